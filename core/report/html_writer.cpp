// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_format.h"
#include "report/chart_layout.h"
#include "report/writers.h"
#include "report/xml.h"

namespace ballast::report {

namespace {

constexpr double chartWidth = 860, chartHeight = 230;

constexpr const char *style = R"(
:root{--paper:#fff;--ink:#1c2430;--muted:#5b6675;--rule:#d9dee5;--soft:#f4f6f8;--main:#0b6e8f;--other:#98703a;--alarm:#b3372f;color-scheme:light}
@media (prefers-color-scheme:dark){:root{--paper:#14181e;--ink:#e6eaf0;--muted:#9aa5b3;--rule:#2d3540;--soft:#1b2129;--main:#4db6d6;--other:#d3a765;--alarm:#f07a70;color-scheme:dark}}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--rule:#bbb;--soft:#f4f4f4;--main:#0b6e8f;--other:#98703a;--alarm:#b3372f;color-scheme:light}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:920px;padding:28px 28px 48px;background:var(--paper);color:var(--ink);font:14px/1.5 Roboto,"Segoe UI",system-ui,sans-serif}
h1{font-size:26px;line-height:1.2;margin:0 0 6px}
h2{font-size:18px;margin:34px 0 8px;padding-bottom:4px;border-bottom:1px solid var(--rule)}
p{margin:6px 0}
.note,.sub,caption,figcaption{color:var(--muted)}
.note{font-size:12.5px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:10px;margin:18px 0}
.tile{background:var(--soft);border-radius:6px;padding:10px 14px}
.tile b{display:block;font-size:21px;font-weight:600;font-variant-numeric:tabular-nums}
.tile span{color:var(--muted);font-size:12.5px}
.scroll{overflow-x:auto;margin:10px 0}
table{border-collapse:collapse;width:100%;font-size:12.5px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{padding:3px 8px;text-align:right;white-space:nowrap;border-bottom:1px solid var(--rule);vertical-align:top}
th{color:var(--muted);font-weight:600}
.l{text-align:left}
.w{white-space:normal;min-width:180px}
.s td{font-weight:600}
figure{margin:16px 0}
figcaption{font-size:12.5px;font-weight:600}
svg{width:100%;height:auto;display:block}
svg text{font:10px Roboto,"Segoe UI",system-ui,sans-serif;fill:var(--muted)}
footer{margin-top:36px;padding-top:8px;border-top:1px solid var(--rule);color:var(--muted);font-size:12px}
@page{size:A4;margin:16mm 14mm}
@media print{body{max-width:none;padding:0;font-size:10.5pt}h2,caption,figcaption{break-after:avoid}tr,figure,.tile{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}table{font-size:8.5pt}th,td{padding:2px 5px}}
)";

std::string escaped(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    appendXml(out, utf8);
    return out;
}

const char *variable(Ink ink)
{
    switch (ink) {
    case Ink::text: return "var(--muted)";
    case Ink::grid: return "var(--rule)";
    case Ink::axis: return "var(--muted)";
    case Ink::main: return "var(--main)";
    case Ink::other: return "var(--other)";
    case Ink::alarm: break;
    }
    return "var(--alarm)";
}

class Writer
{
public:
    Writer(const ReportText &text, std::string &out) : m_text(text), m_out(out) {}

    void operator()(const Heading &heading) { m_out += "<h2>" + escaped(heading.text) + "</h2>\n"; }
    void operator()(const Paragraph &paragraph)
    {
        m_out += paragraph.isNote ? "<p class=\"note\">" : "<p>";
        m_out += escaped(paragraph.text) + "</p>\n";
    }
    void operator()(const Tiles &tiles)
    {
        m_out += "<div class=\"tiles\">";
        for (const auto &tile : tiles.tiles)
            m_out += "<div class=\"tile\"><span>" + escaped(tile.label) + "</span><b>" + escaped(tile.value) + "</b><span>"
                     + escaped(tile.detail) + "</span></div>";
        m_out += "</div>\n";
    }
    void operator()(const Table &table)
    {
        m_out += "<div class=\"scroll\"><table>";
        if (!table.title.empty())
            m_out += "<caption>" + escaped(table.title) + "</caption>";
        m_out += "<thead><tr>";
        for (const auto &column : table.columns)
            m_out += "<th scope=\"col\"" + classOf(column) + ">" + escaped(column.title) + "</th>";
        m_out += "</tr></thead>\n<tbody>";
        std::size_t strong = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const bool isStrong = strong < table.strongRows.size() && table.strongRows[strong] == row;
            strong += isStrong;
            m_out += isStrong ? "<tr class=\"s\">" : "<tr>";
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                m_out += "<td" + classOf(table.columns[column]) + ">" + escaped(table.rows[row][column]) + "</td>";
            m_out += "</tr>\n";
        }
        m_out += "</tbody></table></div>\n";
        if (!table.note.empty())
            (*this)(Paragraph{table.note, true});
    }
    void operator()(const Chart &chart)
    {
        const auto layout = layOut(chart, chartWidth, chartHeight, m_text);
        m_out += "<figure><figcaption>" + escaped(chart.title) + "</figcaption>";
        m_out += domain::textFormat("<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\">", layout.width, layout.height);
        m_out += "<title>" + escaped(chart.title) + "</title><desc>" + escaped(chart.description) + "</desc>\n";
        for (const auto &rule : layout.rules)
            polyline(rule);
        for (const auto &box : layout.boxes)
            m_out += domain::textFormat("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>\n", box.topLeft.x,
                                        box.topLeft.y, box.width, box.height, variable(box.ink));
        for (const auto &line : layout.lines)
            polyline(line);
        for (const auto &words : layout.words) {
            const char *anchor = words.anchor == Anchor::start ? "start" : words.anchor == Anchor::middle ? "middle" : "end";
            m_out += domain::textFormat("<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\">", words.baseline.x, words.baseline.y, anchor)
                     + escaped(words.text) + "</text>\n";
        }
        m_out += "</svg></figure>\n";
    }

private:
    void polyline(const ChartLine &line)
    {
        m_out += "<polyline fill=\"none\" points=\"";
        for (const auto &point : line.points)
            m_out += domain::textFormat("%.2f,%.2f ", point.x, point.y);
        m_out += domain::textFormat("\" stroke=\"%s\" stroke-width=\"%.1f\"/>\n", variable(line.ink), line.width);
    }
    static std::string classOf(const Column &column)
    {
        if (column.wraps)
            return " class=\"l w\"";
        return column.align == Align::left ? " class=\"l\"" : "";
    }

    const ReportText &m_text;
    std::string &m_out;
};

} // namespace

std::string html(const Document &document, const ReportText &text)
{
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + escaped(text.languageCode) + "\"><head><meta charset=\"utf-8\"/>\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n";
    out += "<title>" + escaped(document.title) + "</title>\n<style>";
    out += style;
    out += "</style></head>\n<body>\n<h1>" + escaped(document.title) + "</h1>\n<p class=\"sub\">" + escaped(document.subtitle) + "</p>\n";
    Writer writer(text, out);
    for (const auto &block : document.blocks)
        std::visit(writer, block);
    out += "<footer>" + escaped(document.footer) + "</footer>\n</body></html>\n";
    return out;
}

} // namespace ballast::report
