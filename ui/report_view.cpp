// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_view.h"

#include "ui/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ballast::ui {

namespace {

constexpr int tableGap = 30, reportColumnGap = 14, shelfGap = 12;
constexpr int tableTitleHeight = 23, tableHeadHeight = 19, tableRowHeight = 19, remarkGap = 4, shareBarHeight = 2;
constexpr int narrowestTable = 200;
constexpr double widestStretch = 1.4; ///< a table that is torn farther apart is hard to read along its rows

QFont columnFont(const ReportColumn &column) { return fontFor(column.alignment == Qt::AlignLeft ? Type::body : Type::figure); }

int remarkHeight(const QString &remark, int width)
{
    return QFontMetrics(fontFor(Type::body)).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, remark).height() + remarkGap;
}

bool hasHeads(const ReportTable &table)
{
    return std::ranges::any_of(table.columns, [](const ReportColumn &column) { return !column.title.isEmpty(); });
}

int heightOfTable(const ReportTable &table, int width)
{
    int height = tableTitleHeight + (hasHeads(table) ? tableHeadHeight : 0) + int(table.rows.size()) * tableRowHeight;
    for (const auto &remark : table.remarks)
        height += remarkHeight(remark, width);
    return height;
}

} // namespace

QColor toneColour(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::plain: return tokens.text;
    case Tone::muted: return tokens.muted;
    case Tone::good: return tokens.good;
    case Tone::caution: return tokens.caution;
    case Tone::alarm: return tokens.alarm;
    case Tone::gain: return tokens.gain;
    case Tone::loss: return tokens.loss;
    }
    return tokens.text;
}

QString plainText(const std::vector<ReportTable> &tables)
{
    QStringList lines;
    for (const auto &table : tables) {
        lines << (table.note.isEmpty() ? table.title : table.title + QStringLiteral(", ") + table.note);
        for (const auto &row : table.rows) {
            QStringList cells;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const QString &head = table.columns[i].title;
                if (!row[i].text.isEmpty())
                    cells << (i == 0 || head.isEmpty() ? row[i].text : head + QLatin1Char(' ') + row[i].text);
            }
            lines << cells.join(QStringLiteral("; "));
        }
        lines << table.remarks;
    }
    return lines.join(QLatin1Char('\n'));
}

ReportView::ReportView(QWidget *parent) : QWidget(parent) {}

void ReportView::set(std::vector<ReportTable> tables)
{
    if (tables == m_tables)
        return;
    m_tables = std::move(tables);
    setAccessibleDescription(plainText(m_tables));
    measure();
    place();
    update();
}

void ReportView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void ReportView::measure()
{
    m_placed.clear();
    const QFontMetricsF caption(fontFor(Type::caption)), strong(fontFor(Type::strong));
    int widest = narrowestTable;
    for (const auto &table : m_tables) {
        Placed placed;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QFontMetricsF metrics(columnFont(table.columns[i]));
            double width = caption.horizontalAdvance(table.columns[i].title);
            for (const auto &row : table.rows)
                width = std::max(width, metrics.horizontalAdvance(row[i].text));
            placed.widths.push_back(int(std::ceil(width)) + (i == 0 ? 0 : reportColumnGap));
        }
        const double title = strong.horizontalAdvance(table.title) + reportColumnGap + caption.horizontalAdvance(table.note);
        placed.natural = std::max({narrowestTable, int(std::ceil(title)), std::accumulate(placed.widths.begin(), placed.widths.end(), 0)});
        widest = std::max(widest, placed.natural);
        m_placed.push_back(std::move(placed));
    }
    setMinimumWidth(widest + 2 * space::panel);
}

/// From the left, in rows: as many tables beside each other as there is room for, stretched together to fill it.
void ReportView::place()
{
    const int room = std::max(width(), minimumWidth()) - 2 * space::panel;
    int y = 8;
    for (std::size_t first = 0; first < m_placed.size();) {
        std::size_t end = first;
        int used = 0;
        while (end < m_placed.size() && (end == first || used + tableGap + m_placed[end].natural <= room)) {
            used += m_placed[end].natural + (end == first ? 0 : tableGap);
            ++end;
        }
        const int gaps = int(end - first - 1) * tableGap;
        const double stretch = std::min(widestStretch, double(room - gaps) / std::max(1, used - gaps));
        int x = space::panel, tallest = 0;
        for (std::size_t i = first; i < end; ++i) {
            const int width = int(m_placed[i].natural * stretch);
            m_placed[i].area = QRect(x, y, width, heightOfTable(m_tables[i], width));
            tallest = std::max(tallest, m_placed[i].area.height());
            x += width + tableGap;
        }
        y += tallest + shelfGap;
        first = end;
    }
    setMinimumHeight(y);
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReportView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        paintTable(painter, m_tables[i], m_placed[i]);
}

void ReportView::paintTable(QPainter &painter, const ReportTable &table, const Placed &placed) const
{
    const auto &t = m_look.tokens;
    const QRect &area = placed.area;
    int y = area.top();
    const auto write = [&](QRect where, const QString &text, const QFont &font, const QColor &colour, int alignment) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(where, alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    const QRect titleLine(area.left(), y, area.width(), tableTitleHeight);
    write(titleLine, table.title, fontFor(Type::strong), t.text, Qt::AlignLeft);
    write(titleLine, table.note, fontFor(Type::caption), t.muted, Qt::AlignRight);
    y += tableTitleHeight;

    const int needed = std::accumulate(placed.widths.begin(), placed.widths.end(), 0);
    const auto count = int(placed.widths.size());
    const int spare = count > 0 ? std::max(0, area.width() - needed) : 0;
    std::vector<QRect> cells; // of one line, at y = 0
    int x = area.left();
    for (int i = 0; i < count; ++i) {
        const int width = placed.widths[std::size_t(i)] + spare * (i + 1) / count - spare * i / count;
        const int gap = i == 0 ? 0 : reportColumnGap;
        cells.emplace_back(x + gap, 0, width - gap, tableRowHeight);
        x += width;
    }
    if (hasHeads(table)) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            write(cells[i].translated(0, y), table.columns[i].title, fontFor(Type::caption), t.muted, table.columns[i].alignment);
        y += tableHeadHeight;
    }
    if (!cells.empty()) {
        painter.setPen(t.grid);
        painter.drawLine(area.left(), y - 1, area.right(), y - 1);
    }
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QRect cell = cells[i].translated(0, y);
            const auto colour = toneColour(row[i].tone, t);
            write(row[i].bar ? cell.adjusted(0, 0, 0, -shareBarHeight) : cell, row[i].text, columnFont(table.columns[i]), colour,
                  table.columns[i].alignment);
            if (!row[i].bar)
                continue;
            Meter meter;
            meter.fillTo = *row[i].bar;
            meter.fill = row[i].tone == Tone::plain ? t.accent : colour;
            paintMeter(painter, QRectF(cell.left(), cell.bottom() - shareBarHeight, cell.width(), shareBarHeight), meter, t);
        }
        y += tableRowHeight;
    }
    for (const auto &remark : table.remarks) {
        const int height = remarkHeight(remark, area.width());
        painter.setFont(fontFor(Type::body));
        painter.setPen(t.muted);
        painter.drawText(QRect(area.left(), y + remarkGap, area.width(), height - remarkGap), Qt::TextWordWrap, remark);
        y += height;
    }
}

ReportArea::ReportArea(const QString &accessibleName, QWidget *parent) : QScrollArea(parent), m_view(new ReportView(this))
{
    setWidget(m_view);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    setAccessibleName(accessibleName);
    m_view->setAccessibleName(accessibleName);
}

} // namespace ballast::ui

#include "moc_report_view.cpp"
