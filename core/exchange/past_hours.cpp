// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/past_hours.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace ballast::exchange {

std::vector<domain::Candle> makePastHours(const PastHours &spec)
{
    constexpr std::size_t steps = 4; // of an hour
    constexpr double persistence = 0.94, shock = 0.3, ownShare = 0.25, hoursAYear = 365 * 24;
    std::mt19937_64 market(spec.seed), own(spec.own);
    std::normal_distribution<double> normal, ownNormal;
    const double step = spec.volatility / std::sqrt(hoursAYear * steps);

    std::vector<double> path(spec.hours * steps);
    double level = 0, sum = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i % (24 * steps) == 0)
            level = persistence * level + shock * normal(market);
        const double deviation = step * std::exp(level / 2);
        sum += deviation * (normal(market) + (spec.own ? ownShare * ownNormal(own) : 0));
        path[i] = sum;
    }
    std::vector<domain::Candle> out;
    out.reserve(spec.hours);
    double last = spec.lastPrice * std::exp(-sum);
    for (std::size_t hour = 0; hour < spec.hours; ++hour) {
        domain::Candle bar{
            spec.end - std::chrono::hours(1) * std::int64_t(spec.hours - hour), std::chrono::hours(1), last, last, last, last, 60'000};
        for (std::size_t i = 0; i < steps; ++i) {
            bar.close = spec.lastPrice * std::exp(path[hour * steps + i] - sum);
            bar.high = std::max(bar.high, bar.close);
            bar.low = std::min(bar.low, bar.close);
        }
        last = bar.close;
        out.push_back(bar);
    }
    return out;
}

} // namespace ballast::exchange
