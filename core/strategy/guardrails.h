// SPDX-License-Identifier: GPL-3.0-or-later
/// Guardrails on the target ratio, applied after any strategy. Each leaves its before and after in the decision.
#pragma once

#include "domain/numbers.h"
#include "strategy/decision.h"
#include "strategy/parameters.h"

#include <optional>

namespace ballast::strategy {

/// Puts the tightening near liquidation, a manual ratio (if any) and then the guardrails over decision.contributions, and sets targetRatio
/// and the band. Uses decision.inputs and decision.regime. In this order: critical distance, sideways cap, minimum, largest loss,
/// safety of the hedge account, economics, maximum. A manual ratio goes past all of them but the maximum: the trader's own decision, and
/// visible as such. Whatever the inputs (nan included), the target ends in [0, maximumRatio].
/// @param bandHalfWidth what the strategy asks for; nan = the parameter bandWidth
void applyGuardrails(Decision &decision, std::optional<double> manualRatio, const Parameters &parameters,
                     double bandHalfWidth = domain::unknownValue) noexcept;

} // namespace ballast::strategy
