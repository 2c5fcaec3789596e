// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/forecast_tournament.h"

#include "market/forecast_loss.h"
#include "market/garch.h"
#include "market/har.h"
#include "market/range_estimators.h"
#include "market/volatility.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ballast::market {

namespace {

struct Periods
{
    std::vector<double> variances, returns;
};

Periods periods(std::span<const domain::Candle> bars, std::size_t length)
{
    Periods result;
    std::size_t end = length; // each period is led by the bar before it
    while (end < bars.size()) {
        const auto led = bars.subspan(end - length, length + 1);
        const auto gap =
            std::ranges::adjacent_find(led, [](const auto &a, const auto &b) { return b.openTime - a.openTime != a.interval; });
        if (gap != led.end()) {
            end += std::size_t(gap - led.begin()) + 1;
            continue;
        }
        const double variance = length == 1 ? parkinsonVariance(led.back()) : realisedVariance(led);
        const double change = std::log(led.back().close / led.front().close);
        if (variance > 0 && std::isfinite(variance) && std::isfinite(change)) {
            result.variances.push_back(variance);
            result.returns.push_back(change);
        }
        end += length;
    }
    return result;
}

/// GARCH on the returns, in the units of the realised variance of its window.
class RollingGarch
{
public:
    void refit(std::span<const double> returns, std::span<const double> variances)
    {
        m_fitted = false;
        const auto fit = fitGarch(returns);
        if (!fit) {
            ++m_failed;
            return;
        }
        m_fit = fit->parameters;
        m_fitted = true;
        m_next = fit->nextVariance;
        const double squares = std::inner_product(returns.begin(), returns.end(), returns.begin(), 0.0);
        m_scale = std::accumulate(variances.begin(), variances.end(), 0.0) / squares;
    }
    [[nodiscard]] double forecast(double otherwise) const { return m_fitted ? m_next * m_scale : otherwise; }
    void add(double change)
    {
        if (m_fitted)
            m_next = m_fit.nextVariance(change - m_fit.mu, m_next);
    }
    [[nodiscard]] std::size_t failed() const { return m_failed; }

private:
    GarchParameters m_fit;
    bool m_fitted = false;
    double m_next = 0, m_scale = 1;
    std::size_t m_failed = 0;
};

} // namespace

std::string_view name(VarianceModel model) noexcept
{
    switch (model) {
    case VarianceModel::ewma: return "EWMA";
    case VarianceModel::har: return "HAR";
    case VarianceModel::logHar: return "log-HAR";
    case VarianceModel::garch: return "GARCH(1,1)";
    case VarianceModel::randomWalk: return "last value";
    case VarianceModel::windowMean: return "mean of the window";
    }
    return "?";
}

tl::expected<Tournament, domain::Error> runTournament(std::span<const domain::Candle> bars, const TournamentOptions &options)
{
    constexpr std::size_t fewestForecasts = 30, fewestWindow = 120;
    if (options.barsPerPeriod == 0 || options.refit == 0 || options.window < fewestWindow || !(options.lambda > 0 && options.lambda < 1))
        return tl::unexpected(domain::Error::badInput("the tournament's options are out of range"));
    const auto [variances, returns] = periods(bars, options.barsPerPeriod);
    if (variances.size() < options.window + fewestForecasts)
        return tl::unexpected(domain::Error::badInput("too little history for a tournament", "load more bars"));

    EwmaVariance ewma(options.lambda);
    Har har({.form = HarForm::level, .window = options.window, .fewest = 60, .regressors = {}});
    Har logHar({.form = HarForm::log, .window = options.window, .fewest = 60, .regressors = {}});
    RollingGarch garch;
    std::array<std::vector<double>, varianceModels> qlikes, squares;
    for (std::size_t t = 0; t < variances.size(); ++t) {
        if (t >= options.window) {
            const auto past = std::span(variances).subspan(t - options.window, options.window);
            if ((t - options.window) % options.refit == 0)
                garch.refit(std::span(returns).subspan(t - options.window, options.window), past);
            const std::array<double, varianceModels> forecasts{ewma.perPeriod(),
                                                               har.forecast().variance,
                                                               logHar.forecast().variance,
                                                               garch.forecast(ewma.perPeriod()),
                                                               past.back(),
                                                               std::accumulate(past.begin(), past.end(), 0.0) / double(past.size())};
            for (std::size_t m = 0; m < varianceModels; ++m) {
                qlikes[m].push_back(qlike(variances[t], forecasts[m]));
                squares[m].push_back(std::pow(variances[t] - forecasts[m], 2));
            }
        }
        ewma.add(std::sqrt(variances[t]));
        har.add(variances[t]);
        logHar.add(variances[t]);
        garch.add(returns[t]);
    }

    Tournament result;
    result.forecasts = qlikes[0].size();
    const auto mean = [](const std::vector<double> &x) { return std::accumulate(x.begin(), x.end(), 0.0) / double(x.size()); };
    double best = mean(qlikes[0]);
    for (std::size_t m = 0; m < varianceModels; ++m) {
        auto &row = result.rows[m];
        row = {VarianceModel(m),
               mean(qlikes[m]),
               mean(squares[m]),
               dieboldMariano(qlikes[m], qlikes[0]).pValue,
               dieboldMariano(squares[m], squares[0]).pValue,
               VarianceModel(m) == VarianceModel::garch ? garch.failed() : 0};
        if (row.qlike < best && row.pQlike < options.level) {
            best = row.qlike;
            result.winner = row.model;
        }
    }
    return result;
}

} // namespace ballast::market
