// SPDX-License-Identifier: GPL-3.0-or-later
/// Accounts, balances and positions as a venue reports them.
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

#include <optional>

namespace ballast::domain {

enum class AccountRole : std::uint8_t {
    protectedAccount, ///< the trader's own; only read
    hedge             ///< the dedicated sub-account in which Ballast trades
};
/// What an API key is for. Each use needs rights of its own, and no key may have more than its use needs.
enum class KeyUse : std::uint8_t {
    watchProtected, ///< reads the protected account
    watchHedge,     ///< reads the hedge account, where nothing is traded
    trade,          ///< trades futures in the hedge account
    transfer        ///< of the main account: moves margin between own accounts
};
enum class PositionMode : std::uint8_t { oneWay, hedge };
enum class MarginMode : std::uint8_t { cross, isolated };
/// Which leg a quantity belongs to; `both` in one-way mode.
enum class PositionSide : std::uint8_t { both, longSide, shortSide };

struct Account
{
    AccountId id;
    VenueId venue = VenueId::simulated;
    AccountRole role = AccountRole::protectedAccount;
    PositionMode positionMode = PositionMode::oneWay;
    Label label;

    bool operator==(const Account &) const = default;
};

struct Balance
{
    AccountId account;
    Currency asset;
    Money wallet;      ///< realised: deposits + realised P&L + funding - fees; without unrealised P&L
    Money crossWallet; ///< the part not tied to isolated positions
    Timestamp updatedAt;

    bool operator==(const Balance &) const = default;
};

struct Position
{
    AccountId account;
    InstrumentId instrument;
    PositionSide side = PositionSide::both;
    Quantity quantity; ///< signed: long > 0, short < 0, in either position mode
    Price entryPrice;
    MarginMode marginMode = MarginMode::cross;
    double leverage = 1; ///< as set at the venue
    Money isolatedMargin;
    std::optional<Price> venueLiquidationPrice; ///< as the venue reports it
    Timestamp updatedAt;

    bool operator==(const Position &) const = default;
};

} // namespace ballast::domain
