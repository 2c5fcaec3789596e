// SPDX-License-Identifier: GPL-3.0-or-later
/// The commands of the main window: one row each.
#include "ui/about_dialog.h"
#include "ui/action_registry.h"
#include "ui/confirm_flatten.h"
#include "ui/help_window.h"
#include "ui/main_window.h"
#include "ui/strategy_menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>

namespace ballast::ui {

void MainWindow::buildActions()
{
    const auto add = [this](Command command, const CommandText &text, std::function<void()> run) {
        return m_actions->add(command, text, *this, std::move(run));
    };
    const auto sending = [this](const engine::Intent &intent) { return [this, intent] { m_send(intent); }; };

    buildSessionActions();
    add(Command::arm, {tr("&Arm"), tr("Let Ballast send hedge orders"), QStringLiteral("arm"), {}}, sending(engine::Arm{}));
    add(Command::disarm, {tr("&Disarm"), tr("Stop sending hedge orders; resting orders and the hedge stay"), QStringLiteral("disarm"), {}},
        sending(engine::Disarm{}));
    add(Command::pause,
        {tr("&Pause new hedge orders"), tr("Does not cancel resting orders, close the hedge, or touch the protected account"),
         QStringLiteral("pause"), Qt::Key_F8},
        sending(engine::Pause{}));
    add(Command::resume,
        {tr("&Resume"), tr("End the pause; Ballast may send hedge orders again if it is armed"), QStringLiteral("resume"), {}},
        sending(engine::Resume{}));
    add(Command::cancelOrders,
        {tr("&Cancel hedge orders"), tr("Pauses and cancels resting orders; does not close the hedge or touch the protected account"),
         QStringLiteral("cancel-orders"), QKeySequence(Qt::SHIFT | Qt::Key_F8)},
        sending(engine::CancelOrders{}));
    add(Command::flattenHedge,
        {tr("&Flatten hedge\u2026"),
         tr("Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged"),
         QStringLiteral("flatten"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8)},
        [this] { confirmFlatten(); });
    add(Command::acknowledge,
        {tr("Ac&knowledge differences"),
         tr("The hedge account is as it should be, whatever the last session left: go on from there"),
         {},
         {}},
        sending(engine::AcknowledgeDifferences{}));
    add(Command::editOverride,
        {tr("&Override\u2026"), tr("Set the hedge ratio or a parameter by hand"), QStringLiteral("override"), Qt::Key_F6},
        [this] { reveal(QStringLiteral("parameters")); });
    add(Command::backToAutomatic, {tr("&Back to automatic"), tr("End every manual override now"), QStringLiteral("automatic"), Qt::Key_F9},
        sending(engine::BackToAutomatic{}));

    const auto choice = [this](Command command, const QString &text, QActionGroup *group, bool chosen,
                               std::function<void(Settings &)> set) {
        m_actions->addChoice(command, {text, text, {}, {}}, *this, *group, [this, set = std::move(set)] { changeLook(set); })
            ->setChecked(chosen);
    };
    auto *themes = new QActionGroup(this);
    choice(Command::darkTheme, tr("&Dark theme"), themes, m_settings.theme() == ThemeName::dark,
           [](Settings &s) { s.setTheme(ThemeName::dark); });
    choice(Command::lightTheme, tr("&Light theme"), themes, m_settings.theme() == ThemeName::light,
           [](Settings &s) { s.setTheme(ThemeName::light); });
    auto *gains = new QActionGroup(this);
    const auto gain = m_settings.gainColours();
    choice(Command::greenGain, tr("Gain green, loss red"), gains, gain == GainColours::greenGain,
           [](Settings &s) { s.setGainColours(GainColours::greenGain); });
    choice(Command::redGain, tr("Gain red, loss green"), gains, gain == GainColours::redGain,
           [](Settings &s) { s.setGainColours(GainColours::redGain); });
    choice(Command::blueGain, tr("Gain blue, loss orange"), gains, gain == GainColours::blueGain,
           [](Settings &s) { s.setGainColours(GainColours::blueGain); });
    auto *zones = new QActionGroup(this);
    choice(Command::utcTimes, tr("Times in &UTC"), zones, m_settings.zone() == Zone::utc, [](Settings &s) { s.setZone(Zone::utc); });
    choice(Command::localTimes, tr("Times in local &zone"), zones, m_settings.zone() == Zone::local,
           [](Settings &s) { s.setZone(Zone::local); });

    add(Command::alertSettings, {tr("A&lerts\u2026"), tr("What becomes an alert, how loud, and who is told"), {}, {}}, [this] {
        editAlerts();
    })->setEnabled(false);
    auto *autostart = add(Command::autostart, {tr("&Start with the desktop"), tr("Open Ballast when you log in"), {}, {}}, [this] {
        auto *action = (*m_actions)[Command::autostart];
        const auto problem = m_services.setAutostart(action->isChecked());
        if (problem.isEmpty())
            return;
        action->setChecked(!action->isChecked());
        QMessageBox::warning(this, tr("Not changed"), problem);
    });
    autostart->setCheckable(true);
    autostart->setEnabled(false);

    auto *places = new QActionGroup(this);
    for (const auto &entry : workspaces()) {
        const int number = int(entry.id);
        auto *action = m_actions->addChoice(Command(int(Command::showOverview) + number),
                                            {entry.title(), entry.meaning(), {}, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number))},
                                            *this, *places, [this, id = entry.id] { showWorkspace(id); });
        action->setVisible(isOffered(entry));
        action->setEnabled(isOffered(entry));
    }

    auto *lock = add(Command::lockLayout,
                     {tr("Loc&k layout"), tr("Panels can't be moved, floated or closed by accident"), QStringLiteral("lock"),
                      QKeySequence(Qt::CTRL | Qt::Key_L)},
                     [this] { setLocked((*m_actions)[Command::lockLayout]->isChecked()); });
    lock->setCheckable(true);
    add(Command::resetLayout, {tr("&Reset layout"), tr("Put every panel back where it was at first"), QStringLiteral("reset-layout"), {}},
        [this] { resetLayout(); });
    add(Command::fullScreen, {tr("&Full screen"), tr("Use the whole screen"), QStringLiteral("full-screen"), Qt::Key_F11},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    const auto helping = [this](HelpWindow::Page page) { return [this, page] { (new HelpWindow(*m_actions, page, this))->show(); }; };
    add(Command::commandPalette,
        {tr("&Find a command\u2026"), tr("Every command, panel and parameter by a few letters"), QStringLiteral("keyboard"),
         QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { openPalette(); });
    add(Command::settings,
        {tr("&Settings\u2026"), tr("Language, theme, colours, scale, times"), {}, QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        [this] { openSettings(); });
    add(Command::help, {tr("&Help"), tr("What each figure is, its unit and its source"), QStringLiteral("help"), Qt::Key_F1},
        helping(HelpWindow::Page::figures));
    add(Command::shortcuts, {tr("&Keyboard shortcuts"), tr("What each key does"), QStringLiteral("keyboard"), {}},
        helping(HelpWindow::Page::keys));
    add(Command::conventions, {tr("&Signs and units"), tr("How to read the numbers"), QStringLiteral("help"), {}},
        helping(HelpWindow::Page::signs));
    add(Command::about, {tr("&About Ballast"), tr("Version and licence"), QStringLiteral("info"), {}}, [this] { showAbout(*this); });
    add(Command::quit, {tr("&Quit"), tr("Close the window; the hedge position stays as it is"), QStringLiteral("quit"), QKeySequence::Quit},
        [this] {
            m_quitting = true;
            if (!isVisible())
                bringToFront(); // from the tray: what is asked has to be seen
            close();
        });
}

void MainWindow::buildMenus(QMenuBar &bar)
{
    const auto fill = [this](QMenu &menu, std::initializer_list<Command> commands) {
        for (const auto command : commands)
            menu.addAction((*m_actions)[command]);
    };
    auto *file = bar.addMenu(tr("&File"));
    fill(*file, {Command::setUpAccount, Command::changeMode, Command::stepDown});
    file->addSeparator();
    fill(*file, {Command::commandPalette, Command::settings, Command::alertSettings, Command::autostart});
    file->addSeparator();
    fill(*file, {Command::quit});

    auto *trading = bar.addMenu(tr("&Trading"));
    fill(*trading, {Command::arm, Command::disarm, Command::acknowledge});
    trading->addSeparator();
    fill(*trading, {Command::editOverride, Command::backToAutomatic});
    m_strategyMenu = new StrategyMenu(tr("&Strategy"), m_send, m_settings, this);
    trading->addMenu(m_strategyMenu);
    trading->addSeparator();
    auto *kill = trading->addMenu(tr("&Kill switch"));
    kill->setToolTipsVisible(true);
    fill(*kill, {Command::pause, Command::cancelOrders, Command::flattenHedge, Command::resume});

    auto *view = bar.addMenu(tr("&View"));
    for (const auto &entry : workspaces())
        view->addAction((*m_actions)[Command(int(Command::showOverview) + int(entry.id))]);
    view->addSeparator();
    auto *panels = view->addMenu(tr("&Panels"));
    for (const auto &entry : m_docks)
        panels->addAction(entry.dock->toggleViewAction());
    view->addSeparator();
    fill(*view, {Command::darkTheme, Command::lightTheme});
    auto *colours = view->addMenu(tr("&Colours"));
    fill(*colours, {Command::greenGain, Command::redGain, Command::blueGain});
    view->addSeparator();
    fill(*view, {Command::utcTimes, Command::localTimes});
    view->addSeparator();
    fill(*view, {Command::lockLayout, Command::resetLayout, Command::fullScreen});

    fill(*bar.addMenu(tr("&Help")), {Command::help, Command::shortcuts, Command::conventions, Command::about});
}

void MainWindow::confirmFlatten()
{
    if (m_shown && askToFlatten(*this, *m_shown, m_look))
        m_send(engine::FlattenHedge{});
}

} // namespace ballast::ui
