// SPDX-License-Identifier: GPL-3.0-or-later
/// Months and days of a time zone, and times as text. The zone comes as a value: its offsets to UTC and when they change.
///
///     const Period october = periodOf(2026, 10, berlin);   // 745 hours: the clock goes back in it
#pragma once

#include "domain/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::report {

using domain::Duration;
using domain::Timestamp;

struct ZoneOffset
{
    Timestamp from;
    Duration offset{}; ///< local minus UTC
};
struct TimeZone
{
    std::string id = "UTC";          ///< IANA name
    std::vector<ZoneOffset> offsets; ///< ascending; the first holds before it, too; none: UTC
};
[[nodiscard]] Duration offsetAt(const TimeZone &zone, Timestamp at);
/// The first moment at which local time is `day` (days since 1970-01-01) or later: a midnight that a change of the clock skips begins
/// with the first moment after it, one that comes twice with its first.
[[nodiscard]] Timestamp startOfLocalDay(const TimeZone &zone, std::int64_t day);
/// Days since 1970-01-01 in local time.
[[nodiscard]] std::int64_t localDay(const TimeZone &zone, Timestamp at);

/// A month, or a whole year where `month` is 0: [from, to).
struct Period
{
    int year = 1970, month = 0;
    TimeZone zone;
    Timestamp from, to;
};
/// `year` 1970 to 2115, `month` 0 to 12.
[[nodiscard]] Period periodOf(int year, int month, TimeZone zone);
[[nodiscard]] std::string nameOf(const Period &period); ///< "2026-10", "2026"

[[nodiscard]] std::string isoUtc(Timestamp at);     ///< "2026-10-25T00:30:00.125Z"
[[nodiscard]] std::string plainUtc(Timestamp at);   ///< "2026-10-25 00:30:00"
[[nodiscard]] std::string isoDay(std::int64_t day); ///< "2026-10-25"
/// "2026-10-25 02:30:00"
[[nodiscard]] std::string localTime(const TimeZone &zone, Timestamp at);
[[nodiscard]] std::string offsetText(Duration offset); ///< "+02:00"

} // namespace ballast::report
