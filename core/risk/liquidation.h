// SPDX-License-Identifier: GPL-3.0-or-later
/// Liquidation price: the mark at which equity equals maintenance margin, under tiered maintenance of the MARK notional.
/// Source: Binance help centre, "How to calculate liquidation price of USDⓈ-M futures"; the tier is that of Q*P, so P solves
///     W - otherMaintenance + otherUnrealised + sum s Q (P - E) = sum maintenance(Q P).
///
/// All values are estimates in quote currency; a hedge in another account never enters (separate margin).
#pragma once

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

/// Legs of ONE symbol that share `collateral` (isolated margin, or cross wallet), linear contract.
struct MarginPool
{
    std::span<const MarginLeg> legs; ///< one in one-way mode, up to two in hedge mode
    const MarginSchedule *schedule = nullptr;
    double collateral = 0;       ///< wallet (cross) or isolated margin, without unrealised P&L of these legs
    double otherMaintenance = 0; ///< cross only: maintenance of the account's other symbols at their marks
    double otherUnrealised = 0;  ///< cross only
};

/// Equity less maintenance at `price`; liquidation is where it reaches 0.
[[nodiscard]] double marginExcess(const MarginPool &pool, double price);

/// First price from `mark` in `direction` where marginExcess falls to 0; nullopt when there is none (never below 0).
/// Exact per tier (linear solve), not by iteration.
[[nodiscard]] std::optional<double> liquidationPrice(const MarginPool &pool, double mark, Direction direction);
/// The nearer of both directions that exists.
[[nodiscard]] std::optional<double> liquidationPrice(const MarginPool &pool, double mark);

/// Where collateral is gone, the other symbols staying where they are: collateral + otherUnrealised + sum s Q (P - E) = 0.
[[nodiscard]] std::optional<double> bankruptcyPrice(const MarginPool &pool);

} // namespace ballast::risk
