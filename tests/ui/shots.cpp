// SPDX-License-Identifier: GPL-3.0-or-later
/// Renders the window offscreen to PNG files, in both themes, at several sizes and in its special states: for looking at.
///
///     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1.5 ui_shots OUT_DIR
#include "demo_evaluate.h"
#include "demo_report.h"
#include "demo_review.h"
#include "demo_snapshot.h"
#include "ui/action_registry.h"
#include "ui/evaluate_panel.h"
#include "ui/main_window.h"
#include "ui/report_panel.h"
#include "ui/review_panel.h"
#include "ui/what_if_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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
    QString pressed = {}; ///< object name of a button
    Workspace workspace = Workspace::overview;
};

/// As a user does it: QWidget::raise() leaves the tab bar without the tab that was in front.
void raiseTab(const QWidget &window, const QString &name)
{
    const QString title = window.findChild<QDockWidget *>(name)->windowTitle();
    for (auto *bar : window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == title)
                bar->setCurrentIndex(i);
        }
    }
}

void take(const Shot &shot, const QString &folder)
{
    QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(shot.theme);
    const auto snapshot = test::shared(shot.snapshot);
    MainWindow window([&] { return snapshot; }, [](const engine::Intent &) {}, settings);
    const auto reviews = std::make_shared<test::StubReviews>();
    window.findChild<ReviewPanel *>()->setSource(reviews);
    window.findChild<WhatIfPanel *>()->setSource(reviews);
    window.findChild<ReportPanel *>()->setSource(std::make_shared<test::PromptReports>());
    window.resize(shot.size);
    window.show();
    QTest::qWait(300);
    window.showWorkspace(shot.workspace);
    QTest::qWait(50);
    for (const auto &name : shot.raised)
        raiseTab(window, name);
    if (!shot.pressed.isEmpty())
        window.findChild<QAbstractButton *>(shot.pressed)->click();
    if (reviews->answer && !shot.name.endsWith(QStringLiteral("loading")))
        reviews->answer(test::demoReview(shot.snapshot.at));
    if (shot.raised.contains(QStringLiteral("what-if"))) {
        window.findChild<WhatIfPanel *>()->recalculate();
        if (reviews->answerWhatIf)
            reviews->answerWhatIf(evaluate::whatIf(reviews->lastQuestion));
    }
    if (shot.name.startsWith(QStringLiteral("evaluate"))) {
        auto *panel = window.findChild<EvaluatePanel *>();
        const auto evaluations = std::make_shared<test::StubEvaluations>();
        panel->setSource(evaluations);
        panel->setFiles(HistoryKind::klines, {QStringLiteral("ETHUSDT-1h-2025-01.zip"), QStringLiteral("ETHUSDT-1h-2025-02.zip")});
        panel->run();
        if (shot.name.endsWith(QStringLiteral("running")))
            evaluations->told(0.4);
        else
            evaluations->done(test::demoEvaluation(evaluations->question));
        panel->findChild<QTabWidget *>()->setCurrentIndex(shot.name.contains(QStringLiteral("map")) ? 1 : 0);
    }
    QTest::qWait(300);
    window.grab().save(QDir(folder).filePath(shot.name + QStringLiteral(".png")));
}

/// What a command opens, over the usual window.
void takeDialog(Command command, const QString &name, ThemeName theme, const QString &folder)
{
    QTemporaryDir home;
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    settings.setTheme(theme);
    const auto snapshot = test::shared(test::demoSnapshot(7));
    const auto view = std::make_shared<engine::AlertsView>();
    view->settings.channels = {{"phone", engine::ChannelKind::ntfy, "https://ntfy.example", "ballast", engine::Severity::warning, false},
                               {"desk", engine::ChannelKind::webhook, "https://example.com/hook", {}, engine::Severity::critical, true}};
    view->receipts = {{"phone", engine::AlertMessageKind::trial, 0, engine::AlertReceipt::State::delivered, {}, snapshot->at}};
    Services services;
    services.alerts = {[view] { return view; }, [](std::uint64_t) {}, [] {}, [](const auto &, const auto &) { return QString(); },
                       [](const std::string &) {}};
    MainWindow window([&] { return snapshot; }, [](const engine::Intent &) {}, settings, services);
    window.resize(1440, 900);
    window.show();
    QTest::qWait(200);
    QTimer::singleShot(600, &window, [&] { // a modal dialog runs its own loop meanwhile
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget == &window || !widget->isVisible())
                continue;
            widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
            widget->close();
        }
    });
    window.actions()[command]->trigger();
    QTest::qWait(900);
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
    auto differs = test::demoSnapshot(7);
    differs.mode = engine::Mode::testnet;
    differs.armState = engine::ArmState::disarmed;
    differs.armReason = "The hedge account differs from what Ballast knows.";
    differs.reconciliation = {engine::ReconciliationState::differs,
                              differs.at,
                              {"The hedge account holds -3.000 ETHUSDT; the last session left -2.500, and no fill explains the rest.",
                               "Somebody else traded in the hedge account on 2026-11-23 09:14: sell 0.500 at 2,951.20."}};
    const QStringList others{QStringLiteral("parameters"), QStringLiteral("orders")};
    const QStringList learnt{QStringLiteral("risk"), QStringLiteral("models")};
    const QString losses = QStringLiteral("riskLosses");
    const auto place = [](const char *name, Workspace workspace, ThemeName theme = ThemeName::dark, QSize size = {1440, 900}) {
        return Shot{QLatin1String(name), test::demoSnapshot(7), theme, size, {}, {}, workspace};
    };
    const Shot shots[] = {
        place("workspace-risk", Workspace::risk),
        place("workspace-risk-light", Workspace::risk, ThemeName::light, {1100, 700}),
        place("workspace-hedge", Workspace::hedge),
        place("workspace-hedge-light", Workspace::hedge, ThemeName::light, {1920, 1080}),
        place("workspace-market", Workspace::market),
        place("workspace-market-light", Workspace::market, ThemeName::light),
        place("workspace-evaluate", Workspace::evaluate),
        place("workspace-reports", Workspace::reports),
        place("workspace-reports-light", Workspace::reports, ThemeName::light, {1100, 700}),
        place("workspace-review", Workspace::review),
        place("workspace-log", Workspace::log),
        {QStringLiteral("dark"), test::demoSnapshot(7)},
        {QStringLiteral("light"), test::demoSnapshot(7), ThemeName::light},
        {QStringLiteral("small"), test::demoSnapshot(7), ThemeName::dark, {1100, 700}},
        {QStringLiteral("parameters"), byHand, ThemeName::dark, {1440, 900}, others},
        {QStringLiteral("parameters-light"), byHand, ThemeName::light, {1100, 700}, others},
        {QStringLiteral("limits"), differs, ThemeName::dark, {1440, 900}, {QStringLiteral("limits")}},
        {QStringLiteral("limits-light"), test::demoSnapshot(7), ThemeName::light, {1100, 700}, {QStringLiteral("limits")}},
        {QStringLiteral("stale"), test::stale(test::demoSnapshot(7))},
        {QStringLiteral("empty"), test::emptySnapshot(), ThemeName::light},
        {QStringLiteral("risk"), test::demoSnapshot(7), ThemeName::dark, {1440, 900}, learnt},
        {QStringLiteral("risk-light"), test::demoSnapshot(7), ThemeName::light, {1440, 900}, learnt},
        {QStringLiteral("risk-small"), test::demoSnapshot(7), ThemeName::dark, {1100, 700}, learnt},
        {QStringLiteral("risk-empty"), test::emptySnapshot(), ThemeName::dark, {1440, 900}, learnt},
        {QStringLiteral("losses"), test::demoSnapshot(7), ThemeName::dark, {1440, 900}, learnt, losses},
        {QStringLiteral("losses-tall"), test::demoSnapshot(7), ThemeName::light, {1700, 2400}, learnt, losses},
        {QStringLiteral("losses-light"), test::demoSnapshot(7), ThemeName::light, {1920, 1080}, learnt, losses},
        {QStringLiteral("review"), test::demoSnapshot(7), ThemeName::dark, {1600, 1200}, {}, {}, Workspace::review},
        {QStringLiteral("review-light"), test::demoSnapshot(7), ThemeName::light, {1440, 900}, {}, {}, Workspace::review},
        {QStringLiteral("review-loading"), test::demoSnapshot(7), ThemeName::dark, {1100, 700}, {}, {}, Workspace::review},
        {QStringLiteral("what-if"), test::demoSnapshot(7), ThemeName::dark, {1440, 900}, {QStringLiteral("what-if")}, {}, Workspace::risk},
        {QStringLiteral("what-if-light"),
         test::demoSnapshot(7),
         ThemeName::light,
         {1100, 700},
         {QStringLiteral("what-if")},
         {},
         Workspace::risk},
        place("evaluate", Workspace::evaluate),
        place("evaluate-light", Workspace::evaluate, ThemeName::light, {1920, 1080}),
        place("evaluate-map", Workspace::evaluate),
        place("evaluate-map-light", Workspace::evaluate, ThemeName::light, {1100, 700}),
        place("evaluate-running", Workspace::evaluate, ThemeName::dark, {1100, 700}),
        {QStringLiteral("wide"), test::demoSnapshot(7), ThemeName::dark, {1920, 1080}, {QStringLiteral("log")}}};
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const auto &shot : shots) {
        if (only.isEmpty() || only == shot.name)
            take(shot, folder);
    }
    const std::pair<Command, QString> dialogs[] = {{Command::alertSettings, QStringLiteral("dialog-alerts")},
                                                   {Command::commandPalette, QStringLiteral("dialog-palette")},
                                                   {Command::settings, QStringLiteral("dialog-settings")},
                                                   {Command::help, QStringLiteral("dialog-help")},
                                                   {Command::about, QStringLiteral("dialog-about")}};
    for (const auto &[command, name] : dialogs) {
        if (only.isEmpty() || only == name)
            takeDialog(command, name, ThemeName::dark, folder);
        if (only.isEmpty() || only == name + QStringLiteral("-light"))
            takeDialog(command, name + QStringLiteral("-light"), ThemeName::light, folder);
    }
    return 0;
}
