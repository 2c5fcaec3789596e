// SPDX-License-Identifier: GPL-3.0-or-later
/// How good a variance forecast was, and whether one is better than another.
#pragma once

#include <span>

namespace ballast::market {

/// Patton (2011): rv/f - ln(rv/f) - 1 on variances, zero at a perfect forecast; nan unless both are positive.
[[nodiscard]] double qlike(double realised, double forecast);

struct DieboldMariano
{
    double statistic = 0; ///< negative: the first has the smaller loss
    double pValue = 1;    ///< two-sided, Student t with n - 1 degrees of freedom
    bool operator==(const DieboldMariano &) const = default;
};
/// Diebold & Mariano (1995) on two loss series of `horizon`-step forecasts: Newey-West variance (Bartlett weights,
/// max(horizon - 1, n^(1/3)) lags), small-sample factor of Harvey, Leybourne & Newbold (1997). Equal series or fewer than
/// 10 give {0, 1}.
[[nodiscard]] DieboldMariano dieboldMariano(std::span<const double> first, std::span<const double> second, int horizon = 1);

} // namespace ballast::market
