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

/// The same when the price is only looked at every `step` years: the barrier is moved away by exp(0.5826 sigma sqrt(step)).
/// Source: Broadie, Glasserman & Kou (1997); an approximation, good for many steps.
[[nodiscard]] double discreteTouchProbability(double spot, double barrier, double sigma, double years, double step, double drift = 0);

/// Either of two barriers, low < spot < high: 1 less the mass that stays between them, by images where sigma sqrt(T) is small against
/// ln(high / low), by the sine series otherwise. Source: Cox & Miller (1965); Hui (1996). Never below either single probability; 1 when
/// already at a barrier; nan as above, and for low >= high.
[[nodiscard]] double touchEitherProbability(double spot, double low, double high, double sigma, double years, double drift = 0);

/// E[exp(-rate tau); tau < T], tau the time of the touch: what 1 paid at the touch is worth now. l = sqrt(nu^2 + 2 rate sigma^2);
/// lower: exp((nu + l) b / sigma^2) N((b + l T) / s) + exp((nu - l) b / sigma^2) N((b - l T) / s); upper: by symmetry.
/// Source: Haug, cash-or-nothing at hit. Rate >= 0; nan as above.
[[nodiscard]] double valueOfOneAtTouch(double spot, double barrier, double sigma, double years, double rate, double drift = 0);

/// The leverage at which an isolated position (liquidated at entry (1 - s / L + s m), Bybit's rule) touches its liquidation price within
/// `years` with probability `target`. `isLong` or short; nan for a target outside (0, 1) or senseless input; infinite where none reaches
/// it.
[[nodiscard]] double leverageForTouch(bool isLong, double maintenanceRate, double sigma, double years, double target, double drift = 0);

/// |ln(barrier / spot)| in units of sigma sqrt(years); inf for zero sigma.
[[nodiscard]] double distanceInSigma(double spot, double barrier, double sigma, double years);

} // namespace ballast::risk
