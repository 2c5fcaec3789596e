// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/order_rules.h"

#include <algorithm>
#include <string>

namespace ballast::exchange {

namespace {

using domain::OrderType;
using domain::PositionSide;
using domain::Side;

constexpr double priceBand = 0.10;

bool onGrid(std::int64_t raw, std::int64_t step) { return raw % step == 0; }

} // namespace

bool onlyReduces(const domain::OrderRequest &request)
{
    if (request.positionSide == PositionSide::both)
        return request.reduceOnly == domain::ReduceOnly::yes;
    return (request.positionSide == PositionSide::longSide) == (request.side == Side::sell);
}

domain::Quantity reducible(const MarginAccount &account, const domain::OrderRequest &request)
{
    const auto *position = account.position(request.instrument, request.positionSide);
    if (!position || position->quantity.sign() * domain::sign(request.side) >= 0)
        return {};
    return position->quantity.abs();
}

std::optional<Refused> checkForm(const domain::Instrument &instrument, const MarginAccount &account, domain::Price mark,
                                 const domain::OrderRequest &request)
{
    const bool hedgeMode = account.positionMode() == domain::PositionMode::hedge;
    if (hedgeMode != (request.positionSide != PositionSide::both))
        return Refused{Refusal::wrongPositionSide, "The position side does not fit the account's position mode."};
    if (hedgeMode && request.reduceOnly == domain::ReduceOnly::yes)
        return Refused{Refusal::reduceOnlyInHedgeMode, "Reduce-only is not accepted in hedge mode."};
    if (request.quantity.sign() <= 0 || !onGrid(request.quantity.raw, instrument.lotSize.raw))
        return Refused{Refusal::badPrecision, "The quantity is not on the lot grid."};
    if (request.quantity < instrument.minQuantity)
        return Refused{Refusal::belowMinimumQuantity, "The quantity is below the minimum."};
    if (request.quantity > instrument.maxQuantity)
        return Refused{Refusal::quantityTooLarge, "The quantity is above the maximum."};
    if (request.type == OrderType::limit) {
        if (request.price.sign() <= 0 || !onGrid(request.price.raw, instrument.tickSize.raw))
            return Refused{Refusal::badPrecision, "The price is not on the tick grid."};
        const double away = request.price.toDouble() / mark.toDouble() - 1;
        if (away * domain::sign(request.side) > priceBand)
            return Refused{Refusal::priceOutOfRange, "The price is too far from the mark price."};
    }
    return std::nullopt;
}

std::optional<Refused> checkRules(const domain::Instrument &instrument, const MarginAccount &account, domain::Price mark,
                                  const domain::OrderRequest &request)
{
    if (auto refused = checkForm(instrument, account, mark, request))
        return refused;
    const bool hedgeMode = account.positionMode() == domain::PositionMode::hedge;
    const auto room = reducible(account, request);
    if (onlyReduces(request)) {
        if (room.isZero() || (hedgeMode && room < request.quantity))
            return Refused{Refusal::reduceOnlyRejected, "There is nothing to reduce."};
        return std::nullopt;
    }
    const auto price = request.type == OrderType::limit ? request.price : mark;
    if (domain::notional(price, request.quantity) < instrument.minNotional)
        return Refused{Refusal::belowMinimumNotional, "The order's notional is below the minimum."};
    return std::nullopt;
}

std::optional<Refused> checkMargin(const MarginAccount &account, std::span<const domain::Price> marks, const risk::MarginSchedule &schedule,
                                   std::span<const domain::Order> resting, const domain::OrderRequest &request)
{
    if (onlyReduces(request))
        return std::nullopt;
    const auto closes = std::min(reducible(account, request), request.quantity);
    const auto opens = request.quantity - closes;
    if (opens.isZero())
        return std::nullopt;
    const double mark = marks[request.instrument.value].toDouble();
    // A limit order may fill at its price; a sell below the market would fill at the market.
    double price = mark;
    if (request.type == OrderType::limit)
        price = request.side == Side::sell ? std::max(request.price.toDouble(), mark) : request.price.toDouble();
    double setAside = 0;
    for (const auto &order : resting) {
        if (!onlyReduces(order.request)) {
            const double left = (order.request.quantity - order.filled).toDouble();
            setAside += left * order.request.price.toDouble() / account.leverage(order.request.instrument);
        }
    }
    const double leverage = account.leverage(request.instrument);
    const double freed = closes.toDouble() * mark / leverage;
    if (account.available(marks).toDouble() + freed - setAside < opens.toDouble() * price / leverage)
        return Refused{Refusal::insufficientMargin, "Margin is insufficient."};

    const auto *position = account.position(request.instrument, request.positionSide);
    const bool adds = position && position->quantity.sign() * domain::sign(request.side) > 0;
    const double after = ((adds ? position->quantity.abs() : domain::Quantity{}) + opens).toDouble() * mark;
    if (!schedule.empty() && leverage > schedule.tierOf(after).maxLeverage)
        return Refused{Refusal::notionalOverTierCap, "The position would be too large for the leverage that is set."};
    return std::nullopt;
}

domain::Fill bookFill(MarginAccount &account, const domain::Instrument &instrument, domain::Order &order, domain::Price price,
                      domain::Quantity quantity, domain::Liquidity liquidity, std::int64_t tradeNumber, domain::Timestamp now)
{
    const auto &request = order.request;
    const auto rate = liquidity == domain::Liquidity::maker ? instrument.makerFee : instrument.takerFee;
    const auto booked = account.fill(instrument, request.side, request.positionSide, price, quantity, rate, now);

    const auto cost = domain::notional(order.averagePrice, order.filled) + domain::notional(price, quantity);
    order.filled += quantity;
    order.averagePrice = domain::averagePrice(cost, order.filled);
    order.status = order.filled == request.quantity ? domain::OrderStatus::filled : domain::OrderStatus::partlyFilled;
    order.updatedAt = now;

    domain::Fill fill;
    fill.id = domain::TradeId(std::to_string(tradeNumber));
    fill.venueOrderId = order.venueOrderId;
    fill.clientOrderId = request.id;
    fill.account = account.id();
    fill.instrument = request.instrument;
    fill.side = request.side;
    fill.positionSide = request.positionSide;
    fill.price = price;
    fill.quantity = quantity;
    fill.fee = booked.fee;
    fill.feeCurrency = instrument.settle;
    fill.realisedPnl = booked.realisedPnl;
    fill.liquidity = liquidity;
    fill.at = now;
    return fill;
}

} // namespace ballast::exchange
