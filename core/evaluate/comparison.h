// SPDX-License-Identifier: GPL-3.0-or-later
/// A replay as text for a terminal: both runs side by side, with units; "—" where a figure has no value.
#pragma once

#include "evaluate/replay.h"

#include <string>

namespace ballast::evaluate {

/// Several lines, each ended by a newline: what was replayed, the table, liquidations, the cost of the hedge.
[[nodiscard]] std::string comparisonText(const ReplaySpec &spec, const ReplayResult &result);

/// "2021-01-04 13:37 UTC"; "—" for a time that is not set.
[[nodiscard]] std::string timeText(domain::Timestamp at);
/// "12,345.67": grouped by thousands, `decimals` places; "—" for nan and infinities.
[[nodiscard]] std::string amountText(double value, int decimals = 2);

} // namespace ballast::evaluate
