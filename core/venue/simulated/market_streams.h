// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns what the exchange put out into messages of the market streams, at the cadence of each stream in real time.
///
/// Market time may run much faster than the wall clock: book changes of one step are merged into one message (first and last ids
/// chain on), the best quote is told once a step, and at most the newest marks and trades of a step are sent.
#pragma once

#include "venue/simulated/stream_hub.h"

#include <map>
#include <vector>

namespace ballast::venue::simulated {

class MarketStreams
{
public:
    MarketStreams(Desk &desk, StreamHub &hub, Faults &faults);

    /// Records and publishes one step's outputs.
    void publish(const exchange::Outputs &outputs);

private:
    /// Book changes gathered until a stream is due.
    struct Gathered
    {
        std::int64_t firstId = 0, lastId = 0, previousId = 0;
        std::map<std::int64_t, domain::Quantity> bids, asks; ///< by raw price
        void add(const market::BookDelta &delta);
        [[nodiscard]] market::BookDelta take();
        [[nodiscard]] bool isEmpty() const { return lastId == 0; }
    };
    struct DepthCadence
    {
        int everyMs = 0; ///< of real time; 0 = each step
        std::vector<QByteArray> diffNames;
        std::vector<std::pair<QByteArray, std::size_t>> partialNames; ///< with their number of levels
        Gathered gathered;
        std::int64_t sentMs = 0;
    };
    struct Names
    {
        QByteArray trade, aggregateTrade, bookTicker, markPrice, markPriceSecond, ticker, miniTicker, forceOrder;
        std::vector<QByteArray> klines; ///< in the order of klineIntervals()
        std::vector<DepthCadence> depth;
    };

    void publishDepth(const SymbolInfo &symbol, DepthCadence &cadence, std::int64_t wallMs);
    void publishTrades(const SymbolInfo &symbol, std::size_t count);
    void publishMarks(const std::vector<std::vector<std::pair<engine::MarkPrice, domain::Timestamp>>> &marks, std::int64_t wallMs);
    void publishKline(const SymbolInfo &symbol, std::size_t interval, const domain::Candle &minute, engine::CandleState state);
    void publishTickers(std::int64_t wallMs);
    void publishForceOrder(const engine::FillEvent &event, domain::Timestamp at);
    [[nodiscard]] bool wants(const std::vector<QByteArray> &names) const;

    Desk &m_desk;
    StreamHub &m_hub;
    Faults &m_faults;
    std::vector<Names> m_names; ///< by instrument
    std::int64_t m_markSentMs = 0, m_tickerSentMs = 0;
};

} // namespace ballast::venue::simulated
