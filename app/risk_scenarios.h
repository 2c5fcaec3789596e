// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of `ballast risk` that looks at all accounts together, as JSON: ladder, stress, named days, cascade, loss, capital.
#pragma once

#include "risk/scenario_report.h"

#include <QJsonObject>

#include <vector>

namespace ballast::app {

/// `names` of the accounts.
[[nodiscard]] QJsonObject scenarioJson(const risk::ScenarioReport &report, const std::vector<QString> &names);

} // namespace ballast::app
