// SPDX-License-Identifier: GPL-3.0-or-later
/// What the set-up wizard says, from plain values; the dialogs only place it.
#pragma once

#include "engine/limits.h"
#include "ui/dialog_parts.h"
#include "ui/setup_service.h"

#include <QString>

#include <vector>

namespace ballast::ui {

[[nodiscard]] QString placeName(SetupVenue venue);
[[nodiscard]] QString placeMeaning(SetupVenue venue);

/// Each right as tick, cross or warning, in words. Empty before anything was asked.
[[nodiscard]] std::vector<CheckRow> rightsRows(const KeyReport &report, domain::KeyUse use);

/// The position and what hedging it costs and keeps; then verdict and reasons as rows of their own.
[[nodiscard]] std::vector<CheckRow> economicsRows(const EconomicsReport &report);
[[nodiscard]] QString verdictText(const EconomicsReport &report);
[[nodiscard]] Mark verdictMark(strategy::EconomicsVerdict verdict);

/// The limits that a trader sets before anything is armed, in the order of engine::Limit, the monthly budget last.
[[nodiscard]] std::vector<strategy::ParameterId> limitParameters();

} // namespace ballast::ui
