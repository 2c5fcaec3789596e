// SPDX-License-Identifier: GPL-3.0-or-later
/// Hard limits with their use as bars, and what a start found different from what the last session left, to be acknowledged.
#pragma once

#include "ui/panel.h"
#include "ui/report_view.h"

class QPushButton;

namespace ballast::ui {

[[nodiscard]] ReportTable limitsTable(const engine::Snapshot &snapshot);
[[nodiscard]] ReportTable reconciliationTable(const engine::Reconciliation &reconciliation, Zone zone);

class LimitsPanel : public Panel
{
    Q_OBJECT

public:
    LimitsPanel(const IntentSink &send, QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] const ReportView &report() const { return m_area->view(); }
    [[nodiscard]] QPushButton &acknowledgeButton() const { return *m_acknowledge; }

private:
    ReportArea *m_area;
    QPushButton *m_acknowledge;
    Zone m_zone = Zone::utc;
};

} // namespace ballast::ui
