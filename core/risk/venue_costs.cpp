// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/venue_costs.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ballast::risk {

namespace {

using domain::ContractKind;
using domain::unlimited;
using domain::VenueId;

struct ShippedCosts
{
    VenueId venue;
    std::string_view asOf;
    std::vector<FeeTier> tiers;
    std::vector<FeeDiscount> discounts;
    FundingRule funding;
};

const std::vector<ShippedCosts> &shippedCosts()
{
    static const std::vector<ShippedCosts> costs{
#include "venue_fees.inc"
    };
    return costs;
}

} // namespace

double FundingRule::rate(double premium) const
{
    const double perEightHours = premium + std::clamp(interest - premium, -clamp, clamp);
    return std::clamp(perEightHours * intervalHours / 8, -cap, cap);
}

std::optional<FeeTier> VenueCosts::tier(ContractKind contract, std::string_view name) const
{
    const auto found =
        std::ranges::find_if(tiers, [&](const FeeTier &tier) { return tier.contract == contract && (name.empty() || tier.name == name); });
    return found == tiers.end() ? std::nullopt : std::optional(*found);
}

std::optional<FeeDiscount> VenueCosts::discount(std::string_view name) const
{
    const auto found = std::ranges::find(discounts, name, &FeeDiscount::name);
    return found == discounts.end() ? std::nullopt : std::optional(*found);
}

VenueCosts venueCosts(VenueId venue)
{
    if (venue == VenueId::simulated)
        venue = VenueId::binance;
    const auto &all = shippedCosts();
    const auto found = std::ranges::find(all, venue, &ShippedCosts::venue);
    const auto &row = found == all.end() ? all.front() : *found;
    return {row.asOf, row.tiers, row.discounts, row.funding};
}

double tradingFee(ContractKind contract, double quantity, double price, double rate)
{
    const double notional = contract == ContractKind::inverse ? quantity / price : quantity * price;
    return std::fabs(notional) * rate;
}

} // namespace ballast::risk
