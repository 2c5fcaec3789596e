// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/default_schedules.h"

namespace ballast::risk {

std::optional<MarginSchedule> defaultSchedule(std::string_view symbol)
{
    if (symbol != "ETHUSDT" && symbol != "BTCUSDT")
        return std::nullopt;
    const double last = symbol == "BTCUSDT" ? 70e6 : 50e6;
    return MarginSchedule::fromTiers({{0, 50e3, 0.004, 0, 125},
                                      {50e3, 600e3, 0.005, 0, 100},
                                      {600e3, 3e6, 0.0065, 0, 75},
                                      {3e6, 12e6, 0.01, 0, 50},
                                      {12e6, last, 0.02, 0, 25}})
        .value();
}

} // namespace ballast::risk
