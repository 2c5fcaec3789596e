// SPDX-License-Identifier: GPL-3.0-or-later
/// What the real window costs: from the constructor to the first paint, a refresh with its paint (usual history and 100,000 points), and
/// the share of a core while a source publishes 1,000 and 10,000 snapshots a second.
///
///     QT_QPA_PLATFORM=offscreen bench_dashboard
#include "demo_snapshot.h"
#include "ui/chart_panel.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

using namespace ballast;
using namespace ballast::ui;

namespace {

using SharedSnapshot = std::shared_ptr<const engine::Snapshot>;

double threadSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

/// `base` a moment later: every figure that moves has moved.
SharedSnapshot moved(const engine::Snapshot &base, int step)
{
    auto next = std::make_shared<engine::Snapshot>(base);
    const double factor = 1 + 0.0001 * ((step * 37) % 101 - 50);
    next->at = base.at + std::chrono::milliseconds(step);
    next->market.mark *= factor;
    next->market.bid *= factor;
    next->market.ask *= factor;
    next->ratio.current *= factor;
    next->exposure.netDelta *= factor;
    next->liquidation.distance *= factor;
    next->cost.today += step * 0.001;
    for (auto &row : next->positions) {
        row.mark *= factor;
        row.unrealisedPnl *= factor;
        row.liquidationDistance *= factor;
    }
    for (auto &feed : next->feeds)
        feed.ageSeconds = (step % 10) * 0.1;
    return next;
}

struct Window
{
    explicit Window(MainWindow::SnapshotSource source)
        : settings(home.filePath(QStringLiteral("settings.ini"))), window(
                                                                       std::move(source), [](const engine::Intent &) {}, settings)
    {
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
    }
    QTemporaryDir home;
    Settings settings;
    MainWindow window;
};

void line(const char *what, const char *figure, const char *goal) { std::printf("%-52s %-28s %s\n", what, figure, goal); }

void benchStart(const engine::Snapshot &base)
{
    const auto snapshot = test::shared(base);
    QElapsedTimer timer;
    timer.start();
    const Window window([&] { return snapshot; });
    char text[64];
    std::snprintf(text, sizeof text, "%.0f ms", double(timer.nsecsElapsed()) / 1e6);
    line("window made, shown and painted", text, "#11: whole start <= 250 ms");
}

void benchFrame(const engine::Snapshot &base, const char *what, double hours)
{
    std::vector<SharedSnapshot> snapshots;
    for (int i = 0; i < 200; ++i)
        snapshots.push_back(moved(base, i));
    std::size_t next = 0;
    Window desk([&] { return snapshots[next % snapshots.size()]; });
    for (auto *chart : desk.window.findChildren<ChartPanel *>())
        chart->setHours(hours);
    std::vector<double> ms;
    for (int i = 0; i < 240; ++i) {
        ++next;
        QElapsedTimer timer;
        timer.start();
        desk.window.refresh();
        QCoreApplication::processEvents(); // paints what changed
        if (i >= 40)
            ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    char text[64];
    std::snprintf(text, sizeof text, "p50 %.2f ms, p99 %.2f ms", ms[ms.size() / 2], ms[ms.size() * 99 / 100]);
    line(what, text, "#9: p50 <= 4, p99 <= 8 ms");
}

void benchRate(const engine::Snapshot &base, int perSecond)
{
    std::mutex mutex;
    SharedSnapshot newest = moved(base, 0);
    std::atomic<bool> stop = false;
    std::thread source([&] {
        auto due = std::chrono::steady_clock::now();
        for (int i = 1; !stop; ++i) {
            auto made = moved(base, i % 1'000);
            {
                const std::lock_guard lock(mutex);
                newest.swap(made);
            }
            due += std::chrono::nanoseconds(1'000'000'000 / perSecond);
            std::this_thread::sleep_until(due);
        }
    });
    {
        Window desk([&] {
            const std::lock_guard lock(mutex);
            return newest;
        });
        QElapsedTimer wall;
        wall.start();
        const double before = threadSeconds();
        QEventLoop loop;
        QTimer::singleShot(4'000, &loop, &QEventLoop::quit);
        loop.exec();
        char what[64], text[64];
        std::snprintf(what, sizeof what, "GUI thread, %d snapshots a second", perSecond);
        std::snprintf(text, sizeof text, "%.1f %% of a core", (threadSeconds() - before) / (double(wall.elapsed()) / 1e3) * 100);
        line(what, text, "#9: <= 15 %");
    }
    stop = true;
    source.join();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto day = test::demoSnapshot(7);
    benchStart(day);
    benchStart(day); // fonts and style are warm now
    benchFrame(day, "refresh and paint, a day of history", 24);
    benchFrame(test::demoSnapshot(7, 100'000), "refresh and paint, 100,000 points shown", 0);
    benchRate(day, 1'000);
    benchRate(day, 10'000);
    return 0;
}
