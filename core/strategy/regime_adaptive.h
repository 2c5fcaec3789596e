// SPDX-License-Identifier: GPL-3.0-or-later
/// "regime-adaptive": a leverage-adjusted floor, more as the market turns from calm to turbulent, and tightening before
/// liquidation becomes critical.
///
///     floor  = minimumRatio + leverageSlope * max(0, leverage - leverageReference)
///     regime = max(0, ratio of the regime - floor)
///     tight  = share * max(0, criticalRatio - (floor + regime)),  share = 1 - distance / criticalSigma in [0, 1]
///     target = floor + regime + tight
#pragma once

#include "strategy/strategy.h"

namespace ballast::strategy {

class RegimeAdaptive final : public Strategy
{
public:
    [[nodiscard]] std::string_view name() const noexcept override { return "regime-adaptive"; }
    [[nodiscard]] Target target(const MarketView &market, const ExposureView &exposure, const Parameters &parameters) const override;
};

} // namespace ballast::strategy
