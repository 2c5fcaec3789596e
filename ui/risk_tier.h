// SPDX-License-Identifier: GPL-3.0-or-later
/// How near liquidation is, as a word and a colour: the same on the headline, in the table and in the header.
#pragma once

#include "ui/look.h"

#include <QString>

namespace ballast::ui {

enum class RiskTier { unknown, safe, watch, critical };

/// `sigma`: distance in expected one-day moves; `criticalSigma`: the strategy's own threshold. Watch begins at twice that.
[[nodiscard]] RiskTier riskTier(double sigma, double criticalSigma);
[[nodiscard]] QString riskTierName(RiskTier tier);
[[nodiscard]] QColor riskTierColour(RiskTier tier, const Tokens &tokens);

} // namespace ballast::ui
