// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/encode_market.h"

#include "venue/text.h"

namespace ballast::venue::simulated {

namespace {

using domain::Price;
using domain::Quantity;

/// Perpetuals carry this far date instead of an expiry.
constexpr std::int64_t perpetualDeliveryMs = 4'133'404'800'000;
constexpr std::int64_t onboardMs = 1'569'398'400'000;

void writeLevels(JsonWriter &json, std::string_view key, const SymbolInfo &symbol, const domain::Levels &levels)
{
    json.beginArray(key);
    for (const domain::Level &level : levels) {
        json.beginArray().fixed({}, level.price, symbol.priceDecimals).fixed({}, level.quantity, symbol.quantityDecimals).endArray();
    }
    json.endArray();
}

void writeSymbol(JsonWriter &json, const SymbolInfo &symbol)
{
    const domain::Instrument &instrument = symbol.instrument;
    const std::string_view name = instrument.symbol.view();
    json.beginObject()
        .text("symbol", name)
        .text("pair", name)
        .text("contractType", "PERPETUAL")
        .integer("deliveryDate", perpetualDeliveryMs)
        .integer("onboardDate", onboardMs)
        .text("status", "TRADING")
        .text("maintMarginPercent", "2.5000")
        .text("requiredMarginPercent", "5.0000")
        .text("baseAsset", instrument.base.view())
        .text("quoteAsset", instrument.quote.view())
        .text("marginAsset", instrument.settle.view())
        .integer("pricePrecision", symbol.priceDecimals)
        .integer("quantityPrecision", symbol.quantityDecimals)
        .integer("baseAssetPrecision", 8)
        .integer("quotePrecision", 8)
        .text("underlyingType", "COIN")
        .beginArray("underlyingSubType")
        .text({}, "PoW")
        .endArray()
        .text("triggerProtect", "0.0500")
        .fixed("liquidationFee", instrument.liquidationFee, 6)
        .text("marketTakeBound", "0.10")
        .integer("maxMoveOrderLimit", 10000);
    json.beginArray("filters");
    json.beginObject()
        .text("filterType", "PRICE_FILTER")
        .exact("minPrice", instrument.tickSize)
        .text("maxPrice", "1000000")
        .fixed("tickSize", instrument.tickSize, symbol.priceDecimals)
        .endObject();
    for (const std::string_view filter : {"LOT_SIZE", "MARKET_LOT_SIZE"}) {
        json.beginObject()
            .text("filterType", filter)
            .fixed("stepSize", instrument.lotSize, symbol.quantityDecimals)
            .exact("maxQty", instrument.maxQuantity)
            .fixed("minQty", instrument.minQuantity, symbol.quantityDecimals)
            .endObject();
    }
    json.beginObject().text("filterType", "MAX_NUM_ORDERS").integer("limit", 200).endObject();
    json.beginObject().text("filterType", "MAX_NUM_ALGO_ORDERS").integer("limit", 10).endObject();
    json.beginObject().text("filterType", "MIN_NOTIONAL").exact("notional", instrument.minNotional).endObject();
    json.beginObject()
        .text("filterType", "PERCENT_PRICE")
        .text("multiplierUp", "1.1000")
        .text("multiplierDown", "0.9000")
        .text("multiplierDecimal", "4")
        .endObject();
    json.beginObject()
        .text("filterType", "POSITION_RISK_CONTROL")
        .text("positionControlSide", "NONE")
        .text("notionalLimit", "0")
        .endObject();
    json.endArray();
    json.beginArray("orderTypes")
        .text({}, "LIMIT")
        .text({}, "MARKET")
        .text({}, "STOP")
        .text({}, "STOP_MARKET")
        .text({}, "TAKE_PROFIT")
        .text({}, "TAKE_PROFIT_MARKET")
        .text({}, "TRAILING_STOP_MARKET")
        .endArray();
    json.beginArray("timeInForce").text({}, "GTC").text({}, "IOC").text({}, "FOK").text({}, "GTX").text({}, "GTD").endArray();
    json.beginArray("permissionSets").text({}, "GRID").text({}, "COPY").endArray();
    json.endObject();
}

void writeBarFigures(JsonWriter &json, const SymbolInfo &symbol, const Kline &bar)
{
    json.fixed("o", bar.open, symbol.priceDecimals)
        .fixed("c", bar.close, symbol.priceDecimals)
        .fixed("h", bar.high, symbol.priceDecimals)
        .fixed("l", bar.low, symbol.priceDecimals)
        .fixed("v", bar.volume, symbol.quantityDecimals);
}

} // namespace

void writeRateLimits(JsonWriter &json, const RateLimits &limits)
{
    const auto limit = [&](std::string_view type, std::string_view interval, int number, int cap) {
        json.beginObject()
            .text("rateLimitType", type)
            .text("interval", interval)
            .integer("intervalNum", number)
            .integer("limit", cap)
            .endObject();
    };
    json.beginArray("rateLimits");
    limit("REQUEST_WEIGHT", "MINUTE", 1, limits.weightPerMinute);
    limit("ORDERS", "MINUTE", 1, limits.ordersPerMinute);
    limit("ORDERS", "SECOND", 10, limits.ordersPerTenSeconds);
    json.endArray();
}

void writeExchangeInfo(JsonWriter &json, const std::vector<SymbolInfo> &symbols, const RateLimits &limits, std::int64_t wallMs)
{
    json.beginObject().text("timezone", "UTC").integer("serverTime", wallMs).text("futuresType", "U_MARGINED");
    writeRateLimits(json, limits);
    json.beginArray("exchangeFilters").endArray();
    json.beginArray("assets");
    json.beginObject().text("asset", "USDT").boolean("marginAvailable", true).text("autoAssetExchange", "-10000").endObject();
    json.endArray();
    json.beginArray("symbols");
    for (const SymbolInfo &symbol : symbols)
        writeSymbol(json, symbol);
    json.endArray().endObject();
}

void writeDepth(JsonWriter &json, const SymbolInfo &symbol, const market::BookSnapshot &book, std::int64_t marketMs)
{
    json.beginObject().integer("lastUpdateId", book.lastId).integer("E", marketMs).integer("T", marketMs);
    writeLevels(json, "bids", symbol, book.bids);
    writeLevels(json, "asks", symbol, book.asks);
    json.endObject();
}

void writeTrade(JsonWriter &json, const SymbolInfo &symbol, const TapeTrade &trade)
{
    json.beginObject()
        .integer("id", trade.id)
        .fixed("price", trade.trade.price, symbol.priceDecimals)
        .fixed("qty", trade.trade.quantity, symbol.quantityDecimals)
        .exact("quoteQty", domain::notional(trade.trade.price, trade.trade.quantity))
        .integer("time", trade.at.ms())
        .boolean("isBuyerMaker", trade.trade.aggressor == domain::Side::sell)
        .boolean("isRPITrade", false)
        .endObject();
}

void writeAggregateTrade(JsonWriter &json, const SymbolInfo &symbol, const TapeTrade &trade)
{
    json.beginObject()
        .integer("a", trade.id)
        .fixed("p", trade.trade.price, symbol.priceDecimals)
        .fixed("q", trade.trade.quantity, symbol.quantityDecimals)
        .integer("f", trade.id)
        .integer("l", trade.id)
        .integer("T", trade.at.ms())
        .boolean("m", trade.trade.aggressor == domain::Side::sell)
        .endObject();
}

void writeKline(JsonWriter &json, const SymbolInfo &symbol, const MarketRecord &record, const Kline &bar)
{
    const domain::InstrumentId id = symbol.instrument.id;
    const double share = record.takerBuyShare(id, bar.openMs, bar.closeMs);
    json.beginArray()
        .integer({}, bar.openMs)
        .fixed({}, bar.open, symbol.priceDecimals)
        .fixed({}, bar.high, symbol.priceDecimals)
        .fixed({}, bar.low, symbol.priceDecimals)
        .fixed({}, bar.close, symbol.priceDecimals)
        .fixed({}, bar.volume, symbol.quantityDecimals)
        .integer({}, bar.closeMs)
        .fixed({}, bar.quoteVolume, 5)
        .integer({}, record.tradesInMinutes(id, bar.openMs, bar.closeMs))
        .fixed({}, bar.volume * share, symbol.quantityDecimals)
        .fixed({}, bar.quoteVolume * share, 5)
        .text({}, "0")
        .endArray();
}

void writeTicker(JsonWriter &json, const SymbolInfo &symbol, const DayStatistics &day, domain::Quantity lastQuantity)
{
    json.beginObject()
        .text("symbol", viewOf(symbol.symbol))
        .fixed("priceChange", day.change(), symbol.priceDecimals)
        .fixed("priceChangePercent", day.changePercent(), 3)
        .fixed("weightedAvgPrice", day.average(), symbol.priceDecimals)
        .fixed("lastPrice", day.last, symbol.priceDecimals)
        .fixed("lastQty", lastQuantity, symbol.quantityDecimals)
        .fixed("openPrice", day.open, symbol.priceDecimals)
        .fixed("highPrice", day.high, symbol.priceDecimals)
        .fixed("lowPrice", day.low, symbol.priceDecimals)
        .fixed("volume", day.volume, symbol.quantityDecimals)
        .fixed("quoteVolume", day.quoteVolume, 2)
        .integer("openTime", day.openMs)
        .integer("closeTime", day.closeMs)
        .integer("firstId", day.firstTrade)
        .integer("lastId", day.lastTrade)
        .integer("count", day.lastTrade > 0 ? day.lastTrade - day.firstTrade + 1 : 0)
        .endObject();
}

void writePriceTicker(JsonWriter &json, const SymbolInfo &symbol, double last, std::int64_t marketMs)
{
    json.beginObject()
        .text("symbol", viewOf(symbol.symbol))
        .fixed("price", last, symbol.priceDecimals)
        .integer("time", marketMs)
        .endObject();
}

void writeBookTicker(JsonWriter &json, const SymbolInfo &symbol, const engine::BestQuote &quote, std::int64_t lastId, std::int64_t marketMs)
{
    json.beginObject()
        .text("symbol", viewOf(symbol.symbol))
        .fixed("bidPrice", quote.bid, symbol.priceDecimals)
        .fixed("bidQty", quote.bidQuantity, symbol.quantityDecimals)
        .fixed("askPrice", quote.ask, symbol.priceDecimals)
        .fixed("askQty", quote.askQuantity, symbol.quantityDecimals)
        .integer("time", marketMs)
        .integer("lastUpdateId", lastId)
        .endObject();
}

void writePremiumIndex(JsonWriter &json, const SymbolInfo &symbol, const engine::MarkPrice &mark, std::int64_t marketMs)
{
    json.beginObject()
        .text("symbol", viewOf(symbol.symbol))
        .fixed("markPrice", mark.mark)
        .fixed("indexPrice", mark.index)
        .fixed("estimatedSettlePrice", mark.index)
        .fixed("lastFundingRate", mark.fundingRate)
        .text("interestRate", "0.00010000")
        .integer("nextFundingTime", mark.nextFunding.ms())
        .integer("time", marketMs)
        .endObject();
}

QByteArray depthMessage(const SymbolInfo &symbol, const market::BookDelta &delta, std::int64_t marketMs)
{
    QByteArray out;
    out.reserve(256 + qsizetype(delta.bids.size() + delta.asks.size()) * 28);
    JsonWriter json(out);
    json.beginObject()
        .text("e", "depthUpdate")
        .integer("E", marketMs)
        .integer("T", marketMs)
        .text("s", viewOf(symbol.symbol))
        .integer("U", delta.firstId)
        .integer("u", delta.lastId)
        .integer("pu", delta.previousId);
    writeLevels(json, "b", symbol, delta.bids);
    writeLevels(json, "a", symbol, delta.asks);
    json.endObject();
    return out;
}

QByteArray partialDepthMessage(const SymbolInfo &symbol, const market::BookSnapshot &book, std::int64_t previousId, std::int64_t marketMs)
{
    return depthMessage(symbol, {previousId + 1, book.lastId, previousId, book.bids, book.asks}, marketMs);
}

QByteArray aggregateTradeMessage(const SymbolInfo &symbol, const TapeTrade &trade)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "aggTrade")
        .integer("E", trade.at.ms())
        .text("s", viewOf(symbol.symbol))
        .integer("a", trade.id)
        .fixed("p", trade.trade.price, symbol.priceDecimals)
        .fixed("q", trade.trade.quantity, symbol.quantityDecimals)
        .fixed("nq", trade.trade.quantity, symbol.quantityDecimals)
        .integer("f", trade.id)
        .integer("l", trade.id)
        .integer("T", trade.at.ms())
        .boolean("m", trade.trade.aggressor == domain::Side::sell)
        .endObject();
    return out;
}

QByteArray tradeMessage(const SymbolInfo &symbol, const TapeTrade &trade)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "trade")
        .integer("E", trade.at.ms())
        .integer("T", trade.at.ms())
        .text("s", viewOf(symbol.symbol))
        .integer("t", trade.id)
        .fixed("p", trade.trade.price, symbol.priceDecimals)
        .fixed("q", trade.trade.quantity, symbol.quantityDecimals)
        .text("X", "MARKET")
        .boolean("m", trade.trade.aggressor == domain::Side::sell)
        .endObject();
    return out;
}

QByteArray bookTickerMessage(const SymbolInfo &symbol, const engine::BestQuote &quote, std::int64_t lastId, std::int64_t marketMs)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "bookTicker")
        .integer("u", lastId)
        .text("s", viewOf(symbol.symbol))
        .fixed("b", quote.bid, symbol.priceDecimals)
        .fixed("B", quote.bidQuantity, symbol.quantityDecimals)
        .fixed("a", quote.ask, symbol.priceDecimals)
        .fixed("A", quote.askQuantity, symbol.quantityDecimals)
        .integer("T", marketMs)
        .integer("E", marketMs)
        .endObject();
    return out;
}

QByteArray markPriceMessage(const SymbolInfo &symbol, const engine::MarkPrice &mark, std::int64_t marketMs)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "markPriceUpdate")
        .integer("E", marketMs)
        .text("s", viewOf(symbol.symbol))
        .fixed("p", mark.mark)
        .fixed("ap", mark.mark)
        .fixed("P", mark.index)
        .fixed("i", mark.index)
        .fixed("r", mark.fundingRate)
        .integer("T", mark.nextFunding.ms())
        .endObject();
    return out;
}

QByteArray klineMessage(const SymbolInfo &symbol, const KlineInterval &interval, const MarketRecord &record, const Kline &bar, Bar state,
                        std::int64_t marketMs)
{
    const domain::InstrumentId id = symbol.instrument.id;
    const double share = record.takerBuyShare(id, bar.openMs, bar.closeMs);
    const std::int64_t count = record.tradesInMinutes(id, bar.openMs, bar.closeMs);
    const std::int64_t lastTrade = record.trades(id).empty() ? 0 : record.trades(id).back().id;
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().text("e", "kline").integer("E", marketMs).text("s", viewOf(symbol.symbol));
    json.beginObject("k")
        .integer("t", bar.openMs)
        .integer("T", bar.closeMs)
        .text("s", viewOf(symbol.symbol))
        .text("i", interval.name)
        .integer("f", count > 0 ? lastTrade - count + 1 : -1)
        .integer("L", count > 0 ? lastTrade : -1);
    writeBarFigures(json, symbol, bar);
    json.integer("n", count)
        .boolean("x", state == Bar::closed)
        .fixed("q", bar.quoteVolume, 5)
        .fixed("V", bar.volume * share, symbol.quantityDecimals)
        .fixed("Q", bar.quoteVolume * share, 5)
        .text("B", "0")
        .endObject()
        .endObject();
    return out;
}

QByteArray tickerMessage(const SymbolInfo &symbol, const DayStatistics &day, domain::Quantity lastQuantity)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "24hrTicker")
        .integer("E", day.closeMs)
        .text("s", viewOf(symbol.symbol))
        .fixed("p", day.change(), symbol.priceDecimals)
        .fixed("P", day.changePercent(), 3)
        .fixed("w", day.average(), symbol.priceDecimals)
        .fixed("c", day.last, symbol.priceDecimals)
        .fixed("Q", lastQuantity, symbol.quantityDecimals)
        .fixed("o", day.open, symbol.priceDecimals)
        .fixed("h", day.high, symbol.priceDecimals)
        .fixed("l", day.low, symbol.priceDecimals)
        .fixed("v", day.volume, symbol.quantityDecimals)
        .fixed("q", day.quoteVolume, 2)
        .integer("O", day.openMs)
        .integer("C", day.closeMs)
        .integer("F", day.firstTrade)
        .integer("L", day.lastTrade)
        .integer("n", day.lastTrade > 0 ? day.lastTrade - day.firstTrade + 1 : 0)
        .endObject();
    return out;
}

QByteArray miniTickerMessage(const SymbolInfo &symbol, const DayStatistics &day)
{
    QByteArray out;
    JsonWriter(out)
        .beginObject()
        .text("e", "24hrMiniTicker")
        .integer("E", day.closeMs)
        .text("s", viewOf(symbol.symbol))
        .fixed("c", day.last, symbol.priceDecimals)
        .fixed("o", day.open, symbol.priceDecimals)
        .fixed("h", day.high, symbol.priceDecimals)
        .fixed("l", day.low, symbol.priceDecimals)
        .fixed("v", day.volume, symbol.quantityDecimals)
        .fixed("q", day.quoteVolume, 2)
        .endObject();
    return out;
}

} // namespace ballast::venue::simulated
