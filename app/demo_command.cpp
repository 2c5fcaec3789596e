// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_command.h"

#include "app/json_value.h"
#include "app/live_run.h"
#include "app/output_file.h"
#include "exchange/scenario.h"
#include "runtime/demo.h"
#include "session_runner.h"
#include "usage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

struct DemoCommandOptions
{
    runtime::DemoOptions demo;
    RunOptions run{.command = QStringLiteral("demo")};
};

/// Fills `options`; otherwise the exit status.
std::optional<int> readDemoOptions(const QStringList &arguments, DemoCommandOptions &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays a market on the simulated exchange, with a protected position and its hedge. Money and market are simulated."));
    parser.addHelpOption();
    addRunOptions(parser);
    parser.addOptions(
        {{QStringLiteral("speed"), QStringLiteral("Market seconds in one second, up to 1000."), QStringLiteral("X"), QStringLiteral("10")},
         {QStringLiteral("seed"), QStringLiteral("Random seed of the market."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("transfers"), QStringLiteral("Move margin to the protected account by itself where liquidation is near.")},
         {QStringLiteral("scenario"), QStringLiteral("calm, sideways, trend, crash-15, pump, flash-crash or funding-squeeze."),
          QStringLiteral("NAME"), QStringLiteral("crash-15")}});
    const auto complain = [&](const QString &what, int status) { return app::complain(options.run.command, what, status); };
    if (!parser.parse(QStringList{QStringLiteral("ballast demo")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast demo --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("demo"));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("'%1' is not an option; see 'ballast demo --help'").arg(parser.positionalArguments().front()),
                        wrongUsage);

    bool speedFine = true, seedFine = true;
    options.demo.speed = parser.value(QStringLiteral("speed")).toDouble(&speedFine);
    options.demo.seed = parser.value(QStringLiteral("seed")).toULongLong(&seedFine);
    if (!readRunOptions(parser, options.run) || !speedFine || !seedFine)
        return complain(QStringLiteral("--seconds, --speed and --seed take numbers that are not negative"), wrongUsage);
    options.demo.scenario = parser.value(QStringLiteral("scenario")).toStdString();
    options.demo.databasePath = parser.value(QStringLiteral("db"));
    if (const auto clash =
            overwritten({options.run.json, options.run.screenshot, options.run.record}, {parser.value(QStringLiteral("db"))});
        !clash.isEmpty())
        return complain(clash, wrongUsage);
    options.demo.transfers = parser.isSet(QStringLiteral("transfers"));
    options.demo.recordPath = options.run.record;
    if (auto scenario = exchange::makeScenario(options.demo.scenario); !scenario)
        return complain(QString::fromStdString(scenario.error().message()), wrongUsage);
    if (!(options.demo.speed > 0 && options.demo.speed <= 1000))
        return complain(QStringLiteral("--speed must be above 0 and at most 1000"), wrongUsage);
    return std::nullopt;
}

/// What this run adds to the figures: its settings, the ratio when the fall began and at its lowest price, latencies.
QJsonObject sessionJson(const DemoCommandOptions &options, const engine::Snapshot &snapshot, double seconds)
{
    QJsonObject out{{QStringLiteral("scenario"), QString::fromStdString(options.demo.scenario)},
                    {QStringLiteral("seed"), qint64(options.demo.seed)},
                    {QStringLiteral("speed"), options.demo.speed}};
    const auto started = snapshot.at - domain::Duration(std::int64_t(seconds * options.demo.speed * 1e9));
    const engine::Sample *first = nullptr, *lowest = nullptr, *beforeTheFall = nullptr;
    for (std::size_t i = 0; i < snapshot.samples.size(); ++i) {
        const auto &sample = snapshot.samples[i];
        if (sample.at < started)
            continue;
        if (!first)
            first = &sample;
        if (!lowest || sample.mark < lowest->mark)
            lowest = &sample;
        if (!beforeTheFall && sample.mark < first->mark * 0.97)
            beforeTheFall = &sample;
    }
    if (first) {
        out.insert(QStringLiteral("firstMark"), orNull(first->mark));
        out.insert(QStringLiteral("lowestMark"), orNull(lowest->mark));
        out.insert(QStringLiteral("ratioAtLowestMark"), orNull(lowest->ratio));
    }
    if (beforeTheFall)
        out.insert(QStringLiteral("ratioThreePercentDown"), orNull(beforeTheFall->ratio));
    return out;
}

} // namespace

int runDemo(QApplication &application, const QStringList &arguments)
{
    DemoCommandOptions options;
    if (const auto status = readDemoOptions(arguments, options))
        return *status;
    options.demo.error = [](const domain::Error &error) { std::fprintf(stderr, "ballast: %s\n", error.message().c_str()); };
    return runSession(application, options.run, startDemo(options.demo),
                      [&](const engine::Snapshot &snapshot, double seconds) { return sessionJson(options, snapshot, seconds); });
}

} // namespace ballast::app
