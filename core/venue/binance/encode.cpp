// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/encode.h"

#include "venue/binance/sign.h"
#include "venue/text.h"

#include <algorithm>

namespace ballast::venue::binance {

namespace {

QByteArray decimal(std::int64_t raw)
{
    char text[32];
    return {text, qsizetype(domain::decimal::write(raw, text) - text)};
}

const char *wireName(domain::TimeInForce timeInForce)
{
    switch (timeInForce) {
    case domain::TimeInForce::goodTillCancelled: return "GTC";
    case domain::TimeInForce::immediateOrCancel: return "IOC";
    case domain::TimeInForce::fillOrKill: return "FOK";
    case domain::TimeInForce::postOnly: return "GTX";
    }
    return "GTC";
}

const char *wireName(domain::PositionSide side)
{
    return side == domain::PositionSide::longSide ? "LONG" : side == domain::PositionSide::shortSide ? "SHORT" : "BOTH";
}

} // namespace

Parameters orderParameters(const domain::OrderRequest &request, std::string_view symbol)
{
    const bool limit = request.type == domain::OrderType::limit;
    Parameters out{
        {"symbol", bytesOf(symbol)}, {"side", request.side == domain::Side::buy ? "BUY" : "SELL"}, {"type", limit ? "LIMIT" : "MARKET"}};
    if (limit) {
        out.emplace_back("timeInForce", wireName(request.timeInForce));
        out.emplace_back("price", decimal(request.price.raw));
    }
    out.emplace_back("quantity", decimal(request.quantity.raw));
    if (request.positionSide != domain::PositionSide::both)
        out.emplace_back("positionSide", wireName(request.positionSide));
    else if (request.reduceOnly == domain::ReduceOnly::yes)
        out.emplace_back("reduceOnly", "true");
    out.emplace_back("newClientOrderId", bytesOf(request.id));
    out.emplace_back("newOrderRespType", "ACK");
    return out;
}

QByteArray toQuery(const Parameters &parameters)
{
    QByteArray query;
    for (const auto &[key, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += key + '=' + value.toPercentEncoding();
    }
    return query;
}

QByteArray socketRequest(const QByteArray &id, const char *method, Parameters parameters, const Credentials &credentials, qint64 timestamp)
{
    parameters.emplace_back("apiKey", credentials.key);
    parameters.emplace_back("timestamp", QByteArray::number(timestamp));
    std::sort(parameters.begin(), parameters.end());
    QByteArray payload, json = "{\"id\":\"" + id + "\",\"method\":\"" + method + "\",\"params\":{";
    for (const auto &[key, value] : parameters) {
        payload += (payload.isEmpty() ? "" : "&") + key + '=' + value;
        json += '"' + key + "\":\"" + value + "\",";
    }
    return json + "\"signature\":\"" + signatureOf(payload, credentials.secret) + "\"}}";
}

} // namespace ballast::venue::binance
