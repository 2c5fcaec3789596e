// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/account_state.h"

#include "domain/numbers.h"

#include <algorithm>

namespace ballast::engine {

bool AccountState::replace(const AccountSnapshot &snapshot, Timestamp at)
{
    const bool vanished = std::ranges::any_of(positions, [&](const domain::Position &held) {
        return std::ranges::none_of(snapshot.positions, [&](const domain::Position &position) {
            return position.instrument == held.instrument && position.side == held.side && !position.quantity.isZero();
        });
    });
    account.positionMode = snapshot.positionMode;
    balances = snapshot.balances;
    positions.clear();
    for (const auto &position : snapshot.positions) {
        if (position.leverage > 0)
            setLeverage(position.instrument, position.leverage);
        if (!position.quantity.isZero())
            positions.push_back(position);
    }
    readOnce = synchronised = true;
    vanishUnconfirmed = false;
    heardAt = at;
    return vanished;
}

void AccountState::update(const domain::Balance &balance, Timestamp at)
{
    heardAt = at;
    for (auto &held : balances) {
        if (held.asset == balance.asset) {
            held = balance;
            return;
        }
    }
    balances.push_back(balance);
}

bool AccountState::update(const domain::Position &position, Timestamp at)
{
    heardAt = at;
    const auto held = std::find_if(positions.begin(), positions.end(), [&](const domain::Position &candidate) {
        return candidate.instrument == position.instrument && candidate.side == position.side;
    });
    if (held == positions.end()) {
        if (!position.quantity.isZero())
            positions.push_back(position);
        return false;
    }
    if (position.quantity.isZero()) {
        positions.erase(held);
        return true;
    }
    const auto before = *held;
    *held = position;
    if (!(position.leverage > 0))
        held->leverage = before.leverage;
    // The venue's liquidation price belongs to the position as it was when it was read.
    if (!position.venueLiquidationPrice && position.quantity == before.quantity)
        held->venueLiquidationPrice = before.venueLiquidationPrice;
    return false;
}

void AccountState::setLeverage(InstrumentId instrument, double leverage)
{
    if (instrument.value >= leverages.size())
        leverages.resize(instrument.value + 1u, 0);
    leverages[instrument.value] = leverage;
    for (auto &position : positions) {
        if (position.instrument == instrument)
            position.leverage = leverage;
    }
}

double AccountState::leverage(InstrumentId instrument) const
{
    const double known = instrument.value < leverages.size() ? leverages[instrument.value] : 0;
    return known > 0 ? known : domain::unknownValue;
}

void AccountState::feedLost() { synchronised = historyRead = false; }

const domain::Balance *AccountState::balance(const domain::Currency &asset) const
{
    for (const auto &held : balances) {
        if (held.asset == asset)
            return &held;
    }
    return nullptr;
}

domain::Quantity AccountState::quantity(InstrumentId instrument) const
{
    domain::Quantity sum;
    for (const auto &position : positions) {
        if (position.instrument == instrument)
            sum += position.quantity;
    }
    return sum;
}

const domain::Position *AccountState::position(InstrumentId instrument, domain::PositionSide side) const
{
    for (const auto &position : positions) {
        if (position.instrument == instrument && position.side == side)
            return &position;
    }
    return nullptr;
}

} // namespace ballast::engine
