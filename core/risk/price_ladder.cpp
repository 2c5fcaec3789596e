// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/price_ladder.h"

#include "risk/loss.h"
#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace ballast::risk {

namespace {

constexpr double hoursAYear = 365 * 24;
constexpr double unlikely = 0.05; ///< probability that counts as "the market may get there"

/// What dies together (see the header), and where, as fractions of the mark; infinite = nowhere.
struct Pool
{
    std::vector<std::size_t> positions; ///< without those that are flat
    bool isolated = false;
    double down = -std::numeric_limits<double>::infinity(), up = std::numeric_limits<double>::infinity();
};

/// The account's cross pool, also when it holds nothing but the wallet, then one for each isolated position.
std::vector<Pool> poolsOf(const AccountView &view)
{
    std::vector<Pool> out(1);
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        if (view.positions[i].quantity.isZero())
            continue;
        if (view.positions[i].marginMode == domain::MarginMode::isolated)
            out.push_back({{i}, true});
        else
            out.front().positions.push_back(i);
    }
    return out;
}

/// Equity, maintenance and initial margin of one pool.
struct PoolFigures
{
    double wallet = 0, equity = 0, maintenance = 0, initial = 0;
    [[nodiscard]] bool isDead(const Pool &pool) const { return !pool.positions.empty() && equity <= maintenance; }
};

PoolFigures figuresOf(const Pool &pool, const AccountView &view, const AccountRisk &risk)
{
    PoolFigures out;
    if (pool.isolated) {
        out.wallet = view.positions[pool.positions.front()].isolatedMargin.toDouble();
    } else {
        out.wallet = view.wallet;
        for (const auto &position : view.positions) {
            if (position.marginMode == domain::MarginMode::isolated && !position.quantity.isZero())
                out.wallet -= position.isolatedMargin.toDouble();
        }
    }
    out.equity = out.wallet;
    for (const auto i : pool.positions) {
        out.equity += risk.positions[i].unrealisedPnl;
        out.maintenance += risk.positions[i].maintenanceMargin;
        out.initial += risk.positions[i].initialMargin;
    }
    return out;
}

/// An account with every mark moved, and its risk there; its memory is used again.
struct Moved
{
    std::vector<double> marks;
    std::vector<domain::Position> positions;
    AccountView view;
    AccountRisk risk;

    void to(const AccountView &from, double move)
    {
        view = from;
        marks.assign(from.marks.begin(), from.marks.end());
        for (double &mark : marks)
            mark *= 1 + move;
        view.marks = marks;
        if (from.coinCollateral) {
            view.wallet *= 1 + move;
            positions.assign(from.positions.begin(), from.positions.end());
            for (auto &position : positions)
                position.isolatedMargin = domain::Money::fromEstimate(position.isolatedMargin.toDouble() * (1 + move));
            view.positions = positions;
        }
        assess(view, risk);
    }
    [[nodiscard]] PoolFigures figuresOf(const Pool &pool) const { return risk::figuresOf(pool, view, risk); }
};

/// How far a ladder looks for deaths on one side: evenly as far as prices go in weeks, then in ever longer steps. Fractions of the mark.
std::vector<double> steps(double direction)
{
    constexpr int even = 200;
    constexpr double far = 1000;
    const double near = direction < 0 ? 0.999 : 3;
    std::vector<double> out;
    for (int i = 1; i <= even; ++i)
        out.push_back(direction * near * i / even);
    while (direction > 0 && out.back() < far)
        out.push_back(out.back() * 1.1);
    return out;
}

/// Nearest deaths of all pools on one side, by bisection between the last living and the first dead step of a coarse walk.
void findDeaths(std::vector<Pool> &pools, const AccountView &view, double direction, Moved &moved)
{
    constexpr int halvings = 40;
    std::vector<Pool *> living, dying;
    for (auto &pool : pools) {
        if (!pool.positions.empty())
            living.push_back(&pool);
    }
    const auto isDead = [&](const Pool *pool) { return moved.figuresOf(*pool).isDead(*pool); };
    double before = 0;
    for (const double reached : steps(direction)) {
        if (living.empty())
            return;
        moved.to(view, reached);
        dying.clear();
        std::copy_if(living.begin(), living.end(), std::back_inserter(dying), isDead);
        for (auto *pool : dying) {
            double alive = before, dead = reached;
            for (int k = 0; k < halvings; ++k) {
                const double middle = (alive + dead) / 2;
                moved.to(view, middle);
                (isDead(pool) ? dead : alive) = middle;
            }
            (direction < 0 ? pool->down : pool->up) = dead;
            std::erase(living, pool);
        }
        before = reached;
    }
}

/// The pools of one account and where each of them ends.
std::vector<Pool> mortalPools(const AccountView &view, Moved &moved)
{
    auto pools = poolsOf(view);
    findDeaths(pools, view, -1, moved);
    findDeaths(pools, view, 1, moved);
    moved.to(view, 0);
    for (auto &pool : pools) {
        if (moved.figuresOf(pool).isDead(pool))
            pool.down = pool.up = 0;
    }
    return pools;
}

std::size_t needsMost(const Pool &pool, const AccountRisk &risk)
{
    return *std::max_element(pool.positions.begin(), pool.positions.end(), [&](std::size_t a, std::size_t b) {
        return risk.positions[a].maintenanceMargin < risk.positions[b].maintenanceMargin;
    });
}

} // namespace

PriceLadder priceLadder(const LadderSpec &spec)
{
    PriceLadder out;
    Moved moved;
    std::vector<std::vector<Pool>> pools;
    for (std::size_t i = 0; i < spec.accounts.size(); ++i) {
        const auto &account = spec.accounts[i];
        pools.push_back(mortalPools(account.view, moved));
        for (const auto &pool : pools.back()) {
            for (const auto &[at, first] : {std::pair{pool.down, &out.firstDown}, std::pair{pool.up, &out.firstUp}}) {
                if (!std::isfinite(at) || (*first && std::fabs(at) >= std::fabs((*first)->move)))
                    continue;
                moved.to(account.view, at);
                *first = {account.role, at, {i, needsMost(pool, moved.risk)}};
            }
        }
    }

    std::vector<double> moves(spec.moves.begin(), spec.moves.end());
    std::erase_if(moves, [](double move) { return !(move > -1) || !std::isfinite(move); });
    std::sort(moves.begin(), moves.end());
    const double z = normalQuantile(1 - unlikely / 2);
    for (const double move : moves) {
        LadderRung rung;
        rung.move = move;
        const auto closesHedge = [&](double at) {
            return spec.deleveragedAt && (*spec.deleveragedAt < 0 ? at <= *spec.deleveragedAt : at >= *spec.deleveragedAt);
        };
        rung.hedgeDeleveraged = closesHedge(move) || (spec.reached && closesHedge(*spec.reached));
        for (std::size_t i = 0; i < spec.accounts.size(); ++i) {
            const auto &account = spec.accounts[i];
            const bool isHedge = account.role == domain::AccountRole::hedge;
            // Deleveraged, a hedge keeps the profit it had where it was closed, and nothing of what comes after.
            const bool closed = isHedge && rung.hedgeDeleveraged;
            const double until = closed ? *spec.deleveragedAt : move;
            moved.to(account.view, until);
            for (const auto &pool : pools[i]) {
                const auto figures = moved.figuresOf(pool);
                const auto kills = [&](double at) { return !pool.positions.empty() && (at <= pool.down || at >= pool.up); };
                const bool dead = kills(until) || (!closed && spec.reached && kills(*spec.reached));
                (isHedge ? rung.hedgeDead : rung.protectedDead) |= dead;
                (isHedge ? rung.hedgeEquity : rung.protectedEquity) += dead ? 0 : figures.equity;
                for (const auto position : pool.positions) {
                    if (dead)
                        rung.gone.push_back({i, position});
                }
                if (!isHedge && !pool.positions.empty())
                    rung.marginToMove += std::max(0.0, figures.maintenance * (1 + spec.buffer) - figures.equity);
                if (!isHedge || dead)
                    continue;
                // Unrealised profit can't leave an account, nor an isolated position's margin; a closed hedge has realised its own.
                if (closed)
                    rung.marginAvailable += std::max(0.0, figures.equity);
                else if (!pool.isolated)
                    rung.marginAvailable += std::max(0.0, std::min(figures.equity, figures.wallet) - figures.initial);
            }
        }
        rung.probability = move == 0 ? 1 : touchProbability(1, 1 + move, spec.volatility, domain::yearsPerDay);
        const double distance = std::fabs(std::log1p(move)) / (spec.volatility * z);
        rung.soonestHours = distance * distance * hoursAYear;
        rung.inTime = rung.marginToMove == 0 || rung.soonestHours > spec.transferHours;
        out.rungs.push_back(rung);
    }
    return out;
}

CapitalUse capitalUse(const AccountView &view)
{
    AccountRisk risk;
    assess(view, risk);
    CapitalUse out;
    out.equity = risk.equity;
    const auto offsets = [&](std::size_t a, std::size_t b) {
        const auto &one = view.positions[a], &other = view.positions[b];
        return a == b
               || (one.instrument == other.instrument && one.marginMode == domain::MarginMode::cross
                   && other.marginMode == domain::MarginMode::cross);
    };
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        out.gross += risk.positions[i].initialMargin;
        out.notional += risk.positions[i].notional;
        bool counted = false, isHedgeMode = false;
        double longs = 0, shorts = 0;
        for (std::size_t k = 0; k < view.positions.size(); ++k) {
            if (!offsets(i, k))
                continue;
            counted = counted || k < i;
            isHedgeMode = isHedgeMode || view.positions[k].side != domain::PositionSide::both;
            (view.positions[k].quantity.sign() > 0 ? longs : shorts) += risk.positions[k].initialMargin;
        }
        if (counted)
            continue;
        const bool both = view.scheduleOf(view.positions[i]).rule().chargesBothLegs;
        out.net += !isHedgeMode ? std::fabs(longs - shorts) : both ? longs + shorts : std::max(longs, shorts);
    }
    return out;
}

} // namespace ballast::risk
