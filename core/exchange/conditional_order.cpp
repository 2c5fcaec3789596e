// SPDX-License-Identifier: GPL-3.0-or-later
// Conditional orders of the simulated exchange: placing, cancelling, triggering.
#include "exchange/conditional_order.h"

#include "exchange/exchange_state.h"
#include "exchange/order_rules.h"

#include <algorithm>
#include <cmath>

namespace ballast::exchange {

namespace {

using domain::Price;
using domain::Side;

constexpr std::size_t mostWaiting = 10; ///< an account and instrument, as the venue's filter says
constexpr double protection = 0.05;

/// A stop buys above and sells below, a take profit the other way round.
bool firesUpwards(const ConditionalRequest &request)
{
    return (request.order.side == Side::buy) == (request.kind == ConditionalKind::stop);
}

} // namespace

bool isMet(const ConditionalRequest &request, Price price)
{
    return firesUpwards(request) ? price >= request.trigger : price <= request.trigger;
}

bool follow(ConditionalOrder &order, Price price)
{
    const bool sells = order.request.order.side == Side::sell;
    const Price activation = order.request.trigger;
    if (order.best.isZero()) {
        const bool active = activation.isZero() || (sells ? price >= activation : price <= activation);
        if (active)
            order.best = price;
        return false;
    }
    order.best = sells ? std::max(order.best, price) : std::min(order.best, price);
    const std::int64_t back = sells ? order.best.raw - price.raw : price.raw - order.best.raw;
    // Scaled instead of divided: a price right on the limit counts.
    constexpr long double one = 100'000'000;
    return static_cast<long double>(back) * one
           >= static_cast<long double>(order.request.callback.raw) * static_cast<long double>(order.best.raw);
}

domain::Price SimulatedExchange::State::triggerPrice(domain::InstrumentId id, TriggerBy by) const
{
    const auto &trades = markets[id.value].trades;
    return by == TriggerBy::mark || trades.empty() ? marks[id.value] : trades.back().price;
}

tl::expected<ConditionalOrder, Refused> SimulatedExchange::State::placeConditional(const ConditionalRequest &request)
{
    auto *owner = client(request.order.account);
    if (!owner)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    const auto id = request.order.instrument;
    if (id.value >= markets.size())
        return refuse(Refusal::unknownInstrument, "There is no such instrument.");
    const auto &instrument = config.instruments[id.value];
    const bool trailing = request.kind == ConditionalKind::trailingStop;
    const Price reference = trailing ? marks[id.value] : request.trigger;
    if (trailing ? request.trigger.sign() < 0 : request.trigger.sign() <= 0)
        return refuse(Refusal::badPrecision, "The trigger price must be more than zero.");
    if (request.trigger.raw % instrument.tickSize.raw != 0)
        return refuse(Refusal::badPrecision, "The trigger price is not on the tick grid.");
    auto form = request.order;
    if (request.closesAll)
        form.quantity = instrument.minQuantity;
    if (auto refused = checkForm(instrument, owner->account, reference, form))
        return tl::unexpected(*refused);
    std::size_t waiting = 0;
    for (const auto &each : owner->conditional) {
        if (each.status != ConditionalStatus::waiting || each.request.order.instrument != id)
            continue;
        ++waiting;
        if (each.request.order.id == request.order.id)
            return refuse(Refusal::duplicateClientId, "A waiting conditional order has this client id.");
    }
    if (waiting >= mostWaiting)
        return refuse(Refusal::tooManyConditional, "Reach max stop order limit.");
    const Price market = triggerPrice(id, request.by);
    // A trailing stop is to wait for its activation, too: a sell above the market, a buy below.
    const bool sells = request.order.side == Side::sell;
    const bool atOnce =
        trailing ? !request.trigger.isZero() && (sells ? request.trigger <= market : request.trigger >= market) : isMet(request, market);
    if (atOnce)
        return refuse(Refusal::wouldTrigger, "Order would immediately trigger.");

    ConditionalOrder order;
    order.number = ++nextConditional;
    order.request = request;
    order.createdAt = order.updatedAt = now;
    if (trailing && request.trigger.isZero())
        order.best = market;
    owner->conditional.push_back(order);
    conditionalChanges.push_back(order);
    return order;
}

void SimulatedExchange::State::tell(ConditionalOrder &order)
{
    order.updatedAt = now;
    conditionalChanges.push_back(order);
}

void SimulatedExchange::State::trigger(Client &owner, std::size_t index, Outputs &out)
{
    auto request = owner.conditional[index].request;
    owner.conditional[index].triggeredAt = now;
    if (request.closesAll) {
        request.order.quantity = reducible(owner.account, request.order);
        if (request.order.quantity.isZero()) {
            owner.conditional[index].status = ConditionalStatus::expired;
            tell(owner.conditional[index]);
            return;
        }
        if (request.order.positionSide == domain::PositionSide::both)
            request.order.reduceOnly = domain::ReduceOnly::yes;
    }
    const auto placed = place(request.order, out, request.goodTill);
    auto &order = owner.conditional[index];
    if (!placed) {
        order.status = ConditionalStatus::rejected;
        order.refusal = placed.error().text;
    } else {
        order.status = ConditionalStatus::triggered;
        order.placed = placed->venueOrderId;
    }
    tell(order);
}

void SimulatedExchange::State::watchConditional(Outputs &out)
{
    for (auto &owner : clients) {
        for (std::size_t i = 0; i < owner.conditional.size(); ++i) {
            auto &order = owner.conditional[i];
            const auto &request = order.request;
            if (order.status == ConditionalStatus::triggered) {
                const auto made = std::find_if(owner.orders.rbegin(), owner.orders.rend(),
                                               [&](const domain::Order &each) { return each.venueOrderId == order.placed; });
                if (made != owner.orders.rend() && domain::isFinal(made->status)) {
                    order.status = ConditionalStatus::finished;
                    order.averagePrice = made->averagePrice;
                    order.filled = made->filled;
                    tell(order);
                }
                continue;
            }
            if (order.status != ConditionalStatus::waiting)
                continue;
            const auto id = request.order.instrument;
            const Price price = triggerPrice(id, request.by);
            const bool met = request.kind == ConditionalKind::trailingStop ? follow(order, price) : isMet(request, price);
            const double apart = triggerPrice(id, TriggerBy::lastTrade).toDouble() / marks[id.value].toDouble() - 1;
            if (met && !(request.protectsPrice && std::fabs(apart) > protection))
                trigger(owner, i, out);
        }
    }
}

// --- the public face ---

tl::expected<ConditionalOrder, Refused> SimulatedExchange::placeConditional(const ConditionalRequest &request)
{
    return m_state->placeConditional(request);
}

tl::expected<ConditionalOrder, Refused> SimulatedExchange::cancelConditional(domain::AccountId account, std::int64_t number)
{
    if (auto *owner = m_state->client(account)) {
        for (auto &order : owner->conditional) {
            if (order.number == number && order.status == ConditionalStatus::waiting) {
                order.status = ConditionalStatus::cancelled;
                m_state->tell(order);
                return order;
            }
        }
    }
    return tl::unexpected(Refused{Refusal::unknownOrder, "Unknown order sent."});
}

const std::deque<ConditionalOrder> &SimulatedExchange::conditionalOrders(domain::AccountId account) const
{
    return m_state->clients[account.value].conditional;
}

std::vector<ConditionalOrder> SimulatedExchange::takeConditionalChanges() { return std::exchange(m_state->conditionalChanges, {}); }

} // namespace ballast::exchange
