// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/calendar.h"

#include "domain/text_format.h"

#include <algorithm>

namespace ballast::report {

namespace {

constexpr auto oneDay = std::chrono::hours(24);
constexpr auto widestOffset = std::chrono::hours(26); ///< no zone is farther from UTC, and a change fits in as well

std::int64_t firstDayOf(int year, int month)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / 1).time_since_epoch().count();
}
std::string dateTime(Timestamp at) ///< as if it were UTC
{
    const auto seconds = std::int64_t(std::chrono::floor<std::chrono::seconds>(at - Timestamp{}).count());
    const auto second = ((seconds % 86'400) + 86'400) % 86'400;
    return isoDay(domain::dayNumber(at))
           + domain::textFormat(" %02d:%02d:%02d", int(second / 3600), int(second / 60 % 60), int(second % 60));
}

} // namespace

Duration offsetAt(const TimeZone &zone, Timestamp at)
{
    if (zone.offsets.empty())
        return {};
    const auto after = std::ranges::upper_bound(zone.offsets, at, {}, &ZoneOffset::from);
    return after == zone.offsets.begin() ? after->offset : std::prev(after)->offset;
}

std::int64_t localDay(const TimeZone &zone, Timestamp at) { return domain::dayNumber(at + offsetAt(zone, at)); }

Timestamp startOfLocalDay(const TimeZone &zone, std::int64_t number)
{
    const Timestamp midnight = Timestamp{} + oneDay * number;
    // Between two changes of the clock local time runs evenly: the answer is in the first stretch that reaches midnight.
    auto begin = midnight - widestOffset;
    const auto end = midnight + widestOffset;
    for (const auto &change : zone.offsets) {
        if (change.from <= begin || change.from > end)
            continue;
        const auto reached = std::max(begin, midnight - offsetAt(zone, begin));
        if (reached < change.from)
            return reached;
        begin = change.from;
    }
    return std::max(begin, midnight - offsetAt(zone, begin));
}

Period periodOf(int year, int month, TimeZone zone)
{
    const bool whole = month == 0, december = month == 12;
    const auto first = firstDayOf(year, whole ? 1 : month);
    const auto next = whole || december ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1);
    const auto from = startOfLocalDay(zone, first), to = startOfLocalDay(zone, next);
    return {year, month, std::move(zone), from, to};
}

std::string nameOf(const Period &period)
{
    return period.month == 0 ? domain::textFormat("%04d", period.year) : domain::textFormat("%04d-%02d", period.year, period.month);
}

std::string isoDay(std::int64_t number)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(number))};
    return domain::textFormat("%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string plainUtc(Timestamp at) { return dateTime(at); }

std::string isoUtc(Timestamp at)
{
    auto out = dateTime(at);
    out[10] = 'T';
    const auto ms = int(((at.ms() % 1000) + 1000) % 1000);
    return out + domain::textFormat(".%03dZ", ms);
}

std::string localTime(const TimeZone &zone, Timestamp at) { return dateTime(at + offsetAt(zone, at)); }

std::string offsetText(Duration offset)
{
    const auto minutes = std::int64_t(std::chrono::duration_cast<std::chrono::minutes>(offset).count());
    const auto size = minutes < 0 ? -minutes : minutes;
    return domain::textFormat("%c%02d:%02d", minutes < 0 ? '-' : '+', int(size / 60), int(size % 60));
}

} // namespace ballast::report
