// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of `ballast risk` that looks at all accounts together: ladder, stress, named days, loss, capital.
#pragma once

#include "risk/price_ladder.h"

#include <QJsonObject>

#include <vector>

namespace ballast::app {

struct ScenarioInput
{
    std::vector<risk::LadderAccount> accounts;
    std::vector<QString> names;  ///< of the accounts
    std::vector<double> moves;   ///< of the ladder
    std::vector<double> returns; ///< simple returns per period of the underlying, oldest first; may be empty
    double volatility = 0;       ///< annualised; nan = not known
    double transferHours = 0, buffer = 0.1;
    std::optional<double> deleveragedAt;
};

[[nodiscard]] QJsonObject scenarioJson(const ScenarioInput &input);

} // namespace ballast::app
