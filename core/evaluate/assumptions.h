// SPDX-License-Identifier: GPL-3.0-or-later
/// What a replay takes for granted, in sentences: printed with every result, so that no figure stands without its conditions.
#pragma once

#include "evaluate/replay.h"

#include <string>
#include <vector>

namespace ballast::evaluate {

/// Reads everything but `assumptions` of a finished result.
[[nodiscard]] std::vector<std::string> describeAssumptions(const ReplaySpec &spec, const MarketHistory &history,
                                                           const ReplayResult &result);

} // namespace ballast::evaluate
