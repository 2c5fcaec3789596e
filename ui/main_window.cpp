// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/action_registry.h"
#include "ui/dock_title.h"
#include "ui/icons.h"
#include "ui/panel.h"
#include "ui/panel_table.h"
#include "ui/parameter_panel.h"
#include "ui/strategy_menu.h"
#include "ui/what_if_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace ballast::ui {

namespace {

constexpr int layoutVersion = 3;  ///< raise when a dock is added or renamed: an older saved layout is then not restored
constexpr qint64 lookMs = 60'000; ///< coming back to the window within this is the same look
constexpr auto pollInterval = std::chrono::milliseconds(125);
constexpr QSize smallest(1100, 700), usual(1440, 900);

} // namespace

MainWindow::MainWindow(SnapshotSource source, IntentSink sendIntent, Settings &settings)
    : m_source(std::move(source)), m_send(std::move(sendIntent)), m_settings(settings), m_look(Look::from(settings)),
      m_actions(std::make_unique<ActionRegistry>()), m_poll(new QTimer(this))
{
    setWindowTitle(tr("Ballast"));
    setWindowIcon(applicationIcon());
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    apply(m_look, *qApp);
    buildActions();
    buildTop();
    buildDocks();
    buildMenus(*m_menuBar);
    restoreLayout();
    applyLook();
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && !isMinimized())
            refresh();
    });
    m_poll->start(pollInterval);
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
    column->addWidget(m_menuBar);
    for (auto *panel : topPanels(*top, *m_actions)) {
        column->addWidget(panel);
        m_panels.push_back(panel);
    }
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
        if (auto *whatIf = qobject_cast<WhatIfPanel *>(panel))
            connect(whatIf, &WhatIfPanel::proposed, this, &MainWindow::openParameter);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::refreshTitles);
        connect(dock, &QDockWidget::topLevelChanged, this, &MainWindow::refreshTitles);
    }
}

QDockWidget *MainWindow::dock(const QString &name) const { return findChild<QDockWidget *>(name, Qt::FindDirectChildrenOnly); }

void MainWindow::arrangeByDefault()
{
    for (const auto &entry : m_docks) {
        entry.dock->setFloating(false);
        removeDockWidget(entry.dock);
    }
    for (const auto &place : defaultPlaces()) {
        auto *moved = dock(place.dock);
        switch (place.how) {
        case Place::first: addDockWidget(Qt::LeftDockWidgetArea, moved); break;
        case Place::rightOf: splitDockWidget(dock(place.anchor), moved, Qt::Horizontal); break;
        case Place::below: splitDockWidget(dock(place.anchor), moved, Qt::Vertical); break;
        case Place::tabOf: tabifyDockWidget(dock(place.anchor), moved); break;
        }
        moved->show();
    }
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget *> sized;
        QList<int> shares;
        for (const auto &place : defaultPlaces()) {
            const int share = orientation == Qt::Horizontal ? place.width : place.height;
            if (share == 0)
                continue;
            sized.push_back(dock(place.dock));
            shares.push_back(share);
        }
        resizeDocks(sized, shares, orientation);
    }
    for (const auto &place : defaultPlaces()) {
        if (place.how != Place::tabOf)
            dock(place.dock)->raise();
    }
    refreshTitles();
}

void MainWindow::resetLayout()
{
    m_settings.forgetLayout();
    setLocked(false);
    arrangeByDefault();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(usual);
    arrangeByDefault();
    const auto state = m_settings.windowState();
    if (!state.isEmpty())
        restoreState(state, layoutVersion);
    setLocked(m_settings.layoutLocked());
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState(layoutVersion));
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
    const auto before = m_look.tokens;
    m_look = Look::from(m_settings);
    if (m_look.tokens != before)
        apply(m_look, *qApp);
    applyLook();
}

void MainWindow::setTheme(ThemeName theme)
{
    (*m_actions)[theme == ThemeName::dark ? Command::darkTheme : Command::lightTheme]->setChecked(true);
    changeLook([theme](Settings &settings) { settings.setTheme(theme); });
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refresh();
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
    auto *editor = dock(QStringLiteral("parameters"));
    editor->show();
    editor->raise();
    findChild<ParameterPanel *>()->propose(parameter, value);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace ballast::ui
