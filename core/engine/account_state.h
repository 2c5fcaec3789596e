// SPDX-License-Identifier: GPL-3.0-or-later
/// What the engine knows of one account: balances, positions, and how far that can be trusted.
#pragma once

#include "domain/account.h"
#include "engine/event.h"
#include "risk/account_risk.h"

#include <vector>

namespace ballast::engine {

struct AccountState
{
    domain::Account account;
    std::vector<domain::Balance> balances;
    std::vector<domain::Position> positions; ///< non-flat ones
    FeedState feed = FeedState::disconnected;
    bool readOnce = false;     ///< a whole snapshot was read, however long ago
    bool synchronised = false; ///< a whole snapshot was read since the user feed connected
    bool historyRead = false;  ///< what happened before the user feed connected has been told
    Timestamp heardAt;         ///< last sign of life, of whatever kind
    Timestamp askedAt;         ///< when a snapshot was last asked for
    /// A position went to zero by the stream alone: not believed before a whole snapshot says the same.
    bool vanishUnconfirmed = false;
    risk::AccountRisk risk;
    int mismatches = 0;            ///< snapshots in a row whose liquidation price is not ours
    std::vector<double> leverages; ///< by InstrumentId::value; 0 = unknown

    /// True when a position that was held is not there any more.
    bool replace(const AccountSnapshot &snapshot, Timestamp at);
    void update(const domain::Balance &balance, Timestamp at);
    /// True when this made a non-flat position flat.
    bool update(const domain::Position &position, Timestamp at);
    void setLeverage(InstrumentId instrument, double leverage);
    /// As set at the venue; unknown (nan) until a snapshot or an update of it said so.
    [[nodiscard]] double leverage(InstrumentId instrument) const;
    void feedLost();

    [[nodiscard]] const domain::Balance *balance(const domain::Currency &asset) const;
    /// Net signed quantity of both legs.
    [[nodiscard]] domain::Quantity quantity(InstrumentId instrument) const;
    [[nodiscard]] const domain::Position *position(InstrumentId instrument, domain::PositionSide side) const;
};

} // namespace ballast::engine
