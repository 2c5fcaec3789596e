// SPDX-License-Identifier: GPL-3.0-or-later
/// Probability that a price path touches a level within a horizon.
#pragma once

namespace ballast::risk {

/// Single barrier under drifted GBM: b = ln(barrier / spot), nu = drift - sigma^2 / 2, T in years;
/// lower: N((b - nu T) / s) + exp(2 nu b / sigma^2) N((b + nu T) / s), s = sigma sqrt T; upper: by symmetry.
/// Source: Harrison (1985); Haug, "Option Pricing Formulas", one-touch. Clamped to [0, 1]; 1 when already at the barrier;
/// 0 for sigma or T of 0 when away from it; nan for non-positive prices or nan input.
/// GBM understates crypto tails.
[[nodiscard]] double touchProbability(double spot, double barrier, double sigma, double years, double drift = 0);

/// |ln(barrier / spot)| in units of sigma sqrt(years); inf for zero sigma.
[[nodiscard]] double distanceInSigma(double spot, double barrier, double sigma, double years);

} // namespace ballast::risk
