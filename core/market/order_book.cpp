// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/order_book.h"

#include "domain/numbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>

namespace ballast::market {

namespace {

constexpr std::int64_t windowTicks = 1 << 16; ///< 655 USD around the touch at a tick of 0.01
using domain::unknownValue;

} // namespace

/// One side. Levels in the window are reached by index; a bit per tick makes the search for the next best a few instructions.
/// Invariant: the best level, if any, is in the window.
class OrderBook::Ladder
{
public:
    Ladder(domain::Side side, std::int64_t tick)
        : m_bid(side == domain::Side::buy), m_tick(tick), m_quantities(windowTicks), m_bits(windowTicks / 64)
    {}

    void clear()
    {
        std::fill(m_quantities.begin(), m_quantities.end(), 0);
        std::fill(m_bits.begin(), m_bits.end(), 0);
        m_far.clear();
        m_inWindow = 0;
        m_best = none;
    }

    void apply(std::int64_t price, std::int64_t quantity)
    {
        const std::int64_t tick = price / m_tick;
        if (m_best == none && quantity != 0 && m_far.empty())
            m_base = tick - windowTicks / 2;
        const std::int64_t index = tick - m_base;
        if (index >= 0 && index < windowTicks)
            applyInside(index, quantity);
        else
            applyFar(tick, quantity);
    }

    [[nodiscard]] std::optional<domain::Level> best() const
    {
        if (m_best == none)
            return std::nullopt;
        return levelAt(m_best);
    }

    [[nodiscard]] std::size_t count() const { return m_inWindow + m_far.size(); }

    /// Visits levels from the best outwards until `visit` returns false.
    template<typename Visit>
    void walk(Visit visit) const
    {
        if (m_best == none)
            return;
        for (std::int64_t index = m_best; index != none; index = next(index)) {
            if (!visit(levelAt(index)))
                return;
        }
        const auto far = [&](const auto &entry) { return visit(domain::Level{{entry.first * m_tick}, {entry.second}}); };
        if (m_bid) {
            for (auto at = m_far.rbegin(); at != m_far.rend(); ++at) {
                if (!far(*at))
                    return;
            }
        } else {
            for (const auto &entry : m_far) {
                if (!far(entry))
                    return;
            }
        }
    }

private:
    static constexpr std::int64_t none = -1;

    [[nodiscard]] domain::Level levelAt(std::int64_t index) const
    {
        return {{(m_base + index) * m_tick}, {m_quantities[std::size_t(index)]}};
    }
    [[nodiscard]] bool better(std::int64_t a, std::int64_t b) const { return m_bid ? a > b : a < b; }

    void applyInside(std::int64_t index, std::int64_t quantity)
    {
        auto &held = m_quantities[std::size_t(index)];
        const bool was = held != 0, is = quantity != 0;
        held = quantity;
        if (was == is)
            return;
        m_bits[std::size_t(index / 64)] ^= std::uint64_t(1) << (index % 64);
        if (is) {
            ++m_inWindow;
            if (m_best == none || better(index, m_best))
                m_best = index;
            return;
        }
        --m_inWindow;
        if (index != m_best)
            return;
        m_best = next(index);
        if (m_best == none && !m_far.empty())
            recentre(m_bid ? m_far.rbegin()->first : m_far.begin()->first);
    }

    void applyFar(std::int64_t tick, std::int64_t quantity)
    {
        if (quantity == 0) {
            m_far.erase(tick);
            return;
        }
        m_far[tick] = quantity;
        if (m_best == none || better(tick, m_base + m_best))
            recentre(tick);
    }

    /// The next worse occupied index inside the window, or none.
    [[nodiscard]] std::int64_t next(std::int64_t index) const
    {
        auto word = index / 64;
        const int bit = int(index % 64);
        if (m_bid) {
            auto bits = m_bits[std::size_t(word)] & ((std::uint64_t(1) << bit) - 1);
            while (bits == 0 && --word >= 0)
                bits = m_bits[std::size_t(word)];
            return bits == 0 ? none : word * 64 + 63 - std::countl_zero(bits);
        }
        auto bits = bit == 63 ? 0 : m_bits[std::size_t(word)] & (~std::uint64_t(0) << (bit + 1));
        while (bits == 0 && ++word < std::int64_t(m_bits.size()))
            bits = m_bits[std::size_t(word)];
        return bits == 0 ? none : word * 64 + std::countr_zero(bits);
    }

    /// Moves the window so that `tick` lies in its middle. Rare: the touch has to wander by half a window first.
    void recentre(std::int64_t tick)
    {
        std::map<std::int64_t, std::int64_t> all = std::move(m_far);
        for (std::int64_t index = m_bid ? windowTicks - 1 : 0; m_inWindow > 0; m_bid ? --index : ++index) {
            if (auto &held = m_quantities[std::size_t(index)]; held != 0) {
                all.emplace(m_base + index, held);
                held = 0;
                --m_inWindow;
            }
        }
        clear();
        m_base = tick - windowTicks / 2;
        for (const auto &[at, quantity] : all) {
            const auto index = at - m_base;
            if (index >= 0 && index < windowTicks)
                applyInside(index, quantity);
            else
                m_far.emplace(at, quantity);
        }
    }

    bool m_bid;
    std::int64_t m_tick;
    std::int64_t m_base = 0;    ///< tick of index 0
    std::int64_t m_best = none; ///< index
    std::size_t m_inWindow = 0;
    std::vector<std::int64_t> m_quantities;
    std::vector<std::uint64_t> m_bits;
    std::map<std::int64_t, std::int64_t> m_far;
};

OrderBook::OrderBook(domain::Price tickSize)
    : m_bids(std::make_unique<Ladder>(domain::Side::buy, std::max<std::int64_t>(tickSize.raw, 1))),
      m_asks(std::make_unique<Ladder>(domain::Side::sell, std::max<std::int64_t>(tickSize.raw, 1)))
{}

OrderBook::OrderBook(OrderBook &&) noexcept = default;
OrderBook &OrderBook::operator=(OrderBook &&) noexcept = default;
OrderBook::~OrderBook() = default;

void OrderBook::clear()
{
    m_bids->clear();
    m_asks->clear();
}

void OrderBook::replace(std::span<const domain::Level> bids, std::span<const domain::Level> asks)
{
    clear();
    for (const auto &level : bids)
        apply(domain::Side::buy, level);
    for (const auto &level : asks)
        apply(domain::Side::sell, level);
}

void OrderBook::apply(domain::Side side, domain::Level level)
{
    if (level.price.raw <= 0)
        return;
    (side == domain::Side::buy ? *m_bids : *m_asks).apply(level.price.raw, std::max<std::int64_t>(level.quantity.raw, 0));
}

std::optional<domain::Level> OrderBook::bestBid() const { return m_bids->best(); }

std::optional<domain::Level> OrderBook::bestAsk() const { return m_asks->best(); }

bool OrderBook::isUsable() const
{
    const auto bid = bestBid(), ask = bestAsk();
    return bid && ask && bid->price < ask->price;
}

double OrderBook::mid() const { return isUsable() ? (bestBid()->price.toDouble() + bestAsk()->price.toDouble()) / 2 : unknownValue; }

double OrderBook::spreadBps() const { return isUsable() ? (bestAsk()->price - bestBid()->price).toDouble() / mid() * 1e4 : unknownValue; }

double OrderBook::depth(domain::Side side, double fraction) const
{
    if (!isUsable())
        return 0;
    const double middle = mid();
    double sum = 0;
    (side == domain::Side::buy ? *m_bids : *m_asks).walk([&](const domain::Level &level) {
        if (std::fabs(level.price.toDouble() - middle) > fraction * middle)
            return false;
        sum += level.quantity.toDouble();
        return true;
    });
    return sum;
}

double OrderBook::imbalance(double fraction) const
{
    const double bids = depth(domain::Side::buy, fraction), asks = depth(domain::Side::sell, fraction);
    return bids + asks > 0 ? (bids - asks) / (bids + asks) : 0;
}

DepthCost OrderBook::costToTrade(domain::Side side, double quantity) const
{
    DepthCost result;
    if (!isUsable() || !(quantity > 0))
        return result;
    double cost = 0;
    (side == domain::Side::buy ? *m_asks : *m_bids).walk([&](const domain::Level &level) {
        const double taken = std::min(level.quantity.toDouble(), quantity - result.filled);
        result.filled += taken;
        cost += taken * level.price.toDouble();
        return result.filled < quantity;
    });
    if (result.filled > 0) {
        result.averagePrice = cost / result.filled;
        result.slippage = (result.averagePrice / mid() - 1) * domain::sign(side);
    }
    return result;
}

void OrderBook::top(domain::Side side, std::size_t count, domain::Levels &out) const
{
    out.clear();
    (side == domain::Side::buy ? *m_bids : *m_asks).walk([&](const domain::Level &level) {
        if (out.size() == count)
            return false;
        out.push_back(level);
        return true;
    });
}

std::size_t OrderBook::levelCount(domain::Side side) const { return (side == domain::Side::buy ? *m_bids : *m_asks).count(); }

} // namespace ballast::market
