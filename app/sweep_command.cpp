// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep_command.h"

#include "app/json_value.h"
#include "app/output_file.h"
#include "app/text.h"
#include "evaluate/sweep.h"
#include "history_files.h"
#include "parameter_options.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "sweep_state.h"
#include "usage.h"
#include "worker_threads.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <optional>
#include <unistd.h>

namespace ballast::app {

namespace {

constexpr int interrupted = 130;         ///< exit status, as shells have it
constexpr std::uint64_t unhedgedKey = 1; ///< no parameters hash to it by chance that matters: its windows would be those of a hedge
constexpr std::size_t mostPoints = 100'000;

std::atomic<bool> stopAsked = false; // a signal handler can reach nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

struct SweepOptions
{
    HistoryFiles files;
    evaluate::SweepSpec spec;
    double hedgeShare = 0.2;
    unsigned threads = 0;
    QString state, json;
};

/// "bandWidth=0.02,0.05,0.1" or "bandWidth=0.02:0.10:0.02" (from, to, step).
std::optional<QString> readAxis(const QString &given, std::vector<evaluate::ParameterAxis> &axes)
{
    const auto equals = given.indexOf(u'=');
    const auto key = given.left(std::max<qsizetype>(0, equals)), values = given.mid(equals + 1);
    strategy::Parameters probe;
    evaluate::ParameterAxis axis{};
    bool known = false;
    for (const auto &row : strategy::parameterTable()) {
        if (key == text(row.key)) {
            axis.id = row.id;
            known = true;
        }
    }
    if (!known) // setParameter() knows the nearest keys
        return setParameter(probe, QStringLiteral("%1=0").arg(key))
            .value_or(QStringLiteral("--axis takes KEY=VALUE,VALUE… or KEY=FROM:TO:STEP"));
    if (std::ranges::any_of(axes, [&](const auto &other) { return other.id == axis.id; }))
        return QStringLiteral("--axis %1: there is an axis of %2 already; give all its values at once").arg(given, key);
    const auto number = [&](const QString &word) {
        bool ok = false;
        const double value = word.toDouble(&ok);
        return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    if (const auto range = values.split(u':'); range.size() == 3) {
        const auto from = number(range[0]), to = number(range[1]), step = number(range[2]);
        if (!from || !to || !step || !(*step > 0) || *to < *from || (*to - *from) / *step > 10'000)
            return QStringLiteral("--axis %1: FROM:TO:STEP must rise by a step above 0").arg(given);
        for (int i = 0; *from + i * *step <= *to + *step * 1e-9; ++i)
            axis.values.push_back(*from + i * *step);
    } else {
        for (const auto &word : values.split(u',', Qt::SkipEmptyParts)) {
            const auto value = number(word);
            if (!value)
                return QStringLiteral("--axis %1: '%2' is not a number").arg(given, word);
            axis.values.push_back(*value);
        }
    }
    if (axis.values.empty())
        return QStringLiteral("--axis %1 has no values").arg(given);
    std::ranges::sort(axis.values); // the same set twice would count as two trials
    axis.values.erase(std::unique(axis.values.begin(), axis.values.end()), axis.values.end());
    for (const double value : axis.values) {
        if (const auto wrong = setParameter(probe, QStringLiteral("%1=%2").arg(key).arg(value, 0, 'g', 17)))
            return wrong;
    }
    axes.push_back(std::move(axis));
    return std::nullopt;
}

std::optional<QString> readSweepOptions(const QCommandLineParser &parser, SweepOptions &options)
{
    auto &spec = options.spec;
    options.files.klines = parser.positionalArguments();
    options.files.funding = parser.values(QStringLiteral("funding"));
    options.files.impliedVolatility = parser.values(QStringLiteral("dvol"));
    options.files.bitcoin = parser.values(QStringLiteral("btc"));
    options.state = parser.value(QStringLiteral("state"));
    options.json = parser.value(QStringLiteral("json"));
    if (options.files.klines.isEmpty())
        return QStringLiteral("name at least one file of candles");
    if (const auto clash = overwritten({options.state, options.json}, options.files.all()); !clash.isEmpty())
        return clash;
    spec.base.warmUpBars = 100;
    const auto side = parser.isSet(QStringLiteral("side")) ? parser.value(QStringLiteral("side")) : QStringLiteral("long");
    if (side != QStringLiteral("long") && side != QStringLiteral("short"))
        return QStringLiteral("--side must be long or short, not '%1'").arg(side);
    spec.base.direction = side == QStringLiteral("long") ? evaluate::Direction::longPosition : evaluate::Direction::shortPosition;
    if (parser.isSet(QStringLiteral("preset"))) {
        const auto *preset = strategy::findPreset(parser.value(QStringLiteral("preset")).toStdString());
        if (!preset)
            return QStringLiteral("--preset must be cautious, balanced or lean");
        spec.base.parameters = preset->parameters();
    }
    for (const auto &each : parser.values(QStringLiteral("set"))) {
        if (auto wrong = setParameter(spec.base.parameters, each))
            return wrong;
    }
    const auto strategies =
        parser.isSet(QStringLiteral("strategy")) ? parser.value(QStringLiteral("strategy")) : QStringLiteral("regime-adaptive");
    for (const auto &each : strategies.split(u',', Qt::SkipEmptyParts)) {
        if (each == QStringLiteral("all")) {
            for (const auto &strategy : strategy::strategies())
                spec.strategies.emplace_back(strategy.name);
        } else if (strategy::findStrategy(each.toStdString())) {
            spec.strategies.push_back(each.toStdString());
        } else {
            return QStringLiteral("there is no strategy '%1'").arg(each);
        }
    }
    for (const auto &each : parser.values(QStringLiteral("axis"))) {
        if (auto wrong = readAxis(each, spec.axes))
            return wrong;
    }
    if (parser.isSet(QStringLiteral("objective"))) {
        const auto objective = evaluate::objective(parser.value(QStringLiteral("objective")).toStdString());
        if (!objective)
            return QStringLiteral("--objective must be sharpe, sortino, calmar, return, drawdown or cost");
        spec.objective = *objective;
    }
    if (parser.isSet(QStringLiteral("transfer"))) {
        const auto mode = evaluate::transferMode(parser.value(QStringLiteral("transfer")).toStdString());
        if (!mode)
            return QStringLiteral("--transfer must be none, manual or auto");
        spec.base.transfer.mode = *mode;
    }
    std::optional<QString> wrong;
    const auto number = [&](const char *name, double low, double high, auto &&set) {
        const auto key = QLatin1String(name);
        if (wrong || !parser.isSet(key))
            return;
        bool ok = false;
        const double value = parser.value(key).toDouble(&ok);
        if (!ok || !(value >= low && value <= high))
            wrong = QStringLiteral("--%1 takes a number from %2 to %3").arg(key).arg(low).arg(high);
        else
            set(value);
    };
    number("leverage", 0.01, 125, [&](double value) { spec.base.leverage = value; });
    number("equity", 1, 1e7, [&](double value) { spec.base.equity = domain::Money::fromEstimate(value); });
    number("hedge-share", 0, 10, [&](double value) { options.hedgeShare = value; });
    number("days", 1, 3'650, [&](double value) { spec.positionDays = int(value); });
    number("warm-up", 0, 100'000, [&](double value) { spec.base.warmUpBars = std::size_t(value); });
    number("shortlist", 1, 10'000, [&](double value) { spec.shortlist = std::size_t(value); });
    number("threads", 1, 1'024, [&](double value) { options.threads = unsigned(value); });
    spec.base.hedgeCapital = domain::Money::fromEstimate(spec.base.equity.toDouble() * spec.base.leverage * options.hedgeShare);
    spec.base.contract = standardContract();
    return wrong;
}

/// On a terminal a line that is rewritten; in a log every tenth.
class Progress
{
public:
    explicit Progress(std::size_t of) : m_of(of), m_terminal(::isatty(2) != 0) { m_timer.start(); }
    void add()
    {
        const std::lock_guard lock(m_mutex);
        ++m_done;
        if (m_terminal ? m_done < m_of && m_timer.elapsed() - m_shown < 200 : m_done * 10 / m_of == (m_done - 1) * 10 / m_of)
            return;
        m_shown = m_timer.elapsed();
        const double left = double(m_shown) / 1000 / double(m_done) * double(m_of - m_done);
        std::fprintf(stderr, "%s%zu of %zu, %.0f s left%s", m_terminal ? "\r" : "", m_done, m_of, left, m_terminal ? "   " : "\n");
        if (m_terminal && m_done == m_of)
            std::fputc('\n', stderr);
    }

private:
    std::size_t m_of, m_done = 0;
    bool m_terminal;
    qint64 m_shown = 0;
    QElapsedTimer m_timer;
    std::mutex m_mutex;
};

QJsonObject json(const evaluate::PartFigures &part)
{
    return {{QStringLiteral("objective"), orNull(part.objective)},
            {QStringLiteral("totalReturn"), orNull(part.totalReturn)},
            {QStringLiteral("maxDrawdown"), orNull(part.maxDrawdown)},
            {QStringLiteral("sharpe"), orNull(part.sharpe)},
            {QStringLiteral("cost"), orNull(part.cost)},
            {QStringLiteral("positions"), double(part.windows)},
            {QStringLiteral("liquidated"), double(part.liquidated)}};
}

QJsonObject json(const evaluate::PairedSignificance &test)
{
    QJsonObject out;
    for (const auto &each : test.differences)
        out.insert(text(evaluate::name(each.figure)), QJsonObject{{QStringLiteral("difference"), orNull(each.value)},
                                                                  {QStringLiteral("low"), orNull(each.interval.low)},
                                                                  {QStringLiteral("high"), orNull(each.interval.high)},
                                                                  {QStringLiteral("p"), orNull(each.pValue)},
                                                                  {QStringLiteral("verdict"), text(evaluate::name(each.verdict))}});
    return out;
}

QJsonObject json(const evaluate::SweepSpec &spec, const std::vector<evaluate::SweepPoint> &points, const evaluate::SweepVerdict &verdict)
{
    const auto parts = [](const std::array<evaluate::PartFigures, 3> &three) {
        return QJsonObject{{QStringLiteral("train"), json(three[0])},
                           {QStringLiteral("validate"), json(three[1])},
                           {QStringLiteral("test"), json(three[2])}};
    };
    const auto named = [&](std::size_t number) {
        const auto found = std::find_if(points.begin(), points.end(), [&](const auto &point) { return point.number == number; });
        return QString::fromStdString(found == points.end() ? std::to_string(number) : evaluate::nameOf(*found));
    };
    QJsonArray ranking, walk;
    for (const auto &each : verdict.ranking) {
        auto row = parts(each.parts);
        row.insert(QStringLiteral("point"), double(each.number));
        row.insert(QStringLiteral("parameters"), named(each.number));
        ranking.append(row);
    }
    for (const auto &step : verdict.walk)
        walk.append(QJsonObject{{QStringLiteral("window"), double(step.window)},
                                {QStringLiteral("parameters"), named(step.chosen)},
                                {QStringLiteral("return"), orNull(step.returned)}});
    return {{QStringLiteral("trials"), double(verdict.trials)},
            {QStringLiteral("objective"), text(evaluate::name(spec.objective))},
            {QStringLiteral("chosen"), named(verdict.chosen)},
            {QStringLiteral("chosenFigures"), parts(verdict.chosenParts)},
            {QStringLiteral("unhedged"), parts(verdict.unhedgedParts)},
            {QStringLiteral("deflatedSharpe"), orNull(verdict.deflatedSharpe)},
            {QStringLiteral("testProbability"), orNull(verdict.testProbability)},
            {QStringLiteral("test"), json(verdict.test)},
            {QStringLiteral("ranking"), ranking},
            {QStringLiteral("walkForward"), QJsonObject{{QStringLiteral("figures"), json(verdict.walkForward)},
                                                        {QStringLiteral("unhedged"), json(verdict.walkUnhedged)},
                                                        {QStringLiteral("differences"), json(verdict.walkTest)},
                                                        {QStringLiteral("steps"), walk}}}};
}

/// Restores what Ctrl+C did before.
class InterruptGuard
{
public:
    InterruptGuard()
    {
        stopAsked = false;
        m_before = std::signal(SIGINT, [](int) { stopAsked = true; });
    }
    ~InterruptGuard() { std::signal(SIGINT, m_before); }
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

private:
    void (*m_before)(int) = nullptr;
};

} // namespace

int runSweep(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("sweep"), what, status); };
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Tries every combination of strategies and parameter values on recorded candles, and says how much of the best one is luck."));
    parser.addPositionalArgument(QStringLiteral("FILES"), QStringLiteral("Candles in Binance Data Vision columns: csv, gz or zip."));
    const auto file = QStringLiteral("FILE"), number = QStringLiteral("N"), value = QStringLiteral("X");
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
         {QStringLiteral("axis"), QStringLiteral("Values of a parameter: KEY=A,B,C or KEY=FROM:TO:STEP; may be repeated."),
          QStringLiteral("AXIS")},
         {QStringLiteral("strategy"), QStringLiteral("Strategies, with commas, or all (regime-adaptive)."), QStringLiteral("LIST")},
         {QStringLiteral("set"), QStringLiteral("A parameter that stays: KEY=VALUE; may be repeated."), QStringLiteral("KEY=VALUE")},
         {QStringLiteral("preset"), QStringLiteral("cautious, balanced or lean: the parameters to start from."), QStringLiteral("NAME")},
         {QStringLiteral("objective"), QStringLiteral("sharpe, sortino, calmar, return, drawdown or cost (sharpe)."),
          QStringLiteral("NAME")},
         {QStringLiteral("side"), QStringLiteral("long or short (long)."), QStringLiteral("SIDE")},
         {QStringLiteral("leverage"), QStringLiteral("Of the position (10)."), value},
         {QStringLiteral("equity"), QStringLiteral("In the protected account (10000)."), QStringLiteral("USD")},
         {QStringLiteral("hedge-share"), QStringLiteral("Hedge capital as a share of the notional (0.2)."), value},
         {QStringLiteral("transfer"), QStringLiteral("none, manual or auto (none)."), QStringLiteral("MODE")},
         {QStringLiteral("days"), QStringLiteral("How long each position is held (30)."), number},
         {QStringLiteral("warm-up"), QStringLiteral("Bars that only teach the engine (100)."), number},
         {QStringLiteral("shortlist"), QStringLiteral("Best of train that are ranked again on validate (5)."), number},
         {QStringLiteral("funding"), QStringLiteral("Funding rates; may be repeated."), file},
         {QStringLiteral("dvol"), QStringLiteral("Implied volatility (DVOL); may be repeated."), file},
         {QStringLiteral("btc"), QStringLiteral("Candles of Bitcoin; may be repeated."), file},
         {QStringLiteral("state"), QStringLiteral("Finished points, one a line; a sweep that was stopped goes on from it."), file},
         {QStringLiteral("threads"), QStringLiteral("Threads to work on (one a core)."), number},
         {QStringLiteral("json"), QStringLiteral("Write everything to FILE; '-' is standard output, in place of the table."), file}});
    if (!parser.parse(QStringList{QStringLiteral("ballast sweep")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast sweep --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("sweep"));
        return 0;
    }
    SweepOptions options;
    if (const auto wrong = readSweepOptions(parser, options))
        return complain(*wrong + QStringLiteral("; see 'ballast sweep --help'"), wrongUsage);
    const auto &spec = options.spec;
    const auto points = evaluate::gridOf(spec);
    if (points.empty())
        return complain(QStringLiteral("no combination of these values is allowed: they contradict each other"), wrongUsage);
    if (points.size() > mostPoints)
        return complain(QStringLiteral("%1 combinations are more than %2; take fewer values").arg(points.size()).arg(mostPoints),
                        wrongUsage);
    const auto history = readHistory(options.files);
    if (!history)
        return complain(QString::fromStdString(history.error().message()), failed);
    const auto market = history->view();
    const auto windows = evaluate::windowsOf(spec, market);
    if (!windows)
        return complain(QString::fromStdString(windows.error().message()), failed);
    auto opened = SweepState::open(options.state, evaluate::sweepKey(spec, market));
    if (!opened)
        return complain(QString::fromStdString(opened.error().message()), failed);
    auto &state = **opened;

    // The last task is the run without a hedge.
    std::vector<evaluate::PointResult> tried(points.size() + 1);
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i <= points.size(); ++i) {
        auto known = state.find(i < points.size() ? evaluate::pointKey(points[i]) : unhedgedKey);
        if (known && known->windows.size() == windows->size()) {
            tried[i] = *std::move(known);
            tried[i].number = i < points.size() ? points[i].number : 0;
        } else {
            missing.push_back(i);
        }
    }
    if (missing.size() < tried.size())
        std::fprintf(stderr, "%zu of %zu are done already\n", tried.size() - missing.size(), tried.size());
    std::optional<domain::Error> problem;
    std::mutex problemMutex;
    std::atomic<bool> broken = false;
    const InterruptGuard guard;
    if (!missing.empty()) {
        Progress progress(missing.size());
        onThreads(options.threads)(missing.size(), [&](std::size_t task) {
            if (stopAsked || broken)
                return;
            const auto i = missing[task];
            auto result =
                i < points.size() ? evaluate::tryPoint(spec, market, *windows, points[i]) : evaluate::tryUnhedged(spec, market, *windows);
            auto kept = result ? state.add(i < points.size() ? evaluate::pointKey(points[i]) : unhedgedKey, *result)
                               : tl::expected<void, domain::Error>(tl::unexpected(result.error()));
            if (!kept) {
                const std::lock_guard lock(problemMutex);
                problem = kept.error();
                broken = true;
                return;
            }
            tried[i] = *std::move(result);
            progress.add();
        });
    }
    if (problem)
        return complain(QString::fromStdString(problem->message()), failed);
    if (stopAsked)
        return complain(options.state.isEmpty() ? QStringLiteral("stopped; with --state FILE it could go on later")
                                                : QStringLiteral("stopped; the same command goes on from '%1'").arg(options.state),
                        interrupted);
    const auto unhedged = std::move(tried.back());
    tried.pop_back();
    const auto verdict = evaluate::judgeSweep(spec, *windows, std::move(tried), unhedged);
    if (!verdict)
        return complain(QString::fromStdString(verdict.error().message()), failed);
    if (options.json != QStringLiteral("-"))
        std::fputs(evaluate::sweepText(spec, points, *verdict).c_str(), stdout);
    if (options.json.isEmpty())
        return 0;
    const auto unwritten = writeOutput("--json", options.json, QJsonDocument(json(spec, points, *verdict)).toJson());
    return unwritten.isEmpty() ? 0 : complain(unwritten, failed);
}

} // namespace ballast::app
