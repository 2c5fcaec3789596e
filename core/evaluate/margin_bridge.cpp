// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/margin_bridge.h"

#include "risk/liquidation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ballast::evaluate {

namespace {

struct Pool
{
    risk::MarginLeg leg;
    risk::MarginPool pool;

    Pool(const BridgeEnd &end, const risk::MarginSchedule &schedule)
        : leg{end.quantity.toDouble(), end.entry.toDouble()}, pool{{&leg, 1}, &schedule, end.account->wallet().toDouble()}
    {}
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;
};

} // namespace

std::string_view name(TransferMode mode) noexcept
{
    switch (mode) {
    case TransferMode::none: return "none";
    case TransferMode::manual: return "manual";
    case TransferMode::automatic: return "auto";
    }
    return "?";
}

std::optional<TransferMode> transferMode(std::string_view name) noexcept
{
    for (const auto mode : {TransferMode::none, TransferMode::manual, TransferMode::automatic}) {
        if (evaluate::name(mode) == name)
            return mode;
    }
    return std::nullopt;
}

double liquidationDistance(const BridgeEnd &end, const risk::MarginSchedule &schedule, double mark)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (end.quantity.isZero())
        return infinity;
    const Pool pool(end, schedule);
    const auto direction = end.quantity.sign() > 0 ? risk::Direction::down : risk::Direction::up;
    const auto price = risk::liquidationPrice(pool.pool, mark, direction);
    return price ? std::fabs(*price / mark - 1) : infinity;
}

double marginFor(const BridgeEnd &end, const risk::MarginSchedule &schedule, double mark, double distance)
{
    if (end.quantity.isZero())
        return -end.account->wallet().toDouble();
    const Pool pool(end, schedule);
    return -risk::marginExcess(pool.pool, mark * (1 - distance * end.quantity.sign()));
}

domain::Money spare(const BridgeEnd &giver, const risk::MarginSchedule &schedule, double mark, double distance)
{
    const double surplus = -marginFor(giver, schedule, mark, distance);
    // Down to the cent: an estimate must not round up to more than there is.
    const auto cents =
        domain::Money::fromEstimate(std::max(0.0, surplus)).toStep(domain::Money::fromRaw(1'000'000), domain::Rounding::down);
    return std::clamp(cents, domain::Money{}, std::max(domain::Money{}, giver.account->wallet()));
}

domain::Money bridgeAmount(const BridgeEnd &taker, const BridgeEnd &giver, const risk::MarginSchedule &schedule, double mark,
                           double referenceDistance, double triggerShare)
{
    if (!(liquidationDistance(taker, schedule, mark) < triggerShare * referenceDistance))
        return {};
    const double needed = marginFor(taker, schedule, mark, referenceDistance);
    const auto wanted = domain::Money::fromEstimate(std::max(0.0, needed)).toStep(domain::Money::fromRaw(1'000'000), domain::Rounding::up);
    return std::min(wanted, spare(giver, schedule, mark, referenceDistance));
}

} // namespace ballast::evaluate
