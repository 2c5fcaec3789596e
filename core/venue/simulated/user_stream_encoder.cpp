// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/user_stream_encoder.h"

#include "venue/simulated/encode_account.h"
#include "venue/simulated/protocol_names.h"

#include <algorithm>
#include <cmath>

namespace ballast::venue::simulated {

namespace {

using domain::AccountId;
using domain::Money;
using domain::Timestamp;

std::string shownClientId(const domain::Order &order, engine::ForcedBy forcedBy)
{
    const std::string id = order.request.id.str();
    switch (forcedBy) {
    case engine::ForcedBy::nobody: return id;
    case engine::ForcedBy::liquidation: return id.starts_with("autoclose-") ? id : "autoclose-" + order.venueOrderId.str();
    case engine::ForcedBy::autoDeleveraging: return "adl_autoclose";
    case engine::ForcedBy::settlement: return "settlement_autoclose-" + order.venueOrderId.str();
    }
    return id;
}

} // namespace

void UserStreamEncoder::start()
{
    for (std::size_t i = 0; i < m_desk.exchange.accountCount(); ++i) {
        const exchange::MarginAccount &account = m_desk.exchange.account({std::uint16_t(i)});
        m_wallets[std::uint16_t(i)] = account.wallet();
        for (const domain::Position &position : account.positions())
            m_positions[{std::uint16_t(i), position.instrument.value, position.side}] = position;
    }
}

std::vector<UserMessage> UserStreamEncoder::encode(const exchange::Outputs &outputs)
{
    for (const exchange::Output &output : outputs) {
        const Timestamp at = output.at;
        if (const auto *order = std::get_if<engine::OrderUpdate>(&output.body)) {
            onOrder(*order, at);
        } else if (const auto *fill = std::get_if<engine::FillEvent>(&output.body)) {
            onFill(*fill, at);
        } else if (const auto *balance = std::get_if<engine::BalanceUpdate>(&output.body)) {
            auto &balances = pending(balance->balance.account, at).balances;
            std::erase_if(balances, [&](const domain::Balance &held) { return held.asset == balance->balance.asset; });
            balances.push_back(balance->balance);
        } else if (const auto *position = std::get_if<engine::PositionUpdate>(&output.body)) {
            auto &positions = pending(position->position.account, at).positions;
            std::erase_if(positions, [&](const domain::Position &held) {
                return held.instrument == position->position.instrument && held.side == position->position.side;
            });
            positions.push_back(position->position);
            const domain::Position &now = position->position;
            m_positions[{now.account.value, now.instrument.value, now.side}] = now;
        } else if (const auto *funding = std::get_if<engine::FundingEvent>(&output.body)) {
            Pending &group = pending(funding->payment.account, at);
            group.reason = "FUNDING_FEE";
        } else if (const auto *leverage = std::get_if<engine::LeverageUpdate>(&output.body)) {
            flush(leverage->account);
            UserMessage message{leverage->account, "ACCOUNT_CONFIG_UPDATE", {}};
            JsonWriter json(message.json);
            json.beginObject().text("e", "ACCOUNT_CONFIG_UPDATE").integer("E", at.ms()).integer("T", at.ms());
            json.beginObject("ac")
                .text("s", m_desk.record.symbol(leverage->instrument).instrument.symbol.view())
                .real("l", leverage->leverage)
                .endObject()
                .endObject();
            m_out.push_back(std::move(message));
        } else if (const auto *call = std::get_if<engine::MarginCall>(&output.body)) {
            flush(call->account);
            onMarginCall(*call, at);
        }
    }
    flushAll();
    return std::exchange(m_out, {});
}

UserStreamEncoder::Progress &UserStreamEncoder::progressOf(const domain::Order &order)
{
    return m_progress[std::to_string(order.request.account.value) + '/' + order.venueOrderId.str()];
}

void UserStreamEncoder::onOrder(const engine::OrderUpdate &update, Timestamp at)
{
    const domain::Order &order = update.order;
    const AccountId account = order.request.account;
    flushOlder(account, at);
    Progress &progress = progressOf(order);
    const auto announce = [&] {
        const bool amended = progress.announced && (progress.price != order.request.price || progress.quantity != order.request.quantity);
        progress.price = order.request.price;
        progress.quantity = order.request.quantity;
        if (!std::exchange(progress.announced, true))
            orderMessage(order, Progress{}, update.forcedBy, "NEW", "NEW", nullptr, at);
        else if (amended)
            orderMessage(order, progress, update.forcedBy, "AMENDMENT", progress.filled.isZero() ? "NEW" : "PARTIALLY_FILLED", nullptr, at);
    };
    switch (order.status) {
    case domain::OrderStatus::acknowledged: announce(); return;
    // Each fill is told by its own event.
    case domain::OrderStatus::partlyFilled:
        if (progress.announced)
            announce();
        return;
    case domain::OrderStatus::filled: return;
    case domain::OrderStatus::cancelled:
    case domain::OrderStatus::expired: {
        announce();
        const std::string_view word = order.status == domain::OrderStatus::cancelled ? "CANCELED" : "EXPIRED";
        orderMessage(order, progress, update.forcedBy, word, word, nullptr, at);
        m_progress.erase(std::to_string(account.value) + '/' + order.venueOrderId.str());
        return;
    }
    // A refused order never existed for the stream.
    case domain::OrderStatus::planned:
    case domain::OrderStatus::journalled:
    case domain::OrderStatus::sent:
    case domain::OrderStatus::refused:
    case domain::OrderStatus::unknown: return;
    }
}

void UserStreamEncoder::onFill(const engine::FillEvent &event, Timestamp at)
{
    const domain::Fill &fill = event.fill;
    flushOlder(fill.account, at);
    domain::Order order;
    if (const auto found = m_desk.exchange.findOrderByVenueId(fill.account, fill.instrument, fill.venueOrderId)) {
        order = *found;
    } else {
        order.request.id = fill.clientOrderId;
        order.request.account = fill.account;
        order.request.instrument = fill.instrument;
        order.request.side = fill.side;
        order.request.type = domain::OrderType::market;
        order.request.timeInForce = domain::TimeInForce::immediateOrCancel;
        order.request.positionSide = fill.positionSide;
        order.request.quantity = fill.quantity;
        order.venueOrderId = fill.venueOrderId;
    }
    Progress &progress = progressOf(order);
    if (!std::exchange(progress.announced, true))
        orderMessage(order, Progress{}, event.forcedBy, "NEW", "NEW", nullptr, at);
    progress.filled += fill.quantity;
    progress.cost += domain::notional(fill.price, fill.quantity);
    m_realised[{fill.account.value, fill.instrument.value, fill.positionSide}] += fill.realisedPnl;
    const bool done = progress.filled >= order.request.quantity;
    const std::string_view execution = event.forcedBy == engine::ForcedBy::nobody ? "TRADE" : "CALCULATED";
    orderMessage(order, progress, event.forcedBy, execution, done ? "FILLED" : "PARTIALLY_FILLED", &fill, at);
    if (done)
        m_progress.erase(std::to_string(fill.account.value) + '/' + fill.venueOrderId.str());
    pending(fill.account, at).reason = "ORDER";
}

void UserStreamEncoder::orderMessage(const domain::Order &order, const Progress &progress, engine::ForcedBy forcedBy,
                                     std::string_view execution, std::string_view status, const domain::Fill *fill, Timestamp at)
{
    const domain::OrderRequest &request = order.request;
    const SymbolInfo &symbol = m_desk.record.symbol(request.instrument);
    const domain::Price average = progress.filled.isZero() ? domain::Price{} : domain::averagePrice(progress.cost, progress.filled);
    const auto goodTill = m_desk.exchange.goodTill(request.account, order.venueOrderId);
    UserMessage message{request.account, "ORDER_TRADE_UPDATE", {}};
    JsonWriter json(message.json);
    json.beginObject().text("e", "ORDER_TRADE_UPDATE").integer("T", at.ms()).integer("E", at.ms());
    json.beginObject("o")
        .text("s", symbol.instrument.symbol.view())
        .text("c", shownClientId(order, forcedBy))
        .text("S", sideName(request.side))
        .text("o", typeName(request.type))
        .text("f", goodTill ? "GTD" : timeInForceName(request.timeInForce))
        .fixed("q", request.quantity, symbol.quantityDecimals)
        .fixed("p", request.price, symbol.priceDecimals)
        .exact("ap", average)
        .text("sp", "0")
        .text("x", execution)
        .text("X", status);
    writeId(json, "i", order.venueOrderId.view());
    json.fixed("l", fill ? fill->quantity : domain::Quantity{}, symbol.quantityDecimals)
        .fixed("z", progress.filled, symbol.quantityDecimals)
        .fixed("L", fill ? fill->price : domain::Price{}, symbol.priceDecimals);
    if (fill)
        json.fixed("n", fill->fee).text("N", fill->feeCurrency.view());
    else
        json.text("n", "0").text("N", symbol.instrument.settle.view());
    json.integer("T", at.ms());
    writeId(json, "t", fill ? fill->id.view() : "0");
    json.text("b", "0")
        .text("a", "0")
        .boolean("m", fill && fill->liquidity == domain::Liquidity::maker)
        .boolean("R", request.reduceOnly == domain::ReduceOnly::yes)
        .text("wt", "CONTRACT_PRICE")
        .text("ot", typeName(request.type))
        .text("ps", positionSideName(request.positionSide))
        .boolean("cp", false)
        .fixed("rp", fill ? fill->realisedPnl : Money{})
        .boolean("pP", false)
        .integer("si", 0)
        .integer("ss", 0)
        .text("V", "NONE")
        .text("pm", "NONE")
        .integer("gtd", goodTill ? goodTill->namedMs : 0)
        .text("er", "0")
        .endObject()
        .endObject();
    m_out.push_back(std::move(message));
}

void UserStreamEncoder::onMarginCall(const engine::MarginCall &call, Timestamp at)
{
    domain::Money crossWallet = m_wallets[call.account.value];
    for (const auto &[key, position] : m_positions) {
        if (std::get<0>(key) == call.account.value)
            crossWallet -= position.isolatedMargin;
    }
    UserMessage message{call.account, "MARGIN_CALL", {}};
    JsonWriter json(message.json);
    json.beginObject().text("e", "MARGIN_CALL").integer("E", at.ms()).fixed("cw", crossWallet).beginArray("p");
    for (const auto &[key, position] : m_positions) {
        if (std::get<0>(key) != call.account.value || position.instrument != call.instrument || position.quantity.isZero())
            continue;
        const SymbolInfo &symbol = m_desk.record.symbol(position.instrument);
        const domain::Price mark = m_desk.exchange.marks()[position.instrument.value];
        const Money notional = domain::notional(mark, position.quantity);
        const double maintenance = m_desk.exchange.schedules()[position.instrument.value].maintenance(std::fabs(notional.toDouble()));
        json.beginObject()
            .text("s", symbol.instrument.symbol.view())
            .text("ps", positionSideName(position.side))
            .fixed("pa", position.quantity, symbol.quantityDecimals)
            .text("mt", position.marginMode == domain::MarginMode::isolated ? "ISOLATED" : "CROSSED")
            .exact("iw", position.isolatedMargin)
            .fixed("mp", mark)
            .fixed("up", notional - domain::notional(position.entryPrice, position.quantity))
            .fixed("mm", maintenance)
            .endObject();
    }
    json.endArray().endObject();
    m_out.push_back(std::move(message));
}

void UserStreamEncoder::flushOlder(AccountId account, Timestamp at)
{
    const auto found = m_pending.find(account.value);
    if (found != m_pending.end() && found->second.at != at)
        flush(account);
}

UserStreamEncoder::Pending &UserStreamEncoder::pending(AccountId account, Timestamp at)
{
    flushOlder(account, at);
    Pending &group = m_pending[account.value];
    group.at = at;
    return group;
}

void UserStreamEncoder::flush(AccountId account)
{
    const auto found = m_pending.find(account.value);
    if (found == m_pending.end())
        return;
    const Pending group = std::move(found->second);
    m_pending.erase(found);
    if (group.balances.empty() && group.positions.empty())
        return;
    const bool told = !group.reason.empty();
    Money change;
    Money &known = m_wallets[account.value];
    if (!group.balances.empty()) {
        change = group.balances.back().wallet - known;
        known = group.balances.back().wallet;
    }
    std::string reason = group.reason;
    if (!told)
        reason = group.balances.empty() ? "MARGIN_TYPE_CHANGE" : change.sign() >= 0 ? "DEPOSIT" : "WITHDRAW";
    const bool byTrade = reason == "ORDER" || reason == "MARGIN_TYPE_CHANGE";

    UserMessage message{account, "ACCOUNT_UPDATE", {}};
    JsonWriter json(message.json);
    json.beginObject().text("e", "ACCOUNT_UPDATE").integer("T", group.at.ms()).integer("E", group.at.ms());
    json.beginObject("a").beginArray("B");
    for (const domain::Balance &balance : group.balances) {
        json.beginObject()
            .text("a", balance.asset.view())
            .fixed("wb", balance.wallet)
            .fixed("cw", balance.crossWallet)
            .exact("bc", byTrade ? Money{} : change)
            .endObject();
    }
    json.endArray().beginArray("P");
    for (const domain::Position &position : group.positions) {
        const SymbolInfo &symbol = m_desk.record.symbol(position.instrument);
        const domain::Price mark = m_desk.exchange.marks()[position.instrument.value];
        const Money unrealised = domain::notional(mark, position.quantity) - domain::notional(position.entryPrice, position.quantity);
        json.beginObject()
            .text("s", symbol.instrument.symbol.view())
            .fixed("pa", position.quantity, symbol.quantityDecimals)
            .exact("ep", position.quantity.isZero() ? domain::Price{} : position.entryPrice)
            .exact("bep", position.quantity.isZero() ? domain::Price{} : position.entryPrice)
            .exact("cr", m_realised[{account.value, position.instrument.value, position.side}])
            .fixed("up", position.quantity.isZero() ? Money{} : unrealised)
            .text("mt", position.marginMode == domain::MarginMode::isolated ? "isolated" : "cross")
            .exact("iw", position.isolatedMargin)
            .text("ps", positionSideName(position.side))
            .text("ma", symbol.instrument.settle.view())
            .endObject();
    }
    json.endArray().text("m", reason).endObject().endObject();
    m_out.push_back(std::move(message));
}

void UserStreamEncoder::flushAll()
{
    while (!m_pending.empty())
        flush({m_pending.begin()->first});
}

} // namespace ballast::venue::simulated
