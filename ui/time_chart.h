// SPDX-License-Identifier: GPL-3.0-or-later
/// A chart over time in the window's own hand: lines by Qt Charts from decimated points; grid, bars, bands, levels, marks, legend
/// and crosshair painted around them. Values on the right, as traders expect; the legend shows the values under the crosshair.
#pragma once

#include "ui/chart_data.h"
#include "ui/look.h"

#include <QtCharts/QChartView>

#include <functional>
#include <optional>
#include <vector>

class QLineSeries;
class QValueAxis;

namespace ballast::ui {

struct LineStyle
{
    QString name;
    QColor Tokens::*colour;
    double width = 1.6;
    Qt::PenStyle pen = Qt::SolidLine;
};

struct ChartLevel
{
    double value = 0;
    QString label;
    QColor Tokens::*colour;
    Qt::PenStyle pen = Qt::DashLine;
    bool operator==(const ChartLevel &) const = default;
};

/// A fill: triangle up for a purchase, down for a sale.
struct ChartMark
{
    double time = 0, value = 0;
    bool up = true;
    bool operator==(const ChartMark &) const = default;
};

/// A stretch of time with a ground of its own: a regime.
struct ChartZone
{
    double from = 0, to = 0;
    QColor Tokens::*colour;
    QString label; ///< written where it has room
    bool operator==(const ChartZone &) const = default;
};

struct ChartContent
{
    TimeRange range;
    std::vector<std::vector<QPointF>> lines; ///< one for each LineStyle
    std::vector<Bar> bars;
    std::vector<QPointF> bandLow, bandHigh;
    std::vector<ChartLevel> levels;
    std::vector<ChartMark> marks;
    std::vector<ChartZone> zones;
};

class TimeChart : public QChartView
{
    Q_OBJECT

public:
    using ValueText = std::function<QString(double)>;

    TimeChart(std::vector<LineStyle> lines, ValueText valueText, QWidget *parent);

    void setContent(ChartContent content);
    /// Levels move with every tick; the rest only with new bars or samples.
    void setLevels(std::vector<ChartLevel> levels);
    void setLook(const Look &look);
    void setEmptyText(const QString &text) { m_emptyText = text; }
    /// How many columns of pixels the lines have.
    [[nodiscard]] int columns() const;
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    /// The newest values and the levels in words, for a screen reader.
    [[nodiscard]] QString spoken() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 90}; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 180}; }

Q_SIGNALS:
    void resized();
    /// The wheel: `factor` < 1 comes nearer, around `time` (milliseconds).
    void zoomed(double factor, double time);
    void panned(double milliseconds); ///< dragged by so much: > 0 looks at later times
    void released();                  ///< double-clicked: back to the newest
    void markChosen(double time);     ///< a fill was clicked

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct PlacedLevel
    {
        const ChartLevel *level;
        double exact, tag; ///< y of the line and of its tag, which keep clear of each other
    };
    [[nodiscard]] std::vector<PlacedLevel> placeLevels() const;
    void updateValueRange();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QPointF toScreen(double time, double value) const;
    [[nodiscard]] double timeAt(double x) const;
    void drawGrid(QPainter &painter, const std::vector<PlacedLevel> &tags) const;
    void drawZones(QPainter &painter) const;
    void drawBand(QPainter &painter) const;
    [[nodiscard]] const ChartMark *markAt(const QPointF &position) const;
    void drawBars(QPainter &painter) const;
    void drawMarks(QPainter &painter) const;
    void drawLevels(QPainter &painter, const std::vector<PlacedLevel> &placed) const;
    void drawLegend(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;
    void drawTag(QPainter &painter, double y, const QString &text, const QColor &colour) const;

    std::vector<LineStyle> m_styles;
    std::vector<QLineSeries *> m_series;
    ValueText m_valueText;
    QValueAxis *m_time, *m_value;
    ChartContent m_content;
    Look m_look;
    QString m_emptyText;
    QRectF m_plot;
    TimeRange m_range; ///< that of the content, and room at the right for the names of the levels
    double m_low = 0, m_high = 1;
    std::optional<QPointF> m_cursor;
    std::optional<QPointF> m_pressed; ///< where a drag began, or went on
    bool m_dragged = false;
};

/// The point of `points` nearest to `time`; nan when there is none.
[[nodiscard]] double valueNear(const std::vector<QPointF> &points, double time);

} // namespace ballast::ui
