// SPDX-License-Identifier: GPL-3.0-or-later
/// Risk of one account: equity, margin and liquidation of each position, from balances, positions, marks and schedules.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "risk/liquidation.h"
#include "risk/margin_schedule.h"

#include <optional>
#include <span>
#include <vector>

namespace ballast::risk {

struct PositionRisk
{
    domain::InstrumentId instrument;
    domain::PositionSide side = domain::PositionSide::both;
    double mark = 0;
    double notional = 0; ///< quote, >= 0
    double delta = 0;    ///< base coin, signed
    double unrealisedPnl = 0;
    double maintenanceMargin = 0;
    double initialMargin = 0;
    std::optional<double> liquidationPrice; ///< ours
    /// Signed move of the mark to it as a fraction (long: negative); nan when there is none.
    double liquidationDistance = 0;
};

struct AccountRisk
{
    double wallet = 0;
    double equity = 0; ///< wallet + unrealised, quote currency
    double maintenanceMargin = 0;
    double initialMargin = 0;
    double marginRatio = 0; ///< maintenance / equity of the cross pool; 1 = liquidation
    double delta = 0;       ///< base coin, signed
    std::vector<PositionRisk> positions;
    /// Index into positions of the one that dies first (smallest |distance|); -1 = none can.
    int nearest = -1;
    bool complete = false; ///< every position had a mark and a schedule
};

struct AccountView
{
    double wallet = 0; ///< whole wallet in quote (isolated margins included)
    std::span<const domain::Position> positions;
    std::span<const domain::Instrument> instruments; ///< by InstrumentId::value
    std::span<const double> marks;                   ///< by InstrumentId::value; 0 or nan = unknown
    std::span<const MarginSchedule> schedules;       ///< by InstrumentId::value; empty = unknown
    /// Of isolated positions, where the venue reckons them otherwise than cross ones; empty: the same.
    std::span<const MarginSchedule> isolatedSchedules = {};
    /// Wallet and isolated margins are held in the coin: worth so much quote at these marks, and moving with them.
    bool coinCollateral = false;

    [[nodiscard]] const MarginSchedule &scheduleOf(const domain::Position &position) const
    {
        const bool apart = position.marginMode == domain::MarginMode::isolated && !isolatedSchedules.empty();
        return (apart ? isolatedSchedules : schedules)[position.instrument.value];
    }
};

/// Recomputes into `out` (its vector is reused: no allocation in steady state).
void assess(const AccountView &view, AccountRisk &out);

} // namespace ballast::risk
