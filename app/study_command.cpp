// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_command.h"

#include "app/output_file.h"
#include "app/text.h"
#include "evaluate/replay.h"
#include "history_files.h"
#include "market/forecast_tournament.h"
#include "market/hidden_markov.h"
#include "market/hourly_history.h"
#include "strategy/strategy.h"
#include "usage.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace ballast::app {

namespace {

constexpr std::array leverages{3.0, 5.0, 10.0, 20.0};
constexpr std::size_t warmUpBars = 100;

struct StudyOptions
{
    QStringList klines, funding, implied;
    QString out;
    int days = 30;
    double hedgeShare = 0.2; ///< hedge capital as a share of the position's notional
    evaluate::TransferMode transfer = evaluate::TransferMode::none;
};

QString percentCell(double value) { return std::isfinite(value) ? QString::number(value * 100, 'f', 1) : QStringLiteral("–"); }

QString pValue(double p) { return p < 0.0005 ? QStringLiteral("<0.001") : QString::number(p, 'f', 3); }

// --- forecasts ---

QString forecastTable(const std::vector<domain::Candle> &candles, std::size_t barsPerPeriod, const QString &title)
{
    market::TournamentOptions options;
    options.barsPerPeriod = barsPerPeriod;
    const auto tournament = market::runTournament(candles, options);
    QString out = QStringLiteral("### %1\n\n").arg(title);
    if (!tournament)
        return out + QStringLiteral("Not judged: %1.\n\n").arg(QString::fromStdString(tournament.error().message()));
    out += QStringLiteral("%1 forecasts out of sample. p: Diebold–Mariano against EWMA, two-sided. Used: **%2**.\n\n"
                          "| model | QLIKE | p | MSE | p |\n|---|---:|---:|---:|---:|\n")
               .arg(tournament->forecasts)
               .arg(text(market::name(tournament->winner)));
    for (const auto &row : tournament->rows)
        out +=
            QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                .arg(text(market::name(row.model)), QString::number(row.qlike, 'f', 4),
                     row.model == market::VarianceModel::ewma ? QStringLiteral("–") : pValue(row.pQlike), QString::number(row.mse, 'e', 3),
                     row.model == market::VarianceModel::ewma ? QStringLiteral("–") : pValue(row.pMse));
    return out + QStringLiteral("\n");
}

/// What implied volatility and funding add to log-HAR, day by day.
QString regressorTable(const History &data, std::size_t perDay)
{
    constexpr double daysAYear = 365;
    market::Regressor implied{"DVOL", {}}, funding{"funding", {}};
    for (const auto &row : data.implied) // as the log of the variance of a day that it stands for
        implied.known.emplace_back(row.at, 2 * std::log(row.value) - std::log(daysAYear));
    for (const auto &row : data.funding)
        funding.known.emplace_back(row.at, row.rate.toDouble() * 1e4);
    QString out;
    std::vector<std::vector<market::Regressor>> sets;
    if (!implied.known.empty())
        sets.push_back({implied});
    if (!funding.known.empty())
        sets.push_back({funding});
    if (sets.size() == 2)
        sets.push_back({implied, funding});
    market::TournamentOptions options;
    options.barsPerPeriod = perDay;
    options.window = 365;
    for (const auto &set : sets) {
        QStringList names;
        for (const auto &each : set)
            names.append(QString::fromStdString(each.name));
        const auto verdict = market::judgeRegressors(data.candles, set, options);
        if (!verdict)
            continue;
        QStringList coefficients;
        for (const auto &term : verdict->terms)
            coefficients.append(QStringLiteral("%1 %2").arg(QString::fromStdString(term.name)).arg(term.coefficient, 0, 'f', 3));
        out +=
            QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                .arg(names.join(QStringLiteral(" and ")))
                .arg(verdict->forecasts)
                .arg(QString::number(verdict->qlikeWith, 'f', 4), QString::number(verdict->qlikeWithout, 'f', 4), pValue(verdict->pValue),
                     verdict->helps() ? QStringLiteral("yes") : QStringLiteral("no"), coefficients.join(QStringLiteral("; ")));
    }
    if (out.isEmpty())
        return out;
    return QStringLiteral(
               "### Further regressors in log-HAR\n\nDaily variance, on days where they are known; window 365. p: Diebold–Mariano of "
               "with against without, two-sided.\n\n| regressor | forecasts | QLIKE with | QLIKE without | p | helps | newest "
               "coefficients |\n|---|---:|---:|---:|---:|---|---|\n")
           + out + QStringLiteral("\n");
}

// --- regimes ---

/// Is the hidden Markov model worth using on these days, or do quantile thresholds do as well?
QString regimeTable(const std::vector<domain::Candle> &candles)
{
    constexpr std::size_t window = 250, refit = 30;
    market::HourlyHistory history(candles.size());
    for (const auto &bar : candles)
        history.add(bar);
    std::vector<double> logs;
    for (auto each = history.days(); each-- > 0;) {
        if (const double variance = history.dayVariance(each); variance > 0 && std::isfinite(variance))
            logs.push_back(std::log(variance));
    }
    QString out =
        QStringLiteral("## Regimes\n\nNext day's log variance, forecast out of sample by a Gaussian hidden Markov model and by quantile "
                       "thresholds, both refitted every %1 days on the last %2. p: Diebold–Mariano, two-sided. The model is used only "
                       "where its error is smaller with p under 0.05.\n\n| states | days judged | error, model | error, thresholds | p | "
                       "used |\n|---:|---:|---:|---:|---:|---|\n")
            .arg(refit)
            .arg(window);
    for (const std::size_t states : {std::size_t(2), std::size_t(3)}) {
        const auto verdict = market::compareWithThresholds(logs, states, window, refit);
        out += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                   .arg(states)
                   .arg(verdict.forecasts)
                   .arg(QString::number(verdict.modelError, 'f', 4), QString::number(verdict.thresholdError, 'f', 4),
                        pValue(verdict.test.pValue), verdict.useModel ? QStringLiteral("model") : QStringLiteral("thresholds"));
    }
    return out + QStringLiteral("\n");
}

// --- strategies ---

/// Sums over the positions of one side, leverage and strategy.
struct Tally
{
    int positions = 0, liquidatedWith = 0, liquidatedWithout = 0, avoided = 0, gained = 0;
    double returnWith = 0, returnWithout = 0, drawdownWith = 0, drawdownWithout = 0, cost = 0, opportunity = 0;

    void add(const evaluate::ReplayResult &result)
    {
        const auto protectedDied = [](const evaluate::RunResult &run) { return run.liquidated(domain::AccountRole::protectedAccount); };
        ++positions;
        liquidatedWith += protectedDied(result.withHedge);
        liquidatedWithout += protectedDied(result.withoutHedge);
        avoided += protectedDied(result.withoutHedge) && !protectedDied(result.withHedge);
        returnWith += result.withHedge.performance.totalReturn;
        returnWithout += result.withoutHedge.performance.totalReturn;
        drawdownWith += result.withHedge.performance.maxDrawdown;
        drawdownWithout += result.withoutHedge.performance.maxDrawdown;
        cost += std::isfinite(result.hedgeCost.ofProtected) ? result.hedgeCost.ofProtected : 0;
        if (result.withoutHedge.performance.totalReturn > 0) { // what the hedge gave away where none was needed
            ++gained;
            opportunity += result.withoutHedge.performance.totalReturn - result.withHedge.performance.totalReturn;
        }
    }
    [[nodiscard]] QString row(const QString &first) const
    {
        const auto mean = [this](double sum) { return percentCell(sum / positions); };
        return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9 | %10 |\n")
            .arg(first, mean(returnWith), mean(returnWithout), mean(drawdownWith), mean(drawdownWithout), mean(cost), mean(liquidatedWith))
            .arg(mean(liquidatedWithout))
            .arg(avoided)
            .arg(gained > 0 ? percentCell(opportunity / gained) : QStringLiteral("–"));
    }
};

/// Positions of `days` days, one after the other on every stretch without a gap, each after its warm-up: [first bar, past the last).
std::vector<std::pair<std::size_t, std::size_t>> windowsOf(const std::vector<domain::Candle> &candles, int days)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    const auto interval = candles.front().interval;
    const auto bars = std::size_t(std::max<std::int64_t>(1, std::chrono::hours(24) * days / interval));
    for (std::size_t begin = 0, end = 0; begin < candles.size(); begin = end) {
        for (end = begin + 1; end < candles.size() && candles[end].openTime - candles[end - 1].openTime == interval;)
            ++end;
        for (std::size_t from = begin; from + warmUpBars + bars <= end; from += bars)
            out.emplace_back(from, from + warmUpBars + bars);
    }
    return out;
}

tl::expected<QString, domain::Error> strategyTables(const History &data, const StudyOptions &options)
{
    const auto windows = windowsOf(data.candles, options.days);
    if (windows.empty())
        return tl::unexpected(domain::Error::badInput(
            "the candles have no stretch of " + std::to_string(options.days) + " days without a gap", "give more files, or fewer --days"));
    evaluate::ReplaySpec spec;
    spec.contract = standardContract();
    spec.transfer.mode = options.transfer;
    spec.warmUpBars = warmUpBars;
    QString out;
    for (const auto direction : {evaluate::Direction::longPosition, evaluate::Direction::shortPosition}) {
        for (const double leverage : leverages) {
            out +=
                QStringLiteral("### %1, %2×\n\n"
                               "| strategy | return | unhedged | max. drawdown | unhedged | cost, of protected | liquidated | unhedged | "
                               "avoided | opportunity cost |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n")
                    .arg(direction == evaluate::Direction::longPosition ? QStringLiteral("Long") : QStringLiteral("Short"))
                    .arg(leverage);
            for (const auto &strategy : strategy::strategies()) {
                Tally tally;
                spec.direction = direction;
                spec.leverage = leverage;
                spec.hedgeCapital = domain::Money::fromEstimate(spec.equity.toDouble() * leverage * options.hedgeShare);
                spec.strategy = strategy.name;
                for (const auto &[from, to] : windows) {
                    const auto result = evaluate::replay(spec, {std::span(data.candles).subspan(from, to - from), data.funding, {}});
                    if (!result)
                        return tl::unexpected(result.error());
                    tally.add(*result);
                }
                out += tally.row(text(strategy.name));
            }
            out += QStringLiteral("\n");
        }
    }
    const QString head =
        QStringLiteral("%1 positions of %2 days each on gapless stretches, opened one after the other; means of all, in %. The hedge "
                       "account starts with %3 % of the position's notional, in both runs; margin transfers: %4. Return and "
                       "drawdown are of both accounts together. \"Avoided\" counts positions that were liquidated without the "
                       "hedge and lived with it; \"opportunity cost\" is the return given away where the position alone gained.\n\n")
            .arg(windows.size())
            .arg(options.days)
            .arg(options.hedgeShare * 100, 0, 'f', 0)
            .arg(text(evaluate::name(options.transfer)));
    return head + out;
}

} // namespace

int runStudy(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("study"), what, status); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Which volatility forecast and which strategy would have served on recorded candles: a page in Markdown."));
    const QString files = QStringLiteral("FILE");
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
         {QStringLiteral("klines"), QStringLiteral("Candles in Binance Data Vision columns; may be repeated."), files},
         {QStringLiteral("funding"), QStringLiteral("Funding rates; may be repeated."), files},
         {QStringLiteral("dvol"), QStringLiteral("Implied volatility of a day (DVOL); may be repeated."), files},
         {QStringLiteral("days"), QStringLiteral("How long each position is followed (30)."), QStringLiteral("N")},
         {QStringLiteral("hedge-share"), QStringLiteral("Hedge capital as a share of the position's notional (0.2)."), QStringLiteral("X")},
         {QStringLiteral("transfer"), QStringLiteral("none, manual or auto (none)."), QStringLiteral("MODE")},
         {QStringLiteral("out"), QStringLiteral("Write the page to FILE."), files}});
    if (!parser.parse(QStringList{QStringLiteral("ballast study")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast study --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("study"));
        return 0;
    }
    StudyOptions options;
    options.klines = parser.values(QStringLiteral("klines"));
    options.funding = parser.values(QStringLiteral("funding"));
    options.implied = parser.values(QStringLiteral("dvol"));
    options.out = parser.value(QStringLiteral("out"));
    if (const auto clash = overwritten({options.out}, options.klines + options.funding + options.implied); !clash.isEmpty())
        return complain(clash, wrongUsage);
    bool fine = true, each = true;
    if (parser.isSet(QStringLiteral("days"))) {
        options.days = parser.value(QStringLiteral("days")).toInt(&each);
        fine = fine && each && options.days >= 1 && options.days <= 3650;
    }
    if (parser.isSet(QStringLiteral("hedge-share"))) {
        options.hedgeShare = parser.value(QStringLiteral("hedge-share")).toDouble(&each);
        fine = fine && each && options.hedgeShare >= 0 && options.hedgeShare <= 10;
    }
    if (parser.isSet(QStringLiteral("transfer"))) {
        const auto mode = evaluate::transferMode(parser.value(QStringLiteral("transfer")).toStdString());
        fine = fine && mode.has_value();
        options.transfer = mode.value_or(evaluate::TransferMode::none);
    }
    if (!fine || options.klines.isEmpty() || !parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("--klines FILE is needed, --days takes 1 to 3650, --hedge-share 0 to 10, --transfer none, manual or "
                                       "auto; see 'ballast study --help'"),
                        wrongUsage);

    const auto data = readHistory({options.klines, options.funding, options.implied, {}});
    if (!data)
        return complain(QString::fromStdString(data.error().message()), failed);
    if (data->candles.empty())
        return complain(QStringLiteral("the files hold no candles; check them"), failed);
    const auto tables = strategyTables(*data, options);
    if (!tables)
        return complain(QString::fromStdString(tables.error().message()), failed);
    const auto &first = data->candles.front(), &last = data->candles.back();
    const auto perDay = std::size_t(std::max<std::int64_t>(1, std::chrono::hours(24) / first.interval));
    QString page = QStringLiteral("# What would have served\n\n%1 candles of %2 minutes, %3 to %4. Made by `ballast study`.\n\n"
                                  "## Volatility forecasts\n\n")
                       .arg(data->candles.size())
                       .arg(std::chrono::duration_cast<std::chrono::minutes>(first.interval).count())
                       .arg(isoDay(first.openTime), isoDay(last.openTime));
    if (perDay > 1)
        page += forecastTable(data->candles, perDay, QStringLiteral("Daily variance"));
    page += forecastTable(data->candles, 1, perDay > 1 ? QStringLiteral("Variance of each bar") : QStringLiteral("Daily variance"));
    page += regressorTable(*data, perDay);
    page += regimeTable(data->candles);
    page += QStringLiteral("## Strategies\n\n") + *tables;
    const auto problem = writeOutput("--out", options.out.isEmpty() ? standardOutput : options.out, page.toUtf8());
    return problem.isEmpty() ? 0 : complain(problem, failed);
}

} // namespace ballast::app
