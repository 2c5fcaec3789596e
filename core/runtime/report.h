// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes a monthly report from a database. Reads a month in tens of milliseconds, a year in a second: not for the window's thread.
#pragma once

#include "domain/error.h"
#include "report/monthly_report.h"

#include <tl/expected.hpp>

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace ballast::runtime {

struct ReportRequest
{
    QString databasePath;
    int year = 0, month = 0;              ///< month 0: the whole year
    QString zone = QStringLiteral("UTC"); ///< IANA name
    std::string version;                  ///< of the program
    domain::Timestamp now{};              ///< whether the period is over; not set: by the computer's clock
};

/// Fails where the database can't be read, the zone is not known, or the database has nothing of that period.
[[nodiscard]] tl::expected<report::MonthlyReport, domain::Error> makeMonthlyReport(const ReportRequest &request);

/// "2026-10" or "2026"; nullopt for what is neither, or before 1970 or after 2100.
[[nodiscard]] std::optional<std::pair<int, int>> monthOf(const QString &text);
/// With the changes of its clock from a year before to a year after; an error names what could be meant.
[[nodiscard]] tl::expected<report::TimeZone, domain::Error> timeZone(const QString &id, int year);

/// Months of the zone in which the database has samples, newest first.
[[nodiscard]] tl::expected<std::vector<std::pair<int, int>>, domain::Error> recordedMonths(const QString &databasePath,
                                                                                           const QString &zone);

} // namespace ballast::runtime
