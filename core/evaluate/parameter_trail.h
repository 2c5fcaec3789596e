// SPDX-License-Identifier: GPL-3.0-or-later
/// Which parameters were in force, by whom and since when, from the trail of intents and of session starts.
#pragma once

#include "evaluate/weekly_review.h"

namespace ballast::evaluate {

struct ParameterTrail
{
    strategy::Parameters before, now; ///< in force when the history begins, and at its end, overrides included
    bool openEnded = false;           ///< an override without an end is in force
    bool isArmed = false;             ///< at the end, as far as starts and intents say
    ParameterReview review;
};

/// A session start sets everything anew; a preset sets the automatic values; an override lies on top until it ends.
[[nodiscard]] ParameterTrail parameterTrail(const engine::RecordedHistory &history);

} // namespace ballast::evaluate
