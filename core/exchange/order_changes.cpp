// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a resting order: amended in place, or ended by its own date.
#include "exchange/exchange_state.h"
#include "exchange/order_rules.h"

#include <algorithm>

namespace ballast::exchange {

using domain::OrderStatus;

tl::expected<domain::Order, Refused> SimulatedExchange::State::amend(Client &owner, std::size_t index, domain::Price price,
                                                                     domain::Quantity quantity, Outputs &out)
{
    const auto before = owner.orders[index].request;
    const auto filled = owner.orders[index].filled;
    if (price == before.price && quantity == before.quantity)
        return tl::unexpected(Refused{Refusal::noChange, "No need to modify the order."});
    auto wanted = before;
    wanted.price = price;
    wanted.quantity = quantity;
    const auto at = before.instrument.value;
    if (auto refused = checkRules(config.instruments[at], owner.account, marks[at], wanted))
        return tl::unexpected(*refused);
    // As at the venue: an amendment that leaves nothing to fill, or that a post-only order can't take, ends the order.
    if (quantity <= filled || (before.timeInForce == domain::TimeInForce::postOnly && wouldTake(wanted)))
        return cancel(owner, index, OrderStatus::cancelled, out);
    auto open = wanted;
    open.quantity = quantity - filled;
    auto others = resting(owner);
    std::erase_if(others, [&](const domain::Order &order) { return order.venueOrderId == owner.orders[index].venueOrderId; });
    if (auto refused = checkMargin(owner.account, marks, config.schedules[at], others, open))
        return tl::unexpected(*refused);
    if (onlyReduces(wanted))
        wanted.quantity = std::min(quantity, filled + reducible(owner.account, wanted));

    auto &order = owner.orders[index];
    order.request = wanted;
    order.updatedAt = now;
    const auto count = 1 + std::count_if(owner.amendments.begin(), owner.amendments.end(), [&](const Amendment &each) {
                           return each.order == order.venueOrderId;
                       });
    owner.amendments.push_back({++nextAmendment, order.venueOrderId, order.request.id, before.instrument, now, before.price, wanted.price,
                                before.quantity, wanted.quantity, int(count)});
    emit(out, engine::OrderUpdate{order, engine::ForcedBy::nobody});
    auto &market = markets[at];
    market.changes.push_back({before.side, before.price.raw});
    market.changes.push_back({before.side, wanted.price.raw});
    const bool keepsPlace = wanted.price == before.price && wanted.quantity < before.quantity;
    if (!keepsPlace) {
        std::erase(owner.open, index);
        if (wouldTake(wanted))
            take(owner, index, out, engine::ForcedBy::nobody);
        if (!domain::isFinal(owner.orders[index].status))
            owner.open.push_back(index);
    }
    market.changes.push_back({before.side, wanted.price.raw});
    publishBook(before.instrument, out);
    publishQuote(before.instrument, out);
    return owner.orders[index];
}

void SimulatedExchange::State::endByDate(Outputs &out)
{
    for (auto &owner : clients) {
        const auto open = owner.open;
        for (const auto index : open) {
            const auto dated = owner.goodTill.find(owner.orders[index].venueOrderId.str());
            if (dated != owner.goodTill.end() && now >= dated->second.at)
                (void)cancel(owner, index, OrderStatus::expired, out);
        }
    }
}

// --- the public face ---

tl::expected<domain::Order, Refused> SimulatedExchange::amend(domain::AccountId account, domain::InstrumentId instrument,
                                                              const domain::VenueOrderId &id, domain::Price price,
                                                              domain::Quantity quantity, Outputs &out)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return tl::unexpected(Refused{Refusal::unknownAccount, "There is no such account."});
    for (const auto index : owner->open) {
        const auto &order = owner->orders[index];
        if (order.request.instrument == instrument && order.venueOrderId == id)
            return m_state->amend(*owner, index, price, quantity, out);
    }
    return tl::unexpected(Refused{Refusal::unknownOrder, "Order does not exist."});
}

std::optional<GoodTill> SimulatedExchange::goodTill(domain::AccountId account, const domain::VenueOrderId &id) const
{
    const auto *owner = m_state->client(account);
    if (!owner)
        return std::nullopt;
    const auto dated = owner->goodTill.find(id.str());
    return dated == owner->goodTill.end() ? std::nullopt : std::optional(dated->second);
}

const std::vector<Amendment> &SimulatedExchange::amendments(domain::AccountId account) const
{
    return m_state->clients[account.value].amendments;
}

} // namespace ballast::exchange
