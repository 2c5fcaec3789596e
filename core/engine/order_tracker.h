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
};

class OrderTracker
{
public:
    explicit OrderTracker(domain::Label tag) : m_tag(tag) {}

    void plan(const domain::OrderRequest &request, std::uint64_t decision, double mid, domain::Quantity positionBefore, Timestamp at);

    enum class Update : std::uint8_t { foreign, unchanged, changed };
    /// Merges what the executor or the venue says. Never leaves a final state, never goes back; `unknown` gives way to anything.
    Update apply(const domain::Order &order, Timestamp at);
    /// False for a fill that was seen before, by whatever channel.
    bool apply(const domain::Fill &fill);

    [[nodiscard]] bool isOurs(const domain::ClientOrderId &id) const { return id.view().starts_with(m_tag.view()); }
    /// Neither final nor unknown.
    [[nodiscard]] const TrackedOrder *active() const;
    [[nodiscard]] const TrackedOrder *unknown() const;
    [[nodiscard]] const TrackedOrder *find(const domain::ClientOrderId &id) const;
    /// The net quantity that the account must show before the next order; nullopt when nothing is awaited.
    [[nodiscard]] std::optional<domain::Quantity> awaited() const { return m_awaited; }
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
    std::uint64_t m_count = 0;
    std::size_t m_open = 0; ///< held orders that are not final; asked on every decision, and nearly always 0
};

} // namespace ballast::engine
