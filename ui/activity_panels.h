// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders, fills and the log: three tables, newest first.
#pragma once

#include "ui/panel.h"
#include "ui/rows_model.h"
#include "ui/settings.h"

namespace ballast::ui {

class TableView;

struct OrderView
{
    domain::Order order;
    double tick = 0.01, lot = 0.001;
    bool operator==(const OrderView &) const = default;
};
struct FillView
{
    domain::Fill fill;
    double tick = 0.01, lot = 0.001;
    bool operator==(const FillView &) const = default;
};
[[nodiscard]] std::vector<Column<OrderView>> orderColumns();
[[nodiscard]] std::vector<Column<FillView>> fillColumns();
[[nodiscard]] std::vector<Column<engine::Note>> noteColumns();

[[nodiscard]] QString statusName(domain::OrderStatus status);
[[nodiscard]] QString severityName(engine::Severity severity);

[[nodiscard]] Panel *newOrdersPanel(Settings &settings, QWidget *parent);
[[nodiscard]] Panel *newFillsPanel(Settings &settings, QWidget *parent);
[[nodiscard]] Panel *newLogPanel(Settings &settings, QWidget *parent);

} // namespace ballast::ui
