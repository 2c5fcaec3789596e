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
[[nodiscard]] double cornishFisher(double z, double skewness, double excessKurtosis); ///< the same, from the normal z
/// Whether the expansion rises with z everywhere: S^2/9 <= 4 (K/8 - S^2/6)(1 - K/8 + 5 S^2/36), the discriminant of its derivative
/// (Maillard 2012). Where it does not, a worse probability can give a smaller loss: don't rely on it.
[[nodiscard]] bool isCornishFisherMonotone(double skewness, double excessKurtosis);

struct LossFigures
{
    double valueAtRisk = 0;
    double expectedShortfall = 0; ///< mean loss in the worst `level` of periods; never below valueAtRisk
    bool isMonotone = true;       ///< false: from a Cornish-Fisher expansion outside its domain, not to be relied on
    bool operator==(const LossFigures &) const = default;
};

/// From the returns as they were: the empirical quantile (linear between neighbours) and the mean at or below it. nan below 20 returns.
[[nodiscard]] LossFigures historicalLoss(std::span<const double> returns, double level);
/// Each return is first scaled to the present: r_t s_now / s_t, s by EWMA with `lambda`. Source: Hull & White (1998).
[[nodiscard]] LossFigures filteredHistoricalLoss(std::span<const double> returns, double level, double lambda = 0.94);
/// From mean, deviation, skewness and kurtosis; the shortfall is the mean of the quantiles under `level`.
[[nodiscard]] LossFigures cornishFisherLoss(std::span<const double> returns, double level);

} // namespace ballast::risk
