// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/market_record.h"

#include "venue/simulated/json_writer.h"
#include "venue/simulated/protocol_time.h"
#include "venue/text.h"

#include <algorithm>

namespace ballast::venue::simulated {

namespace {

constexpr std::size_t tapeLength = 1000;

std::int64_t minuteOf(domain::Timestamp at) { return at.ms() / minuteMs * minuteMs; }

} // namespace

MarketRecord::MarketRecord(const exchange::SimulatedExchange &exchange)
{
    for (const domain::Instrument &instrument : exchange.instruments()) {
        SymbolInfo info;
        info.instrument = instrument;
        info.symbol = bytesOf(instrument.symbol);
        info.lowerCase = info.symbol.toLower();
        info.priceDecimals = decimalPlaces(instrument.tickSize.raw);
        info.quantityDecimals = decimalPlaces(instrument.lotSize.raw);
        m_symbols.push_back(std::move(info));
    }
    m_books.resize(m_symbols.size());
    for (std::size_t i = 0; i < m_books.size(); ++i) {
        for (const engine::Trade &trade : exchange.recentTrades(m_symbols[i].instrument.id))
            m_books[i].trades.push_back({++m_books[i].lastId, trade, exchange.now()});
    }
}

std::int64_t MarketRecord::take(const exchange::Output &output)
{
    if (const auto *trade = std::get_if<engine::Trade>(&output.body)) {
        Book &book = m_books[trade->instrument.value];
        book.trades.push_back({++book.lastId, *trade, output.at});
        if (book.trades.size() > tapeLength)
            book.trades.pop_front();
        Minute &minute = book.minutes[minuteOf(output.at)];
        ++minute.trades;
        minute.quantity += trade->quantity.toDouble();
        if (trade->aggressor == domain::Side::buy)
            minute.bought += trade->quantity.toDouble();
        while (book.minutes.begin()->first < output.at.ms() - 2 * dayMs)
            book.minutes.erase(book.minutes.begin());
        return book.lastId;
    }
    if (const auto *candle = std::get_if<engine::CandleEvent>(&output.body)) {
        Book &book = m_books[candle->instrument.value];
        if (candle->state == engine::CandleState::open)
            book.open = candle->candle;
        else
            book.open.reset();
    }
    return 0;
}

const SymbolInfo *MarketRecord::find(const QByteArray &symbol) const
{
    const auto found = std::find_if(m_symbols.begin(), m_symbols.end(), [&](const SymbolInfo &info) { return info.symbol == symbol; });
    return found == m_symbols.end() ? nullptr : &*found;
}

domain::Quantity MarketRecord::lastQuantity(domain::InstrumentId id) const
{
    const auto &known = trades(id);
    return known.empty() ? domain::Quantity{} : known.back().trade.quantity;
}

std::int64_t MarketRecord::tradesInMinutes(domain::InstrumentId id, std::int64_t fromMs, std::int64_t toMs) const
{
    const auto &minutes = m_books[id.value].minutes;
    std::int64_t count = 0;
    for (auto at = minutes.lower_bound(fromMs); at != minutes.end() && at->first <= toMs; ++at)
        count += at->second.trades;
    return count;
}

double MarketRecord::takerBuyShare(domain::InstrumentId id, std::int64_t fromMs, std::int64_t toMs) const
{
    const auto &minutes = m_books[id.value].minutes;
    double quantity = 0, bought = 0;
    for (auto at = minutes.lower_bound(fromMs); at != minutes.end() && at->first <= toMs; ++at) {
        quantity += at->second.quantity;
        bought += at->second.bought;
    }
    return quantity > 0 ? bought / quantity : 0.5;
}

DayStatistics MarketRecord::day(const exchange::SimulatedExchange &exchange, domain::InstrumentId id) const
{
    const Book &book = m_books[id.value];
    const auto &candles = exchange.candles(id);
    DayStatistics day;
    day.closeMs = exchange.now().ms();
    day.openMs = day.closeMs - dayMs;
    day.lastTrade = book.lastId;
    day.firstTrade = book.trades.empty() ? 0 : std::max<std::int64_t>(1, book.lastId - tradesInMinutes(id, day.openMs, day.closeMs) + 1);
    const auto add = [&](const domain::Candle &candle) {
        if (day.open <= 0) {
            day.open = candle.open;
            day.high = candle.high;
            day.low = candle.low;
        }
        day.high = std::max(day.high, candle.high);
        day.low = std::min(day.low, candle.low);
        day.last = candle.close;
        day.volume += candle.volume;
        day.quoteVolume += candle.volume * (candle.open + candle.high + candle.low + candle.close) / 4;
    };
    const auto first = std::lower_bound(candles.begin(), candles.end(), day.openMs,
                                        [](const domain::Candle &candle, std::int64_t ms) { return candle.openTime.ms() < ms; });
    std::for_each(first, candles.end(), add);
    if (book.open)
        add(*book.open);
    if (!book.trades.empty()) {
        day.last = book.trades.back().trade.price.toDouble();
        day.high = std::max(day.high, day.last);
        day.low = day.low > 0 ? std::min(day.low, day.last) : day.last;
    }
    if (day.open <= 0)
        day.open = day.high = day.low = day.last = exchange.markPrice(id).mark.toDouble();
    return day;
}

} // namespace ballast::venue::simulated
