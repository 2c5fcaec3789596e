// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/loss.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ballast::risk {

namespace {

using domain::unknownValue;
constexpr std::size_t fewest = 20;

bool usable(std::span<const double> returns, double level)
{
    return returns.size() >= fewest && level > 0 && level < 1
           && std::all_of(returns.begin(), returns.end(), [](double value) { return std::isfinite(value); });
}

LossFigures empirical(std::vector<double> returns, double level)
{
    std::sort(returns.begin(), returns.end());
    const double position = level * double(returns.size() - 1);
    const auto below = std::size_t(position);
    const double share = position - double(below), next = returns[std::min(below + 1, returns.size() - 1)];
    const double quantile = returns[below] + share * (next - returns[below]);
    double sum = 0;
    std::size_t count = 0;
    for (; count < returns.size() && returns[count] <= quantile; ++count)
        sum -= returns[count];
    return {-quantile, sum / double(count)};
}

} // namespace

double normalQuantile(double probability)
{
    if (!(probability > 0 && probability < 1))
        return unknownValue;
    double low = -39, high = 39;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::numbers::sqrt2) / 2 < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

double cornishFisherQuantile(double probability, double skewness, double excessKurtosis)
{
    return cornishFisher(normalQuantile(probability), skewness, excessKurtosis);
}

double cornishFisher(double z, double skewness, double excessKurtosis)
{
    const double z2 = z * z, z3 = z2 * z;
    return z + (z2 - 1) * skewness / 6 + (z3 - 3 * z) * excessKurtosis / 24 - (2 * z3 - 5 * z) * skewness * skewness / 36;
}

bool isCornishFisherMonotone(double skewness, double excessKurtosis)
{
    // The derivative is a z^2 + b z + c.
    const double a = excessKurtosis / 8 - skewness * skewness / 6, b = skewness / 3;
    const double c = 1 - excessKurtosis / 8 + 5 * skewness * skewness / 36;
    return a >= 0 && b * b <= 4 * a * c;
}

LossFigures historicalLoss(std::span<const double> returns, double level)
{
    if (!usable(returns, level))
        return {unknownValue, unknownValue};
    return empirical({returns.begin(), returns.end()}, level);
}

LossFigures filteredHistoricalLoss(std::span<const double> returns, double level, double lambda)
{
    if (!usable(returns, level) || !(lambda > 0 && lambda < 1))
        return {unknownValue, unknownValue};
    double variance = 0;
    for (const double each : returns)
        variance += each * each / double(returns.size());
    std::vector<double> scaled;
    scaled.reserve(returns.size());
    for (const double each : returns) {
        scaled.push_back(variance > 0 ? each / std::sqrt(variance) : 0); // by what was known before it came
        variance = lambda * variance + (1 - lambda) * each * each;
    }
    for (double &each : scaled)
        each *= std::sqrt(variance);
    return empirical(std::move(scaled), level);
}

LossFigures cornishFisherLoss(std::span<const double> returns, double level)
{
    if (!usable(returns, level))
        return {unknownValue, unknownValue};
    const auto count = double(returns.size());
    double mean = 0, m2 = 0, m3 = 0, m4 = 0;
    for (const double each : returns)
        mean += each / count;
    for (const double each : returns) {
        const double d = each - mean;
        m2 += d * d / count;
        m3 += d * d * d / count;
        m4 += d * d * d * d / count;
    }
    if (!(m2 > 0))
        return {-mean, -mean};
    const double deviation = std::sqrt(m2), skewness = m3 / (m2 * deviation), excess = m4 / (m2 * m2) - 3;
    const auto lossAt = [&](double probability) { return -(mean + deviation * cornishFisherQuantile(probability, skewness, excess)); };
    constexpr int slices = 200;
    double sum = 0;
    for (int i = 0; i < slices; ++i)
        sum += lossAt(level * (i + 0.5) / slices);
    const double valueAtRisk = lossAt(level);
    return {valueAtRisk, std::max(valueAtRisk, sum / slices), isCornishFisherMonotone(skewness, excess)};
}

} // namespace ballast::risk
