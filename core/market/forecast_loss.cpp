// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/forecast_loss.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ballast::market {

namespace {

/// Regularised incomplete beta function by Lentz's continued fraction.
double incompleteBeta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(b, a, 1 - x);
    constexpr double tiny = 1e-300;
    const double front = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x)) / a;
    double value = 1, c = 1, d = 0;
    for (int i = 0; i < 300; ++i) {
        const int m = i / 2;
        double numerator = 1;
        if (i > 0)
            numerator = i % 2 == 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                                   : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + numerator * d;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = 1 + numerator / c;
        c = std::abs(c) < tiny ? tiny : c;
        value *= c * d;
        if (std::abs(1 - c * d) < 1e-14)
            break;
    }
    return front * (value - 1);
}

} // namespace

double qlike(double realised, double forecast)
{
    if (!(realised > 0) || !(forecast > 0))
        return domain::unknownValue;
    const double ratio = realised / forecast;
    return ratio - std::log(ratio) - 1;
}

DieboldMariano dieboldMariano(std::span<const double> first, std::span<const double> second, int horizon)
{
    const std::size_t count = std::min(first.size(), second.size());
    if (count < 10 || horizon < 1)
        return {};
    const auto n = double(count);
    std::vector<double> difference(count);
    double mean = 0;
    for (std::size_t i = 0; i < count; ++i) {
        difference[i] = first[i] - second[i];
        mean += difference[i] / n;
    }
    const auto covariance = [&](std::size_t lag) {
        double sum = 0;
        for (std::size_t i = lag; i < count; ++i)
            sum += (difference[i] - mean) * (difference[i - lag] - mean);
        return sum / n;
    };
    const auto lags = std::min(std::max(std::size_t(horizon - 1), std::size_t(std::cbrt(n))), count - 1);
    double variance = covariance(0);
    for (std::size_t lag = 1; lag <= lags; ++lag)
        variance += 2 * (1 - double(lag) / double(lags + 1)) * covariance(lag);
    if (!(variance > 0) || !std::isfinite(mean))
        return {};
    const double h = horizon;
    const double correction = std::sqrt(std::max((n + 1 - 2 * h + h * (h - 1) / n) / n, 0.0));
    const double t = correction * mean / std::sqrt(variance / n);
    const double freedom = n - 1;
    return {t, incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t))};
}

} // namespace ballast::market
