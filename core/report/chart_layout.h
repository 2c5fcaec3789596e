// SPDX-License-Identifier: GPL-3.0-or-later
/// A chart as lines, boxes and words at places, so that the web page and the printed page draw the same one.
#pragma once

#include "report/document.h"

namespace ballast::report {

struct ChartPoint
{
    double x = 0, y = 0; ///< right and down from the top left corner
};
enum class Ink : unsigned char { text, grid, axis, main, other, alarm };
struct ChartLine
{
    std::vector<ChartPoint> points;
    Ink ink = Ink::main;
    double width = 1.5;
};
struct ChartBox
{
    ChartPoint topLeft;
    double width = 0, height = 0;
    Ink ink = Ink::main;
};
enum class Anchor : unsigned char { start, middle, end };
struct ChartWords
{
    ChartPoint baseline;
    std::string text;
    Anchor anchor = Anchor::start;
    Ink ink = Ink::text;
};
struct ChartLayout
{
    double width = 0, height = 0;
    std::vector<ChartLine> rules; ///< at the bottom
    std::vector<ChartBox> boxes;  ///< above them
    std::vector<ChartLine> lines;
    std::vector<ChartWords> words;
};

inline constexpr double chartFontSize = 10;
/// In a place of that size, the same unit as chartFontSize.
[[nodiscard]] ChartLayout layOut(const Chart &chart, double width, double height, const ReportText &text);

} // namespace ballast::report
