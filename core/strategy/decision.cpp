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
    if (std::fabs(part(Factor::overridden)) > 1e-9)
        return "your manual ratio is in force";
    if (part(Factor::criticality) > 0.01)
        return domain::textFormat("liquidation is only %.1f expected one-day moves away", decision.inputs.liquidationSigma);
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
    case Hold::orderInFlight: return "an order is still on its way";
    case Hold::unconfirmedPosition: return "the last position change is not confirmed by the exchange yet";
    case Hold::unknownOrder: return "the fate of an order is unknown and is being asked for";
    case Hold::insideBand:
        return domain::textFormat("the ratio of %.0f %% is inside its band of %.0f to %.0f %%", decision.currentRatio * 100,
                                  decision.bandLow * 100, decision.bandHigh * 100);
    case Hold::coolingDown: return "the cool-down since the last adjustment is running";
    case Hold::belowMinimum: return "the adjustment is smaller than the smallest trade";
    case Hold::costBudget: return "today's cost budget is used up";
    case Hold::noMargin: return "the hedge account has no free margin for more; transfer some to it";
    case Hold::limit: return "a hard limit stands in the way";
    case Hold::conflict: return "the hedge account holds a position on the same side as the protected one";
    }
    return "?";
}

} // namespace

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
