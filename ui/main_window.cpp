// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/action_registry.h"
#include "ui/alert_dialog.h"
#include "ui/alerts_panel.h"
#include "ui/chart_panel.h"
#include "ui/decision_panel.h"
#include "ui/dock_title.h"
#include "ui/evaluate_panel.h"
#include "ui/header_panel.h"
#include "ui/help_window.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/panel_table.h"
#include "ui/parameter_panel.h"
#include "ui/report_panel.h"
#include "ui/review_panel.h"
#include "ui/session_bar.h"
#include "ui/strategy_menu.h"
#include "ui/tray.h"
#include "ui/what_if_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ballast::ui {

namespace {

constexpr int layoutVersion = 4;  ///< raise when a dock is added or renamed: an older saved layout is then not restored
constexpr qint64 lookMs = 60'000; ///< coming back to the window within this is the same look
constexpr QSize smallest(1100, 700), usual(1440, 900);

} // namespace

MainWindow::MainWindow(SnapshotSource source, IntentSink sendIntent, Settings &settings, const Services &services)
    : m_source(std::move(source)), m_send(std::move(sendIntent)), m_settings(settings), m_services(services), m_look(Look::from(settings)),
      m_actions(std::make_unique<ActionRegistry>()), m_poll(new QTimer(this))
{
    setWindowIcon(applicationIcon());
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    apply(m_look, *qApp);
    build();
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && !isMinimized())
            refresh();
        reflectTray();
    });
    m_poll->start(std::chrono::milliseconds(1000) / m_settings.refreshesPerSecond());
    if (m_services.sessions)
        connect(m_services.sessions, &SessionControl::changed, this, &MainWindow::showSessionState);
}

void MainWindow::build()
{
    setWindowTitle(tr("Ballast"));
    buildActions();
    buildTop();
    buildDocks();
    lendServices();
    buildWorkspaceBar();
    buildMenus(*m_menuBar);
    restoreLayout();
    applyLook();
    showSessionState();
}

void MainWindow::takeApart()
{
    delete std::exchange(m_tray, nullptr); // its menu holds actions
    for (const auto &docked : m_docks) {
        docked.dock->disconnect(this);
        docked.panel->disconnect(this);
        removeDockWidget(docked.dock);
        delete docked.dock;
    }
    m_docks.clear();
    m_panels.clear();
    delete menuWidget(); // with header, headlines and menus, whose actions these are not
    m_menuBar = nullptr;
    m_workspaceBar = nullptr;
    m_headlines = nullptr;
    m_sessionBar = nullptr;
    m_header = nullptr;
    m_strategyMenu = nullptr; // a child of the window, deleted below
    for (auto *menu : findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        delete menu;
    m_actions->removeAll();
    for (auto *group : findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly))
        delete group;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuildPending)
        return;
    m_rebuildPending = true; // one change comes in several events
    QTimer::singleShot(0, this, [this] {
        m_rebuildPending = false;
        setUpdatesEnabled(false);
        saveLayout();
        takeApart();
        build();
        for (auto *help : findChildren<HelpWindow *>())
            help->retranslate();
        m_shown.reset();
        refresh();
        setUpdatesEnabled(true);
    });
}

MainWindow::~MainWindow()
{
    // The docks tell of their hiding while QMainWindow is taken apart: by then there is nobody left to hear it.
    for (const auto &docked : m_docks) {
        docked.dock->disconnect(this);
        docked.panel->disconnect(this);
    }
}

void MainWindow::refresh()
{
    auto newest = m_source();
    if (!newest || newest == m_shown)
        return;
    const bool first = !m_shown;
    m_shown = std::move(newest);
    if (first && isActiveWindow())
        countLook();
    reflect(*m_shown, *m_actions);
    if (m_stopped)
        disableTrading();
    m_strategyMenu->reflect(*m_shown);
    for (auto *panel : m_panels) {
        if (panel->isVisible())
            panel->show(*m_shown);
    }
    Q_EMIT snapshotShown();
}

void MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_menuBar = new QMenuBar(top);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_workspaceBar = new QTabBar(top);
    m_workspaceBar->setObjectName(QStringLiteral("workspaces"));
    m_workspaceBar->setAccessibleName(tr("Workspaces"));
    m_workspaceBar->setProperty("role", QStringLiteral("workspaces"));
    m_workspaceBar->setExpanding(false);
    m_workspaceBar->setUsesScrollButtons(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, space::small, 0);
    row->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    row->addWidget(m_workspaceBar, 1, Qt::AlignVCenter);
    column->addLayout(row);
    m_sessionBar = new SessionBar(top);
    column->addWidget(m_sessionBar);
    if (auto *sessions = m_services.sessions) {
        connect(m_sessionBar, &SessionBar::demoWanted, sessions, [sessions] { sessions->start({}); });
        connect(m_sessionBar, &SessionBar::ladderWanted, this, &MainWindow::openLadder);
        connect(m_sessionBar, &SessionBar::dismissed, sessions, &SessionControl::dismissError);
    }
    for (auto *panel : topPanels(*top, *m_actions)) {
        column->addWidget(panel);
        m_panels.push_back(panel);
        if (auto *header = qobject_cast<HeaderPanel *>(panel))
            m_header = header;
    }
    m_headlines = m_panels.back();
    setMenuWidget(top);
}

void MainWindow::buildDocks()
{
    for (const auto &entry : dockedPanels()) {
        auto *dock = new QDockWidget(entry.title(), this);
        dock->setObjectName(entry.name);
        auto *panel = entry.make(*this, m_settings, m_send);
        dock->setWidget(panel);
        auto *title = new DockTitle(*dock);
        dock->setTitleBarWidget(title);
        m_panels.push_back(panel);
        m_docks.push_back({dock, title, panel});
        connect(dock, &QDockWidget::visibilityChanged, this, [this, panel](bool visible) {
            if (visible && m_shown)
                panel->show(*m_shown);
            refreshTitles();
        });
        connect(panel, &Panel::stale, this, [this, panel] {
            if (m_shown)
                panel->show(*m_shown);
        });
        if (auto *alerts = qobject_cast<AlertsPanel *>(panel))
            connect(alerts, &AlertsPanel::settingsWanted, this, &MainWindow::editAlerts);
        if (auto *chart = qobject_cast<ChartPanel *>(panel)) {
            connect(chart, &ChartPanel::momentChosen, this, [this](domain::Timestamp at) {
                reveal(QStringLiteral("decisions"));
                if (auto *decisions = findChild<DecisionPanel *>())
                    decisions->select(at);
            });
        }
        if (auto *whatIf = qobject_cast<WhatIfPanel *>(panel))
            connect(whatIf, &WhatIfPanel::proposed, this, &MainWindow::openParameter);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::refreshTitles);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::refreshTitles);
    }
}

void MainWindow::buildWorkspaceBar()
{
    for (const auto &entry : workspaces()) {
        if (!isOffered(entry))
            continue;
        const int tab = m_workspaceBar->addTab(entry.title());
        m_workspaceBar->setTabToolTip(tab, entry.meaning());
        m_workspaceBar->setTabData(tab, int(entry.id));
    }
    connect(m_workspaceBar, &QTabBar::currentChanged, this,
            [this](int tab) { showWorkspace(Workspace(m_workspaceBar->tabData(tab).toInt())); });
}

QDockWidget *MainWindow::dock(const QString &name) const { return findChild<QDockWidget *>(name, Qt::FindDirectChildrenOnly); }

void MainWindow::arrange(const WorkspaceEntry &entry)
{
    for (const auto &docked : m_docks) {
        docked.dock->setFloating(false);
        removeDockWidget(docked.dock);
    }
    const auto placed = [this](const DefaultPlace &place) { return dock(place.dock); };
    for (const auto &place : entry.places) {
        auto *moved = placed(place);
        if (!moved)
            continue;
        auto *anchor = dock(place.anchor);
        switch (anchor ? place.how : Place::first) {
        case Place::first: addDockWidget(Qt::LeftDockWidgetArea, moved); break;
        case Place::rightOf: splitDockWidget(anchor, moved, Qt::Horizontal); break;
        case Place::below: splitDockWidget(anchor, moved, Qt::Vertical); break;
        case Place::tabOf: tabifyDockWidget(anchor, moved); break;
        }
        moved->show();
    }
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget *> sized;
        QList<int> shares;
        for (const auto &place : entry.places) {
            const int share = orientation == Qt::Horizontal ? place.width : place.height;
            if (share == 0 || !placed(place))
                continue;
            sized.push_back(placed(place));
            shares.push_back(share);
        }
        resizeDocks(sized, shares, orientation);
    }
    for (const auto &place : entry.places) {
        if (place.how != Place::tabOf && placed(place))
            placed(place)->raise();
    }
    refreshTitles();
}

void MainWindow::showWorkspace(Workspace workspace)
{
    if (workspace == m_workspace)
        return;
    saveWorkspace();
    m_workspace = workspace;
    restoreWorkspace();
}

void MainWindow::restoreWorkspace()
{
    const auto &entry = entryOf(m_workspace);
    setUpdatesEnabled(false);
    m_headlines->setVisible(entry.headlines);
    arrange(entry);
    const auto state = m_settings.windowState(entry.key);
    if (!state.isEmpty())
        restoreState(state, layoutVersion);
    setUpdatesEnabled(true);
    m_settings.setWorkspace(entry.key);
    (*m_actions)[Command(int(Command::showOverview) + int(m_workspace))]->setChecked(true);
    const QSignalBlocker quiet(m_workspaceBar);
    for (int i = 0; i < m_workspaceBar->count(); ++i) {
        if (m_workspaceBar->tabData(i).toInt() == int(m_workspace))
            m_workspaceBar->setCurrentIndex(i);
    }
}

void MainWindow::saveWorkspace() { m_settings.setWindowState(entryOf(m_workspace).key, saveState(layoutVersion)); }

/// In front, in the workspace that is open if it has a place there.
void MainWindow::reveal(const QString &dockName)
{
    auto *wanted = dock(dockName);
    if (!wanted)
        return;
    if (!wanted->isVisible())
        showWorkspace(workspaceOf(dockName, m_workspace));
    wanted->show();
    wanted->raise();
    wanted->widget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout();
    setLocked(false);
    arrange(entryOf(m_workspace));
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(usual);
    for (const auto &entry : workspaces()) {
        if (entry.key == m_settings.workspace() && isOffered(entry))
            m_workspace = entry.id;
    }
    restoreWorkspace();
    setLocked(m_settings.layoutLocked());
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(saveGeometry());
    saveWorkspace();
    m_settings.flush();
}

void MainWindow::setLocked(bool locked)
{
    m_settings.setLayoutLocked(locked);
    (*m_actions)[Command::lockLayout]->setChecked(locked);
    for (const auto &entry : m_docks) {
        entry.dock->setFeatures(locked
                                    ? QDockWidget::NoDockWidgetFeatures
                                    : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
        entry.title->setLocked(locked);
    }
}

void MainWindow::refreshTitles()
{
    if (m_titlesPending)
        return;
    m_titlesPending = true; // docks report several changes for one move
    QTimer::singleShot(0, this, [this] {
        m_titlesPending = false;
        for (const auto &entry : m_docks)
            entry.title->setFolded(!entry.dock->isFloating() && !tabifiedDockWidgets(entry.dock).isEmpty());
    });
}

void MainWindow::applyLook()
{
    m_actions->tint(m_look.tokens);
    for (const auto &entry : m_docks)
        entry.title->setLook(m_look);
    for (auto *panel : m_panels)
        panel->setLook(m_look);
    if (m_shown) {
        for (auto *panel : m_panels)
            panel->show(*m_shown);
    }
}

void MainWindow::changeLook(const std::function<void(Settings &)> &change)
{
    change(m_settings);
    (*m_actions)[m_settings.theme() == ThemeName::dark ? Command::darkTheme : Command::lightTheme]->setChecked(true);
    const auto gain = m_settings.gainColours();
    (*m_actions)[gain == GainColours::greenGain ? Command::greenGain
                 : gain == GainColours::redGain ? Command::redGain
                                                : Command::blueGain]
        ->setChecked(true);
    (*m_actions)[m_settings.zone() == Zone::utc ? Command::utcTimes : Command::localTimes]->setChecked(true);
    const auto before = m_look.tokens;
    m_look = Look::from(m_settings);
    if (m_look.tokens != before)
        apply(m_look, *qApp);
    applyLook();
}

void MainWindow::setTheme(ThemeName theme)
{
    changeLook([theme](Settings &settings) { settings.setTheme(theme); });
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_shown.reset(); // what came while nobody saw it was drawn by no panel
    refresh();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QMainWindow::show();
    raise();
    activateWindow();
}

void MainWindow::lendServices()
{
    if (auto *panel = findChild<AlertsPanel *>(); panel && m_services.alerts)
        panel->setDesk(m_services.alerts);
    if (auto *panel = findChild<ReviewPanel *>(); panel && m_services.reviews)
        panel->setSource(m_services.reviews);
    if (auto *panel = findChild<WhatIfPanel *>(); panel && m_services.whatIf)
        panel->setSource(m_services.whatIf);
    if (auto *panel = findChild<ReportPanel *>(); panel && m_services.reports)
        panel->setSource(m_services.reports);
    if (auto *panel = findChild<EvaluatePanel *>(); panel && m_services.evaluations)
        panel->setSource(m_services.evaluations);
    (*m_actions)[Command::alertSettings]->setEnabled(bool(m_services.alerts));
    auto *autostart = (*m_actions)[Command::autostart];
    autostart->setEnabled(bool(m_services.setAutostart));
    autostart->setChecked(m_services.autostarts && m_services.autostarts());
    if (!m_services.alerts || !(m_services.hasTray ? *m_services.hasTray : QSystemTrayIcon::isSystemTrayAvailable()))
        return;
    m_tray = new Tray(*m_actions, *this);
    QGuiApplication::setQuitOnLastWindowClosed(false); // a dialog of the tray is not the last window
    connect(m_tray, &Tray::opened, this, &MainWindow::bringToFront);
}

void MainWindow::editAlerts()
{
    if (m_services.alerts)
        AlertDialog(m_services.alerts, this).exec();
}

/// The tray tells the state while nobody sees the window.
void MainWindow::reflectTray()
{
    if (!m_tray)
        return;
    if (const auto newest = m_source()) {
        m_tray->show(*newest, m_look);
        if (!isVisible())
            reflect(*newest, *m_actions); // the tray's menu has the same commands
    }
    m_tray->tell(*m_services.alerts.latest(), m_settings.alertsMuted());
}

MainWindow::Leaving MainWindow::askBeforeLeaving()
{
    const auto newest = m_source();
    const bool works = newest && (newest->armState == engine::ArmState::armed || newest->armState == engine::ArmState::suspended);
    if (!works || !isVisible())
        return Leaving::quit;
    QMessageBox question(
        QMessageBox::Question, tr("Ballast is armed"),
        tr("Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody "
           "looks after it."),
        QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("askBeforeLeaving"));
    QAbstractButton *stay = m_tray ? question.addButton(tr("Keep it running in the tray"), QMessageBox::AcceptRole) : nullptr;
    auto *quit = question.addButton(tr("End Ballast"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == quit)
        return Leaving::quit;
    return stay && question.clickedButton() == stay ? Leaving::stayInTray : Leaving::stayHere;
}

/// Counts for the peace of mind: how often somebody had to look.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        countLook();
    return QMainWindow::event(event);
}

/// Once there is a session that can be told.
void MainWindow::countLook()
{
    if (!m_shown || (m_lastLook.isValid() && m_lastLook.elapsed() < lookMs))
        return;
    m_lastLook.start();
    m_send(engine::WindowShown{});
}

void MainWindow::openParameter(strategy::ParameterId parameter, double value)
{
    reveal(QStringLiteral("parameters"));
    findChild<ParameterPanel *>()->propose(parameter, value);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    // A person closed it; the end of the program by a signal or a time limit asks nobody.
    const bool asked = std::exchange(m_quitting, false) || event->spontaneous();
    switch (asked ? askBeforeLeaving() : Leaving::quit) {
    case Leaving::quit:
        QMainWindow::closeEvent(event);
        QCoreApplication::quit();
        return;
    case Leaving::stayInTray: hide(); break;
    case Leaving::stayHere: break;
    }
    event->ignore();
}

} // namespace ballast::ui

#include "moc_main_window.cpp"
