// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/margin_schedule.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace ballast::risk {

tl::expected<MarginSchedule, domain::Error> MarginSchedule::fromTiers(std::vector<MarginTier> tiers, const MarginRule &rule)
{
    const auto bad = [](std::size_t tier, const char *what) {
        return tl::unexpected(domain::Error::badInput(domain::textFormat("margin tier %zu %s", tier + 1, what), "correct the tier table"));
    };
    if (tiers.empty())
        return tl::unexpected(domain::Error::badInput("the tier table is empty", "give at least one tier"));
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const auto &tier = tiers[i];
        if (!(tier.maintenanceRate > 0 && tier.maintenanceRate < 1))
            return bad(i, "has a maintenance rate outside 0 to 1");
        if (!(tier.notionalCap > tier.notionalFloor) || !(tier.notionalFloor >= 0))
            return bad(i, "has a cap that is not above its floor");
        if (!(tier.maxLeverage >= 1))
            return bad(i, "has a maximum leverage below 1");
        if (i == 0 ? tier.notionalFloor != 0 : std::fabs(tier.notionalFloor - tiers[i - 1].notionalCap) > 1e-6 * tier.notionalFloor)
            return bad(i, "does not start where the one before ends");
        if (i > 0 && tier.maintenanceRate < tiers[i - 1].maintenanceRate)
            return bad(i, "has a lower rate than the one before");
    }
    const bool deducts = std::any_of(tiers.begin(), tiers.end(), [](const MarginTier &tier) { return tier.deduction != 0; });
    if (rule.wholePosition && deducts)
        return bad(0, "or a later one has a deduction, but its rate holds for the whole position");
    const bool computed = !rule.wholePosition && !deducts;
    for (std::size_t i = 1; computed && i < tiers.size(); ++i)
        tiers[i].deduction = tiers[i].notionalFloor * (tiers[i].maintenanceRate - tiers[i - 1].maintenanceRate) + tiers[i - 1].deduction;
    MarginSchedule schedule;
    schedule.m_tiers = std::move(tiers);
    schedule.m_rule = rule;
    return schedule;
}

MarginSchedule MarginSchedule::flat(double maintenanceRate, double maxLeverage, const MarginRule &rule)
{
    MarginSchedule schedule;
    schedule.m_rule = rule;
    schedule.m_tiers = {{0, std::numeric_limits<double>::infinity(), maintenanceRate, 0, maxLeverage}};
    return schedule;
}

const MarginTier &MarginSchedule::tierOf(double notional) const
{
    assert(!m_tiers.empty());
    for (const auto &tier : m_tiers) {
        if (notional <= tier.notionalCap)
            return tier;
    }
    return m_tiers.back();
}

double MarginSchedule::maintenance(double notional) const
{
    const auto &tier = tierOf(notional);
    return notional * tier.maintenanceRate - tier.deduction;
}

const MarginTier &MarginSchedule::tierOf(double size, double entry, double price) const
{
    const double valued = m_rule.basis == MarginBasis::mark ? price : entry;
    return tierOf(m_rule.unit == TierUnit::value ? size * valued : size);
}

MaintenanceCurve MarginSchedule::curve(double size, double entry, double price, bool coinFollowsPrice) const
{
    const auto &tier = tierOf(size, entry, price);
    MaintenanceCurve out;
    double perPrice = size * tier.maintenanceRate; // times the price at which the position is valued
    if (m_rule.unit == TierUnit::value)
        out.constant = -tier.deduction;
    else
        perPrice -= tier.deduction;
    double perSquare = 0;
    (coinFollowsPrice ? perSquare : perPrice) += size * size * m_rule.ratePerCoin;
    if (m_rule.basis == MarginBasis::mark) {
        out.linear = perPrice;
        out.quadratic = perSquare;
    } else {
        out.constant += perPrice * entry + perSquare * entry * entry;
    }
    out.linear += size * m_rule.closingFee;
    return out;
}

double MarginSchedule::initial(double notional, double leverage) const
{
    return notional / std::min(std::max(leverage, 1.0), tierOf(notional).maxLeverage);
}

} // namespace ballast::risk
