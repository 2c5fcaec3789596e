// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_text.h"

#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <cmath>

namespace ballast::ui {

namespace {

using format::Sign;
using strategy::Factor;
using strategy::Guardrail;

/// What a guardrail's before and after are measured in: the engine binds some on the ratio, some on the order.
enum class Measure { ratio, quantity, money, count };

Measure measureOf(Guardrail guardrail)
{
    switch (guardrail) {
    case Guardrail::minimumRatio:
    case Guardrail::maximumRatio:
    case Guardrail::maximumLoss:
    case Guardrail::sidewaysCap:
    case Guardrail::hedgeSafety:
    case Guardrail::criticalDistance:
    case Guardrail::economics:
    case Guardrail::noTradeBand:
    case Guardrail::coolDown: return Measure::ratio;
    case Guardrail::minimumTrade:
    case Guardrail::dailyCost:
    case Guardrail::monthlyCost: return Measure::money;
    case Guardrail::orderSize:
    case Guardrail::positionSize:
    case Guardrail::neverThroughFlat:
    case Guardrail::freeMargin: return Measure::quantity;
    case Guardrail::orderRate:
    case Guardrail::count: break;
    }
    return Measure::count;
}

QString measured(double value, Measure measure, const domain::Instrument &instrument)
{
    switch (measure) {
    case Measure::ratio: return format::percent(value, 1);
    case Measure::quantity: return format::quantity(value, instrument.lotSize.toDouble(), Sign::always);
    case Measure::money: return format::money(value, instrument.quote);
    case Measure::count: return format::number(value, 0);
    }
    return {};
}

} // namespace

std::vector<NamedFigure> inputRows(const strategy::Decision &decision, const domain::Instrument &instrument)
{
    const auto &in = decision.inputs;
    const double lot = instrument.lotSize.toDouble();
    return {{tr("Mark price"), format::price(in.mark, instrument.tickSize.toDouble())},
            {tr("Protected delta"), format::quantity(in.protectedDelta, lot, Sign::always)},
            {tr("Hedge delta"), format::quantity(in.hedgeDelta, lot, Sign::always)},
            {tr("Effective leverage"), format::leverage(in.leverage)},
            {tr("Volatility, a year"), format::percent(in.volatility, 0)},
            {tr("Regime"), regimeName(decision.regime)},
            {tr("Liquidation distance"), format::percent(in.liquidationDistance, 1, Sign::always)},
            {tr("in expected moves"), format::sigma(in.liquidationSigma)},
            {tr("Funding rate"), format::percent(in.fundingRate, 4, Sign::always)},
            {tr("Spread"), format::basisPoints(in.spreadBps)},
            {tr("Trend efficiency"), format::number(in.trendEfficiency, 2)},
            {tr("Market data age"), format::duration(in.marketAgeSeconds)},
            {tr("Account data age"), format::duration(in.accountAgeSeconds)},
            {tr("Ratio before"), format::percent(decision.currentRatio, 1)},
            {tr("Band"), std::isnan(decision.bandLow)
                             ? format::unknown
                             : format::number(decision.bandLow * 100, 0) + QStringLiteral("\u2013") + format::ratio(decision.bandHigh)},
            {tr("Expected cost"), format::money(decision.expectedCost, instrument.quote)},
            {tr("Risk removed, a day"), format::money(decision.riskRemoved, instrument.quote)}};
}

std::vector<ContributionRow> contributionRows(const strategy::Decision &decision)
{
    std::vector<ContributionRow> rows;
    double sum = 0;
    for (std::size_t i = 0; i < strategy::factorCount; ++i) {
        const double part = decision.contributions[i];
        if (!(std::fabs(part) > 5e-5))
            continue;
        rows.push_back({factorName(Factor(i)), sum, sum + part});
        sum += part;
    }
    return rows;
}

std::vector<GuardrailRow> guardrailRows(const strategy::Decision &decision, const domain::Instrument &instrument)
{
    std::vector<GuardrailRow> rows;
    for (std::size_t i = 0; i < strategy::guardrailCount; ++i) {
        const auto &effect = decision.guardrails[i];
        if (!effect.bound)
            continue;
        const auto measure = measureOf(Guardrail(i));
        rows.push_back(
            {guardrailName(Guardrail(i)), measured(effect.before, measure, instrument), measured(effect.after, measure, instrument)});
    }
    return rows;
}

QString factorName(Factor factor)
{
    switch (factor) {
    case Factor::minimum: return tr("Minimum ratio");
    case Factor::leverage: return tr("Leverage");
    case Factor::regime: return tr("Market regime");
    case Factor::fixed: return tr("Static ratio");
    case Factor::volatility: return tr("Volatility above target");
    case Factor::variance: return tr("Variance taken away");
    case Factor::liquidation: return tr("Keeping liquidation unlikely");
    case Factor::loss: return tr("Keeping the loss budget");
    case Factor::carry: return tr("Funding");
    case Factor::signals:
        return QCoreApplication::translate("ballast::ui", "Correlation signals"); // lupdate takes "signals:" for Qt's word
    case Factor::criticality: return tr("Near liquidation");
    case Factor::overridden: return tr("Manual override");
    case Factor::guardrails: return tr("Guardrails");
    case Factor::count: break;
    }
    return {};
}

QString guardrailName(Guardrail guardrail)
{
    switch (guardrail) {
    case Guardrail::minimumRatio: return tr("Minimum ratio");
    case Guardrail::maximumRatio: return tr("Maximum ratio");
    case Guardrail::noTradeBand: return tr("No-trade band");
    case Guardrail::coolDown: return tr("Cool-down");
    case Guardrail::minimumTrade: return tr("Smallest trade");
    case Guardrail::dailyCost: return tr("Daily cost budget");
    case Guardrail::orderSize: return tr("Largest order");
    case Guardrail::positionSize: return tr("Largest position");
    case Guardrail::orderRate: return tr("Orders a minute");
    case Guardrail::neverThroughFlat: return tr("Never through flat");
    case Guardrail::maximumLoss: return tr("Largest loss");
    case Guardrail::sidewaysCap: return tr("Cap when sideways");
    case Guardrail::hedgeSafety: return tr("Safety of the hedge account");
    case Guardrail::criticalDistance: return tr("Near liquidation");
    case Guardrail::economics: return tr("Too small to pay");
    case Guardrail::monthlyCost: return tr("Monthly cost budget");
    case Guardrail::freeMargin: return tr("Free margin of the hedge account");
    case Guardrail::count: break;
    }
    return {};
}

QString actionName(const strategy::Decision &decision)
{
    switch (decision.action) {
    case strategy::Action::none: return tr("\u25cb Held");
    case strategy::Action::increase: return tr("\u25b2 Increased");
    case strategy::Action::reduce: return tr("\u25bc Reduced");
    case strategy::Action::close: return tr("\u25a0 Closed");
    }
    return {};
}

QColor actionColour(const strategy::Decision &decision, const Tokens &tokens)
{
    return decision.action == strategy::Action::none ? tokens.muted : tokens.accent;
}

QString regimeName(market::Regime regime)
{
    switch (regime) {
    case market::Regime::calm: return tr("Calm");
    case market::Regime::normal: return tr("Normal");
    case market::Regime::turbulent: return tr("Turbulent");
    }
    return {};
}

QColor regimeColour(market::Regime regime, const Tokens &tokens)
{
    switch (regime) {
    case market::Regime::calm: return tokens.good;
    case market::Regime::normal: return tokens.accent;
    case market::Regime::turbulent: return tokens.alarm;
    }
    return tokens.muted;
}

} // namespace ballast::ui
