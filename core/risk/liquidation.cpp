// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/liquidation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace ballast::risk {

namespace {

/// Equity less maintenance on a stretch where every leg stays in its tier: intercept + slope * price.
struct Line
{
    double intercept = 0, slope = 0;
};

Line lineAt(const MarginPool &pool, double price)
{
    Line line{pool.collateral - pool.otherMaintenance + pool.otherUnrealised, 0};
    for (const auto &leg : pool.legs) {
        const double size = std::fabs(leg.quantity);
        const auto &tier = pool.schedule->tierOf(size * price);
        line.intercept += tier.deduction - leg.quantity * leg.entry;
        line.slope += leg.quantity - size * tier.maintenanceRate;
    }
    return line;
}

/// The nearest price beyond `price` in `direction` where a leg changes its tier; 0 or infinity when there is none.
double nextTierChange(const MarginPool &pool, double price, Direction direction)
{
    const bool up = direction == Direction::up;
    double nearest = up ? std::numeric_limits<double>::infinity() : 0;
    for (const auto &leg : pool.legs) {
        const double size = std::fabs(leg.quantity);
        if (size == 0)
            continue;
        for (const auto &tier : pool.schedule->tiers()) {
            const double at = tier.notionalCap / size;
            if (up ? at > price && at < nearest : at < price && at > nearest)
                nearest = at;
        }
    }
    return nearest;
}

/// One leg. Rates are below 1, so excess rises with the price all the way for a long leg and falls for a short one: there is one root at
/// most, on one side only, and the tiers are tried from that of the mark on. The usual case, asked on every decision.
std::optional<double> singleLegRoot(const MarginPool &pool, double mark, Direction direction)
{
    const auto &leg = pool.legs.front();
    const bool up = direction == Direction::up;
    const double size = std::fabs(leg.quantity);
    const auto &tiers = pool.schedule->tiers();
    const double free = pool.collateral - pool.otherMaintenance + pool.otherUnrealised - leg.quantity * leg.entry;
    const auto &present = pool.schedule->tierOf(size * mark);
    if (free + present.deduction + (leg.quantity - size * present.maintenanceRate) * mark <= 0)
        return mark;
    if (leg.quantity == 0 || (leg.quantity < 0) != up)
        return std::nullopt;
    for (auto i = &present - tiers.data(); i >= 0 && i < std::ptrdiff_t(tiers.size()); i += up ? 1 : -1) {
        const auto &tier = tiers[std::size_t(i)];
        const double root = -(free + tier.deduction) / (leg.quantity - size * tier.maintenanceRate);
        const bool above = std::size_t(i) + 1 < tiers.size() && size * root > tier.notionalCap;
        if (root > 0 && !above && (i == 0 || size * root >= tier.notionalFloor))
            return root;
        // Where deductions do not join the tiers smoothly, equity can fall through maintenance at the edge itself.
        const auto next = i + (up ? 1 : -1);
        if (next < 0 || next >= std::ptrdiff_t(tiers.size()))
            break;
        const double edge = (up ? tier.notionalCap : tier.notionalFloor) / size;
        const auto &beyond = tiers[std::size_t(next)];
        if (free + beyond.deduction + (leg.quantity - size * beyond.maintenanceRate) * edge <= 0)
            return edge;
    }
    return std::nullopt;
}

} // namespace

double marginExcess(const MarginPool &pool, double price)
{
    const auto line = lineAt(pool, price);
    return line.intercept + line.slope * price;
}

std::optional<double> liquidationPrice(const MarginPool &pool, double mark, Direction direction)
{
    assert(pool.schedule && !pool.schedule->empty());
    if (!(mark > 0) || pool.legs.empty())
        return std::nullopt;
    if (pool.legs.size() == 1)
        return singleLegRoot(pool, mark, direction);
    if (marginExcess(pool, mark) <= 0)
        return mark;
    const bool up = direction == Direction::up;
    double from = mark;
    while (true) {
        const double to = nextTierChange(pool, from, direction);
        // The tier of the stretch itself, not of its edges.
        const double inside = std::isinf(to) ? from * 2 : (from + to) / 2;
        const auto line = lineAt(pool, inside);
        if (from != mark && line.intercept + line.slope * from <= 0)
            return from; // tiers that do not join smoothly
        if (line.slope != 0) {
            const double root = -line.intercept / line.slope;
            const bool within = up ? root >= from && root <= to : root <= from && root >= to;
            if (within && root > 0)
                return root;
        }
        if (to <= 0 || std::isinf(to))
            return std::nullopt;
        from = to;
    }
}

std::optional<double> liquidationPrice(const MarginPool &pool, double mark)
{
    if (pool.legs.size() == 1)
        return liquidationPrice(pool, mark, pool.legs.front().quantity > 0 ? Direction::down : Direction::up);
    const auto down = liquidationPrice(pool, mark, Direction::down);
    const auto up = liquidationPrice(pool, mark, Direction::up);
    if (!down || !up)
        return down ? down : up;
    return mark - *down <= *up - mark ? down : up;
}

std::optional<double> bankruptcyPrice(const MarginPool &pool)
{
    double quantity = 0, cost = 0;
    for (const auto &leg : pool.legs) {
        quantity += leg.quantity;
        cost += leg.quantity * leg.entry;
    }
    if (quantity == 0)
        return std::nullopt;
    const double price = (cost - pool.collateral - pool.otherUnrealised) / quantity;
    return price > 0 ? std::optional(price) : std::nullopt;
}

} // namespace ballast::risk
