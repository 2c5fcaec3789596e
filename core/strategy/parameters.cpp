// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/parameters.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace ballast::strategy {

namespace {

using enum ParameterId;

constexpr std::array<ParameterSpec, parameterCount> table{{
    {minimumRatio, "minimumRatio", "Minimum ratio", Unit::ratio, ParameterGroup::ratio, 0, 1, 0.30, 0.01,
     "The hedge never falls below this share of the protected exposure, before leverage is counted."},
    {leverageSlope, "leverageSlope", "Ratio per turn of leverage", Unit::perLeverage, ParameterGroup::ratio, 0, 0.2, 0.03, 0.005,
     "How much each turn of effective leverage above the reference raises the minimum ratio."},
    {leverageReference, "leverageReference", "Reference leverage", Unit::leverage, ParameterGroup::ratio, 1, 50, 3, 0.5,
     "Effective leverage from which the minimum ratio starts to rise."},
    {calmRatio, "calmRatio", "Ratio when calm", Unit::ratio, ParameterGroup::regime, 0, 1.5, 0.30, 0.01,
     "Ratio aimed at in a calm market, where the minimum does not ask for more."},
    {normalRatio, "normalRatio", "Ratio when normal", Unit::ratio, ParameterGroup::regime, 0, 1.5, 0.50, 0.01,
     "Ratio aimed at in a normal market."},
    {turbulentRatio, "turbulentRatio", "Ratio when turbulent", Unit::ratio, ParameterGroup::regime, 0, 1.5, 0.90, 0.01,
     "Ratio aimed at in a turbulent market."},
    {maximumRatio, "maximumRatio", "Maximum ratio", Unit::ratio, ParameterGroup::ratio, 0.1, 1.5, 1.0, 0.01,
     "The hedge never exceeds this share of the protected exposure; 100 % is flat."},
    {sidewaysCap, "sidewaysCap", "Cap when sideways", Unit::ratio, ParameterGroup::ratio, 0, 1.5, 0.60, 0.01,
     "In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first."},
    {sidewaysEfficiency, "sidewaysEfficiency", "Sideways below", Unit::fraction, ParameterGroup::regime, 0, 1, 0.20, 0.01,
     "The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off."},
    {staticRatio, "staticRatio", "Static ratio", Unit::ratio, ParameterGroup::ratio, 0, 1.5, 0.50, 0.01,
     "The ratio of the static strategy."},
    {targetVolatility, "targetVolatility", "Target volatility", Unit::volatility, ParameterGroup::regime, 0.01, 3, 0.30, 0.01,
     "Annualised volatility that the inverse-volatility strategy leaves open."},
    {calmBelow, "calmBelow", "Calm below", Unit::volatility, ParameterGroup::regime, 0.05, 2, 0.45, 0.05,
     "Annualised volatility below which the market counts as calm."},
    {turbulentAbove, "turbulentAbove", "Turbulent above", Unit::volatility, ParameterGroup::regime, 0.1, 5, 0.90, 0.05,
     "Annualised volatility above which the market counts as turbulent."},
    {regimeHysteresis, "regimeHysteresis", "Regime hysteresis", Unit::fraction, ParameterGroup::regime, 0, 0.5, 0.10, 0.01,
     "By how much a threshold must be passed on the way back before a regime is left."},
    {volatilityHalfLife, "volatilityHalfLife", "Volatility half-life", Unit::seconds, ParameterGroup::regime, 60, 86'400, 1'800, 60,
     "Age at which a return counts half in the volatility that drives the regime; takes effect at the next start."},
    {signalDial, "signalDial", "Signals: tight to loose", Unit::fraction, ParameterGroup::regime, 0, 1, 0.5, 0.05,
     "When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom)."},
    {signalRatio, "signalRatio", "Ratio added by a signal", Unit::ratio, ParameterGroup::regime, 0, 1, 0.10, 0.01,
     "What an active correlation signal adds to the target; 0 switches the signals off."},
    {criticalSigma, "criticalSigma", "Critical distance", Unit::sigma, ParameterGroup::safety, 0, 10, 2.5, 0.1,
     "Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says."},
    {criticalRatio, "criticalRatio", "Critical ratio", Unit::ratio, ParameterGroup::safety, 0, 1.5, 1.0, 0.01,
     "Ratio that the tightening reaches as the distance to liquidation goes to zero."},
    {touchLimit, "touchLimit", "Largest touch probability", Unit::fraction, ParameterGroup::safety, 0.001, 0.5, 0.05, 0.005,
     "The liquidation-aware strategy keeps the probability of touching liquidation at or under this."},
    {touchHorizon, "touchHorizon", "Touch horizon", Unit::hours, ParameterGroup::safety, 1, 720, 24, 1,
     "Time within which that probability counts."},
    {stressMove, "stressMove", "Stress move", Unit::fraction, ParameterGroup::safety, 0.01, 0.9, 0.15, 0.01,
     "The move against the position for which losses are bounded."},
    {lossBudget, "lossBudget", "Loss budget", Unit::fraction, ParameterGroup::safety, 0.01, 5, 0.30, 0.01,
     "Share of the protected equity that the loss-budget strategy is ready to lose in a stress move."},
    {maximumLoss, "maximumLoss", "Largest loss", Unit::fraction, ParameterGroup::safety, 0.05, 50, 1.0, 0.05,
     "Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity."},
    {hedgeSafety, "hedgeSafety", "Safety of the hedge account", Unit::sigma, ParameterGroup::safety, 0, 10, 2.5, 0.1,
     "The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off."},
    {riskAversion, "riskAversion", "Risk aversion", Unit::number, ParameterGroup::safety, 0.1, 100, 2, 0.1,
     "Weight of variance against cost in the cost-aware strategy; higher hedges more."},
    {minimumLeverage, "minimumLeverage", "Least leverage to hedge", Unit::leverage, ParameterGroup::safety, 0, 50, 1.0, 0.1,
     "A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay."},
    {minimumPosition, "minimumPosition", "Least position to hedge", Unit::quoteCurrency, ParameterGroup::safety, 0, 10'000'000, 500, 100,
     "A position of a smaller notional is not hedged: fees and the smallest trade would eat the use."},
    {bandWidth, "bandWidth", "No-trade band", Unit::ratio, ParameterGroup::trading, 0, 0.5, 0.05, 0.01,
     "Half-width of the band around the target inside which nothing is traded."},
    {minimumTrade, "minimumTrade", "Smallest trade", Unit::quoteCurrency, ParameterGroup::trading, 0, 100'000, 50, 10,
     "Adjustments of a smaller notional wait."},
    {coolDown, "coolDown", "Cool-down", Unit::seconds, ParameterGroup::trading, 0, 3'600, 30, 5,
     "Shortest time between two adjustments; not applied while liquidation is critical."},
    {makerPatience, "makerPatience", "Wait as maker", Unit::seconds, ParameterGroup::trading, 0, 600, 20, 5,
     "How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once."},
    {depthShare, "depthShare", "Share of the depth", Unit::fraction, ParameterGroup::trading, 0.01, 1, 0.25, 0.01,
     "No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders."},
    {priceCollar, "priceCollar", "Price collar", Unit::fraction, ParameterGroup::limits, 0.0005, 0.05, 0.005, 0.0005,
     "An order's limit price is never farther than this from mark and index price."},
    {maximumOrder, "maximumOrder", "Largest order", Unit::quoteCurrency, ParameterGroup::limits, 10, 10'000'000, 50'000, 1'000,
     "Larger adjustments are split."},
    {maximumPosition, "maximumPosition", "Largest hedge position", Unit::quoteCurrency, ParameterGroup::limits, 10, 100'000'000, 500'000,
     10'000, "No order may take the hedge beyond this notional."},
    {largestRatio, "largestRatio", "Largest hedge ratio", Unit::ratio, ParameterGroup::limits, 0.1, 2, 1.2, 0.05,
     "No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for."},
    {ordersPerMinute, "ordersPerMinute", "Orders a minute", Unit::perMinute, ParameterGroup::limits, 1, 120, 10, 1,
     "More hedge orders than this in one minute are held back."},
    {ordersPerDay, "ordersPerDay", "Orders a day", Unit::perDay, ParameterGroup::limits, 1, 10'000, 500, 10,
     "More hedge orders than this in one UTC day are held back."},
    {cancelsPerMinute, "cancelsPerMinute", "Cancels a minute", Unit::perMinute, ParameterGroup::limits, 1, 600, 30, 1,
     "Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once."},
    {notionalPerDay, "notionalPerDay", "Notional a day", Unit::quoteCurrency, ParameterGroup::limits, 10, 1'000'000'000, 5'000'000, 10'000,
     "Once the orders of one UTC day add up to this, only reductions and critical tightening are traded."},
    {dailyCost, "dailyCost", "Cost budget a day", Unit::quoteCurrency, ParameterGroup::limits, 0, 1'000'000, 150, 10,
     "Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded."},
    {monthlyCost, "monthlyCost", "Cost budget a month", Unit::quoteCurrency, ParameterGroup::limits, 0, 10'000'000, 1'500, 100,
     "Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded."},
    {maximumDataAge, "maximumDataAge", "Oldest market data", Unit::seconds, ParameterGroup::limits, 1, 120, 10, 1,
     "Market data older than this stop trading; account data twelve times as old."},
    {maximumClockOffset, "maximumClockOffset", "Largest clock offset", Unit::seconds, ParameterGroup::limits, 0.1, 60, 2, 0.1,
     "A computer clock farther than this from the exchange's stops trading; the offset itself is measured and allowed for."},
    {bridgeTrigger, "bridgeTrigger", "Move margin below", Unit::fraction, ParameterGroup::safety, 0, 0.5, 0.05, 0.01,
     "When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin "
     "bridge off."},
    {bridgeTarget, "bridgeTarget", "Distance to restore", Unit::fraction, ParameterGroup::safety, 0.01, 0.9, 0.10, 0.01,
     "As much margin is moved as puts liquidation this far away again."},
    {bridgeReserve, "bridgeReserve", "Distance the hedge keeps", Unit::fraction, ParameterGroup::safety, 0.01, 0.9, 0.10, 0.01,
     "The hedge account parts only with what it does not need to outlive a move of this size against it."},
    {maximumTransfer, "maximumTransfer", "Largest transfer", Unit::quoteCurrency, ParameterGroup::limits, 1, 10'000'000, 5'000, 100,
     "No single transfer between own accounts is larger; the rest follows later."},
    {transferPerDay, "transferPerDay", "Transfers a day", Unit::quoteCurrency, ParameterGroup::limits, 1, 100'000'000, 20'000, 1'000,
     "Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing."},
    {transferInterval, "transferInterval", "Time between transfers", Unit::seconds, ParameterGroup::limits, 10, 86'400, 60, 10,
     "Shortest time between two transfers, and after one that was refused."},
    {weightStatic, "weightStatic", "Weight: static", Unit::number, ParameterGroup::weights, 0, 1, 0, 0.05,
     "Share of the static strategy in the composite one; the weights are divided by their sum."},
    {weightRegime, "weightRegime", "Weight: regime-adaptive", Unit::number, ParameterGroup::weights, 0, 1, 0.4, 0.05,
     "Share of the regime-adaptive strategy in the composite one."},
    {weightVolatility, "weightVolatility", "Weight: inverse-volatility", Unit::number, ParameterGroup::weights, 0, 1, 0.2, 0.05,
     "Share of the inverse-volatility strategy in the composite one."},
    {weightVariance, "weightVariance", "Weight: minimum-variance", Unit::number, ParameterGroup::weights, 0, 1, 0, 0.05,
     "Share of the minimum-variance strategy in the composite one."},
    {weightLiquidation, "weightLiquidation", "Weight: liquidation-aware", Unit::number, ParameterGroup::weights, 0, 1, 0.2, 0.05,
     "Share of the liquidation-aware strategy in the composite one."},
    {weightLoss, "weightLoss", "Weight: loss-budget", Unit::number, ParameterGroup::weights, 0, 1, 0.2, 0.05,
     "Share of the loss-budget strategy in the composite one."},
    {weightCost, "weightCost", "Weight: cost-aware", Unit::number, ParameterGroup::weights, 0, 1, 0, 0.05,
     "Share of the cost-aware strategy in the composite one."},
}};

consteval bool tableIsInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::size_t(table[i].id) != i || table[i].defaultValue < table[i].minimum || table[i].defaultValue > table[i].maximum)
            return false;
    }
    return true;
}
static_assert(tableIsInOrder(), "one row per ParameterId, in its order, with the default in range");

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

} // namespace

std::span<const ParameterSpec, parameterCount> parameterTable() noexcept { return table; }

const ParameterSpec &spec(ParameterId id) noexcept { return table[std::size_t(id)]; }

std::optional<ParameterId> parameterByKey(std::string_view key) noexcept
{
    for (const auto &row : table) {
        if (row.key == key)
            return row.id;
    }
    return std::nullopt;
}

std::optional<domain::Error> check(ParameterId id, double value)
{
    const auto &row = spec(id);
    if (value >= row.minimum && value <= row.maximum)
        return std::nullopt;
    return domain::Error::badInput(std::string(row.key) + " can't be " + number(value),
                                   "choose from " + number(row.minimum) + " to " + number(row.maximum));
}

Parameters::Parameters() noexcept
{
    for (const auto &row : table)
        values[std::size_t(row.id)] = row.defaultValue;
}

tl::expected<void, domain::Error> validate(const Parameters &parameters)
{
    for (const auto &row : table) {
        if (auto error = check(row.id, parameters[row.id]))
            return tl::unexpected(*std::move(error));
    }
    const auto ordered = [&](ParameterId low, ParameterId high) -> tl::expected<void, domain::Error> {
        if (parameters[low] <= parameters[high])
            return {};
        return tl::unexpected(domain::Error::badInput(std::string(spec(low).key) + " is above " + std::string(spec(high).key),
                                                      "lower the first or raise the second"));
    };
    if (auto result = ordered(minimumRatio, maximumRatio); !result)
        return result;
    if (auto result = ordered(bridgeTrigger, bridgeTarget); !result)
        return result;
    return ordered(calmBelow, turbulentAbove);
}

} // namespace ballast::strategy
