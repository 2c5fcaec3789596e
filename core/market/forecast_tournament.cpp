// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/forecast_tournament.h"

#include "domain/numbers.h"
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

double mean(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()); }

struct Periods
{
    std::vector<double> variances, returns;
    std::vector<domain::Timestamp> ends; ///< when the period's last bar closed
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
            result.ends.push_back(led.back().openTime + led.back().interval);
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

/// Losses of every model, forecast by forecast.
struct Losses
{
    std::array<std::vector<double>, varianceModels> qlikes, squares;

    void add(double realised, const std::array<double, varianceModels> &forecasts)
    {
        for (std::size_t m = 0; m < varianceModels; ++m) {
            qlikes[m].push_back(qlike(realised, forecasts[m]));
            squares[m].push_back(std::pow(realised - forecasts[m], 2));
        }
    }
    [[nodiscard]] Tournament judged(double level, std::size_t failedFits) const
    {
        Tournament result;
        result.forecasts = qlikes[0].size();
        double best = mean(qlikes[0]);
        for (std::size_t m = 0; m < varianceModels; ++m) {
            auto &row = result.rows[m];
            row = {VarianceModel(m),
                   mean(qlikes[m]),
                   mean(squares[m]),
                   dieboldMariano(qlikes[m], qlikes[0]).pValue,
                   dieboldMariano(squares[m], squares[0]).pValue,
                   VarianceModel(m) == VarianceModel::garch ? failedFits : 0};
            if (row.qlike < best && row.pQlike < level) {
                best = row.qlike;
                result.winner = row.model;
            }
        }
        return result;
    }
};

/// The variance that `fit` saw ahead of each return, and one more.
std::vector<double> conditionalVariances(const GarchParameters &fit, std::span<const double> returns)
{
    double start = 0;
    for (const double each : returns)
        start += (each - fit.mu) * (each - fit.mu) / double(returns.size());
    std::vector<double> result{fit.omega + (fit.alpha + fit.beta) * start};
    for (const double each : returns)
        result.push_back(fit.nextVariance(each - fit.mu, result.back()));
    return result;
}

constexpr std::size_t fewestForecasts = 30, fewestWindow = 120;

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
    if (options.barsPerPeriod == 0 || options.refit == 0 || options.window < fewestWindow || !(options.lambda > 0 && options.lambda < 1))
        return tl::unexpected(domain::Error::badInput("the tournament's options are out of range"));
    const auto [variances, returns, ends] = periods(bars, options.barsPerPeriod);
    if (variances.size() < options.window + fewestForecasts)
        return tl::unexpected(domain::Error::badInput("too little history for a tournament", "load more bars"));

    EwmaVariance ewma(options.lambda);
    Har har({.form = HarForm::level, .window = options.window, .fewest = 60, .regressors = {}});
    Har logHar({.form = HarForm::log, .window = options.window, .fewest = 60, .regressors = {}});
    RollingGarch garch;
    Losses losses;
    for (std::size_t t = 0; t < variances.size(); ++t) {
        if (t >= options.window) {
            const auto past = std::span(variances).subspan(t - options.window, options.window);
            if ((t - options.window) % options.refit == 0)
                garch.refit(std::span(returns).subspan(t - options.window, options.window), past);
            losses.add(variances[t], {ewma.perPeriod(), har.forecast().variance, logHar.forecast().variance,
                                      garch.forecast(ewma.perPeriod()), past.back(), mean(past)});
        }
        ewma.add(std::sqrt(variances[t]));
        har.add(variances[t]);
        logHar.add(variances[t]);
        garch.add(returns[t]);
    }
    return losses.judged(options.level, garch.failed());
}

tl::expected<Tournament, domain::Error> runFixedSplit(std::span<const domain::Candle> bars, std::size_t targets, double lambda)
{
    constexpr std::size_t lags = 22;
    if (targets < fewestWindow || !(lambda > 0 && lambda < 1))
        return tl::unexpected(domain::Error::badInput("a fixed split needs 120 targets to fit on, and a lambda between 0 and 1"));
    if (targets > bars.size() || bars.size() - targets < lags + fewestForecasts)
        return tl::unexpected(domain::Error::badInput("too little history for this split", "load more bars or fit on fewer"));
    std::vector<double> variances, returns;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double variance = parkinsonVariance(bars[i]);
        if (!(variance > 0) || (i > 0 && bars[i].openTime - bars[i - 1].openTime != bars[i].interval))
            return tl::unexpected(domain::Error::badInput("a bar has no variance, or does not follow the one before it"));
        variances.push_back(variance);
        if (i > 0)
            returns.push_back(std::log(bars[i].close / bars[i - 1].close));
    }
    const std::size_t split = lags + targets;
    const auto known = std::span(returns).first(split - 1); // returns[i] is that of bar i + 1
    const auto fit = fitGarch(known);
    if (!fit)
        return tl::unexpected(fit.error());
    const double trained = mean(std::span(variances).subspan(lags, targets));
    const auto seen = conditionalVariances(fit->parameters, known);
    const double scale = trained / mean(std::span(seen).subspan(lags - 1, targets));

    EwmaVariance ewma(lambda);
    Har har({.form = HarForm::level, .window = targets, .fewest = 60, .regressors = {}});
    Har logHar({.form = HarForm::logOfMeans, .window = targets, .fewest = 60, .regressors = {}});
    double next = seen.back();
    Losses losses;
    for (std::size_t t = 0; t < variances.size(); ++t) {
        if (t == split) {
            har.freeze();
            logHar.freeze();
        }
        if (t >= split) {
            losses.add(variances[t],
                       {ewma.perPeriod(), har.forecast().variance, logHar.forecast().variance, next * scale, variances[t - 1], trained});
            next = fit->parameters.nextVariance(returns[t - 1] - fit->parameters.mu, next);
        }
        ewma.add(std::sqrt(variances[t]));
        har.add(variances[t]);
        logHar.add(variances[t]);
    }
    return losses.judged(TournamentOptions{}.level, 0);
}

tl::expected<RegressorVerdict, domain::Error> judgeRegressors(std::span<const domain::Candle> bars, std::span<const Regressor> regressors,
                                                              const TournamentOptions &options)
{
    constexpr std::size_t fewestJudged = 30;
    const auto all = periods(bars, std::max<std::size_t>(options.barsPerPeriod, 1));
    HarOptions with{.form = HarForm::log, .window = options.window, .fewest = 60, .regressors = {}};
    for (const auto &each : regressors)
        with.regressors.push_back(each.name);
    Har plain({.form = HarForm::log, .window = options.window, .fewest = 60, .regressors = {}}), extended(with);
    std::vector<std::size_t> next(regressors.size(), 0);
    std::vector<double> row(regressors.size()), lossWith, lossWithout;
    RegressorVerdict out;
    for (std::size_t t = 0; t < all.variances.size(); ++t) {
        if (t >= options.window && plain.isReady() && extended.isReady()) {
            lossWithout.push_back(qlike(all.variances[t], plain.forecast().variance));
            lossWith.push_back(qlike(all.variances[t], extended.forecast().variance));
        }
        bool isKnown = true;
        for (std::size_t i = 0; i < regressors.size(); ++i) {
            const auto &known = regressors[i].known;
            while (next[i] < known.size() && known[next[i]].first <= all.ends[t])
                ++next[i];
            row[i] = next[i] > 0 ? known[next[i] - 1].second : domain::unknownValue;
            isKnown = isKnown && std::isfinite(row[i]);
        }
        plain.add(isKnown ? all.variances[t] : domain::unknownValue);
        extended.add(all.variances[t], row);
    }
    if (lossWith.size() < fewestJudged)
        return tl::unexpected(domain::Error::badInput("too little history with every regressor", "load more of it"));
    const auto mean = [](const std::vector<double> &x) { return std::accumulate(x.begin(), x.end(), 0.0) / double(x.size()); };
    out.forecasts = lossWith.size();
    out.qlikeWith = mean(lossWith);
    out.qlikeWithout = mean(lossWithout);
    out.pValue = dieboldMariano(lossWith, lossWithout).pValue;
    out.terms = extended.forecast().terms;
    return out;
}

} // namespace ballast::market
