// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/decision.h"

#include "domain/text_format.h"

#include <cmath>

namespace ballast::strategy {

std::string_view name(Factor factor) noexcept
{
    switch (factor) {
    case Factor::minimum: return "minimum";
    case Factor::leverage: return "leverage";
    case Factor::regime: return "regime";
    case Factor::fixed: return "fixed";
    case Factor::volatility: return "volatility";
    case Factor::variance: return "variance";
    case Factor::liquidation: return "liquidation";
    case Factor::loss: return "loss";
    case Factor::carry: return "carry";
    case Factor::signals: return "signals";
    case Factor::criticality: return "criticality";
    case Factor::overridden: return "override";
    case Factor::guardrails: return "guardrails";
    case Factor::count: break;
    }
    return "?";
}

std::string_view name(Guardrail guardrail) noexcept
{
    switch (guardrail) {
    case Guardrail::minimumRatio: return "minimumRatio";
    case Guardrail::maximumRatio: return "maximumRatio";
    case Guardrail::noTradeBand: return "noTradeBand";
    case Guardrail::coolDown: return "coolDown";
    case Guardrail::minimumTrade: return "minimumTrade";
    case Guardrail::dailyCost: return "dailyCost";
    case Guardrail::orderSize: return "orderSize";
    case Guardrail::positionSize: return "positionSize";
    case Guardrail::orderRate: return "orderRate";
    case Guardrail::neverThroughFlat: return "neverThroughFlat";
    case Guardrail::maximumLoss: return "maximumLoss";
    case Guardrail::sidewaysCap: return "sidewaysCap";
    case Guardrail::hedgeSafety: return "hedgeSafety";
    case Guardrail::criticalDistance: return "criticalDistance";
    case Guardrail::economics: return "economics";
    case Guardrail::monthlyCost: return "monthlyCost";
    case Guardrail::freeMargin: return "freeMargin";
    case Guardrail::count: break;
    }
    return "?";
}

std::string_view name(Action action) noexcept
{
    switch (action) {
    case Action::none: return "none";
    case Action::increase: return "increase";
    case Action::reduce: return "reduce";
    case Action::close: return "close";
    }
    return "?";
}

std::string_view name(Hold hold) noexcept
{
    switch (hold) {
    case Hold::none: return "none";
    case Hold::notArmed: return "notArmed";
    case Hold::paused: return "paused";
    case Hold::observing: return "observing";
    case Hold::noProtectedPosition: return "noProtectedPosition";
    case Hold::staleMarket: return "staleMarket";
    case Hold::staleAccount: return "staleAccount";
    case Hold::noVolatility: return "noVolatility";
    case Hold::bookNotUsable: return "bookNotUsable";
    case Hold::clockOff: return "clockOff";
    case Hold::unreconciled: return "unreconciled";
    case Hold::orderInFlight: return "orderInFlight";
    case Hold::unconfirmedPosition: return "unconfirmedPosition";
    case Hold::unknownOrder: return "unknownOrder";
    case Hold::insideBand: return "insideBand";
    case Hold::coolingDown: return "coolingDown";
    case Hold::belowMinimum: return "belowMinimum";
    case Hold::costBudget: return "costBudget";
    case Hold::noMargin: return "noMargin";
    case Hold::limit: return "limit";
    case Hold::conflict: return "conflict";
    }
    return "?";
}

namespace {

/// What pulled the target furthest above the floor, in words.
std::string mainReason(const Decision &decision)
{
    const auto part = [&](Factor factor) { return decision.contributions[std::size_t(factor)]; };
    const auto bound = [&](Guardrail guardrail) { return decision.guardrails[std::size_t(guardrail)].bound; };
    if (std::fabs(part(Factor::overridden)) > 1e-9)
        return "your manual ratio is in force";
    if (part(Factor::criticality) > 0.01)
        return domain::textFormat("liquidation is only %.1f expected one-day moves away", decision.inputs.liquidationSigma);
    if (bound(Guardrail::economics))
        return "the position is too small, or its leverage too low, for a hedge to pay";
    if (bound(Guardrail::hedgeSafety))
        return "the hedge account can't safely carry more; transfer margin to it";
    if (bound(Guardrail::maximumLoss))
        return "a stress move would cost more than the largest loss allowed";
    if (bound(Guardrail::sidewaysCap))
        return "the market goes sideways, where more hedge only costs";
    if (part(Factor::liquidation) > 0.01)
        return "less would leave liquidation too likely";
    if (part(Factor::loss) > 0.01)
        return "less would cost more than the loss budget in a stress move";
    if (part(Factor::volatility) > 0.01)
        return domain::textFormat("volatility of %.0f %% a year is above its target", decision.inputs.volatility * 100);
    if (std::fabs(part(Factor::carry)) > 0.01)
        return part(Factor::carry) < 0 ? "funding makes part of the hedge dearer than the variance it takes away"
                                       : "funding pays for the hedge";
    if (part(Factor::variance) > 0.01)
        return "that leaves the least variance";
    if (part(Factor::fixed) > 0.01)
        return "the static ratio is in force";
    if (part(Factor::regime) > 0.01)
        return domain::textFormat("the market is %s at %.0f %% volatility a year", market::name(decision.regime).data(),
                                  decision.inputs.volatility * 100);
    if (part(Factor::leverage) > 0.01)
        return domain::textFormat("effective leverage of %.1fx raises the minimum", decision.inputs.leverage);
    return "the minimum ratio applies";
}

std::string age(const char *what, double seconds)
{
    return std::isfinite(seconds) ? domain::textFormat("%s data is %.0f s old or was not read in full", what, seconds)
                                  : domain::textFormat("%s data has not arrived yet", what);
}

std::string holdReason(const Decision &decision)
{
    switch (decision.hold) {
    case Hold::none: break;
    case Hold::notArmed: return "the engine is not armed";
    case Hold::paused: return "trading is paused";
    case Hold::observing: return "this mode only observes";
    case Hold::noProtectedPosition: return "there is no position to protect";
    case Hold::staleMarket: return age("market", decision.inputs.marketAgeSeconds);
    case Hold::staleAccount: return age("account", decision.inputs.accountAgeSeconds);
    case Hold::noVolatility: return "volatility is not known yet";
    case Hold::bookNotUsable: return "there is no usable quote to trade against";
    case Hold::unreconciled: return "the last session is not accounted for yet";
    case Hold::clockOff: return "this computer's clock is too far from the exchange's; set it by a time server";
    case Hold::orderInFlight: return "an order is still on its way";
    case Hold::unconfirmedPosition: return "the last position change is not confirmed by the exchange yet";
    case Hold::unknownOrder: return "the fate of an order is unknown and is being asked for";
    case Hold::insideBand:
        return domain::textFormat("the ratio of %.0f %% is inside its band of %.0f to %.0f %%", decision.currentRatio * 100,
                                  decision.bandLow * 100, decision.bandHigh * 100);
    case Hold::coolingDown: return "the cool-down since the last adjustment is running";
    case Hold::belowMinimum: return "the adjustment is smaller than the smallest trade";
    case Hold::costBudget:
        return decision.guardrails[std::size_t(Guardrail::monthlyCost)].bound ? "this month's cost budget is used up"
                                                                              : "today's cost budget is used up";
    case Hold::noMargin: return "the hedge account has no free margin for more; transfer some to it";
    case Hold::limit: return "a hard limit stands in the way";
    case Hold::conflict: return "someone else traded in the hedge account; resume to let Ballast go on from there";
    }
    return "?";
}

} // namespace

std::optional<Threshold> nearestThreshold(const Decision &decision, const Parameters &parameters)
{
    const auto &in = decision.inputs;
    std::optional<Threshold> nearest;
    double least = std::numeric_limits<double>::infinity();
    const auto consider = [&](ThresholdKind kind, double now, double at) {
        const double distance = std::fabs(at - now) / std::fabs(at);
        if (distance < least) { // false for nan
            least = distance;
            nearest = Threshold{kind, now, at};
        }
    };
    if (decision.hold == Hold::insideBand)
        consider(ThresholdKind::bandEdge, decision.currentRatio,
                 decision.currentRatio < decision.targetRatio ? decision.bandLow : decision.bandHigh);
    consider(ThresholdKind::calmBelow, in.volatility, parameters[ParameterId::calmBelow]);
    consider(ThresholdKind::turbulentAbove, in.volatility, parameters[ParameterId::turbulentAbove]);
    if (std::isfinite(in.liquidationSigma))
        consider(ThresholdKind::criticalDistance, in.liquidationSigma, parameters[ParameterId::criticalSigma]);
    consider(ThresholdKind::referenceLeverage, in.leverage, parameters[ParameterId::leverageReference]);
    return nearest;
}

std::string describe(const Threshold &threshold)
{
    switch (threshold.kind) {
    case ThresholdKind::bandEdge:
        return domain::textFormat("the ratio leaving its band at %.1f %% (now %.1f %%)", threshold.at * 100, threshold.now * 100);
    case ThresholdKind::calmBelow:
    case ThresholdKind::turbulentAbove:
        return domain::textFormat("volatility passing %.0f %% a year (now %.0f %%)", threshold.at * 100, threshold.now * 100);
    case ThresholdKind::criticalDistance:
        return domain::textFormat("liquidation nearer than %.1f expected one-day moves (now %.1f)", threshold.at, threshold.now);
    case ThresholdKind::referenceLeverage:
        return domain::textFormat("effective leverage passing %.1fx (now %.1fx)", threshold.at, threshold.now);
    }
    return {};
}

std::string explain(const Decision &decision)
{
    if (decision.hold != Hold::none)
        return "Did nothing: " + holdReason(decision) + ".";
    const char *side = decision.orderQuantity.sign() > 0 ? "buy" : "sell";
    const std::string quantity = decision.orderQuantity.abs().toString();
    if (decision.action == Action::close)
        return domain::textFormat("Closed the hedge (%s %s): there is no position left to protect.", side, quantity.c_str());
    return domain::textFormat("%s the hedge from %.0f %% towards %.0f %% (%s %s, expected cost %.2f) because %s.",
                              decision.action == Action::increase ? "Increased" : "Reduced", decision.currentRatio * 100,
                              decision.targetRatio * 100, side, quantity.c_str(), decision.expectedCost, mainReason(decision).c_str());
}

} // namespace ballast::strategy
