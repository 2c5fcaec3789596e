// SPDX-License-Identifier: GPL-3.0-or-later
/// Liquidation price: the mark at which equity equals maintenance margin, under tiered maintenance of the MARK notional.
/// Source: Binance help centre, "How to calculate liquidation price of USDⓈ-M futures"; the tier is that of Q*P, so P solves
///     W - otherMaintenance + otherUnrealised + sum s Q (P - E) = sum maintenance(Q P).
/// Other venues' rules (MarginRule) change the right-hand side only. Coin-margined contracts obey the same equation in coin with
/// z = 1/P for the price and -Q for the quantity, since their result is Q (1/E - 1/P).
///
/// All values are estimates in the settlement currency; a hedge in another account never enters (separate margin).
#pragma once

#include "domain/instrument.h"
#include "risk/margin_schedule.h"

#include <optional>
#include <span>

namespace ballast::risk {

/// One leg of one symbol. Quantity in base coin for linear, face value in quote for inverse.
struct MarginLeg
{
    double quantity = 0; ///< signed
    double entry = 0;
};

enum class Direction : std::uint8_t { down, up };

/// Legs of ONE symbol that share `collateral` (isolated margin, or cross wallet).
struct MarginPool
{
    std::span<const MarginLeg> legs; ///< one in one-way mode, up to two in hedge mode
    const MarginSchedule *schedule = nullptr;
    double collateral = 0;       ///< wallet (cross) or isolated margin, without unrealised P&L of these legs
    double otherMaintenance = 0; ///< cross only: maintenance of the account's other symbols at their marks
    double otherUnrealised = 0;  ///< cross only
    domain::ContractKind kind = domain::ContractKind::linear;
};

/// What the legs have to keep at `price`, fees of closing included.
[[nodiscard]] double maintenanceAt(const MarginPool &pool, double price);
/// Equity less maintenance at `price`; liquidation is where it reaches 0.
[[nodiscard]] double marginExcess(const MarginPool &pool, double price);

/// First price from `mark` in `direction` where marginExcess falls to 0; nullopt when there is none (never below 0).
/// Exact per tier (solved, not iterated).
[[nodiscard]] std::optional<double> liquidationPrice(const MarginPool &pool, double mark, Direction direction);
/// The nearer of both directions that exists.
[[nodiscard]] std::optional<double> liquidationPrice(const MarginPool &pool, double mark);

/// Where collateral is gone, the other symbols staying where they are: collateral + otherUnrealised + sum s Q (P - E) = the fee of
/// closing there, if the rule keeps one (MarginRule::bankruptcyFee).
[[nodiscard]] std::optional<double> bankruptcyPrice(const MarginPool &pool);

/// A price between liquidation and entry at which to act: moved from the first towards the second by `share` of the distance.
[[nodiscard]] double bufferedLiquidation(double liquidation, double entry, double share);
/// To the venue's tick, on the side of the mark (it triggers there first): up below the mark, down above it.
[[nodiscard]] double toTriggerTick(double liquidation, double mark, double tick);

} // namespace ballast::risk
