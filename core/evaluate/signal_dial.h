// SPDX-License-Identifier: GPL-3.0-or-later
/// What tight and loose correlation signals would have done on the recent past: the trade-off behind the dial, measured and not guessed.
#pragma once

#include "engine/dial.h"
#include "engine/effect.h"
#include "evaluate/replay.h"

#include <array>
#include <stop_token>
#include <vector>

namespace ballast::evaluate {

inline constexpr std::array dialPositions{0.0, 0.25, 0.5, 0.75, 1.0}; ///< tight to loose

using engine::DialRow;

/// The same replay at every dial position; fails as replay() does. Asked to stop, it returns the rows that are done.
[[nodiscard]] tl::expected<std::vector<DialRow>, domain::Error> dialTradeOff(ReplaySpec spec, const MarketHistory &history,
                                                                             const std::stop_token &stop = {});

/// What the engine asked for, on its newest half year; empty where it can't be replayed, or was asked to stop.
[[nodiscard]] std::vector<DialRow> dialTradeOff(const engine::MeasureDial &ask, const std::stop_token &stop = {});

} // namespace ballast::evaluate
