// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquidations_command.h"

#include "app/json_value.h"
#include "app/output_file.h"
#include "app/text.h"
#include "history_files.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "usage.h"
#include "worker_threads.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

/// "48h", "30d", "90m".
std::optional<domain::Duration> duration(const QString &value)
{
    bool ok = false;
    const double number = value.chopped(value.isEmpty() ? 0 : 1).toDouble(&ok);
    const double seconds = value.endsWith(u'd') ? 86'400 : value.endsWith(u'h') ? 3'600 : value.endsWith(u'm') ? 60 : 0;
    if (!ok || !(number > 0) || seconds == 0 || number * seconds > 400 * 86'400.0)
        return std::nullopt;
    return std::chrono::duration_cast<domain::Duration>(std::chrono::duration<double>(number * seconds));
}

struct LiquidationOptions
{
    HistoryFiles files;
    evaluate::LiquidationQuestion question;
    unsigned threads = 0;
    QString json;
};

/// Reads the options into `options`; what is wrong with them otherwise.
std::optional<QString> readLiquidationOptions(const QCommandLineParser &parser, LiquidationOptions &options)
{
    auto &question = options.question;
    options.files.klines = parser.positionalArguments();
    options.files.funding = parser.values(QStringLiteral("funding"));
    options.files.impliedVolatility = parser.values(QStringLiteral("dvol"));
    options.files.bitcoin = parser.values(QStringLiteral("btc"));
    options.json = parser.value(QStringLiteral("json"));
    if (options.files.klines.isEmpty())
        return QStringLiteral("name at least one file of candles");
    if (const auto clash = overwritten({options.json}, options.files.all()); !clash.isEmpty())
        return clash;
    const auto list = [&](const QString &name) { return parser.value(name).split(u',', Qt::SkipEmptyParts); };
    if (parser.isSet(QStringLiteral("side"))) {
        const auto side = parser.value(QStringLiteral("side"));
        if (side == QStringLiteral("long"))
            question.sides = {evaluate::Direction::longPosition};
        else if (side == QStringLiteral("short"))
            question.sides = {evaluate::Direction::shortPosition};
        else if (side != QStringLiteral("both"))
            return QStringLiteral("--side must be long, short or both, not '%1'").arg(side);
    }
    if (parser.isSet(QStringLiteral("leverage"))) {
        question.leverages.clear();
        for (const auto &each : list(QStringLiteral("leverage"))) {
            bool ok = false;
            const double leverage = each.toDouble(&ok);
            if (!ok || !(leverage > 0 && leverage <= 125))
                return QStringLiteral("--leverage takes numbers above 0, at most 125, with commas between; not '%1'").arg(each);
            question.leverages.push_back(leverage);
        }
    }
    if (parser.isSet(QStringLiteral("horizons"))) {
        question.horizons.clear();
        for (const auto &each : list(QStringLiteral("horizons"))) {
            const auto horizon = duration(each);
            if (!horizon)
                return QStringLiteral("--horizons takes times such as 48h,30d; not '%1'").arg(each);
            question.horizons.push_back(*horizon);
        }
    }
    for (const auto &each : list(QStringLiteral("strategy"))) {
        if (each == QStringLiteral("all")) {
            question.arms = evaluate::strategyArms({});
        } else if (each == QStringLiteral("presets")) {
            const auto presets = evaluate::presetArms();
            question.arms.insert(question.arms.end(), presets.begin(), presets.end());
        } else if (const auto *preset = strategy::findPreset(each.toStdString())) {
            question.arms.push_back({"preset " + std::string(preset->name), std::string(preset->strategy), preset->parameters()});
        } else if (const auto *strategy = strategy::findStrategy(each.toStdString())) {
            question.arms.push_back({std::string(strategy->name), std::string(strategy->name), {}});
        } else {
            return QStringLiteral("there is no strategy or preset '%1'; 'all' and 'presets' name them all").arg(each);
        }
    }
    if (parser.isSet(QStringLiteral("transfer")) && parser.value(QStringLiteral("transfer")) != QStringLiteral("all")) {
        question.transfers.clear();
        for (const auto &each : list(QStringLiteral("transfer"))) {
            const auto mode = evaluate::transferMode(each.toStdString());
            if (!mode)
                return QStringLiteral("--transfer takes none, manual, auto or all; not '%1'").arg(each);
            question.transfers.push_back(*mode);
        }
    }
    const auto number = [&](const char *name, double low, double high, auto &&set) -> std::optional<QString> {
        const auto key = QLatin1String(name);
        if (!parser.isSet(key))
            return std::nullopt;
        bool ok = false;
        const double value = parser.value(key).toDouble(&ok);
        if (!ok || !(value >= low && value <= high))
            return QStringLiteral("--%1 takes a number from %2 to %3").arg(key).arg(low).arg(high);
        set(value);
        return std::nullopt;
    };
    std::optional<QString> wrong;
    const auto note = [&](std::optional<QString> problem) {
        if (!wrong)
            wrong = std::move(problem);
    };
    note(number("every", 1, 100'000, [&](double value) { question.hedgedEvery = std::size_t(value); }));
    note(number("hedge-share", 0, 10, [&](double value) { question.hedgeShare = value; }));
    note(number("equity", 1, 1e7, [&](double value) { question.base.equity = domain::Money::fromEstimate(value); }));
    note(number("warm-up", 0, 100'000, [&](double value) { question.warmUpBars = std::size_t(value); }));
    note(number("manual-delay", 0, 10'080,
                [&](double value) { question.base.transfer.manualDelay = std::chrono::minutes(std::int64_t(value)); }));
    note(number("threads", 1, 1'024, [&](double value) { options.threads = unsigned(value); }));
    return wrong;
}

} // namespace

QJsonObject json(const evaluate::LiquidationStudy &study)
{
    QJsonArray cells, gaps, assumptions;
    for (const auto &cell : study.cells) {
        QJsonObject row{
            {QStringLiteral("side"), cell.side == evaluate::Direction::longPosition ? QStringLiteral("long") : QStringLiteral("short")},
            {QStringLiteral("leverage"), cell.leverage},
            {QStringLiteral("hedge"), cell.arm.empty() ? QStringLiteral("none") : QString::fromStdString(cell.arm)},
            {QStringLiteral("transfer"), text(evaluate::name(cell.transfer))},
            {QStringLiteral("horizonHours"), domain::toSeconds(cell.horizon) / 3'600},
            {QStringLiteral("positions"), double(cell.positions)},
            {QStringLiteral("liquidated"), double(cell.liquidated)},
            {QStringLiteral("share"), cell.positions > 0 ? orNull(cell.liquidatedShare()) : QJsonValue()},
            {QStringLiteral("shareLow"), orNull(cell.share.low)},
            {QStringLiteral("shareHigh"), orNull(cell.share.high)},
            {QStringLiteral("medianHours"), orNull(cell.medianHours)},
            {QStringLiteral("meanEquityLeft"), orNull(cell.meanLeft)},
            {QStringLiteral("medianEquityLeft"), orNull(cell.medianLeft)}};
        if (!cell.arm.empty()) {
            row.insert(QStringLiteral("liquidatedWithout"), double(cell.liquidatedWithout));
            row.insert(QStringLiteral("avoided"), double(cell.avoided));
            row.insert(QStringLiteral("caused"), double(cell.caused));
            row.insert(QStringLiteral("avoidanceRate"), orNull(cell.avoidanceRate()));
            row.insert(QStringLiteral("equityLeftDifference"),
                       QJsonObject{{QStringLiteral("mean"), orNull(cell.leftDifference.mean)},
                                   {QStringLiteral("low"), orNull(cell.leftDifference.interval.low)},
                                   {QStringLiteral("high"), orNull(cell.leftDifference.interval.high)},
                                   {QStringLiteral("p"), orNull(cell.leftDifference.pValue)},
                                   {QStringLiteral("verdict"), text(evaluate::name(cell.leftDifference.verdict))}});
        }
        cells.append(row);
    }
    for (const auto &gap : study.gaps)
        gaps.append(QJsonObject{{QStringLiteral("from"), isoTime(gap.from)}, {QStringLiteral("to"), isoTime(gap.to)}});
    for (const auto &line : study.assumptions)
        assumptions.append(QString::fromStdString(line));
    return {{QStringLiteral("from"), isoTime(study.from)},
            {QStringLiteral("to"), isoTime(study.to)},
            {QStringLiteral("bars"), double(study.bars)},
            {QStringLiteral("intervalSeconds"), domain::toSeconds(study.interval)},
            {QStringLiteral("starts"), double(study.starts)},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("assumptions"), assumptions}};
}

int runLiquidations(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("liquidations"), what, status); };
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Opens a leveraged position at every hour of recorded candles and follows it: how many are liquidated, how soon, what is left, "
        "without a hedge and with one."));
    parser.addPositionalArgument(QStringLiteral("FILES"), QStringLiteral("Candles in Binance Data Vision columns: csv, gz or zip."));
    const auto file = QStringLiteral("FILE"), number = QStringLiteral("N");
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
         {QStringLiteral("funding"), QStringLiteral("Funding rates; may be repeated."), file},
         {QStringLiteral("dvol"), QStringLiteral("Implied volatility (DVOL); may be repeated."), file},
         {QStringLiteral("btc"), QStringLiteral("Candles of Bitcoin; may be repeated."), file},
         {QStringLiteral("side"), QStringLiteral("long, short or both (both)."), QStringLiteral("SIDE")},
         {QStringLiteral("leverage"), QStringLiteral("Leverages, with commas (3,5,10,20,50)."), QStringLiteral("LIST")},
         {QStringLiteral("horizons"), QStringLiteral("How long positions are followed (48h,30d)."), QStringLiteral("LIST")},
         {QStringLiteral("strategy"), QStringLiteral("Hedges to try: names, presets, all; none unless given."), QStringLiteral("LIST")},
         {QStringLiteral("transfer"), QStringLiteral("none, manual, auto or all (all)."), QStringLiteral("LIST")},
         {QStringLiteral("every"), QStringLiteral("Hedged positions start at every N-th start (24)."), number},
         {QStringLiteral("hedge-share"), QStringLiteral("Hedge capital as a share of the notional (0.2)."), QStringLiteral("X")},
         {QStringLiteral("equity"), QStringLiteral("In the protected account (10000)."), QStringLiteral("USD")},
         {QStringLiteral("warm-up"), QStringLiteral("Bars that the hedge's engine sees before (48)."), number},
         {QStringLiteral("manual-delay"), QStringLiteral("Minutes that a transfer by hand takes (240)."), number},
         {QStringLiteral("threads"), QStringLiteral("Threads to work on (one a core)."), number},
         {QStringLiteral("json"), QStringLiteral("Write the cells to FILE; '-' is standard output, in place of the table."), file}});
    if (!parser.parse(QStringList{QStringLiteral("ballast liquidations")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast liquidations --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("liquidations"));
        return 0;
    }
    LiquidationOptions options;
    if (const auto wrong = readLiquidationOptions(parser, options))
        return complain(*wrong + QStringLiteral("; see 'ballast liquidations --help'"), wrongUsage);
    auto &question = options.question;
    question.base.contract = standardContract();
    for (const double leverage : question.leverages) {
        const double notional = question.base.equity.toDouble() * leverage;
        if (const double allowed = question.base.contract.schedule.tierOf(notional).maxLeverage; leverage > allowed)
            return complain(QStringLiteral("--leverage %1 is more than the venue allows for a position of %2 USD: at most %3")
                                .arg(leverage)
                                .arg(notional, 0, 'f', 0)
                                .arg(allowed),
                            wrongUsage);
    }
    const auto history = readHistory(options.files);
    if (!history)
        return complain(QString::fromStdString(history.error().message()), failed);
    evaluate::Work work;
    work.spread = onThreads(options.threads);
    auto study = evaluate::studyLiquidations(question, history->view(), work);
    if (!study)
        return complain(QString::fromStdString(study.error().message()), failed);
    for (const auto &note : history->notes)
        study->assumptions.push_back(note.toStdString());
    if (options.json != QStringLiteral("-")) {
        std::fputs(evaluate::liquidationText(*study).c_str(), stdout);
        std::puts("\nAssumptions");
        for (const auto &line : study->assumptions)
            std::printf("  - %s\n", line.c_str());
        std::fflush(stdout);
    }
    if (options.json.isEmpty())
        return 0;
    const auto problem = writeOutput("--json", options.json, QJsonDocument(json(*study)).toJson());
    return problem.isEmpty() ? 0 : complain(problem, failed);
}

} // namespace ballast::app
