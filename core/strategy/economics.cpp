// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/economics.h"

#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>

namespace ballast::strategy {

namespace {

constexpr double daysOfMonth = 30;

double liquidationWithinAMonth(const EconomicsInputs &in)
{
    if (std::isnan(in.liquidationDistance) || std::isnan(in.volatility))
        return 0;
    const double touch = risk::touchProbability(1, 1 + in.liquidationDistance, in.volatility, daysOfMonth / 365);
    return std::isnan(touch) ? 0 : touch;
}

} // namespace

Economics economics(const EconomicsInputs &in, const Parameters &parameters)
{
    using enum EconomicsReason;
    Economics out;
    // An adjustment is due once the ratio leaves its band; at a smaller size even that is no order.
    const double band = std::max(parameters[ParameterId::bandWidth], 0.01);
    out.smallestPosition =
        std::max(parameters[ParameterId::minimumPosition], std::max(in.smallestTrade, parameters[ParameterId::minimumTrade]) / band);
    if (!(in.notional > 0) || !(in.equity > 0))
        return out;

    const double ratio = std::isnan(in.ratio) ? 0 : in.ratio;
    const double trading = std::isnan(in.tradingCost) ? 0 : in.tradingCost;
    out.entryCost = ratio * in.notional * trading;
    out.measured = !std::isnan(in.measuredCost);
    const double funding = std::isnan(in.fundingPerYear) ? 0 : -in.direction * in.fundingPerYear * ratio * in.notional * daysOfMonth / 365;
    out.costPerMonth = out.measured ? in.measuredCost * in.notional : funding;
    out.costOfProtected = out.costPerMonth / in.notional;
    out.costOfEquity = out.costPerMonth / in.equity;
    out.liquidationProbability = liquidationWithinAMonth(in);
    out.keptPerMonth = out.liquidationProbability * in.equity * std::min(ratio, 1.0);

    if (in.notional < out.smallestPosition)
        out.reasons.push_back(tooSmall);
    if (in.leverage < parameters[ParameterId::minimumLeverage])
        out.reasons.push_back(underLeverage);
    if (out.costPerMonth + out.entryCost > out.keptPerMonth)
        out.reasons.push_back(costsMore);
    const bool never = std::ranges::any_of(out.reasons, [](auto reason) { return reason == tooSmall || reason == underLeverage; });
    if (in.equity < clearlyLarge)
        out.reasons.push_back(smallAccount);
    if (in.leverage < clearlyLeveraged)
        out.reasons.push_back(littleLeverage);
    out.verdict = never ? EconomicsVerdict::doesNotPay : out.reasons.empty() ? EconomicsVerdict::pays : EconomicsVerdict::doubtful;
    return out;
}

} // namespace ballast::strategy
