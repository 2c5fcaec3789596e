// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heat_map.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr int mapTitleHeight = 26, groupHeight = 20, mapHeadHeight = 20, cellHeight = 30, noteHeight = 40, cellGap = 2;
constexpr double narrowestCell = 58, widestCell = 120;

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus); // read out by a screen reader
    setMouseTracking(true);
}

void HeatMap::set(HeatMapContent content)
{
    m_content = std::move(content);
    QStringList spoken{m_content.title};
    for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
        QStringList line{m_content.rows[row]};
        for (const auto &cell : m_content.cells[row])
            line.append(cell.toolTip.isEmpty() ? cell.text : cell.toolTip);
        spoken.append(line.join(QStringLiteral("; ")));
    }
    setAccessibleName(m_content.title);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void HeatMap::setLook(const Look &look)
{
    m_look = look;
    update();
}

int HeatMap::titleWidth() const
{
    const QFontMetricsF metrics(fontFor(Type::strong));
    double width = 60;
    for (const auto &row : m_content.rows)
        width = std::max(width, metrics.horizontalAdvance(row) + space::medium);
    return int(std::ceil(width));
}

double HeatMap::columnWidth() const
{
    const auto count = std::max<std::size_t>(1, m_content.columns.size());
    return std::clamp((width() - 2 * space::panel - titleWidth()) / double(count), narrowestCell, widestCell);
}

QSize HeatMap::sizeHint() const
{
    return {int(2 * space::panel + titleWidth() + narrowestCell * double(m_content.columns.size())),
            2 * space::panel + mapTitleHeight + groupHeight + mapHeadHeight + cellHeight * int(m_content.rows.size()) + noteHeight};
}

QRectF HeatMap::cellArea(std::size_t row, std::size_t column) const
{
    const double width = columnWidth();
    return QRectF(space::panel + titleWidth() + width * double(column),
                  space::panel + mapTitleHeight + groupHeight + mapHeadHeight + cellHeight * double(row), width, cellHeight)
        .adjusted(cellGap / 2.0, cellGap / 2.0, -cellGap / 2.0, -cellGap / 2.0);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = m_look.tokens;
    painter.fillRect(rect(), tokens.surface);
    painter.setFont(fontFor(Type::strong));
    painter.setPen(tokens.text);
    painter.drawText(QRectF(space::panel, space::panel, width() - 2 * space::panel, mapTitleHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     m_content.title);
    const auto elided = [&](const QString &text, double room) {
        return QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, room);
    };
    painter.setFont(fontFor(Type::caption));
    std::size_t column = 0;
    for (const auto &[title, span] : m_content.groups) {
        const auto from = cellArea(0, column), to = cellArea(0, column + std::size_t(std::max(1, span)) - 1);
        const QRectF area(from.left(), space::panel + mapTitleHeight, to.right() - from.left(), groupHeight);
        painter.setPen(tokens.text);
        painter.drawText(area, Qt::AlignCenter, elided(title, area.width()));
        painter.setPen(tokens.border);
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        column += std::size_t(std::max(1, span));
    }
    for (std::size_t i = 0; i < m_content.columns.size(); ++i) {
        const auto area = cellArea(0, i);
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(area.left(), area.top() - mapHeadHeight, area.width(), mapHeadHeight), Qt::AlignCenter,
                         elided(m_content.columns[i], area.width()));
    }
    for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
        painter.setFont(fontFor(Type::strong));
        painter.setPen(tokens.text);
        const auto first = cellArea(row, 0);
        painter.drawText(QRectF(space::panel, first.top(), titleWidth() - space::small, first.height()), Qt::AlignRight | Qt::AlignVCenter,
                         m_content.rows[row]);
        painter.setFont(fontFor(Type::figure));
        for (std::size_t i = 0; i < m_content.cells[row].size(); ++i) {
            const auto &cell = m_content.cells[row][i];
            const auto area = cellArea(row, i);
            // From 0 the surface, from 1 the colour of alarm; the root spreads the small shares, which are the ones that differ.
            const auto fill =
                std::isnan(cell.share) ? tokens.surface : mix(tokens.alarm, tokens.raised, std::sqrt(std::clamp(cell.share, 0.0, 1.0)));
            painter.fillRect(area, fill);
            painter.setPen(std::isnan(cell.share) ? tokens.faint : readableOn(fill));
            painter.drawText(area, Qt::AlignCenter, cell.text);
        }
    }
    painter.setFont(fontFor(Type::caption));
    painter.setPen(tokens.muted);
    const double below =
        space::panel + mapTitleHeight + groupHeight + mapHeadHeight + cellHeight * double(m_content.rows.size()) + space::tight;
    painter.drawText(QRectF(space::panel, below, width() - 2 * space::panel, height() - below),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.note);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (std::size_t row = 0; row < m_content.rows.size(); ++row) {
        for (std::size_t i = 0; i < m_content.cells[row].size(); ++i) {
            if (cellArea(row, i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), m_content.cells[row][i].toolTip, this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace ballast::ui

#include "moc_heat_map.cpp"
