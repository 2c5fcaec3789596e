// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_data.h"

#include <array>

namespace ballast::ui {

namespace {

constexpr double minute = 60'000, hour = 60 * minute, day = 24 * hour;

} // namespace

double barWidth(double rangeLength, int most)
{
    static constexpr std::array widths{minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                       hour,   2 * hour,   4 * hour,   6 * hour,    12 * hour};
    for (const double width : widths) {
        if (rangeLength / width <= std::max(1, most))
            return width;
    }
    return std::max(1.0, std::ceil(rangeLength / std::max(1, most) / day)) * day;
}

std::vector<double> niceTicks(double low, double high, int most)
{
    std::vector<double> ticks;
    if (!(high > low) || most < 1 || !std::isfinite(high - low))
        return ticks;
    const double rough = (high - low) / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    }
    for (double tick = std::ceil(low / step) * step; tick <= high + step * 1e-9; tick += step)
        ticks.push_back(std::fabs(tick) < step * 1e-9 ? 0 : tick);
    return ticks;
}

std::vector<double> timeTicks(TimeRange range, int most, double offsetMs)
{
    static constexpr std::array steps{minute,   2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                                      2 * hour, 3 * hour,   4 * hour,   6 * hour,    12 * hour,   day};
    std::vector<double> ticks;
    if (!(range.length() > 0) || most < 1)
        return ticks;
    double step = std::ceil(range.length() / most / day) * day;
    for (const double candidate : steps) {
        if (range.length() / candidate <= most) {
            step = candidate;
            break;
        }
    }
    for (double tick = std::ceil((range.from + offsetMs) / step) * step; tick <= range.to + offsetMs; tick += step)
        ticks.push_back(tick - offsetMs);
    return ticks;
}

} // namespace ballast::ui
