// SPDX-License-Identifier: GPL-3.0-or-later
/// GARCH(1,1) with a constant mean (Bollerslev 1986): h[t+1] = omega + alpha e[t]^2 + beta h[t], e = r - mu, Gaussian likelihood.
/// Started as Fiorentini, Calzolari & Panattoni (1996): the variance and the squared residual
/// before the first return are the sample mean of squared residuals.
#pragma once

#include "domain/error.h"

#include <array>
#include <span>
#include <tl/expected.hpp>
#include <vector>

namespace ballast::market {

struct GarchParameters
{
    double mu = 0, omega = 0, alpha = 0, beta = 0; ///< in the units of the returns; alpha + beta < 1
    [[nodiscard]] double nextVariance(double residual, double variance) const
    {
        return omega + alpha * residual * residual + beta * variance;
    }
    [[nodiscard]] double longRunVariance() const { return omega / (1 - alpha - beta); }
    /// The variance `steps` >= 1 ahead, where `next` is that of one step ahead.
    [[nodiscard]] double forecast(double next, int steps) const;
    bool operator==(const GarchParameters &) const = default;
};

struct GarchFit
{
    GarchParameters parameters;
    double logLikelihood = 0;
    double nextVariance = 0;                ///< one step after the last return
    std::array<double, 4> standardErrors{}; ///< mu, omega, alpha, beta from the inverse Hessian; nan where it is singular
};

/// Autocorrelation of the squared returns at lags 1 to `lags`, what GARCH is there to explain: sum (x_t - m)(x_{t-k} - m) / sum (x_t - m)^2
/// with x = r^2 (McLeod & Li 1983); nan where the squares never change or the lag leaves no pair.
[[nodiscard]] std::vector<double> squaredAutocorrelation(std::span<const double> returns, std::size_t lags);

/// Maximum likelihood. Fails for fewer than 100 returns, a value that is not finite, returns without variance, or no convergence.
[[nodiscard]] tl::expected<GarchFit, domain::Error> fitGarch(std::span<const double> returns);

} // namespace ballast::market
