// SPDX-License-Identifier: GPL-3.0-or-later
// Orders: checks, matching against the book, resting, cancelling.
#include "exchange/exchange_state.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ballast::exchange {

namespace {

using domain::OrderStatus;
using domain::OrderType;
using domain::PositionSide;
using domain::Side;
using domain::TimeInForce;

constexpr double priceBand = 0.10; ///< how far from the mark an order's price may lie on its taking side

std::optional<Refused> refuse(Refusal reason, const char *text) { return Refused{reason, text}; }

bool onGrid(std::int64_t raw, std::int64_t step) { return raw % step == 0; }

Side opposite(Side side) { return side == Side::buy ? Side::sell : Side::buy; }

} // namespace

domain::Quantity SimulatedExchange::State::reducible(const Client &client, const domain::OrderRequest &request) const
{
    const auto *position = client.account.position(request.instrument, request.positionSide);
    if (!position || position->quantity.sign() * domain::sign(request.side) >= 0)
        return {};
    return position->quantity.abs();
}

bool SimulatedExchange::State::wouldTake(const domain::OrderRequest &request) const
{
    const auto quote = bestQuote(request.instrument);
    return request.side == Side::buy ? quote.ask.raw > 0 && request.price >= quote.ask : request.price <= quote.bid;
}

std::optional<Refused> SimulatedExchange::State::checkMargin(const Client &client, const domain::OrderRequest &request) const
{
    const auto reduces = std::min(reducible(client, request), request.quantity);
    const auto opens = request.quantity - reduces;
    if (opens.isZero())
        return std::nullopt;
    const auto &money = client.account;
    const double mark = marks[request.instrument.value].toDouble();
    const double price =
        request.type == OrderType::limit ? std::max(request.price.toDouble(), request.side == Side::sell ? mark : 0) : mark;
    double resting = 0; // initial margin of the orders that rest already
    for (const auto index : client.open) {
        const auto &order = client.orders[index];
        if (order.request.reduceOnly == domain::ReduceOnly::no)
            resting += (order.request.quantity - order.filled).toDouble() * order.request.price.toDouble()
                       / money.leverage(order.request.instrument);
    }
    const double needed = opens.toDouble() * price / money.leverage(request.instrument);
    if (money.available(marks).toDouble() - resting < needed)
        return refuse(Refusal::insufficientMargin, "Margin is insufficient.");

    const auto *position = money.position(request.instrument, request.positionSide);
    const double after = (position ? position->quantity.abs().toDouble() : 0) * mark + opens.toDouble() * mark;
    if (money.leverage(request.instrument) > config.schedules[request.instrument.value].tierOf(after).maxLeverage)
        return refuse(Refusal::notionalOverTierCap, "The position would be too large for the leverage that is set.");
    return std::nullopt;
}

std::optional<Refused> SimulatedExchange::State::check(const Client &client, const domain::OrderRequest &request) const
{
    const auto &instrument = config.instruments[request.instrument.value];
    const auto mark = marks[request.instrument.value];
    const bool hedgeMode = client.account.positionMode() == domain::PositionMode::hedge;
    if (hedgeMode != (request.positionSide != PositionSide::both))
        return refuse(Refusal::wrongPositionSide, "The position side does not fit the account's position mode.");
    if (hedgeMode && request.reduceOnly == domain::ReduceOnly::yes)
        return refuse(Refusal::reduceOnlyInHedgeMode, "Reduce-only is not accepted in hedge mode.");
    if (request.quantity.sign() <= 0 || !onGrid(request.quantity.raw, instrument.lotSize.raw))
        return refuse(Refusal::badPrecision, "The quantity is not on the lot grid.");
    if (request.quantity < instrument.minQuantity)
        return refuse(Refusal::belowMinimumQuantity, "The quantity is below the minimum.");
    if (request.quantity > instrument.maxQuantity)
        return refuse(Refusal::quantityTooLarge, "The quantity is above the maximum.");
    if (request.type == OrderType::limit) {
        if (request.price.sign() <= 0 || !onGrid(request.price.raw, instrument.tickSize.raw))
            return refuse(Refusal::badPrecision, "The price is not on the tick grid.");
        const double away = request.price.toDouble() / mark.toDouble() - 1;
        if (away * domain::sign(request.side) > priceBand)
            return refuse(Refusal::priceOutOfRange, "The price is too far from the mark price.");
    }
    const auto price = request.type == OrderType::limit ? request.price : mark;
    if (request.reduceOnly == domain::ReduceOnly::no && domain::notional(price, request.quantity) < instrument.minNotional
        && reducible(client, request) < request.quantity)
        return refuse(Refusal::belowMinimumNotional, "The order's notional is below the minimum.");
    for (const auto index : client.open) {
        if (client.orders[index].request.id == request.id)
            return refuse(Refusal::duplicateClientId, "An open order has this client id.");
    }
    // In hedge mode a leg can only be reduced by what it holds.
    const bool closesLeg = hedgeMode && (request.positionSide == PositionSide::longSide) == (request.side == Side::sell);
    if (request.reduceOnly == domain::ReduceOnly::yes || closesLeg) {
        const auto room = reducible(client, request);
        if (room.isZero() || (closesLeg && room < request.quantity))
            return refuse(Refusal::reduceOnlyRejected, "There is nothing to reduce.");
    }
    if (request.timeInForce == TimeInForce::postOnly && wouldTake(request))
        return refuse(Refusal::wouldTake, "A post-only order would take.");
    if (request.reduceOnly == domain::ReduceOnly::yes || closesLeg)
        return std::nullopt;
    return checkMargin(client, request);
}

domain::Quantity SimulatedExchange::State::takeable(const domain::OrderRequest &request) const
{
    domain::Quantity sum;
    const auto within = [&](std::int64_t price) {
        return request.type == OrderType::market || (request.side == Side::buy ? price <= request.price.raw : price >= request.price.raw);
    };
    const auto add = [&](const auto &levels) {
        for (const auto &[price, quantity] : levels) {
            if (!within(price))
                break;
            sum += visible(request.instrument, opposite(request.side), price);
        }
    };
    const auto &book = markets[request.instrument.value].book;
    request.side == Side::buy ? add(book.asks()) : add(book.bids());
    return sum;
}

tl::expected<domain::Order, Refused> SimulatedExchange::State::place(const domain::OrderRequest &request, Outputs &out)
{
    auto *owner = client(request.account);
    if (!owner)
        return tl::unexpected(Refused{Refusal::unknownAccount, "There is no such account."});
    if (request.instrument.value >= markets.size())
        return tl::unexpected(Refused{Refusal::unknownInstrument, "There is no such instrument."});
    if (auto refused = check(*owner, request))
        return tl::unexpected(*refused);

    domain::Order order;
    order.request = request;
    order.venueOrderId = domain::VenueOrderId(std::to_string(++nextOrder));
    order.status = OrderStatus::acknowledged;
    order.createdAt = order.updatedAt = now;
    if (request.reduceOnly == domain::ReduceOnly::yes)
        order.request.quantity = std::min(order.request.quantity, reducible(*owner, request));
    const auto index = owner->orders.size();
    owner->orders.push_back(order);
    emit(out, engine::OrderUpdate{order, engine::ForcedBy::nobody});

    const bool allOrNothing = request.timeInForce == TimeInForce::fillOrKill;
    if (!allOrNothing || takeable(order.request) >= order.request.quantity)
        take(*owner, index, out, engine::ForcedBy::nobody);
    auto &placed = owner->orders[index];
    if (placed.status == OrderStatus::filled)
        return placed;
    const bool rests = request.type == OrderType::limit
                       && (request.timeInForce == TimeInForce::goodTillCancelled || request.timeInForce == TimeInForce::postOnly);
    if (!rests) {
        placed.status = OrderStatus::expired;
        placed.updatedAt = now;
        emit(out, engine::OrderUpdate{placed, engine::ForcedBy::nobody});
        return placed;
    }
    owner->open.push_back(index);
    markets[request.instrument.value].changes.push_back({request.side, request.price.raw});
    publishBook(request.instrument, out);
    publishQuote(request.instrument, out);
    return placed;
}

void SimulatedExchange::State::take(Client &owner, std::size_t index, Outputs &out, engine::ForcedBy forcedBy)
{
    const auto request = owner.orders[index].request;
    const auto makers = opposite(request.side);
    auto &market = markets[request.instrument.value];
    const bool limited = request.type == OrderType::limit;
    while (true) {
        const auto left = request.quantity - owner.orders[index].filled;
        if (left.isZero())
            break;
        const auto quote = bestQuote(request.instrument);
        const auto price = request.side == Side::buy ? quote.ask : quote.bid;
        if (price.sign() <= 0 || (limited && (request.side == Side::buy ? price > request.price : price < request.price)))
            break;
        auto taken = market.book.take(makers, price.raw, left);
        if (!taken.isZero()) {
            execute(owner, index, price, taken, domain::Liquidity::taker, out, forcedBy);
        } else {
            // What is left at this price rests for other clients.
            bool any = false;
            for (auto &other : clients) {
                const auto match = std::find_if(other.open.begin(), other.open.end(), [&](std::size_t at) {
                    const auto &resting = other.orders[at].request;
                    return resting.instrument == request.instrument && resting.side == makers && resting.price == price;
                });
                if (match == other.open.end())
                    continue;
                const auto at = *match;
                taken = std::min(left, other.orders[at].request.quantity - other.orders[at].filled);
                execute(other, at, price, taken, domain::Liquidity::maker, out, engine::ForcedBy::nobody);
                execute(owner, index, price, taken, domain::Liquidity::taker, out, forcedBy);
                any = true;
                break;
            }
            if (!any)
                break;
        }
        market.changes.push_back({makers, price.raw});
        publicTrade(request.instrument, price, taken, request.side, out);
    }
    publishBook(request.instrument, out);
    publishQuote(request.instrument, out);
}

void SimulatedExchange::State::execute(Client &owner, std::size_t index, domain::Price price, domain::Quantity quantity,
                                       domain::Liquidity liquidity, Outputs &out, engine::ForcedBy forcedBy)
{
    auto &order = owner.orders[index];
    const auto &request = order.request;
    const auto &instrument = config.instruments[request.instrument.value];
    const auto rate = liquidity == domain::Liquidity::maker ? instrument.makerFee : instrument.takerFee;
    const auto result = owner.account.fill(instrument, request.side, request.positionSide, price, quantity, rate, now);

    const auto cost = domain::notional(order.averagePrice, order.filled) + domain::notional(price, quantity);
    order.filled += quantity;
    order.averagePrice = domain::averagePrice(cost, order.filled);
    order.status = order.filled == request.quantity ? OrderStatus::filled : OrderStatus::partlyFilled;
    order.updatedAt = now;
    if (order.status == OrderStatus::filled)
        std::erase(owner.open, index);

    domain::Fill fill;
    fill.id = domain::TradeId(std::to_string(++nextTrade));
    fill.venueOrderId = order.venueOrderId;
    fill.clientOrderId = request.id;
    fill.account = owner.account.id();
    fill.instrument = request.instrument;
    fill.side = request.side;
    fill.positionSide = request.positionSide;
    fill.price = price;
    fill.quantity = quantity;
    fill.fee = result.fee;
    fill.feeCurrency = instrument.settle;
    fill.realisedPnl = result.realisedPnl;
    fill.liquidity = liquidity;
    fill.at = now;
    owner.fills.push_back(fill);
    if (!result.realisedPnl.isZero())
        book(owner, IncomeKind::realisedPnl, request.instrument, result.realisedPnl);
    book(owner, IncomeKind::commission, request.instrument, -result.fee);
    publishAccount(owner, request.instrument, out);
    emit(out, engine::OrderUpdate{order, forcedBy});
    emit(out, engine::FillEvent{fill, forcedBy});
}

void SimulatedExchange::State::fillRestingThrough(domain::InstrumentId id, Outputs &out)
{
    // Pessimistic about the queue: a resting order fills only when the market makers' touch has gone past its price.
    const auto &book = markets[id.value].book;
    const std::int64_t bid = book.bids().empty() ? 0 : book.bids().begin()->first;
    const std::int64_t ask = book.asks().empty() ? 0 : book.asks().begin()->first;
    for (auto &owner : clients) {
        const auto resting = owner.open;
        for (const auto index : resting) {
            const auto &order = owner.orders[index];
            const auto &request = order.request;
            if (request.instrument != id)
                continue;
            const bool passed = request.side == Side::buy ? ask > 0 && ask < request.price.raw : bid > request.price.raw;
            if (!passed)
                continue;
            auto left = request.quantity - order.filled;
            if (request.reduceOnly == domain::ReduceOnly::yes)
                left = std::min(left, reducible(owner, request));
            if (left.isZero()) {
                (void)cancel(owner, index, OrderStatus::expired, out);
                continue;
            }
            markets[id.value].changes.push_back({request.side, request.price.raw});
            const auto price = request.price;
            const auto side = request.side;
            execute(owner, index, price, left, domain::Liquidity::maker, out, engine::ForcedBy::nobody);
            publicTrade(id, price, left, opposite(side), out);
        }
    }
}

tl::expected<domain::Order, Refused> SimulatedExchange::State::cancel(Client &owner, std::size_t index, OrderStatus as, Outputs &out)
{
    auto &order = owner.orders[index];
    std::erase(owner.open, index);
    order.status = as;
    order.updatedAt = now;
    markets[order.request.instrument.value].changes.push_back({order.request.side, order.request.price.raw});
    publishBook(order.request.instrument, out);
    publishQuote(order.request.instrument, out);
    emit(out, engine::OrderUpdate{order, engine::ForcedBy::nobody});
    return order;
}

int SimulatedExchange::State::cancelAll(Client &owner, domain::InstrumentId instrument, Outputs &out)
{
    const auto resting = owner.open;
    int count = 0;
    for (const auto index : resting) {
        if (owner.orders[index].request.instrument != instrument)
            continue;
        (void)cancel(owner, index, OrderStatus::cancelled, out);
        ++count;
    }
    return count;
}

void SimulatedExchange::State::obeyDeadMen(Outputs &out)
{
    for (auto &owner : clients) {
        for (auto at = owner.deadMan.begin(); at != owner.deadMan.end();) {
            if (now < at->second) {
                ++at;
                continue;
            }
            cancelAll(owner, {at->first}, out);
            at = owner.deadMan.erase(at);
        }
    }
}

// --- the public face ---

namespace {

template<typename Orders, typename Matches>
std::optional<std::size_t> newest(const Orders &orders, Matches matches)
{
    for (std::size_t i = orders.size(); i-- > 0;) {
        if (matches(orders[i]))
            return i;
    }
    return std::nullopt;
}

Refused noSuchOrder() { return {Refusal::unknownOrder, "There is no such order."}; }

} // namespace

tl::expected<domain::Order, Refused> SimulatedExchange::place(const domain::OrderRequest &request, Outputs &out)
{
    return m_state->place(request, out);
}

tl::expected<domain::Order, Refused> SimulatedExchange::cancel(domain::AccountId account, domain::InstrumentId instrument,
                                                               const domain::ClientOrderId &id, Outputs &out)
{
    const auto order = findOrder(account, instrument, id);
    return order ? cancelByVenueId(account, instrument, order->venueOrderId, out) : tl::unexpected(noSuchOrder());
}

tl::expected<domain::Order, Refused> SimulatedExchange::cancelByVenueId(domain::AccountId account, domain::InstrumentId instrument,
                                                                        const domain::VenueOrderId &id, Outputs &out)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return tl::unexpected(Refused{Refusal::unknownAccount, "There is no such account."});
    for (const auto index : owner->open) {
        const auto &order = owner->orders[index];
        if (order.request.instrument == instrument && order.venueOrderId == id)
            return m_state->cancel(*owner, index, OrderStatus::cancelled, out);
    }
    return tl::unexpected(noSuchOrder());
}

int SimulatedExchange::cancelAll(domain::AccountId account, domain::InstrumentId instrument, Outputs &out)
{
    auto *owner = m_state->client(account);
    return owner ? m_state->cancelAll(*owner, instrument, out) : 0;
}

void SimulatedExchange::countdownCancelAll(domain::AccountId account, domain::InstrumentId instrument, domain::Duration countdown)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return;
    if (countdown.count() <= 0)
        owner->deadMan.erase(instrument.value);
    else
        owner->deadMan[instrument.value] = m_state->now + countdown;
}

std::optional<domain::Order> SimulatedExchange::findOrder(domain::AccountId account, domain::InstrumentId instrument,
                                                          const domain::ClientOrderId &id) const
{
    const auto *owner = m_state->client(account);
    if (!owner)
        return std::nullopt;
    const auto at =
        newest(owner->orders, [&](const domain::Order &order) { return order.request.instrument == instrument && order.request.id == id; });
    return at ? std::optional(owner->orders[*at]) : std::nullopt;
}

std::optional<domain::Order> SimulatedExchange::findOrderByVenueId(domain::AccountId account, domain::InstrumentId instrument,
                                                                   const domain::VenueOrderId &id) const
{
    const auto *owner = m_state->client(account);
    if (!owner)
        return std::nullopt;
    const auto at = newest(owner->orders,
                           [&](const domain::Order &order) { return order.request.instrument == instrument && order.venueOrderId == id; });
    return at ? std::optional(owner->orders[*at]) : std::nullopt;
}

std::vector<domain::Order> SimulatedExchange::openOrders(domain::AccountId account) const
{
    std::vector<domain::Order> result;
    if (const auto *owner = m_state->client(account)) {
        for (const auto index : owner->open)
            result.push_back(owner->orders[index]);
    }
    return result;
}

} // namespace ballast::exchange
