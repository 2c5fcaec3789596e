// SPDX-License-Identifier: GPL-3.0-or-later
/// The report as something to read: headings, sentences, tables, charts, in order. HTML, the printed page and the preview show this same
/// document, so that they can't differ. Text is UTF-8, in the reader's language.
#pragma once

#include "report/monthly_report.h"
#include "report/report_text.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ballast::report {

struct Heading
{
    std::string text;
};
struct Paragraph
{
    std::string text;
    bool isNote = false; ///< small print
};
/// The figures above everything else.
struct Tile
{
    std::string label, value, detail;
};
struct Tiles
{
    std::vector<Tile> tiles;
};

enum class Align : unsigned char { left, right };
struct Column
{
    std::string title;
    Align align = Align::right;
    bool wraps = false; ///< long words that may take several lines
};
struct Table
{
    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells as there are columns
    std::vector<std::size_t> strongRows;        ///< ascending: sums
    std::string note;
};

enum class SeriesRole : unsigned char { main, other, alarm };
struct Series
{
    std::string name;
    SeriesRole role = SeriesRole::main;
    std::vector<std::pair<double, double>> points; ///< x ascending
};
enum class ChartKind : unsigned char { lines, bars };
struct Tick
{
    double at = 0;
    std::string label;
};
struct Chart
{
    std::string title, description; ///< the description is for those who can't see it
    ChartKind kind = ChartKind::lines;
    std::vector<Series> series; ///< bars: one
    double from = 0, to = 1;    ///< of x
    std::vector<Tick> ticks;    ///< of x
    int decimals = 0;           ///< of the labels of y
    bool isPercent = false;     ///< y is a fraction
    bool fromZero = false;
};

using Block = std::variant<Heading, Paragraph, Tiles, Table, Chart>;
struct Document
{
    std::string title, subtitle; ///< "Monthly report October 2026"; period, zone, accounts
    std::string footer;          ///< of each page
    std::vector<Block> blocks;
};

/// Rows of one list in the document at most; all of them are in the CSV set, the workbook and the JSON, and a note says so.
inline constexpr std::size_t mostListed = 500;

[[nodiscard]] Document documentOf(const MonthlyReport &report, const ReportText &text);

} // namespace ballast::report
