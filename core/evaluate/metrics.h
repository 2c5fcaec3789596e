// SPDX-License-Identifier: GPL-3.0-or-later
/// Performance figures from a series of simple returns (0.01 = 1 %), one per period.
///
///     const double s = sharpe(daily, {.periodsPerYear = 365});
///
/// Conventions, where libraries differ: nan in a series means "no return that period": it counts in the length that annualises
/// and is left out of means and deviations. Standard deviations use n - 1. Losses keep their sign: drawdown, value at risk and
/// expected shortfall are negative numbers. A figure that has no value (no spread, no drawdown, nothing observed) is nan.
#pragma once

#include <span>
#include <vector>

namespace ballast::evaluate {

using Returns = std::span<const double>;

inline constexpr double tradingDays = 252, calendarDays = 365; ///< periods a year: shares, crypto

/// prod(1 + r) - 1.
[[nodiscard]] double totalReturn(Returns returns);
/// Lowest W / max(W so far) - 1, the starting wealth of 1 included; 0 when wealth never falls.
[[nodiscard]] double maxDrawdown(Returns returns);
/// prod(1 + r)^(p / n) - 1, nan periods counted in n. The compound annual growth rate.
[[nodiscard]] double annualReturn(Returns returns, double periodsPerYear);
/// (end / start)^(365 / days) - 1.
[[nodiscard]] double annualGrowth(double start, double end, double days);
/// sd(r) sqrt(p).
[[nodiscard]] double annualVolatility(Returns returns, double periodsPerYear);
/// annualReturn / |maxDrawdown|.
[[nodiscard]] double calmar(Returns returns, double periodsPerYear);
/// mean(r - f) / sd(r - f) sqrt(p), f = riskFree per period.
[[nodiscard]] double sharpe(Returns returns, double periodsPerYear, double riskFree = 0);
/// The same against a series of equal length.
[[nodiscard]] double sharpe(Returns returns, double periodsPerYear, Returns riskFree);
/// sqrt(mean(min(r - q, 0)^2)) sqrt(p); the mean is over all observations, not only the losses.
[[nodiscard]] double downsideDeviation(Returns returns, double periodsPerYear, double required = 0);
/// mean(r - q) p / downsideDeviation.
[[nodiscard]] double sortino(Returns returns, double periodsPerYear, double required = 0);
/// mean(r - b) / sd(r - b), not annualised.
[[nodiscard]] double informationRatio(Returns returns, double benchmark);
/// Sum of gains over sum of losses around riskFree + (1 + requiredAnnual)^(1 / p) - 1.
[[nodiscard]] double omega(Returns returns, double periodsPerYear, double riskFree = 0, double requiredAnnual = 0);
/// Quantile of ascending values, linearly interpolated between order statistics; nan without values.
[[nodiscard]] double quantile(const std::vector<double> &ascending, double share);
/// The `cutoff` quantile of the returns, linearly interpolated between order statistics.
[[nodiscard]] double valueAtRisk(Returns returns, double cutoff);
/// Mean of the returns at or below valueAtRisk.
[[nodiscard]] double expectedShortfall(Returns returns, double cutoff);

/// Of profits and losses in money: win rate * mean win - loss rate * mean loss.
[[nodiscard]] double expectancy(std::span<const double> profits);
/// (1 + mean win / mean loss) * win rate - 1: what a unit of risked loss earns; nan without losses.
[[nodiscard]] double expectancyRatio(std::span<const double> profits);

/// Funding received of a position held for `heldShare` of the interval: -size * mark * rate * heldShare (long > 0; a positive rate is paid
/// by longs and received by shorts). An estimate; what is booked is exact and comes from exchange/margin_account.h.
[[nodiscard]] double fundingOf(double size, double mark, double rate, double heldShare = 1);

struct MoneyDrawdown
{
    double amount = 0;   ///< peak - trough, >= 0
    double fraction = 0; ///< of the peak balance
};
enum class DrawdownBy : unsigned char { amount, fraction };
/// Deepest fall of `start` + cumulated profits, the trough picked by money or by percentage. The start is a peak, too.
[[nodiscard]] MoneyDrawdown moneyDrawdown(std::span<const double> profits, double start, DrawdownBy by);

/// What a report shows of one equity curve; value at risk and shortfall at 5 %, per day.
struct Performance
{
    double finalEquity = 0, totalReturn = 0, annualReturn = 0;
    double maxDrawdown = 0; ///< <= 0
    double volatility = 0, sharpe = 0, sortino = 0, calmar = 0;
    double valueAtRisk = 0, expectedShortfall = 0;
};
/// Everything but the drawdown's finer reading: callers that saw every bar put their own `maxDrawdown` and calmar over it.
[[nodiscard]] Performance performance(double startEquity, double finalEquity, Returns daily, double maxDrawdown);

} // namespace ballast::evaluate
