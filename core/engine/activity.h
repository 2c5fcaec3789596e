// SPDX-License-Identifier: GPL-3.0-or-later
/// What has been sent lately, for the limits on it. A day is a UTC day; a minute is the last sixty seconds.
#pragma once

#include "domain/time.h"

#include <deque>

namespace ballast::engine {

class Activity
{
public:
    /// `notional` in quote currency, > 0.
    void addOrder(domain::Timestamp at, double notional);
    void addCancel(domain::Timestamp at);

    [[nodiscard]] int ordersInLastMinute(domain::Timestamp now) const;
    [[nodiscard]] int cancelsInLastMinute(domain::Timestamp now) const;
    [[nodiscard]] int ordersToday(domain::Timestamp now) const;
    [[nodiscard]] double notionalToday(domain::Timestamp now) const; ///< quote

private:
    void roll(domain::Timestamp at);

    std::deque<domain::Timestamp> m_orders, m_cancels; ///< newest last; what is older than a minute falls out
    std::int64_t m_day = 0;
    int m_ordersToday = 0;
    double m_notionalToday = 0;
};

} // namespace ballast::engine
