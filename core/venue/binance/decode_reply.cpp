// SPDX-License-Identifier: GPL-3.0-or-later
// REST and websocket API replies, told apart by the fields that only they have.
#include "venue/binance/documents.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ballast::venue::binance {

namespace {

using domain::Money;
using domain::Price;
using domain::Quantity;
using domain::Rate;
using domain::Timestamp;

struct Marker
{
    std::string_view field, name;
};

/// Replies that are known and say nothing to the engine; the first marker that is present decides.
constexpr std::array<Marker, 45> ignoredReplies{{{"listenKey", "listenKey"},
                                                 {"dualSidePosition", "positionMode"},
                                                 {"multiAssetsMargin", "multiAssetsMode"},
                                                 {"enableReading", "keyPermissions"},
                                                 {"countdownTime", "countdownCancelAll"},
                                                 {"algoId", "algoOrder"},
                                                 {"clientAlgoId", "algoOrder"},
                                                 {"amendmentId", "orderAmendment"},
                                                 {"adlRisk", "adlRisk"},
                                                 {"adlQuantile", "adlQuantile"},
                                                 {"deliveryPrice", "deliveryPrice"},
                                                 {"constituents", "indexConstituents"},
                                                 {"baseAssetList", "indexInformation"},
                                                 {"bidBuffer", "assetIndex"},
                                                 {"marketSchedules", "tradingSchedule"},
                                                 {"indicators", "quantitativeRules"},
                                                 {"openInterest", "openInterest"},
                                                 {"sumOpenInterest", "openInterestHistory"},
                                                 {"longShortRatio", "longShortRatio"},
                                                 {"buySellRatio", "takerRatio"},
                                                 {"priceChangePercent", "ticker24h"},
                                                 {"fundingRate", "fundingHistory"},
                                                 {"apiKey", "session"},
                                                 {"authorizedSince", "session"},
                                                 {"maxWithdrawAmountUSD", "portfolioMargin"},
                                                 {"fromAssetMinAmount", "convertPairs"},
                                                 {"inverseRatio", "convertQuote"},
                                                 {"orderStatus", "convertOrder"},
                                                 {"deltaType", "positionMarginHistory"},
                                                 {"delistTime", "delistSchedule"},
                                                 {"symbols", "exchangeInformation"},
                                                 {"rateLimits", "exchangeInformation"},
                                                 {"serverTime", "serverTime"},
                                                 {"incomeType", "income"},
                                                 {"fundingInfo", "fundingInformation"},
                                                 {"feeBurn", "feeBurn"},
                                                 {"downloadId", "download"},
                                                 {"transferId", "transfer"},
                                                 {"tranId", "transfer"},
                                                 {"orderCount", "orderCount"},
                                                 {"pmAccount", "portfolioMargin"},
                                                 {"basisRate", "basis"},
                                                 {"isolatedSymbols", "symbolList"},
                                                 {"rateLimitType", "rateLimits"},
                                                 {"price", "lastPrice"}}};

bool ignoreKnown(const Fields &fields, DocumentSink &sink)
{
    if (fields.has("symbols") && fields.has("assets") && !fields.has("serverTime")) {
        sink.ignored = "insuranceFund";
        return true;
    }
    for (const auto &marker : ignoredReplies) {
        if (fields.has(marker.field)) {
            sink.ignored = marker.name;
            return true;
        }
    }
    return false;
}

domain::MarginMode marginModeOf(std::string_view text)
{
    return text == "isolated" || text == "ISOLATED" ? domain::MarginMode::isolated : domain::MarginMode::cross;
}

/// Interval of the bars, from two consecutive opens where there are two.
void klines(simdjson::dom::array rows, DocumentSink &sink)
{
    const auto instrument = instrumentOf({}, sink);
    simdjson::dom::object none;
    const Fields fields(none, sink.problem); // only its number readers are used
    for (const auto row : rows) {
        simdjson::dom::array columns;
        if (row.get(columns) != simdjson::SUCCESS || columns.size() < 7) {
            sink.problem.what = "a kline row has fewer than seven columns";
            return;
        }
        std::array<simdjson::dom::element, 7> cell;
        std::copy_n(columns.begin(), cell.size(), cell.begin());
        const auto opened = fields.timeOf(cell[0], "open time"), closed = fields.timeOf(cell[6], "close time");
        if (closed < opened)
            sink.problem.note("close time", "is before the open time");
        engine::CandleEvent event;
        event.instrument = instrument.value_or(domain::InstrumentId{});
        event.candle = {opened,
                        closed - opened + std::chrono::milliseconds(1),
                        fields.realOf(cell[1], "open"),
                        fields.realOf(cell[2], "high"),
                        fields.realOf(cell[3], "low"),
                        fields.realOf(cell[4], "close"),
                        fields.realOf(cell[5], "volume")};
        if (!sink.problem)
            checkCandle(event.candle, sink.problem);
        const bool finished = !sink.context.receivedAt.isSet() || closed < sink.context.receivedAt;
        event.state = finished ? engine::CandleState::closed : engine::CandleState::open;
        sink.emit(event, closed);
    }
    if (sink.events.empty())
        sink.ignored = "emptyList";
}

void instrumentDefinition(const Fields &row, DocumentSink &sink)
{
    const auto id = instrumentOf(row.text("symbol"), sink);
    if (!id)
        return;
    domain::Instrument instrument;
    instrument.id = *id;
    instrument.venue = domain::VenueId::binance;
    instrument.symbol = row.name<domain::Symbol>("symbol");
    instrument.base = row.name<domain::Currency>("baseAsset");
    instrument.quote = row.name<domain::Currency>("quoteAsset");
    instrument.settle = row.name<domain::Currency>("marginAsset");
    if (row.has("contractSize")) { // coin-margined contracts name their face value
        instrument.kind = domain::ContractKind::inverse;
        instrument.contractSize = row.decimal<Quantity>("contractSize");
    }
    instrument.liquidationFee = row.decimal<Rate>("liquidationFee", Need::optional);
    row.eachObject("filters", [&](const Fields &filter) {
        const auto type = filter.text("filterType");
        if (type == "PRICE_FILTER") {
            instrument.tickSize = filter.decimal<Price>("tickSize");
        } else if (type == "LOT_SIZE") {
            instrument.lotSize = filter.decimal<Quantity>("stepSize");
            instrument.minQuantity = filter.decimal<Quantity>("minQty");
            instrument.maxQuantity = filter.decimal<Quantity>("maxQty");
        } else if (type == "MARKET_LOT_SIZE") {
            const auto market = filter.decimal<Quantity>("maxQty");
            if (market.sign() > 0)
                instrument.maxQuantity = std::min(instrument.maxQuantity, market);
        } else if (type == "MIN_NOTIONAL") {
            instrument.minNotional = filter.decimal<Money>("notional", Need::optional);
        }
    });
    if (instrument.tickSize.sign() <= 0 || instrument.lotSize.sign() <= 0)
        sink.problem.note("filters", "lack a tick or a lot size");
    sink.emit(engine::InstrumentDefinition{instrument});
}

void brackets(const Fields &row, DocumentSink &sink)
{
    const auto instrument = instrumentOf(row.text("symbol"), sink);
    std::vector<risk::MarginTier> tiers;
    row.eachObject("brackets", [&](const Fields &bracket) {
        // Coin-margined brackets count coins and spell their floor with a typing error.
        const char *cap = bracket.has("notionalCap") ? "notionalCap" : "qtyCap";
        const char *floor = bracket.has("notionalFloor") ? "notionalFloor" : bracket.has("qtylFloor") ? "qtylFloor" : "qtyFloor";
        tiers.push_back({bracket.real(floor), bracket.real(cap), bracket.real("maintMarginRatio"), bracket.real("cum", Need::optional),
                         bracket.real("initialLeverage")});
    });
    if (sink.problem || !instrument)
        return;
    std::sort(tiers.begin(), tiers.end(), [](const auto &a, const auto &b) { return a.notionalFloor < b.notionalFloor; });
    auto schedule = risk::MarginSchedule::fromTiers(std::move(tiers));
    if (!schedule) {
        sink.problem.what = schedule.error().what;
        return;
    }
    sink.emit(engine::MarginScheduleUpdate{*instrument, *std::move(schedule)});
}

domain::Balance balanceOf(const Fields &row, DocumentSink &sink)
{
    const char *wallet = row.has("walletBalance") ? "walletBalance" : "balance";
    return {sink.context.account, row.name<domain::Currency>("asset"), row.decimal<Money>(wallet),
            row.decimal<Money>("crossWalletBalance", Need::optional), row.time("updateTime", Need::optional)};
}

std::optional<domain::Position> positionOf(const Fields &row, DocumentSink &sink)
{
    const auto instrument = instrumentOf(row.text("symbol"), sink);
    domain::Position position;
    position.account = sink.context.account;
    position.side = row.has("positionSide") ? positionSideOf(row.text("positionSide"), sink.problem) : domain::PositionSide::both;
    position.quantity = row.decimal<Quantity>("positionAmt");
    position.entryPrice = row.decimal<Price>("entryPrice", Need::optional);
    position.leverage = row.real("leverage", Need::optional); // version 3 leaves it to symbolConfig
    position.isolatedMargin = row.decimal<Money>(row.has("isolatedMargin") ? "isolatedMargin" : "isolatedWallet", Need::optional);
    if (row.has("marginType"))
        position.marginMode = marginModeOf(row.text("marginType"));
    else if (row.has("isolated"))
        position.marginMode = row.flag("isolated") ? domain::MarginMode::isolated : domain::MarginMode::cross;
    else if (position.isolatedMargin.sign() > 0)
        position.marginMode = domain::MarginMode::isolated;
    const auto liquidation = row.decimal<Price>("liquidationPrice", Need::optional);
    if (liquidation.sign() > 0)
        position.venueLiquidationPrice = liquidation;
    position.updatedAt = row.time("updateTime", Need::optional);
    if (!instrument)
        return std::nullopt;
    position.instrument = *instrument;
    return position;
}

void accountInformation(const Fields &fields, DocumentSink &sink)
{
    engine::AccountSnapshot snapshot;
    snapshot.account = sink.context.account;
    fields.eachObject("assets", [&](const Fields &row) { snapshot.balances.push_back(balanceOf(row, sink)); });
    fields.eachObject("positions", [&](const Fields &row) {
        auto position = positionOf(row, sink);
        if (!position || position->quantity.isZero())
            return;
        if (position->side != domain::PositionSide::both)
            snapshot.positionMode = domain::PositionMode::hedge;
        snapshot.positions.push_back(*position);
    });
    sink.emit(std::move(snapshot));
}

void order(const Fields &row, DocumentSink &sink)
{
    const auto instrument = instrumentOf(row.text("symbol"), sink);
    engine::OrderUpdate update;
    auto &result = update.order;
    auto &request = result.request;
    request.id = row.name<domain::ClientOrderId>("clientOrderId");
    request.account = sink.context.account;
    request.side = sideOf(row.text("side"), sink.problem);
    setTypeAndTimeInForce(row.text("type", Need::optional), row.text("timeInForce", Need::optional), request);
    request.reduceOnly = row.flag("reduceOnly", Need::optional) ? domain::ReduceOnly::yes : domain::ReduceOnly::no;
    request.positionSide = row.has("positionSide") ? positionSideOf(row.text("positionSide"), sink.problem) : domain::PositionSide::both;
    request.quantity = row.decimal<Quantity>("origQty");
    request.price = row.decimal<Price>("price", Need::optional);
    result.venueOrderId = row.identifier<domain::VenueOrderId>("orderId", Need::optional);
    result.status = orderStatusOf(row.text("status"), sink.problem);
    result.filled = row.decimal<Quantity>("executedQty");
    result.averagePrice = row.decimal<Price>("avgPrice", Need::optional);
    result.updatedAt = row.time("updateTime", Need::optional);
    result.createdAt = row.has("time") ? row.time("time") : result.updatedAt;
    update.forcedBy = forcedByOf(request.id);
    if (!instrument)
        return;
    request.instrument = *instrument;
    sink.emit(update, result.updatedAt);
}

void accountTrade(const Fields &row, DocumentSink &sink)
{
    const auto instrument = instrumentOf(row.text("symbol", Need::optional), sink);
    engine::FillEvent event;
    auto &fill = event.fill;
    fill.id = row.identifier<domain::TradeId>("id");
    fill.venueOrderId = row.identifier<domain::VenueOrderId>("orderId");
    fill.account = sink.context.account;
    fill.side = row.has("side") ? sideOf(row.text("side"), sink.problem) : row.flag("buyer") ? domain::Side::buy : domain::Side::sell;
    fill.positionSide = row.has("positionSide") ? positionSideOf(row.text("positionSide"), sink.problem) : domain::PositionSide::both;
    fill.price = row.decimal<Price>("price");
    fill.quantity = row.decimal<Quantity>("qty");
    fill.fee = row.decimal<Money>("commission");
    fill.feeCurrency = row.name<domain::Currency>("commissionAsset");
    fill.realisedPnl = row.decimal<Money>("realizedPnl", Need::optional);
    fill.liquidity = row.flag("maker", Need::optional) ? domain::Liquidity::maker : domain::Liquidity::taker;
    fill.at = row.time("time");
    if (!instrument)
        return;
    fill.instrument = *instrument;
    sink.emit(event, fill.at);
}

void income(const Fields &row, DocumentSink &sink)
{
    if (row.text("incomeType") != "FUNDING_FEE")
        return;
    domain::FundingPayment payment;
    payment.id = row.identifier<domain::TradeId>("tranId");
    payment.account = sink.context.account;
    payment.amount = row.decimal<Money>("income");
    payment.currency = row.name<domain::Currency>("asset");
    payment.at = row.time("time");
    if (const auto instrument = instrumentOf(row.text("symbol"), sink)) {
        payment.instrument = *instrument;
        sink.emit(engine::FundingEvent{payment}, payment.at);
    }
}

void publicTrade(const Fields &row, DocumentSink &sink, const char *price, const char *quantity, const char *time, const char *buyerIsMaker)
{
    const engine::Trade event{instrumentOf({}, sink).value_or(domain::InstrumentId{}), row.unsignedDecimal<Price>(price),
                              row.unsignedDecimal<Quantity>(quantity), row.flag(buyerIsMaker) ? domain::Side::sell : domain::Side::buy};
    sink.emit(event, row.time(time));
}

/// One row of a list, or a reply of its own: both have the same shapes. False when unknown.
bool row(const Fields &fields, DocumentSink &sink)
{
    const auto has = [&](const char *key) { return fields.has(key); };
    if (has("brackets"))
        brackets(fields, sink);
    else if (has("clientOrderId") && has("origQty"))
        order(fields, sink);
    else if (has("commission") && has("orderId"))
        accountTrade(fields, sink);
    else if (has("incomeType") && has("income"))
        income(fields, sink);
    else if (has("positionAmt") && has("symbol")) {
        if (auto position = positionOf(fields, sink))
            sink.emit(engine::PositionUpdate{*position}, position->updatedAt);
    } else if (has("asset") && (has("balance") || has("walletBalance")))
        sink.emit(engine::BalanceUpdate{balanceOf(fields, sink)});
    else if (has("makerCommissionRate")) {
        if (const auto instrument = instrumentOf(fields.text("symbol"), sink))
            sink.emit(engine::FeeRates{sink.context.account, *instrument, fields.decimal<Rate>("makerCommissionRate"),
                                       fields.decimal<Rate>("takerCommissionRate")});
    } else if (has("markPrice") && has("nextFundingTime")) {
        if (const auto instrument = instrumentOf(fields.text("symbol"), sink))
            sink.emit(engine::MarkPrice{*instrument, fields.unsignedDecimal<Price>("markPrice"),
                                        fields.decimal<Price>("indexPrice", Need::optional),
                                        fields.decimal<Rate>("lastFundingRate", Need::optional), fields.time("nextFundingTime")},
                      fields.time("time", Need::optional));
    } else if (has("fundingIntervalHours")) {
        if (const auto instrument = instrumentOf(fields.text("symbol"), sink))
            sink.emit(engine::FundingInterval{*instrument,
                                              std::chrono::hours(std::clamp<std::int64_t>(fields.integer("fundingIntervalHours"), 1, 24))});
    } else if (has("bidPrice") && has("askPrice") && !has("priceChangePercent")) {
        if (const auto instrument = instrumentOf(fields.text("symbol"), sink))
            sink.emit(engine::BestQuote{*instrument, fields.unsignedDecimal<Price>("bidPrice"), fields.unsignedDecimal<Price>("askPrice"),
                                        fields.unsignedDecimal<Quantity>("bidQty"), fields.unsignedDecimal<Quantity>("askQty")},
                      fields.time("time", Need::optional));
    } else if (has("leverage") && has("symbol") && has("maxNotionalValue")) {
        if (const auto instrument = instrumentOf(fields.text("symbol"), sink))
            sink.emit(engine::LeverageUpdate{sink.context.account, *instrument, fields.real("leverage")});
    } else if (has("isBuyerMaker") && has("qty"))
        publicTrade(fields, sink, "price", "qty", "time", "isBuyerMaker");
    else if (has("a") && has("p") && has("q") && has("m"))
        publicTrade(fields, sink, "p", "q", "T", "m");
    else
        return false;
    return true;
}

} // namespace

bool decodeReplyObject(const Fields &fields, DocumentSink &sink)
{
    if (fields.has("lastUpdateId") && fields.has("bids")) {
        engine::BookSnapshotEvent event;
        event.instrument =
            instrumentOf(fields.has("symbol") ? fields.text("symbol") : std::string_view(), sink).value_or(domain::InstrumentId{});
        event.snapshot.lastId = fields.integer("lastUpdateId");
        event.snapshot.bids = levelsOf(fields, "bids");
        event.snapshot.asks = levelsOf(fields, "asks");
        sink.emit(std::move(event), fields.time("T", Need::optional));
        return true;
    }
    if (fields.has("code") && fields.has("msg") && !fields.has("algoId")) {
        const auto code = int(fields.integer("code"));
        if (code == 200 || code == 0) {
            sink.ignored = "acknowledgement";
        } else {
            sink.error = ErrorReply{code, std::string(fields.text("msg"))};
            sink.ignored = "errorReply";
        }
        return true;
    }
    if (fields.has("symbols") && (fields.has("serverTime") || fields.has("rateLimits"))) {
        fields.eachObject("symbols", [&](const Fields &each) { instrumentDefinition(each, sink); });
        if (sink.events.empty() && !sink.problem)
            sink.ignored = "exchangeInformation";
        return true;
    }
    if (fields.has("assets") && fields.has("positions")) {
        accountInformation(fields, sink);
        return true;
    }
    if (row(fields, sink)) {
        if (sink.events.empty() && !sink.problem)
            sink.ignored = fields.has("incomeType") ? "income" : "unknownSymbol";
        return true;
    }
    return ignoreKnown(fields, sink);
}

bool decodeReplyRows(simdjson::dom::array rows, DocumentSink &sink)
{
    if (rows.size() == 0) {
        sink.ignored = "emptyList";
        return true;
    }
    const auto first = *rows.begin();
    if (first.is_array()) {
        klines(rows, sink);
        return true;
    }
    if (first.is_string()) {
        sink.ignored = "list";
        return true;
    }
    std::string_view name;
    for (const auto element : rows) {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return false;
        const Fields fields(object, sink.problem);
        if (fields.has("code") && fields.has("msg") && !fields.has("clientOrderId")) {
            name = "errorReply"; // one refused entry of a batch
            sink.error = ErrorReply{int(fields.integer("code")), std::string(fields.text("msg"))};
            continue;
        }
        if (row(fields, sink)) {
            if (name.empty())
                name = fields.has("incomeType") ? "income" : "unknownSymbol";
            continue;
        }
        if (!ignoreKnown(fields, sink))
            return false;
        name = sink.ignored;
    }
    sink.ignored = sink.events.empty() ? name : std::string_view();
    return true;
}

} // namespace ballast::venue::binance
