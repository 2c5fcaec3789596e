// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/order_tracker.h"

#include <algorithm>
#include <string>

namespace ballast::engine {

namespace {

using domain::OrderStatus;

constexpr std::size_t keptOrders = 200;

/// May an order in state `from` be told that it is in state `to`?
bool mayBecome(OrderStatus from, OrderStatus to)
{
    if (domain::isFinal(from))
        return false;
    if (from == OrderStatus::unknown)
        return to != OrderStatus::planned && to != OrderStatus::journalled;
    if (to == OrderStatus::unknown)
        return from < OrderStatus::acknowledged;
    return to >= from;
}

} // namespace

void OrderTracker::plan(TrackedOrder tracked, Timestamp at)
{
    tracked.order.createdAt = tracked.order.updatedAt = at;
    m_orders.push_front(tracked);
    ++m_open;
    if (m_orders.size() > keptOrders) {
        m_open -= domain::isFinal(m_orders.back().order.status) ? 0 : 1;
        m_orders.pop_back();
    }
    ++m_count;
}

void OrderTracker::restore(const domain::Order &order, domain::Quantity positionBefore)
{
    if (findMutable(order.request.id))
        return;
    TrackedOrder tracked;
    tracked.order = order;
    tracked.positionBefore = positionBefore;
    plan(tracked, order.createdAt);
    m_orders.front().order.status = OrderStatus::unknown;
}

TrackedOrder *OrderTracker::findMutable(const domain::ClientOrderId &id)
{
    const auto at =
        std::find_if(m_orders.begin(), m_orders.end(), [&](const TrackedOrder &tracked) { return tracked.order.request.id == id; });
    return at == m_orders.end() ? nullptr : &*at;
}

const TrackedOrder *OrderTracker::find(const domain::ClientOrderId &id) const { return const_cast<OrderTracker *>(this)->findMutable(id); }

OrderTracker::Update OrderTracker::apply(const domain::Order &order, Timestamp at)
{
    auto *tracked = findMutable(order.request.id);
    if (!tracked)
        return Update::foreign;
    auto &held = tracked->order;
    if (!order.venueOrderId.empty())
        held.venueOrderId = order.venueOrderId;
    const bool moreFilled = order.filled > held.filled;
    if (!mayBecome(held.status, order.status) || (held.status == order.status && !moreFilled))
        return Update::unchanged;
    held.status = order.status;
    held.updatedAt = at;
    if (moreFilled) {
        held.filled = order.filled;
        held.averagePrice = order.averagePrice;
    }
    if (order.rejectCode != 0)
        held.rejectCode = order.rejectCode;
    if (domain::isFinal(held.status)) {
        --m_open; // a final state is never left, so this happens once
        awaitPosition(*tracked);
    }
    return Update::changed;
}

void OrderTracker::awaitPosition(const TrackedOrder &tracked)
{
    const auto filled = std::max(tracked.order.filled, tracked.filledByFills);
    if (filled.isZero())
        return;
    m_awaited = tracked.positionBefore + filled * domain::sign(tracked.order.request.side);
    m_awaitedSince = tracked.order.updatedAt;
}

OrderTracker::Update OrderTracker::neverArrived(const domain::ClientOrderId &id, Timestamp at)
{
    auto *tracked = findMutable(id);
    if (!tracked)
        return Update::foreign;
    if (tracked->order.status >= OrderStatus::acknowledged && tracked->order.status != OrderStatus::unknown)
        return Update::unchanged;
    tracked->order.status = OrderStatus::refused;
    tracked->order.updatedAt = at;
    --m_open;
    m_awaited = tracked->positionBefore + tracked->filledByFills * domain::sign(tracked->order.request.side);
    m_awaitedSince = at;
    return Update::changed;
}

void OrderTracker::cancelAsked(const domain::ClientOrderId &id, Timestamp at)
{
    if (auto *tracked = findMutable(id))
        tracked->cancelAskedAt = at;
}

bool OrderTracker::apply(const domain::Fill &fill, double slippage)
{
    const std::string key = std::to_string(fill.account.value) + ':' + fill.id.str();
    if (!m_seenFills.insert(domain::InlineString<64>(key)).second)
        return false;
    if (auto *tracked = findMutable(fill.clientOrderId)) {
        tracked->filledByFills += fill.quantity;
        tracked->realisedSlippage += slippage;
        if (domain::isFinal(tracked->order.status) && tracked->filledByFills > tracked->order.filled)
            awaitPosition(*tracked);
    }
    return true;
}

const TrackedOrder *OrderTracker::active() const
{
    if (m_open == 0)
        return nullptr;
    for (const auto &tracked : m_orders) {
        if (!domain::isFinal(tracked.order.status) && tracked.order.status != OrderStatus::unknown)
            return &tracked;
    }
    return nullptr;
}

const TrackedOrder *OrderTracker::unknown() const
{
    if (m_open == 0)
        return nullptr;
    for (const auto &tracked : m_orders) {
        if (tracked.order.status == OrderStatus::unknown)
            return &tracked;
    }
    return nullptr;
}

} // namespace ballast::engine
