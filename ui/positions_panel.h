// SPDX-License-Identifier: GPL-3.0-or-later
/// Positions of all accounts: one row each.
#pragma once

#include "ui/cell_delegate.h"
#include "ui/panel.h"
#include "ui/rows_model.h"

namespace ballast::ui {

class TableView;

/// A row and what the window needs beside it to write it down.
struct PositionView
{
    engine::PositionRow row;
    double tick = 0.01, lot = 0.001;
    double criticalSigma = 0;
    bool stale = false;
    Sparkline price; ///< of the last day, when the position is in the hedge's own market
};
[[nodiscard]] std::vector<Column<PositionView>> positionColumns();

class PositionsPanel : public Panel
{
    Q_OBJECT

public:
    PositionsPanel(Settings &settings, QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] TableView &table() const { return *m_table; }

private:
    RowsModel<PositionView> *m_model;
    TableView *m_table;
    std::shared_ptr<const std::vector<double>> m_day;
    std::size_t m_samplesSeen = 0;
};

} // namespace ballast::ui
