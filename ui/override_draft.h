// SPDX-License-Identifier: GPL-3.0-or-later
/// What the trader is about to set by hand, before it is sent: pure functions between what the editor shows and an intent.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace ballast::ui {

/// nullopt = the hedge ratio itself, else a parameter.
using OverrideTarget = std::optional<strategy::ParameterId>;

struct OverrideRange
{
    double minimum = 0, maximum = 1, step = 0.01;
};
/// Of the ratio: from none to the maximum ratio in force.
[[nodiscard]] OverrideRange overrideRange(OverrideTarget target, const strategy::Parameters &parameters);

/// Values of this unit are edited as per cent: multiply by this to edit, divide to send.
[[nodiscard]] double editFactor(strategy::Unit unit);
[[nodiscard]] strategy::Unit unitOf(OverrideTarget target);

/// `lasts` zero = until cleared.
[[nodiscard]] engine::Intent overrideIntent(OverrideTarget target, double value, std::chrono::seconds lasts, const QString &reason,
                                            domain::Timestamp now);
[[nodiscard]] engine::OverridePreview preview(const engine::Snapshot &snapshot, OverrideTarget target, double value);

/// As much of `text` as a label can hold, never half a character.
[[nodiscard]] domain::Label toLabel(const QString &text);

/// What was set and ended by hand, newest first, as far as the snapshot remembers.
[[nodiscard]] std::vector<engine::Note> overrideHistory(const engine::Snapshot &snapshot);

[[nodiscard]] const engine::ActiveOverride *activeOverride(const engine::Snapshot &snapshot, OverrideTarget target);

} // namespace ballast::ui
