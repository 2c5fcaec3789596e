// SPDX-License-Identifier: GPL-3.0-or-later
/// Is the difference more than luck? Confidence intervals and tests for two return series of the same days.
///
///     const auto verdicts = comparePaired(withHedge.daily, withoutHedge.daily);
///     verdicts.of(Figure::sharpe).verdict == Verdict::indistinguishable      // and that is said where it is true
///
/// Stationary bootstrap (Politis & Romano 1994): days are drawn in blocks of random length, both series the same days, so that what
/// ties days and series together stays. Mean block length: Politis & White (2004) with the correction of Patton, Politis & White (2009).
/// Intervals are percentiles of the resampled difference; p is two-sided, by inverting them: twice the smaller share of resamples on
/// either side of zero. Same numbers and seed, same answer, on every machine and with any number of threads.
#pragma once

#include "domain/numbers.h"
#include "evaluate/metrics.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ballast::evaluate {

enum class Figure : std::uint8_t {
    totalReturn,
    annualReturn,
    volatility,
    maxDrawdown,
    sharpe,
    sortino,
    calmar,
    valueAtRisk,
    expectedShortfall
};
inline constexpr std::size_t figureCount = 9;
[[nodiscard]] std::string_view name(Figure figure) noexcept; ///< "maximum drawdown"
/// As in metrics.h; value at risk and shortfall at 5 %.
[[nodiscard]] double figureOf(Figure figure, Returns returns, double periodsPerYear = calendarDays);

struct Interval
{
    double low = domain::unknownValue, high = domain::unknownValue;
    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval &) const = default;
};

enum class Verdict : std::uint8_t {
    unknown,           ///< too few observations, or the figure has no value
    indistinguishable, ///< from zero, at the level asked for
    lower,
    higher
};
[[nodiscard]] std::string_view name(Verdict verdict) noexcept; ///< "not distinguishable from zero"

struct BootstrapPlan
{
    std::size_t resamples = 2'000;
    double level = 0.95;    ///< of the intervals; a p below 1 - level is distinguishable
    std::uint64_t seed = 1; ///< of the resampling
    double blockLength = 0; ///< mean; 0 = Politis & White
};

/// Fewer observations than this are not judged.
inline constexpr std::size_t fewestObservations = 20;

struct Difference
{
    Figure figure = Figure::totalReturn;
    double with = 0, without = 0, value = 0; ///< value = with - without
    Interval interval;                       ///< of `value`
    double pValue = domain::unknownValue;
    Verdict verdict = Verdict::unknown;
};

/// Difference of two Sharpe ratios, with an error that allows for fat tails and for days that follow from each other: delta method with
/// a quadratic-spectral kernel (Ledoit & Wolf 2008, section 3.1; bandwidth: Andrews 1991, AR(1)).
struct SharpeTest
{
    double difference = 0; ///< with - without, annualised
    double error = domain::unknownValue;
    double pValue = domain::unknownValue; ///< two-sided
    Verdict verdict = Verdict::unknown;
};

struct PairedSignificance
{
    std::array<Difference, figureCount> differences{};
    SharpeTest sharpeTest;
    double effectiveness = domain::unknownValue; ///< 1 - Var(with) / Var(without): variance removed
    Interval effectivenessInterval;
    double probabilisticSharpeWith = 0, probabilisticSharpeWithout = 0; ///< that the true Sharpe is above 0
    std::size_t observations = 0;
    double blockLength = 0;
    [[nodiscard]] const Difference &of(Figure figure) const { return differences[std::size_t(figure)]; }
};
/// Series of equal length, one return per period, nan where there was none. A day that lacks either return is left out of both.
[[nodiscard]] PairedSignificance comparePaired(Returns with, Returns without, double periodsPerYear = calendarDays,
                                               const BootstrapPlan &plan = {});
[[nodiscard]] SharpeTest testSharpeDifference(Returns with, Returns without, double periodsPerYear = calendarDays, double level = 0.95);

struct MeanTest
{
    double mean = domain::unknownValue;
    Interval interval;
    double pValue = domain::unknownValue; ///< of mean = 0, two-sided
    Verdict verdict = Verdict::unknown;
    std::size_t observations = 0;
    double blockLength = 0;
};
/// Mean of a series that depends on itself (overlapping positions, for one).
[[nodiscard]] MeanTest bootstrapMean(Returns values, const BootstrapPlan &plan = {});
/// Sum of `above` / sum of `below`, both of the same days: a cost over what it protected.
[[nodiscard]] MeanTest bootstrapRatio(Returns above, Returns below, const BootstrapPlan &plan = {});
/// Mean block length for the stationary bootstrap; at least 1, at most min(3 sqrt(n), n / 3).
[[nodiscard]] double meanBlockLength(Returns values);

/// Probability that the true Sharpe ratio is above `benchmark` (both per period), given length, skewness and kurtosis (3 = normal):
/// Bailey & López de Prado (2012), "The Sharpe ratio efficient frontier".
[[nodiscard]] double probabilisticSharpe(double sharpe, double benchmark, std::size_t observations, double skewness, double kurtosis);
[[nodiscard]] double probabilisticSharpe(Returns returns, double benchmark = 0);
/// Sharpe ratio (per period) that the best of `trials` worthless ones is expected to show, `variance` being that of the trials' ratios:
/// Bailey & López de Prado (2014), "The deflated Sharpe ratio". 0 for a single trial.
[[nodiscard]] double expectedBestSharpe(double variance, std::size_t trials);
/// probabilisticSharpe against expectedBestSharpe: what is left of a Sharpe ratio once the number of attempts is allowed for.
[[nodiscard]] double deflatedSharpe(Returns returns, double varianceOfTrials, std::size_t trials);

[[nodiscard]] double normalCdf(double x);
[[nodiscard]] double normalQuantile(double probability); ///< nan outside (0, 1)

} // namespace ballast::evaluate
