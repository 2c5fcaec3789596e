// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/strategy.h"

#include "strategy/regime_adaptive.h"

#include <algorithm>
#include <cmath>

namespace ballast::strategy {

double Target::ratio() const noexcept
{
    double sum = 0;
    for (const double contribution : contributions)
        sum += contribution;
    return sum;
}

std::unique_ptr<Strategy> makeStrategy(std::string_view name)
{
    if (name == "regime-adaptive")
        return std::make_unique<RegimeAdaptive>();
    return nullptr;
}

std::vector<std::string_view> strategyNames() { return {"regime-adaptive"}; }

double minimumRatio(double leverage, const Parameters &parameters) noexcept
{
    const double above = leverage - parameters[ParameterId::leverageReference];
    // Infinite leverage (no equity left) asks for the most; unknown leverage for nothing beyond the plain floor.
    const double added = above > 0 ? parameters[ParameterId::leverageSlope] * above : 0;
    const double floor = parameters[ParameterId::minimumRatio] + (std::isnan(added) ? 0 : added);
    return std::min(floor, parameters[ParameterId::maximumRatio]);
}

} // namespace ballast::strategy
