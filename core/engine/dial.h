// SPDX-License-Identifier: GPL-3.0-or-later
/// What the correlation signals would have done on the recent past at one position of their dial (ParameterId::signalDial).
#pragma once

#include "market/correlation.h"

namespace ballast::engine {

struct DialRow
{
    double dial = 0; ///< 0 tight, 1 loose
    market::SignalThresholds thresholds;
    double activationsPerMonth = 0; ///< signals that became active, per 30 days
    double ordersPerMonth = 0;
    double costPerMonth = 0;    ///< of the hedge, of the protected notional, fraction per 30 days; nan without one
    double maximumDrawdown = 0; ///< of both accounts together, <= 0
    double finalEquity = 0;     ///< quote
    bool operator==(const DialRow &) const = default;
};

} // namespace ballast::engine
