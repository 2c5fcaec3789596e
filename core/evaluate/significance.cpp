// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/significance.h"

#include "domain/numbers.h"
#include "evaluate/metrics.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace ballast::evaluate {

namespace {

using domain::unknownValue;
/// Resamples in which a figure has no value are left out; with more of them than this share the interval would be of something else.
constexpr double mostUndefined = 0.1;

double meanOf(Returns values) { return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()); }

double variance(Returns values)
{
    if (values.size() < 2)
        return unknownValue;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares / double(values.size() - 1);
}

/// Random blocks. The standard library's distributions differ between implementations; these do not.
class Blocks
{
public:
    Blocks(std::size_t size, double meanLength, std::uint64_t seed)
        : m_random(seed), m_size(size), m_logContinue(meanLength > 1 ? std::log1p(-1 / meanLength) : 0)
    {}
    /// Calls take(first, length) until `size` observations are named; a block that runs past the end goes on at the beginning.
    template<typename F>
    void draw(F &&take)
    {
        for (std::size_t named = 0; named < m_size;) {
            const auto first = std::size_t(m_random() % m_size);
            std::size_t length = 1;
            if (m_logContinue < 0) {
                const double uniform = (double(m_random() >> 11) + 1) * 0x1p-53; // (0, 1]
                length += std::size_t(std::min(std::log(uniform) / m_logContinue, double(m_size)));
            }
            length = std::min(length, m_size - named);
            take(first, length);
            named += length;
        }
    }

private:
    std::mt19937_64 m_random;
    std::size_t m_size;
    double m_logContinue;
};

/// Sums of any circular stretch in constant time.
class Sums
{
public:
    explicit Sums(Returns values) : m_sums(values.size() + 1)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            m_sums[i + 1] = m_sums[i] + values[i];
    }
    [[nodiscard]] double of(std::size_t first, std::size_t length) const
    {
        const auto size = m_sums.size() - 1, end = first + length;
        return end <= size ? m_sums[end] - m_sums[first] : m_sums[size] - m_sums[first] + m_sums[end - size];
    }

private:
    std::vector<double> m_sums;
};

struct Judged
{
    Interval interval;
    double pValue = unknownValue;
    Verdict verdict = Verdict::unknown;
};

/// Interval, p and verdict from resampled values of something whose estimate is `value`. Sorts `resampled`.
Judged judge(std::vector<double> &resampled, std::size_t asked, double value, double level)
{
    Judged out;
    if (std::isnan(value) || asked == 0 || double(resampled.size()) < double(asked) * (1 - mostUndefined))
        return out;
    std::sort(resampled.begin(), resampled.end());
    const double tail = (1 - level) / 2;
    out.interval = {quantile(resampled, tail), quantile(resampled, 1 - tail)};
    const auto notAbove = std::upper_bound(resampled.begin(), resampled.end(), 0.0) - resampled.begin();
    const auto notBelow = resampled.end() - std::lower_bound(resampled.begin(), resampled.end(), 0.0);
    out.pValue = std::min(1.0, 2 * (double(std::min(notAbove, notBelow)) + 1) / (double(resampled.size()) + 1));
    const bool away = !out.interval.contains(0) && out.pValue < 1 - level;
    out.verdict = !away ? Verdict::indistinguishable : value > 0 ? Verdict::higher : Verdict::lower;
    return out;
}

/// Skewness and kurtosis (3 = normal) by moments.
struct Shape
{
    std::size_t count = 0;
    double sharpe = unknownValue, skewness = unknownValue, kurtosis = unknownValue;
};

Shape shapeOf(Returns returns)
{
    std::vector<double> values;
    std::copy_if(returns.begin(), returns.end(), std::back_inserter(values), [](double r) { return !std::isnan(r); });
    Shape shape;
    shape.count = values.size();
    if (values.size() < 2)
        return shape;
    const double mean = meanOf(values);
    double second = 0, third = 0, fourth = 0;
    for (const double value : values) {
        const double d = value - mean;
        second += d * d;
        third += d * d * d;
        fourth += d * d * d * d;
    }
    const double n = double(values.size()), spread = second / n;
    if (!(spread > mean * mean * 1e-24))
        return shape;
    shape.sharpe = mean / std::sqrt(second / (n - 1));
    shape.skewness = third / n / std::pow(spread, 1.5);
    shape.kurtosis = fourth / n / (spread * spread);
    return shape;
}

/// Long-run variance of a series of mean 0: quadratic-spectral kernel, bandwidth by Andrews' AR(1) rule.
double longRunVariance(Returns series)
{
    const auto size = series.size();
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i < size; ++i)
            sum += series[i] * series[i - lag];
        return sum / double(size);
    };
    const double own = covariance(0);
    if (!(own > 0))
        return unknownValue;
    const double rho = std::clamp(covariance(1) / own, -0.97, 0.97);
    const double alpha = 4 * rho * rho / std::pow(1 - rho, 4);
    const double bandwidth = std::min(1.3221 * std::pow(alpha * double(size), 0.2), double(size));
    double sum = own;
    for (std::size_t lag = 1; lag < size && bandwidth > 0.01; ++lag) {
        const double x = double(lag) / bandwidth, angle = 1.2 * std::numbers::pi * x;
        const double weight = 3 / (angle * angle) * (std::sin(angle) / angle - std::cos(angle));
        if (x > 20 && std::fabs(weight) < 1e-3) // the kernel's tail: what is left weighs nothing
            break;
        sum += 2 * weight * covariance(lag);
    }
    return std::max(sum, own * 1e-6);
}

struct Pairs
{
    std::vector<double> with, without;
};

Pairs commonDays(Returns with, Returns without)
{
    Pairs pairs;
    for (std::size_t i = 0; i < std::min(with.size(), without.size()); ++i) {
        if (std::isnan(with[i]) || std::isnan(without[i]))
            continue;
        pairs.with.push_back(with[i]);
        pairs.without.push_back(without[i]);
    }
    return pairs;
}

double removed(Returns with, Returns without)
{
    const double before = variance(without);
    return before > 0 ? 1 - variance(with) / before : unknownValue;
}

/// Every figure of a resample, without nan in it: what figureOf() gives, in a twentieth of the time (no sorting). Reorders the values.
std::array<double, figureCount> everyFigure(std::vector<double> &values, double periodsPerYear)
{
    const double n = double(values.size());
    double wealth = 1, peak = 1, worst = 0, sum = 0, below = 0;
    for (const double r : values) {
        wealth *= 1 + r;
        peak = std::max(peak, wealth);
        worst = std::min(worst, wealth / peak - 1);
        sum += r;
        below += std::min(r, 0.0) * std::min(r, 0.0);
    }
    const double mean = sum / n, deviation = std::sqrt(variance(values)), downside = std::sqrt(below / n);
    const double yearly = std::pow(wealth, periodsPerYear / n) - 1;
    const bool flat = deviation <= std::fabs(mean) * 1e-12;
    const double position = 0.05 * (n - 1);
    const auto first = values.begin() + std::ptrdiff_t(position);
    std::nth_element(values.begin(), first, values.end());
    const double next = first + 1 < values.end() ? *std::min_element(first + 1, values.end()) : *first;
    const double limit = *first + (position - std::floor(position)) * (next - *first);
    double shortfall = 0, count = 0;
    for (auto value = values.begin(); value <= first; ++value) {
        if (*value <= limit) {
            shortfall += *value;
            ++count;
        }
    }
    for (auto value = first + 1; value < values.end(); ++value) { // as large as the quantile itself
        if (*value <= limit) {
            shortfall += *value;
            ++count;
        }
    }
    const double root = std::sqrt(periodsPerYear);
    return {wealth - 1,
            yearly,
            deviation * root,
            worst,
            flat || !(deviation > 0) ? unknownValue : mean / deviation * root,
            downside > 0 ? mean * periodsPerYear / (downside * root) : unknownValue,
            worst < 0 ? yearly / -worst : unknownValue,
            limit,
            shortfall / count};
}

SharpeTest testPairs(const Pairs &pairs, double periodsPerYear, double level)
{
    SharpeTest test;
    test.difference = sharpe(pairs.with, periodsPerYear) - sharpe(pairs.without, periodsPerYear);
    const auto size = pairs.with.size();
    if (size < fewestObservations || std::isnan(test.difference))
        return test;
    if (pairs.with == pairs.without)
        return {0, 0, 1, Verdict::indistinguishable};
    // y = gradient of the difference times (r - m1, s - m2, r^2 - g1, s^2 - g2), Ledoit & Wolf's equation (4).
    std::vector<double> influence(size, 0.0);
    const auto add = [&](const std::vector<double> &series, double factor) {
        const double mean = meanOf(series);
        double square = 0;
        for (const double r : series)
            square += r * r;
        square /= double(size);
        const double spread = std::pow(square - mean * mean, 1.5);
        for (std::size_t i = 0; i < size; ++i)
            influence[i] += factor * (square * (series[i] - mean) - mean / 2 * (series[i] * series[i] - square)) / spread;
    };
    add(pairs.with, 1);
    add(pairs.without, -1);
    const double n = double(size);
    // n - 4 for the four means that were estimated.
    const double error = std::sqrt(longRunVariance(influence) / (n - 4) * periodsPerYear);
    if (!(error > 0))
        return test;
    test.error = error;
    test.pValue = 2 * normalCdf(-std::fabs(test.difference) / error);
    test.verdict = test.pValue >= 1 - level ? Verdict::indistinguishable : test.difference > 0 ? Verdict::higher : Verdict::lower;
    return test;
}

} // namespace

std::string_view name(Figure figure) noexcept
{
    constexpr std::array<std::string_view, figureCount> names{"total return",     "annual return", "volatility",
                                                              "maximum drawdown", "Sharpe",        "Sortino",
                                                              "Calmar",           "value at risk", "expected shortfall"};
    return names[std::size_t(figure)];
}

std::string_view name(Verdict verdict) noexcept
{
    constexpr std::array<std::string_view, 4> names{"not known", "not distinguishable from zero", "lower", "higher"};
    return names[std::size_t(verdict)];
}

double figureOf(Figure figure, Returns returns, double periodsPerYear)
{
    switch (figure) {
    case Figure::totalReturn: return totalReturn(returns);
    case Figure::annualReturn: return annualReturn(returns, periodsPerYear);
    case Figure::volatility: return annualVolatility(returns, periodsPerYear);
    case Figure::maxDrawdown: return maxDrawdown(returns);
    case Figure::sharpe: return sharpe(returns, periodsPerYear);
    case Figure::sortino: return sortino(returns, periodsPerYear);
    case Figure::calmar: return calmar(returns, periodsPerYear);
    case Figure::valueAtRisk: return valueAtRisk(returns, 0.05);
    case Figure::expectedShortfall: return expectedShortfall(returns, 0.05);
    }
    return unknownValue;
}

double meanBlockLength(Returns values)
{
    const auto size = values.size();
    if (size < 4)
        return 1;
    const double n = double(size), mean = meanOf(values);
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i < size; ++i)
            sum += (values[i] - mean) * (values[i - lag] - mean);
        return sum / n;
    };
    const double own = covariance(0);
    if (!(own > 0))
        return 1;
    const double most = std::max(1.0, std::ceil(std::min(3 * std::sqrt(n), n / 3)));
    // The smallest lag after which a run of correlations is within what noise shows.
    const auto run = std::size_t(std::max(5.0, std::ceil(std::sqrt(std::log10(n)))));
    const auto furthest = std::min(size - 1, std::size_t(std::ceil(std::sqrt(n))) + run);
    const double noise = 2 * std::sqrt(std::log10(n) / n);
    std::vector<double> covariances(furthest + 1);
    for (std::size_t lag = 0; lag <= furthest; ++lag)
        covariances[lag] = covariance(lag);
    std::size_t last = 0, quiet = 0, newest = 0;
    bool found = false;
    for (std::size_t lag = 1; lag <= furthest && !found; ++lag) {
        if (std::fabs(covariances[lag] / own) < noise) {
            if (++quiet == run) {
                last = lag - run;
                found = true;
            }
        } else {
            quiet = 0;
            newest = lag;
        }
    }
    if (!found)
        last = newest;
    const auto width = std::min(std::max<std::size_t>(2 * last, 1), furthest);
    double slope = 0, level = own;
    for (std::size_t lag = 1; lag <= width; ++lag) {
        const double t = double(lag) / double(width);
        const double weight = t <= 0.5 ? 1 : 2 * (1 - t); // flat-top lag window
        slope += 2 * weight * double(lag) * covariances[lag];
        level += 2 * weight * covariances[lag];
    }
    if (!(level > 0))
        return 1;
    const double length = std::cbrt(slope * slope / (level * level) * n); // (2 G^2 / D)^(1/3) n^(1/3), D = 2 g(0)^2
    return std::clamp(length, 1.0, most);
}

MeanTest bootstrapMean(Returns values, const BootstrapPlan &plan)
{
    const std::vector<double> ones(values.size(), 1.0);
    return bootstrapRatio(values, ones, plan);
}

MeanTest bootstrapRatio(Returns above, Returns below, const BootstrapPlan &plan)
{
    const auto pairs = commonDays(above, below);
    MeanTest test;
    test.observations = pairs.with.size();
    if (test.observations == 0)
        return test;
    const double whole = std::accumulate(pairs.without.begin(), pairs.without.end(), 0.0);
    if (whole == 0)
        return test;
    test.mean = std::accumulate(pairs.with.begin(), pairs.with.end(), 0.0) / whole;
    test.blockLength = plan.blockLength > 0 ? plan.blockLength : meanBlockLength(pairs.with);
    if (test.observations < fewestObservations)
        return test;
    const Sums tops(pairs.with), bottoms(pairs.without);
    Blocks blocks(test.observations, test.blockLength, plan.seed);
    std::vector<double> resampled;
    resampled.reserve(plan.resamples);
    for (std::size_t i = 0; i < plan.resamples; ++i) {
        double top = 0, bottom = 0;
        blocks.draw([&](std::size_t first, std::size_t length) {
            top += tops.of(first, length);
            bottom += bottoms.of(first, length);
        });
        if (bottom != 0)
            resampled.push_back(top / bottom);
    }
    const auto judged = judge(resampled, plan.resamples, test.mean, plan.level);
    test.interval = judged.interval;
    test.pValue = judged.pValue;
    test.verdict = judged.verdict;
    return test;
}

SharpeTest testSharpeDifference(Returns with, Returns without, double periodsPerYear, double level)
{
    return testPairs(commonDays(with, without), periodsPerYear, level);
}

PairedSignificance comparePaired(Returns with, Returns without, double periodsPerYear, const BootstrapPlan &plan)
{
    const auto pairs = commonDays(with, without);
    const auto size = pairs.with.size();
    PairedSignificance out;
    out.observations = size;
    for (std::size_t i = 0; i < figureCount; ++i) {
        auto &difference = out.differences[i];
        difference.figure = Figure(i);
        difference.with = figureOf(difference.figure, pairs.with, periodsPerYear);
        difference.without = figureOf(difference.figure, pairs.without, periodsPerYear);
        difference.value = difference.with - difference.without;
    }
    out.effectiveness = removed(pairs.with, pairs.without);
    out.sharpeTest = testPairs(pairs, periodsPerYear, plan.level);
    out.probabilisticSharpeWith = probabilisticSharpe(pairs.with);
    out.probabilisticSharpeWithout = probabilisticSharpe(pairs.without);
    std::vector<double> apart(size);
    for (std::size_t i = 0; i < size; ++i)
        apart[i] = pairs.with[i] - pairs.without[i];
    out.blockLength = plan.blockLength > 0
                          ? plan.blockLength
                          : std::max({meanBlockLength(apart), meanBlockLength(pairs.with), meanBlockLength(pairs.without)});
    if (size < fewestObservations)
        return out;

    std::array<std::vector<double>, figureCount> resampled;
    std::vector<double> removals;
    Pairs drawn;
    Blocks blocks(size, out.blockLength, plan.seed);
    for (std::size_t i = 0; i < plan.resamples; ++i) {
        drawn.with.clear();
        drawn.without.clear();
        blocks.draw([&](std::size_t first, std::size_t length) {
            for (std::size_t k = 0; k < length; ++k) {
                const auto day = first + k < size ? first + k : first + k - size;
                drawn.with.push_back(pairs.with[day]);
                drawn.without.push_back(pairs.without[day]);
            }
        });
        if (const double share = removed(drawn.with, drawn.without); std::isfinite(share))
            removals.push_back(share);
        const auto figuresWith = everyFigure(drawn.with, periodsPerYear), figuresWithout = everyFigure(drawn.without, periodsPerYear);
        for (std::size_t f = 0; f < figureCount; ++f) {
            if (const double value = figuresWith[f] - figuresWithout[f]; std::isfinite(value))
                resampled[f].push_back(value);
        }
    }
    for (std::size_t f = 0; f < figureCount; ++f) {
        auto &difference = out.differences[f];
        const auto judged = judge(resampled[f], plan.resamples, difference.value, plan.level);
        difference.interval = judged.interval;
        difference.pValue = judged.pValue;
        difference.verdict = judged.verdict;
    }
    out.effectivenessInterval = judge(removals, plan.resamples, out.effectiveness, plan.level).interval;
    return out;
}

double probabilisticSharpe(double sharpe, double benchmark, std::size_t observations, double skewness, double kurtosis)
{
    if (observations < 2)
        return unknownValue;
    const double spread = 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe;
    return spread > 0 ? normalCdf((sharpe - benchmark) * std::sqrt(double(observations - 1) / spread)) : unknownValue;
}

double probabilisticSharpe(Returns returns, double benchmark)
{
    const auto shape = shapeOf(returns);
    return probabilisticSharpe(shape.sharpe, benchmark, shape.count, shape.skewness, shape.kurtosis);
}

double expectedBestSharpe(double variance, std::size_t trials)
{
    if (trials < 2)
        return 0;
    const double n = double(trials);
    return std::sqrt(variance)
           * ((1 - std::numbers::egamma) * normalQuantile(1 - 1 / n)
              + std::numbers::egamma * normalQuantile(1 - 1 / (n * std::numbers::e)));
}

double deflatedSharpe(Returns returns, double varianceOfTrials, std::size_t trials)
{
    return probabilisticSharpe(returns, expectedBestSharpe(varianceOfTrials, trials));
}

double normalCdf(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

double normalQuantile(double probability)
{
    if (!(probability > 0 && probability < 1))
        return unknownValue;
    // Abramowitz & Stegun 26.2.23 is right to 4.5e-4; three steps of Newton's method make it exact.
    const double tail = std::min(probability, 1 - probability), t = std::sqrt(-2 * std::log(tail));
    double x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    for (int i = 0; i < 3; ++i) {
        const double density = std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
        x += (0.5 * std::erfc(x / std::numbers::sqrt2) - tail) / density;
    }
    return probability < 0.5 ? -x : x;
}

} // namespace ballast::evaluate
