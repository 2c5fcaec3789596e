// SPDX-License-Identifier: GPL-3.0-or-later
/// A strategy turns a view of market and book into a target hedge ratio with named contributions. It is a pure function:
/// guardrails, limits and orders come after it and are not its business.
///
///     const auto *chosen = strategy::findStrategy("inverse-volatility");
///     double ratio = chosen->target(view, parameters).ratio();
#pragma once

#include "domain/numbers.h"
#include "market/regime.h"
#include "strategy/decision.h"
#include "strategy/parameters.h"

#include <array>
#include <limits>
#include <span>
#include <string_view>

namespace ballast::strategy {

/// What a strategy may look at. nan = not known; every strategy then falls back to what it says.
struct View
{
    // market
    double volatility = 0; ///< annualised, of the hedge instrument: the forecast where one is trusted, else the present estimate
    market::Regime regime = market::Regime::normal;
    double fundingPerYear = 0; ///< paid by longs to shorts, fraction of notional a year
    bool signalActive = false; ///< a correlation has broken or the basis is strained, or was within the last hour
    double tradingCost = 0;    ///< of one trade, fraction of its notional: taker fee + half the spread
    /// Slope of the protected instrument's returns on the hedge instrument's (Ederington 1979); 1 for the same contract.
    double minimumVarianceRatio = 1;
    // book
    int direction = 0;                                                 ///< of the protected exposure: +1 long, -1 short, 0 none
    double leverage = 0;                                               ///< protected notional / protected equity; inf when nothing is left
    double maintenanceRate = 0;                                        ///< protected maintenance margin / notional
    double liquidationSigma = std::numeric_limits<double>::infinity(); ///< distance in expected one-day moves; inf = cannot be liquidated

    bool operator==(const View &) const = default;
};

struct Target
{
    std::array<double, factorCount> contributions{};
    double bandHalfWidth = domain::unknownValue; ///< nan = the parameter's
    [[nodiscard]] double ratio() const noexcept;
};

struct Strategy
{
    std::string_view name;    ///< as on the command line
    std::string_view meaning; ///< one sentence
    Target (*target)(const View &view, const Parameters &parameters);
};

[[nodiscard]] std::span<const Strategy> strategies() noexcept;
[[nodiscard]] const Strategy *findStrategy(std::string_view name) noexcept; ///< nullptr for an unknown name

/// The floor of D6: minimumRatio + leverageSlope * max(0, leverage - leverageReference), at most maximumRatio.
[[nodiscard]] double minimumRatio(double leverage, const Parameters &parameters) noexcept;

} // namespace ballast::strategy
