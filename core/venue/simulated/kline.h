// SPDX-License-Identifier: GPL-3.0-or-later
/// Bars of any of the venue's intervals, aggregated from the exchange's one-minute candles.
#pragma once

#include "domain/market_data.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ballast::venue::simulated {

struct KlineInterval
{
    std::string_view name;     ///< as the venue spells it: "1m" … "1M"
    std::int64_t ms = 0;       ///< 0: a calendar month
    std::int64_t anchorMs = 0; ///< open of some bar; weeks open on Mondays
};

[[nodiscard]] std::span<const KlineInterval> klineIntervals();
[[nodiscard]] const KlineInterval *findInterval(QByteArrayView name);
/// Open time of the bar that holds `ms`, and of the next one.
[[nodiscard]] std::int64_t barOpen(const KlineInterval &interval, std::int64_t ms);
[[nodiscard]] std::int64_t nextBarOpen(const KlineInterval &interval, std::int64_t openMs);

struct Kline
{
    std::int64_t openMs = 0, closeMs = 0; ///< closeMs is the last millisecond of the bar
    double open = 0, high = 0, low = 0, close = 0, volume = 0;
    double quoteVolume = 0; ///< volume at each minute's typical price: the exchange keeps no turnover
    int minutes = 0;
};

/// One minute as the beginning of a bar; and the next minutes added to it.
[[nodiscard]] Kline startBar(const KlineInterval &interval, const domain::Candle &minute);
void extendBar(Kline &bar, const domain::Candle &minute);

/// The last `limit` bars with open time in [startMs, endMs], oldest first; from the start when `startMs` is given, as at the venue.
[[nodiscard]] std::vector<Kline> aggregate(const KlineInterval &interval, std::span<const domain::Candle> closed,
                                           const std::optional<domain::Candle> &open, std::optional<std::int64_t> startMs,
                                           std::optional<std::int64_t> endMs, std::size_t limit);

} // namespace ballast::venue::simulated
