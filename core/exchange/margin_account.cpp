// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/margin_account.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ballast::exchange {

namespace {

using domain::Money;
using domain::Position;
using domain::PositionSide;
using domain::Price;
using domain::Quantity;

constexpr double defaultLeverage = 20;

Price markOf(std::span<const Price> marks, const Position &position)
{
    const auto at = position.instrument.value;
    return at < marks.size() && marks[at].raw > 0 ? marks[at] : position.entryPrice;
}

Money unrealisedOf(const Position &position, Price mark)
{
    return domain::notional(mark, position.quantity) - domain::notional(position.entryPrice, position.quantity);
}

double maintenanceOf(const Position &position, Price mark, std::span<const risk::MarginSchedule> schedules)
{
    const double size = std::fabs(position.quantity.toDouble()) * mark.toDouble();
    return schedules[position.instrument.value].maintenance(size);
}

} // namespace

MarginAccount::MarginAccount(domain::AccountId id, Money wallet, domain::PositionMode mode) : m_id(id), m_wallet(wallet), m_mode(mode) {}

const Position *MarginAccount::position(domain::InstrumentId instrument, PositionSide side) const
{
    for (const auto &held : m_positions) {
        if (held.instrument == instrument && held.side == side)
            return &held;
    }
    return nullptr;
}

Position &MarginAccount::entry(domain::InstrumentId instrument, PositionSide side)
{
    for (auto &held : m_positions) {
        if (held.instrument == instrument && held.side == side)
            return held;
    }
    Position fresh;
    fresh.account = m_id;
    fresh.instrument = instrument;
    fresh.side = side;
    fresh.leverage = leverage(instrument);
    fresh.marginMode = marginMode(instrument);
    return m_positions.emplace_back(fresh);
}

void MarginAccount::setLeverage(domain::InstrumentId instrument, double leverage)
{
    entry(instrument, PositionSide::both);
    for (auto &held : m_positions) {
        if (held.instrument == instrument)
            held.leverage = leverage;
    }
}

double MarginAccount::leverage(domain::InstrumentId instrument) const
{
    for (const auto &held : m_positions) {
        if (held.instrument == instrument)
            return held.leverage;
    }
    return defaultLeverage;
}

void MarginAccount::setMarginMode(domain::InstrumentId instrument, domain::MarginMode mode)
{
    entry(instrument, PositionSide::both);
    for (auto &held : m_positions) {
        if (held.instrument == instrument)
            held.marginMode = mode;
    }
}

domain::MarginMode MarginAccount::marginMode(domain::InstrumentId instrument) const
{
    for (const auto &held : m_positions) {
        if (held.instrument == instrument)
            return held.marginMode;
    }
    return domain::MarginMode::cross;
}

FillResult MarginAccount::fill(const domain::Instrument &instrument, domain::Side side, PositionSide positionSide, Price price,
                               Quantity quantity, domain::Rate feeRate, domain::Timestamp at)
{
    assert(quantity.sign() > 0 && price.sign() > 0);
    auto &held = entry(instrument.id, positionSide);
    const auto signedQuantity = quantity * domain::sign(side);
    FillResult result;
    result.fee = domain::notional(price, quantity) * feeRate;

    const bool reduces = held.quantity.sign() * signedQuantity.sign() < 0;
    const Quantity closed = reduces ? std::min(held.quantity.abs(), quantity) : Quantity{};
    const Quantity opened = quantity - closed;
    if (!closed.isZero()) {
        const auto direction = held.quantity.sign();
        result.realisedPnl = (domain::notional(price, closed) - domain::notional(held.entryPrice, closed)) * direction;
        if (held.marginMode == domain::MarginMode::isolated) // the closed share's margin goes back to the wallet
            held.isolatedMargin -=
                Money{domain::decimal::mulDiv(held.isolatedMargin.raw, closed.raw, held.quantity.abs().raw, domain::Rounding::halfEven)};
        held.quantity -= closed * direction;
    }
    if (!opened.isZero()) {
        const auto openedSigned = opened * domain::sign(side);
        const auto cost = domain::notional(held.entryPrice, held.quantity.abs()) + domain::notional(price, opened);
        held.quantity += openedSigned;
        held.entryPrice = domain::averagePrice(cost, held.quantity.abs());
        if (held.marginMode == domain::MarginMode::isolated)
            held.isolatedMargin += Money::fromEstimate(domain::notional(price, opened).toDouble() / held.leverage);
    }
    if (held.quantity.isZero()) {
        held.entryPrice = {};
        held.isolatedMargin = {};
    }
    held.updatedAt = at;
    m_wallet += result.realisedPnl - result.fee;
    return result;
}

Money MarginAccount::applyFunding(const domain::Instrument &instrument, Price mark, domain::Rate rate, domain::Timestamp at)
{
    Money received;
    for (auto &held : m_positions) {
        if (held.instrument != instrument.id || held.quantity.isZero())
            continue;
        const auto payment = -(domain::notional(mark, held.quantity) * rate);
        received += payment;
        if (held.marginMode == domain::MarginMode::isolated)
            held.isolatedMargin += payment;
        held.updatedAt = at;
    }
    m_wallet += received;
    return received;
}

Money MarginAccount::unrealised(std::span<const Price> marks) const
{
    Money sum;
    for (const auto &held : m_positions)
        sum += unrealisedOf(held, markOf(marks, held));
    return sum;
}

double MarginAccount::maintenance(std::span<const Price> marks, std::span<const risk::MarginSchedule> schedules) const
{
    double sum = 0;
    for (const auto &held : m_positions) {
        if (!held.quantity.isZero())
            sum += maintenanceOf(held, markOf(marks, held), schedules);
    }
    return sum;
}

double MarginAccount::initialMargin(std::span<const Price> marks) const
{
    double sum = 0;
    for (const auto &held : m_positions)
        sum += std::fabs(held.quantity.toDouble()) * markOf(marks, held).toDouble() / held.leverage;
    return sum;
}

Money MarginAccount::available(std::span<const Price> marks) const
{
    return std::max(Money{}, equity(marks) - Money::fromEstimate(initialMargin(marks)));
}

std::optional<MarginAccount::Doomed> MarginAccount::toLiquidate(std::span<const Price> marks,
                                                                std::span<const risk::MarginSchedule> schedules) const
{
    Money crossEquity = m_wallet;
    double crossMaintenance = 0, largest = 0;
    const Position *largestCross = nullptr;
    for (const auto &held : m_positions) {
        if (held.quantity.isZero())
            continue;
        const auto mark = markOf(marks, held);
        const auto profit = unrealisedOf(held, mark);
        const double maintenance = maintenanceOf(held, mark, schedules);
        if (held.marginMode == domain::MarginMode::isolated) {
            crossEquity -= held.isolatedMargin;
            if ((held.isolatedMargin + profit).toDouble() <= maintenance)
                return Doomed{held.instrument, held.side};
            continue;
        }
        crossEquity += profit;
        crossMaintenance += maintenance;
        if (maintenance > largest) {
            largest = maintenance;
            largestCross = &held;
        }
    }
    if (largestCross && crossEquity.toDouble() <= crossMaintenance)
        return Doomed{largestCross->instrument, largestCross->side};
    return std::nullopt;
}

} // namespace ballast::exchange
