// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace ballast::report {

namespace {

constexpr double left = 64, right = 12, top = 24, bottom = 20;

Ink inkOf(SeriesRole role)
{
    switch (role) {
    case SeriesRole::main: return Ink::main;
    case SeriesRole::other: return Ink::other;
    case SeriesRole::alarm: break;
    }
    return Ink::alarm;
}

struct Range
{
    double low = 0, high = 1, step = 0.2;
};

/// Round steps of 1, 2 or 5, so that four to eight lines cross the chart.
Range rangeOf(const Chart &chart)
{
    double low = INFINITY, high = -INFINITY;
    for (const auto &series : chart.series) {
        for (const auto &[x, y] : series.points) {
            low = std::fmin(low, y);
            high = std::fmax(high, y);
        }
    }
    if (!(low <= high))
        return {};
    if (chart.fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high - low < 1e-9 * std::max(1.0, std::fabs(high))) {
        const double room = std::max(1e-3, std::fabs(high) * 0.01);
        low -= chart.fromZero && low >= 0 ? 0 : room;
        high += room;
    }
    const double rough = (high - low) / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double factor = rough / power;
    const double step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

int decimalsFor(double step, int most)
{
    int out = 0;
    for (double shown = step; out < most && std::fabs(shown - std::round(shown)) > 1e-6; shown *= 10)
        ++out;
    return out;
}

} // namespace

ChartLayout layOut(const Chart &chart, double width, double height, const ReportText &text)
{
    ChartLayout out{width, height, {}, {}, {}, {}};
    const auto range = rangeOf(chart);
    const double wide = width - left - right, high = height - top - bottom;
    const auto across = [&](double x) { return left + (x - chart.from) / (chart.to - chart.from) * wide; };
    const auto down = [&](double y) { return top + (range.high - y) / (range.high - range.low) * high; };

    const int decimals = decimalsFor(chart.isPercent ? range.step * 100 : range.step, 4);
    const auto steps = int(std::lround((range.high - range.low) / range.step));
    for (int i = 0; i <= steps; ++i) {
        const double y = range.low + i * range.step;
        const bool isZero = std::fabs(y) < range.step / 1e6;
        out.rules.push_back({{{left, down(y)}, {width - right, down(y)}}, isZero && chart.fromZero ? Ink::axis : Ink::grid, 0.7});
        out.words.push_back({{left - 6, down(y) + 3.5},
                             chart.isPercent ? percent(text, isZero ? 0 : y, decimals) : number(text, isZero ? 0 : y, decimals),
                             Anchor::end,
                             Ink::text});
    }
    for (const auto &tick : chart.ticks) {
        if (tick.at >= chart.from && tick.at <= chart.to)
            out.words.push_back({{across(tick.at), height - 6}, tick.label, Anchor::middle, Ink::text});
    }
    // Names of the series in a row above; a lone one is named by the title.
    double at = left;
    for (auto series = chart.series.rbegin(); series != chart.series.rend(); ++series) {
        if (chart.series.size() > 1) {
            out.lines.push_back({{{at, top - 13}, {at + 16, top - 13}}, inkOf(series->role), 2});
            out.words.push_back({{at + 21, top - 9.5}, series->name, Anchor::start, Ink::text});
            at += 42 + double(series->name.size()) * chartFontSize * 0.56;
        }
    }
    for (const auto &series : chart.series) {
        if (chart.kind == ChartKind::lines) {
            ChartLine line{{}, inkOf(series.role), 1.5};
            for (const auto &[x, y] : series.points)
                line.points.push_back({across(x), down(y)});
            out.lines.push_back(std::move(line));
            continue;
        }
        constexpr double day = 86'400'000;
        const double broad = std::max(1.0, (across(chart.from + day) - across(chart.from)) * 0.7);
        for (const auto &[x, y] : series.points) {
            const double zero = down(std::clamp(0.0, range.low, range.high)), tip = down(y);
            const double middle = across(x + day / 2);
            out.boxes.push_back({{middle - broad / 2, std::min(zero, tip)}, broad, std::fabs(zero - tip), inkOf(series.role)});
        }
    }
    return out;
}

} // namespace ballast::report
