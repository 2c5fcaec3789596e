// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/strategy.h"

#include "strategy/strategies.h"

#include <algorithm>
#include <cmath>

namespace ballast::strategy {

namespace {

constexpr std::array<Strategy, 8> table{{
    {"regime-adaptive", "A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.", regimeAdaptive},
    {"static", "One ratio, always.", staticRatio},
    {"inverse-volatility", "Hedges what volatility is above a target, so that what is left open moves equally much at all times.",
     inverseVolatility},
    {"minimum-variance", "The ratio that leaves the least variance, from how protected position and hedge move together.", minimumVariance},
    {"liquidation-aware", "The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.",
     liquidationAware},
    {"loss-budget", "The smallest hedge that keeps the loss in a stress move within a budget.", lossBudget},
    {"cost-aware", "Weighs the variance taken away against funding, and trades only where it pays its fee.", costAware},
    {"composite", "A weighted mean of the others.", composite},
}};

} // namespace

double Target::ratio() const noexcept
{
    double sum = 0;
    for (const double contribution : contributions)
        sum += contribution;
    return sum;
}

std::span<const Strategy> strategies() noexcept { return table; }

const Strategy *findStrategy(std::string_view name) noexcept
{
    const auto *found = std::find_if(table.begin(), table.end(), [&](const Strategy &each) { return each.name == name; });
    return found == table.end() ? nullptr : found;
}

double minimumRatio(double leverage, const Parameters &parameters) noexcept
{
    const double above = leverage - parameters[ParameterId::leverageReference];
    // Infinite leverage (no equity left) asks for the most; unknown leverage for nothing beyond the plain floor.
    const double added = above > 0 ? parameters[ParameterId::leverageSlope] * above : 0;
    const double floor = parameters[ParameterId::minimumRatio] + (std::isnan(added) ? 0 : added);
    return std::min(floor, parameters[ParameterId::maximumRatio]);
}

} // namespace ballast::strategy
