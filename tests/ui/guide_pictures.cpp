// SPDX-License-Identifier: GPL-3.0-or-later
/// The pictures of docs/guide.md: the demo plays its fall of 15 %, is stopped in the middle of it, and every workspace is looked at. What
/// is compared, reported and reviewed there is made up.
/// `./dev screenshots` runs it.
///
///     QT_QPA_PLATFORM=offscreen guide_pictures OUT_DIR
#include "full_window.h"
#include "runtime/demo.h"
#include "ui/workspaces.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTabBar>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace ballast;
using namespace ballast::ui;

namespace {

using SnapshotPointer = std::shared_ptr<const engine::Snapshot>;

constexpr int patienceMs = 120'000;
constexpr QSize size{1440, 900};

/// The first snapshot that is as wanted; the newest after a patience in which none was.
SnapshotPointer waitFor(runtime::Session &session, const std::function<bool(const engine::Snapshot &)> &wanted)
{
    QElapsedTimer clock;
    clock.start();
    auto snapshot = session.latest();
    while (!(snapshot && wanted(*snapshot)) && clock.elapsed() < patienceMs) {
        QTest::qWait(50);
        snapshot = session.latest();
    }
    return snapshot;
}

struct Picture
{
    QString name;
    Workspace workspace = Workspace::overview;
    QString raised = {}; ///< a dock that stands behind another as a tab
};

void raiseTab(const QWidget &window, const QString &name)
{
    const auto *wanted = window.findChild<QDockWidget *>(name);
    if (!wanted)
        return;
    for (auto *bar : window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == wanted->windowTitle())
                bar->setCurrentIndex(i);
        }
    }
}

bool take(const Picture &picture, const SnapshotPointer &snapshot, const QString &folder)
{
    test::FullWindow full(*snapshot, size);
    full.window->showWorkspace(picture.workspace);
    QTest::qWait(100);
    full.answerAll();
    if (!picture.raised.isEmpty())
        raiseTab(*full.window, picture.raised);
    QTest::qWait(300);
    const QString path = QDir(folder).filePath(picture.name + QStringLiteral(".png"));
    if (full.window->grab().save(path, "PNG", 0)) // smallest file
        return true;
    std::fprintf(stderr, "guide_pictures: can't write %s\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);

    runtime::DemoOptions options;
    options.speed = 100;
    auto demo = runtime::Demo::start(options);
    if (!demo) {
        std::fprintf(stderr, "guide_pictures: %s\n", demo.error().message().c_str());
        return 1;
    }
    auto &session = (*demo)->session();
    const auto markAtFirst = [](const engine::Snapshot &s) { return s.samples.size() > 0 ? s.samples[0].mark : 0.0; };
    const auto falling = waitFor(session, [&](const engine::Snapshot &s) { return s.market.mark < 0.91 * markAtFirst(s); });
    session.post(engine::OverrideRatio{0.8, falling->at + std::chrono::hours(1), "news tonight"});
    const auto byHand = waitFor(session, [](const engine::Snapshot &s) { return !s.overrides.empty(); });
    if (!(falling->market.mark < 0.91 * markAtFirst(*falling)) || byHand->overrides.empty()) {
        std::fprintf(stderr, "guide_pictures: the demo did not fall, or did not take the override, within %d s\n", patienceMs / 1000);
        return 1;
    }
    session.stop();

    bool fine = true;
    for (const auto &workspace : workspaces()) {
        if (isOffered(workspace))
            fine = take({workspace.key, workspace.id}, falling, folder) && fine;
    }
    fine = take({QStringLiteral("override"), Workspace::hedge}, byHand, folder) && fine;
    fine = take({QStringLiteral("limits"), Workspace::risk, QStringLiteral("limits")}, falling, folder) && fine;
    return fine ? 0 : 1;
}
