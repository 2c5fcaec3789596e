// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/encode_account.h"

#include "venue/simulated/protocol_names.h"
#include "venue/text.h"

#include <algorithm>
#include <cmath>

namespace ballast::venue::simulated {

namespace {

using domain::InstrumentId;
using domain::Money;
using domain::PositionSide;

/// Entry plus the fee of opening and closing: where closing at market ends at nothing.
domain::Price breakEven(const domain::Instrument &instrument, const domain::Position &position)
{
    if (position.quantity.isZero())
        return {};
    const double fee = instrument.takerFee.toDouble() * position.quantity.sign();
    return domain::Price::fromEstimate(position.entryPrice.toDouble() * (1 + fee));
}

void addOpenOrders(std::vector<PositionFigures> &positions, const std::vector<domain::Order> &orders)
{
    for (const domain::Order &order : orders) {
        const domain::OrderRequest &request = order.request;
        const Money open = domain::notional(request.price, request.quantity - order.filled);
        for (PositionFigures &position : positions) {
            if (position.instrument != request.instrument || position.side != request.positionSide)
                continue;
            (request.side == domain::Side::buy ? position.bidNotional : position.askNotional) += open;
            if (request.reduceOnly == domain::ReduceOnly::no)
                position.openOrderMargin += open.toDouble() / std::max(1.0, position.leverage);
        }
    }
}

} // namespace

AccountFigures figuresOf(const Desk &desk, domain::AccountId id)
{
    const exchange::MarginAccount &account = desk.exchange.account(id);
    const engine::AccountSnapshot snapshot = desk.exchange.accountSnapshot(id);
    const auto marks = desk.exchange.marks();
    AccountFigures figures;
    figures.wallet = account.wallet();
    figures.unrealised = account.unrealised(marks);
    figures.equity = account.equity(marks);
    figures.crossWallet = figures.wallet;
    for (const domain::Balance &balance : snapshot.balances)
        figures.updatedMs = std::max(figures.updatedMs, balance.updatedAt.ms());

    const auto sides = account.positionMode() == domain::PositionMode::hedge ? std::vector{PositionSide::longSide, PositionSide::shortSide}
                                                                             : std::vector{PositionSide::both};
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        const InstrumentId instrument = symbol.instrument.id;
        for (const PositionSide side : sides) {
            PositionFigures row;
            row.instrument = instrument;
            row.side = side;
            row.mark = marks[instrument.value];
            row.leverage = account.leverage(instrument);
            row.marginMode = account.marginMode(instrument);
            const auto held = std::find_if(snapshot.positions.begin(), snapshot.positions.end(), [&](const domain::Position &position) {
                return position.instrument == instrument && position.side == side;
            });
            if (held != snapshot.positions.end() && !held->quantity.isZero()) {
                row.quantity = held->quantity;
                row.entry = held->entryPrice;
                row.breakEven = breakEven(symbol.instrument, *held);
                row.notional = domain::notional(row.mark, row.quantity);
                row.unrealised = row.notional - domain::notional(row.entry, row.quantity);
                const double size = std::fabs(row.notional.toDouble());
                row.initialMargin = size / std::max(1.0, row.leverage);
                row.maintenanceMargin = desk.exchange.schedules()[instrument.value].maintenance(size);
                row.liquidation = held->venueLiquidationPrice;
                row.marginMode = held->marginMode;
                row.updatedMs = held->updatedAt.ms();
                if (row.marginMode == domain::MarginMode::isolated) {
                    row.isolatedWallet = held->isolatedMargin;
                    figures.crossWallet -= held->isolatedMargin;
                } else {
                    figures.crossUnrealised += row.unrealised;
                }
            }
            figures.positions.push_back(row);
        }
    }
    addOpenOrders(figures.positions, snapshot.openOrders);
    for (const PositionFigures &position : figures.positions) {
        figures.positionMargin += position.initialMargin;
        figures.openOrderMargin += position.openOrderMargin;
        figures.maintenanceMargin += position.maintenanceMargin;
    }
    figures.available = std::max(Money{}, account.available(marks) - Money::fromEstimate(figures.openOrderMargin));
    return figures;
}

void writeId(JsonWriter &json, std::string_view key, std::string_view id)
{
    const bool digits = !id.empty() && id.size() < 19 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits && (id.size() == 1 || id.front() != '0'))
        json.raw(key, id);
    else
        json.text(key, id);
}

QByteArray maximumNotional(const Desk &desk, InstrumentId instrument, double leverage)
{
    double cap = 0;
    for (const risk::MarginTier &tier : desk.exchange.schedules()[instrument.value].tiers()) {
        if (tier.maxLeverage >= leverage)
            cap = std::max(cap, tier.notionalCap);
    }
    return decimalText(domain::decimal::fromDouble(cap), 0);
}

void writeBalances(JsonWriter &json, const Desk &desk, domain::AccountId account, Version version)
{
    const AccountFigures figures = figuresOf(desk, account);
    json.beginArray();
    json.beginObject()
        .text("accountAlias", "Sim" + std::to_string(account.value))
        .text("asset", "USDT")
        .fixed("balance", figures.wallet)
        .fixed("crossWalletBalance", figures.crossWallet)
        .fixed("crossUnPnl", figures.crossUnrealised)
        .fixed("availableBalance", figures.available)
        .fixed("maxWithdrawAmount", std::min(figures.available, figures.crossWallet));
    if (version == Version::v1)
        json.fixed("withdrawAvailable", figures.available);
    json.boolean("marginAvailable", true).integer("updateTime", figures.updatedMs).endObject().endArray();
}

void writeAccount(JsonWriter &json, const Desk &desk, const Caller &caller, Version version)
{
    const AccountFigures figures = figuresOf(desk, caller.account());
    const double initial = figures.positionMargin + figures.openOrderMargin;
    const Money withdrawable = std::min(figures.available, figures.crossWallet);
    json.beginObject();
    if (version != Version::v3) {
        json.integer("feeTier", 0)
            .boolean("feeBurn", false)
            .boolean("canTrade", caller.key->permissions.trade)
            .boolean("canDeposit", caller.key->permissions.transfer)
            .boolean("canWithdraw", caller.key->permissions.withdraw)
            .integer("tradeGroupId", -1)
            .integer("updateTime", 0)
            .boolean("multiAssetsMargin", false);
    }
    json.fixed("totalInitialMargin", initial)
        .fixed("totalMaintMargin", figures.maintenanceMargin)
        .fixed("totalWalletBalance", figures.wallet)
        .fixed("totalUnrealizedProfit", figures.unrealised)
        .fixed("totalMarginBalance", figures.equity)
        .fixed("totalPositionInitialMargin", figures.positionMargin)
        .fixed("totalOpenOrderInitialMargin", figures.openOrderMargin)
        .fixed("totalCrossWalletBalance", figures.crossWallet)
        .fixed("totalCrossUnPnl", figures.crossUnrealised)
        .fixed("availableBalance", figures.available)
        .fixed("maxWithdrawAmount", withdrawable);
    json.beginArray("assets").beginObject().text("asset", "USDT");
    json.fixed("walletBalance", figures.wallet)
        .fixed("unrealizedProfit", figures.unrealised)
        .fixed("marginBalance", figures.equity)
        .fixed("maintMargin", figures.maintenanceMargin)
        .fixed("initialMargin", initial)
        .fixed("positionInitialMargin", figures.positionMargin)
        .fixed("openOrderInitialMargin", figures.openOrderMargin)
        .fixed("crossWalletBalance", figures.crossWallet)
        .fixed("crossUnPnl", figures.crossUnrealised)
        .fixed("availableBalance", figures.available)
        .fixed("maxWithdrawAmount", withdrawable)
        .boolean("marginAvailable", true)
        .integer("updateTime", figures.updatedMs)
        .endObject()
        .endArray();
    json.beginArray("positions");
    for (const PositionFigures &position : figures.positions) {
        const SymbolInfo &symbol = desk.record.symbol(position.instrument);
        const bool inUse = !position.quantity.isZero() || position.openOrderMargin > 0;
        if (version == Version::v3 && !inUse)
            continue;
        json.beginObject()
            .text("symbol", viewOf(symbol.symbol))
            .text("positionSide", positionSideName(position.side))
            .fixed("positionAmt", position.quantity, symbol.quantityDecimals)
            .fixed("unrealizedProfit", position.unrealised)
            .fixed("isolatedMargin",
                   position.marginMode == domain::MarginMode::isolated ? position.isolatedWallet + position.unrealised : Money{})
            .exact("notional", position.notional)
            .exact("isolatedWallet", position.isolatedWallet)
            .fixed("initialMargin", position.initialMargin + position.openOrderMargin)
            .fixed("maintMargin", position.maintenanceMargin)
            .integer("updateTime", position.updatedMs);
        if (version != Version::v3) {
            json.fixed("positionInitialMargin", position.initialMargin)
                .fixed("openOrderInitialMargin", position.openOrderMargin)
                .text("leverage", QByteArray::number(position.leverage).toStdString())
                .boolean("isolated", position.marginMode == domain::MarginMode::isolated)
                .exact("entryPrice", position.entry)
                .exact("breakEvenPrice", position.breakEven)
                .text("maxNotional", maximumNotional(desk, position.instrument, position.leverage).toStdString())
                .exact("bidNotional", position.bidNotional)
                .exact("askNotional", position.askNotional);
        }
        json.endObject();
    }
    json.endArray().endObject();
}

void writePositionRisk(JsonWriter &json, const Desk &desk, const PositionFigures &position, Version version)
{
    const SymbolInfo &symbol = desk.record.symbol(position.instrument);
    const bool isolated = position.marginMode == domain::MarginMode::isolated;
    json.beginObject()
        .text("symbol", viewOf(symbol.symbol))
        .text("positionSide", positionSideName(position.side))
        .fixed("positionAmt", position.quantity, symbol.quantityDecimals)
        .exact("entryPrice", position.entry)
        .exact("breakEvenPrice", position.breakEven)
        .fixed("markPrice", position.mark)
        .fixed("unRealizedProfit", position.unrealised)
        .exact("liquidationPrice", position.liquidation.value_or(domain::Price{}))
        .exact("isolatedMargin", isolated ? position.isolatedWallet + position.unrealised : Money{})
        .exact("notional", position.notional)
        .exact("isolatedWallet", position.isolatedWallet);
    if (version == Version::v3) {
        json.text("marginAsset", symbol.instrument.settle.view())
            .fixed("initialMargin", position.initialMargin + position.openOrderMargin)
            .fixed("maintMargin", position.maintenanceMargin)
            .fixed("positionInitialMargin", position.initialMargin)
            .fixed("openOrderInitialMargin", position.openOrderMargin)
            .integer("adl", position.quantity.isZero() ? 0 : 1)
            .exact("bidNotional", position.bidNotional)
            .exact("askNotional", position.askNotional);
    } else {
        json.text("leverage", QByteArray::number(position.leverage).toStdString())
            .text("maxNotionalValue", maximumNotional(desk, position.instrument, position.leverage).toStdString())
            .text("marginType", isolated ? "isolated" : "cross")
            .text("isAutoAddMargin", "false")
            .boolean("isolated", isolated)
            .integer("adlQuantile", position.quantity.isZero() ? 0 : 1);
    }
    json.integer("updateTime", position.updatedMs).endObject();
}

void writeOrder(JsonWriter &json, const Desk &desk, const domain::Order &order, OrderReply reply)
{
    const domain::OrderRequest &request = order.request;
    const SymbolInfo &symbol = desk.record.symbol(request.instrument);
    const auto goodTill = desk.exchange.goodTill(request.account, order.venueOrderId);
    const bool acknowledged = reply == OrderReply::acknowledged;
    const domain::Quantity filled = acknowledged ? domain::Quantity{} : order.filled;
    const domain::Price average = acknowledged ? domain::Price{} : order.averagePrice;
    json.beginObject();
    writeId(json, "orderId", order.venueOrderId.view());
    json.text("symbol", viewOf(symbol.symbol))
        .text("status", acknowledged ? "NEW" : statusName(order.status))
        .text("clientOrderId", request.id.view())
        .fixed("price", request.price, symbol.priceDecimals)
        .fixed("avgPrice", average, std::max(2, symbol.priceDecimals))
        .fixed("origQty", request.quantity, symbol.quantityDecimals)
        .fixed("executedQty", filled, symbol.quantityDecimals)
        .fixed("cumQty", filled, symbol.quantityDecimals)
        .fixed("cumQuote", domain::notional(average, filled), 5)
        .text("timeInForce", goodTill ? "GTD" : timeInForceName(request.timeInForce))
        .text("type", typeName(request.type))
        .boolean("reduceOnly", request.reduceOnly == domain::ReduceOnly::yes)
        .boolean("closePosition", false)
        .text("side", sideName(request.side))
        .text("positionSide", positionSideName(request.positionSide))
        .fixed("stopPrice", domain::Price{}, symbol.priceDecimals)
        .text("workingType", "CONTRACT_PRICE")
        .boolean("priceProtect", false)
        .text("origType", typeName(request.type))
        .text("priceMatch", "NONE")
        .text("selfTradePreventionMode", "NONE")
        .integer("goodTillDate", goodTill ? goodTill->namedMs : 0)
        .integer("time", order.createdAt.ms())
        .integer("updateTime", (order.updatedAt.isSet() ? order.updatedAt : order.createdAt).ms())
        .endObject();
}

void writeAmendment(JsonWriter &json, const Desk &desk, const exchange::Amendment &amendment)
{
    const SymbolInfo &symbol = desk.record.symbol(amendment.instrument);
    const std::string_view name = symbol.instrument.symbol.view();
    json.beginObject().integer("amendmentId", amendment.id).text("symbol", name).text("pair", name);
    writeId(json, "orderId", amendment.order.view());
    json.text("clientOrderId", amendment.client.view()).integer("time", amendment.at.ms()).beginObject("amendment");
    json.beginObject("price")
        .fixed("before", amendment.priceBefore, symbol.priceDecimals)
        .fixed("after", amendment.priceAfter, symbol.priceDecimals)
        .endObject();
    json.beginObject("origQty")
        .fixed("before", amendment.quantityBefore, symbol.quantityDecimals)
        .fixed("after", amendment.quantityAfter, symbol.quantityDecimals)
        .endObject();
    json.integer("count", amendment.count).endObject().endObject();
}

void writeUserTrade(JsonWriter &json, const Desk &desk, const domain::Fill &fill)
{
    const SymbolInfo &symbol = desk.record.symbol(fill.instrument);
    json.beginObject().text("symbol", viewOf(symbol.symbol));
    writeId(json, "id", fill.id.view());
    writeId(json, "orderId", fill.venueOrderId.view());
    json.text("side", sideName(fill.side))
        .fixed("price", fill.price, symbol.priceDecimals)
        .fixed("qty", fill.quantity, symbol.quantityDecimals)
        .fixed("realizedPnl", fill.realisedPnl)
        .exact("quoteQty", domain::notional(fill.price, fill.quantity))
        .fixed("commission", fill.fee)
        .text("commissionAsset", fill.feeCurrency.view())
        .integer("time", fill.at.ms())
        .text("positionSide", positionSideName(fill.positionSide))
        .boolean("buyer", fill.side == domain::Side::buy)
        .boolean("maker", fill.liquidity == domain::Liquidity::maker)
        .endObject();
}

void writeIncome(JsonWriter &json, const Desk &desk, const exchange::Income &income)
{
    const auto type = [&]() -> std::string_view {
        switch (income.kind) {
        case exchange::IncomeKind::realisedPnl: return "REALIZED_PNL";
        case exchange::IncomeKind::commission: return "COMMISSION";
        case exchange::IncomeKind::funding: return "FUNDING_FEE";
        case exchange::IncomeKind::transfer: return "TRANSFER";
        case exchange::IncomeKind::liquidationFee: return "INSURANCE_CLEAR";
        }
        return "COMMISSION";
    }();
    const bool ofAccount = income.kind == exchange::IncomeKind::transfer;
    json.beginObject()
        .text("symbol", ofAccount ? std::string_view() : viewOf(desk.record.symbol(income.instrument).symbol))
        .text("incomeType", type)
        .fixed("income", income.amount)
        .text("asset", "USDT")
        .integer("time", income.at.ms())
        .text("info", type)
        .integer("tranId", income.id)
        .text("tradeId", "")
        .endObject();
}

void writeBrackets(JsonWriter &json, const Desk &desk, const SymbolInfo &symbol)
{
    json.beginObject().text("symbol", viewOf(symbol.symbol)).beginArray("brackets");
    int number = 0;
    for (const risk::MarginTier &tier : desk.exchange.schedules()[symbol.instrument.id.value].tiers()) {
        json.beginObject()
            .integer("bracket", ++number)
            .real("initialLeverage", tier.maxLeverage)
            .real("notionalCap", tier.notionalCap)
            .real("notionalFloor", tier.notionalFloor)
            .real("maintMarginRatio", tier.maintenanceRate)
            .real("cum", tier.deduction)
            .endObject();
    }
    json.endArray().endObject();
}

} // namespace ballast::venue::simulated
