// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/strategies.h"

#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ballast::strategy {

namespace {

constexpr double hoursAYear = 365 * 24, fullHedge = 1;
constexpr double farBeyondAnyMaximum = 2;
constexpr double narrowestBand = 0.005, widestBand = 0.5;

Target only(Factor factor, double ratio)
{
    Target result;
    result.contributions[std::size_t(factor)] = std::isnan(ratio) ? fullHedge : std::clamp(ratio, 0.0, farBeyondAnyMaximum);
    return result;
}

double ratioOf(market::Regime regime, const Parameters &parameters)
{
    switch (regime) {
    case market::Regime::calm: return parameters[ParameterId::calmRatio];
    case market::Regime::normal: return parameters[ParameterId::normalRatio];
    case market::Regime::turbulent: break;
    }
    return parameters[ParameterId::turbulentRatio];
}

/// Level on the losing side, in units of the price, that is touched within `years` with probability `limit`.
double barrierTouchedWith(double limit, double volatility, double years, int direction)
{
    double near = 0, far = 9 * volatility * std::sqrt(years); // in log price; beyond nine sigma nothing is touched
    for (int i = 0; i < 40; ++i) {
        const double middle = (near + far) / 2;
        (risk::touchProbability(1, std::exp(-direction * middle), volatility, years) > limit ? near : far) = middle;
    }
    return std::exp(-direction * far);
}

} // namespace

Target staticRatio(const View &, const Parameters &parameters) { return only(Factor::fixed, parameters[ParameterId::staticRatio]); }

Target regimeAdaptive(const View &view, const Parameters &parameters)
{
    Target result;
    const double base = std::min(parameters[ParameterId::minimumRatio], parameters[ParameterId::maximumRatio]);
    const double floor = minimumRatio(view.leverage, parameters);
    result.contributions[std::size_t(Factor::minimum)] = base;
    result.contributions[std::size_t(Factor::leverage)] = floor - base;
    result.contributions[std::size_t(Factor::regime)] = std::max(0.0, ratioOf(view.regime, parameters) - floor);
    return result;
}

Target inverseVolatility(const View &view, const Parameters &parameters)
{
    return only(Factor::volatility, 1 - parameters[ParameterId::targetVolatility] / view.volatility);
}

Target minimumVariance(const View &view, const Parameters &) { return only(Factor::variance, view.minimumVarianceRatio); }

Target liquidationAware(const View &view, const Parameters &parameters)
{
    const double years = parameters[ParameterId::touchHorizon] / hoursAYear;
    if (view.direction == 0 || !(view.leverage > 0))
        return only(Factor::liquidation, 0);
    if (!(view.volatility > 0) || !std::isfinite(view.volatility) || !std::isfinite(view.leverage))
        return only(Factor::liquidation, fullHedge);
    const double barrier = barrierTouchedWith(parameters[ParameterId::touchLimit], view.volatility, years, view.direction);
    const double leftOver =
        1 - view.maintenanceRate * view.leverage * barrier; // equity above maintenance at the barrier, if hedged in full
    return only(Factor::liquidation, 1 - leftOver / (view.leverage * std::fabs(1 - barrier)));
}

Target lossBudget(const View &view, const Parameters &parameters)
{
    if (view.leverage == 0)
        return only(Factor::loss, 0);
    return only(Factor::loss, 1 - parameters[ParameterId::lossBudget] / (view.leverage * parameters[ParameterId::stressMove]));
}

Target costAware(const View &view, const Parameters &parameters)
{
    auto result = only(Factor::variance, fullHedge);
    const double aversion = parameters[ParameterId::riskAversion], variance = view.volatility * view.volatility;
    const double carry = -view.direction * view.fundingPerYear; // a hedge of a long position is short: it receives what longs pay
    const double open = carry / (aversion * variance * view.leverage);
    if (!std::isfinite(open))
        return result;
    result.contributions[std::size_t(Factor::carry)] = -std::clamp(open, -1.0, 1.0);
    const double exposure = view.leverage * std::clamp(open, -1.0, 1.0);
    const double turnover = exposure * exposure * (1 - exposure) * (1 - exposure);
    const double band = std::cbrt(1.5 * view.tradingCost * turnover / aversion) / view.leverage;
    if (std::isfinite(band))
        result.bandHalfWidth = std::clamp(band, narrowestBand, widestBand);
    return result;
}

Target composite(const View &view, const Parameters &parameters)
{
    using Part = std::pair<ParameterId, Target (*)(const View &, const Parameters &)>;
    static constexpr std::array<Part, 7> parts{{{ParameterId::weightStatic, staticRatio},
                                                {ParameterId::weightRegime, regimeAdaptive},
                                                {ParameterId::weightVolatility, inverseVolatility},
                                                {ParameterId::weightVariance, minimumVariance},
                                                {ParameterId::weightLiquidation, liquidationAware},
                                                {ParameterId::weightLoss, lossBudget},
                                                {ParameterId::weightCost, costAware}}};
    double total = 0;
    for (const auto &[weight, target] : parts)
        total += parameters[weight];
    if (!(total > 0))
        return regimeAdaptive(view, parameters);
    Target result;
    for (const auto &[weight, target] : parts) {
        if (!(parameters[weight] > 0))
            continue;
        const auto part = target(view, parameters);
        for (std::size_t i = 0; i < factorCount; ++i)
            result.contributions[i] += part.contributions[i] * parameters[weight] / total;
    }
    return result;
}

} // namespace ballast::strategy
