// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models_text.h"

#include "ui/core_text.h"
#include "ui/decision_text.h"
#include "ui/format.h"
#include "ui/words.h"

#include <array>
#include <cmath>
#include <optional>

namespace ballast::ui {

namespace {

using market::Regime;
using market::VarianceModel;

constexpr std::array regimes{Regime::calm, Regime::normal, Regime::turbulent};

QString modelName(VarianceModel model) { return coreText(market::name(model)); }

/// Coefficients are of the order of one, variances of a day of a thousandth or less.
QString figure(double value) { return value != 0 && std::fabs(value) < 0.01 ? format::scientific(value, 3) : format::number(value, 4); }

QString pValue(double p) { return p < 0.0005 ? QLatin1Char('<') + format::number(0.001, 3) : format::number(p, 3); }

QString probability(const std::array<double, 3> &of, std::size_t regime)
{
    const bool known = of[0] + of[1] + of[2] > 0;
    return known ? format::number(of[regime] * 100, 0) : format::unknown;
}

/// How the sum of the terms becomes the variance that is used.
QString fromSumToVariance(const engine::ModelFigures &figures)
{
    const auto &models = *figures.models;
    switch (figures.forecast.model) {
    case VarianceModel::logHar:
        return tr("Its variance is the exponential of the sum and half the residual variance of %1.").arg(figure(models.residualVariance));
    case VarianceModel::garch:
        return tr("The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.")
            .arg(format::number(models.garchScale, 3));
    default: return tr("The sum is the variance, kept within what the market has done in the window.");
    }
}

QString whyThisRegime(const engine::ModelFigures &figures)
{
    if (!figures.models)
        return tr("Volatility thresholds decide: no model has been fitted yet.");
    const auto &models = *figures.models;
    if (!models.regimes)
        return tr("Volatility thresholds decide: a hidden Markov model could not be fitted to this history.");
    const auto &verdict = models.verdict;
    if (verdict.forecasts == 0)
        return tr("Volatility thresholds decide: the history is too short to try the hidden Markov model against them.");
    const QString judged = tr("error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample")
                               .arg(figure(verdict.modelError), figure(verdict.thresholdError), pValue(verdict.test.pValue))
                               .arg(verdict.forecasts);
    if (figures.regimeByModel)
        return tr("The hidden Markov model decides: %1.").arg(judged);
    if (verdict.useModel)
        return tr("Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.")
            .arg(judged);
    if (verdict.failedFits > 0)
        return tr("Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).").arg(judged);
    return tr("Volatility thresholds decide: the hidden Markov model is not better with significance (%1).").arg(judged);
}

/// The model's state for a regime; of two states none is the normal one.
std::optional<std::size_t> stateOf(Regime regime, std::size_t states)
{
    if (states == 2 && regime == Regime::normal)
        return std::nullopt;
    return regime == Regime::turbulent ? states - 1 : std::size_t(regime);
}

} // namespace

ReportTable waitingTable(std::size_t daysOfHistory)
{
    ReportTable table{tr("Forecast"), {}, {}, {}, {}};
    table.remarks
        << tr("%1 days of history are known; %2 are needed before models can be fitted.").arg(daysOfHistory).arg(market::fewestDaysToLearn);
    table.remarks << (daysOfHistory < market::fewestDaysToLearn
                          ? tr("Until then the present EWMA estimate is used.")
                          : tr("They are being fitted; until then the present EWMA estimate is used."));
    return table;
}

ReportTable tournamentTable(const market::MarketModels &models, Zone zone)
{
    ReportTable table{tr("Forecasts compared"),
                      tr("smaller is better"),
                      {{tr("Model"), Qt::AlignLeft}, {tr("QLIKE")}, {tr("MSE")}, {tr("p vs EWMA")}},
                      {},
                      {}};
    for (const auto &row : models.tournament.rows) {
        const bool used = row.model == models.tournament.winner, baseline = row.model == VarianceModel::ewma;
        table.rows.push_back(
            {used ? ReportCell{tr("%1 \u25cf used").arg(modelName(row.model)), Tone::good} : ReportCell{modelName(row.model)},
             {format::number(row.qlike, 4)},
             {format::scientific(row.mse, 2)},
             baseline ? ReportCell{tr("to beat"), Tone::muted} : ReportCell{pValue(row.pQlike)}});
        if (row.failedFits > 0)
            table.remarks << tr("%1: %2 fits failed; EWMA stood in for those forecasts.").arg(modelName(row.model)).arg(row.failedFits);
    }
    table.remarks << tr("%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.")
                         .arg(models.tournament.forecasts)
                         .arg(models.window)
                         .arg(models.days)
                         .arg(format::dateTime(models.fittedAt, zone).left(16), format::zoneName(zone, models.fittedAt));
    table.remarks << tr("The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.");
    return table;
}

ReportTable forecastTable(const engine::ModelFigures &figures)
{
    const auto &forecast = figures.forecast;
    const bool known = forecast.variance > 0;
    const bool logs = forecast.model == VarianceModel::logHar;
    ReportTable table{tr("Next 24 hours"),
                      known ? tr("by %1, in %2").arg(modelName(forecast.model), logs ? tr("log variance") : tr("variance of a day"))
                            : QString(),
                      {{tr("Term"), Qt::AlignLeft}, {tr("Coefficient")}, {tr("\u00d7 value")}, {tr("= product")}},
                      {},
                      {}};
    if (known) {
        for (const auto &term : forecast.terms) {
            if (!term.name.empty())
                table.rows.push_back(
                    {{coreText(term.name)}, {figure(term.coefficient)}, {figure(term.value)}, {figure(term.contribution())}});
        }
    }
    table.rows.push_back({{tr("Sum")}, {}, {}, {known ? figure(forecast.linear) : format::unknown}});
    table.rows.push_back({{tr("Volatility, a year")}, {}, {}, {known ? format::percent(forecast.volatility, 1) : format::unknown}});
    table.remarks << (known ? fromSumToVariance(figures)
                            : tr("The newest 22 days have a gap: the present EWMA estimate is used until they are complete."));
    return table;
}

ReportTable regimeTable(const engine::Snapshot &snapshot)
{
    const auto &figures = snapshot.models;
    const bool learnt = figures.models && figures.models->regimes;
    ReportTable table{tr("Regime"), regimeName(snapshot.market.regime), {{tr("State"), Qt::AlignLeft}, {tr("In use, %")}}, {}, {}};
    if (learnt) {
        table.columns.push_back({tr("By model, %")});
        table.columns.push_back({tr("Volatility, %")});
    }
    for (std::size_t i = 0; i < regimes.size(); ++i) {
        const QString name = regimeName(regimes[i]);
        std::vector<ReportCell> row{{regimes[i] == snapshot.market.regime ? name + QStringLiteral(" \u25cf") : name},
                                    {probability(snapshot.market.regimeProbability, i)}};
        if (learnt) {
            const auto &hidden = *figures.models->regimes;
            row.push_back({probability(figures.regimeProbability, i)});
            const auto state = stateOf(regimes[i], hidden.states);
            row.push_back({state ? format::number(hidden.annualVolatility(*state) * 100, 0) : format::unknown});
        }
        table.rows.push_back(std::move(row));
    }
    table.remarks << whyThisRegime(figures);
    if (learnt)
        table.remarks << tr("Volatility: of a typical day in that state, as a year's.");
    return table;
}

ReportTable transitionTable(const market::HiddenMarkov &hidden)
{
    ReportTable table{tr("From one day to the next"), tr("%"), {{tr("From"), Qt::AlignLeft}}, {}, {}};
    for (const auto from : regimes) {
        const auto state = stateOf(from, hidden.states);
        table.columns.push_back({tr("to %1").arg(regimeName(from).toLower())});
        std::vector<ReportCell> row{{regimeName(from)}};
        for (const auto to : regimes) {
            const auto next = stateOf(to, hidden.states);
            row.push_back({state && next ? format::number(hidden.transition[*state][*next] * 100, 1) : format::unknown});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable readingsTable(const engine::MarketFigures &market)
{
    return {tr("Other readings of volatility"),
            tr("a year"),
            {{{}, Qt::AlignLeft}, {{}}},
            {{{tr("EWMA")}, {format::percent(market.ewmaVolatility, 1)}},
             {{tr("Realised, every bar")}, {format::percent(market.windowVolatility.realised, 1)}},
             {{tr("Realised, every fifth bar")}, {format::percent(market.windowVolatility.realisedFiveFold, 1)}},
             {{tr("Close to close")}, {format::percent(market.windowVolatility.closeToClose, 1)}},
             {{tr("Parkinson")}, {format::percent(market.windowVolatility.parkinson, 1)}},
             {{tr("Garman\u2013Klass")}, {format::percent(market.windowVolatility.garmanKlass, 1)}},
             {{tr("Rogers\u2013Satchell")}, {format::percent(market.windowVolatility.rogersSatchell, 1)}},
             {{tr("Yang\u2013Zhang")}, {format::percent(market.yangZhangVolatility, 1)}},
             {{tr("Implied by options")}, {format::percent(market.impliedVolatility, 1)}},
             {{tr("Rank among past values")}, {format::percent(market.volatilityRank, 0)}}},
            {}};
}

} // namespace ballast::ui
