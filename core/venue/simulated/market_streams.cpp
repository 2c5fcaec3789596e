// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/market_streams.h"

#include "venue/simulated/encode_market.h"
#include "venue/simulated/protocol_names.h"
#include "venue/text.h"

#include <algorithm>

namespace ballast::venue::simulated {

namespace {

constexpr std::size_t mostTradesPerStep = 500, mostMarksPerStep = 16;
constexpr int markEveryMs = 3000, tickerEveryMs = 1000;

QByteArray arrayOf(const std::vector<QByteArray> &messages)
{
    QByteArray json = "[";
    for (const QByteArray &message : messages) {
        if (json.size() > 1)
            json += ',';
        json += message;
    }
    return json + ']';
}

} // namespace

void MarketStreams::Gathered::add(const market::BookDelta &delta)
{
    if (isEmpty()) {
        firstId = delta.firstId;
        previousId = delta.previousId;
    }
    lastId = delta.lastId;
    for (const domain::Level &level : delta.bids)
        bids[level.price.raw] = level.quantity;
    for (const domain::Level &level : delta.asks)
        asks[level.price.raw] = level.quantity;
}

market::BookDelta MarketStreams::Gathered::take()
{
    market::BookDelta delta{firstId, lastId, previousId, {}, {}};
    for (auto bid = bids.rbegin(); bid != bids.rend(); ++bid)
        delta.bids.push_back({domain::Price::fromRaw(bid->first), bid->second});
    for (const auto &[price, quantity] : asks)
        delta.asks.push_back({domain::Price::fromRaw(price), quantity});
    *this = {};
    return delta;
}

MarketStreams::MarketStreams(Desk &desk, StreamHub &hub, Faults &faults) : m_desk(desk), m_hub(hub), m_faults(faults)
{
    for (const SymbolInfo &symbol : desk.record.symbols()) {
        const QByteArray &name = symbol.lowerCase;
        Names names{name + "@trade",
                    name + "@aggTrade",
                    name + "@bookTicker",
                    name + "@markPrice",
                    name + "@markPrice@1s",
                    name + "@ticker",
                    name + "@miniTicker",
                    name + "@forceOrder",
                    {},
                    {}};
        for (const KlineInterval &interval : klineIntervals())
            names.klines.push_back(name + "@kline_" + bytesOf(interval.name));
        const auto cadence = [&](int everyMs, std::initializer_list<const char *> suffixes) {
            DepthCadence depth;
            depth.everyMs = everyMs;
            for (const char *suffix : suffixes) {
                depth.diffNames.push_back(name + "@depth" + suffix);
                for (const int levels : {5, 10, 20})
                    depth.partialNames.emplace_back(name + "@depth" + QByteArray::number(levels) + suffix, std::size_t(levels));
            }
            names.depth.push_back(std::move(depth));
        };
        cadence(0, {"@0ms", "@100ms"});
        cadence(250, {"", "@250ms"});
        cadence(500, {"@500ms"});
        m_names.push_back(std::move(names));
    }
}

bool MarketStreams::wants(const std::vector<QByteArray> &names) const
{
    return std::any_of(names.begin(), names.end(), [this](const QByteArray &name) { return m_hub.hasListeners(name); });
}

void MarketStreams::publish(const exchange::Outputs &outputs)
{
    const std::int64_t wallMs = m_desk.wallMs();
    const std::size_t symbols = m_names.size();
    std::vector<std::size_t> trades(symbols, 0);
    std::vector<std::optional<engine::BestQuote>> quotes(symbols);
    std::vector<std::vector<std::pair<engine::MarkPrice, domain::Timestamp>>> marks(symbols);
    std::vector<std::optional<domain::Candle>> openCandles(symbols);
    for (const exchange::Output &output : outputs) {
        m_desk.record.take(output);
        if (const auto *delta = std::get_if<engine::BookDeltaEvent>(&output.body)) {
            for (DepthCadence &cadence : m_names[delta->instrument.value].depth)
                cadence.gathered.add(delta->delta);
        } else if (const auto *quote = std::get_if<engine::BestQuote>(&output.body)) {
            quotes[quote->instrument.value] = *quote;
        } else if (const auto *trade = std::get_if<engine::Trade>(&output.body)) {
            ++trades[trade->instrument.value];
        } else if (const auto *mark = std::get_if<engine::MarkPrice>(&output.body)) {
            marks[mark->instrument.value].emplace_back(*mark, output.at);
        } else if (const auto *candle = std::get_if<engine::CandleEvent>(&output.body)) {
            const SymbolInfo &symbol = m_desk.record.symbol(candle->instrument);
            openCandles[candle->instrument.value].reset();
            if (candle->state == engine::CandleState::open) {
                openCandles[candle->instrument.value] = candle->candle;
                continue;
            }
            for (std::size_t i = 0; i < klineIntervals().size(); ++i)
                publishKline(symbol, i, candle->candle, candle->state);
        } else if (const auto *fill = std::get_if<engine::FillEvent>(&output.body)) {
            if (fill->forcedBy == engine::ForcedBy::liquidation)
                publishForceOrder(*fill, output.at);
        }
    }
    for (std::size_t i = 0; i < symbols; ++i) {
        const SymbolInfo &symbol = m_desk.record.symbols()[i];
        publishTrades(symbol, trades[i]);
        for (DepthCadence &cadence : m_names[i].depth)
            publishDepth(symbol, cadence, wallMs);
        if (quotes[i] && (m_hub.hasListeners(m_names[i].bookTicker) || m_hub.hasListeners("!bookTicker"))) {
            const std::int64_t lastId = m_desk.exchange.bookSnapshot(symbol.instrument.id, 1).snapshot.lastId;
            const QByteArray message = bookTickerMessage(symbol, *quotes[i], lastId, m_desk.exchange.now().ms());
            m_hub.send(m_names[i].bookTicker, message);
            m_hub.send("!bookTicker", message);
        }
        if (openCandles[i]) {
            for (std::size_t interval = 0; interval < klineIntervals().size(); ++interval)
                publishKline(symbol, interval, *openCandles[i], engine::CandleState::open);
        }
    }
    publishMarks(marks, wallMs);
    publishTickers(wallMs);
}

void MarketStreams::publishDepth(const SymbolInfo &symbol, DepthCadence &cadence, std::int64_t wallMs)
{
    if (cadence.gathered.isEmpty())
        return;
    const bool partial = std::any_of(cadence.partialNames.begin(), cadence.partialNames.end(),
                                     [this](const auto &entry) { return m_hub.hasListeners(entry.first); });
    if (!partial && !wants(cadence.diffNames)) {
        cadence.gathered = {}; // nobody holds an earlier id: the next listener's chain may start anywhere
        return;
    }
    if (wallMs - cadence.sentMs < cadence.everyMs)
        return;
    cadence.sentMs = wallMs;
    const market::BookDelta delta = cadence.gathered.take();
    const std::int64_t now = m_desk.exchange.now().ms();
    for (const auto &[name, levels] : cadence.partialNames) {
        if (m_hub.hasListeners(name))
            m_hub.send(name, partialDepthMessage(symbol, m_desk.exchange.bookSnapshot(symbol.instrument.id, levels).snapshot,
                                                 delta.previousId, now));
    }
    if (!wants(cadence.diffNames))
        return;
    if (m_faults.skipDepthMessages > 0) {
        --m_faults.skipDepthMessages;
        return;
    }
    const QByteArray message = depthMessage(symbol, delta, now);
    for (const QByteArray &name : cadence.diffNames)
        m_hub.send(name, message);
}

void MarketStreams::publishTrades(const SymbolInfo &symbol, std::size_t count)
{
    const Names &names = m_names[symbol.instrument.id.value];
    const bool single = m_hub.hasListeners(names.trade), aggregate = m_hub.hasListeners(names.aggregateTrade);
    if (!single && !aggregate)
        return;
    const auto &tape = m_desk.record.trades(symbol.instrument.id);
    const std::size_t shown = std::min({count, tape.size(), mostTradesPerStep});
    for (std::size_t i = tape.size() - shown; i < tape.size(); ++i) {
        if (single)
            m_hub.send(names.trade, tradeMessage(symbol, tape[i]));
        if (aggregate)
            m_hub.send(names.aggregateTrade, aggregateTradeMessage(symbol, tape[i]));
    }
}

void MarketStreams::publishMarks(const std::vector<std::vector<std::pair<engine::MarkPrice, domain::Timestamp>>> &marks,
                                 std::int64_t wallMs)
{
    const bool slowDue = wallMs - m_markSentMs >= markEveryMs;
    std::vector<QByteArray> newest;
    bool any = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const SymbolInfo &symbol = m_desk.record.symbols()[i];
        const std::size_t shown = std::min(marks[i].size(), mostMarksPerStep);
        for (std::size_t m = marks[i].size() - shown; m < marks[i].size(); ++m) {
            any = true;
            const auto &[mark, at] = marks[i][m];
            const bool last = m + 1 == marks[i].size();
            if (!last && !m_hub.hasListeners(m_names[i].markPriceSecond))
                continue;
            const QByteArray message = markPriceMessage(symbol, mark, at.ms());
            m_hub.send(m_names[i].markPriceSecond, message);
            if (last)
                newest.push_back(message);
            if (last && slowDue)
                m_hub.send(m_names[i].markPrice, message);
        }
    }
    if (!any)
        return;
    const QByteArray all = arrayOf(newest);
    m_hub.send("!markPrice@arr@1s", all);
    if (slowDue) {
        m_hub.send("!markPrice@arr", all);
        m_markSentMs = wallMs;
    }
}

void MarketStreams::publishKline(const SymbolInfo &symbol, std::size_t index, const domain::Candle &minute, engine::CandleState state)
{
    const QByteArray &name = m_names[symbol.instrument.id.value].klines[index];
    if (!m_hub.hasListeners(name))
        return;
    const KlineInterval &interval = klineIntervals()[index];
    const std::int64_t openMs = minute.openTime.ms();
    const bool lastMinute = barOpen(interval, openMs + 60'000) != barOpen(interval, openMs);
    const bool closed = state == engine::CandleState::closed && lastMinute;
    const std::optional<domain::Candle> open = state == engine::CandleState::open ? std::optional(minute) : std::nullopt;
    const auto bars = aggregate(interval, m_desk.exchange.candles(symbol.instrument.id), open, std::nullopt, openMs, 1);
    if (bars.empty())
        return;
    m_hub.send(name,
               klineMessage(symbol, interval, m_desk.record, bars.back(), closed ? Bar::closed : Bar::open, m_desk.exchange.now().ms()));
}

void MarketStreams::publishTickers(std::int64_t wallMs)
{
    if (wallMs - m_tickerSentMs < tickerEveryMs)
        return;
    m_tickerSentMs = wallMs;
    const bool allFull = m_hub.hasListeners("!ticker@arr"), allMini = m_hub.hasListeners("!miniTicker@arr");
    std::vector<QByteArray> full, mini;
    for (const SymbolInfo &symbol : m_desk.record.symbols()) {
        const Names &names = m_names[symbol.instrument.id.value];
        const bool wantsFull = allFull || m_hub.hasListeners(names.ticker), wantsMini = allMini || m_hub.hasListeners(names.miniTicker);
        if (!wantsFull && !wantsMini)
            continue;
        const DayStatistics day = m_desk.record.day(m_desk.exchange, symbol.instrument.id);
        if (wantsFull) {
            full.push_back(tickerMessage(symbol, day, m_desk.record.lastQuantity(symbol.instrument.id)));
            m_hub.send(names.ticker, full.back());
        }
        if (wantsMini) {
            mini.push_back(miniTickerMessage(symbol, day));
            m_hub.send(names.miniTicker, mini.back());
        }
    }
    if (allFull)
        m_hub.send("!ticker@arr", arrayOf(full));
    if (allMini)
        m_hub.send("!miniTicker@arr", arrayOf(mini));
}

void MarketStreams::publishForceOrder(const engine::FillEvent &event, domain::Timestamp at)
{
    const domain::Fill &fill = event.fill;
    const SymbolInfo &symbol = m_desk.record.symbol(fill.instrument);
    const Names &names = m_names[fill.instrument.value];
    if (!m_hub.hasListeners(names.forceOrder) && !m_hub.hasListeners("!forceOrder@arr"))
        return;
    QByteArray message;
    JsonWriter json(message);
    json.beginObject().text("e", "forceOrder").integer("E", at.ms());
    json.beginObject("o")
        .text("s", symbol.instrument.symbol.view())
        .text("S", sideName(fill.side))
        .text("o", "LIMIT")
        .text("f", "IOC")
        .fixed("q", fill.quantity, symbol.quantityDecimals)
        .fixed("p", fill.price, symbol.priceDecimals)
        .fixed("ap", fill.price, symbol.priceDecimals)
        .text("X", "FILLED")
        .fixed("l", fill.quantity, symbol.quantityDecimals)
        .fixed("z", fill.quantity, symbol.quantityDecimals)
        .integer("T", at.ms())
        .endObject()
        .endObject();
    m_hub.send(names.forceOrder, message);
    m_hub.send("!forceOrder@arr", message);
}

} // namespace ballast::venue::simulated
