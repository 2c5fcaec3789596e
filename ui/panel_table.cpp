// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_table.h"

#include "ui/action_registry.h"
#include "ui/activity_panels.h"
#include "ui/alerts_panel.h"
#include "ui/chart_panel.h"
#include "ui/decision_panel.h"
#include "ui/evaluate_panel.h"
#include "ui/header_panel.h"
#include "ui/headline_panel.h"
#include "ui/ladder_panel.h"
#include "ui/limits_panel.h"
#include "ui/market_panel.h"
#include "ui/models_panel.h"
#include "ui/parameter_panel.h"
#include "ui/positions_panel.h"
#include "ui/report_panel.h"
#include "ui/review_panel.h"
#include "ui/risk_panel.h"
#include "ui/what_if_panel.h"
#include "ui/words.h"

namespace ballast::ui {

namespace {

const auto price = QStringLiteral("price");
const auto ratio = QStringLiteral("ratio");
const auto equity = QStringLiteral("equity");
const auto positions = QStringLiteral("positions");
const auto risk = QStringLiteral("risk");
const auto orders = QStringLiteral("orders");
const auto fills = QStringLiteral("fills");
const auto log = QStringLiteral("log");
const auto decisions = QStringLiteral("decisions");
const auto market = QStringLiteral("market");
const auto parameters = QStringLiteral("parameters");
const auto models = QStringLiteral("models");
const auto limits = QStringLiteral("limits");
const auto alerts = QStringLiteral("alerts");
const auto ladder = QStringLiteral("ladder");
const auto volatility = QStringLiteral("volatility");
const auto reviewPanel = QStringLiteral("review");
const auto reports = QStringLiteral("reports");
const auto whatIf = QStringLiteral("what-if");
const auto evaluate = QStringLiteral("evaluate");

} // namespace

const std::vector<DockedPanelEntry> &dockedPanels()
{
    using S = Settings;
    static const std::vector<DockedPanelEntry> panels{
        {price, [] { return tr("Price"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return newPriceChart(&p); }},
        {ratio, [] { return tr("Hedge ratio"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return newRatioChart(&p); }},
        {equity, [] { return tr("Equity"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return newEquityChart(&p); }},
        {positions, [] { return tr("Positions"); },
         [](QWidget &p, S &s, const IntentSink &) -> Panel * { return new PositionsPanel(s, &p); }},
        {risk, [] { return tr("Risk"); }, [](QWidget &p, S &s, const IntentSink &) -> Panel * { return new RiskPanel(s, &p); }},
        {orders, [] { return tr("Orders"); }, [](QWidget &p, S &s, const IntentSink &) -> Panel * { return newOrdersPanel(s, &p); }},
        {fills, [] { return tr("Fills"); }, [](QWidget &p, S &s, const IntentSink &) -> Panel * { return newFillsPanel(s, &p); }},
        {log, [] { return tr("Log"); }, [](QWidget &p, S &s, const IntentSink &) -> Panel * { return newLogPanel(s, &p); }},
        {decisions, [] { return tr("Decisions"); },
         [](QWidget &p, S &s, const IntentSink &) -> Panel * { return new DecisionPanel(s, &p); }},
        {market, [] { return tr("Market"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new MarketPanel(&p); }},
        {parameters, [] { return tr("Parameters"); },
         [](QWidget &p, S &, const IntentSink &send) -> Panel * { return new ParameterPanel(send, &p); }},
        {limits, [] { return tr("Limits"); }, [](QWidget &p, S &, const IntentSink &send) -> Panel * { return new LimitsPanel(send, &p); }},
        {alerts, [] { return tr("Alerts"); }, [](QWidget &p, S &s, const IntentSink &) -> Panel * { return new AlertsPanel(s, &p); }},
        {ladder, [] { return tr("Who dies first"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new LadderPanel(&p); }},
        {volatility, [] { return tr("Volatility"); },
         [](QWidget &p, S &, const IntentSink &) -> Panel * { return newVolatilityChart(&p); }},
        {reviewPanel, [] { return tr("Review"); },
         [](QWidget &p, S &, const IntentSink &send) -> Panel * { return new ReviewPanel(send, &p); }},
        {reports, [] { return tr("Monthly report"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new ReportPanel(&p); }},
        {whatIf, [] { return tr("What if *"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new WhatIfPanel(&p); }},
        {evaluate, [] { return tr("Evaluate"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new EvaluatePanel(&p); }},
        {models, [] { return tr("Models"); }, [](QWidget &p, S &, const IntentSink &) -> Panel * { return new ModelsPanel(&p); }},
    };
    return panels;
}

std::vector<Panel *> topPanels(QWidget &parent, const ActionRegistry &actions)
{
    return {new HeaderPanel(actions, &parent), new HeadlinePanel(&parent)};
}

void reflect(const engine::Snapshot &snapshot, const ActionRegistry &actions)
{
    using enum engine::ArmState;
    const bool trades = snapshot.mode != engine::Mode::observe;
    const auto state = snapshot.armState;
    actions[Command::arm]->setEnabled(trades && state == disarmed);
    actions[Command::disarm]->setEnabled(state == armed || state == suspended);
    actions[Command::pause]->setEnabled(trades && state != paused);
    actions[Command::resume]->setEnabled(state == paused);
    actions[Command::cancelOrders]->setEnabled(trades);
    actions[Command::flattenHedge]->setEnabled(trades);
    actions[Command::acknowledge]->setEnabled(snapshot.reconciliation.state == engine::ReconciliationState::differs);
    actions[Command::backToAutomatic]->setEnabled(!snapshot.overrides.empty());
}

} // namespace ballast::ui

#include "moc_panel.cpp"
