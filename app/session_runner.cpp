// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_runner.h"

#include "app/account_setup.h"
#include "app/alert_post.h"
#include "app/instance_link.h"
#include "app/live_run.h"
#include "app/output_file.h"
#include "app/session_desk.h"
#include "app/snapshot_json.h"
#include "app/usage.h"
#include "autostart.h"
#include "evaluate_worker.h"
#include "report_worker.h"
#include "review_worker.h"
#include "stop_signal.h"
#include "ui/core_text.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <cstdio>

namespace ballast::app {

namespace {

constexpr int raisePatienceMs = 2000;
constexpr QSize screenshotSize{1440, 900};

QString percent(double value, int digits = 1)
{
    return std::isfinite(value) ? QStringLiteral("%1 %").arg(value * 100, 0, 'f', digits) : QStringLiteral("—");
}

QString money(double value) { return std::isfinite(value) ? QStringLiteral("%1").arg(value, 0, 'f', 2) : QStringLiteral("—"); }

void printFigures(const engine::Snapshot &snapshot)
{
    const double with = snapshot.exposure.protectedEquity + snapshot.exposure.hedgeEquity;
    const double without = snapshot.samples.empty()
                               ? engine::unknownValue
                               : snapshot.exposure.protectedEquity - snapshot.bridge.moved + snapshot.samples[0].hedgeEquity;
    const QString line =
        QStringLiteral("mark %1   ratio %2 (target %3)   liquidation %4   with hedge %5   without %6   cost today %7   orders %8   %9")
            .arg(money(snapshot.market.mark), percent(snapshot.ratio.current, 0), percent(snapshot.ratio.target, 0),
                 percent(snapshot.liquidation.distance), money(with), money(without), money(snapshot.cost.today))
            .arg(snapshot.cost.orders)
            .arg(QString::fromUtf8(market::name(snapshot.market.regime).data()));
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int finish(const RunOptions &options, const DescribeRun &describe, SessionDesk &desk, ui::MainWindow *window, double seconds)
{
    desk.stop();
    const auto snapshot = desk.latest();
    if (!options.json.isEmpty()) {
        auto json = toJson(*snapshot);
        auto run = describe(*snapshot, seconds);
        const auto statistics = desk.statistics();
        run.insert(QStringLiteral("seconds"), seconds);
        run.insert(QStringLiteral("ordersSent"), qint64(statistics.orders));
        run.insert(QStringLiteral("eventToOrderP50Microseconds"), statistics.tickToOrderP50);
        run.insert(QStringLiteral("eventToOrderP99Microseconds"), statistics.tickToOrderP99);
        json.insert(QStringLiteral("session"), run);
        if (const auto problem = writeOutput("--json", options.json, QJsonDocument(json).toJson()); !problem.isEmpty())
            return complain(options.command, problem, failed);
    }
    if (!options.screenshot.isEmpty()) {
        window->refresh();
        QCoreApplication::processEvents();
        if (!window->grab().save(options.screenshot))
            return complain(
                options.command,
                QStringLiteral("can't write %1; choose a path that ends in .png in a folder that exists").arg(options.screenshot), failed);
    }
    return 0;
}

/// A window of this command is open already: it comes to the front instead of a second one.
bool raiseRunning(const QString &command)
{
    for (const auto &running : runningInstances()) {
        if (running.window && running.command == command) {
            (void)ask(running.socket, {{QStringLiteral("ask"), QStringLiteral("raise")}}, raisePatienceMs);
            return true;
        }
    }
    return false;
}

} // namespace

void addRunOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("headless"), QStringLiteral("No window; print the figures.")},
         {QStringLiteral("seconds"), QStringLiteral("Stop after N seconds (headless: 20)."), QStringLiteral("N")},
         {QStringLiteral("db"), QStringLiteral("Keep the history in FILE."), QStringLiteral("FILE")},
         {QStringLiteral("json"), QStringLiteral("Write the final figures to FILE (docs/cli-demo.md)."), QStringLiteral("FILE")},
         {QStringLiteral("screenshot"), QStringLiteral("Save the window to FILE.png at the end."), QStringLiteral("FILE")},
         {QStringLiteral("record"), QStringLiteral("Write every event to FILE, for 'ballast replay --events FILE'."),
          QStringLiteral("FILE")}});
}

bool readRunOptions(const QCommandLineParser &parser, RunOptions &options)
{
    bool fine = true;
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.seconds = options.headless ? 20 : 0;
    if (parser.isSet(QStringLiteral("seconds")))
        options.seconds = parser.value(QStringLiteral("seconds")).toDouble(&fine);
    options.json = parser.value(QStringLiteral("json"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.record = parser.value(QStringLiteral("record"));
    return fine && options.seconds >= 0 && options.seconds <= longestRun;
}

int runSession(QApplication &application, const RunOptions &options, const StartRun &start, const DescribeRun &describe)
{
    // A run for a script must not depend on, nor disturb, what the user has arranged.
    QTemporaryDir scratch;
    ui::Settings settings = options.headless ? ui::Settings(scratch.filePath(QStringLiteral("settings.ini"))) : ui::Settings();
    if (!options.headless && raiseRunning(options.command))
        return 0;
    const auto folder = dataFolder();
    if (!folder)
        return complain(options.command, QString::fromStdString(folder.error().message()), failed);
    AlertPost alerts(options.mode == engine::Mode::demo && options.headless ? AlertPost::Reach::nobody : AlertPost::Reach::channels);
    SessionDesk desk(*folder, {}, {[&](engine::Mode mode) { alerts.begin(mode); }, alerts.sink()});
    AccountSetup setup(*folder);
    const auto reviews = std::make_shared<ReviewWorker>(desk);
    const auto reports = std::make_shared<ReportWorker>(desk, std::string(version()));
    const auto evaluations = std::make_shared<EvaluateWorker>([&desk] { return desk.databasePath(); });
    std::unique_ptr<ui::MainWindow> window;
    if (!options.headless || !options.screenshot.isEmpty()) {
        const ui::Services services{.sessions = &desk,
                                    .setup = &setup,
                                    .dataFolder = *folder,
                                    .alerts = alerts.desk(),
                                    .reviews = reviews,
                                    .whatIf = reviews,
                                    .reports = reports,
                                    .evaluations = evaluations,
                                    .autostarts = isAutostarted,
                                    .setAutostart = [](bool on) { return setAutostart(on, QCoreApplication::arguments().mid(1)); }};
        window = std::make_unique<ui::MainWindow>([&] { return desk.latest(); },
                                                  [&](engine::Intent intent) { desk.post(std::move(intent)); }, settings, services);
        if (options.headless)
            window->resize(screenshotSize);
        window->show();
        QCoreApplication::processEvents(); // painted before the session is made
    }

    {
        QEventLoop starting;
        QObject::connect(&desk, &SessionDesk::changed, &starting, [&] {
            if (!desk.state().isBusy())
                starting.quit();
        });
        desk.begin(options.mode, start);
        starting.exec();
    }
    if (const auto &error = desk.state().error) {
        const int status = complain(options.command, QString::fromStdString(error->message()), failed);
        if (!options.headless)
            QMessageBox::critical(window.get(), QCoreApplication::translate("Session", "Ballast can't start"), ui::errorText(*error));
        return status;
    }
    if (desk.state().phase != ui::SessionState::Phase::running) // the window was closed meanwhile
        return 0;
    const InstanceLink link({options.command, !options.headless, [&] { return desk.view(); },
                             [&](engine::Intent intent) { return desk.post(std::move(intent)); }, alerts.desk(),
                             [&] {
                                 if (window)
                                     window->bringToFront();
                             }});
    alerts.follow([&desk] {
        const auto view = desk.view();
        return view.latest ? view.latest->eventCount + 1 : 0;
    });
    const StopSignal stop(application); // from here on an end is an orderly one: what rests is cancelled

    QElapsedTimer clock;
    clock.start();
    QTimer figures;
    if (options.headless) {
        QObject::connect(&figures, &QTimer::timeout, &application, [&] { printFigures(*desk.latest()); });
        figures.start(1000);
    }
    if (options.seconds > 0)
        QTimer::singleShot(int(options.seconds * 1000), &application, &QCoreApplication::quit);
    application.exec();

    figures.stop();
    alerts.follow({});
    const int status = finish(options, describe, desk, window.get(), double(clock.elapsed()) / 1000);
    if (options.headless)
        printFigures(*desk.latest());
    window.reset(); // its panels hold the worker, which must end before the session
    return status;
}

} // namespace ballast::app
