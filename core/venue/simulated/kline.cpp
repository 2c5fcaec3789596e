// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/kline.h"

#include "venue/simulated/protocol_time.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace ballast::venue::simulated {

namespace {

constexpr std::int64_t firstMonday = 4 * dayMs; // 1970-01-05

constexpr std::array<KlineInterval, 15> intervals = {{{"1m", minuteMs, 0},
                                                      {"3m", 3 * minuteMs, 0},
                                                      {"5m", 5 * minuteMs, 0},
                                                      {"15m", 15 * minuteMs, 0},
                                                      {"30m", 30 * minuteMs, 0},
                                                      {"1h", hourMs, 0},
                                                      {"2h", 2 * hourMs, 0},
                                                      {"4h", 4 * hourMs, 0},
                                                      {"6h", 6 * hourMs, 0},
                                                      {"8h", 8 * hourMs, 0},
                                                      {"12h", 12 * hourMs, 0},
                                                      {"1d", dayMs, 0},
                                                      {"3d", 3 * dayMs, 0},
                                                      {"1w", 7 * dayMs, firstMonday},
                                                      {"1M", 0, 0}}};

std::int64_t floorTo(std::int64_t ms, std::int64_t step)
{
    std::int64_t quotient = ms / step;
    if (ms % step < 0)
        --quotient;
    return quotient * step;
}

std::chrono::year_month monthOf(std::int64_t ms)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(floorTo(ms, dayMs) / dayMs))};
    return date.year() / date.month();
}

std::int64_t startOf(std::chrono::year_month month)
{
    return std::int64_t(std::chrono::sys_days(month / 1).time_since_epoch().count()) * dayMs;
}

} // namespace

std::span<const KlineInterval> klineIntervals() { return intervals; }

const KlineInterval *findInterval(QByteArrayView name)
{
    const auto found = std::find_if(intervals.begin(), intervals.end(), [&](const KlineInterval &interval) {
        return interval.name == std::string_view(name.data(), std::size_t(name.size()));
    });
    return found == intervals.end() ? nullptr : &*found;
}

std::int64_t barOpen(const KlineInterval &interval, std::int64_t ms)
{
    if (interval.ms == 0)
        return startOf(monthOf(ms));
    return interval.anchorMs + floorTo(ms - interval.anchorMs, interval.ms);
}

std::int64_t nextBarOpen(const KlineInterval &interval, std::int64_t openMs)
{
    if (interval.ms == 0)
        return startOf(monthOf(openMs) + std::chrono::months(1));
    return openMs + interval.ms;
}

Kline startBar(const KlineInterval &interval, const domain::Candle &minuteBar)
{
    Kline bar;
    bar.openMs = barOpen(interval, minuteBar.openTime.ms());
    bar.closeMs = nextBarOpen(interval, bar.openMs) - 1;
    bar.open = minuteBar.open;
    bar.high = minuteBar.high;
    bar.low = minuteBar.low;
    extendBar(bar, minuteBar);
    return bar;
}

void extendBar(Kline &bar, const domain::Candle &minuteBar)
{
    bar.high = std::max(bar.high, minuteBar.high);
    bar.low = std::min(bar.low, minuteBar.low);
    bar.close = minuteBar.close;
    bar.volume += minuteBar.volume;
    bar.quoteVolume += minuteBar.volume * (minuteBar.open + minuteBar.high + minuteBar.low + minuteBar.close) / 4;
    ++bar.minutes;
}

std::vector<Kline> aggregate(const KlineInterval &interval, std::span<const domain::Candle> closed,
                             const std::optional<domain::Candle> &open, std::optional<std::int64_t> startMs,
                             std::optional<std::int64_t> endMs, std::size_t limit)
{
    std::vector<Kline> bars;
    const std::size_t total = closed.size() + (open ? 1 : 0);
    if (total == 0 || limit == 0)
        return bars;
    const auto at = [&](std::size_t i) -> const domain::Candle & { return i < closed.size() ? closed[i] : *open; };
    // First bar that may be shown: by the start asked for, or far enough back from the end for `limit` bars.
    const std::int64_t end = std::min(endMs.value_or(std::numeric_limits<std::int64_t>::max()), at(total - 1).openTime.ms());
    std::int64_t from = 0;
    if (startMs) {
        from = barOpen(interval, *startMs);
        if (from < *startMs)
            from = nextBarOpen(interval, from);
    } else {
        from = barOpen(interval, end);
        for (std::size_t i = 1; i < limit && from > at(0).openTime.ms(); ++i)
            from = barOpen(interval, from - 1);
    }
    const auto first = std::lower_bound(closed.begin(), closed.end(), from,
                                        [](const domain::Candle &candle, std::int64_t ms) { return candle.openTime.ms() < ms; });
    for (auto i = std::size_t(first - closed.begin()); i < total; ++i) {
        const domain::Candle &candle = at(i);
        if (candle.openTime.ms() < from)
            continue;
        const std::int64_t bar = barOpen(interval, candle.openTime.ms());
        if (bar > end)
            break;
        if (!bars.empty() && bars.back().openMs == bar) {
            extendBar(bars.back(), candle);
        } else if (bars.size() == limit) {
            break;
        } else {
            bars.push_back(startBar(interval, candle));
        }
    }
    return bars;
}

} // namespace ballast::venue::simulated
