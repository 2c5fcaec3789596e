// SPDX-License-Identifier: GPL-3.0-or-later
/// A strategy turns a view of market and book into a target hedge ratio with named contributions. It is a pure function:
/// guardrails, limits and orders come after it and are not its business.
#pragma once

#include "market/regime.h"
#include "strategy/decision.h"
#include "strategy/parameters.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace ballast::strategy {

struct MarketView
{
    double volatility = 0; ///< annualised; nan = unknown
    market::Regime regime = market::Regime::normal;
    double fundingRate = 0;
};

struct ExposureView
{
    double leverage = 0;         ///< effective
    double liquidationSigma = 0; ///< distance in expected one-day moves; inf = cannot be liquidated
};

struct Target
{
    std::array<double, factorCount> contributions{};
    [[nodiscard]] double ratio() const noexcept;
};

class Strategy
{
public:
    virtual ~Strategy() = default;
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;
    [[nodiscard]] virtual Target target(const MarketView &market, const ExposureView &exposure, const Parameters &parameters) const = 0;
};

/// "regime-adaptive" is the one that ships first; nullptr for an unknown name.
[[nodiscard]] std::unique_ptr<Strategy> makeStrategy(std::string_view name);
[[nodiscard]] std::vector<std::string_view> strategyNames();

/// The floor of D6: minimumRatio + leverageSlope * max(0, leverage - leverageReference), at most maximumRatio.
[[nodiscard]] double minimumRatio(double leverage, const Parameters &parameters) noexcept;

} // namespace ballast::strategy
