// SPDX-License-Identifier: GPL-3.0-or-later
/// What if: a move that has not happened, other parameters, on the recent market. Framed so that nobody takes it for real, and without any
/// way to send an intent: what is proposed is only opened in the parameter panel, where it is applied by hand or not.
#pragma once

#include "ui/panel.h"
#include "ui/report_view.h"
#include "ui/review_source.h"

#include <memory>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;

namespace ballast::ui {

/// What the panel asks, from a snapshot: recent candles of the hedge instrument, accounts and parameters as they are.
[[nodiscard]] evaluate::WhatIfQuestion questionOf(const engine::Snapshot &snapshot);
/// As it is, as proposed and without a hedge, side by side; the cascade of the snapshot's scenarios below.
[[nodiscard]] std::vector<ReportTable> whatIfTables(const evaluate::WhatIfAnswer &answer, const risk::ScenarioReport *scenarios,
                                                    const QString &currency, Zone zone);

class WhatIfPanel : public Panel
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent); ///< no IntentSink: nothing leaves from here
    void setSource(std::shared_ptr<WhatIfSource> source);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    void recalculate();
    [[nodiscard]] const ReportView &figures() const { return m_figures->view(); }
    [[nodiscard]] QString mark() const; ///< what is said of the figures' age
    [[nodiscard]] evaluate::WhatIfQuestion question() const;

Q_SIGNALS:
    void proposed(strategy::ParameterId parameter, double value); ///< asks to be shown in the editor

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildControls();
    void loadValue();
    void take(tl::expected<evaluate::WhatIfAnswer, domain::Error> answer);
    void say(const QString &text);
    void reflect();
    void refresh();
    [[nodiscard]] std::optional<strategy::ParameterId> parameter() const;

    Look m_look;
    std::shared_ptr<WhatIfSource> m_source;
    engine::Snapshot m_snapshot; ///< newest; a copy of pointers and small lists
    std::shared_ptr<const risk::ScenarioReport> m_scenarios;
    std::optional<evaluate::WhatIfAnswer> m_answer;
    QString m_failure;
    domain::Timestamp m_answeredAt;
    double m_answeredMark = engine::unknownValue;
    bool m_asked = false, m_changed = true; ///< controls were moved since the answer

    QLabel *m_stripe, *m_mark;
    QSlider *m_move;
    QLabel *m_moveText;
    QComboBox *m_over, *m_preset, *m_parameter;
    QDoubleSpinBox *m_value;
    QPushButton *m_recalculate, *m_open;
    ReportArea *m_figures;
};

} // namespace ballast::ui
