// SPDX-License-Identifier: GPL-3.0-or-later
/// A monthly report as files. The printed page (PDF) is made by the window's layer, which has fonts.
#pragma once

#include "report/document.h"
#include "report/monthly_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace ballast::report {

struct TextFile
{
    std::string name; ///< without a folder
    std::string bytes;
};

/// RFC 4180: comma, CRLF, quotes where needed, a header line; UTF-8; times ISO 8601 UTC; dot decimals, all digits; unknown is empty.
/// Text that a spreadsheet would run as a formula is told to be text by an apostrophe. One file per table: "fills.csv".
[[nodiscard]] std::vector<TextFile> csvFiles(const MonthlyReport &report);
/// One object: a list of rows per table. Exact amounts are strings, estimates numbers, unknown is null.
[[nodiscard]] std::string json(const MonthlyReport &report);
/// One page that fetches nothing: styles and charts are inside; light or dark as the reader's system is; prints on A4.
[[nodiscard]] std::string html(const Document &document, const ReportText &text);
/// A workbook (Office Open XML): one sheet per table, typed cells, frozen header. Amounts keep all their decimals in the file.
[[nodiscard]] std::string xlsx(const MonthlyReport &report);

/// Koinly's universal format. Derivatives are no trades there: realised P&L, fees and funding are deposits and withdrawals with a label.
/// By the calendar of the period, all accounts; transfers between the own accounts are left out, spot trades are trades.
[[nodiscard]] std::string koinlyCsv(const MonthlyReport &report);
/// CoinTracking's table format: derivatives as profits and losses, fees of their own.
[[nodiscard]] std::string coinTrackingCsv(const MonthlyReport &report);

namespace csv {

/// A field as RFC 4180 has it, quoted where it must be.
void appendField(std::string &out, std::string_view field);
/// The same for words from outside, which must not become a formula.
void appendText(std::string &out, std::string_view field);

} // namespace csv

} // namespace ballast::report
