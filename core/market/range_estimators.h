// SPDX-License-Identifier: GPL-3.0-or-later
/// Volatility of a window of bars, annualised (fraction). `bars` are consecutive; every function returns nan where a price is not
/// positive and finite or the bars are too few. yangZhang() lives in volatility.h.
/// For n bars and N periods a year (logs of O, H, L, C); values are the square roots of:
#pragma once

#include "domain/market_data.h"

#include <span>

namespace ballast::market {

/// N var(ln C/Cprev), n - 1 in the denominator for n returns of n + 1 bars.
[[nodiscard]] double closeToClose(std::span<const domain::Candle> bars, double periodsPerYear);
/// Parkinson (1980): N/(4 n ln 2) sum (H - L)^2.
[[nodiscard]] double parkinson(std::span<const domain::Candle> bars, double periodsPerYear);
/// Garman & Klass (1980): N/n sum [0.5 (H - L)^2 - (2 ln 2 - 1)(C - O)^2].
[[nodiscard]] double garmanKlass(std::span<const domain::Candle> bars, double periodsPerYear);
/// Garman-Klass with opening jumps (Yang & Zhang 2000): adds (O - Cprev)^2; the first bar only gives its close.
[[nodiscard]] double garmanKlassWithJumps(std::span<const domain::Candle> bars, double periodsPerYear);
/// Rogers & Satchell (1991), free of drift: N/n sum [(H - C)(H - O) + (L - C)(L - O)].
[[nodiscard]] double rogersSatchell(std::span<const domain::Candle> bars, double periodsPerYear);

/// Realised variance, not annualised: sum of squared log returns between the closes (Andersen & Bollerslev 1998).
/// Give it the 1- or 5-minute bars of one period, led by the last bar of the period before. nan for fewer than two bars.
[[nodiscard]] double realisedVariance(std::span<const domain::Candle> bars);
/// The same annualised, as a volatility, from the close of every `every`-th bar, counted back from the last: 5 takes 5-minute returns
/// from 1-minute bars, which bounce less between bid and ask. nan for fewer than two returns.
[[nodiscard]] double realisedVolatility(std::span<const domain::Candle> bars, double periodsPerYear, std::size_t every = 1);
/// The Parkinson variance of one bar, not annualised; nan for an unsound bar.
[[nodiscard]] double parkinsonVariance(const domain::Candle &bar);

} // namespace ballast::market
