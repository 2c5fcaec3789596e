// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time.h"

namespace ballast::domain {

namespace {

using Days = std::chrono::sys_days;

Days dayOf(Timestamp t) noexcept { return std::chrono::floor<std::chrono::days>(std::chrono::sys_time<Duration>(Duration(t.ns))); }

Timestamp at(Days day) noexcept { return {std::chrono::duration_cast<Duration>(day.time_since_epoch()).count()}; }

} // namespace

std::int64_t dayNumber(Timestamp t) noexcept { return dayOf(t).time_since_epoch().count(); }

std::int64_t monthNumber(Timestamp t) noexcept
{
    const std::chrono::year_month_day date(dayOf(t));
    return (int(date.year()) - 1970) * 12LL + (unsigned(date.month()) - 1);
}

Timestamp startOfDay(Timestamp t) noexcept { return at(dayOf(t)); }

Timestamp startOfMonth(Timestamp t) noexcept
{
    const std::chrono::year_month_day date(dayOf(t));
    return at(Days(date.year() / date.month() / 1));
}

int daysInMonth(Timestamp t) noexcept
{
    const std::chrono::year_month_day date(dayOf(t));
    return int(unsigned((date.year() / date.month() / std::chrono::last).day()));
}

} // namespace ballast::domain
