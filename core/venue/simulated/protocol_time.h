// SPDX-License-Identifier: GPL-3.0-or-later
/// Times of the protocol are milliseconds, since 1970 where they tell a moment.
#pragma once

#include <cstdint>

namespace ballast::venue::simulated {

inline constexpr std::int64_t minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
inline constexpr std::int64_t endOfTime = 9'000'000'000'000; ///< no request asks for what is later

} // namespace ballast::venue::simulated
