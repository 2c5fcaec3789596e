// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/account_risk.h"

#include "domain/numbers.h"
#include "market/correlation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ballast::risk {

namespace {

constexpr std::size_t maxLegs = 8; ///< no allocation while assessing
using domain::unknownValue;

bool isCross(const domain::Position &position) { return position.marginMode == domain::MarginMode::cross; }

/// Size, delta, P&L and margins of one position at its mark; false when mark or schedule is unknown.
bool assessAlone(const domain::Position &position, const domain::Instrument &instrument, double mark, const MarginSchedule &schedule,
                 PositionRisk &out)
{
    out = {};
    out.instrument = position.instrument;
    out.side = position.side;
    out.liquidationDistance = unknownValue;
    if (!(mark > 0) || schedule.empty()) {
        out.mark = out.notional = out.delta = out.unrealisedPnl = out.maintenanceMargin = out.initialMargin = unknownValue;
        return false;
    }
    const double quantity = position.quantity.toDouble(), entry = position.entryPrice.toDouble();
    const bool inverse = instrument.kind == domain::ContractKind::inverse;
    out.mark = mark;
    out.delta = delta(instrument, position.quantity, mark);
    out.notional = inverse ? std::fabs(quantity) : std::fabs(quantity) * mark;
    // Coin-margined P&L arises in coin; here it is valued at the mark.
    out.unrealisedPnl = inverse ? market::inverseProfit(quantity, entry, mark) * mark : quantity * (mark - entry);
    const double size = std::fabs(quantity), ownEntry = inverse ? 1 / entry : entry, ownMark = inverse ? 1 / mark : mark;
    out.maintenanceMargin = schedule.curve(size, ownEntry, ownMark, inverse).at(ownMark) * (inverse ? mark : 1);
    const double largest = schedule.tierOf(size, ownEntry, ownMark).maxLeverage;
    out.initialMargin =
        out.notional * std::max(1 / std::max(position.leverage, 1.0), 1 / largest + schedule.rule().ratePerCoin * std::fabs(out.delta));
    return true;
}

} // namespace

void assess(const AccountView &view, AccountRisk &out)
{
    out.wallet = view.wallet;
    out.equity = view.wallet;
    out.maintenanceMargin = out.initialMargin = out.delta = 0;
    out.nearest = -1;
    out.complete = true;
    out.positions.resize(view.positions.size());

    double crossWallet = view.wallet, crossUnrealised = 0, crossMaintenance = 0;
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        const auto &position = view.positions[i];
        const auto at = position.instrument.value;
        auto &risk = out.positions[i];
        if (!assessAlone(position, view.instruments[at], view.marks[at], view.scheduleOf(position), risk)) {
            out.complete = false;
            continue;
        }
        out.equity += risk.unrealisedPnl;
        out.maintenanceMargin += risk.maintenanceMargin;
        out.initialMargin += risk.initialMargin;
        out.delta += risk.delta;
        if (isCross(position)) {
            crossUnrealised += risk.unrealisedPnl;
            crossMaintenance += risk.maintenanceMargin;
        } else {
            crossWallet -= position.isolatedMargin.toDouble();
        }
    }
    const double crossEquity = crossWallet + crossUnrealised;
    out.marginRatio = crossMaintenance == 0 ? 0 : crossEquity > 0 ? crossMaintenance / crossEquity : 1;
    if (!out.complete) {
        out.equity = out.delta = out.maintenanceMargin = out.initialMargin = out.marginRatio = unknownValue;
        return;
    }

    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < view.positions.size(); ++i) {
        const auto &position = view.positions[i];
        const auto &instrument = view.instruments[position.instrument.value];
        const auto &schedule = view.scheduleOf(position);
        auto &risk = out.positions[i];
        if (position.quantity.isZero())
            continue;

        // The legs of this symbol that share the pool: two in hedge mode; more only where somebody describes them so.
        std::array<MarginLeg, maxLegs> legs{{{position.quantity.toDouble(), position.entryPrice.toDouble()}}};
        std::size_t legCount = 1;
        double sharedUnrealised = risk.unrealisedPnl, sharedMaintenance = risk.maintenanceMargin;
        for (std::size_t j = 0; isCross(position) && j < view.positions.size(); ++j) {
            const auto &other = view.positions[j];
            if (j == i || other.instrument != position.instrument || !isCross(other) || legCount == legs.size())
                continue;
            legs[legCount++] = {other.quantity.toDouble(), other.entryPrice.toDouble()};
            sharedUnrealised += out.positions[j].unrealisedPnl;
            sharedMaintenance += out.positions[j].maintenanceMargin;
        }
        MarginPool pool{std::span(legs).first(legCount), &schedule, position.isolatedMargin.toDouble(), 0, 0};
        if (isCross(position)) {
            pool.collateral = crossWallet;
            pool.otherUnrealised = crossUnrealised - sharedUnrealised;
            pool.otherMaintenance = crossMaintenance - sharedMaintenance;
        }
        if (instrument.kind == domain::ContractKind::inverse) {
            pool.kind = instrument.kind;
            pool.collateral /= risk.mark;
            pool.otherUnrealised /= risk.mark;
            pool.otherMaintenance /= risk.mark;
        }
        risk.liquidationPrice = liquidationPrice(pool, risk.mark);
        if (!risk.liquidationPrice)
            continue;
        risk.liquidationDistance = *risk.liquidationPrice / risk.mark - 1;
        if (std::fabs(risk.liquidationDistance) < nearest) {
            nearest = std::fabs(risk.liquidationDistance);
            out.nearest = int(i);
        }
    }
}

} // namespace ballast::risk
