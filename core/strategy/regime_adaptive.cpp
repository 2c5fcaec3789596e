// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/regime_adaptive.h"

#include <algorithm>
#include <cmath>

namespace ballast::strategy {

namespace {

double ratioOf(market::Regime regime, const Parameters &parameters)
{
    switch (regime) {
    case market::Regime::calm: return parameters[ParameterId::calmRatio];
    case market::Regime::normal: return parameters[ParameterId::normalRatio];
    case market::Regime::turbulent: return parameters[ParameterId::turbulentRatio];
    }
    return parameters[ParameterId::turbulentRatio];
}

/// 0 far from liquidation, 1 at it; nan distance counts as far (the engine holds on missing data before this matters).
double criticality(double distance, double criticalSigma)
{
    if (!(criticalSigma > 0) || !(distance < criticalSigma))
        return 0;
    return 1 - std::max(0.0, distance) / criticalSigma;
}

} // namespace

Target RegimeAdaptive::target(const MarketView &market, const ExposureView &exposure, const Parameters &parameters) const
{
    Target result;
    auto &contributions = result.contributions;
    const double base = std::min(parameters[ParameterId::minimumRatio], parameters[ParameterId::maximumRatio]);
    const double floor = minimumRatio(exposure.leverage, parameters);
    const double regime = std::max(0.0, ratioOf(market.regime, parameters) - floor);
    const double share = criticality(exposure.liquidationSigma, parameters[ParameterId::criticalSigma]);
    const double tightening = share * std::max(0.0, parameters[ParameterId::criticalRatio] - (floor + regime));
    contributions[std::size_t(Factor::minimum)] = base;
    contributions[std::size_t(Factor::leverage)] = floor - base;
    contributions[std::size_t(Factor::regime)] = regime;
    contributions[std::size_t(Factor::criticality)] = tightening;
    return result;
}

} // namespace ballast::strategy
