// SPDX-License-Identifier: GPL-3.0-or-later
/// The three histories: price with levels and hedge fills, hedge ratio with target and band, equity with and without the hedge.
#pragma once

#include "ui/panel.h"
#include "ui/time_chart.h"

namespace ballast::ui {

/// A chart with a choice of range. Redraws its history only when there is more of it, or the range or the size changed.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    void show(const engine::Snapshot &snapshot) final;
    void setLook(const Look &look) final;
    using Panel::show;

    [[nodiscard]] TimeChart &chart() const { return *m_chart; }
    void setHours(double hours); ///< 0 = the whole history
    [[nodiscard]] double hours() const { return m_hours; }

protected:
    ChartPanel(std::vector<LineStyle> lines, TimeChart::ValueText valueText, const QString &emptyText, QWidget *parent);

private:
    /// What is drawn of the history within `range`; `columns` is the width in pixels.
    [[nodiscard]] virtual ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const = 0;
    [[nodiscard]] virtual std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const = 0;
    /// From the first to the last known point.
    [[nodiscard]] virtual TimeRange extent(const engine::Snapshot &snapshot) const = 0;

    struct Drawn
    {
        TimeRange range;
        std::size_t samples = 0, candles = 0, fills = 0;
        int columns = 0;
        bool operator==(const Drawn &) const = default;
    };
    TimeChart *m_chart;
    double m_hours = 24;
    Drawn m_drawn;
};

[[nodiscard]] ChartPanel *newPriceChart(QWidget *parent);
[[nodiscard]] ChartPanel *newRatioChart(QWidget *parent);
[[nodiscard]] ChartPanel *newEquityChart(QWidget *parent);

} // namespace ballast::ui
