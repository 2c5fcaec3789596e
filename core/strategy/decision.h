// SPDX-License-Identifier: GPL-3.0-or-later
/// What Ballast decided at one moment, with everything needed to explain it. Plain numbers: building one costs no allocation;
/// words are made later by explain().
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/numbers.h"
#include "domain/time.h"
#include "market/regime.h"
#include "strategy/parameters.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace ballast::strategy {

enum class Factor : std::uint8_t {
    minimum,     ///< the floor, before leverage
    leverage,    ///< what leverage adds to the floor
    regime,      ///< what the regime asks beyond the floor
    fixed,       ///< the static ratio
    volatility,  ///< volatility above its target
    variance,    ///< what takes most variance away
    liquidation, ///< what keeps liquidation unlikely
    loss,        ///< what keeps the stress loss in its budget
    carry,       ///< what funding costs, against the variance taken away
    signals,     ///< what a broken correlation or a strained basis adds
    criticality, ///< pre-liquidation tightening
    overridden,  ///< what a manual ratio changes
    guardrails,  ///< what the guardrails took or added
    count
};
inline constexpr std::size_t factorCount = std::size_t(Factor::count);

enum class Guardrail : std::uint8_t {
    minimumRatio,
    maximumRatio,
    noTradeBand,
    coolDown,
    minimumTrade,
    dailyCost,
    orderSize,
    positionSize,
    orderRate,
    neverThroughFlat,
    maximumLoss,
    sidewaysCap,
    hedgeSafety, ///< what the hedge account can carry without being liquidated itself
    criticalDistance,
    economics, ///< position too small, or leverage too low, to pay for a hedge
    monthlyCost,
    freeMargin, ///< of the hedge account: an order that it can't carry is not sent
    count
};
inline constexpr std::size_t guardrailCount = std::size_t(Guardrail::count);

enum class Action : std::uint8_t { none, increase, reduce, close };

/// Why nothing was sent, in the order in which it is asked.
enum class Hold : std::uint8_t {
    none, ///< an order was planned
    notArmed,
    paused,
    observing,
    noProtectedPosition,
    staleMarket,
    staleAccount,
    noVolatility,
    bookNotUsable,
    orderInFlight,
    unconfirmedPosition,
    unknownOrder,
    insideBand,
    coolingDown,
    belowMinimum,
    costBudget,
    noMargin,
    limit,
    conflict,
    clockOff,
    unreconciled
};

struct GuardrailEffect
{
    double before = 0, after = 0;
    bool bound = false;
    bool operator==(const GuardrailEffect &) const = default;
};

struct DecisionInputs
{
    double mark = 0, protectedDelta = 0, hedgeDelta = 0;
    double leverage = 0;                                               ///< effective: protected notional / protected equity
    double volatility = 0;                                             ///< annualised, the one used
    double liquidationDistance = 0;                                    ///< signed fraction; nan = none
    double liquidationSigma = std::numeric_limits<double>::infinity(); ///< in expected one-day moves; inf = none
    double fundingRate = 0;                                            ///< per interval, of the hedge instrument
    double spreadBps = 0;
    double hedgeEquity = domain::unknownValue; ///< quote; nan = not known
    double trendEfficiency = 1;                ///< |net move| / travelled path of the last 60 candles, [0, 1]; nan = not known
    double marketAgeSeconds = 0, accountAgeSeconds = 0;
    bool operator==(const DecisionInputs &) const = default;
};

enum class ThresholdKind : std::uint8_t { bandEdge, calmBelow, turbulentAbove, criticalDistance, referenceLeverage };
/// A value that the decision turns on: where it is now, and from where on the decision would be another.
struct Threshold
{
    ThresholdKind kind;
    double now, at;
    bool operator==(const Threshold &) const = default;
};
struct Decision
{
    std::uint64_t number = 0;
    domain::Timestamp at;
    market::Regime regime = market::Regime::normal;
    DecisionInputs inputs;
    double currentRatio = 0; ///< -hedge delta / protected delta; nan without a protected position
    double targetRatio = 0;  ///< sum of contributions, always
    double bandLow = 0, bandHigh = 0;
    std::array<double, factorCount> contributions{};
    std::array<GuardrailEffect, guardrailCount> guardrails{};
    Action action = Action::none;
    Hold hold = Hold::none;
    domain::Quantity orderQuantity;   ///< signed: buy > 0; 0 when nothing was sent
    double expectedCost = 0;          ///< fee + slippage of the order, quote, >= 0
    double riskRemoved = 0;           ///< fall of the one-day standard deviation of both accounts together, quote
    std::optional<Threshold> nearest; ///< what would have changed it; set when it is recorded

    bool operator==(const Decision &) const = default;
};

[[nodiscard]] std::string_view name(Factor factor) noexcept;
[[nodiscard]] std::string_view name(Guardrail guardrail) noexcept;
[[nodiscard]] std::string_view name(Action action) noexcept;
[[nodiscard]] std::string_view name(Hold hold) noexcept;

/// The one that is nearest, relative to its value; none when nothing is known.
[[nodiscard]] std::optional<Threshold> nearestThreshold(const Decision &decision, const Parameters &parameters);
[[nodiscard]] std::string describe(const Threshold &threshold); ///< "volatility passing 90 % a year (now 52 %)"

/// One sentence in plain English: what was done, or why nothing was.
[[nodiscard]] std::string explain(const Decision &decision);

} // namespace ballast::strategy
