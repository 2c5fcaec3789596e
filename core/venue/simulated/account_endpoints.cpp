// SPDX-License-Identifier: GPL-3.0-or-later
/// Balances, positions, settings and histories of the caller's own account; listen keys.
#include "venue/simulated/encode_account.h"

#include "venue/simulated/encode_market.h"
#include "venue/simulated/endpoints.h"
#include "venue/simulated/protocol_time.h"

#include <algorithm>
#include <cmath>

namespace ballast::venue::simulated {

namespace {

using domain::AccountId;

QByteArray success() { return R"({"code":200,"msg":"success"})"; }

Answer positionList(Desk &desk, const Caller &caller, const Parameters &parameters, Version version)
{
    const auto symbol = optionalSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const PositionFigures &position : figuresOf(desk, caller.account()).positions) {
        if (*symbol && (*symbol)->instrument.id != position.instrument)
            continue;
        const bool inUse = !position.quantity.isZero() || !position.bidNotional.isZero() || !position.askNotional.isZero();
        if (version == Version::v3 && !inUse)
            continue;
        writePositionRisk(json, desk, position, version);
    }
    json.endArray();
    return body;
}

Answer answerBalanceV1(Desk &desk, const Caller &caller, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    writeBalances(json, desk, caller.account(), Version::v1);
    return body;
}

Answer account(Desk &desk, const Caller &caller, Version version)
{
    QByteArray body;
    JsonWriter json(body);
    writeAccount(json, desk, caller, version);
    return body;
}

Answer answerAccountConfig(Desk &desk, const Caller &caller, const Parameters &)
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .integer("feeTier", 0)
        .boolean("canTrade", caller.key->permissions.trade)
        .boolean("canDeposit", caller.key->permissions.transfer)
        .boolean("canWithdraw", caller.key->permissions.withdraw)
        .boolean("dualSidePosition", desk.exchange.account(caller.account()).positionMode() == domain::PositionMode::hedge)
        .integer("updateTime", 0)
        .boolean("multiAssetsMargin", false)
        .integer("tradeGroupId", -1)
        .endObject();
    return body;
}

Answer answerSymbolConfig(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto wanted = optionalSymbol(desk, parameters);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const exchange::MarginAccount &own = desk.exchange.account(caller.account());
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        if (*wanted && *wanted != &symbol)
            continue;
        const domain::InstrumentId id = symbol.instrument.id;
        json.beginObject()
            .text("symbol", symbol.instrument.symbol.view())
            .text("marginType", own.marginMode(id) == domain::MarginMode::isolated ? "ISOLATED" : "CROSSED")
            .boolean("isAutoAddMargin", false)
            .real("leverage", own.leverage(id))
            .text("maxNotionalValue", maximumNotional(desk, id, own.leverage(id)).toStdString())
            .endObject();
    }
    json.endArray();
    return body;
}

Answer answerBrackets(Desk &desk, const Caller &, const Parameters &parameters)
{
    const auto wanted = optionalSymbol(desk, parameters);
    if (!wanted)
        return tl::unexpected(wanted.error());
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        if (!*wanted || *wanted == &symbol)
            writeBrackets(json, desk, symbol);
    }
    json.endArray();
    return body;
}

Answer answerCommission(Desk &desk, const Caller &, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const domain::Instrument &instrument = (*symbol)->instrument;
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .text("symbol", instrument.symbol.view())
        .fixed("makerCommissionRate", instrument.makerFee, 6)
        .fixed("takerCommissionRate", instrument.takerFee, 6)
        .fixed("rpiCommissionRate", instrument.makerFee, 6)
        .endObject();
    return body;
}

Answer answerPositionMode(Desk &desk, const Caller &caller, const Parameters &)
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .boolean("dualSidePosition", desk.exchange.account(caller.account()).positionMode() == domain::PositionMode::hedge)
        .endObject();
    return body;
}

Answer setPositionMode(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    if (!parameters.has("dualSidePosition"))
        return tl::unexpected(missing("dualSidePosition"));
    const auto dual = parameters.boolean("dualSidePosition", false);
    if (!dual)
        return tl::unexpected(dual.error());
    const auto done = desk.exchange.setPositionMode(caller.account(), *dual ? domain::PositionMode::hedge : domain::PositionMode::oneWay);
    if (!done)
        return tl::unexpected(toApiError(done.error(), Attempt::setPositionMode));
    return success();
}

Answer answerAssetMode(Desk &, const Caller &, const Parameters &) { return QByteArray(R"({"multiAssetsMargin":false})"); }

Answer setAssetMode(Desk &, const Caller &, const Parameters &parameters)
{
    if (!parameters.has("multiAssetsMargin"))
        return tl::unexpected(missing("multiAssetsMargin"));
    const auto multi = parameters.boolean("multiAssetsMargin", false);
    if (!multi)
        return tl::unexpected(multi.error());
    if (*multi)
        return tl::unexpected(
            ApiError(Code::badParameter, "The simulated exchange has one margin asset; multi-assets mode is not offered."));
    return tl::unexpected(ApiError(Code::assetModeSame, "No need to change the asset mode."));
}

Answer setLeverage(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    if (!parameters.has("leverage"))
        return tl::unexpected(missing("leverage"));
    const auto leverage = parameters.optionalInteger("leverage");
    if (!leverage)
        return tl::unexpected(leverage.error());
    const std::int64_t value = leverage->value_or(0);
    if (value < 1 || value > 1000)
        return tl::unexpected(ApiError(Code::leverageInvalid, "Leverage " + std::to_string(value) + " is not valid."));
    const domain::InstrumentId id = (*symbol)->instrument.id;
    const auto done = desk.exchange.setLeverage(caller.account(), id, double(value), desk.outputs);
    if (!done && done.error().reason != exchange::Refusal::noChange)
        return tl::unexpected(toApiError(done.error(), Attempt::setLeverage));
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .text("symbol", (*symbol)->instrument.symbol.view())
        .integer("leverage", value)
        .text("maxNotionalValue", maximumNotional(desk, id, double(value)).toStdString())
        .endObject();
    return body;
}

Answer setMarginType(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto type = parameters.required("marginType");
    if (!type)
        return tl::unexpected(type.error());
    if (*type != "ISOLATED" && *type != "CROSSED" && *type != "CROSS")
        return tl::unexpected(malformed("marginType"));
    const domain::MarginMode mode = *type == "ISOLATED" ? domain::MarginMode::isolated : domain::MarginMode::cross;
    const auto done = desk.exchange.setMarginMode(caller.account(), (*symbol)->instrument.id, mode, desk.outputs);
    if (!done)
        return tl::unexpected(toApiError(done.error(), Attempt::setMarginType));
    return success();
}

Answer refuseIsolatedMargin(Desk &, const Caller &, const Parameters &)
{
    return tl::unexpected(ApiError(Code::badParameter, "The simulated exchange does not move margin into or out of isolated positions."));
}

Answer answerIncome(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto wanted = optionalSymbol(desk, parameters);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto start = parameters.integer("startTime", 0, 0, endOfTime);
    const auto end = parameters.integer("endTime", endOfTime, 0, endOfTime);
    const auto limit = parameters.integer("limit", 100, 1, 1000);
    const auto page = parameters.integer("page", 1, 1, 1'000'000);
    for (const auto &number : {start, end, limit, page}) {
        if (!number)
            return tl::unexpected(number.error());
    }
    const QByteArray type = parameters.text("incomeType");
    std::vector<QByteArray> rows;
    for (const exchange::Income &income : desk.exchange.income(caller.account())) {
        const std::int64_t at = income.at.ms();
        if (at < *start || at > *end || (*wanted && income.instrument != (*wanted)->instrument.id))
            continue;
        QByteArray row;
        JsonWriter json(row);
        writeIncome(json, desk, income);
        if (type.isEmpty() || row.contains("\"incomeType\":\"" + type + '"'))
            rows.push_back(row);
    }
    // With a start the list runs from there, else it is the newest part; pages go on from either.
    const std::size_t size = std::size_t(*limit), skip = size * std::size_t(*page - 1);
    const bool forward = parameters.has("startTime") || *page > 1;
    const std::size_t first = forward ? std::min(skip, rows.size()) : rows.size() - std::min(size, rows.size());
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (std::size_t i = first; i < std::min(first + size, rows.size()); ++i)
        json.raw({}, {rows[i].constData(), std::size_t(rows[i].size())});
    json.endArray();
    return body;
}

Answer answerAdl(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        json.beginObject().text("symbol", symbol.instrument.symbol.view());
        json.beginObject("adlQuantile").integer("LONG", 0).integer("SHORT", 0).integer("BOTH", 0).endObject().endObject();
    }
    json.endArray();
    return body;
}

Answer answerFeeBurn(Desk &, const Caller &, const Parameters &) { return QByteArray(R"({"feeBurn":false})"); }

Answer answerOrderLimits(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray wrapped, body;
    JsonWriter limits(wrapped);
    writeRateLimits(limits.beginObject(), desk.rates.limits());
    limits.endObject();
    // The venue answers with the bare list.
    const auto from = wrapped.indexOf('['), to = wrapped.lastIndexOf(']');
    body = wrapped.mid(from, to - from + 1);
    return body;
}

QByteArray listenKeyBody(const QByteArray &key)
{
    QByteArray body;
    JsonWriter(body).beginObject().text("listenKey", {key.constData(), std::size_t(key.size())}).endObject();
    return body;
}

ApiError noListenKey() { return {Code::listenKeyUnknown, "This listenKey does not exist."}; }

} // namespace

Answer answerBalanceV2(Desk &desk, const Caller &caller, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    writeBalances(json, desk, caller.account(), Version::v2);
    return body;
}

Answer answerAccountV2(Desk &desk, const Caller &caller, const Parameters &) { return account(desk, caller, Version::v2); }
Answer answerAccountV3(Desk &desk, const Caller &caller, const Parameters &) { return account(desk, caller, Version::v3); }
Answer answerPositionsV2(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    return positionList(desk, caller, parameters, Version::v2);
}
Answer answerPositionsV3(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    return positionList(desk, caller, parameters, Version::v3);
}

Answer startListenKey(Desk &desk, const Caller &caller, const Parameters &)
{
    return listenKeyBody(desk.listenKeys.create(caller.account(), desk.wallMs()));
}

Answer keepListenKey(Desk &desk, const Caller &caller, const Parameters &)
{
    const QByteArray key = desk.listenKeys.keepAlive(caller.account(), desk.wallMs());
    if (key.isEmpty())
        return tl::unexpected(noListenKey());
    return listenKeyBody(key);
}

Answer closeListenKey(Desk &desk, const Caller &caller, const Parameters &)
{
    if (desk.listenKeys.close(caller.account()).isEmpty())
        return tl::unexpected(noListenKey());
    return QByteArray("{}");
}

std::span<const Endpoint> accountEndpoints()
{
    using enum Security;
    static constexpr Endpoint table[] = {
        {"POST", "/fapi/v1/listenKey", keyed, 1, 0, startListenKey, nullptr},
        {"PUT", "/fapi/v1/listenKey", keyed, 1, 0, keepListenKey, nullptr},
        {"DELETE", "/fapi/v1/listenKey", keyed, 1, 0, closeListenKey, nullptr},
        {"GET", "/fapi/v1/balance", read, 5, 0, answerBalanceV1, nullptr},
        {"GET", "/fapi/v2/balance", read, 5, 0, answerBalanceV2, nullptr},
        {"GET", "/fapi/v3/balance", read, 5, 0, answerBalanceV2, nullptr},
        {"GET", "/fapi/v1/account", read, 5, 0, answerAccountV2, nullptr},
        {"GET", "/fapi/v2/account", read, 5, 0, answerAccountV2, nullptr},
        {"GET", "/fapi/v3/account", read, 5, 0, answerAccountV3, nullptr},
        {"GET", "/fapi/v1/accountConfig", read, 5, 0, answerAccountConfig, nullptr},
        {"GET", "/fapi/v1/symbolConfig", read, 5, 0, answerSymbolConfig, nullptr},
        {"GET", "/fapi/v1/positionRisk", read, 5, 0, answerPositionsV2, nullptr},
        {"GET", "/fapi/v2/positionRisk", read, 5, 0, answerPositionsV2, nullptr},
        {"GET", "/fapi/v3/positionRisk", read, 5, 0, answerPositionsV3, nullptr},
        {"GET", "/fapi/v1/leverageBracket", read, 1, 0, answerBrackets, nullptr},
        {"GET", "/fapi/v1/commissionRate", read, 20, 0, answerCommission, nullptr},
        {"GET", "/fapi/v1/positionSide/dual", read, 30, 0, answerPositionMode, nullptr},
        {"POST", "/fapi/v1/positionSide/dual", trade, 1, 0, setPositionMode, nullptr},
        {"GET", "/fapi/v1/multiAssetsMargin", read, 30, 0, answerAssetMode, nullptr},
        {"POST", "/fapi/v1/multiAssetsMargin", trade, 1, 0, setAssetMode, nullptr},
        {"POST", "/fapi/v1/leverage", trade, 1, 0, setLeverage, nullptr},
        {"POST", "/fapi/v1/marginType", trade, 1, 0, setMarginType, nullptr},
        {"POST", "/fapi/v1/positionMargin", trade, 1, 0, refuseIsolatedMargin, nullptr},
        {"GET", "/fapi/v1/positionMargin/history", read, 1, 0, answerEmptyList, nullptr},
        {"GET", "/fapi/v1/income", read, 30, 0, answerIncome, nullptr},
        {"GET", "/fapi/v1/adlQuantile", read, 5, 0, answerAdl, nullptr},
        {"GET", "/fapi/v1/feeBurn", read, 30, 0, answerFeeBurn, nullptr},
        {"GET", "/fapi/v1/rateLimit/order", read, 1, 0, answerOrderLimits, nullptr},
    };
    return table;
}

} // namespace ballast::venue::simulated
