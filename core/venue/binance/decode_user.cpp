// SPDX-License-Identifier: GPL-3.0-or-later
// User-stream events.
#include "venue/binance/documents.h"

namespace ballast::venue::binance {

namespace {

using domain::Money;
using domain::Price;
using domain::Quantity;
using domain::Timestamp;

void accountUpdate(const Fields &fields, DocumentSink &sink)
{
    const auto at = fields.time("E");
    const auto account = fields.child("a");
    if (sink.problem)
        return;
    if (account.has("B")) {
        account.eachObject("B", [&](const Fields &row) {
            domain::Balance balance{sink.context.account, row.name<domain::Currency>("a"), row.decimal<Money>("wb"),
                                    row.decimal<Money>("cw", Need::optional), at};
            sink.emit(engine::BalanceUpdate{balance}, at);
        });
    }
    if (account.has("P")) {
        account.eachObject("P", [&](const Fields &row) {
            const auto instrument = instrumentOf(row.text("s"), sink);
            if (!instrument)
                return;
            domain::Position position;
            position.account = sink.context.account;
            position.instrument = *instrument;
            position.side = positionSideOf(row.text("ps"), sink.problem);
            position.quantity = row.decimal<Quantity>("pa");
            position.entryPrice = row.decimal<Price>("ep");
            position.marginMode = row.text("mt", Need::optional) == "isolated" ? domain::MarginMode::isolated : domain::MarginMode::cross;
            position.isolatedMargin = row.decimal<Money>("iw", Need::optional);
            position.leverage = 0; // the stream does not carry it
            position.updatedAt = at;
            sink.emit(engine::PositionUpdate{position}, at);
        });
    }
    if (sink.events.empty() && !sink.problem)
        sink.ignored = "accountUpdateWithoutKnownSymbols";
}

void orderTradeUpdate(const Fields &fields, DocumentSink &sink)
{
    const auto eventAt = fields.time("E");
    const auto row = fields.child("o");
    if (sink.problem)
        return;
    const auto instrument = instrumentOf(row.text("s"), sink);
    if (!instrument) {
        if (!sink.problem)
            sink.ignored = "orderOfUnknownSymbol";
        return;
    }
    engine::OrderUpdate update;
    auto &order = update.order;
    auto &request = order.request;
    request.id = row.name<domain::ClientOrderId>("c");
    request.account = sink.context.account;
    request.instrument = *instrument;
    request.side = sideOf(row.text("S"), sink.problem);
    setTypeAndTimeInForce(row.text("o"), row.text("f", Need::optional), request);
    request.reduceOnly = row.flag("R", Need::optional) ? domain::ReduceOnly::yes : domain::ReduceOnly::no;
    request.positionSide = row.has("ps") ? positionSideOf(row.text("ps"), sink.problem) : domain::PositionSide::both;
    request.quantity = row.decimal<Quantity>("q");
    request.price = row.decimal<Price>("p");
    order.venueOrderId = row.identifier<domain::VenueOrderId>("i");
    order.status = orderStatusOf(row.text("X"), sink.problem);
    order.filled = row.decimal<Quantity>("z");
    order.averagePrice = row.decimal<Price>("ap", Need::optional);
    order.updatedAt = order.createdAt = row.time("T");
    update.forcedBy = forcedByOf(request.id);
    const auto execution = row.text("x");
    const auto lastQuantity = row.decimal<Quantity>("l", Need::optional);
    sink.emit(update, eventAt);

    const bool traded = (execution == "TRADE" || execution == "CALCULATED") && lastQuantity.sign() > 0;
    if (!traded)
        return;
    engine::FillEvent event;
    auto &fill = event.fill;
    fill.id = row.identifier<domain::TradeId>("t");
    fill.venueOrderId = order.venueOrderId;
    fill.clientOrderId = request.id;
    fill.account = request.account;
    fill.instrument = request.instrument;
    fill.side = request.side;
    fill.positionSide = request.positionSide;
    fill.price = row.decimal<Price>("L");
    fill.quantity = lastQuantity;
    fill.fee = row.decimal<Money>("n", Need::optional);
    fill.feeCurrency = row.name<domain::Currency>("N", Need::optional);
    fill.realisedPnl = row.decimal<Money>("rp", Need::optional);
    fill.liquidity = row.flag("m", Need::optional) ? domain::Liquidity::maker : domain::Liquidity::taker;
    fill.at = order.updatedAt;
    event.forcedBy = update.forcedBy;
    sink.emit(event, eventAt);
}

void marginCall(const Fields &fields, DocumentSink &sink)
{
    const auto at = fields.time("E");
    fields.eachObject("p", [&](const Fields &row) {
        if (const auto instrument = instrumentOf(row.text("s"), sink))
            sink.emit(engine::MarginCall{sink.context.account, *instrument}, at);
    });
    if (sink.events.empty() && !sink.problem)
        sink.ignored = "marginCallOfUnknownSymbol";
}

void configurationUpdate(const Fields &fields, DocumentSink &sink)
{
    if (!fields.has("ac")) {
        sink.ignored = "multiAssetsMode";
        return;
    }
    const auto row = fields.child("ac");
    const auto instrument = instrumentOf(row.text("s"), sink);
    const double leverage = row.real("l");
    if (instrument)
        sink.emit(engine::LeverageUpdate{sink.context.account, *instrument, leverage}, fields.time("E"));
    else if (!sink.problem)
        sink.ignored = "leverageOfUnknownSymbol";
}

} // namespace

bool decodeUserEvent(std::string_view kind, const Fields &fields, DocumentSink &sink)
{
    if (kind == "ACCOUNT_UPDATE")
        accountUpdate(fields, sink);
    else if (kind == "ORDER_TRADE_UPDATE")
        orderTradeUpdate(fields, sink);
    else if (kind == "MARGIN_CALL")
        marginCall(fields, sink);
    else if (kind == "ACCOUNT_CONFIG_UPDATE")
        configurationUpdate(fields, sink);
    else if (kind == "listenKeyExpired")
        sink.emit(engine::FeedStatus{engine::Feed::user, domain::VenueId::binance, sink.context.account, engine::FeedState::disconnected},
                  fields.time("E", Need::optional));
    else if (kind == "TRADE_LITE")
        sink.ignored = "tradeLite"; // ORDER_TRADE_UPDATE says the same, and more
    else if (kind == "ALGO_UPDATE")
        sink.ignored = "algoOrderUpdate";
    else if (kind == "CONDITIONAL_ORDER_TRIGGER_REJECT")
        sink.ignored = "conditionalOrderReject";
    else if (kind == "STRATEGY_UPDATE" || kind == "GRID_UPDATE")
        sink.ignored = "strategyUpdate";
    else
        return false;
    return true;
}

} // namespace ballast::venue::binance
