// SPDX-License-Identifier: GPL-3.0-or-later
/// Hourly bars of the time before the simulated minutes: volatility that clusters over days, so that there is something to learn.
#pragma once

#include "domain/market_data.h"

#include <cstdint>
#include <vector>

namespace ballast::exchange {

struct PastHours
{
    std::size_t hours = 0;
    domain::Timestamp end;   ///< open time of the first bar that is not made here; on a full hour
    double lastPrice = 0;    ///< where the path ends
    double volatility = 0.6; ///< annualised, of a typical day
    std::uint64_t seed = 1;  ///< of the market as a whole
    std::uint64_t own = 0;   ///< of what this instrument does alone; 0 = follows the market exactly
};

/// Log variance of a day: AR(1) with 0.94 a day, standard deviation about 0.9. Deterministic.
[[nodiscard]] std::vector<domain::Candle> makePastHours(const PastHours &spec);

} // namespace ballast::exchange
