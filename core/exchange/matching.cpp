// SPDX-License-Identifier: GPL-3.0-or-later
// Orders: checks, matching against the book, resting, cancelling.
#include "exchange/exchange_state.h"
#include "exchange/order_rules.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace ballast::exchange {

namespace {

using domain::OrderStatus;
using domain::OrderType;
using domain::Side;
using domain::TimeInForce;

} // namespace

bool SimulatedExchange::State::wouldTake(const domain::OrderRequest &request) const
{
    const auto quote = bestQuote(request.instrument);
    return request.side == Side::buy ? quote.ask.raw > 0 && request.price >= quote.ask : request.price <= quote.bid;
}

std::vector<domain::Order> SimulatedExchange::State::resting(const Client &owner) const
{
    std::vector<domain::Order> result;
    for (const auto index : owner.open)
        result.push_back(owner.orders[index]);
    return result;
}

std::optional<Refused> SimulatedExchange::State::check(const Client &owner, const domain::OrderRequest &request) const
{
    const auto at = request.instrument.value;
    if (auto refused = checkRules(config.instruments[at], owner.account, marks[at], request))
        return refused;
    for (const auto index : owner.open) {
        if (owner.orders[index].request.id == request.id)
            return Refused{Refusal::duplicateClientId, "An open order has this client id."};
    }
    if (request.timeInForce == TimeInForce::postOnly && wouldTake(request))
        return Refused{Refusal::wouldTake, "A post-only order would take."};
    return checkMargin(owner.account, marks, config.schedules[at], resting(owner), request);
}

domain::Quantity SimulatedExchange::State::takeable(const domain::OrderRequest &request) const
{
    const auto book = bookSnapshot(request.instrument, std::numeric_limits<std::size_t>::max()).snapshot;
    domain::Quantity sum;
    for (const auto &level : request.side == Side::buy ? book.asks : book.bids) {
        const bool within =
            request.type == OrderType::market || (request.side == Side::buy ? level.price <= request.price : level.price >= request.price);
        if (!within)
            break;
        sum += level.quantity;
    }
    return sum;
}

tl::expected<domain::Order, Refused> SimulatedExchange::State::place(const domain::OrderRequest &request, Outputs &out,
                                                                     std::optional<GoodTill> goodTill)
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
    if (onlyReduces(request))
        order.request.quantity = std::min(order.request.quantity, reducible(owner->account, request));
    const auto index = owner->orders.size();
    owner->orders.push_back(order);
    if (goodTill)
        owner->goodTill[order.venueOrderId.str()] = *goodTill;
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
                any = true;
                const auto &resting = other.orders[at];
                taken = std::min(left, resting.request.quantity - resting.filled);
                if (onlyReduces(resting.request))
                    taken = std::min(taken, reducible(other.account, resting.request));
                if (taken.isZero()) { // the position that it was to reduce is gone
                    (void)cancel(other, at, OrderStatus::expired, out);
                    break;
                }
                execute(other, at, price, taken, domain::Liquidity::maker, out, engine::ForcedBy::nobody);
                execute(owner, index, price, taken, domain::Liquidity::taker, out, forcedBy);
                break;
            }
            if (!any)
                break;
            if (taken.isZero())
                continue;
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
    const auto fill =
        bookFill(owner.account, config.instruments[request.instrument.value], order, price, quantity, liquidity, ++nextTrade, now);
    if (order.status == OrderStatus::filled)
        std::erase(owner.open, index);
    owner.fills.push_back(fill);
    if (!fill.realisedPnl.isZero())
        book(owner, IncomeKind::realisedPnl, request.instrument, fill.realisedPnl);
    book(owner, IncomeKind::commission, request.instrument, -fill.fee);
    publishAccount(owner, request.instrument, out);
    emit(out, engine::OrderUpdate{order, forcedBy});
    emit(out, engine::FillEvent{fill, forcedBy});
}

void SimulatedExchange::State::fillRestingThrough(domain::InstrumentId id, SyntheticBook::Touch touch, Outputs &out)
{
    // Pessimistic about the queue: a resting order fills only when the market makers' touch goes past its price.
    const auto [bid, ask] = touch;
    for (auto &owner : clients) {
        const auto resting = owner.open;
        for (const auto index : resting) {
            const auto &order = owner.orders[index];
            const auto &request = order.request;
            if (request.instrument != id)
                continue;
            const bool passed = request.side == Side::buy ? ask < request.price.raw : bid > request.price.raw;
            if (!passed)
                continue;
            auto left = request.quantity - order.filled;
            if (onlyReduces(request))
                left = std::min(left, reducible(owner.account, request));
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

tl::expected<domain::Order, Refused> SimulatedExchange::place(const domain::OrderRequest &request, Outputs &out,
                                                              std::optional<GoodTill> goodTill)
{
    return m_state->place(request, out, goodTill);
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
    const auto *owner = m_state->client(account);
    return owner ? m_state->resting(*owner) : std::vector<domain::Order>();
}

} // namespace ballast::exchange
