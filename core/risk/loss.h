// SPDX-License-Identifier: GPL-3.0-or-later
/// What may be lost: value at risk and expected shortfall from returns, and what a given move costs each account.
///
/// Losses are fractions of the exposure > 0; returns are simple ones per period, as the exposure earns them (negated for a short), oldest
/// first. Level: 0.05 = the worst 5 % of periods.
#pragma once

#include <span>
#include <vector>

namespace ballast::risk {

/// z where the standard normal distribution has `probability` below it; nan outside (0, 1).
[[nodiscard]] double normalQuantile(double probability);

/// Cornish-Fisher quantile, fourth moment: z + (z^2-1) S/6 + (z^3-3z) K/24 - (2z^3-5z) S^2/36, K in excess of 3.
/// Source: Cornish & Fisher (1937); Favre & Galeano (2002). Not monotone for large S and K.
[[nodiscard]] double cornishFisherQuantile(double probability, double skewness, double excessKurtosis);

struct LossFigures
{
    double valueAtRisk = 0;
    double expectedShortfall = 0; ///< mean loss in the worst `level` of periods; never below valueAtRisk
    bool operator==(const LossFigures &) const = default;
};

/// From the returns as they were: the empirical quantile (linear between neighbours) and the mean at or below it. nan below 20 returns.
[[nodiscard]] LossFigures historicalLoss(std::span<const double> returns, double level);
/// Each return is first scaled to the present: r_t s_now / s_t, s by EWMA with `lambda`. Source: Hull & White (1998).
[[nodiscard]] LossFigures filteredHistoricalLoss(std::span<const double> returns, double level, double lambda = 0.94);
/// From mean, deviation, skewness and kurtosis; the shortfall is the mean of the quantiles under `level`.
[[nodiscard]] LossFigures cornishFisherLoss(std::span<const double> returns, double level);

} // namespace ballast::risk
