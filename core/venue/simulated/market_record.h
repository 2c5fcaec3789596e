// SPDX-License-Identifier: GPL-3.0-or-later
/// What the protocol shows of the market beyond the exchange's own state: numbered trades, the running minute, 24-hour figures.
#pragma once

#include "exchange/simulated_exchange.h"

#include <QByteArray>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace ballast::venue::simulated {

/// A trade with the number that the venue would give it.
struct TapeTrade
{
    std::int64_t id = 0;
    engine::Trade trade;
    domain::Timestamp at;
};

/// Names and decimals of one instrument, prepared once.
struct SymbolInfo
{
    domain::Instrument instrument;
    QByteArray symbol;    ///< "ETHUSDT"
    QByteArray lowerCase; ///< "ethusdt", as stream names use it
    int priceDecimals = 2, quantityDecimals = 3;
};

struct DayStatistics
{
    double open = 0, high = 0, low = 0, last = 0;
    double volume = 0, quoteVolume = 0;
    std::int64_t openMs = 0, closeMs = 0;
    std::int64_t firstTrade = 0, lastTrade = 0;
    [[nodiscard]] double change() const { return last - open; }
    [[nodiscard]] double changePercent() const { return open > 0 ? 100 * (last - open) / open : 0; }
    [[nodiscard]] double average() const { return volume > 0 ? quoteVolume / volume : last; }
};

class MarketRecord
{
public:
    explicit MarketRecord(const exchange::SimulatedExchange &exchange);

    /// Takes trades and candles from what the exchange put out; the rest is passed over. Returns the number given to a trade.
    std::int64_t take(const exchange::Output &output);

    [[nodiscard]] const std::vector<SymbolInfo> &symbols() const { return m_symbols; }
    [[nodiscard]] const SymbolInfo &symbol(domain::InstrumentId id) const { return m_symbols[id.value]; }
    /// By the venue's spelling, upper case; nullptr when there is none.
    [[nodiscard]] const SymbolInfo *find(const QByteArray &symbol) const;

    [[nodiscard]] const std::deque<TapeTrade> &trades(domain::InstrumentId id) const { return m_books[id.value].trades; }
    [[nodiscard]] domain::Quantity lastQuantity(domain::InstrumentId id) const; ///< of the last trade; 0 before the first
    [[nodiscard]] const std::optional<domain::Candle> &openCandle(domain::InstrumentId id) const { return m_books[id.value].open; }
    /// Trades counted since the start; for minutes before it, none.
    [[nodiscard]] std::int64_t tradesInMinutes(domain::InstrumentId id, std::int64_t fromMs, std::int64_t toMs) const;
    /// Share of the volume in these minutes that buyers took; one half where no trade was seen.
    [[nodiscard]] double takerBuyShare(domain::InstrumentId id, std::int64_t fromMs, std::int64_t toMs) const;
    [[nodiscard]] DayStatistics day(const exchange::SimulatedExchange &exchange, domain::InstrumentId id) const;

private:
    struct Minute
    {
        std::int64_t trades = 0;
        double quantity = 0, bought = 0;
    };
    struct Book
    {
        std::deque<TapeTrade> trades;
        std::optional<domain::Candle> open;
        std::map<std::int64_t, Minute> minutes; ///< by open time in ms, the last two days
        std::int64_t lastId = 0;
    };

    std::vector<SymbolInfo> m_symbols;
    std::vector<Book> m_books;
};

} // namespace ballast::venue::simulated
