// SPDX-License-Identifier: GPL-3.0-or-later
/// What a mode's database says for the gate of the mode above it (engine/mode_gate.h).
#pragma once

#include "engine/mode_gate.h"

#include <QString>

namespace ballast::store {

/// Reads without a lock: the mode below may be running. No file is no evidence, and no error.
[[nodiscard]] tl::expected<engine::ModeEvidence, domain::Error> readModeEvidence(const QString &path);

} // namespace ballast::store
