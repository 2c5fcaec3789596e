// SPDX-License-Identifier: GPL-3.0-or-later
/// "Who dies first": prices from the mark outwards, and what is left of each account at each of them.
///
/// Every instrument moves by the same fraction (one underlying). Each account is modelled as it is: a hedge in another account does not
/// help the protected one unless margin is moved; in the same cross account it does. What dies together is a pool: all cross positions of
/// an account, with the wallet that no isolated position holds, or one isolated position with its own margin. A liquidated pool keeps
/// nothing (the venue takes its fee and the insurance fund bears a debt); the other pools of the account live on.
#pragma once

#include "domain/account.h"
#include "risk/account_risk.h"

#include <optional>
#include <span>
#include <vector>

namespace ballast::risk {

struct LadderAccount
{
    domain::AccountRole role = domain::AccountRole::protectedAccount;
    AccountView view;
};

struct LadderSpec
{
    std::span<const LadderAccount> accounts;
    std::span<const double> moves; ///< fractions of the mark, in any order; 0 is the mark itself
    double volatility = 0;         ///< annualised; nan = not known, then no times and probabilities
    double transferHours = 0;      ///< what moving margin takes
    double buffer = 0.1;           ///< of the maintenance margin, kept beyond it
    /// Which hedge positions the venue closes by force beyond this move (auto-deleveraging): a fraction, e.g. -0.2; none = not looked at.
    std::optional<double> deleveragedAt;
    /// A move that was reached before the rungs: who died or was closed there stays so, whatever the price does afterwards.
    std::optional<double> reached = {};
};

/// Indices into the accounts of the spec and their positions.
struct LadderPosition
{
    std::size_t account = 0, position = 0;
    bool operator==(const LadderPosition &) const = default;
};

struct LadderRung
{
    double move = 0;
    double protectedEquity = 0, hedgeEquity = 0;   ///< quote; a liquidated pool counts 0
    bool protectedDead = false, hedgeDead = false; ///< an account of that role has lost its cross pool or an isolated position
    bool hedgeDeleveraged = false;
    std::vector<LadderPosition> gone; ///< liquidated by then
    /// Margin that has to reach the pools of the protected accounts by then so that they live (quote, >= 0; an isolated position can't use
    /// the rest of its wallet), and what the hedge accounts could give.
    double marginToMove = 0, marginAvailable = 0;
    double probability = 0;  ///< of touching this price within a day; nan = not known
    double soonestHours = 0; ///< within this time it is touched with 5 % probability; nan = not known
    bool inTime = false;     ///< margin can arrive before that: soonestHours > transferHours, or none is needed
    bool operator==(const LadderRung &) const = default;
};

struct PriceLadder
{
    std::vector<LadderRung> rungs; ///< by move, ascending
    struct Death
    {
        domain::AccountRole role = domain::AccountRole::protectedAccount;
        double move = 0;              ///< where, as a fraction of the mark
        LadderPosition position = {}; ///< that is liquidated; of a cross pool the one that needs most margin
        bool operator==(const Death &) const = default;
    };
    std::optional<Death> firstDown, firstUp; ///< nearest liquidation on either side, exact and not only to the rung
    bool operator==(const PriceLadder &) const = default;
};

[[nodiscard]] PriceLadder priceLadder(const LadderSpec &spec);

/// Initial margin of an account: gross is each position's own; net is what the venue asks for after long against short of one contract.
/// Cross positions in one-way mode net by themselves; of two legs in hedge mode the larger one is charged, or both
/// (MarginRule::chargesBothLegs). Isolated positions never offset each other.
struct CapitalUse
{
    double gross = 0, net = 0;
    double notional = 0; ///< of all positions, quote
    double equity = 0;
    [[nodiscard]] double freed() const { return gross - net; }
    /// Notional of the same mix of positions that the account's equity could carry; nan without positions.
    [[nodiscard]] double couldCarry() const { return notional * equity / net; }
    bool operator==(const CapitalUse &) const = default;
};
[[nodiscard]] CapitalUse capitalUse(const AccountView &view);

} // namespace ballast::risk
