// SPDX-License-Identifier: GPL-3.0-or-later
/// Time inside Ballast: UTC nanoseconds since 1970. The core never reads a clock; time arrives with events.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace ballast::domain {

using Duration = std::chrono::nanoseconds;

struct Timestamp
{
    std::int64_t ns = 0; ///< 0 = never

    /// What lies further away than `furthest`, in a message that is wrong, becomes that: differences of two times never overflow.
    static constexpr Timestamp fromMs(std::int64_t ms) noexcept
    {
        constexpr std::int64_t most = furthest / 1'000'000;
        return {(ms > most ? most : ms < -most ? -most : ms) * 1'000'000};
    }
    /// Whether a venue can mean this as a time: from 1970 to `furthest`.
    static constexpr bool isPlausibleMs(std::int64_t ms) noexcept { return ms >= 0 && ms <= furthest / 1'000'000; }
    static constexpr std::int64_t furthest = std::int64_t(1) << 62; ///< ns: the year 2116
    [[nodiscard]] constexpr std::int64_t ms() const noexcept { return ns / 1'000'000; }
    [[nodiscard]] constexpr bool isSet() const noexcept { return ns != 0; }

    friend constexpr Timestamp operator+(Timestamp t, Duration d) noexcept { return {t.ns + d.count()}; }
    friend constexpr Timestamp operator-(Timestamp t, Duration d) noexcept { return {t.ns - d.count()}; }
    friend constexpr Duration operator-(Timestamp a, Timestamp b) noexcept { return Duration(a.ns - b.ns); }
    friend constexpr auto operator<=>(Timestamp, Timestamp) noexcept = default;
};

/// Days since 1970-01-01 UTC; months count from 1970-01 = 0. For "today" and "this month" in the cost ledger.
[[nodiscard]] std::int64_t dayNumber(Timestamp t) noexcept;
[[nodiscard]] std::int64_t monthNumber(Timestamp t) noexcept;
[[nodiscard]] Timestamp startOfDay(Timestamp t) noexcept;
[[nodiscard]] Timestamp startOfMonth(Timestamp t) noexcept;
[[nodiscard]] int daysInMonth(Timestamp t) noexcept;

inline constexpr double secondsPerYear = 365.0 * 24 * 3600; ///< crypto trades every day of the year
inline constexpr double yearsPerDay = 1.0 / 365;
inline constexpr std::int64_t nsPerDay = 86'400'000'000'000;
[[nodiscard]] constexpr double toSeconds(Duration d) noexcept { return double(d.count()) / 1e9; }
[[nodiscard]] constexpr double toYears(Duration d) noexcept { return toSeconds(d) / secondsPerYear; }

} // namespace ballast::domain
