// SPDX-License-Identifier: GPL-3.0-or-later
/// A parameter as it is named, explained and edited; ranges, steps and units from the one parameter table.
#pragma once

#include "domain/identifiers.h"
#include "ui/override_draft.h"

#include <QString>

class QDoubleSpinBox;

namespace ballast::ui {

/// The table's English source texts; translators find them in the context "Parameters" (ui/core_texts.cpp).
[[nodiscard]] QString parameterName(strategy::ParameterId id);
[[nodiscard]] QString parameterMeaning(strategy::ParameterId id);

/// Range, decimals, step and unit; the field edits value times editFactor(). The value is left alone where it fits.
void prepareField(QDoubleSpinBox &field, const OverrideRange &range, strategy::Unit unit, std::string_view quote, std::string_view base);
void prepareField(QDoubleSpinBox &field, strategy::ParameterId id, const domain::Currency &quote, const domain::Currency &base);

} // namespace ballast::ui
