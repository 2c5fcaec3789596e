// SPDX-License-Identifier: GPL-3.0-or-later
/// Days that traders remember, as paths for stress tests: from the open to the worst price, to the close.
/// Moves of the ETH perpetual (spot where there was none yet) on Binance, from hourly candles; UTC days.
#pragma once

#include <array>
#include <string_view>

namespace ballast::risk {

struct NamedDay
{
    std::string_view name;
    double extreme; ///< farthest point from the open, as a fraction of it
    double close;
};

inline constexpr std::array<NamedDay, 8> namedDays{{
    {"2018-02-05 first crash year", -0.227, -0.151},
    {"2020-03-12 pandemic", -0.512, -0.452},
    {"2021-01-04 squeeze up", 0.198, 0.064},
    {"2021-09-07 futures flush", -0.256, -0.126},
    {"2021-12-04 weekend flush", -0.196, -0.023},
    {"2022-06-13 lender halts withdrawals", -0.190, -0.157},
    {"2022-06-18 below the last peak", -0.191, -0.085},
    {"2024-08-05 carry unwinds", -0.214, -0.100},
}};

} // namespace ballast::risk
