// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/order_entry.h"

#include "venue/simulated/endpoints.h"
#include "venue/simulated/json_writer.h"
#include "venue/simulated/protocol_names.h"
#include "venue/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace ballast::venue::simulated {

namespace {

constexpr qsizetype longestClientId = 36;

bool isClientIdLetter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || std::string_view(".:/_-").find(c) != std::string_view::npos;
}

Checked<domain::ClientOrderId> clientIdFrom(const Parameters &parameters)
{
    QByteArray id = parameters.text("newClientOrderId");
    if (id.isEmpty()) {
        static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        for (int i = 0; i < 22; ++i)
            id += letters[QRandomGenerator::global()->bounded(int(sizeof letters) - 1)];
    }
    if (id.size() > longestClientId)
        return tl::unexpected(ApiError(Code::clientIdFormat, "The client order id must not be longer than 36 characters."));
    if (!std::all_of(id.begin(), id.end(), isClientIdLetter))
        return tl::unexpected(
            ApiError(Code::illegalCharacters, "newClientOrderId holds illegal characters: use letters, digits and . : / _ -"));
    return domain::ClientOrderId(viewOf(id));
}

Checked<domain::OrderType> typeOf(const Parameters &parameters)
{
    const auto text = parameters.required("type");
    if (!text)
        return tl::unexpected(text.error());
    if (*text == "LIMIT")
        return domain::OrderType::limit;
    if (*text == "MARKET")
        return domain::OrderType::market;
    for (const char *conditional : {"STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"}) {
        if (*text == conditional)
            return tl::unexpected(ApiError(Code::useAlgoEndpoint,
                                           "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead."));
    }
    return tl::unexpected(ApiError(Code::badOrderType, "Invalid orderType."));
}

tl::expected<void, ApiError> refuseUnsupported(const Parameters &parameters)
{
    const QByteArray match = parameters.text("priceMatch");
    if (!match.isEmpty() && match != "NONE")
        return tl::unexpected(ApiError(Code::badParameter, "priceMatch is not simulated; send a price."));
    if (parameters.text("closePosition") == "true" || parameters.has("stopPrice"))
        return tl::unexpected(ApiError(Code::useAlgoEndpoint,
                                       "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead."));
    return {};
}

/// The date must lie at least ten minutes ahead, by the clock that requests are signed on.
Checked<exchange::GoodTill> goodTillOf(const Desk &desk, const Parameters &parameters)
{
    constexpr std::int64_t shortestMs = 600'000, latestMs = 253'402'300'799'000;
    if (parameters.text("goodTillDate").isEmpty())
        return tl::unexpected(missing("goodTillDate"));
    const auto date = parameters.integer("goodTillDate", 0, 0, std::numeric_limits<std::int64_t>::max());
    if (!date)
        return tl::unexpected(date.error());
    const std::int64_t left = *date - desk.wallMs();
    if (left <= shortestMs || *date >= latestMs)
        return tl::unexpected(ApiError(Code::badGoodTillDate, "The goodTillDate timestamp must be greater than the current time plus 600 "
                                                              "seconds and smaller than 253402300799000"));
    // A date beyond what nanoseconds can count never comes.
    constexpr std::int64_t longestMs = 3'000'000'000'000;
    return exchange::GoodTill{desk.exchange.now() + std::chrono::milliseconds(std::min(left, longestMs)), *date};
}

} // namespace

Checked<domain::Quantity> readQuantity(const SymbolInfo &symbol, const Parameters &parameters)
{
    const auto quantity = parameters.decimal<domain::Quantity>("quantity");
    if (!quantity)
        return tl::unexpected(quantity.error());
    if (quantity->sign() <= 0)
        return tl::unexpected(ApiError(Code::quantityZero, "The quantity must be more than zero."));
    if (decimalPlaces(quantity->raw) > symbol.quantityDecimals)
        return tl::unexpected(ApiError(Code::badPrecision, "The quantity has more decimals than this asset allows."));
    if (quantity->raw % symbol.instrument.lotSize.raw != 0)
        return tl::unexpected(ApiError(Code::offStep, "The quantity is not a multiple of the step size."));
    return *quantity;
}

Checked<domain::Price> readPrice(const SymbolInfo &symbol, const Parameters &parameters, const char *name)
{
    const auto price = parameters.decimal<domain::Price>(name);
    if (!price)
        return tl::unexpected(price.error());
    if (price->sign() <= 0)
        return tl::unexpected(ApiError(Code::priceTooLow, "The price must be more than zero."));
    if (decimalPlaces(price->raw) > symbol.priceDecimals)
        return tl::unexpected(ApiError(Code::badPrecision, "The price has more decimals than this asset allows."));
    if (price->raw % symbol.instrument.tickSize.raw != 0)
        return tl::unexpected(ApiError(Code::offTick, "The price is not a multiple of the tick size."));
    return *price;
}

Checked<OrderEntry> readOrderEntry(const Desk &desk, domain::AccountId account, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    OrderEntry entry;
    domain::OrderRequest &request = entry.request;
    request.account = account;
    request.instrument = (*symbol)->instrument.id;

    const auto sideText = parameters.required("side");
    if (!sideText)
        return tl::unexpected(sideText.error());
    const auto side = parseSide(viewOf(*sideText));
    if (!side)
        return tl::unexpected(ApiError(Code::badSide, "Invalid side."));
    request.side = *side;

    const auto type = typeOf(parameters);
    if (!type)
        return tl::unexpected(type.error());
    request.type = *type;
    if (const auto supported = refuseUnsupported(parameters); !supported)
        return tl::unexpected(supported.error());

    const QByteArray timeInForce = parameters.text("timeInForce");
    if (request.type == domain::OrderType::limit) {
        if (timeInForce.isEmpty())
            return tl::unexpected(missing("timeInForce"));
        if (timeInForce == "GTD") {
            const auto goodTill = goodTillOf(desk, parameters);
            if (!goodTill)
                return tl::unexpected(goodTill.error());
            entry.goodTill = *goodTill;
        }
        const auto parsed = entry.goodTill ? domain::TimeInForce::goodTillCancelled : parseTimeInForce(viewOf(timeInForce));
        if (!parsed)
            return tl::unexpected(ApiError(Code::badTimeInForce, "Invalid timeInForce."));
        request.timeInForce = *parsed;
        const auto price = readPrice(**symbol, parameters, "price");
        if (!price)
            return tl::unexpected(price.error());
        request.price = *price;
    } else {
        for (const char *name : {"timeInForce", "price"}) {
            if (!parameters.text(name).isEmpty())
                return tl::unexpected(ApiError(Code::notRequired, std::string("Parameter '") + name + "' was sent when not required."));
        }
    }
    const auto quantity = readQuantity(**symbol, parameters);
    if (!quantity)
        return tl::unexpected(quantity.error());
    request.quantity = *quantity;

    const QByteArray positionSideText = parameters.text("positionSide");
    const auto positionSide = parsePositionSide(viewOf(positionSideText));
    if (!positionSide)
        return tl::unexpected(malformed("positionSide"));
    request.positionSide = *positionSide;
    const auto reduceOnly = parameters.boolean("reduceOnly", false);
    if (!reduceOnly)
        return tl::unexpected(reduceOnly.error());
    // In hedge mode the venue refuses the parameter itself, whatever its value.
    if (parameters.has("reduceOnly") && desk.exchange.account(account).positionMode() == domain::PositionMode::hedge)
        return tl::unexpected(ApiError(Code::notRequired, "Parameter 'reduceOnly' was sent when not required."));
    request.reduceOnly = *reduceOnly ? domain::ReduceOnly::yes : domain::ReduceOnly::no;

    const QByteArray reply = parameters.text("newOrderRespType");
    if (!reply.isEmpty() && reply != "ACK" && reply != "RESULT")
        return tl::unexpected(malformed("newOrderRespType"));
    entry.wantsResult = reply == "RESULT";
    const auto id = clientIdFrom(parameters);
    if (!id)
        return tl::unexpected(id.error());
    request.id = *id;
    return entry;
}

} // namespace ballast::venue::simulated
