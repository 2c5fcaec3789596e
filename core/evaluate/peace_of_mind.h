// SPDX-License-Identifier: GPL-3.0-or-later
/// How often the trader had to look, and how often nothing had to be done.
#pragma once

#include "evaluate/weekly_review.h"

namespace ballast::evaluate {

/// `localTime`: local minus UTC. A night counts when samples cover at least half of its nine hours.
[[nodiscard]] PeaceOfMind peaceOfMind(const engine::RecordedHistory &history, domain::Duration localTime);

} // namespace ballast::evaluate
