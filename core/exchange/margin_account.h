// SPDX-License-Identifier: GPL-3.0-or-later
/// The money of one futures account, to the last decimal: wallet, positions, fees, funding, liquidation.
/// Used by the simulated exchange, by paper trading and by replay, so that all three book alike.
///
/// Rules: realised P&L = closed quantity * (exit - entry) * direction (linear), booked into the wallet with the fee taken off;
/// opening a larger position moves the entry to the quantity-weighted mean; funding = -signed notional at mark * rate
/// (positive rate: longs pay); everything rounded half to even at eight decimals.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/order.h"
#include "risk/margin_schedule.h"

#include <optional>
#include <span>
#include <vector>

namespace ballast::exchange {

inline constexpr double marginCallAt = 0.8; ///< maintenance over equity

struct FillResult
{
    domain::Money realisedPnl; ///< without the fee
    domain::Money fee;         ///< paid > 0
};

class MarginAccount
{
public:
    MarginAccount(domain::AccountId id, domain::Money wallet, domain::PositionMode mode = domain::PositionMode::oneWay);

    [[nodiscard]] domain::AccountId id() const { return m_id; }
    [[nodiscard]] domain::Money wallet() const { return m_wallet; }
    [[nodiscard]] domain::PositionMode positionMode() const { return m_mode; }
    void setPositionMode(domain::PositionMode mode) { m_mode = mode; }
    [[nodiscard]] const std::vector<domain::Position> &positions() const { return m_positions; } ///< non-flat ones and those with settings
    [[nodiscard]] const domain::Position *position(domain::InstrumentId instrument, domain::PositionSide side) const;
    void setLeverage(domain::InstrumentId instrument, double leverage);
    [[nodiscard]] double leverage(domain::InstrumentId instrument) const; ///< 20 until set
    void setMarginMode(domain::InstrumentId instrument, domain::MarginMode mode);
    [[nodiscard]] domain::MarginMode marginMode(domain::InstrumentId instrument) const;

    /// Books a trade. `quantity` > 0; `side` and `positionSide` as ordered.
    FillResult fill(const domain::Instrument &instrument, domain::Side side, domain::PositionSide positionSide, domain::Price price,
                    domain::Quantity quantity, domain::Rate feeRate, domain::Timestamp at);
    /// Books funding of one position set; returns received > 0.
    domain::Money applyFunding(const domain::Instrument &instrument, domain::Price mark, domain::Rate rate, domain::Timestamp at);
    void deposit(domain::Money amount) { m_wallet += amount; } ///< negative = withdrawal or transfer out

    /// Exact unrealised P&L at `marks` (by InstrumentId::value; 0 = use entry).
    [[nodiscard]] domain::Money unrealised(std::span<const domain::Price> marks) const;
    [[nodiscard]] domain::Money equity(std::span<const domain::Price> marks) const { return m_wallet + unrealised(marks); }
    [[nodiscard]] double maintenance(std::span<const domain::Price> marks, std::span<const risk::MarginSchedule> schedules) const;
    [[nodiscard]] double initialMargin(std::span<const domain::Price> marks) const;
    /// What could still back new positions: equity - initial margin, at least 0.
    [[nodiscard]] domain::Money available(std::span<const domain::Price> marks) const;
    /// Cross equity at or below cross maintenance, or an isolated position at or below its own.
    struct Doomed
    {
        domain::InstrumentId instrument;
        domain::PositionSide side;
    };
    [[nodiscard]] std::optional<Doomed> toLiquidate(std::span<const domain::Price> marks,
                                                    std::span<const risk::MarginSchedule> schedules) const;

private:
    domain::Position &entry(domain::InstrumentId instrument, domain::PositionSide side);

    domain::AccountId m_id;
    domain::Money m_wallet;
    domain::PositionMode m_mode;
    std::vector<domain::Position> m_positions;
};

} // namespace ballast::exchange
