// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/hourly_history.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>

namespace ballast::market {

namespace {

constexpr domain::Duration anHour = std::chrono::hours(1);
using domain::unknownValue;

domain::Timestamp startOfHour(domain::Timestamp at) { return {at.ns - at.ns % anHour.count()}; }

} // namespace

bool HourlyHistory::add(const domain::Candle &closed)
{
    if (!isSound(closed) || closed.interval > anHour || closed.interval <= domain::Duration::zero())
        return false;
    if (closed.interval == anHour)
        return store(closed);
    const auto hour = startOfHour(closed.openTime);
    bool completed = false;
    if (m_forming && m_forming->openTime != hour) {
        // Its last bar never came: what is there is kept, a gap of some minutes does not lose the hour.
        completed = hour > m_forming->openTime && store(*m_forming);
        m_forming.reset();
    }
    if (!m_forming) {
        m_forming = closed;
        m_forming->openTime = hour;
        m_forming->interval = anHour;
    } else {
        m_forming->high = std::max(m_forming->high, closed.high);
        m_forming->low = std::min(m_forming->low, closed.low);
        m_forming->close = closed.close;
        m_forming->volume += closed.volume;
    }
    if (closed.openTime + closed.interval - hour == anHour) {
        completed = store(*m_forming) || completed;
        m_forming.reset();
    }
    return completed;
}

bool HourlyHistory::store(const domain::Candle &hour)
{
    const auto at = std::ranges::lower_bound(m_bars, hour.openTime, {}, &domain::Candle::openTime);
    if (at != m_bars.end() && at->openTime == hour.openTime)
        return false;
    m_bars.insert(at, hour);
    if (m_bars.size() > m_most + m_most / 8) // in one go, now and then
        m_bars.erase(m_bars.begin(), m_bars.end() - std::ptrdiff_t(m_most));
    return true;
}

double HourlyHistory::dayVariance(std::size_t day) const
{
    if (day >= days())
        return unknownValue;
    const std::size_t end = m_bars.size() - 1 - 24 * day;
    if (m_bars[end].openTime - m_bars[end - 24].openTime != 24 * anHour)
        return unknownValue;
    double sum = 0;
    for (std::size_t i = end - 23; i <= end; ++i) {
        const double change = std::log(m_bars[i].close / m_bars[i - 1].close);
        sum += change * change;
    }
    return sum;
}

double HourlyHistory::dayReturn(std::size_t day) const
{
    if (day >= days())
        return unknownValue;
    const std::size_t end = m_bars.size() - 1 - 24 * day;
    if (m_bars[end].openTime - m_bars[end - 24].openTime != 24 * anHour)
        return unknownValue;
    return std::log(m_bars[end].close / m_bars[end - 24].close);
}

} // namespace ballast::market
