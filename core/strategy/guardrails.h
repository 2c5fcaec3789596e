// SPDX-License-Identifier: GPL-3.0-or-later
/// Guardrails on the target ratio, applied after any strategy. Each leaves its before and after in the decision.
#pragma once

#include "strategy/decision.h"
#include "strategy/parameters.h"

#include <optional>

namespace ballast::strategy {

/// Puts a manual ratio (if any) and then the guardrails over decision.contributions, and sets targetRatio and the band.
/// A manual ratio may go below the minimum (the trader's own decision, and visible as such), never beyond [0, maximumRatio].
/// Whatever the inputs (nan included), the target ends in [0, maximumRatio].
void applyGuardrails(Decision &decision, std::optional<double> manualRatio, const Parameters &parameters) noexcept;

} // namespace ballast::strategy
