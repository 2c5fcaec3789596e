// SPDX-License-Identifier: GPL-3.0-or-later
/// What the engine knows of one instrument's market: the synchronised book, the touch, the mark and its funding.
#pragma once

#include "domain/instrument.h"
#include "engine/event.h"
#include "market/book_sync.h"

namespace ballast::engine {

class MarketState
{
public:
    MarketState(const domain::Instrument &instrument, market::SequenceRule rule);

    market::BookSync::Result apply(const market::BookDelta &delta, Timestamp at);
    market::BookSync::Result apply(const market::BookSnapshot &snapshot, Timestamp at);
    void apply(const BestQuote &quote, Timestamp at);
    void apply(const MarkPrice &mark, Timestamp at);
    /// The connection was lost: prices are kept for display, but nothing counts as fresh.
    void reset();

    [[nodiscard]] bool isUsable() const { return m_bid > 0 && m_ask > m_bid; } ///< a touch to trade against
    [[nodiscard]] double bid() const { return m_bid; }
    [[nodiscard]] double ask() const { return m_ask; }
    [[nodiscard]] double mid() const; ///< nan when not usable
    [[nodiscard]] double spreadBps() const;
    /// Mark price; falls back to the mid until the first mark arrives; nan when neither is known.
    [[nodiscard]] double mark() const;
    [[nodiscard]] const MarkPrice &markPrice() const { return m_mark; }
    /// Time of the older of touch and mark: a mute socket on either side makes the market stale. Not set = never heard.
    [[nodiscard]] Timestamp freshness() const;
    [[nodiscard]] Timestamp markAt() const { return m_markAt; }
    [[nodiscard]] Timestamp touchAt() const { return m_touchAt; }
    [[nodiscard]] bool bookSynchronised() const { return m_sync.state() == market::SyncState::synchronised; }
    [[nodiscard]] const market::OrderBook &book() const { return m_sync.book(); }
    [[nodiscard]] std::uint64_t gaps() const { return m_sync.gaps(); }
    /// Fraction of the mid given up by taking `quantity` (base) now: walked through the book, or half the spread without one.
    [[nodiscard]] double slippage(domain::Side side, double quantity) const;

private:
    void takeTouchFromBook(Timestamp at);

    market::BookSync m_sync;
    MarkPrice m_mark;
    double m_bid = 0, m_ask = 0;
    Timestamp m_touchAt, m_markAt;
};

} // namespace ballast::engine
