// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/report.h"

#include "runtime/clock.h"
#include "store/report_reads.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;

domain::Timestamp timestamp(const QDateTime &at) { return domain::Timestamp::fromMs(at.toMSecsSinceEpoch()); }

std::pair<int, int> monthAt(const report::TimeZone &zone, domain::Timestamp at)
{
    const auto day = report::localDay(zone, at);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day))};
    return {int(date.year()), int(unsigned(date.month()))};
}

std::string nameOf(std::pair<int, int> month)
{
    return QStringLiteral("%1-%2").arg(month.first, 4, 10, QLatin1Char('0')).arg(month.second, 2, 10, QLatin1Char('0')).toStdString();
}

} // namespace

std::optional<std::pair<int, int>> monthOf(const QString &text)
{
    constexpr int first = 1970, last = 2100;
    const bool isYear = text.size() == 4;
    const auto date = QDate::fromString(isYear ? text + QStringLiteral("-01-01") : text + QStringLiteral("-01"), Qt::ISODate);
    if (!date.isValid() || (!isYear && text.size() != 7) || date.year() < first || date.year() > last)
        return std::nullopt;
    return std::pair(date.year(), isYear ? 0 : date.month());
}

tl::expected<report::TimeZone, Error> timeZone(const QString &id, int year)
{
    report::TimeZone out;
    out.id = id.toStdString();
    if (id == QStringLiteral("UTC"))
        return out;
    const QTimeZone zone(id.toUtf8());
    if (!zone.isValid())
        return tl::unexpected(Error{ErrorKind::badInput, "there is no time zone '" + out.id + "'",
                                    "give an IANA name such as Europe/Berlin, America/New_York or UTC", 0});
    const QDateTime from(QDate(year - 1, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(year + 2, 1, 1), QTime(0, 0), Qt::UTC);
    out.offsets.push_back({timestamp(from), std::chrono::seconds(zone.offsetFromUtc(from))});
    for (const auto &change : zone.transitions(from, to)) {
        const std::chrono::seconds offset(change.offsetFromUtc);
        if (offset != out.offsets.back().offset)
            out.offsets.push_back({timestamp(change.atUtc), offset});
    }
    return out;
}

tl::expected<report::MonthlyReport, Error> makeMonthlyReport(const ReportRequest &request)
{
    auto zone = timeZone(request.zone, request.year);
    if (!zone)
        return tl::unexpected(zone.error());
    auto period = report::periodOf(request.year, request.month, *std::move(zone));
    auto books = store::readBooks(request.databasePath, period.from, period.to);
    if (!books)
        return tl::unexpected(books.error());
    // What comes after the opening sample and before the period is read, too; it is no news of the period.
    const auto ofPeriod = [&](const auto &rows, auto time) {
        return std::ranges::any_of(rows, [&](const auto &row) { return time(row) >= period.from; });
    };
    const auto booked = [](const auto &row) { return row.at; };
    const bool nothing = books->samples.empty() && !ofPeriod(books->fills, [](const auto &row) { return row.fill.at; })
                         && !ofPeriod(books->funding, booked) && !ofPeriod(books->transfers, booked) && books->intents.empty()
                         && books->notes.empty();
    if (nothing && !books->first.isSet())
        return tl::unexpected(Error{ErrorKind::notFound, "there is nothing to report yet in " + request.databasePath.toStdString(),
                                    "let a session run for some minutes first", 0});
    // A month without anything between two that have something is a month without trades; one outside is a mistake.
    if (nothing && (period.to <= books->first || period.from > books->last))
        return tl::unexpected(
            Error{ErrorKind::notFound, "the database has nothing of " + report::nameOf(period),
                  "it holds " + nameOf(monthAt(period.zone, books->first)) + " to " + nameOf(monthAt(period.zone, books->last)), 0});
    return report::monthlyReport(*std::move(books), std::move(period), request.now.isSet() ? request.now : wallNow(), request.version);
}

tl::expected<std::vector<std::pair<int, int>>, Error> recordedMonths(const QString &databasePath, const QString &zoneId)
{
    const auto span = store::readSpan(databasePath);
    if (!span)
        return tl::unexpected(span.error());
    std::vector<std::pair<int, int>> out;
    if (!span->first.isSet())
        return out;
    const auto zone = timeZone(zoneId, monthAt({}, span->last).first);
    if (!zone)
        return tl::unexpected(zone.error());
    const auto first = monthAt(*zone, span->first);
    for (auto month = monthAt(*zone, span->last); month >= first; --month.second) {
        if (month.second == 0)
            month = {month.first - 1, 12};
        out.push_back(month);
        if (month == first)
            break;
    }
    return out;
}

} // namespace ballast::runtime
