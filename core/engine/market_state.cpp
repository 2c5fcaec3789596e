// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/market_state.h"

#include "engine/snapshot.h"

#include <algorithm>

namespace ballast::engine {

MarketState::MarketState(const domain::Instrument &instrument, market::SequenceRule rule) : m_sync(instrument.tickSize, rule) {}

void MarketState::takeTouchFromBook(Timestamp at)
{
    const auto bid = m_sync.book().bestBid();
    const auto ask = m_sync.book().bestAsk();
    if (!bid || !ask)
        return;
    m_bid = bid->price.toDouble();
    m_ask = ask->price.toDouble();
    m_touchAt = at;
}

market::BookSync::Result MarketState::apply(const market::BookDelta &delta, Timestamp at)
{
    const auto result = m_sync.apply(delta);
    if (result == market::BookSync::Result::applied)
        takeTouchFromBook(at);
    return result;
}

market::BookSync::Result MarketState::apply(const market::BookSnapshot &snapshot, Timestamp at)
{
    const auto result = m_sync.apply(snapshot);
    if (result == market::BookSync::Result::applied)
        takeTouchFromBook(at);
    return result;
}

void MarketState::apply(const BestQuote &quote, Timestamp at)
{
    m_bid = quote.bid.toDouble();
    m_ask = quote.ask.toDouble();
    m_touchAt = at;
}

void MarketState::apply(const MarkPrice &mark, Timestamp at)
{
    if (mark.mark.raw <= 0)
        return;
    m_mark = mark;
    m_markAt = at;
}

void MarketState::reset()
{
    m_sync.reset();
    m_touchAt = {};
    m_markAt = {};
}

double MarketState::mid() const { return isUsable() ? (m_bid + m_ask) / 2 : unknownValue; }

double MarketState::spreadBps() const { return isUsable() ? (m_ask - m_bid) / mid() * 1e4 : unknownValue; }

double MarketState::mark() const { return m_mark.mark.raw > 0 ? m_mark.mark.toDouble() : mid(); }

Timestamp MarketState::freshness() const { return std::min(m_touchAt, m_markAt); }

double MarketState::slippage(domain::Side side, double quantity) const
{
    if (!isUsable())
        return unknownValue;
    const double halfSpread = (m_ask - m_bid) / (2 * mid());
    if (!bookSynchronised())
        return halfSpread;
    const auto cost = m_sync.book().costToTrade(side, quantity);
    return cost.filled > 0 ? std::max(cost.slippage, 0.0) : halfSpread;
}

} // namespace ballast::engine
