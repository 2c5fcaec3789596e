// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/limits.h"

#include <algorithm>
#include <cmath>

namespace ballast::engine {

using strategy::ParameterId;

namespace {

/// Farthest of the distances from mark and index, on the side where the order pays more; fraction.
double beyondReference(const domain::OrderRequest &request, const LimitContext &context)
{
    const double price = request.price.toDouble();
    const double index = context.index > 0 ? context.index : context.mark;
    return std::max(std::fabs(price / context.mark - 1), domain::sign(request.side) * (price / index - 1));
}

} // namespace

std::string_view name(Limit limit) noexcept
{
    switch (limit) {
    case Limit::orderSize: return "order size";
    case Limit::positionSize: return "hedge position size";
    case Limit::hedgeRatio: return "hedge ratio";
    case Limit::orderRate: return "orders a minute";
    case Limit::ordersPerDay: return "orders a day";
    case Limit::cancelRate: return "cancels a minute";
    case Limit::notionalPerDay: return "notional a day";
    case Limit::dailyCost: return "cost a day";
    case Limit::priceCollar: return "price collar";
    case Limit::dataAge: return "data age";
    case Limit::clockOffset: return "clock offset";
    case Limit::malformed: return "order form";
    }
    return "?";
}

std::optional<ParameterId> parameterOf(Limit limit) noexcept
{
    switch (limit) {
    case Limit::orderSize: return ParameterId::maximumOrder;
    case Limit::positionSize: return ParameterId::maximumPosition;
    case Limit::hedgeRatio: return ParameterId::largestRatio;
    case Limit::orderRate: return ParameterId::ordersPerMinute;
    case Limit::ordersPerDay: return ParameterId::ordersPerDay;
    case Limit::cancelRate: return ParameterId::cancelsPerMinute;
    case Limit::notionalPerDay: return ParameterId::notionalPerDay;
    case Limit::dailyCost: return ParameterId::dailyCost;
    case Limit::priceCollar: return ParameterId::priceCollar;
    case Limit::dataAge: return ParameterId::maximumDataAge;
    case Limit::clockOffset: return ParameterId::maximumClockOffset;
    case Limit::malformed: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Limit> firstBroken(const domain::OrderRequest &request, const domain::Instrument &instrument, const LimitContext &context,
                                 const strategy::Parameters &parameters) noexcept
{
    const bool onGrid =
        domain::decimal::toStep(request.quantity.raw, instrument.lotSize.raw, domain::Rounding::towardZero) == request.quantity.raw
        && domain::decimal::toStep(request.price.raw, instrument.tickSize.raw, domain::Rounding::towardZero) == request.price.raw;
    if (request.quantity.sign() <= 0 || !onGrid || request.quantity > instrument.maxQuantity || !(context.mark > 0) || request.id.empty())
        return Limit::malformed;
    // Every comparison is written so that nan counts as broken.
    if (!(context.marketAgeSeconds <= parameters[ParameterId::maximumDataAge]))
        return Limit::dataAge;
    if (!(std::fabs(context.clockOffsetSeconds) <= parameters[ParameterId::maximumClockOffset]))
        return Limit::clockOffset;
    const double change = delta(instrument, request.quantity, context.mark) * domain::sign(request.side);
    const double notional = std::fabs(change) * context.mark;
    if (!(notional <= parameters[ParameterId::maximumOrder] * (1 + 1e-9)))
        return Limit::orderSize;
    const double after = context.hedgeDelta + change;
    const bool reduces = std::fabs(after) <= std::fabs(context.hedgeDelta);
    if (!reduces && !(std::fabs(after) * context.mark <= parameters[ParameterId::maximumPosition]))
        return Limit::positionSize;
    const double lot = std::fabs(delta(instrument, instrument.lotSize, context.mark));
    if (!reduces
        && !(-after * context.protectedDelta > 0
             && std::fabs(after) <= parameters[ParameterId::largestRatio] * std::fabs(context.protectedDelta) + lot))
        return Limit::hedgeRatio;
    if (context.ordersLastMinute >= int(parameters[ParameterId::ordersPerMinute]))
        return Limit::orderRate;
    if (context.ordersToday >= int(parameters[ParameterId::ordersPerDay]))
        return Limit::ordersPerDay;
    if (!reduces && !context.urgent && !(context.notionalToday + notional <= parameters[ParameterId::notionalPerDay]))
        return Limit::notionalPerDay;
    if (!reduces && !context.urgent && !(context.costToday < parameters[ParameterId::dailyCost]))
        return Limit::dailyCost;
    if (request.type != domain::OrderType::limit
        || !(beyondReference(request, context) <= parameters[ParameterId::priceCollar] + instrument.tickSize.toDouble() / context.mark))
        return Limit::priceCollar;
    return std::nullopt;
}

std::array<LimitUse, measuredLimits> limitUses(const domain::OrderRequest *lastOrder, const domain::Instrument &instrument,
                                               const LimitContext &context, const strategy::Parameters &parameters) noexcept
{
    std::array<LimitUse, measuredLimits> out;
    const auto used = [&](Limit limit) -> double {
        switch (limit) {
        case Limit::orderSize: return lastOrder ? std::fabs(delta(instrument, lastOrder->quantity, context.mark)) * context.mark : 0;
        case Limit::positionSize: return std::fabs(context.hedgeDelta) * context.mark;
        case Limit::hedgeRatio: return context.protectedDelta != 0 ? std::max(0.0, -context.hedgeDelta / context.protectedDelta) : 0;
        case Limit::orderRate: return context.ordersLastMinute;
        case Limit::ordersPerDay: return context.ordersToday;
        case Limit::cancelRate: return context.cancelsLastMinute;
        case Limit::notionalPerDay: return context.notionalToday;
        case Limit::dailyCost: return std::max(0.0, context.costToday);
        case Limit::priceCollar: return lastOrder ? beyondReference(*lastOrder, context) : 0;
        case Limit::dataAge: return context.marketAgeSeconds;
        case Limit::clockOffset: return std::fabs(context.clockOffsetSeconds);
        case Limit::malformed: break;
        }
        return 0;
    };
    for (std::size_t i = 0; i < measuredLimits; ++i) {
        const auto limit = Limit(i);
        out[i] = {limit, used(limit), parameters[*parameterOf(limit)]};
    }
    return out;
}

} // namespace ballast::engine
