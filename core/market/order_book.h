// SPDX-License-Identifier: GPL-3.0-or-later
/// A full-depth order book: a price-indexed ladder in a window around the touch, far levels in a map.
///
///     OrderBook book(instrument.tickSize);
///     book.replace(snapshot.bids, snapshot.asks);
///     book.apply(Side::buy, {price, quantity});        // quantity 0 removes
///     if (book.isUsable()) use(book.mid());
///
/// Sizes are absolute, removing an unknown level is normal. No allocation in steady state while prices stay in the window.
#pragma once

#include "domain/market_data.h"
#include "domain/order.h"

#include <memory>
#include <optional>
#include <span>

namespace ballast::market {

/// What it costs to take `quantity` now.
struct DepthCost
{
    double averagePrice = 0;
    double filled = 0;   ///< base units available, at most what was asked
    double slippage = 0; ///< fraction of mid given up, >= 0
};

class OrderBook
{
public:
    explicit OrderBook(domain::Price tickSize);
    OrderBook(OrderBook &&) noexcept;
    OrderBook &operator=(OrderBook &&) noexcept;
    ~OrderBook();

    void clear();
    void replace(std::span<const domain::Level> bids, std::span<const domain::Level> asks);
    void apply(domain::Side side, domain::Level level); ///< Side::buy = bid

    [[nodiscard]] std::optional<domain::Level> bestBid() const;
    [[nodiscard]] std::optional<domain::Level> bestAsk() const;
    /// Both sides present and bid < ask.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] double mid() const;       ///< nan when not usable
    [[nodiscard]] double spreadBps() const; ///< nan when not usable
    /// Base units within `fraction` of mid, and (bids - asks) / (bids + asks) over the same range in [-1, 1]; 0 when empty.
    [[nodiscard]] double depth(domain::Side side, double fraction) const;
    [[nodiscard]] double imbalance(double fraction) const;
    /// Walks the opposite side: Side::buy takes asks. `quantity` in base units.
    [[nodiscard]] DepthCost costToTrade(domain::Side side, double quantity) const;
    /// The best `count` levels of a side, best first, appended to `out` after clearing it.
    void top(domain::Side side, std::size_t count, domain::Levels &out) const;
    [[nodiscard]] std::size_t levelCount(domain::Side side) const;

private:
    class Ladder;
    std::unique_ptr<Ladder> m_bids, m_asks;
};

} // namespace ballast::market
