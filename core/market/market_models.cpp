// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/market_models.h"

#include "market/har.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ballast::market {

namespace {

constexpr std::size_t week = 5, month = 22, longestWindow = 365, daysOfFilter = 200;
constexpr double daysAYear = 365, ewmaLambda = 0.94;
constexpr std::size_t regimeWindow = 250, regimeRefit = 30;

std::int64_t utcDay(domain::Timestamp at) { return at.ns / std::chrono::nanoseconds(std::chrono::hours(24)).count(); }

/// Days as the models see them, oldest first; those with a gap are left out.
struct Days
{
    std::vector<double> variances, returns;
};

Days daysOf(const HourlyHistory &history)
{
    Days out;
    for (std::size_t day = history.days(); day-- > 0;) {
        const double variance = history.dayVariance(day), change = history.dayReturn(day);
        if (variance > 0 && std::isfinite(variance) && std::isfinite(change)) {
            out.variances.push_back(variance);
            out.returns.push_back(change);
        }
    }
    return out;
}

void fitHar(MarketModels &models, std::span<const double> variances)
{
    const bool isLog = models.tournament.winner == VarianceModel::logHar;
    Har har({.form = isLog ? HarForm::log : HarForm::level, .window = models.window, .fewest = 60, .regressors = {}});
    for (const double variance : variances)
        har.add(variance);
    const auto forecast = har.forecast();
    for (std::size_t i = 0; i < std::min(models.har.size(), forecast.terms.size()); ++i)
        models.har[i] = forecast.terms[i].coefficient;
    models.residualVariance = forecast.residualVariance;
}

void fitRegimes(MarketModels &models, std::span<const double> variances)
{
    std::vector<double> logs;
    for (const double variance : variances)
        logs.push_back(std::log(variance));
    for (const std::size_t states : {std::size_t(3), std::size_t(2)}) {
        const auto fit = fitHiddenMarkov(logs, states);
        if (!fit)
            continue;
        models.regimes = *fit;
        models.verdict = compareWithThresholds(logs, states, regimeWindow, regimeRefit);
        models.filtered = fit->initial;
        for (const double value : logs)
            models.filtered = fit->filter(models.filtered, value);
        return;
    }
}

} // namespace

tl::expected<MarketModels, domain::Error> fitMarketModels(std::span<const domain::Candle> hourly)
{
    HourlyHistory history(hourly.size());
    for (const auto &bar : hourly)
        history.add(bar);
    const auto days = daysOf(history);
    if (days.variances.size() < fewestDaysToLearn)
        return tl::unexpected(domain::Error::badInput("the history is too short to learn from", "load at least 152 days of hourly bars"));
    MarketModels out;
    out.fittedAt = history.bars().back().openTime + history.bars().back().interval;
    out.days = days.variances.size();
    out.window = std::clamp(out.days / 2, std::size_t(120), longestWindow);
    TournamentOptions options;
    options.barsPerPeriod = 24;
    options.window = out.window;
    auto tournament = runTournament(history.bars(), options);
    if (!tournament)
        return tl::unexpected(tournament.error());
    out.tournament = *tournament;

    const auto recent = std::span(days.variances).last(out.window);
    const auto [smallest, largest] = std::ranges::minmax(recent);
    out.floor = smallest;
    out.ceiling = 10 * largest;
    out.mean = std::accumulate(recent.begin(), recent.end(), 0.0) / double(recent.size());
    if (out.tournament.winner == VarianceModel::har || out.tournament.winner == VarianceModel::logHar)
        fitHar(out, days.variances);
    if (out.tournament.winner == VarianceModel::garch) {
        const auto returns = std::span(days.returns).last(out.window);
        const auto fit = fitGarch(returns);
        if (fit) {
            out.garch = fit->parameters;
            out.garchScale = std::accumulate(recent.begin(), recent.end(), 0.0)
                             / std::inner_product(returns.begin(), returns.end(), returns.begin(), 0.0);
        } else {
            out.tournament.winner = VarianceModel::ewma; // it won, but can't be had today
        }
    }
    fitRegimes(out, days.variances);
    return out;
}

void MarketForecast::use(std::shared_ptr<const MarketModels> models, const HourlyHistory &history)
{
    m_filtered = models->filtered;
    m_filteredDay = utcDay(models->fittedAt);
    m_models = std::move(models);
    update(history);
}

void MarketForecast::update(const HourlyHistory &history)
{
    m_ready = false;
    if (!m_models || history.days() < month)
        return;
    const bool isLog = m_models->tournament.winner == VarianceModel::logHar;
    m_lastDay = history.dayVariance(0);
    m_weekRest = m_monthRest = 0;
    for (std::size_t day = 1; day < month; ++day) {
        const double variance = history.dayVariance(day), value = isLog ? std::log(variance) : variance;
        m_monthRest += value;
        m_weekRest += day < week ? value : 0;
    }
    m_ready = m_lastDay > 0 && std::isfinite(m_lastDay) && std::isfinite(m_monthRest);
    if (!m_ready)
        return;
    m_lastClose = history.lastClose();
    m_ewma = m_models->mean;
    m_garchNext = m_models->garch.longRunVariance();
    for (std::size_t day = std::min(history.days(), daysOfFilter); day-- > 1;) {
        const double variance = history.dayVariance(day), change = history.dayReturn(day);
        if (!std::isfinite(variance))
            continue;
        m_ewma = ewmaLambda * m_ewma + (1 - ewmaLambda) * variance;
        m_garchNext = m_models->garch.nextVariance(change - m_models->garch.mu, m_garchNext);
    }
    m_garchReturn = history.dayReturn(0);

    if (!m_models->regimes)
        return;
    const auto now = history.bars().back().openTime + history.bars().back().interval;
    const auto &hidden = *m_models->regimes;
    if (utcDay(now) > m_filteredDay) { // a day has closed: the filter takes it in for good
        m_filtered = hidden.filter(m_filtered, std::log(m_lastDay));
        m_filteredDay = utcDay(now);
    }
    m_state.update(hidden.filter(m_filtered, std::log(m_lastDay)));
}

double MarketForecast::lastDayWith(double price) const
{
    if (!(price > 0) || !(m_lastClose > 0))
        return m_lastDay;
    const double move = std::log(price / m_lastClose);
    return m_lastDay + move * move;
}

double MarketForecast::variance(double lastDay) const
{
    const auto &models = *m_models;
    const auto &b = models.har;
    double out = 0;
    switch (models.tournament.winner) {
    case VarianceModel::ewma: out = ewmaLambda * m_ewma + (1 - ewmaLambda) * lastDay; break;
    case VarianceModel::har:
        out = b[0] + b[1] * lastDay + b[2] * (lastDay + m_weekRest) / week + b[3] * (lastDay + m_monthRest) / month;
        break;
    case VarianceModel::logHar: {
        const double last = std::log(lastDay);
        out = std::exp(b[0] + b[1] * last + b[2] * (last + m_weekRest) / week + b[3] * (last + m_monthRest) / month
                       + models.residualVariance / 2);
        break;
    }
    case VarianceModel::garch:
        out = models.garch.nextVariance(m_garchReturn - models.garch.mu, m_garchNext) * models.garchScale + (lastDay - m_lastDay);
        break;
    case VarianceModel::randomWalk: out = lastDay; break;
    case VarianceModel::windowMean: out = models.mean; break;
    }
    // Not above the ceiling either, unless the day itself has been worse already.
    return std::clamp(out, models.floor, std::max(models.ceiling, lastDay));
}

double MarketForecast::volatility(double price) const { return std::sqrt(variance(lastDayWith(price)) * daysAYear); }

ForecastFigures MarketForecast::figures(double price) const
{
    ForecastFigures out;
    const auto &models = *m_models;
    out.model = models.tournament.winner;
    const double lastDay = lastDayWith(price);
    const auto value = [&](double variance) { return out.model == VarianceModel::logHar ? std::log(variance) : variance; };
    const double last = value(lastDay);
    switch (out.model) {
    case VarianceModel::har:
    case VarianceModel::logHar:
        out.terms = {{{"constant", models.har[0], 1},
                      {"last day", models.har[1], last},
                      {"mean of 5 days", models.har[2], (last + m_weekRest) / week},
                      {"mean of 22 days", models.har[3], (last + m_monthRest) / month}}};
        break;
    case VarianceModel::ewma: out.terms = {{{"last day", 1 - ewmaLambda, last}, {"weighted past", ewmaLambda, m_ewma}, {}, {}}}; break;
    case VarianceModel::garch: {
        const double shock = m_garchReturn - models.garch.mu;
        out.terms = {{{"constant", models.garch.omega, 1},
                      {"last day's shock", models.garch.alpha, shock * shock},
                      {"variance before", models.garch.beta, m_garchNext},
                      {}}};
        break;
    }
    case VarianceModel::randomWalk: out.terms[0] = {"last day", 1, last}; break;
    case VarianceModel::windowMean: out.terms[0] = {"mean of the window", 1, models.mean}; break;
    }
    for (const auto &term : out.terms)
        out.linear += term.contribution();
    out.variance = variance(lastDay);
    out.volatility = std::sqrt(out.variance * daysAYear);
    return out;
}

Regime MarketForecast::regime() const
{
    const auto state = m_state.state();
    if (state == 0)
        return Regime::calm;
    return state + 1 == m_models->regimes->states ? Regime::turbulent : Regime::normal;
}

std::array<double, 3> MarketForecast::regimeProbabilities() const
{
    const auto &hidden = *m_models->regimes;
    const auto p = hidden.filter(m_filtered, std::log(m_lastDay));
    return hidden.states == 2 ? std::array{p[0], 0.0, p[1]} : std::array{p[0], p[1], p[2]};
}

} // namespace ballast::market
