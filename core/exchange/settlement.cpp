// SPDX-License-Identifier: GPL-3.0-or-later
// Money: funding, liquidation, account settings and account events.
#include "exchange/exchange_state.h"
#include "risk/account_risk.h"

#include <algorithm>
#include <cmath>

namespace ballast::exchange {

namespace {

constexpr double liquidationSlippage = 0.001; ///< beyond the visible book

} // namespace

void SimulatedExchange::State::book(Client &owner, IncomeKind kind, domain::InstrumentId instrument, domain::Money amount)
{
    owner.income.push_back({++nextIncome, kind, instrument, amount, now});
}

domain::Position SimulatedExchange::State::withLiquidationPrice(const Client &owner, const domain::Position &position) const
{
    std::vector<double> markValues;
    for (const auto mark : marks)
        markValues.push_back(mark.toDouble());
    std::vector<domain::Position> held;
    std::size_t index = 0;
    for (const auto &each : owner.account.positions()) {
        if (each.quantity.isZero())
            continue;
        if (each.instrument == position.instrument && each.side == position.side)
            index = held.size();
        held.push_back(each);
    }
    auto result = position;
    result.venueLiquidationPrice.reset();
    if (position.quantity.isZero())
        return result;
    risk::AccountRisk risk;
    risk::assess({owner.account.wallet().toDouble(), held, config.instruments, markValues, config.schedules}, risk);
    if (const auto price = risk.positions[index].liquidationPrice)
        result.venueLiquidationPrice =
            domain::Price::fromEstimate(*price).toStep(config.instruments[position.instrument.value].tickSize, domain::Rounding::halfEven);
    return result;
}

domain::Money SimulatedExchange::State::crossWallet(const Client &owner) const
{
    auto rest = owner.account.wallet();
    for (const auto &held : owner.account.positions()) {
        if (held.marginMode == domain::MarginMode::isolated)
            rest -= held.isolatedMargin;
    }
    return rest;
}

void SimulatedExchange::State::publishBalance(const Client &owner, domain::InstrumentId instrument, Outputs &out) const
{
    const auto &money = owner.account;
    emit(out, engine::BalanceUpdate{{money.id(), config.instruments[instrument.value].settle, money.wallet(), crossWallet(owner), now}});
}

void SimulatedExchange::State::publishAccount(const Client &owner, domain::InstrumentId instrument, Outputs &out) const
{
    publishBalance(owner, instrument, out);
    for (const auto &position : owner.account.positions()) {
        if (position.instrument == instrument)
            emit(out, engine::PositionUpdate{withLiquidationPrice(owner, position)});
    }
}

engine::AccountSnapshot SimulatedExchange::State::snapshot(const Client &owner) const
{
    engine::AccountSnapshot result;
    const auto &money = owner.account;
    result.account = money.id();
    result.positionMode = money.positionMode();
    for (const auto &position : money.positions()) {
        if (position.quantity.isZero())
            continue;
        result.positions.push_back(withLiquidationPrice(owner, position));
    }
    result.balances = {{money.id(), config.instruments.front().settle, money.wallet(), crossWallet(owner), now}};
    for (const auto index : owner.open)
        result.openOrders.push_back(owner.orders[index]);
    return result;
}

void SimulatedExchange::State::settleFunding(domain::InstrumentId id, Outputs &out)
{
    auto &market = markets[id.value];
    const auto &instrument = config.instruments[id.value];
    const auto due = market.nextFunding;
    market.nextFunding = due + instrument.fundingInterval;
    market.funding.push_back({due, market.fundingRate, marks[id.value]});
    for (auto &owner : clients) {
        const auto received = owner.account.applyFunding(instrument, marks[id.value], market.fundingRate, now);
        if (received.isZero())
            continue;
        book(owner, IncomeKind::funding, id, received);
        domain::FundingPayment payment;
        payment.id = domain::TradeId(std::to_string(nextIncome));
        payment.account = owner.account.id();
        payment.instrument = id;
        payment.amount = received;
        payment.currency = instrument.settle;
        payment.at = due;
        emit(out, engine::FundingEvent{payment});
        publishAccount(owner, id, out);
    }
}

void SimulatedExchange::State::checkLiquidations(Outputs &out)
{
    for (auto &owner : clients) {
        const auto &money = owner.account;
        const bool exposed =
            std::any_of(money.positions().begin(), money.positions().end(), [](const auto &held) { return !held.quantity.isZero(); });
        if (!exposed)
            continue;
        callMargin(owner, out);
        // One position after the other, until the account stands or is empty.
        for (auto doomed = money.toLiquidate(marks, config.schedules); doomed; doomed = money.toLiquidate(marks, config.schedules))
            liquidate(owner, *doomed, out);
    }
}

/// Warns of each pool (the cross wallet, every isolated position) whose maintenance eats most of its equity, at most once an hour;
/// comes before a liquidation even where the price jumped past the warning level.
void SimulatedExchange::State::callMargin(Client &owner, Outputs &out)
{
    if (owner.marginCallAt.isSet() && now - owner.marginCallAt < std::chrono::hours(1))
        return;
    const auto &money = owner.account;
    double crossEquity = crossWallet(owner).toDouble(), crossMaintenance = 0;
    std::vector<const domain::Position *> called, cross;
    for (const auto &held : money.positions()) {
        if (held.quantity.isZero())
            continue;
        const auto mark = marks[held.instrument.value];
        const double profit = (domain::notional(mark, held.quantity) - domain::notional(held.entryPrice, held.quantity)).toDouble();
        const double maintenance =
            config.schedules[held.instrument.value].maintenance(domain::notional(mark, held.quantity.abs()).toDouble());
        if (held.marginMode == domain::MarginMode::isolated) {
            if (maintenance > marginCallAt * (held.isolatedMargin.toDouble() + profit))
                called.push_back(&held);
            continue;
        }
        crossEquity += profit;
        crossMaintenance += maintenance;
        cross.push_back(&held);
    }
    if (crossMaintenance > marginCallAt * crossEquity)
        called.insert(called.end(), cross.begin(), cross.end());
    if (called.empty())
        return;
    owner.marginCallAt = now;
    for (const auto *held : called)
        emit(out, engine::MarginCall{money.id(), held->instrument});
}

void SimulatedExchange::State::liquidate(Client &owner, MarginAccount::Doomed doomed, Outputs &out)
{
    const auto *position = owner.account.position(doomed.instrument, doomed.side);
    const bool isolated = position->marginMode == domain::MarginMode::isolated;
    for (const auto &instrument : config.instruments) {
        if (!isolated || instrument.id == doomed.instrument) // an isolated position dies alone
            cancelAll(owner, instrument.id, out);
    }
    const auto &instrument = config.instruments[doomed.instrument.value];
    const auto collateral = isolated ? position->isolatedMargin : crossWallet(owner);
    const auto walletBefore = owner.account.wallet();

    domain::Order order;
    order.venueOrderId = domain::VenueOrderId(std::to_string(++nextOrder));
    order.request.id = domain::ClientOrderId("autoclose-" + order.venueOrderId.str());
    order.request.account = owner.account.id();
    order.request.instrument = doomed.instrument;
    order.request.side = position->quantity.sign() > 0 ? domain::Side::sell : domain::Side::buy;
    order.request.positionSide = doomed.side;
    order.request.type = domain::OrderType::market;
    order.request.timeInForce = domain::TimeInForce::immediateOrCancel;
    order.request.quantity = position->quantity.abs();
    order.status = domain::OrderStatus::acknowledged;
    order.createdAt = order.updatedAt = now;
    const auto notional = domain::notional(marks[doomed.instrument.value], order.request.quantity);
    const auto index = owner.orders.size();
    owner.orders.push_back(order);
    emit(out, engine::OrderUpdate{order, engine::ForcedBy::liquidation});
    take(owner, index, out, engine::ForcedBy::liquidation);
    // What the visible book could not take, the exchange takes over a little worse than the mark.
    if (const auto left = order.request.quantity - owner.orders[index].filled; !left.isZero()) {
        const double worse = marks[doomed.instrument.value].toDouble() * (1 + liquidationSlippage * domain::sign(order.request.side));
        const auto price = domain::Price::fromEstimate(worse).toStep(instrument.tickSize, domain::Rounding::halfEven);
        execute(owner, index, price, left, domain::Liquidity::taker, out, engine::ForcedBy::liquidation);
    }
    // The clearance fee comes out of what the margin has left; a loss beyond the margin is the insurance fund's.
    const auto left = collateral + (owner.account.wallet() - walletBefore);
    const bool others = std::any_of(owner.account.positions().begin(), owner.account.positions().end(), [](const auto &held) {
        return !held.quantity.isZero() && held.marginMode == domain::MarginMode::cross;
    });
    auto settlement = -std::clamp(left, domain::Money{}, notional * instrument.liquidationFee);
    if (left.sign() < 0 && (isolated || !others)) // a cross loss may still be covered by the other positions
        settlement = -left;
    if (!settlement.isZero()) {
        owner.account.deposit(settlement);
        book(owner, IncomeKind::liquidationFee, doomed.instrument, settlement);
    }
    publishAccount(owner, doomed.instrument, out);
}

// --- the public face ---

tl::expected<void, Refused> SimulatedExchange::setLeverage(domain::AccountId account, domain::InstrumentId instrument, double leverage,
                                                           Outputs &out)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    if (instrument.value >= m_state->markets.size())
        return refuse(Refusal::unknownInstrument, "There is no such instrument.");
    double notional = 0;
    for (const auto &held : owner->account.positions()) {
        if (held.instrument == instrument)
            notional += std::fabs(held.quantity.toDouble()) * m_state->marks[instrument.value].toDouble();
    }
    if (!(leverage >= 1) || leverage > m_state->config.schedules[instrument.value].tierOf(notional).maxLeverage)
        return refuse(Refusal::leverageOutOfRange, "The leverage is not allowed for this position.");
    // Less leverage ties more margin: the account must have it.
    const double held = notional / owner->account.leverage(instrument);
    if (notional / leverage - held > owner->account.available(m_state->marks).toDouble())
        return refuse(Refusal::insufficientMargin, "The margin does not allow a leverage this low.");
    owner->account.setLeverage(instrument, leverage);
    m_state->emit(out, engine::LeverageUpdate{account, instrument, leverage});
    return {};
}

tl::expected<void, Refused> SimulatedExchange::setMarginMode(domain::AccountId account, domain::InstrumentId instrument,
                                                             domain::MarginMode mode, Outputs &)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    if (instrument.value >= m_state->markets.size())
        return refuse(Refusal::unknownInstrument, "There is no such instrument.");
    if (owner->account.marginMode(instrument) == mode)
        return refuse(Refusal::noChange, "The margin mode is so already.");
    for (const auto &held : owner->account.positions()) {
        if (held.instrument == instrument && !held.quantity.isZero())
            return refuse(Refusal::positionOpen, "The margin mode can't change while a position is open.");
    }
    for (const auto index : owner->open) {
        if (owner->orders[index].request.instrument == instrument)
            return refuse(Refusal::positionOpen, "The margin mode can't change while orders rest.");
    }
    owner->account.setMarginMode(instrument, mode);
    return {};
}

tl::expected<void, Refused> SimulatedExchange::setPositionMode(domain::AccountId account, domain::PositionMode mode)
{
    auto *owner = m_state->client(account);
    if (!owner)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    if (owner->account.positionMode() == mode)
        return refuse(Refusal::noChange, "The position mode is so already.");
    for (const auto &held : owner->account.positions()) {
        if (!held.quantity.isZero())
            return refuse(Refusal::positionOpen, "The position mode can't change while a position is open.");
    }
    if (!owner->open.empty())
        return refuse(Refusal::positionOpen, "The position mode can't change while orders rest.");
    owner->account.setPositionMode(mode);
    return {};
}

bool SimulatedExchange::closeByVenue(domain::AccountId account, domain::InstrumentId instrument, engine::ForcedBy forcedBy,
                                     domain::Quantity quantity, Outputs &out)
{
    auto *owner = m_state->client(account);
    const auto *position = owner ? owner->account.position(instrument, domain::PositionSide::both) : nullptr;
    if (!position || position->quantity.isZero())
        return false;
    domain::Order order;
    order.venueOrderId = domain::VenueOrderId(std::to_string(++m_state->nextOrder));
    order.request.id = forcedBy == engine::ForcedBy::liquidation ? domain::ClientOrderId("autoclose-" + order.venueOrderId.str())
                       : forcedBy == engine::ForcedBy::autoDeleveraging
                           ? domain::ClientOrderId("adl_autoclose")
                           : domain::ClientOrderId("settlement_autoclose-" + order.venueOrderId.str());
    order.request.account = account;
    order.request.instrument = instrument;
    order.request.side = position->quantity.sign() > 0 ? domain::Side::sell : domain::Side::buy;
    order.request.type = domain::OrderType::market;
    order.request.timeInForce = domain::TimeInForce::immediateOrCancel;
    order.request.quantity = std::min(quantity, position->quantity.abs());
    order.status = domain::OrderStatus::acknowledged;
    order.createdAt = order.updatedAt = m_state->now;
    const auto index = owner->orders.size();
    owner->orders.push_back(order);
    m_state->emit(out, engine::OrderUpdate{order, forcedBy});
    const auto tick = m_state->config.instruments[instrument.value].tickSize;
    m_state->execute(*owner, index, m_state->marks[instrument.value].toStep(tick, domain::Rounding::halfEven), order.request.quantity,
                     domain::Liquidity::taker, out, forcedBy);
    m_state->publishAccount(*owner, instrument, out);
    return true;
}

tl::expected<void, Refused> SimulatedExchange::transfer(domain::AccountId from, domain::AccountId to, domain::Money amount, Outputs &out)
{
    return transfer(WalletOf{from}, WalletOf{to}, amount, out);
}

tl::expected<void, Refused> SimulatedExchange::transfer(WalletOf from, WalletOf to, domain::Money amount, Outputs &out)
{
    auto *giver = m_state->client(from.account);
    auto *taker = m_state->client(to.account);
    if (!giver || !taker || from == to)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    const auto free =
        from.wallet == Wallet::spot ? giver->spot : std::min(giver->account.available(m_state->marks), m_state->crossWallet(*giver));
    if (amount.sign() <= 0 || amount > free)
        return refuse(Refusal::insufficientMargin, "The balance does not allow this transfer.");
    const domain::InstrumentId first{0};
    const auto book = [&](State::Client &client, Wallet wallet, domain::Money change) {
        if (wallet == Wallet::spot) {
            client.spot += change;
            return;
        }
        client.account.deposit(change);
        m_state->book(client, IncomeKind::transfer, first, change);
        m_state->publishBalance(client, first, out);
    };
    book(*giver, from.wallet, -amount);
    book(*taker, to.wallet, amount);
    return {};
}

domain::Money SimulatedExchange::spotBalance(domain::AccountId id) const
{
    const auto *owner = m_state->client(id);
    return owner ? owner->spot : domain::Money{};
}

} // namespace ballast::exchange
