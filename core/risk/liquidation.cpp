// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/liquidation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace ballast::risk {

namespace {

bool isMirrored(const MarginPool &pool) { return pool.kind == domain::ContractKind::inverse; }

/// From a price to the contract's own one (margin_schedule.h) and back.
double own(const MarginPool &pool, double price) { return isMirrored(pool) ? 1 / price : price; }

MarginLeg own(const MarginPool &pool, const MarginLeg &leg) { return isMirrored(pool) ? MarginLeg{-leg.quantity, 1 / leg.entry} : leg; }

/// The own price where nothing is left after closing, 0 when there is none.
double ownBankruptcy(const MarginPool &pool)
{
    double slope = 0, cost = 0;
    const double fee = pool.schedule ? pool.schedule->rule().bankruptcyFee : 0;
    for (const auto &each : pool.legs) {
        const auto leg = own(pool, each);
        slope += leg.quantity - fee * std::fabs(leg.quantity);
        cost += leg.quantity * leg.entry;
    }
    const double price = (cost - pool.collateral - pool.otherUnrealised) / slope;
    return slope != 0 && price > 0 && std::isfinite(price) ? price : 0;
}

double bankruptcyFee(const MarginPool &pool)
{
    const double rate = pool.schedule->rule().bankruptcyFee;
    if (rate == 0)
        return 0;
    double size = 0;
    for (const auto &leg : pool.legs)
        size += std::fabs(leg.quantity);
    return rate * size * ownBankruptcy(pool);
}

/// Equity less maintenance while every leg stays in the tier that it has at `z`.
MaintenanceCurve excessCurve(const MarginPool &pool, double z)
{
    MaintenanceCurve out{pool.collateral - pool.otherMaintenance + pool.otherUnrealised - bankruptcyFee(pool), 0, 0};
    for (const auto &each : pool.legs) {
        const auto leg = own(pool, each);
        const auto kept = pool.schedule->curve(std::fabs(leg.quantity), leg.entry, z, isMirrored(pool));
        out.constant -= leg.quantity * leg.entry + kept.constant;
        out.linear += leg.quantity - kept.linear;
        out.quadratic -= kept.quadratic;
    }
    return out;
}

/// The nearest own price beyond `z` in `direction` where a leg changes its tier; 0 or infinity when there is none.
double nextTierChange(const MarginPool &pool, double z, Direction direction)
{
    const bool up = direction == Direction::up;
    double nearest = up ? std::numeric_limits<double>::infinity() : 0;
    if (!pool.schedule->tiersFollowPrice())
        return nearest;
    for (const auto &leg : pool.legs) {
        const double size = std::fabs(leg.quantity);
        if (size == 0)
            continue;
        for (const auto &tier : pool.schedule->tiers()) {
            const double at = tier.notionalCap / size;
            if (up ? at > z && at < nearest : at < z && at > nearest)
                nearest = at;
        }
    }
    return nearest;
}

/// The root of the curve in [low, high] that is nearest to `from`.
std::optional<double> rootWithin(const MaintenanceCurve &curve, double low, double high, double from)
{
    double roots[2];
    int count = 0;
    if (curve.quadratic == 0) {
        if (curve.linear != 0)
            roots[count++] = -curve.constant / curve.linear;
    } else if (const double inside = curve.linear * curve.linear - 4 * curve.quadratic * curve.constant; inside >= 0) {
        // The stable pair: never the difference of two nearly equal numbers.
        const double q = -(curve.linear + std::copysign(std::sqrt(inside), curve.linear)) / 2;
        roots[count++] = q / curve.quadratic;
        if (q != 0)
            roots[count++] = curve.constant / q;
    }
    std::optional<double> best;
    for (int i = 0; i < count; ++i) {
        if (roots[i] > 0 && roots[i] >= low && roots[i] <= high && (!best || std::fabs(roots[i] - from) < std::fabs(*best - from)))
            best = roots[i];
    }
    return best;
}

/// One leg. Rates are below 1, so excess rises with the price all the way for a long leg and falls for a short one: there is one root at
/// most, on one side only, and the tiers are tried from that of the mark on. The usual case, asked on every decision.
std::optional<double> singleLegRoot(const MarginPool &pool, double mark, Direction direction)
{
    const auto leg = own(pool, pool.legs.front());
    const bool up = direction == Direction::up;
    const double size = std::fabs(leg.quantity);
    const auto &tiers = pool.schedule->tiers();
    const double free = pool.collateral - pool.otherMaintenance + pool.otherUnrealised - leg.quantity * leg.entry;
    const auto &present = pool.schedule->tierOf(size * mark);
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

std::optional<double> ownLiquidation(const MarginPool &pool, double mark, Direction direction)
{
    if (pool.legs.size() == 1 && pool.schedule->rule() == MarginRule())
        return singleLegRoot(pool, mark, direction);
    const bool up = direction == Direction::up;
    double from = mark;
    while (true) {
        const double to = nextTierChange(pool, from, direction);
        // The tier of the stretch itself, not of its edges.
        const auto curve = excessCurve(pool, std::isinf(to) ? from * 2 : (from + to) / 2);
        if (from != mark && curve.at(from) <= 0)
            return from; // tiers that do not join smoothly
        if (const auto root = rootWithin(curve, up ? from : to, up ? to : from, from))
            return root;
        if (to <= 0 || std::isinf(to))
            return std::nullopt;
        from = to;
    }
}

} // namespace

double maintenanceAt(const MarginPool &pool, double price)
{
    const double z = own(pool, price);
    double out = bankruptcyFee(pool);
    for (const auto &each : pool.legs) {
        const auto leg = own(pool, each);
        out += pool.schedule->curve(std::fabs(leg.quantity), leg.entry, z, isMirrored(pool)).at(z);
    }
    return out;
}

double marginExcess(const MarginPool &pool, double price)
{
    const double z = own(pool, price);
    return excessCurve(pool, z).at(z);
}

std::optional<double> liquidationPrice(const MarginPool &pool, double mark, Direction direction)
{
    assert(pool.schedule && !pool.schedule->empty());
    if (!(mark > 0) || pool.legs.empty())
        return std::nullopt;
    if (marginExcess(pool, mark) <= 0)
        return mark;
    const bool up = (direction == Direction::up) != isMirrored(pool);
    const auto found = ownLiquidation(pool, own(pool, mark), up ? Direction::up : Direction::down);
    return found ? std::optional(own(pool, *found)) : std::nullopt;
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
    const double found = ownBankruptcy(pool);
    return found > 0 ? std::optional(own(pool, found)) : std::nullopt;
}

double bufferedLiquidation(double liquidation, double entry, double share) { return liquidation + share * (entry - liquidation); }

double toTriggerTick(double liquidation, double mark, double tick)
{
    // A value that stands on the tick but for the last bits stays there.
    constexpr double fuzz = 1e-9;
    const double steps = liquidation / tick;
    return (liquidation < mark ? std::ceil(steps - fuzz) : std::floor(steps + fuzz)) * tick;
}

} // namespace ballast::risk
