// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/metrics.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::unknownValue;

struct Moments
{
    std::size_t count = 0;
    double mean = unknownValue, deviation = unknownValue;
};

/// Mean and n - 1 deviation of f(i) over the indices where it is a number.
template<typename F>
Moments moments(std::size_t size, F &&f)
{
    Moments out;
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (const double x = f(i); !std::isnan(x)) {
            sum += x;
            ++out.count;
        }
    }
    if (out.count == 0)
        return out;
    out.mean = sum / double(out.count);
    if (out.count < 2)
        return out;
    double squares = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (const double x = f(i); !std::isnan(x))
            squares += (x - out.mean) * (x - out.mean);
    }
    out.deviation = std::sqrt(squares / double(out.count - 1));
    return out;
}

/// 0 / 0 and x / 0 alike have no value here: a ratio to nothing is not infinitely good.
double ratio(double numerator, double denominator) { return denominator > 0 ? numerator / denominator : unknownValue; }

/// The spread of equal numbers is rounding noise, not risk.
double excessRatio(const Moments &excess)
{
    const bool flat = excess.deviation <= std::fabs(excess.mean) * 1e-12;
    return flat ? unknownValue : ratio(excess.mean, excess.deviation);
}

std::vector<double> sorted(Returns returns)
{
    std::vector<double> values;
    values.reserve(returns.size());
    std::copy_if(returns.begin(), returns.end(), std::back_inserter(values), [](double r) { return !std::isnan(r); });
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

double totalReturn(Returns returns)
{
    double wealth = 1;
    for (const double r : returns)
        wealth *= std::isnan(r) ? 1 : 1 + r;
    return wealth - 1;
}

double maxDrawdown(Returns returns)
{
    double wealth = 1, peak = 1, worst = 0;
    for (const double r : returns) {
        wealth *= std::isnan(r) ? 1 : 1 + r;
        peak = std::max(peak, wealth);
        worst = std::min(worst, wealth / peak - 1);
    }
    return worst;
}

double annualReturn(Returns returns, double periodsPerYear)
{
    if (returns.empty())
        return unknownValue;
    return std::pow(1 + totalReturn(returns), periodsPerYear / double(returns.size())) - 1;
}

double annualGrowth(double start, double end, double days)
{
    return start > 0 && end >= 0 && days > 0 ? std::pow(end / start, calendarDays / days) - 1 : unknownValue;
}

double annualVolatility(Returns returns, double periodsPerYear)
{
    return moments(returns.size(), [&](std::size_t i) { return returns[i]; }).deviation * std::sqrt(periodsPerYear);
}

double calmar(Returns returns, double periodsPerYear) { return ratio(annualReturn(returns, periodsPerYear), -maxDrawdown(returns)); }

double sharpe(Returns returns, double periodsPerYear, double riskFree)
{
    return excessRatio(moments(returns.size(), [&](std::size_t i) { return returns[i] - riskFree; })) * std::sqrt(periodsPerYear);
}

double sharpe(Returns returns, double periodsPerYear, Returns riskFree)
{
    const auto size = std::min(returns.size(), riskFree.size());
    return excessRatio(moments(size, [&](std::size_t i) { return returns[i] - riskFree[i]; })) * std::sqrt(periodsPerYear);
}

double downsideDeviation(Returns returns, double periodsPerYear, double required)
{
    const auto squares = moments(returns.size(), [&](std::size_t i) {
        const double below = returns[i] - required;
        return std::isnan(below) ? below : std::min(below, 0.0) * std::min(below, 0.0);
    });
    return std::sqrt(squares.mean) * std::sqrt(periodsPerYear);
}

double sortino(Returns returns, double periodsPerYear, double required)
{
    const auto excess = moments(returns.size(), [&](std::size_t i) { return returns[i] - required; });
    return ratio(excess.mean * periodsPerYear, downsideDeviation(returns, periodsPerYear, required));
}

double informationRatio(Returns returns, double benchmark)
{
    return excessRatio(moments(returns.size(), [&](std::size_t i) { return returns[i] - benchmark; }));
}

double omega(Returns returns, double periodsPerYear, double riskFree, double requiredAnnual)
{
    const double threshold = riskFree + std::pow(1 + requiredAnnual, 1 / periodsPerYear) - 1;
    double gains = 0, losses = 0;
    for (const double r : returns) {
        if (std::isnan(r))
            continue;
        gains += std::max(r - threshold, 0.0);
        losses += std::max(threshold - r, 0.0);
    }
    return ratio(gains, losses);
}

double quantile(const std::vector<double> &ascending, double share)
{
    if (ascending.empty() || !(share >= 0 && share <= 1))
        return unknownValue;
    const double position = share * double(ascending.size() - 1);
    const auto below = std::size_t(position);
    const auto above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (position - double(below)) * (ascending[above] - ascending[below]);
}

double valueAtRisk(Returns returns, double cutoff) { return quantile(sorted(returns), cutoff); }

double expectedShortfall(Returns returns, double cutoff)
{
    const auto values = sorted(returns);
    const double limit = quantile(values, cutoff);
    double sum = 0;
    std::size_t count = 0;
    for (; count < values.size() && values[count] <= limit; ++count)
        sum += values[count];
    return count > 0 ? sum / double(count) : unknownValue;
}

double expectancy(std::span<const double> profits)
{
    if (profits.empty())
        return unknownValue;
    // Rate times mean is the sum over all trades: wins and losses cancel out of the definition, trades of exactly 0 count as losses.
    double sum = 0;
    for (const double profit : profits)
        sum += profit;
    return sum / double(profits.size());
}

double expectancyRatio(std::span<const double> profits)
{
    double won = 0, lost = 0;
    std::size_t wins = 0, losses = 0;
    for (const double profit : profits) {
        if (profit > 0) {
            won += profit;
            ++wins;
        } else if (profit < 0) {
            lost -= profit;
            ++losses;
        }
    }
    if (losses == 0)
        return unknownValue;
    const double meanWin = wins > 0 ? won / double(wins) : 0, meanLoss = lost / double(losses);
    return (1 + meanWin / meanLoss) * double(wins) / double(profits.size()) - 1;
}

double fundingOf(double size, double mark, double rate, double heldShare) { return -size * mark * rate * heldShare; }

MoneyDrawdown moneyDrawdown(std::span<const double> profits, double start, DrawdownBy by)
{
    MoneyDrawdown worst;
    double balance = start, peak = start;
    for (const double profit : profits) {
        balance += profit;
        peak = std::max(peak, balance);
        const MoneyDrawdown now{peak - balance, peak > 0 ? (peak - balance) / peak : 0};
        if (by == DrawdownBy::amount ? now.amount > worst.amount : now.fraction > worst.fraction)
            worst = now;
    }
    return worst;
}

Performance performance(double startEquity, double finalEquity, Returns daily, double maxDrawdown)
{
    Performance out;
    out.finalEquity = finalEquity;
    out.totalReturn = startEquity > 0 ? finalEquity / startEquity - 1 : unknownValue;
    out.annualReturn = annualReturn(daily, calendarDays);
    out.maxDrawdown = maxDrawdown;
    out.volatility = annualVolatility(daily, calendarDays);
    out.sharpe = sharpe(daily, calendarDays);
    out.sortino = sortino(daily, calendarDays);
    out.calmar = ratio(out.annualReturn, -maxDrawdown);
    out.valueAtRisk = valueAtRisk(daily, 0.05);
    out.expectedShortfall = expectedShortfall(daily, 0.05);
    return out;
}

} // namespace ballast::evaluate
