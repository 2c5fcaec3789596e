// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces.h"

#include "ui/panel_table.h"
#include "ui/words.h"

#include <algorithm>

namespace ballast::ui {

namespace {

bool holds(const WorkspaceEntry &entry, const QString &dock)
{
    return std::any_of(entry.places.begin(), entry.places.end(), [&](const DefaultPlace &place) { return place.dock == dock; });
}

std::vector<WorkspaceEntry> makeWorkspaces()
{
    const auto price = QStringLiteral("price"), ratio = QStringLiteral("ratio"), equity = QStringLiteral("equity"),
               positions = QStringLiteral("positions"), risk = QStringLiteral("risk"), ladder = QStringLiteral("ladder"),
               orders = QStringLiteral("orders"), fills = QStringLiteral("fills"), log = QStringLiteral("log"),
               decisions = QStringLiteral("decisions"), market = QStringLiteral("market"), parameters = QStringLiteral("parameters"),
               models = QStringLiteral("models"), limits = QStringLiteral("limits"), volatility = QStringLiteral("volatility"),
               alerts = QStringLiteral("alerts"), evaluate = QStringLiteral("evaluate"), reports = QStringLiteral("reports"),
               review = QStringLiteral("review"), whatIf = QStringLiteral("what-if");
    return {
        {Workspace::overview,
         QStringLiteral("overview"),
         [] { return tr("Overview"); },
         [] { return tr("Everything at a glance"); },
         true,
         // The chart and the tables take two thirds of the width; the reasons the rest.
         {{price, Place::first, {}, 960, 310},
          {decisions, Place::rightOf, price, 475, 385},
          {ratio, Place::below, price, 0, 220},
          {positions, Place::below, ratio, 0, 150},
          {equity, Place::rightOf, ratio, 0, 0},
          {market, Place::below, decisions, 0, 305},
          {orders, Place::tabOf, positions, 0, 0},
          {fills, Place::tabOf, orders, 0, 0},
          {log, Place::tabOf, fills, 0, 0},
          {alerts, Place::tabOf, log, 0, 0},
          {parameters, Place::tabOf, decisions, 0, 0},
          {risk, Place::tabOf, price, 0, 0},
          {models, Place::tabOf, parameters, 0, 0},
          {limits, Place::tabOf, models, 0, 0}}},
        {Workspace::risk,
         QStringLiteral("risk"),
         [] { return tr("Positions && risk"); },
         [] { return tr("Which account dies first, at what price, and what keeps it alive"); },
         true,
         {{ladder, Place::first, {}, 620, 510},
          {positions, Place::below, ladder, 0, 150},
          {risk, Place::rightOf, ladder, 820, 0},
          {limits, Place::tabOf, risk, 0, 0},
          {whatIf, Place::tabOf, limits, 0, 0}}},
        {Workspace::hedge,
         QStringLiteral("hedge"),
         [] { return tr("Hedge"); },
         [] { return tr("Ratio, target and band; every decision with its reasons; what can be changed by hand"); },
         true,
         {{ratio, Place::first, {}, 860, 260},
          {decisions, Place::below, ratio, 860, 420},
          {parameters, Place::rightOf, decisions, 580, 420},
          {equity, Place::rightOf, ratio, 580, 260},
          {fills, Place::tabOf, equity, 0, 0}}},
        {Workspace::market,
         QStringLiteral("market"),
         [] { return tr("Market"); },
         [] { return tr("Volatility and regime, funding, order book, correlation, forecasts"); },
         true,
         {{price, Place::first, {}, 720, 330},
          {market, Place::rightOf, price, 720, 330},
          {volatility, Place::below, price, 720, 330},
          {models, Place::below, market, 720, 330}}},
        {Workspace::evaluate,
         QStringLiteral("evaluate"),
         [] { return tr("Evaluate"); },
         [] { return tr("The same market with the hedge and without it"); },
         false,
         {{evaluate, Place::first, {}, 0, 0}}},
        {Workspace::reports,
         QStringLiteral("reports"),
         [] { return tr("Reports"); },
         [] { return tr("The month as a statement that balances"); },
         false,
         {{reports, Place::first, {}, 0, 0}}},
        {Workspace::review,
         QStringLiteral("review"),
         [] { return tr("Review"); },
         [] { return tr("What drifted since the parameters were last looked at"); },
         false,
         {{review, Place::first, {}, 0, 0}}},
        {Workspace::log,
         QStringLiteral("log"),
         [] { return tr("Log"); },
         [] { return tr("Orders, fills, alerts and events"); },
         false,
         {{log, Place::first, {}, 620, 420},
          {orders, Place::below, log, 0, 340},
          {alerts, Place::rightOf, log, 820, 0},
          {fills, Place::tabOf, orders, 0, 0}}},
    };
}

} // namespace

const std::vector<WorkspaceEntry> &workspaces()
{
    static const auto entries = makeWorkspaces();
    return entries;
}

const WorkspaceEntry &entryOf(Workspace workspace) { return workspaces()[std::size_t(workspace)]; }

bool isOffered(const WorkspaceEntry &entry)
{
    return std::any_of(entry.places.begin(), entry.places.end(), [](const DefaultPlace &place) {
        return std::any_of(dockedPanels().begin(), dockedPanels().end(), [&](const auto &panel) { return panel.name == place.dock; });
    });
}

Workspace workspaceOf(const QString &dock, Workspace preferred)
{
    if (holds(entryOf(preferred), dock))
        return preferred;
    const auto found = std::find_if(workspaces().begin(), workspaces().end(), [&](const auto &entry) { return holds(entry, dock); });
    return found == workspaces().end() ? preferred : found->id;
}

} // namespace ballast::ui
