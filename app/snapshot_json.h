// SPDX-License-Identifier: GPL-3.0-or-later
/// A Snapshot as JSON for scripts and tests; documented in docs/cli-demo.md. Unknown numbers are null.
#pragma once

#include "engine/snapshot.h"

#include <QJsonObject>

namespace ballast::app {

/// "armed": the word of scripts, never translated.
[[nodiscard]] QString armStateName(engine::ArmState state);
[[nodiscard]] QJsonObject toJson(const engine::Snapshot &snapshot);

} // namespace ballast::app
