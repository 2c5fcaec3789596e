// SPDX-License-Identifier: GPL-3.0-or-later
/// Histories made small enough to draw: at most two points a pixel column, whatever their length. Pure functions.
#pragma once

#include "domain/market_data.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ballast::ui {

struct TimeRange
{
    double from = 0, to = 0; ///< milliseconds since 1970
    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const TimeRange &) const = default;
};

/// First index whose x is not below `from`. `at(i)` gives a point; x must not fall.
template<typename At>
[[nodiscard]] std::size_t firstAtOrAfter(std::size_t count, At at, double from)
{
    std::size_t low = 0, high = count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (at(middle).x() < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The lowest and the highest point of each of `columns` columns of `range`, in the order in which they came, so that every peak
/// survives. Unknown values (nan) are left out. The point before the range is kept: the line enters from the left edge.
template<typename At>
[[nodiscard]] std::vector<QPointF> decimate(std::size_t count, At at, TimeRange range, int columns)
{
    std::vector<QPointF> result;
    if (columns < 1 || !(range.length() > 0))
        return result;
    result.reserve(std::size_t(columns) * 2 + 2);
    std::size_t i = firstAtOrAfter(count, at, range.from);
    if (i > 0 && !std::isnan(at(i - 1).y()))
        result.push_back(at(i - 1));
    int column = -1;
    QPointF lowest, highest;
    const auto flush = [&] {
        if (column < 0)
            return;
        const bool lowFirst = lowest.x() <= highest.x();
        result.push_back(lowFirst ? lowest : highest);
        if (lowest != highest)
            result.push_back(lowFirst ? highest : lowest);
    };
    for (; i < count; ++i) {
        const QPointF point = at(i);
        if (point.x() > range.to)
            break;
        if (std::isnan(point.y()))
            continue;
        const int its = std::min(columns - 1, int((point.x() - range.from) / range.length() * columns));
        if (its != column) {
            flush();
            column = its;
            lowest = highest = point;
            continue;
        }
        if (point.y() < lowest.y())
            lowest = point;
        if (point.y() > highest.y())
            highest = point;
    }
    flush();
    return result;
}

struct Bar
{
    double from = 0, to = 0; ///< milliseconds
    double open = 0, high = 0, low = 0, close = 0;
    bool operator==(const Bar &) const = default;
};

/// Width of a bar in milliseconds so that at most `most` of them fill `range`: a minute, five, fifteen … up to days.
[[nodiscard]] double barWidth(double rangeLength, int most);

/// Minute candles gathered into bars of `width` milliseconds, aligned to the epoch.
template<typename At>
[[nodiscard]] std::vector<Bar> gather(std::size_t count, At at, TimeRange range, double width)
{
    std::vector<Bar> bars;
    const auto open = [&](std::size_t i) { return QPointF(double(at(i).openTime.ms()), 0); };
    for (std::size_t i = firstAtOrAfter(count, open, std::floor(range.from / width) * width); i < count; ++i) {
        const domain::Candle &candle = at(i);
        const double time = double(candle.openTime.ms());
        if (time > range.to)
            break;
        const double start = std::floor(time / width) * width;
        if (bars.empty() || bars.back().from != start) {
            bars.push_back({start, start + width, candle.open, candle.high, candle.low, candle.close});
            continue;
        }
        auto &bar = bars.back();
        bar.high = std::max(bar.high, candle.high);
        bar.low = std::min(bar.low, candle.low);
        bar.close = candle.close;
    }
    return bars;
}

/// Round values to label an axis with, at most `most` of them.
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int most);
/// Round times, in milliseconds; aligned to midnight of a zone `offsetMs` ahead of UTC.
[[nodiscard]] std::vector<double> timeTicks(TimeRange range, int most, double offsetMs);

} // namespace ballast::ui
