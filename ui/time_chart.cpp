// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/time_chart.h"

#include "ui/format.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace ballast::ui {

namespace {

constexpr double axisWidth = 70, axisHeight = 20, legendHeight = 22, leftMargin = 10;
constexpr double labelRoom = 76;         ///< pixels kept free of history where levels have names
constexpr double rangeChoiceWidth = 150; ///< of the buttons that ChartPanel puts on the legend's line
constexpr double gridSpacing = 38, timeSpacing = 90, tagHeight = 16;
constexpr double dragDistance = 4, zoomPerNotch = 1.25, markHeight = 9;
constexpr double levelReach = 1.2; ///< a level joins the value range when it is not farther from it than this many ranges

QString timeText(double ms, TimeRange range, Zone zone)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(qint64(ms), zone == Zone::utc ? Qt::UTC : Qt::LocalTime);
    const bool midnight = at.time() == QTime(0, 0);
    return at.toString(midnight || range.length() > 4 * 86'400'000.0 ? QStringLiteral("dd MMM") : QStringLiteral("HH:mm"));
}

double zoneOffset(double ms, Zone zone)
{
    return zone == Zone::utc ? 0 : QDateTime::fromMSecsSinceEpoch(qint64(ms)).offsetFromUtc() * 1000.0;
}

} // namespace

double valueNear(const std::vector<QPointF> &points, double time)
{
    if (points.empty())
        return std::nan("");
    const auto after =
        std::lower_bound(points.begin(), points.end(), time, [](const QPointF &point, double wanted) { return point.x() < wanted; });
    if (after == points.end())
        return points.back().y();
    if (after == points.begin())
        return after->y();
    const auto before = std::prev(after);
    return time - before->x() < after->x() - time ? before->y() : after->y();
}

TimeChart::TimeChart(std::vector<LineStyle> lines, ValueText valueText, QWidget *parent)
    : QChartView(parent), m_styles(std::move(lines)), m_valueText(std::move(valueText)), m_time(new QValueAxis(this)),
      m_value(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    // Grid and legend are painted under and over everything, so a change anywhere concerns the whole view.
    setViewportUpdateMode(FullViewportUpdate);
    auto *drawn = chart();
    drawn->setBackgroundVisible(false);
    drawn->setMargins({});
    drawn->legend()->hide();
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->addAxis(m_time, Qt::AlignBottom);
    drawn->addAxis(m_value, Qt::AlignRight);
    m_time->setVisible(false);
    m_value->setVisible(false);
    for (const auto &style : m_styles) {
        auto *series = new QLineSeries(drawn);
        series->setName(style.name);
        drawn->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
        m_series.push_back(series);
    }
    m_content.lines.resize(m_styles.size());
    // Levels and crosshair move with every tick, the lines once a minute: they are kept as pictures in between.
    for (auto *item : scene()->items())
        item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
}

void TimeChart::setContent(ChartContent content)
{
    content.lines.resize(m_styles.size());
    m_content = std::move(content);
    const bool named =
        std::any_of(m_content.levels.begin(), m_content.levels.end(), [](const ChartLevel &level) { return !level.label.isEmpty(); });
    m_range = m_content.range;
    if (named)
        m_range.to += m_content.range.length() * labelRoom / std::max(labelRoom * 2, m_plot.width() - labelRoom);
    updateValueRange();
    for (std::size_t i = 0; i < m_series.size(); ++i)
        m_series[i]->replace(QList<QPointF>(m_content.lines[i].begin(), m_content.lines[i].end()));
    viewport()->update();
}

void TimeChart::setLevels(std::vector<ChartLevel> levels)
{
    if (levels == m_content.levels)
        return;
    m_content.levels = std::move(levels);
    updateValueRange();
    viewport()->update();
}

void TimeChart::setLook(const Look &look)
{
    m_look = look;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        QPen pen(look.tokens.*m_styles[i].colour, m_styles[i].width, m_styles[i].pen, Qt::FlatCap, Qt::BevelJoin);
        pen.setCosmetic(true);
        m_series[i]->setPen(pen);
    }
    setBackgroundBrush(look.tokens.surface);
    viewport()->update();
}

int TimeChart::columns() const { return std::max(1, int(m_plot.width() * devicePixelRatioF())); }

bool TimeChart::isEmpty() const
{
    if (!m_content.bars.empty())
        return false;
    return std::all_of(m_content.lines.begin(), m_content.lines.end(), [](const auto &line) { return line.empty(); });
}

QString TimeChart::spoken() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        if (!m_content.lines[i].empty())
            parts << m_styles[i].name + QLatin1Char(' ') + m_valueText(m_content.lines[i].back().y());
    }
    if (!m_content.bars.empty())
        parts << m_valueText(m_content.bars.back().close);
    for (const auto &level : m_content.levels) {
        if (std::isfinite(level.value) && !level.label.isEmpty())
            parts << level.label + QLatin1Char(' ') + m_valueText(level.value);
    }
    return parts.isEmpty() ? m_emptyText : parts.join(QStringLiteral(", "));
}

void TimeChart::updateValueRange()
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const auto &line : m_content.lines) {
        for (const auto &point : line)
            take(point.y());
    }
    for (const auto &bar : m_content.bars) {
        take(bar.low);
        take(bar.high);
    }
    for (const auto &point : m_content.bandLow)
        take(point.y());
    for (const auto &point : m_content.bandHigh)
        take(point.y());
    if (!(high >= low))
        return;
    const double reach = (high - low) * levelReach;
    const double bottom = low - reach, top = high + reach;
    for (const auto &level : m_content.levels) {
        if (level.value >= bottom && level.value <= top)
            take(level.value);
    }
    const double margin = high > low ? (high - low) * 0.07 : std::max(std::fabs(high) * 0.01, 1e-6);
    m_low = low - margin;
    m_high = high + margin;
    m_time->setRange(m_range.from, m_range.to);
    m_value->setRange(m_low, m_high);
}

QPointF TimeChart::toScreen(double time, double value) const
{
    return {m_plot.left() + (time - m_range.from) / m_range.length() * m_plot.width(),
            m_plot.bottom() - (value - m_low) / (m_high - m_low) * m_plot.height()};
}

double TimeChart::timeAt(double x) const { return m_range.from + (x - m_plot.left()) / m_plot.width() * m_range.length(); }

void TimeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_plot = QRectF(leftMargin, legendHeight, std::max(10.0, width() - leftMargin - axisWidth),
                    std::max(10.0, height() - legendHeight - axisHeight));
    chart()->setPlotArea(m_plot);
    Q_EMIT resized();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    m_cursor = m_plot.contains(event->position()) ? std::optional(event->position()) : std::nullopt;
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const double pixels = m_pressed->x() - event->position().x();
        if (m_dragged || std::fabs(pixels) >= dragDistance) {
            m_dragged = true;
            m_pressed = event->position();
            Q_EMIT panned(pixels / m_plot.width() * m_range.length());
        }
    } else {
        viewport()->setCursor(m_cursor && markAt(*m_cursor) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    viewport()->update();
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    m_dragged = false;
    if (event->button() == Qt::LeftButton && m_plot.contains(event->position()))
        m_pressed = event->position();
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed && !m_dragged) {
        if (const auto *mark = markAt(event->position()))
            Q_EMIT markChosen(mark->time);
    }
    m_pressed.reset();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_plot.contains(event->position()))
        Q_EMIT released();
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (m_plot.contains(event->position()) && notches != 0)
        Q_EMIT zoomed(std::pow(zoomPerNotch, -notches), timeAt(event->position().x()));
    event->accept();
}

/// The fill under the mouse, the last drawn of several.
const ChartMark *TimeChart::markAt(const QPointF &position) const
{
    for (auto mark = m_content.marks.rbegin(); mark != m_content.marks.rend(); ++mark) {
        const auto distance = position - toScreen(mark->time, mark->value) - QPointF(0, mark->up ? markHeight / 2 : -markHeight / 2);
        if (std::hypot(distance.x(), distance.y()) <= markHeight)
            return &*mark;
    }
    return nullptr;
}

void TimeChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_cursor.reset();
    viewport()->update();
}

void TimeChart::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), m_look.tokens.surface);
    if (isEmpty())
        return;
    drawGrid(*painter, placeLevels());
    painter->save();
    painter->setClipRect(m_plot);
    drawZones(*painter);
    drawBand(*painter);
    drawBars(*painter);
    painter->restore();
}

void TimeChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (isEmpty()) {
        painter->setFont(fontFor(Type::body));
        painter->setPen(m_look.tokens.muted);
        painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    drawLevels(*painter, placeLevels());
    drawMarks(*painter);
    drawLegend(*painter);
    if (m_cursor)
        drawCrosshair(*painter);
}

void TimeChart::drawGrid(QPainter &painter, const std::vector<PlacedLevel> &tags) const
{
    const auto &t = m_look.tokens;
    painter.setFont(fontFor(Type::caption));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto values = niceTicks(m_low, m_high, std::max(2, int(m_plot.height() / gridSpacing)));
    QString below; // the label drawn last: of a nearly flat line, all would say the same
    for (const double value : values) {
        const double y = std::round(toScreen(0, value).y());
        painter.setPen(t.grid);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (std::any_of(tags.begin(), tags.end(), [y](const PlacedLevel &tag) { return std::fabs(tag.tag - y) < tagHeight - 2; }))
            continue; // the tag would half cover its label
        if (auto text = m_valueText(value); text != below) {
            painter.setPen(t.faint);
            const double top = std::max(y - 8, m_plot.top()); // above it are legend and buttons
            painter.drawText(QRectF(m_plot.right() + 8, top, axisWidth - 10, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
            below = std::move(text);
        }
    }
    const double offset = zoneOffset(m_range.to, m_look.zone);
    for (const double time : timeTicks(m_range, std::max(2, int(m_plot.width() / timeSpacing)), offset)) {
        const double x = std::round(toScreen(time, 0).x());
        painter.setPen(t.grid);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        if (x < m_plot.left() + 18 || x > m_plot.right() - 14)
            continue; // its label would stick out
        painter.setPen(t.faint);
        painter.drawText(QRectF(x - 40, m_plot.bottom() + 3, 80, 16), Qt::AlignHCenter | Qt::AlignTop,
                         timeText(time, m_range, m_look.zone));
    }
    painter.setPen(t.faint);
    painter.drawText(QRectF(m_plot.right() + 8, m_plot.bottom() + 3, axisWidth - 10, 16), Qt::AlignLeft | Qt::AlignTop,
                     format::zoneName(m_look.zone, domain::Timestamp::fromMs(std::int64_t(m_range.to))));
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimeChart::drawZones(QPainter &painter) const
{
    const auto &t = m_look.tokens;
    painter.setFont(fontFor(Type::caption));
    const QFontMetricsF metrics(painter.font());
    for (const auto &zone : m_content.zones) {
        const double left = std::max(m_plot.left(), toScreen(zone.from, 0).x()), right = std::min(m_plot.right(), toScreen(zone.to, 0).x());
        if (right <= left)
            continue;
        const QColor colour = t.*zone.colour;
        painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), mix(colour, t.surface, 0.10));
        painter.fillRect(QRectF(left, m_plot.bottom() - 3, right - left, 3), colour);
        if (metrics.horizontalAdvance(zone.label) + 10 < right - left) {
            painter.setPen(colour);
            painter.drawText(QRectF(left + 5, m_plot.bottom() - 20, right - left - 5, 16), Qt::AlignLeft | Qt::AlignVCenter, zone.label);
        }
    }
}

void TimeChart::drawBand(QPainter &painter) const
{
    if (m_content.bandLow.empty() || m_content.bandHigh.empty())
        return;
    QPolygonF outline;
    for (const auto &point : m_content.bandHigh)
        outline << toScreen(point.x(), point.y());
    for (auto point = m_content.bandLow.rbegin(); point != m_content.bandLow.rend(); ++point)
        outline << toScreen(point->x(), point->y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.tokens.band);
    painter.drawPolygon(outline);
}

void TimeChart::drawBars(QPainter &painter) const
{
    const auto &t = m_look.tokens;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto &bar : m_content.bars) {
        const double left = toScreen(bar.from, 0).x(), right = toScreen(bar.to, 0).x();
        const double body = std::max(1.0, std::floor((right - left) * 0.7));
        const double middle = std::round((left + right) / 2);
        const bool up = bar.close >= bar.open;
        const QColor colour = up ? t.gain : t.loss;
        const double top = std::round(toScreen(0, std::max(bar.open, bar.close)).y());
        const double bottom = std::round(toScreen(0, std::min(bar.open, bar.close)).y());
        painter.setPen(colour);
        painter.drawLine(QPointF(middle, std::round(toScreen(0, bar.high).y())), QPointF(middle, std::round(toScreen(0, bar.low).y())));
        // Hollow rises, filled falls: the shape says it as well as the colour.
        painter.setBrush(up && body > 3 ? t.surface : colour);
        painter.drawRect(QRectF(middle - std::floor(body / 2), top, std::max(1.0, body - 1), std::max(0.0, bottom - top)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void TimeChart::drawMarks(QPainter &painter) const
{
    const auto &t = m_look.tokens;
    painter.save();
    painter.setClipRect(m_plot);
    for (const auto &mark : m_content.marks) {
        if (mark.time < m_range.from || mark.time > m_range.to)
            continue;
        const QPointF tip = toScreen(mark.time, mark.value);
        const double down = mark.up ? 1 : -1;
        const QPointF triangle[] = {tip + QPointF(0, 2 * down), tip + QPointF(-5, 11 * down), tip + QPointF(5, 11 * down)};
        painter.setPen(QPen(t.surface, 1));
        painter.setBrush(mark.up ? t.longSide : t.shortSide);
        painter.drawConvexPolygon(triangle, 3);
    }
    painter.restore();
}

void TimeChart::drawTag(QPainter &painter, double y, const QString &text, const QColor &colour) const
{
    const QRectF area(m_plot.right() + 3, y - tagHeight / 2, axisWidth - 5, tagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(area, 3, 3);
    painter.setFont(fontFor(Type::caption));
    painter.setPen(readableOn(colour));
    painter.drawText(area.adjusted(5, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

std::vector<TimeChart::PlacedLevel> TimeChart::placeLevels() const
{
    std::vector<PlacedLevel> placed;
    for (const auto &level : m_content.levels) {
        if (!std::isfinite(level.value))
            continue;
        const double exact = toScreen(0, level.value).y();
        double y = std::clamp(exact, m_plot.top() + tagHeight / 2, m_plot.bottom() - tagHeight / 2);
        for (std::size_t tries = 0; tries <= placed.size(); ++tries) {
            const auto near = std::find_if(placed.begin(), placed.end(),
                                           [y](const PlacedLevel &other) { return std::fabs(other.tag - y) < tagHeight + 1; });
            if (near == placed.end())
                break;
            y = exact <= near->tag && near->tag - tagHeight - 1 > m_plot.top() ? near->tag - tagHeight - 1 : near->tag + tagHeight + 1;
        }
        placed.push_back({&level, exact, y});
    }
    return placed;
}

void TimeChart::drawLevels(QPainter &painter, const std::vector<PlacedLevel> &placed) const
{
    const auto &t = m_look.tokens;
    for (const auto &[level, exact, tag] : placed) {
        const QColor colour = t.*level->colour;
        const bool below = exact > m_plot.bottom(), above = exact < m_plot.top();
        const QString side = below ? QStringLiteral("\u25bc ") : above ? QStringLiteral("\u25b2 ") : QString();
        const QString text = level->label.isEmpty() ? QString() : side + level->label;
        const double width = text.isEmpty() ? 0 : QFontMetricsF(fontFor(Type::caption)).horizontalAdvance(text) + 8;
        if (!below && !above && level->pen != Qt::NoPen) {
            const double end = std::fabs(tag - exact) < tagHeight / 2 ? m_plot.right() - width : m_plot.right();
            painter.setPen(QPen(colour, 1, level->pen));
            painter.drawLine(QPointF(m_plot.left(), exact), QPointF(end, exact));
        }
        drawTag(painter, tag, m_valueText(level->value), colour);
        painter.setFont(fontFor(Type::caption));
        painter.setPen(colour);
        painter.drawText(QRectF(m_plot.right() - width, tag - 8, width, 16), Qt::AlignCenter, text);
    }
}

void TimeChart::drawLegend(QPainter &painter) const
{
    const auto &t = m_look.tokens;
    const QFont name = fontFor(Type::caption), figure = fontFor(Type::figure);
    const double baseline = 15;
    double x = leftMargin + 2;
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), text);
        x += QFontMetricsF(font).horizontalAdvance(text);
    };
    const double time = m_cursor ? timeAt(m_cursor->x()) : m_content.range.to;
    double wanted = 0; // with names; without them where the choice of range stands in the way
    for (std::size_t i = 0; i < m_styles.size(); ++i)
        wanted += 31 + QFontMetricsF(name).horizontalAdvance(m_styles[i].name + QLatin1Char(' '))
                  + QFontMetricsF(figure).horizontalAdvance(m_valueText(valueNear(m_content.lines[i], time)));
    const bool named = wanted < width() - rangeChoiceWidth;
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        if (m_content.lines[i].empty())
            continue;
        painter.setPen(QPen(t.*m_styles[i].colour, 2, m_styles[i].pen == Qt::SolidLine ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, baseline - 4), QPointF(x + 12, baseline - 4));
        x += 17;
        if (named)
            write(m_styles[i].name + QLatin1Char(' '), name, t.muted);
        write(m_valueText(valueNear(m_content.lines[i], time)), figure, t.text);
        x += 14;
    }
    if (m_content.bars.empty())
        return;
    const auto after = std::find_if(m_content.bars.rbegin(), m_content.bars.rend(), [&](const Bar &bar) { return bar.from <= time; });
    const auto &bar = after == m_content.bars.rend() ? m_content.bars.front() : *after;
    for (const auto &[letter, value] :
         {std::pair{tr("O"), bar.open}, std::pair{tr("H"), bar.high}, std::pair{tr("L"), bar.low}, std::pair{tr("C"), bar.close}}) {
        write(letter + QLatin1Char(' '), name, t.muted);
        write(m_valueText(value), figure, t.text);
        x += 10;
    }
    const double change = bar.open > 0 ? bar.close / bar.open - 1 : std::nan("");
    write(format::arrow(change) + format::percent(change, 2, format::Sign::always), figure, change < 0 ? t.loss : t.gain);
}

void TimeChart::drawCrosshair(QPainter &painter) const
{
    const auto &t = m_look.tokens;
    painter.setPen(QPen(t.faint, 1, Qt::DotLine));
    painter.drawLine(QPointF(m_cursor->x(), m_plot.top()), QPointF(m_cursor->x(), m_plot.bottom()));
    painter.drawLine(QPointF(m_plot.left(), m_cursor->y()), QPointF(m_plot.right(), m_cursor->y()));
    const double value = m_low + (m_plot.bottom() - m_cursor->y()) / m_plot.height() * (m_high - m_low);
    drawTag(painter, m_cursor->y(), m_valueText(value), t.hover);
    const QString time = format::dateTime(domain::Timestamp::fromMs(std::int64_t(timeAt(m_cursor->x()))), m_look.zone).chopped(3);
    painter.setFont(fontFor(Type::caption));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(time) + 12;
    const double left = std::clamp(m_cursor->x() - width / 2, m_plot.left(), m_plot.right() - width);
    const QRectF area(left, m_plot.bottom() + 2, width, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(area, 3, 3);
    painter.setPen(t.text);
    painter.drawText(area, Qt::AlignCenter, time);
}

} // namespace ballast::ui

#include "moc_time_chart.cpp"
