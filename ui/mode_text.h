// SPDX-License-Identifier: GPL-3.0-or-later
/// What the ladder of modes says.
#pragma once

#include "ui/session_control.h"

namespace ballast::ui {

/// What the mode below has shown so far: "Paper: 2 of 3 days, 140 of 100 decisions"; empty where nothing is asked for.
[[nodiscard]] QString evidenceText(const Rung &rung);
/// "It opens after …", or empty when it is open.
[[nodiscard]] QString missingText(const Rung &rung);
/// What ending a session of `mode` leaves behind; empty for those that leave nothing.
[[nodiscard]] QString leavesBehind(engine::Mode mode);
/// One or two sentences on a state that is not plain running; empty otherwise.
[[nodiscard]] QString stateText(const SessionState &state);

} // namespace ballast::ui
