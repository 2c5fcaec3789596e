// SPDX-License-Identifier: GPL-3.0-or-later
/// The learning part, laid open: which forecast is used and why, what it says now, and the regime.
#pragma once

#include "ui/panel.h"
#include "ui/report_view.h"

#include <memory>

namespace ballast::ui {

class ModelsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ModelsPanel(QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] const ReportView &report() const { return m_area->view(); }

private:
    ReportArea *m_area;
    Look m_look;
    std::shared_ptr<const market::MarketModels> m_shown; ///< those of m_tournament
    Zone m_zone = Zone::utc;
    ReportTable m_tournament;
};

} // namespace ballast::ui
