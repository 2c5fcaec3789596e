// SPDX-License-Identifier: GPL-3.0-or-later
/// The desktop: reads snapshots, sends intents, knows nothing else.
///
///     MainWindow window([&] { return session.snapshot(); }, [&](engine::Intent intent) { session.send(intent); }, settings);
///     window.show();
///
/// A timer polls the newest snapshot some times a second and shows it when it is a new one; a window that is not visible
/// shows nothing and costs nothing. A change of language takes the contents apart and builds them anew: panels need no code for it.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"
#include "ui/look.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/workspaces.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QTabBar;
class QTimer;

namespace ballast::ui {

class ActionRegistry;
class DockTitle;
class HeaderPanel;
class Panel;
class SessionBar;
class StrategyMenu;
class Tray;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using SnapshotSource = std::function<std::shared_ptr<const engine::Snapshot>()>;
    using IntentSink = std::function<void(engine::Intent)>;

    /// What `services` lacks is not offered.
    MainWindow(SnapshotSource source, IntentSink sendIntent, Settings &settings, const Services &services = {});
    ~MainWindow() override;

    /// Asks the source once and shows what it gives, if it is new. Called by the timer; call it before a screenshot.
    void refresh();

    [[nodiscard]] const ActionRegistry &actions() const { return *m_actions; }
    void bringToFront();
    void setTheme(ThemeName theme);
    void showWorkspace(Workspace workspace);
    [[nodiscard]] Workspace workspace() const { return m_workspace; }

Q_SIGNALS:
    void snapshotShown(); ///< after the panels took a new snapshot

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct DockedPanel
    {
        QDockWidget *dock;
        DockTitle *title;
        Panel *panel;
    };

    void build();
    void takeApart(); ///< everything that build() made
    void buildTop();
    void buildDocks();
    void buildWorkspaceBar();
    void lendServices(); ///< to the panels that need them
    void buildActions();
    void buildSessionActions();
    void buildMenus(QMenuBar &bar);
    void arrange(const WorkspaceEntry &entry);
    void restoreWorkspace();
    void saveWorkspace();
    void reveal(const QString &dockName);
    void resetLayout();
    void restoreLayout();
    void saveLayout();
    void setLocked(bool locked);
    void refreshTitles();
    void applyLook();
    void changeLook(const std::function<void(Settings &)> &change);
    void confirmFlatten();
    void editAlerts();
    void reflectTray();
    enum class Leaving { quit, stayInTray, stayHere };
    [[nodiscard]] Leaving askBeforeLeaving();
    void countLook();
    void openParameter(strategy::ParameterId parameter, double value);
    void showSessionState();
    void disableTrading();
    void openSetup();
    void openLadder();
    void stepDown();
    void openPalette();
    void openSettings();
    [[nodiscard]] QDockWidget *dock(const QString &name) const;

    SnapshotSource m_source;
    IntentSink m_send;
    Settings &m_settings;
    Services m_services;
    Look m_look;
    std::unique_ptr<ActionRegistry> m_actions;
    std::shared_ptr<const engine::Snapshot> m_shown;
    QMenuBar *m_menuBar = nullptr;
    SessionBar *m_sessionBar = nullptr;
    HeaderPanel *m_header = nullptr;
    StrategyMenu *m_strategyMenu = nullptr;
    std::vector<Panel *> m_panels; ///< all of them, docked or not
    std::vector<DockedPanel> m_docks;
    QTabBar *m_workspaceBar = nullptr;
    QWidget *m_headlines = nullptr;
    Workspace m_workspace = Workspace::overview;
    Tray *m_tray = nullptr;
    bool m_quitting = false; ///< by the command, not by closing the window
    QTimer *m_poll = nullptr;
    QElapsedTimer m_lastLook; ///< of the trader at the window
    bool m_titlesPending = false, m_rebuildPending = false;
    bool m_stopped = false; ///< no session runs: the figures are the last ones
};

} // namespace ballast::ui
