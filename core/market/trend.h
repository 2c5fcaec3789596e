// SPDX-License-Identifier: GPL-3.0-or-later
/// How straight the price has gone: Kaufman's efficiency ratio ("Trading Systems and Methods", 1995).
#pragma once

#include "domain/numbers.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace ballast::market {

/// |net move| / travelled path over the last 60 closes, in [0, 1]: 1 = a straight line, near 0 = to and fro. nan until it has 20 closes,
/// and while the price has not moved at all.
class TrendEfficiency
{
public:
    void add(double close)
    {
        if (!(close > 0))
            return;
        if (m_count > 0)
            m_path += std::fabs(close - m_closes[(m_count - 1) % kept]);
        if (m_count >= kept) // the oldest step leaves the path
            m_path -= std::fabs(m_closes[(m_count + 1) % kept] - m_closes[m_count % kept]);
        m_closes[m_count++ % kept] = close;
    }
    [[nodiscard]] double value() const
    {
        const std::size_t held = m_count < kept ? m_count : kept;
        if (held < fewest || !(m_path > 0))
            return domain::unknownValue;
        const double net = std::fabs(m_closes[(m_count - 1) % kept] - m_closes[(m_count - held) % kept]);
        return net < m_path ? net / m_path : 1;
    }

private:
    static constexpr std::size_t fewest = 20, kept = 60;
    std::array<double, kept> m_closes{};
    std::size_t m_count = 0;
    double m_path = 0;
};

} // namespace ballast::market
