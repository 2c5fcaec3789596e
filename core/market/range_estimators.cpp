// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/range_estimators.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ballast::market {

namespace {

using domain::unknownValue;

double squared(double x) { return x * x; }

double garmanKlassVariance(const domain::Candle &bar)
{
    return 0.5 * squared(std::log(bar.high / bar.low)) - (2 * std::numbers::ln2 - 1) * squared(std::log(bar.close / bar.open));
}

double rogersSatchellVariance(const domain::Candle &bar)
{
    return std::log(bar.high / bar.close) * std::log(bar.high / bar.open) + std::log(bar.low / bar.close) * std::log(bar.low / bar.open);
}

template<typename Variance>
double meanVolatility(std::span<const domain::Candle> bars, double periodsPerYear, Variance variance)
{
    if (bars.empty() || !std::ranges::all_of(bars, domain::isSound))
        return unknownValue;
    double sum = 0;
    for (const auto &bar : bars)
        sum += variance(bar);
    return std::sqrt(std::max(sum / double(bars.size()), 0.0) * periodsPerYear);
}

} // namespace

double closeToClose(std::span<const domain::Candle> bars, double periodsPerYear)
{
    if (bars.size() < 3 || !std::ranges::all_of(bars, domain::isSound))
        return unknownValue;
    const auto n = double(bars.size() - 1);
    const double mean = std::log(bars.back().close / bars.front().close) / n;
    double sum = 0;
    for (std::size_t i = 1; i < bars.size(); ++i)
        sum += squared(std::log(bars[i].close / bars[i - 1].close) - mean);
    return std::sqrt(sum / (n - 1) * periodsPerYear);
}

double parkinson(std::span<const domain::Candle> bars, double periodsPerYear)
{
    return meanVolatility(bars, periodsPerYear, parkinsonVariance);
}

double garmanKlass(std::span<const domain::Candle> bars, double periodsPerYear)
{
    return meanVolatility(bars, periodsPerYear, garmanKlassVariance);
}

double garmanKlassWithJumps(std::span<const domain::Candle> bars, double periodsPerYear)
{
    if (bars.size() < 2 || !std::ranges::all_of(bars, domain::isSound))
        return unknownValue;
    double sum = 0;
    for (std::size_t i = 1; i < bars.size(); ++i)
        sum += squared(std::log(bars[i].open / bars[i - 1].close)) + garmanKlassVariance(bars[i]);
    return std::sqrt(std::max(sum / double(bars.size() - 1), 0.0) * periodsPerYear);
}

double rogersSatchell(std::span<const domain::Candle> bars, double periodsPerYear)
{
    return meanVolatility(bars, periodsPerYear, rogersSatchellVariance);
}

double realisedVariance(std::span<const domain::Candle> bars)
{
    if (bars.size() < 2 || !std::ranges::all_of(bars, domain::isSound))
        return unknownValue;
    double sum = 0;
    for (std::size_t i = 1; i < bars.size(); ++i)
        sum += squared(std::log(bars[i].close / bars[i - 1].close));
    return sum;
}

double realisedVolatility(std::span<const domain::Candle> bars, double periodsPerYear, std::size_t every)
{
    double sum = 0;
    std::size_t returns = 0;
    for (std::size_t at = bars.size(); every > 0 && at > every; at -= every, ++returns)
        sum += std::pow(std::log(bars[at - 1].close / bars[at - 1 - every].close), 2);
    const double variance = sum / double(returns) * periodsPerYear / double(every);
    return returns > 1 && std::isfinite(variance) ? std::sqrt(variance) : unknownValue;
}

double parkinsonVariance(const domain::Candle &bar)
{
    return isSound(bar) ? squared(std::log(bar.high / bar.low)) / (4 * std::numbers::ln2) : unknownValue;
}

} // namespace ballast::market
