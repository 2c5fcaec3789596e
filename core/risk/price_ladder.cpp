// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/price_ladder.h"

#include "risk/loss.h"
#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ballast::risk {

namespace {

constexpr double oneDay = 1.0 / 365, hoursAYear = 365 * 24;
constexpr double unlikely = 0.05; ///< probability that counts as "the market may get there"

/// Where an account loses something, as fractions of the mark; infinite = nowhere.
struct Deaths
{
    double down = -std::numeric_limits<double>::infinity(), up = std::numeric_limits<double>::infinity();
};

/// The account's state with every mark moved; `risk` is reused.
void assessMoved(const AccountView &view, double move, std::vector<double> &marks, AccountRisk &risk)
{
    marks.assign(view.marks.begin(), view.marks.end());
    for (double &mark : marks)
        mark *= 1 + move;
    AccountView moved = view;
    moved.marks = marks;
    assess(moved, risk);
}

/// A pool or an isolated position has no more equity than its maintenance margin.
bool isDead(const AccountView &view, const AccountRisk &risk)
{
    double poolEquity = risk.equity, poolMaintenance = risk.maintenanceMargin;
    bool anyCross = false;
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        const auto &position = view.positions[i];
        if (position.marginMode == domain::MarginMode::cross) {
            anyCross = anyCross || !position.quantity.isZero();
            continue;
        }
        const double own = position.isolatedMargin.toDouble() + risk.positions[i].unrealisedPnl;
        if (own <= risk.positions[i].maintenanceMargin)
            return true;
        poolEquity -= own;
        poolMaintenance -= risk.positions[i].maintenanceMargin;
    }
    return anyCross && poolEquity <= poolMaintenance;
}

/// Nearest death on one side, by bisection between the last living and the first dead of a coarse walk.
double deathTowards(const AccountView &view, double direction, double farthest, std::vector<double> &marks, AccountRisk &risk)
{
    constexpr int steps = 200, halvings = 40;
    double living = 0;
    for (int i = 1; i <= steps; ++i) {
        double dead = direction * farthest * i / steps;
        assessMoved(view, dead, marks, risk);
        if (!isDead(view, risk)) {
            living = dead;
            continue;
        }
        for (int k = 0; k < halvings; ++k) {
            const double middle = (living + dead) / 2;
            assessMoved(view, middle, marks, risk);
            (isDead(view, risk) ? dead : living) = middle;
        }
        return dead;
    }
    return direction * std::numeric_limits<double>::infinity();
}

} // namespace

PriceLadder priceLadder(const LadderSpec &spec)
{
    PriceLadder out;
    std::vector<double> marks;
    AccountRisk risk;
    std::vector<Deaths> deaths;
    for (const auto &account : spec.accounts) {
        assessMoved(account.view, 0, marks, risk);
        Deaths each;
        if (isDead(account.view, risk))
            each = {0, 0};
        else if (!account.view.positions.empty())
            each = {deathTowards(account.view, -1, 0.999, marks, risk), deathTowards(account.view, 1, 3, marks, risk)};
        deaths.push_back(each);
        if (std::isfinite(each.down) && (!out.firstDown || each.down > out.firstDown->move))
            out.firstDown = {account.role, each.down};
        if (std::isfinite(each.up) && (!out.firstUp || each.up < out.firstUp->move))
            out.firstUp = {account.role, each.up};
    }

    std::vector<double> moves(spec.moves.begin(), spec.moves.end());
    std::erase_if(moves, [](double move) { return !(move > -1) || !std::isfinite(move); });
    std::sort(moves.begin(), moves.end());
    const double z = normalQuantile(1 - unlikely / 2);
    for (const double move : moves) {
        LadderRung rung;
        rung.move = move;
        rung.hedgeDeleveraged = spec.deleveragedAt && (*spec.deleveragedAt < 0 ? move <= *spec.deleveragedAt : move >= *spec.deleveragedAt);
        for (std::size_t i = 0; i < spec.accounts.size(); ++i) {
            const auto &account = spec.accounts[i];
            const bool dead = move <= deaths[i].down || move >= deaths[i].up;
            const bool isHedge = account.role == domain::AccountRole::hedge;
            // Deleveraged, a hedge keeps the profit it had where it was closed, and nothing of what comes after.
            const double until = isHedge && rung.hedgeDeleveraged ? *spec.deleveragedAt : move;
            assessMoved(account.view, until, marks, risk);
            (isHedge ? rung.hedgeDead : rung.protectedDead) |= dead;
            if (isHedge) {
                rung.hedgeEquity += dead ? 0 : risk.equity;
                const double kept = rung.hedgeDeleveraged ? 0 : risk.initialMargin;
                // Unrealised profit can't leave an account; a closed hedge has realised its own.
                const double movable = rung.hedgeDeleveraged ? risk.equity : std::min(risk.equity, account.view.wallet);
                rung.marginAvailable += dead ? 0 : std::max(0.0, movable - kept);
            } else {
                rung.protectedEquity += dead ? 0 : risk.equity;
                rung.marginToMove += std::max(0.0, risk.maintenanceMargin * (1 + spec.buffer) - risk.equity);
            }
        }
        rung.probability = move == 0 ? 1 : touchProbability(1, 1 + move, spec.volatility, oneDay);
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
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        out.gross += risk.positions[i].initialMargin;
        bool counted = false;
        double longs = 0, shorts = 0;
        for (std::size_t k = 0; k < view.positions.size(); ++k) {
            if (view.positions[k].instrument != view.positions[i].instrument)
                continue;
            counted = counted || k < i;
            (view.positions[k].quantity.sign() > 0 ? longs : shorts) += risk.positions[k].initialMargin;
        }
        if (!counted)
            out.net += std::fabs(longs - shorts);
    }
    return out;
}

} // namespace ballast::risk
