// SPDX-License-Identifier: GPL-3.0-or-later
/// What tight and loose correlation signals would have done on the recent past: the trade-off behind the dial, measured and not guessed.
#pragma once

#include "evaluate/replay.h"
#include "market/correlation.h"

#include <array>
#include <vector>

namespace ballast::evaluate {

inline constexpr std::array dialPositions{0.0, 0.25, 0.5, 0.75, 1.0}; ///< tight to loose

struct DialRow
{
    double dial = 0;
    market::SignalThresholds thresholds;
    double activationsPerMonth = 0; ///< signals that became active, per 30 days
    double ordersPerMonth = 0;
    double costPerMonth = 0;    ///< of the hedge, of the protected notional, fraction per 30 days; nan without one
    double maximumDrawdown = 0; ///< of both accounts together, <= 0
    double finalEquity = 0;     ///< quote
    bool operator==(const DialRow &) const = default;
};

/// The same replay at every dial position; fails as replay() does.
[[nodiscard]] tl::expected<std::vector<DialRow>, domain::Error> dialTradeOff(ReplaySpec spec, const MarketHistory &history);

} // namespace ballast::evaluate
