// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_pages.h"

#include "report/chart_layout.h"
#include "ui/look.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <variant>
#include <vector>

namespace ballast::ui {

namespace {

// A tenth of a point: fonts are measured at ten times their size, where hinting does not bend their widths.
constexpr double unit = 10;
constexpr double pageWidth = 595 * unit, pageHeight = 842 * unit;
constexpr double left = 42 * unit, right = pageWidth - 42 * unit, top = 44 * unit, bottom = pageHeight - 54 * unit;
constexpr double gap = 4 * unit, columnGap = 7 * unit;
constexpr double widestWrapping = 190 * unit, narrowestWrapping = 110 * unit;

const QColor ink(0x1c, 0x24, 0x30), muted(0x5b, 0x66, 0x75), rule(0xd0, 0xd6, 0xde), soft(0xf2, 0xf4, 0xf7), mainColour(0x0b, 0x6e, 0x8f),
    otherColour(0x98, 0x70, 0x3a), alarmColour(0xb3, 0x37, 0x2f);

enum class Face { title, heading, body, strong, note, tile, cell, strongCell };

QFont fontOf(Face face, double scale = 1)
{
    struct Shape
    {
        double points;
        bool strong;
    };
    const auto shape = [face]() -> Shape {
        switch (face) {
        case Face::title: return {20, true};
        case Face::heading: return {13, true};
        case Face::body: return {9.5, false};
        case Face::strong: return {9.5, true};
        case Face::note: return {8, false};
        case Face::tile: return {15, true};
        case Face::cell: return {7.8, false};
        case Face::strongCell: return {7.8, true};
        }
        return {9.5, false};
    }();
    QFont font = fontFor(Type::figure);
    font.setPixelSize(std::max(1, int(std::lround(shape.points * unit * scale))));
    font.setWeight(shape.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct Words
{
    double x = 0, baseline = 0;
    QString text;
    QFont font;
    QColor colour;
};
struct Line
{
    QPolygonF points;
    QColor colour;
    double width = 0;
};
struct Box
{
    QRectF area;
    QColor colour;
};
using Mark = std::variant<Words, Line, Box>;

QColor colourOf(report::Ink what)
{
    switch (what) {
    case report::Ink::text:
    case report::Ink::axis: return muted;
    case report::Ink::grid: return rule;
    case report::Ink::main: return mainColour;
    case report::Ink::other: return otherColour;
    case report::Ink::alarm: break;
    }
    return alarmColour;
}

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

/// Lines no wider than `width`, broken between words where there is one.
QStringList wrapped(const QString &words, const QFontMetricsF &metrics, double width)
{
    QStringList out;
    QString line;
    for (const auto &word : words.simplified().split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            line = longer;
        } else {
            out.append(line);
            line = word;
        }
        while (metrics.horizontalAdvance(line) > width && line.size() > 1) { // a word wider than the column
            auto fits = line.size() - 1;
            while (fits > 1 && metrics.horizontalAdvance(line.left(fits)) > width)
                --fits;
            out.append(line.left(fits));
            line = line.mid(fits);
        }
    }
    out.append(line);
    return out;
}

} // namespace

struct ReportPages::Laid
{
    std::vector<std::vector<Mark>> pages;
    QStringList footers; ///< "Page 1 of 3"
    QString footer;
};

namespace {

class Setter
{
public:
    Setter(std::vector<std::vector<Mark>> &pages, const report::ReportText &words) : m_pages(pages), m_words(words) { newPage(); }

    void title(const report::Document &document)
    {
        paragraph(text(document.title), Face::title, ink);
        m_y += gap;
        paragraph(text(document.subtitle), Face::note, muted);
        m_y += gap;
    }
    void operator()(const report::Heading &heading)
    {
        constexpr double withWhatFollows = 90 * unit;
        m_y += 12 * unit;
        need(withWhatFollows);
        paragraph(text(heading.text), Face::heading, ink);
        rulerBelow();
    }
    void operator()(const report::Paragraph &words)
    {
        paragraph(text(words.text), words.isNote ? Face::note : Face::body, words.isNote ? muted : ink);
        m_y += gap / 2;
    }
    void operator()(const report::Tiles &tiles)
    {
        constexpr int across = 3;
        constexpr double height = 52 * unit, between = 7 * unit, inset = 8 * unit;
        const double width = (right - left - (across - 1) * between) / across;
        m_y += gap;
        for (std::size_t i = 0; i < tiles.tiles.size(); ++i) {
            const auto column = int(i) % across;
            if (column == 0)
                need(height);
            const double x = left + column * (width + between);
            const auto &tile = tiles.tiles[i];
            box({x, m_y, width, height}, soft);
            put(x + inset, m_y + 15 * unit, text(tile.label), fontOf(Face::note), muted);
            put(x + inset, m_y + 32 * unit, text(tile.value), fontOf(Face::tile), ink);
            put(x + inset, m_y + 45 * unit, text(tile.detail), fontOf(Face::note), muted);
            if (column == across - 1 || i + 1 == tiles.tiles.size())
                m_y += height + between;
        }
    }
    void operator()(const report::Chart &chart)
    {
        constexpr double width = 511, height = 150; // points
        const auto layout = report::layOut(chart, width, height, m_words);
        m_y += gap;
        need((height + 16) * unit);
        paragraph(text(chart.title), Face::strong, ink);
        const auto at = [this](const report::ChartPoint &point) { return QPointF(left + point.x * unit, m_y + point.y * unit); };
        const auto draw = [&](const report::ChartLine &line) {
            QPolygonF points;
            for (const auto &point : line.points)
                points.append(at(point));
            add(Line{points, colourOf(line.ink), line.width * 0.8 * unit});
        };
        std::ranges::for_each(layout.rules, draw);
        for (const auto &each : layout.boxes)
            box({at(each.topLeft), QSizeF(each.width * unit, each.height * unit)}, colourOf(each.ink));
        std::ranges::for_each(layout.lines, draw);
        auto font = fontOf(Face::note);
        font.setPixelSize(int(7.5 * unit));
        const QFontMetricsF metrics(font);
        for (const auto &each : layout.words) {
            const QString label = text(each.text);
            const double wide = metrics.horizontalAdvance(label);
            const double shift = each.anchor == report::Anchor::start ? 0 : each.anchor == report::Anchor::middle ? wide / 2 : wide;
            put(at(each.baseline).x() - shift, at(each.baseline).y(), label, font, muted);
        }
        m_y += height * unit + gap;
    }
    void operator()(const report::Table &table)
    {
        m_y += gap;
        const auto columns = measure(table);
        const QFontMetricsF metrics(columns.font);
        const double row = metrics.height() * 1.22;
        need(row * 4);
        if (!table.title.empty())
            paragraph(text(table.title), Face::strong, ink);
        head(table, columns, row);
        std::size_t strong = 0;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool isStrong = strong < table.strongRows.size() && table.strongRows[strong] == i;
            strong += isStrong;
            std::vector<QStringList> cells;
            qsizetype lines = 1;
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                const QString words = text(table.rows[i][column]);
                cells.push_back(table.columns[column].wraps ? wrapped(words, metrics, columns.widths[column]) : QStringList{words});
                lines = std::max(lines, cells.back().size());
            }
            if (m_y + row * double(lines) > bottom) {
                newPage();
                head(table, columns, row);
            }
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                for (qsizetype line = 0; line < cells[column].size(); ++line)
                    cell(table, columns, column, cells[column][line], columns.cells[i][column] * columns.scale,
                         m_y + row * double(line) + row * 0.78, isStrong ? columns.strong : columns.font, ink);
            }
            m_y += row * double(lines);
            add(Line{QPolygonF{{left, m_y}, {right, m_y}}, rule, 0.4 * unit});
        }
        m_y += gap / 2;
        if (!table.note.empty())
            (*this)(report::Paragraph{table.note, true});
    }

private:
    struct Columns
    {
        std::vector<double> widths, starts;
        std::vector<std::vector<double>> cells; ///< widths of the words of each row, at scale 1
        double scale = 1;
        QFont font, strong, head;
    };

    void newPage()
    {
        m_pages.emplace_back();
        m_y = top;
    }
    void need(double height)
    {
        if (m_y + height > bottom)
            newPage();
    }
    void add(Mark mark) { m_pages.back().push_back(std::move(mark)); }
    void box(const QRectF &area, const QColor &colour) { add(Box{area, colour}); }
    void put(double x, double baseline, const QString &words, const QFont &font, const QColor &colour)
    {
        if (!words.isEmpty())
            add(Words{x, baseline, words, font, colour});
    }
    void rulerBelow()
    {
        add(Line{QPolygonF{{left, m_y}, {right, m_y}}, rule, 0.7 * unit});
        m_y += gap;
    }
    void paragraph(const QString &words, Face face, const QColor &colour)
    {
        const QFont font = fontOf(face);
        const QFontMetricsF metrics(font);
        for (const auto &line : wrapped(words, metrics, right - left)) {
            need(metrics.height());
            put(left, m_y + metrics.ascent(), line, font, colour);
            m_y += metrics.height() * 1.12;
        }
    }

    /// As wide as their words where that fits; else what may wrap does, and then the letters get smaller.
    [[nodiscard]] static Columns measure(const report::Table &table)
    {
        constexpr double smallest = 0.62;
        // Without hinting, words at another size are as much wider: they are measured once.
        const QFontMetricsF plain(fontOf(Face::cell)), strong(fontOf(Face::strongCell));
        std::vector<double> natural;
        std::vector<std::vector<double>> cells(table.rows.size());
        for (const auto &column : table.columns)
            natural.push_back(strong.horizontalAdvance(text(column.title)));
        std::size_t next = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const bool isStrong = next < table.strongRows.size() && table.strongRows[next] == row;
            next += isStrong;
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                cells[row].push_back((isStrong ? strong : plain).horizontalAdvance(text(table.rows[row][column])));
                natural[column] = std::max(natural[column], cells[row].back());
            }
        }
        for (double scale = 1;; scale *= 0.94) {
            Columns out{{}, {}, cells, scale, fontOf(Face::cell, scale), fontOf(Face::strongCell, scale), fontOf(Face::strongCell, scale)};
            double sum = -columnGap * scale, wrapping = 0;
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                double width = natural[column] * scale;
                if (table.columns[column].wraps) {
                    width = std::min(width, widestWrapping);
                    wrapping += width;
                }
                out.widths.push_back(width);
                sum += width + columnGap * scale;
            }
            const double spare = right - left - sum;
            double most = spare;
            if (wrapping > 0) { // they share what is left over, or what is missing
                for (std::size_t column = 0; column < table.columns.size(); ++column) {
                    if (!table.columns[column].wraps)
                        continue;
                    const double before = out.widths[column];
                    out.widths[column] = std::max(std::min(before, narrowestWrapping), before + spare * before / wrapping);
                    most -= out.widths[column] - before;
                }
            }
            if (most < -1 && scale > smallest)
                continue;
            const double each = most > 0 && table.columns.size() > 1 ? most / double(table.columns.size() - 1) : 0;
            double x = left;
            for (const double width : out.widths) {
                out.starts.push_back(x);
                x += width + columnGap * scale + each;
            }
            return out;
        }
    }
    /// `wide`: as the words are.
    void cell(const report::Table &table, const Columns &columns, std::size_t column, const QString &words, double wide, double baseline,
              const QFont &font, const QColor &colour)
    {
        double x = columns.starts[column];
        if (table.columns[column].align == report::Align::right)
            x += columns.widths[column] - wide;
        put(x, baseline, words, font, colour);
    }
    void head(const report::Table &table, const Columns &columns, double row)
    {
        const QFontMetricsF metrics(columns.head);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString title = text(table.columns[column].title);
            cell(table, columns, column, title, metrics.horizontalAdvance(title), m_y + row * 0.78, columns.head, muted);
        }
        m_y += row;
        add(Line{QPolygonF{{left, m_y}, {right, m_y}}, muted, 0.6 * unit});
    }

    std::vector<std::vector<Mark>> &m_pages;
    const report::ReportText &m_words;
    double m_y = top;
};

struct Painting
{
    QPainter &painter;
    void operator()(const Words &words) const
    {
        painter.setFont(words.font);
        painter.setPen(words.colour);
        painter.drawText(QPointF(words.x, words.baseline), words.text);
    }
    void operator()(const Line &line) const
    {
        painter.setPen(QPen(line.colour, line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line.points);
    }
    void operator()(const Box &box) const { painter.fillRect(box.area, box.colour); }
};

} // namespace

ReportPages::ReportPages(const report::Document &document, const report::ReportText &words) : m_laid(std::make_unique<Laid>())
{
    Setter setter(m_laid->pages, words);
    setter.title(document);
    for (const auto &block : document.blocks)
        std::visit(setter, block);
    m_laid->footer = text(document.footer);
    for (std::size_t page = 1; page <= m_laid->pages.size(); ++page)
        m_laid->footers.append(text(report::say(words, "Page %1 of %2", {std::to_string(page), std::to_string(m_laid->pages.size())})));
}

ReportPages::~ReportPages() = default;
ReportPages::ReportPages(ReportPages &&) noexcept = default;
ReportPages &ReportPages::operator=(ReportPages &&) noexcept = default;

int ReportPages::count() const { return int(m_laid->pages.size()); }

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / unit, 1 / unit);
    painter.setRenderHint(QPainter::Antialiasing);
    const Painting painting{painter};
    for (const auto &mark : m_laid->pages[std::size_t(page)])
        std::visit(painting, mark);
    const QFont font = fontOf(Face::note);
    const QString number = m_laid->footers[page];
    constexpr double baseline = pageHeight - 28 * unit;
    painting(Words{left, baseline, m_laid->footer, font, muted});
    painting(Words{right - QFontMetricsF(font).horizontalAdvance(number), baseline, number, font, muted});
    painter.restore();
}

void writePdf(const report::Document &document, const report::ReportText &words, QIODevice &device)
{
    constexpr int perInch = int(72 * unit);
    const ReportPages pages(document, words);
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(perInch);
    writer.setTitle(text(document.title));
    writer.setCreator(QStringLiteral("Ballast"));
    QPainter painter(&writer);
    painter.scale(unit, unit);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
}

} // namespace ballast::ui
