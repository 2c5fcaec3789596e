// SPDX-License-Identifier: GPL-3.0-or-later
/// A venue's tiered maintenance margin: maintenance = notional * rate - deduction, by notional tier.
/// Source: Binance "Leverage and Margin of USDⓈ-M Futures"; deduction[n] = floor[n] (rate[n] - rate[n-1]) + deduction[n-1].
#pragma once

#include "domain/decimal.h"
#include "domain/error.h"

#include <tl/expected.hpp>

#include <vector>

namespace ballast::risk {

struct MarginTier
{
    double notionalFloor = 0;   ///< quote currency, exclusive except in the first tier
    double notionalCap = 0;     ///< inclusive: a notional equal to the cap is in the lower tier
    double maintenanceRate = 0; ///< fraction
    double deduction = 0;       ///< quote currency
    double maxLeverage = 1;
    bool operator==(const MarginTier &) const = default;
};

class MarginSchedule
{
public:
    MarginSchedule() = default;
    /// Tiers ascending and adjoining, rates in (0, 1); deductions are computed where all are 0. Errors name the tier.
    [[nodiscard]] static tl::expected<MarginSchedule, domain::Error> fromTiers(std::vector<MarginTier> tiers);
    /// One rate for every size.
    [[nodiscard]] static MarginSchedule flat(double maintenanceRate, double maxLeverage);

    [[nodiscard]] const std::vector<MarginTier> &tiers() const { return m_tiers; }
    [[nodiscard]] bool empty() const { return m_tiers.empty(); }
    /// The tier of `notional` >= 0; above the last cap the last tier. Must not be empty.
    [[nodiscard]] const MarginTier &tierOf(double notional) const;
    [[nodiscard]] double maintenance(double notional) const;
    [[nodiscard]] double initial(double notional, double leverage) const;
    bool operator==(const MarginSchedule &) const = default;

private:
    std::vector<MarginTier> m_tiers;
};

} // namespace ballast::risk
