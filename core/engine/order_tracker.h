// SPDX-License-Identifier: GPL-3.0-or-later
/// The hedge account's orders as a state machine: one leg at a time, a fill counted once, an unknown order blocks.
///
/// After an order is final the next one waits until the account itself shows the position that the fills imply.
#pragma once

#include "domain/order.h"
#include "engine/event.h"

#include <deque>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace ballast::engine {

struct TrackedOrder
{
    domain::Order order;
    std::uint64_t decision = 0;
    double midAtDecision = 0;
    domain::Quantity positionBefore; ///< net quantity in the hedge account when it was planned
    domain::Quantity filledByFills;  ///< sum of its fills that were seen
    double expectedSlippage = 0;     ///< quote, reckoned from the depth when it was planned; paid > 0
    double realisedSlippage = 0;     ///< quote, of its fills against midAtDecision; paid > 0
    Timestamp cancelAskedAt;         ///< not set: never

    /// Accepted by the venue, and not meant to be over at once.
    [[nodiscard]] bool isResting() const
    {
        return (order.status == domain::OrderStatus::acknowledged || order.status == domain::OrderStatus::partlyFilled)
               && order.request.timeInForce != domain::TimeInForce::immediateOrCancel
               && order.request.timeInForce != domain::TimeInForce::fillOrKill;
    }
};

class OrderTracker
{
public:
    explicit OrderTracker(domain::Label tag) : m_tag(tag) {}

    /// Adds an order in state `planned`.
    void plan(TrackedOrder tracked, Timestamp at);
    /// One that an earlier session left without an end: `unknown`, with the time at which it was made.
    void restore(const domain::Order &order, domain::Quantity positionBefore);

    enum class Update : std::uint8_t { foreign, unchanged, changed };
    /// Merges what the executor or the venue says. Never leaves a final state, never goes back; `unknown` gives way to anything.
    Update apply(const domain::Order &order, Timestamp at);
    /// False for a fill that was seen before, by whatever channel. `slippage` in quote, paid > 0.
    bool apply(const domain::Fill &fill, double slippage = 0);
    /// The venue was asked and knows no such order: it never arrived. Its leg stays blocked until the account shows what it did before.
    Update neverArrived(const domain::ClientOrderId &id, Timestamp at);
    void cancelAsked(const domain::ClientOrderId &id, Timestamp at);

    [[nodiscard]] bool isOurs(const domain::ClientOrderId &id) const { return id.view().starts_with(m_tag.view()); }
    /// Neither final nor unknown.
    [[nodiscard]] const TrackedOrder *active() const;
    [[nodiscard]] const TrackedOrder *unknown() const;
    [[nodiscard]] const TrackedOrder *find(const domain::ClientOrderId &id) const;
    /// The net quantity that the account must show before the next order; nullopt when nothing is awaited.
    [[nodiscard]] std::optional<domain::Quantity> awaited() const { return m_awaited; }
    /// When the order ended whose position is awaited; a reading that began before need not show it.
    [[nodiscard]] Timestamp awaitedSince() const { return m_awaitedSince; }
    void confirm() { m_awaited.reset(); }

    [[nodiscard]] const std::deque<TrackedOrder> &orders() const { return m_orders; } ///< newest first, at most 200
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    TrackedOrder *findMutable(const domain::ClientOrderId &id);
    void awaitPosition(const TrackedOrder &tracked);

    domain::Label m_tag;
    std::deque<TrackedOrder> m_orders;
    std::unordered_set<domain::InlineString<64>> m_seenFills; ///< account and trade id
    std::optional<domain::Quantity> m_awaited;
    Timestamp m_awaitedSince;
    std::uint64_t m_count = 0;
    std::size_t m_open = 0; ///< held orders that are not final; asked on every decision, and nearly always 0
};

} // namespace ballast::engine
