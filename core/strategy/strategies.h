// SPDX-License-Identifier: GPL-3.0-or-later
/// The strategies, each with its formula. L = leverage (notional / equity), s = annualised volatility, r = hedge ratio.
/// An input that is not known (nan) makes a strategy ask for a full hedge, the side of caution, unless it says otherwise.
#pragma once

#include "strategy/strategy.h"

namespace ballast::strategy {

/// r = staticRatio.
[[nodiscard]] Target staticRatio(const View &view, const Parameters &parameters);

/// A leverage-adjusted floor, and more as the market turns from calm to turbulent:
///     floor  = minimumRatio + leverageSlope * max(0, L - leverageReference)
///     target = floor + max(0, ratio of the regime - floor)
[[nodiscard]] Target regimeAdaptive(const View &view, const Parameters &parameters);

/// Keeps the volatility of what is not hedged at a constant: (1 - r) s = targetVolatility.
/// Source: volatility targeting, Moreira & Muir, "Volatility-managed portfolios", Journal of Finance 72 (2017).
[[nodiscard]] Target inverseVolatility(const View &view, const Parameters &parameters);

/// r = Cov(protected, hedge) / Var(hedge). Source: Ederington, "The hedging performance of the new futures markets" (1979).
[[nodiscard]] Target minimumVariance(const View &view, const Parameters &parameters);

/// The smallest r that keeps the probability of touching liquidation within touchHorizon at or under touchLimit, on condition that the
/// hedge's gains are moved to the protected account in time (a hedge in another account does not move liquidation by itself):
///     1 + L (1 - r) (b - 1) = m L b  at the barrier b (in marks) that is touched with that probability, m = maintenance rate; long.
/// The barrier is risk::touchProbability inverted without drift.
[[nodiscard]] Target liquidationAware(const View &view, const Parameters &parameters);

/// The loss of protected and hedge together in a move of stressMove against the position stays at lossBudget of the protected equity:
///     L (1 - r) stressMove = lossBudget
[[nodiscard]] Target lossBudget(const View &view, const Parameters &parameters);

/// Weighs variance against carry, and trades only outside a band whose width follows from the cost of trading:
///     r    = 1 - c / (g s^2 L)            c = what holding the hedge costs a year (funding), g = riskAversion
///     band = (3 e p^2 (1 - p)^2 / (2 g))^(1/3) / L,  p = L (1 - r) the exposure left, e = cost of a trade
/// Sources: Merton (1969) for r; Janecek & Shreve, "Asymptotic analysis for optimal investment and consumption with transaction
/// costs", Finance and Stochastics 8 (2004), for the band (the small-cost limit of Davis & Norman 1990, as in Whalley & Wilmott 1997).
[[nodiscard]] Target costAware(const View &view, const Parameters &parameters);

/// The others, weighted by the weight parameters (normalised; all zero = regime-adaptive alone).
[[nodiscard]] Target composite(const View &view, const Parameters &parameters);

} // namespace ballast::strategy
