// SPDX-License-Identifier: GPL-3.0-or-later
/// The long memory of one market: hourly bars, gathered from bars of an hour or shorter, and the "days" that end now: 24-hour windows
/// counted back from the newest bar, so that a forecast does not wait for midnight.
#pragma once

#include "domain/market_data.h"

#include <optional>
#include <span>
#include <vector>

namespace ballast::market {

class HourlyHistory
{
public:
    explicit HourlyHistory(std::size_t mostHours = std::size_t(24) * 800) : m_most(mostHours) {}
    /// A closed bar of an hour, or of a part of one; bars may come late and out of order, the first word on an hour stands. Unsound bars
    /// and bars longer than an hour are passed over. Returns true when an hour was completed.
    bool add(const domain::Candle &closed);

    [[nodiscard]] std::span<const domain::Candle> bars() const { return m_bars; }
    /// Realised variance (sum of squared hourly log returns) of the `day`-th 24 hours back from the newest bar, 0 = the last ones; nan
    /// where a bar is missing.
    [[nodiscard]] double dayVariance(std::size_t day) const;
    [[nodiscard]] double dayReturn(std::size_t day) const; ///< log return over those 24 hours; nan where a bar is missing
    [[nodiscard]] std::size_t days() const { return m_bars.empty() ? 0 : (m_bars.size() - 1) / 24; }
    [[nodiscard]] double lastClose() const { return m_bars.empty() ? 0 : m_bars.back().close; }

private:
    bool store(const domain::Candle &hour);

    std::size_t m_most;
    std::vector<domain::Candle> m_bars;      ///< by time, one an hour at most
    std::optional<domain::Candle> m_forming; ///< the hour that shorter bars are adding up to
};

} // namespace ballast::market
