// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes, market-stream events and the vocabulary that all messages share.
#include "venue/binance/documents.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Price;
using domain::Quantity;
using domain::Rate;
using domain::Timestamp;

struct Known
{
    std::string_view kind, name;
};

/// Stream events that say nothing to the engine.
constexpr std::array<Known, 16> ignoredEvents{{{"24hrTicker", "ticker24h"},
                                               {"24hrMiniTicker", "miniTicker24h"},
                                               {"1hTicker", "tickerWindow"},
                                               {"4hTicker", "tickerWindow"},
                                               {"forceOrder", "publicLiquidation"},
                                               {"compositeIndex", "compositeIndex"},
                                               {"assetIndexUpdate", "assetIndex"},
                                               {"contractInfo", "contractInfo"},
                                               {"continuous_kline", "continuousCandle"},
                                               {"indexPrice_kline", "indexCandle"},
                                               {"markPrice_kline", "markCandle"},
                                               {"indexPriceUpdate", "indexPrice"},
                                               {"EquityUpdate", "tradingSession"},
                                               {"openInterest", "openInterest"},
                                               {"eventStreamTerminated", "streamTerminated"},
                                               {"serverShutdown", "serverShutdown"}}};

} // namespace

bool isPartialBook(std::string_view stream)
{
    const auto at = stream.find("@depth");
    return at != std::string_view::npos && at + 6 < stream.size() && std::isdigit(static_cast<unsigned char>(stream[at + 6])) != 0;
}

domain::Levels levelsOf(const Fields &fields, std::string_view key)
{
    domain::Levels levels;
    fields.each(key, [&](Fields::Element element) {
        simdjson::dom::array pair;
        if (element.get(pair) != simdjson::SUCCESS || pair.size() < 2) {
            fields.problem().note(key, "holds something that is not [price, quantity]");
            return;
        }
        auto at = pair.begin();
        const auto price = fields.decimalOf<Price>(*at, key);
        ++at;
        levels.push_back({price, fields.decimalOf<Quantity>(*at, key)});
        if (price.sign() < 0 || levels.back().quantity.sign() < 0)
            fields.problem().note(key, "holds a price or an amount below 0");
    });
    return levels;
}

namespace {

void depthUpdate(const Fields &fields, DocumentSink &sink)
{
    const auto instrument = instrumentOf(fields.text("s"), sink);
    engine::BookDeltaEvent event;
    event.delta.firstId = fields.integer("U");
    event.delta.lastId = fields.integer("u");
    event.delta.previousId = fields.integer("pu", Need::optional);
    event.delta.bids = levelsOf(fields, "b");
    event.delta.asks = levelsOf(fields, "a");
    if (!instrument) {
        sink.ignored = "bookOfUnknownSymbol";
        return;
    }
    event.instrument = *instrument;
    const auto at = fields.time("E");
    if (sink.partialBook)
        sink.emit(engine::BookSnapshotEvent{*instrument, {event.delta.lastId, std::move(event.delta.bids), std::move(event.delta.asks)}},
                  at);
    else
        sink.emit(std::move(event), at);
}

void bestQuote(const Fields &fields, DocumentSink &sink)
{
    const auto instrument = instrumentOf(fields.text("s"), sink);
    engine::BestQuote quote{{},
                            fields.unsignedDecimal<Price>("b"),
                            fields.unsignedDecimal<Price>("a"),
                            fields.unsignedDecimal<Quantity>("B"),
                            fields.unsignedDecimal<Quantity>("A")};
    if (!instrument) {
        sink.ignored = "quoteOfUnknownSymbol";
        return;
    }
    quote.instrument = *instrument;
    sink.emit(quote, fields.time("E", Need::optional));
}

void trade(const Fields &fields, DocumentSink &sink)
{
    const auto instrument = instrumentOf(fields.text("s"), sink);
    engine::Trade event{{},
                        fields.unsignedDecimal<Price>("p"),
                        fields.unsignedDecimal<Quantity>("q"),
                        fields.flag("m") ? domain::Side::sell : domain::Side::buy};
    if (!instrument) {
        sink.ignored = "tradeOfUnknownSymbol";
        return;
    }
    event.instrument = *instrument;
    sink.emit(event, fields.time("T"));
}

void markPrice(const Fields &fields, DocumentSink &sink)
{
    const auto instrument = instrumentOf(fields.text("s"), sink);
    engine::MarkPrice event{{},
                            fields.unsignedDecimal<Price>("p"),
                            fields.unsignedDecimal<Price>("i", Need::optional),
                            fields.decimal<Rate>("r", Need::optional),
                            fields.time("T", Need::optional)};
    if (!instrument) {
        sink.ignored = "markOfUnknownSymbol";
        return;
    }
    event.instrument = *instrument;
    sink.emit(event, fields.time("E"));
}

} // namespace

void checkCandle(const domain::Candle &candle, Problem &problem)
{
    const auto &[openTime, interval, open, high, low, close, volume] = candle;
    if (!(low > 0 && open > 0 && close > 0 && high >= low))
        problem.note("candle", "has prices that no market has");
    if (!(volume >= 0))
        problem.note("volume", "is below 0");
}

namespace {

void kline(const Fields &fields, DocumentSink &sink)
{
    const auto row = fields.child("k");
    if (sink.problem)
        return;
    const auto instrument = instrumentOf(fields.text("s"), sink);
    engine::CandleEvent event;
    const auto opened = row.time("t"), closed = row.time("T");
    if (closed < opened)
        sink.problem.note("T", "is before 't'");
    event.candle = {
        opened, closed - opened + std::chrono::milliseconds(1), row.real("o"), row.real("h"), row.real("l"), row.real("c"), row.real("v")};
    if (!sink.problem)
        checkCandle(event.candle, sink.problem);
    event.state = row.flag("x") ? engine::CandleState::closed : engine::CandleState::open;
    if (!instrument) {
        sink.ignored = "candleOfUnknownSymbol";
        return;
    }
    event.instrument = *instrument;
    sink.emit(event, fields.time("E"));
}

void streamEvent(std::string_view kind, const Fields &fields, DocumentSink &sink)
{
    if (kind == "depthUpdate")
        return depthUpdate(fields, sink);
    if (kind == "bookTicker")
        return bestQuote(fields, sink);
    if (kind == "aggTrade" || kind == "trade")
        return trade(fields, sink);
    if (kind == "markPriceUpdate")
        return markPrice(fields, sink);
    if (kind == "kline")
        return kline(fields, sink);
    if (decodeUserEvent(kind, fields, sink))
        return;
    const auto known = std::find_if(ignoredEvents.begin(), ignoredEvents.end(), [&](const Known &each) { return each.kind == kind; });
    sink.ignored = known == ignoredEvents.end() ? "unknownEvent" : known->name;
}

/// "btcusdt@depth@100ms" → "BTCUSDT"
std::string symbolOfStream(std::string_view stream)
{
    std::string symbol(stream.substr(0, stream.find('@')));
    std::transform(symbol.begin(), symbol.end(), symbol.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    return symbol;
}

void objectDocument(simdjson::dom::object object, DocumentSink &sink)
{
    const Fields fields(object, sink.problem);
    std::string_view kind;
    simdjson::dom::element inner;
    if (object["stream"].get(kind) == simdjson::SUCCESS && object["data"].get(inner) == simdjson::SUCCESS) {
        sink.streamSymbol = symbolOfStream(kind);
        sink.partialBook = isPartialBook(kind);
        return decodeDocument(inner, sink);
    }
    if (object["e"].get(kind) == simdjson::SUCCESS)
        return streamEvent(kind, fields, sink);
    if (object["method"].get(kind) == simdjson::SUCCESS) {
        sink.ignored = "request";
        return;
    }
    if (fields.has("error")) {
        const auto reason = fields.child("error");
        sink.error = ErrorReply{int(reason.integer("code", Need::optional)), std::string(reason.text("msg", Need::optional))};
        sink.ignored = "errorReply";
        return;
    }
    if (object["result"].get(inner) == simdjson::SUCCESS) {
        if (inner.is_null() || inner.is_bool()) {
            sink.ignored = "acknowledgement";
            return;
        }
        simdjson::dom::object empty;
        if (inner.get(empty) == simdjson::SUCCESS && empty.size() == 0) {
            sink.ignored = "acknowledgement";
            return;
        }
        return decodeDocument(inner, sink);
    }
    if (!decodeReplyObject(fields, sink) && !sink.problem)
        sink.problem.what = "unrecognised message: no field that tells its kind";
}

} // namespace

std::optional<domain::InstrumentId> instrumentOf(std::string_view symbol, DocumentSink &sink)
{
    if (symbol.empty())
        symbol = !sink.streamSymbol.empty() ? std::string_view(sink.streamSymbol) : sink.context.symbol;
    return sink.symbols.resolve(symbol.empty() ? "?" : symbol); // no live table knows "?"
}

domain::PositionSide positionSideOf(std::string_view text, Problem &problem)
{
    if (text == "LONG")
        return domain::PositionSide::longSide;
    if (text == "SHORT")
        return domain::PositionSide::shortSide;
    if (text != "BOTH")
        problem.note("positionSide", "is none of BOTH, LONG, SHORT");
    return domain::PositionSide::both;
}

domain::OrderStatus orderStatusOf(std::string_view text, Problem &problem)
{
    using domain::OrderStatus;
    constexpr std::array<std::pair<std::string_view, OrderStatus>, 9> states{{{"NEW", OrderStatus::acknowledged},
                                                                              {"PENDING_NEW", OrderStatus::acknowledged},
                                                                              {"PARTIALLY_FILLED", OrderStatus::partlyFilled},
                                                                              {"FILLED", OrderStatus::filled},
                                                                              {"CANCELED", OrderStatus::cancelled},
                                                                              {"EXPIRED", OrderStatus::expired},
                                                                              {"EXPIRED_IN_MATCH", OrderStatus::expired},
                                                                              {"REJECTED", OrderStatus::refused},
                                                                              {"NEW_INSURANCE", OrderStatus::acknowledged}}};
    for (const auto &[name, status] : states) {
        if (name == text)
            return status;
    }
    if (text == "NEW_ADL")
        return OrderStatus::acknowledged;
    problem.note("status", "is no order state that is known");
    return OrderStatus::unknown;
}

domain::Side sideOf(std::string_view text, Problem &problem)
{
    if (text != "BUY" && text != "SELL")
        problem.note("side", "is neither BUY nor SELL");
    return text == "BUY" ? domain::Side::buy : domain::Side::sell;
}

engine::ForcedBy forcedByOf(std::string_view clientId)
{
    if (clientId.starts_with("autoclose-"))
        return engine::ForcedBy::liquidation;
    if (clientId.starts_with("adl_autoclose"))
        return engine::ForcedBy::autoDeleveraging;
    if (clientId.starts_with("settlement_autoclose-") || clientId.starts_with("delivery_autoclose-"))
        return engine::ForcedBy::settlement;
    return engine::ForcedBy::nobody;
}

void setTypeAndTimeInForce(std::string_view type, std::string_view timeInForce, domain::OrderRequest &request)
{
    request.type = type.ends_with("MARKET") || type == "LIQUIDATION" ? domain::OrderType::market : domain::OrderType::limit;
    request.timeInForce = timeInForce == "IOC"   ? domain::TimeInForce::immediateOrCancel
                          : timeInForce == "FOK" ? domain::TimeInForce::fillOrKill
                          : timeInForce == "GTX" ? domain::TimeInForce::postOnly
                                                 : domain::TimeInForce::goodTillCancelled;
}

void decodeDocument(simdjson::dom::element document, DocumentSink &sink)
{
    simdjson::dom::object object;
    simdjson::dom::array rows;
    if (document.get(object) == simdjson::SUCCESS)
        return objectDocument(object, sink);
    if (document.get(rows) != simdjson::SUCCESS) {
        sink.problem.what = "unrecognised message: neither an object nor a list";
        return;
    }
    // A list of stream events (all-market streams) is its events one by one.
    simdjson::dom::object first;
    if (rows.size() > 0 && (*rows.begin()).get(first) == simdjson::SUCCESS && first["e"].error() == simdjson::SUCCESS) {
        for (const auto row : rows)
            decodeDocument(row, sink);
        if (!sink.events.empty())
            sink.ignored = {};
        return;
    }
    if (!decodeReplyRows(rows, sink) && !sink.problem)
        sink.problem.what = "unrecognised message: a list of something unknown";
}

} // namespace ballast::venue::binance
