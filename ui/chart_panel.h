// SPDX-License-Identifier: GPL-3.0-or-later
/// The histories: price with levels and hedge fills, hedge ratio with target and band, equity with and without the hedge, volatility and
/// regimes. The wheel zooms, a drag pans, a double-click returns to the newest; the context menu saves picture and values.
#pragma once

#include "ui/panel.h"
#include "ui/time_chart.h"

#include <QStringList>

#include <functional>
#include <optional>

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
    /// A stretch of the past that stands still, chosen by wheel and drag; none = the newest hours.
    [[nodiscard]] const std::optional<TimeRange> &held() const { return m_held; }
    /// Everything in the range that is looked at, at full resolution, as comma-separated values with a header; times ISO 8601 UTC.
    [[nodiscard]] QString values(const engine::Snapshot &snapshot) const;
    [[nodiscard]] double hours() const { return m_hours; }

Q_SIGNALS:
    void momentChosen(domain::Timestamp at); ///< a fill was clicked: what was decided then is asked for

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    ChartPanel(std::vector<LineStyle> lines, TimeChart::ValueText valueText, const QString &emptyText, QWidget *parent);

private:
    /// What is drawn of the history within `range`; `columns` is the width in pixels.
    [[nodiscard]] virtual ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const = 0;
    [[nodiscard]] virtual std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const = 0;
    /// From the first to the last known point.
    [[nodiscard]] virtual TimeRange extent(const engine::Snapshot &snapshot) const = 0;

    /// Column titles, then a row for each point in the range.
    [[nodiscard]] virtual QStringList rows(const engine::Snapshot &snapshot, TimeRange range) const = 0;

    void hold(TimeRange range);
    void saveAs(const QString &ending, const std::function<bool(const QString &)> &write);
    [[nodiscard]] TimeRange lookedAt(const engine::Snapshot &snapshot) const;

    struct Drawn
    {
        TimeRange range;
        std::size_t samples = 0, candles = 0, fills = 0;
        int columns = 0;
        bool operator==(const Drawn &) const = default;
    };
    TimeChart *m_chart;
    double m_hours = 24;
    std::optional<TimeRange> m_held;
    TimeRange m_extent;     ///< of the history last shown
    QString m_valuesWanted; ///< file that gets the values with the next snapshot
    Drawn m_drawn;
};

[[nodiscard]] ChartPanel *newPriceChart(QWidget *parent);
[[nodiscard]] ChartPanel *newRatioChart(QWidget *parent);
[[nodiscard]] ChartPanel *newEquityChart(QWidget *parent);
/// The volatility that decisions used, on a ground of the regimes, with the other estimates as levels.
[[nodiscard]] ChartPanel *newVolatilityChart(QWidget *parent);

} // namespace ballast::ui
