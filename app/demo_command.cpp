// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_command.h"

#include "exchange/scenario.h"
#include "runtime/demo.h"
#include "snapshot_json.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPixmap>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

constexpr int wrongUsage = 2, failed = 1;
constexpr QSize screenshotSize{1440, 900};

struct Options
{
    runtime::DemoOptions demo;
    bool headless = false;
    double seconds = 0; ///< 0 = until the window is closed
    QString json, screenshot;
};

int complain(const QString &what, int status)
{
    std::fprintf(stderr, "ballast demo: %s\n", qPrintable(what));
    return status;
}

/// Fills `options`; otherwise the exit status.
std::optional<int> parse(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Plays a market on the simulated exchange, with a protected position and its hedge. Money and market are simulated."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("headless"), QStringLiteral("No window; print the figures.")},
         {QStringLiteral("seconds"), QStringLiteral("Stop after N seconds (headless: 20)."), QStringLiteral("N")},
         {QStringLiteral("speed"), QStringLiteral("Market seconds in one second, up to 1000."), QStringLiteral("X"), QStringLiteral("10")},
         {QStringLiteral("seed"), QStringLiteral("Random seed of the market."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("scenario"), QStringLiteral("calm, sideways, trend, crash-15, pump, flash-crash or funding-squeeze."),
          QStringLiteral("NAME"), QStringLiteral("crash-15")},
         {QStringLiteral("db"), QStringLiteral("Keep the history in FILE."), QStringLiteral("FILE")},
         {QStringLiteral("json"), QStringLiteral("Write the final figures to FILE (docs/cli-demo.md)."), QStringLiteral("FILE")},
         {QStringLiteral("screenshot"), QStringLiteral("Save the window to FILE.png at the end."), QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast demo")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast demo --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("'%1' is not an option; see 'ballast demo --help'").arg(parser.positionalArguments().front()),
                        wrongUsage);

    bool fine = true, each = true;
    const auto number = [&](const QString &name) {
        const double value = parser.value(name).toDouble(&each);
        fine = fine && each && std::isfinite(value);
        return value;
    };
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.seconds = parser.isSet(QStringLiteral("seconds")) ? number(QStringLiteral("seconds")) : options.headless ? 20 : 0;
    options.demo.speed = number(QStringLiteral("speed"));
    options.demo.seed = parser.value(QStringLiteral("seed")).toULongLong(&each);
    fine = fine && each;
    if (!fine || options.seconds < 0)
        return complain(QStringLiteral("--seconds, --speed and --seed take numbers that are not negative"), wrongUsage);
    options.demo.scenario = parser.value(QStringLiteral("scenario")).toStdString();
    options.demo.databasePath = parser.value(QStringLiteral("db"));
    options.json = parser.value(QStringLiteral("json"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (auto scenario = exchange::makeScenario(options.demo.scenario); !scenario)
        return complain(QString::fromStdString(scenario.error().message()), wrongUsage);
    if (!(options.demo.speed > 0 && options.demo.speed <= 1000))
        return complain(QStringLiteral("--speed must be above 0 and at most 1000"), wrongUsage);
    return std::nullopt;
}

QString percent(double value, int digits = 1)
{
    return std::isfinite(value) ? QStringLiteral("%1 %").arg(value * 100, 0, 'f', digits) : QStringLiteral("—");
}

QString money(double value) { return std::isfinite(value) ? QStringLiteral("%1").arg(value, 0, 'f', 2) : QStringLiteral("—"); }

void printFigures(const engine::Snapshot &snapshot)
{
    const double with = snapshot.exposure.protectedEquity + snapshot.exposure.hedgeEquity;
    const double without =
        snapshot.samples.empty() ? engine::unknownValue : snapshot.exposure.protectedEquity + snapshot.samples[0].hedgeEquity;
    const QString line =
        QStringLiteral("mark %1   ratio %2 (target %3)   liquidation %4   with hedge %5   without %6   cost today %7   orders %8   %9")
            .arg(money(snapshot.market.mark), percent(snapshot.ratio.current, 0), percent(snapshot.ratio.target, 0),
                 percent(snapshot.liquidation.distance), money(with), money(without), money(snapshot.cost.today))
            .arg(snapshot.cost.orders)
            .arg(QString::fromUtf8(market::name(snapshot.market.regime).data()));
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// What this run adds to the figures: its settings, the ratio when the fall began and at its lowest price, latencies.
QJsonObject sessionJson(const Options &options, const engine::Snapshot &snapshot, const runtime::HostStatistics &statistics, double seconds)
{
    QJsonObject out{{QStringLiteral("scenario"), QString::fromStdString(options.demo.scenario)},
                    {QStringLiteral("seed"), qint64(options.demo.seed)},
                    {QStringLiteral("speed"), options.demo.speed},
                    {QStringLiteral("seconds"), seconds},
                    {QStringLiteral("ordersSent"), qint64(statistics.orders)},
                    {QStringLiteral("eventToOrderP50Microseconds"), statistics.tickToOrderP50},
                    {QStringLiteral("eventToOrderP99Microseconds"), statistics.tickToOrderP99}};
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
    const auto number = [](double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
    if (first) {
        out.insert(QStringLiteral("firstMark"), number(first->mark));
        out.insert(QStringLiteral("lowestMark"), number(lowest->mark));
        out.insert(QStringLiteral("ratioAtLowestMark"), number(lowest->ratio));
    }
    if (beforeTheFall)
        out.insert(QStringLiteral("ratioThreePercentDown"), number(beforeTheFall->ratio));
    return out;
}

bool writeFile(const QString &path, const QByteArray &bytes, QString &problem)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    problem = QStringLiteral("can't write %1: %2; choose another path").arg(path, file.errorString());
    return false;
}

int finish(const Options &options, runtime::Session &session, ui::MainWindow *window, double seconds)
{
    session.stop();
    const auto snapshot = session.latest();
    QString problem;
    if (!options.json.isEmpty()) {
        auto json = toJson(*snapshot);
        json.insert(QStringLiteral("session"), sessionJson(options, *snapshot, session.statistics(), seconds));
        if (!writeFile(options.json, QJsonDocument(json).toJson(), problem))
            return complain(problem, failed);
    }
    if (!options.screenshot.isEmpty()) {
        window->refresh();
        QCoreApplication::processEvents();
        if (!window->grab().save(options.screenshot))
            return complain(
                QStringLiteral("can't write %1; choose a path that ends in .png in a folder that exists").arg(options.screenshot), failed);
    }
    return 0;
}

} // namespace

int runDemo(QApplication &application, const QStringList &arguments)
{
    Options options;
    if (const auto status = parse(arguments, options))
        return *status;
    options.demo.error = [](const domain::Error &error) { std::fprintf(stderr, "ballast: %s\n", error.message().c_str()); };

    // A run for a script must not depend on, nor disturb, what the user has arranged.
    QTemporaryDir scratch;
    ui::Settings settings = options.headless ? ui::Settings(scratch.filePath(QStringLiteral("settings.ini"))) : ui::Settings();
    std::unique_ptr<runtime::Demo> demo;
    const auto latest = [&]() -> std::shared_ptr<const engine::Snapshot> { return demo ? demo->session().latest() : nullptr; };
    const auto send = [&](engine::Intent intent) {
        if (demo)
            demo->session().post(std::move(intent));
    };
    std::unique_ptr<ui::MainWindow> window;
    if (!options.headless || !options.screenshot.isEmpty()) {
        window = std::make_unique<ui::MainWindow>(latest, send, settings);
        if (options.headless)
            window->resize(screenshotSize);
        window->show();
        QCoreApplication::processEvents(); // painted before the past is simulated
    }

    auto started = runtime::Demo::start(options.demo);
    if (!started) {
        const auto text = QString::fromStdString(started.error().message());
        if (!options.headless)
            QMessageBox::critical(window.get(), QCoreApplication::translate("Demo", "The demo can't start"), text);
        return complain(text, failed);
    }
    demo = std::move(*started);

    QElapsedTimer clock;
    clock.start();
    QTimer figures;
    if (options.headless) {
        QObject::connect(&figures, &QTimer::timeout, &application, [&] { printFigures(*demo->session().latest()); });
        figures.start(1000);
    }
    if (options.seconds > 0)
        QTimer::singleShot(int(options.seconds * 1000), &application, &QCoreApplication::quit);
    application.exec();

    figures.stop();
    const int status = finish(options, demo->session(), window.get(), double(clock.elapsed()) / 1000);
    if (options.headless)
        printFigures(*demo->session().latest());
    window.reset();
    return status;
}

} // namespace ballast::app
