// SPDX-License-Identifier: GPL-3.0-or-later
/// Conditional orders ("algo orders" in the venue's words): place, cancel, query, histories.
#include "venue/simulated/encode_algo.h"

#include "venue/simulated/endpoints.h"
#include "venue/simulated/order_entry.h"
#include "venue/simulated/protocol_time.h"
#include "venue/text.h"

#include <algorithm>
#include <array>

namespace ballast::venue::simulated {

namespace {

using exchange::ConditionalKind;
using exchange::ConditionalOrder;
using exchange::ConditionalRequest;
using exchange::ConditionalStatus;

struct AlgoType
{
    const char *name;
    ConditionalKind kind;
    domain::OrderType type;
};
constexpr std::array<AlgoType, 5> algoTypes = {{{"STOP", ConditionalKind::stop, domain::OrderType::limit},
                                                {"STOP_MARKET", ConditionalKind::stop, domain::OrderType::market},
                                                {"TAKE_PROFIT", ConditionalKind::takeProfit, domain::OrderType::limit},
                                                {"TAKE_PROFIT_MARKET", ConditionalKind::takeProfit, domain::OrderType::market},
                                                {"TRAILING_STOP_MARKET", ConditionalKind::trailingStop, domain::OrderType::market}}};

Checked<const AlgoType *> algoTypeOf(const Parameters &parameters)
{
    const auto algo = parameters.required("algoType");
    if (!algo)
        return tl::unexpected(algo.error());
    if (*algo != "CONDITIONAL")
        return tl::unexpected(malformed("algoType"));
    const auto name = parameters.required("type");
    if (!name)
        return tl::unexpected(name.error());
    const auto found = std::find_if(algoTypes.begin(), algoTypes.end(), [&](const AlgoType &type) { return *name == type.name; });
    if (found == algoTypes.end())
        return tl::unexpected(ApiError(Code::badOrderType, "Invalid orderType."));
    return &*found;
}

/// The order that will be placed, as the parameters of an ordinary one.
Checked<Parameters> placedParameters(const SymbolInfo &symbol, const Parameters &parameters, const AlgoType &type, bool closesAll)
{
    Parameters placed;
    for (const char *name : {"symbol", "side", "positionSide", "reduceOnly"}) {
        if (parameters.has(name))
            placed.add(name, parameters.text(name));
    }
    placed.add("newClientOrderId", parameters.text("clientAlgoId"));
    placed.add("type", type.type == domain::OrderType::limit ? "LIMIT" : "MARKET");
    if (type.type == domain::OrderType::limit) {
        placed.add("price", parameters.text("price"));
        placed.add("timeInForce", parameters.has("timeInForce") ? parameters.text("timeInForce") : "GTC");
        placed.add("goodTillDate", parameters.text("goodTillDate"));
    }
    if (!closesAll) {
        placed.add("quantity", parameters.text("quantity"));
        return placed;
    }
    if (type.type == domain::OrderType::limit || type.kind == ConditionalKind::trailingStop)
        return tl::unexpected(
            ApiError(Code::closePositionType, "Target strategy invalid for orderType " + std::string(type.name) + ",closePosition true"));
    if (!parameters.text("quantity").isEmpty())
        return tl::unexpected(ApiError(Code::closePositionQuantity, "Quantity must be zero with closePosition equals true"));
    if (parameters.has("reduceOnly"))
        return tl::unexpected(ApiError(Code::notRequired, "Parameter 'reduceOnly' sent when not required."));
    placed.add("quantity", decimalText(symbol.instrument.minQuantity.raw, -1));
    return placed;
}

Checked<ConditionalRequest> readAlgo(const Desk &desk, domain::AccountId account, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto type = algoTypeOf(parameters);
    if (!type)
        return tl::unexpected(type.error());
    const auto closesAll = parameters.boolean("closePosition", false);
    const auto protects = parameters.boolean("priceProtect", false);
    for (const auto &flag : {closesAll, protects}) {
        if (!flag)
            return tl::unexpected(flag.error());
    }
    const auto placed = placedParameters(**symbol, parameters, **type, *closesAll);
    if (!placed)
        return tl::unexpected(placed.error());
    const auto entry = readOrderEntry(desk, account, *placed);
    if (!entry)
        return tl::unexpected(entry.error());

    ConditionalRequest request;
    request.order = entry->request;
    request.goodTill = entry->goodTill;
    request.kind = (*type)->kind;
    request.closesAll = *closesAll;
    request.protectsPrice = *protects;
    if (*closesAll)
        request.order.quantity = {};
    const QByteArray working = parameters.text("workingType");
    if (!working.isEmpty() && working != "CONTRACT_PRICE" && working != "MARK_PRICE")
        return tl::unexpected(malformed("workingType"));
    request.by = working == "MARK_PRICE" ? exchange::TriggerBy::mark : exchange::TriggerBy::lastTrade;

    const bool trailing = request.kind == ConditionalKind::trailingStop;
    const char *triggerName = !trailing ? "triggerPrice" : parameters.has("activationPrice") ? "activationPrice" : "activatePrice";
    if (!trailing || parameters.has(triggerName)) {
        const auto trigger = readPrice(**symbol, parameters, triggerName);
        if (!trigger)
            return tl::unexpected(trigger.error());
        request.trigger = *trigger;
    }
    if (trailing) {
        const auto percent = parameters.decimal<domain::Rate>("callbackRate");
        if (!percent)
            return tl::unexpected(percent.error());
        if (percent->toDouble() < 0.1 || percent->toDouble() > 10)
            return tl::unexpected(ApiError(Code::badCallbackRate, "Invalid callBack rate"));
        request.callback = domain::Rate::fromRaw(percent->raw / 100);
    }
    return request;
}

QByteArray algoBody(const Desk &desk, const ConditionalOrder &order)
{
    QByteArray body;
    JsonWriter json(body);
    writeAlgoOrder(json, desk, order);
    return body;
}

Checked<ConditionalOrder> findAlgo(const Desk &desk, domain::AccountId account, const Parameters &parameters, Code unknown,
                                   const char *text)
{
    const auto number = parameters.optionalInteger("algoId");
    if (!number)
        return tl::unexpected(number.error());
    const QByteArray clientId = parameters.text("clientAlgoId");
    if (!*number && clientId.isEmpty())
        return tl::unexpected(ApiError(Code::mandatoryMissing, "Send algoId or clientAlgoId."));
    const auto &orders = desk.exchange.conditionalOrders(account);
    const auto found = std::find_if(orders.rbegin(), orders.rend(), [&](const ConditionalOrder &order) {
        return *number ? order.number == **number : order.request.order.id.view() == viewOf(clientId);
    });
    if (found == orders.rend())
        return tl::unexpected(ApiError(unknown, text));
    return *found;
}

Answer listOf(const Desk &desk, const Caller &caller, const auto &wanted)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const ConditionalOrder &order : desk.exchange.conditionalOrders(caller.account())) {
        if (wanted(order))
            writeAlgoOrder(json, desk, order);
    }
    json.endArray();
    return body;
}

Answer queryAlgo(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    return findAlgo(desk, caller.account(), parameters, Code::noSuchOrder, "Order does not exist.").map([&](const ConditionalOrder &order) {
        return algoBody(desk, order);
    });
}

Answer openAlgos(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = optionalSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto number = parameters.optionalInteger("algoId");
    if (!number)
        return tl::unexpected(number.error());
    return listOf(desk, caller, [&](const ConditionalOrder &order) {
        return order.status == ConditionalStatus::waiting && (!*symbol || (*symbol)->instrument.id == order.request.order.instrument)
               && (!*number || order.number == **number);
    });
}

Answer allAlgos(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto from = parameters.integer("algoId", 0, 0, std::numeric_limits<std::int64_t>::max());
    const auto start = parameters.integer("startTime", 0, 0, endOfTime);
    const auto end = parameters.integer("endTime", endOfTime, 0, endOfTime);
    const auto limit = parameters.integer("limit", 500, 1, 1000);
    for (const auto &number : {from, start, end, limit}) {
        if (!number)
            return tl::unexpected(number.error());
    }
    std::int64_t left = *limit;
    return listOf(desk, caller, [&](const ConditionalOrder &order) {
        const std::int64_t at = order.createdAt.ms();
        return order.request.order.instrument == (*symbol)->instrument.id && order.number >= *from && at >= *start && at <= *end
               && left-- > 0;
    });
}

Answer cancelAllAlgos(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    std::vector<std::int64_t> numbers;
    for (const ConditionalOrder &order : desk.exchange.conditionalOrders(caller.account())) {
        if (order.status == ConditionalStatus::waiting && order.request.order.instrument == (*symbol)->instrument.id)
            numbers.push_back(order.number);
    }
    for (const std::int64_t number : numbers)
        (void)desk.exchange.cancelConditional(caller.account(), number);
    return QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})");
}

int openWeight(const Parameters &parameters) { return parameters.has("symbol") ? 1 : 40; }

} // namespace

Answer placeAlgo(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto request = readAlgo(desk, caller.account(), parameters);
    if (!request)
        return tl::unexpected(request.error());
    const auto order = desk.exchange.placeConditional(*request);
    if (!order)
        return tl::unexpected(toApiError(order.error(), Attempt::place, request->order.type));
    return algoBody(desk, *order);
}

Answer cancelAlgo(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto order = findAlgo(desk, caller.account(), parameters, Code::cancelRejected, "Unknown order sent.");
    if (!order)
        return tl::unexpected(order.error());
    if (const auto cancelled = desk.exchange.cancelConditional(caller.account(), order->number); !cancelled)
        return tl::unexpected(toApiError(cancelled.error(), Attempt::cancel));
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .integer("algoId", order->number)
        .text("clientAlgoId", order->request.order.id.view())
        .text("code", "200")
        .text("msg", "success")
        .endObject();
    return body;
}

std::span<const Endpoint> algoEndpoints()
{
    using enum Security;
    static constexpr Endpoint table[] = {
        {"POST", "/fapi/v1/algoOrder", trade, 0, 1, placeAlgo, nullptr},
        {"DELETE", "/fapi/v1/algoOrder", trade, 1, 0, cancelAlgo, nullptr},
        {"GET", "/fapi/v1/algoOrder", read, 1, 0, queryAlgo, nullptr},
        {"DELETE", "/fapi/v1/algoOpenOrders", trade, 1, 0, cancelAllAlgos, nullptr},
        {"GET", "/fapi/v1/openAlgoOrders", read, 1, 0, openAlgos, openWeight},
        {"GET", "/fapi/v1/allAlgoOrders", read, 5, 0, allAlgos, nullptr},
    };
    return table;
}

} // namespace ballast::venue::simulated
