// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/activity.h"

#include <chrono>

namespace ballast::engine {

namespace {

constexpr domain::Duration minute = std::chrono::minutes(1);

void remember(std::deque<domain::Timestamp> &list, domain::Timestamp at)
{
    list.push_back(at);
    while (at - list.front() >= minute)
        list.pop_front();
}

int inLastMinute(const std::deque<domain::Timestamp> &list, domain::Timestamp now)
{
    int count = 0;
    for (auto at = list.rbegin(); at != list.rend() && now - *at < minute; ++at)
        ++count;
    return count;
}

} // namespace

void Activity::roll(domain::Timestamp at)
{
    if (domain::dayNumber(at) == m_day)
        return;
    m_day = domain::dayNumber(at);
    m_ordersToday = 0;
    m_notionalToday = 0;
}

void Activity::addOrder(domain::Timestamp at, double notional)
{
    roll(at);
    remember(m_orders, at);
    ++m_ordersToday;
    m_notionalToday += notional;
}

void Activity::addCancel(domain::Timestamp at) { remember(m_cancels, at); }

int Activity::ordersInLastMinute(domain::Timestamp now) const { return inLastMinute(m_orders, now); }

int Activity::cancelsInLastMinute(domain::Timestamp now) const { return inLastMinute(m_cancels, now); }

int Activity::ordersToday(domain::Timestamp now) const { return domain::dayNumber(now) == m_day ? m_ordersToday : 0; }

double Activity::notionalToday(domain::Timestamp now) const { return domain::dayNumber(now) == m_day ? m_notionalToday : 0; }

} // namespace ballast::engine
