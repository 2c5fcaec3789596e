// SPDX-License-Identifier: GPL-3.0-or-later
/// Ballast while its window is closed: an icon that tells the state by colour and shape, the kill switch in its menu, and the desktop's
/// own notifications. Nothing where the desktop has no tray.
#pragma once

#include "ui/action_registry.h"
#include "ui/alert_desk.h"
#include "ui/panel.h"

#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace ballast::ui {

class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(const ActionRegistry &actions, QWidget &window);
    ~Tray() override;

    void show(const engine::Snapshot &snapshot, const Look &look);
    /// Messages that were not told yet: a notification each, and a sound unless muted. The first call only counts.
    void tell(const engine::AlertsView &view, bool muted);

Q_SIGNALS:
    void opened(); ///< the window is wanted

private:
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QString m_state;
    std::optional<std::uint64_t> m_told;
};

} // namespace ballast::ui
