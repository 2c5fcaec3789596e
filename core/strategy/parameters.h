// SPDX-License-Identifier: GPL-3.0-or-later
/// Every adjustable number of strategy, guardrails and limits, in one table that the engine, the window, the command line,
/// the documentation and the validation share.
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ballast::strategy {

enum class ParameterId : std::uint8_t {
    minimumRatio,
    leverageSlope,
    leverageReference,
    calmRatio,
    normalRatio,
    turbulentRatio,
    maximumRatio,
    sidewaysCap,
    sidewaysEfficiency,
    staticRatio,
    targetVolatility,
    calmBelow,
    turbulentAbove,
    regimeHysteresis,
    volatilityHalfLife,
    signalDial,
    signalRatio,
    criticalSigma,
    criticalRatio,
    touchLimit,
    touchHorizon,
    stressMove,
    lossBudget,
    maximumLoss,
    hedgeSafety,
    riskAversion,
    minimumLeverage,
    minimumPosition,
    bandWidth,
    minimumTrade,
    coolDown,
    makerPatience,
    depthShare,
    priceCollar,
    maximumOrder,
    maximumPosition,
    largestRatio,
    ordersPerMinute,
    ordersPerDay,
    cancelsPerMinute,
    notionalPerDay,
    dailyCost,
    monthlyCost,
    maximumDataAge,
    maximumClockOffset,
    bridgeTrigger,
    bridgeTarget,
    bridgeReserve,
    maximumTransfer,
    transferPerDay,
    transferInterval,
    weightStatic,
    weightRegime,
    weightVolatility,
    weightVariance,
    weightLiquidation,
    weightLoss,
    weightCost,
    count
};
inline constexpr std::size_t parameterCount = std::size_t(ParameterId::count);

enum class Unit : std::uint8_t {
    ratio,
    perLeverage,
    leverage,
    volatility,
    fraction,
    sigma,
    quoteCurrency,
    baseCoin,
    seconds,
    hours,
    perMinute,
    perDay,
    number
};
enum class ParameterGroup : std::uint8_t { ratio, regime, safety, trading, limits, weights };

struct ParameterSpec
{
    ParameterId id;
    std::string_view key;  ///< as on the command line: --set bandWidth=0.05
    std::string_view name; ///< English source text of the label
    Unit unit;
    ParameterGroup group;
    double minimum, maximum, defaultValue, step;
    std::string_view meaning; ///< one sentence
};

[[nodiscard]] std::span<const ParameterSpec, parameterCount> parameterTable() noexcept;
[[nodiscard]] const ParameterSpec &spec(ParameterId id) noexcept;
[[nodiscard]] std::optional<ParameterId> parameterByKey(std::string_view key) noexcept;
/// What is wrong with `value` for this parameter, if anything (range, nan).
[[nodiscard]] std::optional<domain::Error> check(ParameterId id, double value);

struct Parameters
{
    std::array<double, parameterCount> values; ///< defaults after construction

    Parameters() noexcept;
    [[nodiscard]] double operator[](ParameterId id) const noexcept { return values[std::size_t(id)]; }
    double &operator[](ParameterId id) noexcept { return values[std::size_t(id)]; }
    bool operator==(const Parameters &) const = default;
};

/// A value that is meant for one of them.
struct ParameterValue
{
    ParameterId parameter = ParameterId::minimumRatio;
    double value = 0;
    bool operator==(const ParameterValue &) const = default;
};

/// Checks each value and the relations between them (minimum <= maximum ratio, calm < turbulent threshold).
[[nodiscard]] tl::expected<void, domain::Error> validate(const Parameters &parameters);

} // namespace ballast::strategy
