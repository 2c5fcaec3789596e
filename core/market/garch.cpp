// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/garch.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace ballast::market {

namespace {

using Point = std::array<double, 4>;
using Vertex = std::pair<double, Point>;
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Likelihood
{
    double negative = infinity; ///< minus the log-likelihood
    double nextVariance = 0;
};

Likelihood likelihood(std::span<const double> returns, const GarchParameters &p)
{
    if (!(p.omega > 0) || !(p.alpha >= 0) || !(p.beta >= 0) || !(p.alpha + p.beta < 1))
        return {};
    double squares = 0;
    for (const double r : returns)
        squares += (r - p.mu) * (r - p.mu);
    const double start = squares / double(returns.size());
    double variance = p.omega + (p.alpha + p.beta) * start, sum = 0;
    for (const double r : returns) {
        const double residual = r - p.mu;
        sum += std::log(variance) + residual * residual / variance;
        variance = p.nextVariance(residual, variance);
    }
    const double negative = 0.5 * (sum + double(returns.size()) * std::log(2 * std::numbers::pi));
    return std::isfinite(negative) ? Likelihood{negative, variance} : Likelihood{};
}

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// The optimiser walks freely: log omega, logit of the persistence, logit of alpha's share in it.
GarchParameters fromFree(const Point &x)
{
    const double persistence = logistic(x[2]), share = logistic(x[3]);
    return {x[0], std::exp(x[1]), persistence * share, persistence * (1 - share)};
}

Point toFree(const GarchParameters &p)
{
    const auto logit = [](double q) { return std::log(q / (1 - q)); };
    return {p.mu, std::log(p.omega), logit(p.alpha + p.beta), logit(p.alpha / (p.alpha + p.beta))};
}

/// Nelder & Mead (1965). Returns the best vertex and whether the simplex closed.
template<typename F>
std::pair<Vertex, bool> minimise(const F &f, const Point &start, double step)
{
    constexpr int maximumSteps = 1200;
    std::array<Vertex, 5> simplex;
    simplex[0] = {f(start), start};
    for (std::size_t i = 0; i < 4; ++i) {
        Point moved = start;
        moved[i] += step;
        simplex[i + 1] = {f(moved), moved};
    }
    for (int n = 0; n < maximumSteps; ++n) {
        std::ranges::sort(simplex, {}, &Vertex::first);
        double size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size = std::max(size, std::abs(simplex[4].second[i] - simplex[0].second[i]));
        if (std::isfinite(simplex[4].first) && simplex[4].first - simplex[0].first < 1e-11 * (1 + std::abs(simplex[0].first))
            && size < 1e-5)
            return {simplex[0], true};
        Point centre{};
        for (std::size_t v = 0; v < 4; ++v)
            for (std::size_t i = 0; i < 4; ++i)
                centre[i] += simplex[v].second[i] / 4;
        const auto along = [&](double t) {
            Point x;
            for (std::size_t i = 0; i < 4; ++i)
                x[i] = centre[i] + t * (simplex[4].second[i] - centre[i]);
            return Vertex{f(x), x};
        };
        const Vertex reflected = along(-1);
        if (reflected.first < simplex[0].first) {
            const Vertex expanded = along(-2);
            simplex[4] = expanded.first < reflected.first ? expanded : reflected;
        } else if (reflected.first < simplex[3].first) {
            simplex[4] = reflected;
        } else {
            const Vertex contracted = along(reflected.first < simplex[4].first ? -0.5 : 0.5);
            if (contracted.first < std::min(reflected.first, simplex[4].first)) {
                simplex[4] = contracted;
            } else {
                for (std::size_t v = 1; v < 5; ++v) {
                    for (std::size_t i = 0; i < 4; ++i)
                        simplex[v].second[i] = (simplex[v].second[i] + simplex[0].second[i]) / 2;
                    simplex[v].first = f(simplex[v].second);
                }
            }
        }
    }
    std::ranges::sort(simplex, {}, &Vertex::first);
    return {simplex[0], false};
}

/// Square roots of the diagonal of the inverse Hessian, by central differences and Gauss-Jordan.
Point standardErrors(std::span<const double> returns, const GarchParameters &best)
{
    const Point x{best.mu, best.omega, best.alpha, best.beta};
    const auto f = [&](const Point &p) { return likelihood(returns, {p[0], p[1], p[2], p[3]}).negative; };
    Point step;
    for (std::size_t i = 0; i < 4; ++i)
        step[i] = 1e-4 * std::max(std::abs(x[i]), i == 0 ? 1.0 : 1e-3);
    std::array<std::array<double, 8>, 4> m{};
    for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = 0; j < 4; ++j) {
            const auto at = [&](double a, double b) {
                Point p = x;
                p[i] += a * step[i];
                p[j] += b * step[j];
                return f(p);
            };
            m[i][j] = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * step[i] * step[j]);
        }
        m[i][4 + i] = 1;
    }
    Point errors;
    errors.fill(domain::unknownValue);
    for (std::size_t c = 0; c < 4; ++c) {
        std::size_t pivot = c;
        for (std::size_t r = c + 1; r < 4; ++r)
            if (std::abs(m[r][c]) > std::abs(m[pivot][c]))
                pivot = r;
        std::swap(m[c], m[pivot]);
        if (!std::isfinite(m[c][c]) || m[c][c] == 0)
            return errors;
        const double scale = m[c][c];
        for (double &value : m[c])
            value /= scale;
        for (std::size_t r = 0; r < 4; ++r) {
            const double factor = r == c ? 0 : m[r][c];
            for (std::size_t k = 0; k < 8; ++k)
                m[r][k] -= factor * m[c][k];
        }
    }
    for (std::size_t i = 0; i < 4; ++i)
        if (m[i][4 + i] > 0)
            errors[i] = std::sqrt(m[i][4 + i]);
    return errors;
}

} // namespace

double GarchParameters::forecast(double next, int steps) const
{
    const double longRun = longRunVariance();
    return longRun + std::pow(alpha + beta, std::max(steps, 1) - 1) * (next - longRun);
}

std::vector<double> squaredAutocorrelation(std::span<const double> returns, std::size_t lags)
{
    std::vector<double> squares;
    double mean = 0, total = 0;
    for (const double each : returns) {
        squares.push_back(each * each);
        mean += each * each / double(returns.size());
    }
    for (double &each : squares) {
        each -= mean;
        total += each * each;
    }
    const bool varies = total > 1e-24 * mean * mean * double(squares.size()); // below that it is rounding
    std::vector<double> result;
    for (std::size_t lag = 1; lag <= lags; ++lag) {
        const bool isKnown = lag < squares.size() && varies;
        result.push_back(isKnown ? std::inner_product(squares.begin() + std::ptrdiff_t(lag), squares.end(), squares.begin(), 0.0) / total
                                 : domain::unknownValue);
    }
    return result;
}

tl::expected<GarchFit, domain::Error> fitGarch(std::span<const double> returns)
{
    constexpr std::size_t fewest = 100;
    if (returns.size() < fewest)
        return tl::unexpected(domain::Error::badInput("too few returns to fit GARCH(1,1)", "at least 100 are needed"));
    if (!std::ranges::all_of(returns, [](double r) { return std::isfinite(r); }))
        return tl::unexpected(domain::Error::badInput("a return is not a finite number"));
    const auto n = double(returns.size());
    const double mean = std::accumulate(returns.begin(), returns.end(), 0.0) / n;
    double squares = 0;
    for (const double r : returns)
        squares += (r - mean) * (r - mean);
    const double scale = std::sqrt(squares / n);
    if (!(scale > 1e-12) || !std::isfinite(scale))
        return tl::unexpected(domain::Error::badInput("the returns have no variance"));

    // In units of their deviation, so that the starts and the steps fit any asset and interval.
    std::vector<double> scaled(returns.begin(), returns.end());
    for (double &r : scaled)
        r /= scale;
    const auto objective = [&](const Point &x) { return likelihood(scaled, fromFree(x)).negative; };
    constexpr std::array<std::pair<double, double>, 3> starts{{{0.05, 0.90}, {0.15, 0.70}, {0.05, 0.50}}};
    Vertex best{infinity, {}};
    for (const auto &[alpha, beta] : starts) {
        const Point start = toFree({mean / scale, 1 - alpha - beta, alpha, beta});
        if (const auto found = minimise(objective, start, 0.25).first; found.first < best.first)
            best = found;
    }
    const auto polished = minimise(objective, best.second, 0.05); // a closed simplex may be a false minimum: open it once more
    if (!polished.second || !std::isfinite(polished.first.first))
        return tl::unexpected(domain::Error{domain::ErrorKind::unknown, "the GARCH likelihood did not converge", "keep the EWMA", 0});

    const GarchParameters unit = fromFree(polished.first.second);
    const auto at = likelihood(scaled, unit);
    const double variance = scale * scale;
    GarchFit fit{{unit.mu * scale, unit.omega * variance, unit.alpha, unit.beta},
                 -at.negative - n * std::log(scale),
                 at.nextVariance * variance,
                 standardErrors(scaled, unit)};
    fit.standardErrors[0] *= scale;
    fit.standardErrors[1] *= variance;
    return fit;
}

} // namespace ballast::market
