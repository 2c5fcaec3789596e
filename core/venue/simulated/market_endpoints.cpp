// SPDX-License-Identifier: GPL-3.0-or-later
/// Public market data.
#include "venue/simulated/encode_market.h"

#include "venue/simulated/endpoints.h"
#include "venue/simulated/protocol_time.h"

#include <algorithm>

namespace ballast::venue::simulated {

namespace {

using domain::InstrumentId;

engine::BestQuote quoteOf(const Desk &desk, const SymbolInfo &symbol) { return desk.exchange.bestQuote(symbol.instrument.id); }

std::int64_t marketMs(const Desk &desk) { return desk.exchange.now().ms(); }

std::int64_t lastBookId(const Desk &desk, InstrumentId id) { return desk.exchange.bookSnapshot(id, 1).snapshot.lastId; }

double lastPrice(const Desk &desk, InstrumentId id)
{
    const auto &trades = desk.record.trades(id);
    return trades.empty() ? desk.exchange.markPrice(id).mark.toDouble() : trades.back().trade.price.toDouble();
}

/// One object with `symbol`, an array of all symbols without.
template<typename Write>
Answer oneOrAll(const Desk &desk, const Parameters &parameters, Write write)
{
    const auto symbol = optionalSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    QByteArray body;
    JsonWriter json(body);
    if (*symbol) {
        write(json, **symbol);
        return body;
    }
    json.beginArray();
    for (const SymbolInfo &each : desk.record.symbols())
        write(json, each);
    json.endArray();
    return body;
}

Answer answerExchangeInfo(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    writeExchangeInfo(json, desk.record.symbols(), desk.rates.limits(), desk.wallMs());
    return body;
}

struct Window
{
    std::optional<std::int64_t> startMs, endMs;
    std::size_t limit = 0;
};

Checked<Window> windowOf(const Parameters &parameters, std::int64_t usual, std::int64_t most)
{
    const auto start = parameters.optionalInteger("startTime");
    const auto end = parameters.optionalInteger("endTime");
    const auto limit = parameters.integer("limit", usual, 1, most);
    if (!start)
        return tl::unexpected(start.error());
    if (!end)
        return tl::unexpected(end.error());
    if (!limit)
        return tl::unexpected(limit.error());
    for (const auto &bound : {*start, *end}) {
        if (bound && (*bound < 0 || *bound > endOfTime))
            return tl::unexpected(malformed("startTime / endTime"));
    }
    if (*start && *end && **start > **end)
        return tl::unexpected(ApiError(Code::badParameter, "startTime lies after endTime."));
    return Window{*start, *end, std::size_t(*limit)};
}

using WriteTrade = void (*)(JsonWriter &, const SymbolInfo &, const TapeTrade &);

Answer tradeList(Desk &desk, const Parameters &parameters, WriteTrade write)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto window = windowOf(parameters, 500, 1000);
    if (!window)
        return tl::unexpected(window.error());
    const auto fromId = parameters.optionalInteger("fromId");
    if (!fromId)
        return tl::unexpected(fromId.error());
    std::vector<const TapeTrade *> chosen;
    for (const TapeTrade &trade : desk.record.trades((*symbol)->instrument.id)) {
        const std::int64_t at = trade.at.ms();
        if (at >= window->startMs.value_or(0) && at <= window->endMs.value_or(endOfTime) && trade.id >= fromId->value_or(0))
            chosen.push_back(&trade);
    }
    // Counted from a beginning when one was named, else back from the newest.
    const bool forward = window->startMs || fromId->has_value();
    const std::size_t count = std::min(window->limit, chosen.size());
    const std::size_t first = forward ? 0 : chosen.size() - count;
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (std::size_t i = first; i < first + count; ++i)
        write(json, **symbol, *chosen[i]);
    json.endArray();
    return body;
}

Answer answerTrades(Desk &desk, const Caller &, const Parameters &parameters) { return tradeList(desk, parameters, writeTrade); }
Answer answerAggregateTrades(Desk &desk, const Caller &, const Parameters &parameters)
{
    return tradeList(desk, parameters, writeAggregateTrade);
}

Answer klineList(Desk &desk, const Parameters &parameters, const char *symbolParameter, bool withVolume)
{
    Parameters named;
    named.add("symbol", parameters.text(symbolParameter));
    if (named.text("symbol").isEmpty())
        return tl::unexpected(missing(symbolParameter));
    const auto symbol = requiredSymbol(desk, named);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto intervalName = parameters.required("interval");
    if (!intervalName)
        return tl::unexpected(intervalName.error());
    const KlineInterval *interval = findInterval(*intervalName);
    if (!interval)
        return tl::unexpected(ApiError(Code::badInterval, "Invalid interval."));
    const auto window = windowOf(parameters, 500, 1500);
    if (!window)
        return tl::unexpected(window.error());
    const InstrumentId id = (*symbol)->instrument.id;
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    // Bars of an hour and more reach further back than the minutes do.
    std::vector<domain::Candle> closed;
    if (constexpr std::int64_t hour = 3'600'000; interval->ms == 0 || interval->ms >= hour)
        closed = desk.exchange.pastHours(id);
    const auto &minutes = desk.exchange.candles(id);
    std::erase_if(closed, [&](const auto &bar) { return !minutes.empty() && bar.openTime >= minutes.front().openTime; });
    const bool isLong = !closed.empty();
    if (isLong)
        closed.insert(closed.end(), minutes.begin(), minutes.end());
    for (Kline bar :
         aggregate(*interval, isLong ? closed : minutes, desk.record.openCandle(id), window->startMs, window->endMs, window->limit)) {
        if (!withVolume)
            bar.volume = bar.quoteVolume = 0;
        writeKline(json, **symbol, desk.record, bar);
    }
    json.endArray();
    return body;
}

Answer answerKlines(Desk &desk, const Caller &, const Parameters &parameters) { return klineList(desk, parameters, "symbol", true); }
Answer answerContinuousKlines(Desk &desk, const Caller &, const Parameters &parameters)
{
    return klineList(desk, parameters, "pair", true);
}
/// Mark and index follow the traded price closely here, and the exchange keeps bars of the latter only.
Answer answerMarkKlines(Desk &desk, const Caller &, const Parameters &parameters) { return klineList(desk, parameters, "symbol", false); }
Answer answerIndexKlines(Desk &desk, const Caller &, const Parameters &parameters) { return klineList(desk, parameters, "pair", false); }

Answer answerDayTicker(Desk &desk, const Caller &, const Parameters &parameters)
{
    return oneOrAll(desk, parameters, [&](JsonWriter &json, const SymbolInfo &symbol) {
        const InstrumentId id = symbol.instrument.id;
        writeTicker(json, symbol, desk.record.day(desk.exchange, id), desk.record.lastQuantity(id));
    });
}

Answer answerPremiumIndex(Desk &desk, const Caller &, const Parameters &parameters)
{
    return oneOrAll(desk, parameters, [&](JsonWriter &json, const SymbolInfo &symbol) {
        writePremiumIndex(json, symbol, desk.exchange.markPrice(symbol.instrument.id), marketMs(desk));
    });
}

Answer answerFundingHistory(Desk &desk, const Caller &, const Parameters &parameters)
{
    const auto wanted = optionalSymbol(desk, parameters);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto window = windowOf(parameters, 100, 1000);
    if (!window)
        return tl::unexpected(window.error());
    struct Row
    {
        const SymbolInfo *symbol;
        exchange::SimulatedExchange::FundingRow funding;
    };
    std::vector<Row> rows;
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        if (*wanted && *wanted != &symbol)
            continue;
        for (const auto &funding : desk.exchange.fundingHistory(symbol.instrument.id)) {
            if (funding.at.ms() >= window->startMs.value_or(0) && funding.at.ms() <= window->endMs.value_or(endOfTime))
                rows.push_back({&symbol, funding});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.funding.at < b.funding.at; });
    const std::size_t count = std::min(window->limit, rows.size());
    const std::size_t first = window->startMs ? 0 : rows.size() - count;
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (std::size_t i = first; i < first + count; ++i) {
        json.beginObject()
            .text("symbol", rows[i].symbol->instrument.symbol.view())
            .integer("fundingTime", rows[i].funding.at.ms())
            .fixed("fundingRate", rows[i].funding.rate)
            .fixed("markPrice", rows[i].funding.mark)
            .endObject();
    }
    json.endArray();
    return body;
}

Answer answerFundingInfo(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginArray();
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        json.beginObject()
            .text("symbol", symbol.instrument.symbol.view())
            .text("adjustedFundingRateCap", "0.02000000")
            .text("adjustedFundingRateFloor", "-0.02000000")
            .integer("fundingIntervalHours", std::chrono::duration_cast<std::chrono::hours>(symbol.instrument.fundingInterval).count())
            .boolean("disclaimer", false)
            .endObject();
    }
    json.endArray();
    return body;
}

Answer answerOpenInterest(Desk &desk, const Caller &, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    domain::Quantity open;
    for (std::size_t i = 0; i < desk.exchange.accountCount(); ++i) {
        for (const domain::Position &position : desk.exchange.account({std::uint16_t(i)}).positions()) {
            if (position.instrument == (*symbol)->instrument.id)
                open += position.quantity.abs();
        }
    }
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .text("symbol", (*symbol)->instrument.symbol.view())
        .fixed("openInterest", open, (*symbol)->quantityDecimals)
        .integer("time", marketMs(desk))
        .endObject();
    return body;
}

int depthWeight(const Parameters &parameters)
{
    const int limit = parameters.text("limit").toInt();
    return limit == 0 || limit > 500 ? (limit == 0 ? 10 : 20) : limit > 100 ? 10 : limit > 50 ? 5 : 2;
}

int klineWeight(const Parameters &parameters)
{
    const int limit = parameters.has("limit") ? parameters.text("limit").toInt() : 500;
    return limit < 100 ? 1 : limit < 500 ? 2 : limit <= 1000 ? 5 : 10;
}

template<int one, int all>
int bySymbol(const Parameters &parameters)
{
    return parameters.has("symbol") ? one : all;
}

} // namespace

Answer answerPing(Desk &, const Caller &, const Parameters &) { return QByteArray("{}"); }

Answer answerTime(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter(body).beginObject().integer("serverTime", desk.wallMs()).endObject();
    return body;
}

Answer answerDepth(Desk &desk, const Caller &, const Parameters &parameters)
{
    const auto symbol = requiredSymbol(desk, parameters);
    if (!symbol)
        return tl::unexpected(symbol.error());
    const auto limit = parameters.integer("limit", 500, 1, 1000);
    if (!limit)
        return tl::unexpected(limit.error());
    QByteArray body;
    JsonWriter json(body);
    writeDepth(json, **symbol, desk.exchange.bookSnapshot((*symbol)->instrument.id, std::size_t(*limit)).snapshot, marketMs(desk));
    return body;
}

Answer answerPriceTicker(Desk &desk, const Caller &, const Parameters &parameters)
{
    return oneOrAll(desk, parameters, [&](JsonWriter &json, const SymbolInfo &symbol) {
        writePriceTicker(json, symbol, lastPrice(desk, symbol.instrument.id), marketMs(desk));
    });
}

Answer answerBookTicker(Desk &desk, const Caller &, const Parameters &parameters)
{
    return oneOrAll(desk, parameters, [&](JsonWriter &json, const SymbolInfo &symbol) {
        writeBookTicker(json, symbol, quoteOf(desk, symbol), lastBookId(desk, symbol.instrument.id), marketMs(desk));
    });
}

std::span<const Endpoint> marketEndpoints()
{
    using enum Security;
    static constexpr Endpoint table[] = {
        {"GET", "/fapi/v1/ping", open, 1, 0, answerPing, nullptr},
        {"GET", "/fapi/v1/time", open, 1, 0, answerTime, nullptr},
        {"GET", "/fapi/v1/exchangeInfo", open, 1, 0, answerExchangeInfo, nullptr},
        {"GET", "/fapi/v1/depth", open, 10, 0, answerDepth, depthWeight},
        {"GET", "/fapi/v1/trades", open, 5, 0, answerTrades, nullptr},
        {"GET", "/fapi/v1/historicalTrades", open, 20, 0, answerTrades, nullptr},
        {"GET", "/fapi/v1/aggTrades", open, 20, 0, answerAggregateTrades, nullptr},
        {"GET", "/fapi/v1/klines", open, 5, 0, answerKlines, klineWeight},
        {"GET", "/fapi/v1/continuousKlines", open, 5, 0, answerContinuousKlines, klineWeight},
        {"GET", "/fapi/v1/markPriceKlines", open, 5, 0, answerMarkKlines, klineWeight},
        {"GET", "/fapi/v1/indexPriceKlines", open, 5, 0, answerIndexKlines, klineWeight},
        {"GET", "/fapi/v1/premiumIndex", open, 1, 0, answerPremiumIndex, bySymbol<1, 10>},
        {"GET", "/fapi/v1/fundingRate", open, 1, 0, answerFundingHistory, nullptr},
        {"GET", "/fapi/v1/fundingInfo", open, 1, 0, answerFundingInfo, nullptr},
        {"GET", "/fapi/v1/ticker/24hr", open, 1, 0, answerDayTicker, bySymbol<1, 40>},
        {"GET", "/fapi/v1/ticker/price", open, 1, 0, answerPriceTicker, bySymbol<1, 2>},
        {"GET", "/fapi/v2/ticker/price", open, 1, 0, answerPriceTicker, bySymbol<1, 2>},
        {"GET", "/fapi/v1/ticker/bookTicker", open, 2, 0, answerBookTicker, bySymbol<2, 5>},
        {"GET", "/fapi/v1/openInterest", open, 1, 0, answerOpenInterest, nullptr},
    };
    return table;
}

} // namespace ballast::venue::simulated
