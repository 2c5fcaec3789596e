// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders: place, cancel, query, histories, dead-man switch.
#include "venue/simulated/encode_account.h"

#include "venue/simulated/endpoints.h"
#include "venue/simulated/json_parameters.h"
#include "venue/simulated/order_entry.h"
#include "venue/simulated/protocol_names.h"
#include "venue/simulated/protocol_time.h"
#include "venue/text.h"

#include <algorithm>
#include <charconv>

namespace ballast::venue::simulated {

namespace {

constexpr std::size_t longestBatch = 5, longestCancelBatch = 10;

QByteArray orderBody(const Desk &desk, const domain::Order &order, OrderReply reply = OrderReply::full)
{
    QByteArray body;
    JsonWriter json(body);
    writeOrder(json, desk, order, reply);
    return body;
}

/// How a request names an existing order: by the venue's number or by the client's own id.
struct OrderName
{
    const SymbolInfo *symbol = nullptr;
    QByteArray venueId, clientId;
};

Checked<OrderName> orderNameOf(const Desk &desk, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    OrderName name{*symbol, parameters.text("orderId"), parameters.text("origClientOrderId")};
    if (name.venueId.isEmpty() && name.clientId.isEmpty())
        return tl::unexpected(ApiError(Code::mandatoryMissing, "Send orderId or origClientOrderId."));
    if (!name.venueId.isEmpty()) {
        if (const auto number = parameters.optionalInteger("orderId"); !number)
            return tl::unexpected(number.error());
    }
    return name;
}

std::optional<domain::Order> findOrder(const Desk &desk, domain::AccountId account, const OrderName &name)
{
    const domain::InstrumentId instrument = name.symbol->instrument.id;
    if (!name.venueId.isEmpty())
        return domain::VenueOrderId::fits(viewOf(name.venueId))
                   ? desk.exchange.findOrderByVenueId(account, instrument, domain::VenueOrderId(viewOf(name.venueId)))
                   : std::nullopt;
    return domain::ClientOrderId::fits(viewOf(name.clientId))
               ? desk.exchange.findOrder(account, instrument, domain::ClientOrderId(viewOf(name.clientId)))
               : std::nullopt;
}

ApiError noSuchOrder() { return {Code::noSuchOrder, "Order does not exist."}; }
ApiError cancelRejected() { return {Code::cancelRejected, "Unknown order sent."}; }

Answer answerOpenOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto name = orderNameOf(desk, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const auto order = findOrder(desk, caller.account(), *name);
    if (!order || domain::isFinal(order->status))
        return tl::unexpected(noSuchOrder());
    return orderBody(desk, *order);
}

Answer answerOpenOrders(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = optionalSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const domain::Order &order : desk.exchange.openOrders(caller.account())) {
        if (!*symbol || (*symbol)->instrument.id == order.request.instrument)
            writeOrder(json, desk, order);
    }
    json.endArray();
    return body;
}

std::int64_t numberOf(std::string_view id)
{
    std::int64_t number = 0;
    std::from_chars(id.data(), id.data() + id.size(), number);
    return number;
}

/// Rows of a history between two times, from an id on: the first `limit` of them when a beginning is named, else the last.
struct HistoryQuery
{
    const SymbolInfo *symbol = nullptr;
    std::int64_t startMs = 0, endMs = endOfTime, fromId = 0;
    std::size_t limit = 500;
    bool forward = false;

    template<typename Row>
    [[nodiscard]] QByteArray write(const std::vector<const Row *> &rows, const auto &writeRow) const
    {
        const std::size_t count = std::min(limit, rows.size());
        const std::size_t first = forward ? 0 : rows.size() - count;
        QByteArray body;
        JsonWriter json(body);
        json.beginArray();
        for (std::size_t i = first; i < first + count; ++i)
            writeRow(json, *rows[i]);
        json.endArray();
        return body;
    }
};

Checked<HistoryQuery> historyQueryOf(const Desk &desk, const Parameters &parameters, const char *idName)
{
    const auto symbol = optionalSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto start = parameters.integer("startTime", 0, 0, endOfTime);
    const auto end = parameters.integer("endTime", endOfTime, 0, endOfTime);
    const auto from = parameters.integer(idName, 0, 0, std::numeric_limits<std::int64_t>::max());
    const auto limit = parameters.integer("limit", 500, 1, 1000);
    for (const auto &number : {start, end, from, limit}) {
        if (!number)
            return tl::unexpected(number.error());
    }
    return HistoryQuery{*symbol, *start, *end, *from, std::size_t(*limit), parameters.has("startTime") || parameters.has(idName)};
}

Answer answerAllOrders(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    if (const auto symbol = requiredSymbol(desk, parameters); !symbol)
        return tl::unexpected(symbol.error());
    const auto query = historyQueryOf(desk, parameters, "orderId");
    if (!query)
        return tl::unexpected(query.error());
    std::vector<const domain::Order *> rows;
    for (const domain::Order &order : desk.exchange.orderHistory(caller.account())) {
        const std::int64_t at = order.createdAt.ms();
        if (order.request.instrument == query->symbol->instrument.id && at >= query->startMs && at <= query->endMs
            && numberOf(order.venueOrderId.view()) >= query->fromId)
            rows.push_back(&order);
    }
    return query->write(rows, [&](JsonWriter &json, const domain::Order &order) { writeOrder(json, desk, order); });
}

Answer answerUserTrades(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    if (const auto symbol = requiredSymbol(desk, parameters); !symbol)
        return tl::unexpected(symbol.error());
    const auto query = historyQueryOf(desk, parameters, "fromId");
    if (!query)
        return tl::unexpected(query.error());
    const QByteArray orderId = parameters.text("orderId");
    std::vector<const domain::Fill *> rows;
    for (const domain::Fill &fill : desk.exchange.fills(caller.account())) {
        const std::int64_t at = fill.at.ms();
        if (fill.instrument == query->symbol->instrument.id && at >= query->startMs && at <= query->endMs
            && numberOf(fill.id.view()) >= query->fromId && (orderId.isEmpty() || fill.venueOrderId.view() == viewOf(orderId)))
            rows.push_back(&fill);
    }
    return query->write(rows, [&](JsonWriter &json, const domain::Fill &fill) { writeUserTrade(json, desk, fill); });
}

Answer answerForceOrders(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto query = historyQueryOf(desk, parameters, "orderId");
    if (!query)
        return tl::unexpected(query.error());
    std::vector<const domain::Order *> rows;
    for (const domain::Order &order : desk.exchange.orderHistory(caller.account())) {
        const bool wanted = !query->symbol || order.request.instrument == query->symbol->instrument.id;
        if (wanted && order.request.id.view().starts_with("autoclose-"))
            rows.push_back(&order);
    }
    return query->write(rows, [&](JsonWriter &json, const domain::Order &order) { writeOrder(json, desk, order); });
}

Answer testOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto entry = readOrderEntry(desk, caller.account(), parameters);
    if (!entry)
        return tl::unexpected(entry.error());
    domain::Order order;
    order.request = entry->request;
    order.venueOrderId = "0";
    order.createdAt = order.updatedAt = desk.exchange.now();
    return orderBody(desk, order, OrderReply::acknowledged);
}

/// Results in order, each an order or an error object of its own.
template<typename Item, typename Act>
QByteArray each(const std::vector<Item> &items, Act act)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const Item &item : items) {
        const Answer answer = act(item);
        const QByteArray part = answer ? *answer : answer.error().json();
        json.raw({}, viewOf(part));
    }
    json.endArray();
    return body;
}

Answer placeBatch(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto text = parameters.required("batchOrders");
    if (!text)
        return tl::unexpected(text.error());
    const auto orders = readParameterList(*text);
    if (!orders)
        return tl::unexpected(orders.error());
    if (orders->empty() || orders->size() > longestBatch)
        return tl::unexpected(ApiError(Code::badParameter, "batchOrders takes one to five orders."));
    return each(*orders, [&](const Parameters &order) { return placeOrder(desk, caller, order); });
}

Answer cancelBatch(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    // Some clients spell these two in lower case, and the venue takes that.
    const auto list = [&](const char *name) {
        return parameters.has(name) ? parameters.text(name) : parameters.text(QByteArray(name).toLower());
    };
    const bool byNumber = !list("orderIdList").isEmpty();
    const QByteArray text = list(byNumber ? "orderIdList" : "origClientOrderIdList");
    if (text.isEmpty())
        return tl::unexpected(ApiError(Code::mandatoryMissing, "Send orderIdList or origClientOrderIdList."));
    const auto ids = readTextList(text);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->empty() || ids->size() > longestCancelBatch)
        return tl::unexpected(ApiError(Code::badParameter, "The list takes one to ten orders."));
    return each(*ids, [&](const QByteArray &id) {
        Parameters one;
        one.add("symbol", parameters.text("symbol"));
        one.add(byNumber ? "orderId" : "origClientOrderId", id);
        return cancelOrder(desk, caller, one);
    });
}

Answer cancelAll(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    desk.exchange.cancelAll(caller.account(), (*symbol)->instrument.id, desk.outputs);
    return QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})");
}

Answer setCountdown(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    if (!parameters.has("countdownTime"))
        return tl::unexpected(missing("countdownTime"));
    const auto countdown = parameters.integer("countdownTime", 0, 0, 86'400'000);
    if (!countdown)
        return tl::unexpected(countdown.error());
    desk.exchange.countdownCancelAll(caller.account(), (*symbol)->instrument.id, std::chrono::milliseconds(*countdown));
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .text("symbol", (*symbol)->instrument.symbol.view())
        .text("countdownTime", std::to_string(*countdown))
        .endObject();
    return body;
}

Answer modifyBatch(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto text = parameters.required("batchOrders");
    if (!text)
        return tl::unexpected(text.error());
    const auto orders = readParameterList(*text);
    if (!orders)
        return tl::unexpected(orders.error());
    if (orders->empty() || orders->size() > longestBatch)
        return tl::unexpected(ApiError(Code::badParameter, "batchOrders takes one to five orders."));
    return each(*orders, [&](const Parameters &order) { return modifyOrder(desk, caller, order); });
}

Answer answerAmendments(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto name = orderNameOf(desk, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const auto order = findOrder(desk, caller.account(), *name);
    if (!order)
        return tl::unexpected(noSuchOrder());
    const auto query = historyQueryOf(desk, parameters, "fromId");
    if (!query)
        return tl::unexpected(query.error());
    std::vector<const exchange::Amendment *> rows;
    const auto &all = desk.exchange.amendments(caller.account());
    for (auto row = all.rbegin(); row != all.rend(); ++row) { // newest first, as the venue tells them
        if (row->order == order->venueOrderId && row->at.ms() >= query->startMs && row->at.ms() <= query->endMs)
            rows.push_back(&*row);
    }
    rows.resize(std::min(rows.size(), query->limit));
    return query->write(rows, [&](JsonWriter &json, const exchange::Amendment &row) { writeAmendment(json, desk, row); });
}

int openOrdersWeight(const Parameters &parameters) { return parameters.has("symbol") ? 1 : 40; }

} // namespace

Answer placeOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto entry = readOrderEntry(desk, caller.account(), parameters);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto order = desk.exchange.place(entry->request, desk.outputs, entry->goodTill);
    if (!order)
        return tl::unexpected(toApiError(order.error(), Attempt::place, entry->request.type));
    return orderBody(desk, *order, entry->wantsResult ? OrderReply::full : OrderReply::acknowledged);
}

Answer cancelOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto name = orderNameOf(desk, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const auto order = findOrder(desk, caller.account(), *name);
    if (!order || domain::isFinal(order->status))
        return tl::unexpected(cancelRejected());
    const auto cancelled = desk.exchange.cancelByVenueId(caller.account(), name->symbol->instrument.id, order->venueOrderId, desk.outputs);
    if (!cancelled)
        return tl::unexpected(toApiError(cancelled.error(), Attempt::cancel));
    return orderBody(desk, *cancelled);
}

Answer queryOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto name = orderNameOf(desk, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const auto order = findOrder(desk, caller.account(), *name);
    if (!order)
        return tl::unexpected(noSuchOrder());
    return orderBody(desk, *order);
}

Answer modifyOrder(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto name = orderNameOf(desk, parameters);
    if (!name)
        return tl::unexpected(name.error());
    const auto side = parameters.required("side");
    if (!side)
        return tl::unexpected(side.error());
    const auto wanted = parseSide(viewOf(*side));
    if (!wanted)
        return tl::unexpected(ApiError(Code::badSide, "Invalid side."));
    const auto quantity = readQuantity(*name->symbol, parameters);
    if (!quantity)
        return tl::unexpected(quantity.error());
    const auto price = readPrice(*name->symbol, parameters, "price");
    if (!price)
        return tl::unexpected(price.error());
    const auto order = findOrder(desk, caller.account(), *name);
    if (!order || domain::isFinal(order->status))
        return tl::unexpected(noSuchOrder());
    if (order->request.side != *wanted)
        return tl::unexpected(ApiError(Code::badSide, "The side of an order can't be modified."));
    const auto amended =
        desk.exchange.amend(caller.account(), name->symbol->instrument.id, order->venueOrderId, *price, *quantity, desk.outputs);
    if (!amended)
        return tl::unexpected(toApiError(amended.error(), Attempt::amend));
    return orderBody(desk, *amended);
}

std::span<const Endpoint> orderEndpoints()
{
    using enum Security;
    static constexpr Endpoint table[] = {
        {"POST", "/fapi/v1/order", trade, 0, 1, placeOrder, nullptr},
        {"DELETE", "/fapi/v1/order", trade, 1, 0, cancelOrder, nullptr},
        {"GET", "/fapi/v1/order", read, 1, 0, queryOrder, nullptr},
        {"POST", "/fapi/v1/order/test", trade, 0, 0, testOrder, nullptr},
        {"POST", "/fapi/v1/batchOrders", trade, 5, 5, placeBatch, nullptr},
        {"DELETE", "/fapi/v1/batchOrders", trade, 1, 0, cancelBatch, nullptr},
        {"DELETE", "/fapi/v1/allOpenOrders", trade, 1, 0, cancelAll, nullptr},
        {"POST", "/fapi/v1/countdownCancelAll", trade, 10, 0, setCountdown, nullptr},
        {"GET", "/fapi/v1/openOrder", read, 1, 0, answerOpenOrder, nullptr},
        {"GET", "/fapi/v1/openOrders", read, 1, 0, answerOpenOrders, openOrdersWeight},
        {"GET", "/fapi/v1/allOrders", read, 5, 0, answerAllOrders, nullptr},
        {"GET", "/fapi/v1/userTrades", read, 5, 0, answerUserTrades, nullptr},
        {"GET", "/fapi/v1/forceOrders", read, 20, 0, answerForceOrders, nullptr},
        {"PUT", "/fapi/v1/order", trade, 1, 1, modifyOrder, nullptr},
        {"PUT", "/fapi/v1/batchOrders", trade, 5, 5, modifyBatch, nullptr},
        {"GET", "/fapi/v1/orderAmendment", read, 1, 0, answerAmendments, nullptr},
    };
    return table;
}

} // namespace ballast::venue::simulated
