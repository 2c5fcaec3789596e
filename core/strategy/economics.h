// SPDX-License-Identifier: GPL-3.0-or-later
/// Does it pay to hedge this position at all? The numbers that a trader should have seen before arming.
///
///     auto answer = strategy::economics({.notional = 30'000, .equity = 6'000, .leverage = 5, ...}, parameters);
///
/// Estimates in quote currency; nan = not known. What the hedge is worth is taken as the equity that it would replace at liquidation,
/// times the probability of touching the liquidation price within 30 days (risk/touch_probability.h, no drift): crypto's tails are fatter.
#pragma once

#include "strategy/parameters.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace ballast::strategy {

struct EconomicsInputs
{
    static constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    double notional = unknown, equity = unknown; ///< protected, quote
    double leverage = unknown;                   ///< effective
    double liquidationDistance = unknown;        ///< signed fraction of the mark; nan = cannot be liquidated
    double volatility = unknown;                 ///< annualised
    double ratio = unknown;                      ///< hedge ratio aimed at
    double tradingCost = unknown;                ///< of one trade, fraction: taker fee + half the spread
    double measuredCost = unknown;               ///< of the hedge on the recent past, fraction of the protected notional per 30 days
    double fundingPerYear = unknown;             ///< what longs pay to shorts, fraction of the notional
    int direction = 1;                           ///< of the protected position: +1 long, the hedge then is short
    double smallestTrade = 0;                    ///< quote: the venue's and our own smallest order
};

enum class EconomicsVerdict : std::uint8_t { noPosition, doesNotPay, doubtful, pays };
enum class EconomicsReason : std::uint8_t {
    tooSmall,      ///< under smallestPosition
    underLeverage, ///< under the parameter minimumLeverage: not hedged at all
    costsMore,     ///< a month's cost is above what the hedge is expected to keep
    smallAccount,  ///< under clearlyLarge
    littleLeverage ///< under clearlyLeveraged
};

/// From these on practitioners see a clear benefit.
inline constexpr double clearlyLarge = 5'000, clearlyLeveraged = 5;

struct Economics
{
    double entryCost = 0;              ///< once, to reach the ratio
    double costPerMonth = 0;           ///< measured on the recent past where it was; else funding alone
    bool measured = false;             ///< which of both
    double costOfProtected = 0;        ///< fraction of the notional a month
    double costOfEquity = 0;           ///< fraction of the equity a month
    double liquidationProbability = 0; ///< within 30 days, without a hedge
    double keptPerMonth = 0;           ///< expected: probability * equity * ratio, at most the equity
    double smallestPosition = 0;       ///< quote notional under which it does not pay
    EconomicsVerdict verdict = EconomicsVerdict::noPosition;
    std::vector<EconomicsReason> reasons; ///< why it is not better
};

[[nodiscard]] Economics economics(const EconomicsInputs &inputs, const Parameters &parameters);

} // namespace ballast::strategy
