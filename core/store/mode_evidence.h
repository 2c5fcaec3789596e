// SPDX-License-Identifier: GPL-3.0-or-later
/// What a mode's database says for the gate of the mode above it (engine/mode_gate.h).
#pragma once

#include "engine/mode_gate.h"

#include <QString>

namespace ballast::store {

/// What `mode` has shown. Reads without a lock: it may be running. No file is no evidence, and no error. A file that holds anything of
/// the simulated exchange, or of another mode, is an error: what was done there says nothing about a real one.
[[nodiscard]] tl::expected<engine::ModeEvidence, domain::Error> readModeEvidence(const QString &path, engine::Mode mode);

} // namespace ballast::store
