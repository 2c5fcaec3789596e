// SPDX-License-Identifier: GPL-3.0-or-later
/// Who dies first, and what could be lost: the ladder of prices, and the scenarios.
#pragma once

#include "ui/panel.h"
#include "ui/report_view.h"
#include "ui/risk_text.h"
#include "ui/settings.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace ballast::ui {

class TableView;

class RiskPanel : public Panel
{
    Q_OBJECT

public:
    RiskPanel(Settings &settings, QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] TableView &ladder() const { return *m_ladder; }
    [[nodiscard]] const ReportView &losses() const { return m_losses->view(); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString bridgeLine() const; ///< about margin to move; empty where there is nothing to say

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildTop();
    void centreOnMark();
    void rebuild(const engine::Snapshot &snapshot);

    RowsModel<LadderRow> *m_rows;
    TableView *m_ladder;
    ReportArea *m_losses;
    QStackedWidget *m_pages;
    QLabel *m_sentence, *m_liquidation, *m_bridge;
    std::shared_ptr<const risk::ScenarioReport> m_shown; ///< also keeps its address from being used again
    bool m_markKnown = false;                            ///< when it was shown
};

} // namespace ballast::ui
