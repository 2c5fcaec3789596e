// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay_command.h"

#include "app/history_files.h"
#include "app/json_value.h"
#include "app/output_file.h"
#include "app/own_positions.h"
#include "app/paired_json.h"
#include "app/parameter_options.h"
#include "app/text.h"
#include "app/usage.h"
#include "app/worker_threads.h"
#include "domain/text_format.h"
#include "evaluate/comparison.h"
#include "evaluate/replay.h"
#include "evaluate/signal_dial.h"
#include "evaluate/venue_comparison.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>
#include <variant>

namespace ballast::app {

namespace {

using domain::Money;
using evaluate::ReplayResult;
using evaluate::ReplaySpec;
using strategy::ParameterId;

constexpr double hedgeCapitalOfNotional = 0.10; ///< default capital of the hedge account

struct ReplayOptions
{
    HistoryFiles files;
    ReplaySpec spec;
    QStringList strategies;
    QString positions; ///< a database: the trader's own, in place of one that is opened
    bool capitalGiven = false;
    QString json;
    bool dial = false;
    bool compare = false;                ///< paired runs with intervals, presets too
    std::vector<domain::VenueId> venues; ///< compared instead, where there are some
};

int complainOfReplay(const QString &what, int status) { return complain(QStringLiteral("replay"), what, status); }
int misuse(const QString &message) { return complainOfReplay(message + QStringLiteral("; see 'ballast replay --help'"), wrongUsage); }

// --- options ---

std::optional<double> parseNumber(const QString &value)
{
    bool ok = false;
    const double parsed = value.toDouble(&ok);
    return ok && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
}

/// Amounts are exact: "10000.10" is not a binary fraction.
std::optional<Money> parseMoney(const QString &value)
{
    const auto parsed = Money::parse(value.toStdString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void printReplayHelp()
{
    std::puts(
        "Usage: ballast replay --klines FILE... [OPTIONS]\n"
        "       ballast replay --positions DATABASE [--klines FILE...] [OPTIONS]   your own positions, as Ballast recorded them\n"
        "       ballast replay --events FILE [--db FILE] [--json FILE]   a recorded session, see --events FILE --help\n"
        "\n"
        "Replays one leveraged position on recorded candles, with the hedge and without it.\n"
        "\n"
        "  --klines FILE...         candles of 1 minute to 1 day, as Binance Data Vision has them (csv, csv.gz, zip); several files "
        "are joined\n"
        "  --funding FILE...        funding rates of the same contract; without them no funding is charged\n"
        "  --dvol FILE...           implied volatility of a day (DVOL); shown to the engine the day after\n"
        "  --btc FILE...            candles of Bitcoin, for the correlation signals\n"
        "  --positions DATABASE     in place of --side, --leverage and --equity: what your protected accounts held, trade by trade; "
        "without\n"
        "                           --klines and --funding on the candles and rates that Ballast saw, without --hedge-capital with what "
        "the\n"
        "                           hedge account held\n"
        "  --side long|short        of the protected position (default long)\n"
        "  --leverage X             notional / equity at the opening (default 10)\n"
        "  --equity USD             in the protected account (default 10000)\n"
        "  --hedge-capital USD      in the hedge account, on top (default 10 % of the position's notional)\n"
        "  --hedge-leverage X       leverage set in the hedge account: the margin that an order needs (default 20)\n"
        "  --strategy NAME|all      (default regime-adaptive)\n"
        "  --preset NAME            cautious, balanced or lean: the parameters to start from (give it before --set)\n"
        "  --set KEY=VALUE          a parameter of strategy, guardrails or limits; may be repeated\n"
        "  --transfer none|manual|auto   whether margin moves between the accounts when liquidation is near (default none)\n"
        "  --warm-up BARS           bars that only teach the engine the volatility, before the opening (default 0)\n"
        "  --learn DAYS             learn the forecast and regime models anew every so many days, as live does every 7 (default 0: never)\n"
        "  --dial                   replay at five positions of signalDial, tight to loose, and print the trade-off\n"
        "  --compare                the strategies asked for, and with 'all' every preset, against no hedge: every figure with its "
        "confidence\n"
        "                           interval and whether it is distinguishable from zero\n"
        "  --venue NAME|all         what the same would cost under a venue's fees, funding interval and margin tiers\n"
        "  --slippage BPS           fixed part of the slippage of a fill (default 1)\n"
        "  --json FILE              write everything, curves included; '-' is standard output, in place of the table\n"
        "  --help\n"
        "\n"
        "Parameters for --set (default, range):");
    for (const auto &row : strategy::parameterTable())
        std::printf("  %-20s %-10.10g %.10g to %.10g\n      %s\n", std::string(row.key).c_str(), row.defaultValue, row.minimum, row.maximum,
                    std::string(row.meaning).c_str());
    std::puts("\nExit status: 0 done, 1 the data can't be read or replayed, 2 wrong usage.");
}

/// Options as typed: name and values, in order. A value that follows with '=' is the only one.
struct Flag
{
    QString name;
    QStringList values;
};

std::variant<std::vector<Flag>, int> splitFlags(const QStringList &arguments)
{
    std::vector<Flag> flags;
    for (const auto &argument : arguments) {
        if (argument == QStringLiteral("-h") || argument.startsWith(QStringLiteral("--"))) {
            const auto equals = argument.indexOf(u'=');
            flags.push_back({equals < 0 ? argument : argument.left(equals), {}});
            if (equals >= 0)
                flags.back().values.append(argument.mid(equals + 1));
        } else if (flags.empty()) {
            return misuse(QStringLiteral("unexpected '%1'; files are named after --klines").arg(argument));
        } else {
            flags.back().values.append(argument);
        }
    }
    return flags;
}

std::variant<ReplayOptions, int> readReplayOptions(const QStringList &arguments)
{
    const auto split = splitFlags(arguments);
    if (const int *status = std::get_if<int>(&split))
        return *status;
    ReplayOptions options;
    auto &spec = options.spec;
    std::optional<Money> hedgeCapital;
    options.strategies = {text(spec.strategy)};
    for (const auto &[name, values] : std::get<std::vector<Flag>>(split)) {
        const auto is = [&name = name](const char *flag) { return name == QLatin1String(flag); };
        if (is("--help") || is("-h")) {
            printReplayHelp();
            return 0;
        }
        if (auto *files = is("--klines")    ? &options.files.klines
                          : is("--funding") ? &options.files.funding
                          : is("--dvol")    ? &options.files.impliedVolatility
                          : is("--btc")     ? &options.files.bitcoin
                                            : nullptr) {
            if (values.isEmpty())
                return misuse(name + QStringLiteral(" needs a file"));
            files->append(values);
            continue;
        }
        if (is("--dial") && values.isEmpty()) {
            options.dial = true;
            continue;
        }
        if (is("--compare") && values.isEmpty()) {
            options.compare = true;
            continue;
        }
        const bool known = is("--side") || is("--leverage") || is("--equity") || is("--hedge-capital") || is("--hedge-leverage")
                           || is("--strategy") || is("--preset") || is("--learn") || is("--set") || is("--transfer") || is("--warm-up")
                           || is("--slippage") || is("--json") || is("--venue") || is("--positions");
        if (!known)
            return misuse(QStringLiteral("there is no option '%1'").arg(name));
        if (values.size() != 1)
            return misuse(values.isEmpty() ? name + QStringLiteral(" needs a value")
                                           : QStringLiteral("%1 takes one value; '%2' is too many").arg(name, values[1]));
        const QString &value = values.front();
        const auto unsuited = [&, &name = name](const char *wanted) {
            return misuse(QStringLiteral("%1 must be %2, not '%3'").arg(name, QLatin1String(wanted), value));
        };
        if (is("--side")) {
            if (value != QStringLiteral("long") && value != QStringLiteral("short"))
                return unsuited("long or short");
            spec.direction = value == QStringLiteral("long") ? evaluate::Direction::longPosition : evaluate::Direction::shortPosition;
        } else if (is("--leverage")) {
            const auto parsed = parseNumber(value);
            if (!parsed || !(*parsed > 0 && *parsed <= 125))
                return unsuited("a number above 0 and at most 125");
            spec.leverage = *parsed;
        } else if (is("--equity")) {
            const auto parsed = parseMoney(value);
            if (!parsed || parsed->sign() <= 0)
                return unsuited("an amount above 0");
            spec.equity = *parsed;
        } else if (is("--hedge-capital")) {
            hedgeCapital = parseMoney(value);
            if (!hedgeCapital || hedgeCapital->sign() < 0)
                return unsuited("an amount of 0 or more");
        } else if (is("--hedge-leverage")) {
            const auto parsed = parseNumber(value);
            if (!parsed || !(*parsed >= 1 && *parsed <= 125))
                return unsuited("a number from 1 to 125");
            spec.hedgeLeverage = *parsed;
        } else if (is("--strategy")) {
            QStringList names;
            for (const auto &each : strategy::strategies())
                names.append(text(each.name));
            if (value != QStringLiteral("all") && !names.contains(value))
                return misuse(
                    QStringLiteral("there is no strategy '%1'; choose one of: %2, all").arg(value, names.join(QStringLiteral(", "))));
            options.strategies = value == QStringLiteral("all") ? names : QStringList(value);
        } else if (is("--preset")) {
            const auto *preset = strategy::findPreset(value.toStdString());
            if (!preset)
                return unsuited("cautious, balanced or lean");
            spec.parameters = preset->parameters();
        } else if (is("--set")) {
            if (const auto wrong = setParameter(spec.parameters, value))
                return misuse(*wrong);
        } else if (is("--transfer")) {
            const auto mode = evaluate::transferMode(value.toStdString());
            if (!mode)
                return unsuited("none, manual or auto");
            spec.transfer.mode = *mode;
        } else if (is("--venue")) {
            for (const auto venue : evaluate::comparableVenues()) {
                if (value == QStringLiteral("all") || value.toStdString() == domain::name(venue))
                    options.venues.push_back(venue);
            }
            if (options.venues.empty())
                return unsuited("binance, bybit, okx, deribit, hyperliquid or all");
        } else if (is("--warm-up")) {
            bool ok = false;
            spec.warmUpBars = value.toUInt(&ok);
            if (!ok)
                return unsuited("a whole number of bars");
        } else if (is("--learn")) {
            const auto parsed = parseNumber(value);
            if (!parsed || !(*parsed >= 0 && *parsed <= 3650))
                return unsuited("a number of days, 0 to 3650");
            spec.refitInterval = std::chrono::duration_cast<domain::Duration>(std::chrono::duration<double>(*parsed * 86'400));
        } else if (is("--slippage")) {
            const auto parsed = parseNumber(value);
            if (!parsed || !(*parsed >= 0 && *parsed <= 1000))
                return unsuited("0 to 1000 basis points");
            spec.costs.fixedBps = *parsed;
        } else if (is("--positions")) {
            options.positions = value;
        } else {
            options.json = value;
        }
    }
    if (options.files.klines.isEmpty() && options.positions.isEmpty())
        return misuse(QStringLiteral("--klines FILE is needed: the candles to replay"));
    if (!options.positions.isEmpty() && (options.dial || !options.venues.empty()))
        return misuse(QStringLiteral("--positions goes with neither --dial nor --venue"));
    if (int(options.dial) + int(options.compare) + int(!options.venues.empty()) > 1)
        return misuse(QStringLiteral("--dial, --venue and --compare answer different questions; ask one at a time"));
    if ((options.dial || !options.venues.empty()) && options.strategies.size() > 1)
        return misuse(QStringLiteral("--dial and --venue take one strategy at a time"));
    if (const auto clash = overwritten({options.json}, options.files.all() + QStringList(options.positions)); !clash.isEmpty())
        return misuse(clash);
    if (!options.positions.isEmpty()) {
        for (const auto &flag : std::get<std::vector<Flag>>(split)) {
            for (const char *own : {"--side", "--leverage", "--equity", "--warm-up"}) {
                if (flag.name == QLatin1String(own))
                    return misuse(QStringLiteral("%1 is read from --positions; leave it out").arg(flag.name));
            }
        }
    }
    options.capitalGiven = hedgeCapital.has_value();
    if (auto valid = strategy::validate(spec.parameters); !valid)
        return misuse(QString::fromStdString(valid.error().message()));
    const double notional = spec.equity.toDouble() * spec.leverage;
    if (notional > 1e9)
        return misuse(QStringLiteral("a position of %1 USD is too large; lower --equity or --leverage").arg(notional, 0, 'f', 0));
    spec.hedgeCapital =
        hedgeCapital ? *hedgeCapital
                     : Money::fromEstimate(notional * hedgeCapitalOfNotional).toStep(Money::fromRaw(1'000'000), domain::Rounding::halfEven);
    return options;
}

// --- JSON ---

QJsonValue json(double value) { return orNull(value); }
QJsonValue json(domain::Timestamp at) { return orNull(at); }
QJsonValue json(Money amount) { return amount.toDouble(); }

QJsonObject json(const evaluate::AccountLedger &ledger)
{
    return {{QStringLiteral("start"), json(ledger.start)},           {QStringLiteral("realised"), json(ledger.realised)},
            {QStringLiteral("unrealised"), json(ledger.unrealised)}, {QStringLiteral("fees"), json(ledger.fees)},
            {QStringLiteral("funding"), json(ledger.funding)},       {QStringLiteral("transferred"), json(ledger.transferred)},
            {QStringLiteral("insured"), json(ledger.insured)},       {QStringLiteral("slippage"), json(ledger.slippage)},
            {QStringLiteral("equity"), json(ledger.equity())}};
}

QJsonObject json(const evaluate::RunResult &run)
{
    const auto &figures = run.performance;
    QJsonArray liquidations, transfers, curve;
    for (const auto &each : run.liquidations)
        liquidations.append(QJsonObject{{QStringLiteral("account"), text(domain::name(each.account))},
                                        {QStringLiteral("at"), json(each.at)},
                                        {QStringLiteral("price"), each.price.toDouble()},
                                        {QStringLiteral("quantity"), each.quantity.toDouble()},
                                        {QStringLiteral("equityBefore"), json(each.equityBefore)},
                                        {QStringLiteral("equityAfter"), json(each.equityAfter)},
                                        {QStringLiteral("loss"), json(each.equityBefore - each.equityAfter)},
                                        {QStringLiteral("fee"), json(each.fee)}});
    for (const auto &each : run.transfers)
        transfers.append(QJsonObject{{QStringLiteral("requestedAt"), json(each.requestedAt)},
                                     {QStringLiteral("at"), json(each.at)},
                                     {QStringLiteral("toProtected"), json(each.amount)}});
    for (const auto &point : run.curve)
        curve.append(
            QJsonArray{double(point.at.ms()), point.price, json(point.protectedEquity), json(point.hedgeEquity), json(point.ratio)});
    const auto sum = [&run](Money evaluate::AccountLedger::*entry) { return json(run.protectedAccount.*entry + run.hedgeAccount.*entry); };
    return {{QStringLiteral("startEquity"), sum(&evaluate::AccountLedger::start)},
            {QStringLiteral("finalEquity"), json(run.finalEquity())},
            {QStringLiteral("totalReturn"), json(figures.totalReturn)},
            {QStringLiteral("annualReturn"), json(figures.annualReturn)},
            {QStringLiteral("maxDrawdown"), json(figures.maxDrawdown)},
            {QStringLiteral("volatility"), json(figures.volatility)},
            {QStringLiteral("sharpe"), json(figures.sharpe)},
            {QStringLiteral("sortino"), json(figures.sortino)},
            {QStringLiteral("calmar"), json(figures.calmar)},
            {QStringLiteral("valueAtRisk"), json(figures.valueAtRisk)},
            {QStringLiteral("expectedShortfall"), json(figures.expectedShortfall)},
            {QStringLiteral("fees"), sum(&evaluate::AccountLedger::fees)},
            {QStringLiteral("funding"), sum(&evaluate::AccountLedger::funding)},
            {QStringLiteral("slippage"), sum(&evaluate::AccountLedger::slippage)},
            {QStringLiteral("protected"), json(run.protectedAccount)},
            {QStringLiteral("hedge"), json(run.hedgeAccount)},
            {QStringLiteral("liquidations"), liquidations},
            {QStringLiteral("transfers"), transfers},
            {QStringLiteral("orders"), double(run.orders)},
            {QStringLiteral("fills"), double(run.fills)},
            {QStringLiteral("refused"), double(run.refused)},
            {QStringLiteral("expired"), double(run.expired)},
            {QStringLiteral("firstHedgeAt"), json(run.firstHedgeAt)},
            {QStringLiteral("hedgeTraded"), run.hedgeTraded.toDouble()},
            {QStringLiteral("meanRatio"), json(run.meanRatio)},
            {QStringLiteral("curve"), curve}};
}

QJsonObject json(const ReplayResult &result)
{
    QJsonArray assumptions;
    for (const auto &line : result.assumptions)
        assumptions.append(QString::fromStdString(line));
    const auto &cost = result.hedgeCost;
    return {{QStringLiteral("strategy"), QString::fromStdString(result.strategy)},
            {QStringLiteral("withHedge"), json(result.withHedge)},
            {QStringLiteral("withoutHedge"), json(result.withoutHedge)},
            {QStringLiteral("hedgeCost"), QJsonObject{{QStringLiteral("fees"), json(cost.fees)},
                                                      {QStringLiteral("slippage"), json(cost.slippage)},
                                                      {QStringLiteral("funding"), json(cost.funding)},
                                                      {QStringLiteral("total"), json(cost.total())},
                                                      {QStringLiteral("ofProtected"), json(cost.ofProtected)},
                                                      {QStringLiteral("ofProtectedPerMonth"), json(cost.ofProtectedPerMonth)}}},
            {QStringLiteral("assumptions"), assumptions}};
}

QJsonObject json(const ReplayOptions &options, const std::vector<ReplayResult> &results)
{
    const auto &spec = options.spec;
    const auto &first = results.front();
    QJsonArray gaps, runs;
    for (const auto &gap : first.gaps)
        gaps.append(QJsonObject{{QStringLiteral("from"), json(gap.from)}, {QStringLiteral("to"), json(gap.to)}});
    for (const auto &result : results)
        runs.append(json(result));
    QJsonObject parameters;
    for (const auto &row : strategy::parameterTable())
        parameters.insert(text(row.key), spec.parameters[row.id]);
    return {{QStringLiteral("symbol"), text(spec.contract.instrument.symbol)},
            {QStringLiteral("side"), !spec.recorded.empty()                                ? QStringLiteral("recorded")
                                     : spec.direction == evaluate::Direction::longPosition ? QStringLiteral("long")
                                                                                           : QStringLiteral("short")},
            {QStringLiteral("leverage"), spec.leverage},
            {QStringLiteral("equity"), json(spec.equity)},
            {QStringLiteral("hedgeCapital"), json(spec.hedgeCapital)},
            {QStringLiteral("transfer"), text(evaluate::name(spec.transfer.mode))},
            {QStringLiteral("from"), json(first.start)},
            {QStringLiteral("to"), json(first.end)},
            {QStringLiteral("bars"), double(first.bars)},
            {QStringLiteral("intervalSeconds"), domain::toSeconds(first.interval)},
            {QStringLiteral("entry"), first.entry.toDouble()},
            {QStringLiteral("quantity"), first.quantity.toDouble()},
            {QStringLiteral("fundingApplied"), double(first.fundingApplied)},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("parameters"), parameters},
            {QStringLiteral("results"), runs}};
}

int writeJson(const QString &path, const QJsonObject &object)
{
    const auto problem = writeOutput("--json", path, QJsonDocument(object).toJson());
    return problem.isEmpty() ? 0 : complainOfReplay(problem, failed);
}

// --- output ---

void print(const ReplayOptions &options, const ReplayResult &result)
{
    std::fputs(evaluate::comparisonText(options.spec, result).c_str(), stdout);
    std::puts("\nAssumptions");
    for (const auto &line : result.assumptions)
        std::printf("  - %s\n", line.c_str());
}

int printDial(const ReplayOptions &options, const evaluate::MarketHistory &history)
{
    const auto rows = evaluate::dialTradeOff(options.spec, history);
    if (!rows)
        return complainOfReplay(QString::fromStdString(rows.error().message()), failed);
    if (options.json == QStringLiteral("-")) {
        QJsonArray out;
        for (const auto &row : *rows)
            out.append(QJsonObject{{QStringLiteral("dial"), row.dial},
                                   {QStringLiteral("lowestCorrelation"), row.thresholds.lowestCorrelation},
                                   {QStringLiteral("lowestEffectiveness"), row.thresholds.lowestEffectiveness},
                                   {QStringLiteral("breakDeviations"), row.thresholds.breakDeviations},
                                   {QStringLiteral("basisDeviations"), row.thresholds.basisDeviations},
                                   {QStringLiteral("activationsPerMonth"), row.activationsPerMonth},
                                   {QStringLiteral("ordersPerMonth"), row.ordersPerMonth},
                                   {QStringLiteral("costPerMonth"), json(row.costPerMonth)},
                                   {QStringLiteral("maximumDrawdown"), json(row.maximumDrawdown)},
                                   {QStringLiteral("finalEquity"), row.finalEquity}});
        std::fputs(QJsonDocument(out).toJson().constData(), stdout);
        return 0;
    }
    std::puts("signalDial   activations   orders    cost of the hedge     maximum      final equity\n"
              "             a month       a month   % of notional/month   drawdown %   USDT");
    for (const auto &row : *rows)
        std::printf("%10.2f   %11.2f   %7.1f   %19.4f   %10.2f   %12.2f\n", row.dial, row.activationsPerMonth, row.ordersPerMonth,
                    row.costPerMonth * 100, row.maximumDrawdown * 100, row.finalEquity);
    return 0;
}

/// --compare: every arm with intervals and verdicts.
int printComparison(const ReplayOptions &options, const evaluate::MarketHistory &market, const QStringList &notes)
{
    std::vector<evaluate::Arm> arms;
    for (const auto &strategy : options.strategies)
        arms.push_back({strategy.toStdString(), strategy.toStdString(), options.spec.parameters});
    if (options.strategies.size() > 1) {
        const auto presets = evaluate::presetArms();
        arms.insert(arms.end(), presets.begin(), presets.end());
    }
    evaluate::Work work;
    work.spread = onThreads();
    auto runs = evaluate::pairedRuns(options.spec, market, arms, work);
    if (!runs)
        return complainOfReplay(QString::fromStdString(runs.error().message()), failed);
    for (const auto &note : notes)
        runs->assumptions.push_back(note.toStdString());
    if (options.json != QStringLiteral("-")) {
        std::fputs(evaluate::pairedText(*runs).c_str(), stdout);
        std::puts("\nAssumptions");
        for (const auto &line : runs->assumptions)
            std::printf("  - %s\n", line.c_str());
        std::fflush(stdout);
    }
    return options.json.isEmpty() ? 0 : writeJson(options.json, app::json(*runs));
}

/// --venue: one row a venue.
int printVenues(const ReplayOptions &options, const evaluate::MarketHistory &market)
{
    const auto comparison = evaluate::compareVenues(options.spec, market, options.venues);
    if (!comparison)
        return complainOfReplay(QString::fromStdString(comparison.error().message()), failed);
    if (options.json != QStringLiteral("-"))
        std::fputs(evaluate::comparisonText(*comparison).c_str(), stdout);
    if (options.json.isEmpty())
        return 0;
    QJsonArray rows, assumptions;
    for (const auto &row : comparison->rows)
        rows.append(QJsonObject{
            {QStringLiteral("venue"), text(domain::name(row.venue))},
            {QStringLiteral("maker"), json(row.maker)},
            {QStringLiteral("taker"), json(row.taker)},
            {QStringLiteral("fundingHours"), json(row.fundingHours)},
            {QStringLiteral("feesAsOf"), QString::fromStdString(row.feesAsOf)},
            {QStringLiteral("tiersAsOf"), row.tiersAsOf.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(row.tiersAsOf))},
            {QStringLiteral("hedgeCost"), json(row.cost.total())},
            {QStringLiteral("fees"), json(row.cost.fees)},
            {QStringLiteral("funding"), json(row.cost.funding)},
            {QStringLiteral("slippage"), json(row.cost.slippage)},
            {QStringLiteral("ofProtectedPerMonth"), json(row.cost.ofProtectedPerMonth)},
            {QStringLiteral("finalEquity"), json(row.finalEquity)},
            {QStringLiteral("maxDrawdown"), json(row.maxDrawdown)},
            {QStringLiteral("meanRatio"), json(row.meanRatio)},
            {QStringLiteral("orders"), double(row.orders)},
            {QStringLiteral("protectedLiquidated"), row.protectedDead},
            {QStringLiteral("hedgeLiquidated"), row.hedgeDead}});
    for (const auto &line : comparison->assumptions)
        assumptions.append(QString::fromStdString(line));
    return writeJson(options.json, QJsonObject{{QStringLiteral("venues"), rows}, {QStringLiteral("assumptions"), assumptions}});
}

} // namespace

int runReplay(const QStringList &arguments)
{
    auto read = readReplayOptions(arguments);
    if (const int *status = std::get_if<int>(&read))
        return *status;
    auto &options = std::get<ReplayOptions>(read);
    options.spec.contract = standardContract();
    const double notional = options.spec.equity.toDouble() * options.spec.leverage;
    if (const double allowed = options.spec.contract.schedule.tierOf(notional).maxLeverage; options.spec.leverage > allowed)
        return misuse(QStringLiteral("--leverage %1 is more than the venue allows for a position of %2 USD: at most %3")
                          .arg(options.spec.leverage)
                          .arg(notional, 0, 'f', 0)
                          .arg(allowed));
    auto history = readHistory(options.files);
    if (!history)
        return complainOfReplay(QString::fromStdString(history.error().message()), failed);

    if (!options.positions.isEmpty()) {
        if (auto done = followRecorded(options.positions, options.capitalGiven, options.spec, *history); !done)
            return complainOfReplay(QString::fromStdString(done.error().message()), failed);
    }
    const auto market = history->view();
    if (options.dial) {
        options.spec.strategy = options.strategies.front().toStdString();
        return printDial(options, market);
    }
    if (!options.venues.empty()) {
        options.spec.strategy = options.strategies.front().toStdString();
        return printVenues(options, market);
    }
    if (options.compare)
        return printComparison(options, market, history->notes);
    std::vector<ReplayResult> results;
    for (const auto &strategy : options.strategies) {
        options.spec.strategy = strategy.toStdString();
        auto result = evaluate::replay(options.spec, market);
        if (!result)
            return complainOfReplay(QString::fromStdString(result.error().message()), failed);
        for (const auto &note : history->notes)
            result->assumptions.push_back(note.toStdString());
        results.push_back(std::move(*result));
    }
    if (options.json != QStringLiteral("-")) {
        for (const auto &result : results) {
            if (&result != &results.front())
                std::puts("");
            print(options, result);
        }
        std::fflush(stdout);
    }
    return options.json.isEmpty() ? 0 : writeJson(options.json, json(options, results));
}

} // namespace ballast::app
