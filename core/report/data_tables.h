// SPDX-License-Identifier: GPL-3.0-or-later
/// The report as typed tables for machines: CSV set, workbook and JSON are these same tables. Names are stable and never translated;
/// times are UTC; amounts exact; every row of everything, however many.
#pragma once

#include "report/monthly_report.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace ballast::report {

enum class CellKind : unsigned char { text, exact, estimate, count, time };
struct DataColumn
{
    std::string_view name;
    CellKind kind = CellKind::text;
};

/// Takes the cells one after the other, in the order of the columns.
class TableSink
{
public:
    virtual ~TableSink() = default;
    virtual void begin(std::string_view table, std::span<const DataColumn> columns) = 0;
    virtual void text(std::string_view utf8) = 0;
    virtual void exact(std::int64_t raw) = 0; ///< eight implied decimals
    virtual void estimate(double value) = 0;  ///< nan: not known
    virtual void count(std::int64_t value) = 0;
    virtual void time(Timestamp at) = 0; ///< not set: none
    virtual void empty() = 0;
    virtual void endRow() = 0;
    virtual void end() = 0;
};

/// Tables: report, statement, days, fills, funding, transfers, equity, decisions, outcomes, interventions, incidents.
void writeTables(const MonthlyReport &report, TableSink &sink);

} // namespace ballast::report
