// SPDX-License-Identifier: GPL-3.0-or-later
/// What the main window opens: set-up, ladder of modes, palette, settings; and how it shows the state of the session.
#include "ui/action_registry.h"
#include "ui/command_palette.h"
#include "ui/header_panel.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/mode_dialog.h"
#include "ui/panel.h"
#include "ui/panel_table.h"
#include "ui/parameter_field.h"
#include "ui/parameter_panel.h"
#include "ui/session_bar.h"
#include "ui/settings_dialog.h"
#include "ui/setup_wizard.h"

#include <QApplication>
#include <QDockWidget>
#include <QTimer>

namespace ballast::ui {

void MainWindow::buildSessionActions()
{
    const bool swaps = m_services.sessions != nullptr;
    const auto add = [&](Command command, const CommandText &text, bool offered, std::function<void()> run) {
        auto *action = m_actions->add(command, text, *this, std::move(run));
        action->setVisible(offered);
        action->setEnabled(offered);
    };
    add(Command::setUpAccount,
        {tr("Set &up an account\u2026"), tr("Exchange, keys, limits: step by step, and nothing is kept before the end"), {}, {}},
        m_services.setup != nullptr, [this] { openSetup(); });
    add(Command::changeMode,
        {tr("Change &mode\u2026"),
         tr("Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_M)},
        swaps, [this] { openLadder(); });
    add(Command::stepDown, {tr("One mode &down"), tr("Ends the session and starts the next lower mode that is open"), {}, {}}, swaps,
        [this] { stepDown(); });
}

void MainWindow::showSessionState()
{
    const auto *sessions = m_services.sessions;
    if (!sessions)
        return;
    const auto &state = sessions->state();
    const bool runs = state.phase == SessionState::Phase::running || state.phase == SessionState::Phase::checking;
    m_sessionBar->show(state);
    m_stopped = !runs;
    m_header->setStopped(m_stopped);
    refresh();
    (*m_actions)[Command::changeMode]->setEnabled(!state.isBusy());
    (*m_actions)[Command::stepDown]->setEnabled(runs && !state.isBusy() && state.mode != engine::Mode::demo);
    if (m_stopped)
        disableTrading();
    else if (m_shown)
        reflect(*m_shown, *m_actions);
}

void MainWindow::disableTrading()
{
    for (const auto command : {Command::arm, Command::disarm, Command::pause, Command::resume, Command::cancelOrders, Command::flattenHedge,
                               Command::acknowledge, Command::backToAutomatic})
        (*m_actions)[command]->setEnabled(false);
}

void MainWindow::openSetup()
{
    auto *wizard = new SetupWizard(*m_services.setup, m_services.sessions, m_look, this);
    connect(wizard, &SetupWizard::accountKept, this, [this](const SessionWish &wish, bool starts) {
        if (starts && m_services.sessions)
            m_services.sessions->start(wish);
    });
    wizard->open();
}

void MainWindow::openLadder()
{
    auto *dialog = new ModeDialog(*m_services.sessions, m_look, this);
    connect(dialog, &ModeDialog::setUpWanted, this, &MainWindow::openSetup);
    dialog->open();
}

void MainWindow::stepDown()
{
    m_services.sessions->readLadder(this, [this](const std::vector<Rung> &rungs) {
        const auto now = m_services.sessions->state().mode;
        // From the rung below downwards: the first that an account fits and that asks for no passphrase.
        for (auto rung = rungs.rbegin(); rung != rungs.rend(); ++rung) {
            if (rung->mode >= now)
                continue;
            if (!rung->needsAccount())
                return m_services.sessions->start({});
            for (const auto &account : rung->accounts) {
                if (!account.sealed && (rung->missing.empty() || !account.gated))
                    return m_services.sessions->start({rung->mode, account.id, {}, {}});
            }
        }
    });
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (auto *action : m_actions->all()) {
        if (action->isVisible() && action != (*m_actions)[Command::commandPalette])
            entries.push_back({withoutMnemonic(action->text()), tr("Command"), action->statusTip(),
                               action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(),
                               [action] { action->trigger(); }});
    }
    for (const auto &docked : m_docks)
        entries.push_back(
            {docked.dock->windowTitle(), tr("Panel"), tr("Show and raise this panel"), {}, true, [this, name = docked.dock->objectName()] {
                 reveal(name);
             }});
    for (const auto &spec : strategy::parameterTable())
        entries.push_back({parameterName(spec.id), tr("Parameter"), parameterMeaning(spec.id), {}, true, [this, id = spec.id] {
                               reveal(QStringLiteral("parameters"));
                               if (auto *panel = findChild<ParameterPanel *>())
                                   panel->edit(id);
                           }});
    (new CommandPalette(std::move(entries), this))->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_services.dataFolder, this);
    connect(dialog, &SettingsDialog::lookChanged, this, [this] { changeLook([](Settings &) {}); });
    connect(dialog, &SettingsDialog::languageChanged, this, [this] { setLanguage(*qApp, m_settings.language()); });
    connect(dialog, &SettingsDialog::refreshChanged, this,
            [this] { m_poll->start(std::chrono::milliseconds(1000) / m_settings.refreshesPerSecond()); });
    dialog->open();
}

} // namespace ballast::ui
