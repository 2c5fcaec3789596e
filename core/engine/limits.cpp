// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/limits.h"

#include <cmath>

namespace ballast::engine {

using strategy::ParameterId;

std::string_view name(Limit limit) noexcept
{
    switch (limit) {
    case Limit::orderSize: return "order size";
    case Limit::positionSize: return "hedge position size";
    case Limit::orderRate: return "orders a minute";
    case Limit::dailyCost: return "cost a day";
    case Limit::priceCollar: return "price collar";
    case Limit::dataAge: return "data age";
    case Limit::malformed: return "order form";
    }
    return "?";
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
    const double change = delta(instrument, request.quantity, context.mark) * domain::sign(request.side);
    if (!(std::fabs(change) * context.mark <= parameters[ParameterId::maximumOrder] * (1 + 1e-9)))
        return Limit::orderSize;
    const double after = context.hedgeDelta + change;
    const bool reduces = std::fabs(after) <= std::fabs(context.hedgeDelta);
    if (!reduces && !(std::fabs(after) * context.mark <= parameters[ParameterId::maximumPosition]))
        return Limit::positionSize;
    if (context.ordersLastMinute >= int(parameters[ParameterId::ordersPerMinute]))
        return Limit::orderRate;
    if (!reduces && !context.urgent && !(context.costToday < parameters[ParameterId::dailyCost]))
        return Limit::dailyCost;
    if (request.type != domain::OrderType::limit
        || !(std::fabs(request.price.toDouble() / context.mark - 1)
             <= parameters[ParameterId::priceCollar] + instrument.tickSize.toDouble() / context.mark))
        return Limit::priceCollar;
    return std::nullopt;
}

} // namespace ballast::engine
