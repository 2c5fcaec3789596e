// SPDX-License-Identifier: GPL-3.0-or-later
/// The evaluation page: history files, a position, hedges to compare; equity curves, figures with intervals, and how often positions are
/// liquidated. It works on files alone: no intent leaves from here, and snapshots do not change it.
#pragma once

#include "ui/curves_view.h"
#include "ui/evaluate_source.h"
#include "ui/heat_map.h"
#include "ui/panel.h"
#include "ui/report_view.h"

#include <array>
#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace ballast::ui {

enum class HistoryKind : std::uint8_t { klines, funding, impliedVolatility, bitcoin };

class EvaluatePanel : public Panel
{
    Q_OBJECT

public:
    explicit EvaluatePanel(QWidget *parent); ///< no IntentSink: nothing leaves from here
    /// Without a source the panel says that it can't work in this session.
    void setSource(std::shared_ptr<EvaluateSource> source);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    void setFiles(HistoryKind kind, const QStringList &paths);
    void run();
    void cancel();
    [[nodiscard]] EvaluateQuestion question() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString state() const; ///< the line above the results
    [[nodiscard]] const ReportView &figures() const { return m_figures->view(); }
    [[nodiscard]] const CurvesView &curves() const { return *m_curves; }
    [[nodiscard]] const HeatMap &heatMap() const { return *m_map; }

private:
    struct FileRow
    {
        QStringList paths;
        QPushButton *choose = nullptr;
        QLabel *names = nullptr;
    };
    QWidget *buildControls();
    QWidget *buildResults();
    void chooseFiles(HistoryKind kind);
    void take(tl::expected<EvaluateAnswer, domain::Error> answer);
    void refresh();
    void refreshMap();
    void reflect();
    void say(const QString &text, bool isProblem);
    [[nodiscard]] bool lacksCandles() const;
    [[nodiscard]] std::vector<evaluate::Arm> chosenArms() const;

    Look m_look;
    std::shared_ptr<EvaluateSource> m_source;
    std::optional<EvaluateAnswer> m_answer;
    bool m_running = false, m_problem = false;
    std::uint64_t m_asked = 0; ///< questions so far: an answer to an earlier one is not shown

    std::array<FileRow, 4> m_files;
    QComboBox *m_positions, *m_side, *m_transfer, *m_arm, *m_mapSide, *m_horizon;
    QDoubleSpinBox *m_leverage, *m_equity, *m_hedgeShare;
    std::vector<QCheckBox *> m_arms; ///< hedges to compare
    QCheckBox *m_study;
    QPushButton *m_run, *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_state;
    QTabWidget *m_tabs;
    CurvesView *m_curves;
    ReportArea *m_figures;
    HeatMap *m_map;
};

} // namespace ballast::ui
