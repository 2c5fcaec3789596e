// SPDX-License-Identifier: GPL-3.0-or-later
/// How one instrument has moved with another, from their hourly bars: the last week against the last two months.
#pragma once

#include "domain/numbers.h"
#include "market/correlation.h"
#include "market/hourly_history.h"

namespace ballast::market {

struct PairSignals
{
    std::size_t hours = 0;                         ///< returns that both have, at most two months
    double correlation = domain::unknownValue;     ///< of the last week
    double longCorrelation = domain::unknownValue; ///< of the two months
    double ewmaCorrelation = domain::unknownValue; ///< RiskMetrics, half-life of about a day
    double beta = domain::unknownValue;            ///< slope of the first on the second over the two months
    double rSquared = domain::unknownValue;        ///< of the last week: what a hedge with the second takes away
    CorrelationState state = CorrelationState::unknown;
    bool operator==(const PairSignals &) const = default;
};

/// Log returns of hours that both have; `unknown` with less than a week of them.
[[nodiscard]] PairSignals pairSignals(const HourlyHistory &first, const HourlyHistory &second, const SignalThresholds &limits);

} // namespace ballast::market
