// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/encode_algo.h"

#include "venue/simulated/protocol_names.h"

namespace ballast::venue::simulated {

namespace {

using exchange::ConditionalKind;
using exchange::ConditionalOrder;
using exchange::ConditionalStatus;

std::string_view algoTypeName(const exchange::ConditionalRequest &request)
{
    const bool market = request.order.type == domain::OrderType::market;
    switch (request.kind) {
    case ConditionalKind::stop: return market ? "STOP_MARKET" : "STOP";
    case ConditionalKind::takeProfit: return market ? "TAKE_PROFIT_MARKET" : "TAKE_PROFIT";
    case ConditionalKind::trailingStop: return "TRAILING_STOP_MARKET";
    }
    return "STOP_MARKET";
}

std::string_view algoStatusName(ConditionalStatus status)
{
    switch (status) {
    case ConditionalStatus::waiting: return "NEW";
    case ConditionalStatus::cancelled: return "CANCELED";
    case ConditionalStatus::triggered: return "TRIGGERED";
    case ConditionalStatus::finished: return "FINISHED";
    case ConditionalStatus::rejected: return "REJECTED";
    case ConditionalStatus::expired: return "EXPIRED";
    }
    return "NEW";
}

std::string_view workingTypeName(exchange::TriggerBy by) { return by == exchange::TriggerBy::mark ? "MARK_PRICE" : "CONTRACT_PRICE"; }
std::int64_t msOf(domain::Timestamp at) { return at.isSet() ? at.ms() : 0; }

} // namespace

void writeAlgoOrder(JsonWriter &json, const Desk &desk, const ConditionalOrder &order)
{
    const auto &request = order.request;
    const SymbolInfo &symbol = desk.record.symbol(request.order.instrument);
    const bool trailing = request.kind == ConditionalKind::trailingStop;
    json.beginObject()
        .integer("algoId", order.number)
        .text("clientAlgoId", request.order.id.view())
        .text("algoType", "CONDITIONAL")
        .text("orderType", algoTypeName(request))
        .text("symbol", symbol.instrument.symbol.view())
        .text("side", sideName(request.order.side))
        .text("positionSide", positionSideName(request.order.positionSide))
        .text("timeInForce", request.goodTill ? "GTD" : timeInForceName(request.order.timeInForce))
        .fixed("quantity", request.order.quantity, symbol.quantityDecimals)
        .text("algoStatus", algoStatusName(order.status));
    json.text("actualOrderId", order.placed.view())
        .fixed("actualPrice", order.averagePrice, 5)
        .fixed("triggerPrice", trailing ? domain::Price{} : request.trigger, symbol.priceDecimals)
        .fixed("price", request.order.price, symbol.priceDecimals)
        .null("icebergQuantity")
        .text("selfTradePreventionMode", "NONE")
        .text("workingType", workingTypeName(request.by))
        .text("priceMatch", "NONE")
        .boolean("closePosition", request.closesAll)
        .boolean("priceProtect", request.protectsPrice)
        .boolean("reduceOnly", request.order.reduceOnly == domain::ReduceOnly::yes);
    if (trailing) {
        json.fixed("activatePrice", request.trigger, symbol.priceDecimals)
            .exact("callbackRate", domain::Rate::fromRaw(request.callback.raw * 100));
    } else {
        json.text("activatePrice", "").text("callbackRate", "");
    }
    json.integer("createTime", msOf(order.createdAt))
        .integer("updateTime", msOf(order.updatedAt))
        .integer("triggerTime", msOf(order.triggeredAt))
        .integer("goodTillDate", request.goodTill ? request.goodTill->namedMs : 0)
        .endObject();
}

std::vector<UserMessage> algoMessages(const Desk &desk, const ConditionalOrder &order)
{
    const auto &request = order.request;
    const SymbolInfo &symbol = desk.record.symbol(request.order.instrument);
    const std::int64_t at = order.updatedAt.ms();
    std::vector<UserMessage> messages{{request.order.account, "ALGO_UPDATE", {}}};
    JsonWriter json(messages.back().json);
    json.beginObject().text("e", "ALGO_UPDATE").integer("T", at).integer("E", at).beginObject("o");
    json.text("caid", request.order.id.view())
        .integer("aid", order.number)
        .text("at", "CONDITIONAL")
        .text("o", algoTypeName(request))
        .text("s", symbol.instrument.symbol.view())
        .text("S", sideName(request.order.side))
        .text("ps", positionSideName(request.order.positionSide))
        .text("f", request.goodTill ? "GTD" : timeInForceName(request.order.timeInForce))
        .fixed("q", request.order.quantity, symbol.quantityDecimals)
        .text("X", algoStatusName(order.status))
        .text("ai", order.placed.view())
        .fixed("ap", order.averagePrice, 5)
        .fixed("aq", order.filled, 5)
        .text("act", order.placed.view().empty() ? "0" : typeName(request.order.type))
        .exact("tp", request.trigger)
        .exact("p", request.order.price)
        .text("V", "NONE")
        .text("wt", workingTypeName(request.by))
        .text("pm", "NONE")
        .boolean("cp", request.closesAll)
        .boolean("pP", request.protectsPrice)
        .boolean("R", request.order.reduceOnly == domain::ReduceOnly::yes)
        .integer("tt", msOf(order.triggeredAt))
        .integer("gtd", request.goodTill ? request.goodTill->namedMs : 0)
        .text("rm", order.refusal)
        .endObject()
        .endObject();
    if (order.status == ConditionalStatus::rejected) {
        messages.push_back({request.order.account, "CONDITIONAL_ORDER_TRIGGER_REJECT", {}});
        JsonWriter(messages.back().json)
            .beginObject()
            .text("e", "CONDITIONAL_ORDER_TRIGGER_REJECT")
            .integer("E", at)
            .integer("T", at)
            .beginObject("or")
            .text("s", symbol.instrument.symbol.view())
            .integer("i", order.number)
            .text("r", order.refusal)
            .endObject()
            .endObject();
    }
    return messages;
}

} // namespace ballast::venue::simulated
