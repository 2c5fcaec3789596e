// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/pair_signals.h"

#include <algorithm>
#include <cmath>

namespace ballast::market {

PairSignals pairSignals(const HourlyHistory &first, const HourlyHistory &second, const SignalThresholds &limits)
{
    constexpr std::size_t day = 24, week = 7 * day, twoMonths = 60 * day;
    constexpr double lambda = 0.971; // half-life of 24 hours
    constexpr domain::Duration hour = std::chrono::hours(1);
    RollingPair recent(week), past(twoMonths);
    EwmaPair ewma(lambda);
    const auto mine = first.bars(), theirs = second.bars();
    auto other = theirs.begin();
    const auto from = mine.size() > twoMonths + 1 ? mine.size() - twoMonths : std::size_t(1);
    for (std::size_t i = from; i < mine.size(); ++i) {
        other = std::lower_bound(other, theirs.end(), mine[i].openTime,
                                 [](const domain::Candle &bar, domain::Timestamp at) { return bar.openTime < at; });
        if (other == theirs.end())
            break;
        const bool together = other != theirs.begin() && other->openTime == mine[i].openTime;
        if (!together || mine[i].openTime - mine[i - 1].openTime != hour || other->openTime - std::prev(other)->openTime != hour)
            continue;
        const double a = std::log(mine[i].close / mine[i - 1].close), b = std::log(other->close / std::prev(other)->close);
        recent.add(a, b);
        past.add(a, b);
        ewma.add(a, b);
    }
    PairSignals out;
    out.hours = past.count();
    if (!recent.isFull())
        return out;
    out.correlation = recent.moments().correlation();
    out.rSquared = recent.moments().rSquared();
    out.longCorrelation = past.moments().correlation();
    out.beta = past.moments().beta();
    out.ewmaCorrelation = ewma.moments().correlation();
    out.state = correlationState(recent, past, limits);
    return out;
}

} // namespace ballast::market
