// SPDX-License-Identifier: GPL-3.0-or-later
/// Renders the window offscreen to PNG files, in both themes, at several sizes and in its special states: for looking at.
///
///     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1.5 ui_shots OUT_DIR
#include "demo_snapshot.h"
#include "ui/action_registry.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ballast;
using namespace ballast::ui;

namespace {

struct Shot
{
    QString name;
    engine::Snapshot snapshot;
    ThemeName theme = ThemeName::dark;
    QSize size = {1440, 900};
    QStringList raised = {};
};

void take(const Shot &shot, const QString &folder)
{
    QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(shot.theme);
    const auto snapshot = test::shared(shot.snapshot);
    MainWindow window([&] { return snapshot; }, [](const engine::Intent &) {}, settings);
    window.resize(shot.size);
    window.show();
    QTest::qWait(300);
    for (const auto &name : shot.raised)
        window.findChild<QDockWidget *>(name)->raise();
    QTest::qWait(300);
    window.grab().save(QDir(folder).filePath(shot.name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);
    auto byHand = test::demoSnapshot(7);
    byHand.overrides = {{std::nullopt, 0.8, byHand.at, byHand.at + std::chrono::hours(1), "FOMC tonight"},
                        {strategy::ParameterId::bandWidth, 0.08, byHand.at, {}, "fewer trades"}};
    byHand.parameters[strategy::ParameterId::bandWidth] = 0.08;
    byHand.armState = engine::ArmState::disarmed;
    byHand.armReason = "Not armed.";
    const QStringList others{QStringLiteral("parameters"), QStringLiteral("orders")};
    const Shot shots[] = {{QStringLiteral("dark"), test::demoSnapshot(7)},
                          {QStringLiteral("light"), test::demoSnapshot(7), ThemeName::light},
                          {QStringLiteral("small"), test::demoSnapshot(7), ThemeName::dark, {1100, 700}},
                          {QStringLiteral("parameters"), byHand, ThemeName::dark, {1440, 900}, others},
                          {QStringLiteral("parameters-light"), byHand, ThemeName::light, {1100, 700}, others},
                          {QStringLiteral("stale"), test::stale(test::demoSnapshot(7))},
                          {QStringLiteral("empty"), test::emptySnapshot(), ThemeName::light},
                          {QStringLiteral("wide"), test::demoSnapshot(7), ThemeName::dark, {1920, 1080}, {QStringLiteral("log")}}};
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const auto &shot : shots) {
        if (only.isEmpty() || only == shot.name)
            take(shot, folder);
    }
    return 0;
}
