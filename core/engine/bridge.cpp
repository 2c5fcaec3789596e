// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bridge.h"

#include <algorithm>
#include <cmath>

namespace ballast::engine {

namespace {

using domain::Money;
using domain::TransferStatus;
using strategy::ParameterId;

constexpr double buffer = 0.1;                         ///< of the maintenance margin, as the price ladder keeps it
constexpr double unlikelyQuantile = 1.959963984540054; ///< of the normal distribution at 1 - 0.05 / 2: a driftless path touches twice
constexpr std::size_t keptTransfers = 200;
constexpr Money cent = Money::fromRaw(1'000'000), smallestTransfer = Money::fromInteger(1);

/// What the positions without a margin of their own share.
struct CrossPool
{
    double wallet = 0, equity = 0, maintenance = 0, initial = 0;
};

CrossPool crossPool(const risk::AccountView &view, const risk::AccountRisk &risk)
{
    CrossPool pool;
    pool.wallet = pool.equity = view.wallet;
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        const auto &position = view.positions[i];
        if (position.marginMode == domain::MarginMode::isolated) {
            pool.wallet -= position.isolatedMargin.toDouble();
            pool.equity -= position.isolatedMargin.toDouble();
            continue;
        }
        pool.equity += risk.positions[i].unrealisedPnl;
        pool.maintenance += risk.positions[i].maintenanceMargin;
        pool.initial += risk.positions[i].initialMargin;
    }
    return pool;
}

risk::AccountRisk assessMoved(risk::AccountView view, double move)
{
    std::vector<double> marks(view.marks.begin(), view.marks.end());
    for (auto &mark : marks)
        mark *= 1 + move;
    view.marks = marks;
    risk::AccountRisk out;
    risk::assess(view, out);
    return out;
}

/// Margin that is missing (> 0) once every mark has moved so far.
double missing(const CrossPool &pool) { return pool.maintenance * (1 + buffer) - pool.equity; }

Money roundedUp(double amount) { return Money::fromEstimate(std::max(0.0, amount)).toStep(cent, domain::Rounding::up); }
Money roundedDown(double amount) { return Money::fromEstimate(std::max(0.0, amount)).toStep(cent, domain::Rounding::down); }

Money spareOf(const BridgeEnd &hedge, double reserve)
{
    const auto now = crossPool(hedge.view, *hedge.risk);
    double spare = std::min(now.wallet, now.equity) - now.initial;
    if (hedge.risk->delta != 0) {
        const double against = hedge.risk->delta > 0 ? -reserve : reserve;
        const auto moved = assessMoved(hedge.view, against);
        if (!moved.complete)
            return {};
        spare = std::min(spare, -missing(crossPool(hedge.view, moved)));
    }
    return roundedDown(spare);
}

} // namespace

BridgePlan planBridge(std::span<const BridgeEnd> protectedEnds, const BridgeEnd &hedge, double volatility,
                      const strategy::Parameters &parameters)
{
    BridgePlan plan;
    plan.from = hedge.account;
    if (!hedge.risk->complete)
        return plan;
    const BridgeEnd *first = nullptr;
    const risk::PositionRisk *doomed = nullptr;
    std::size_t index = 0;
    for (const auto &end : protectedEnds) {
        if (!end.risk->complete)
            return plan;
        if (end.risk->nearest < 0)
            continue;
        const auto at = std::size_t(end.risk->nearest);
        const auto &position = end.risk->positions[at];
        if (std::isfinite(position.liquidationDistance)
            && (!doomed || std::fabs(position.liquidationDistance) < std::fabs(doomed->liquidationDistance))) {
            first = &end;
            doomed = &position;
            index = at;
        }
    }
    plan.need = BridgeNeed::none;
    if (!doomed)
        return plan;
    plan.to = first->account;
    plan.distance = doomed->liquidationDistance;
    if (!(std::fabs(plan.distance) < parameters[ParameterId::bridgeTrigger]))
        return plan;

    const auto moved = assessMoved(first->view, std::copysign(parameters[ParameterId::bridgeTarget], plan.distance));
    if (!moved.complete) {
        plan.need = BridgeNeed::unknown;
        return plan;
    }
    const auto &position = first->view.positions[index];
    if (position.marginMode == domain::MarginMode::isolated) {
        const auto &there = moved.positions[index];
        plan.need = BridgeNeed::isolated;
        plan.wanted = roundedUp(there.maintenanceMargin * (1 + buffer) - position.isolatedMargin.toDouble() - there.unrealisedPnl);
    } else {
        plan.need = BridgeNeed::margin;
        plan.wanted = roundedUp(missing(crossPool(first->view, moved)));
    }
    if (plan.wanted.sign() <= 0) {
        plan.need = BridgeNeed::none;
        return plan;
    }
    plan.spare = spareOf(hedge, parameters[ParameterId::bridgeReserve]);
    if (volatility > 0) {
        const double sigmas = std::fabs(std::log1p(plan.distance)) / (volatility * unlikelyQuantile);
        plan.within = domain::Duration(std::int64_t(sigmas * sigmas * domain::secondsPerYear * 1e9));
    }
    return plan;
}

std::string_view name(TransferLimit limit) noexcept
{
    switch (limit) {
    case TransferLimit::none: return "none";
    case TransferLimit::spare: return "what the hedge account can spare";
    case TransferLimit::perTransfer: return "the largest transfer";
    case TransferLimit::perDay: return "the transfers of a day";
    case TransferLimit::interval: return "the time between transfers";
    case TransferLimit::smallest: return "the smallest transfer";
    }
    return "?";
}

TransferAllowance allowedTransfer(const BridgePlan &plan, const TransferContext &context, const strategy::Parameters &parameters)
{
    TransferAllowance out;
    if (plan.need != BridgeNeed::margin)
        return out;
    out.amount = plan.wanted;
    const auto atMost = [&](Money most, TransferLimit limit) {
        if (out.amount <= most)
            return;
        out.amount = std::max(Money{}, most.toStep(cent, domain::Rounding::down));
        out.bound = limit;
    };
    atMost(plan.spare, TransferLimit::spare);
    atMost(Money::fromEstimate(parameters[ParameterId::maximumTransfer]), TransferLimit::perTransfer);
    atMost(Money::fromEstimate(parameters[ParameterId::transferPerDay]) - context.movedToday, TransferLimit::perDay);
    if (out.amount < smallestTransfer && out.amount < plan.wanted)
        return {{}, out.bound};
    if (out.amount < smallestTransfer)
        return {{}, TransferLimit::smallest};
    if (context.blocked || (context.secondsSinceAttempt && !(*context.secondsSinceAttempt >= parameters[ParameterId::transferInterval])))
        return {{}, TransferLimit::interval};
    return out;
}

// --- tracker ---

void TransferTracker::plan(const domain::TransferRequest &request, Timestamp at)
{
    m_transfers.push_front({request, TransferStatus::planned, at, at, 0, {}});
    if (m_transfers.size() > keptTransfers)
        m_transfers.pop_back();
    ++m_count;
}

void TransferTracker::restore(const domain::TransferRequest &request, Timestamp at)
{
    if (find(request.id))
        return;
    plan(request, at);
    m_transfers.front().status = TransferStatus::unknown;
}

bool TransferTracker::apply(const TransferUpdate &update, Timestamp at)
{
    const auto found = std::ranges::find_if(m_transfers, [&](const auto &each) { return each.request.id == update.request.id; });
    if (found == m_transfers.end() || domain::isFinal(found->status) || found->status == update.status)
        return false;
    if (update.status == TransferStatus::planned || (found->status == TransferStatus::unknown && !domain::isFinal(update.status)))
        return false;
    found->status = update.status;
    found->updatedAt = at;
    found->code = update.code;
    found->reason = update.reason;
    return true;
}

const TrackedTransfer *TransferTracker::open() const
{
    const auto found = std::ranges::find_if(m_transfers, [](const auto &each) { return !domain::isFinal(each.status); });
    return found == m_transfers.end() ? nullptr : &*found;
}

const TrackedTransfer *TransferTracker::find(const domain::ClientOrderId &id) const
{
    const auto found = std::ranges::find_if(m_transfers, [&](const auto &each) { return each.request.id == id; });
    return found == m_transfers.end() ? nullptr : &*found;
}

Money TransferTracker::movedOn(Timestamp now) const
{
    Money sum;
    const auto today = domain::dayNumber(now);
    for (const auto &each : m_transfers) {
        if (each.status != TransferStatus::refused && domain::dayNumber(each.plannedAt) == today)
            sum += each.request.amount;
    }
    for (const auto &each : m_earlier) {
        if (domain::dayNumber(each.at) == today)
            sum += each.amount;
    }
    return sum;
}

} // namespace ballast::engine
