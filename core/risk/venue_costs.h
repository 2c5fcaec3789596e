// SPDX-License-Identifier: GPL-3.0-or-later
/// What a venue charges before a connection can say it: fee tiers, fee discounts and the funding formula (resources/venues, with their
/// dates). The account's own rates replace the tiers as soon as they are read.
///
/// Rates are fractions of the notional; a maker rate > 0 is a cost, < 0 a rebate. Sources: the venues' fee pages.
#pragma once

#include "domain/identifiers.h"
#include "domain/instrument.h"

#include <optional>
#include <span>
#include <string_view>

namespace ballast::risk {

struct FeeTier
{
    std::string_view name; ///< as the venue spells it; the first of a contract kind is where everybody starts
    domain::ContractKind contract;
    double maker, taker;
};
struct FeeDiscount
{
    std::string_view name;
    double off; ///< fraction taken off both rates
};

/// Longs pay shorts a rate > 0 of the notional once an interval.
struct FundingRule
{
    double intervalHours = 8;
    double interest = 0.0001; ///< per 8 h
    double clamp = 0.0005;    ///< on interest minus premium, per 8 h
    double cap;               ///< largest magnitude per interval; infinite where the venue names none

    /// F = P + clamp(I - P, -c, c) per 8 h, the share of one interval, at most the cap. NaN in, NaN out.
    [[nodiscard]] double rate(double premium) const;
    /// Simple, not compounded: what a resting rate costs in 365 days.
    [[nodiscard]] double annualised(double ratePerInterval) const { return ratePerInterval * 24 * 365 / intervalHours; }
};

struct VenueCosts
{
    std::string_view asOf; ///< YYYY-MM-DD
    std::span<const FeeTier> tiers;
    std::span<const FeeDiscount> discounts;
    FundingRule funding;

    /// An empty name is the tier everybody starts in; nullopt for a tier or a contract kind that is not in the table.
    [[nodiscard]] std::optional<FeeTier> tier(domain::ContractKind contract, std::string_view name = {}) const;
    [[nodiscard]] std::optional<FeeDiscount> discount(std::string_view name) const;
};

/// The simulated exchange charges what Binance does.
[[nodiscard]] VenueCosts venueCosts(domain::VenueId venue);

/// Fee of one fill: in quote currency for a linear contract (quantity in coin), in coin for an inverse one (quantity in face value).
[[nodiscard]] double tradingFee(domain::ContractKind contract, double quantity, double price, double rate);

} // namespace ballast::risk
