// SPDX-License-Identifier: GPL-3.0-or-later
/// The alerts: what is wrong, since when, how often it was told, who heard of it; to be acknowledged one by one or together.
#pragma once

#include "ui/alert_desk.h"
#include "ui/panel.h"
#include "ui/rows_model.h"
#include "ui/settings.h"

class QPushButton;
class QToolButton;

namespace ballast::ui {

class TableView;

struct AlertRow
{
    engine::Alert alert;
    QString heard; ///< channels that have it, and those that failed
    bool operator==(const AlertRow &) const = default;
};
[[nodiscard]] std::vector<AlertRow> alertRows(const engine::AlertsView &view);
[[nodiscard]] std::vector<Column<AlertRow>> alertColumns();
[[nodiscard]] QString alertStateName(const engine::Alert &alert);

class AlertsPanel : public Panel
{
    Q_OBJECT

public:
    AlertsPanel(Settings &settings, QWidget *parent);
    void setDesk(AlertDesk desk);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void settingsWanted();
    void muteChanged(bool muted);

private:
    void reflect();

    AlertDesk m_desk;
    RowsModel<AlertRow> *m_rows;
    TableView *m_table;
    QPushButton *m_one, *m_all;
    QToolButton *m_mute;
};

} // namespace ballast::ui
