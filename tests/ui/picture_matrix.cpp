// SPDX-License-Identifier: GPL-3.0-or-later
/// Every page and dialog, in both themes and three languages, at the scale that QT_SCALE_FACTOR sets: for looking at.
/// `./dev screenshots --matrix OUT` runs it at three scales.
///
///     QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1.5 picture_matrix OUT_DIR [NAME]    // pictures whose name holds NAME
#include "full_window.h"
#include "ui/action_registry.h"
#include "ui/language.h"
#include "ui/parameter_set_dialog.h"
#include "ui/setup_wizard.h"
#include "ui/what_if_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace ballast;
using namespace ballast::ui;

namespace {

class Photographer
{
public:
    Photographer(QString folder, QString only) : m_folder(std::move(folder)), m_only(std::move(only)) {}

    void setLabel(const QString &label) { m_label = label; }
    [[nodiscard]] bool wants(const QString &name) const { return m_only.isEmpty() || name.contains(m_only); }
    void take(QWidget &widget, const QString &name)
    {
        if (!wants(name))
            return;
        const QString path = QDir(m_folder).filePath(name + u'-' + m_label + QStringLiteral(".png"));
        if (widget.grab().save(path))
            ++m_taken;
        else
            std::fprintf(stderr, "picture_matrix: can't write %s\n", qPrintable(path));
        m_fine = m_fine && QFile::exists(path);
    }
    [[nodiscard]] int taken() const { return m_taken; }
    [[nodiscard]] bool isFine() const { return m_fine; }

private:
    QString m_folder, m_only, m_label;
    int m_taken = 0;
    bool m_fine = true;
};

engine::Snapshot shownSnapshot()
{
    auto snapshot = test::demoSnapshot(7);
    snapshot.overrides = {{std::nullopt, 0.8, snapshot.at, snapshot.at + std::chrono::hours(1), "FOMC tonight"}};
    return snapshot;
}

struct Desk : test::FullWindow
{
    explicit Desk(ThemeName theme) : FullWindow(shownSnapshot(), {1440, 900}, theme) {}

    void raiseTab(const QString &name) const
    {
        const auto *wanted = window->findChild<QDockWidget *>(name);
        for (auto *bar : window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
            for (int i = 0; i < bar->count(); ++i) {
                if (wanted && bar->tabText(i) == wanted->windowTitle())
                    bar->setCurrentIndex(i);
            }
        }
    }
};

/// Each workspace as it opens, then each panel that stands behind another.
void takePages(Photographer &camera, ThemeName theme)
{
    Desk desk(theme);
    for (const auto &workspace : workspaces()) {
        if (!isOffered(workspace))
            continue;
        desk.window->showWorkspace(workspace.id);
        QTest::qWait(60);
        desk.answerAll();
        QTest::qWait(30);
        camera.take(*desk.window, QStringLiteral("page-") + workspace.key);
        for (const auto &place : workspace.places) {
            if (place.how != Place::tabOf)
                continue;
            desk.raiseTab(place.dock);
            QTest::qWait(30);
            if (place.dock == QStringLiteral("what-if")) {
                desk.window->findChild<WhatIfPanel *>()->recalculate();
                if (desk.reviews->answerWhatIf)
                    desk.reviews->answerWhatIf(evaluate::whatIf(desk.reviews->lastQuestion));
                QTest::qWait(30);
            }
            camera.take(*desk.window, QStringLiteral("page-") + workspace.key + u'-' + place.dock);
        }
    }
}

void takeDialogs(Photographer &camera, ThemeName theme)
{
    Desk desk(theme);
    const std::pair<Command, QString> dialogs[] = {
        {Command::settings, QStringLiteral("dialog-settings")},    {Command::help, QStringLiteral("dialog-help")},
        {Command::shortcuts, QStringLiteral("dialog-keys")},       {Command::conventions, QStringLiteral("dialog-signs")},
        {Command::about, QStringLiteral("dialog-about")},          {Command::commandPalette, QStringLiteral("dialog-palette")},
        {Command::alertSettings, QStringLiteral("dialog-alerts")}, {Command::changeMode, QStringLiteral("dialog-modes")},
        {Command::flattenHedge, QStringLiteral("dialog-flatten")}};
    for (const auto &[command, name] : dialogs) {
        if (!camera.wants(name))
            continue;
        QTimer::singleShot(120, desk.window.get(), [&, shownAs = name] { // a modal dialog runs its own loop meanwhile
            for (auto *widget : QApplication::topLevelWidgets()) {
                if (widget == desk.window.get() || !widget->isVisible())
                    continue;
                camera.take(*widget, shownAs);
                widget->close();
            }
        });
        desk.window->actions()[command]->trigger();
        QTest::qWait(180);
    }
    ParameterSetDialog set({QStringLiteral("lean"),
                            {},
                            "regime-adaptive",
                            "static",
                            {{strategy::ParameterId::minimumRatio, 0.3, 0.15},
                             {strategy::ParameterId::bandWidth, 0.05, 0.1},
                             {strategy::ParameterId::coolDown, 30, 300},
                             {strategy::ParameterId::dailyCost, 150, 50}}},
                           Look::from(desk.settings), domain::Currency("USDT"), domain::Currency("ETH"), desk.window.get());
    set.show();
    QTest::qWait(30);
    camera.take(set, QStringLiteral("dialog-parameter-set"));
}

void takeWizard(Photographer &camera, ThemeName theme)
{
    Desk desk(theme);
    auto *wizard = new SetupWizard(desk.setup, &desk.sessions, Look::from(desk.settings), desk.window.get());
    wizard->show();
    const auto fill = [&](const char *name, const char *text) {
        auto *field = wizard->findChild<QLineEdit *>(QLatin1String(name));
        if (field && field->isVisible())
            field->setText(QString::fromLatin1(text));
    };
    auto *stack = wizard->findChild<QStackedWidget *>();
    auto *next = wizard->findChild<QPushButton *>(QStringLiteral("setupNext"));
    for (int step = 0; step < stack->count(); ++step) {
        fill("setupKeyOwn", "key-of-the-protected-account");
        fill("setupSecretOwn", "a-secret-of-some-length");
        fill("setupKeyHedge", "key-of-the-hedge-account");
        fill("setupSecretHedge", "a-secret-of-some-length");
        if (auto *none = wizard->findChild<QCheckBox *>(QStringLiteral("setupNoneTransfer")); none->isVisible())
            none->setChecked(false);
        fill("setupKeyTransfer", "key-of-the-main-account");
        fill("setupSecretTransfer", "a-secret-of-some-length");
        fill("setupHedgeName", "hedge@example.org");
        for (const auto *name : {"setupTestOwn", "setupTestHedge", "setupTestTransfer"}) {
            if (auto *test = wizard->findChild<QPushButton *>(QLatin1String(name)); test && test->isVisible())
                test->click();
        }
        if (auto *file = wizard->findChild<QRadioButton *>(QStringLiteral("setupFile")); file && file->isVisible())
            file->click();
        fill("setupPassphrase", "correct horse battery");
        fill("setupPassphraseAgain", "correct horse battery");
        QTest::qWait(30);
        camera.take(*wizard, QStringLiteral("wizard-%1").arg(step + 1));
        if (step + 1 < stack->count())
            next->click();
    }
    wizard->close();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "picture_matrix: can't make the folder %s\n", qPrintable(folder));
        return 1;
    }
    Photographer camera(folder, argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    const int percent = qRound(application.devicePixelRatio() * 100);
    for (const auto *language : {"en", "de", "zh_CN"}) {
        setLanguage(application, QString::fromLatin1(language));
        for (const auto theme : {ThemeName::dark, ThemeName::light}) {
            camera.setLabel(QStringLiteral("%1-%2-%3")
                                .arg(QString::fromLatin1(language),
                                     theme == ThemeName::dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                     QString::number(percent)));
            takePages(camera, theme);
            takeDialogs(camera, theme);
            takeWizard(camera, theme);
        }
    }
    std::printf("%d pictures at %d %%\n", camera.taken(), percent);
    return camera.isFine() && camera.taken() > 0 ? 0 : 1;
}
