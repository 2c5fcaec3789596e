// SPDX-License-Identifier: GPL-3.0-or-later
/// Probability of touching a level, by simulation with the market's own tails, beside the closed form of touch_probability.h.
///
/// Filtered historical simulation: past returns, each divided by its EWMA volatility, are drawn at random and scaled by a volatility that
/// reacts to them. Between two steps a Brownian bridge may touch: exp(-2 (x0 - b)(x1 - b) / s^2) for logs x0, x1 on the same side of b.
/// Sources: Barone-Adesi, Giannopoulos & Vosper (1999); Beaglehole, Dybvig & Zhou (1997) for the bridge.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace ballast::risk {

struct TouchSimulation
{
    double spot = 0, barrier = 0;
    std::span<const double> returns; ///< logs, one a step, oldest first; at least 30
    /// Of the first step, as a standard deviation; 0 = the EWMA's at the end of `returns`.
    double volatilityPerStep = 0;
    std::size_t steps = 24;
    std::size_t paths = 10'000;
    double lambda = 0.94; ///< of the EWMA
    std::uint64_t seed = 1;
};

struct TouchEstimate
{
    double probability = 0;   ///< in [0, 1]; nan for unusable input
    double standardError = 0; ///< of the probability
    bool operator==(const TouchEstimate &) const = default;
};

/// Deterministic: the same input and seed give the same figures on every machine.
[[nodiscard]] TouchEstimate simulateTouch(const TouchSimulation &simulation);

} // namespace ballast::risk
