// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthetic_book.h"

#include <algorithm>
#include <cmath>

namespace ballast::exchange {

namespace {

constexpr double gridFraction = 0.2e-4; ///< of the price between levels
constexpr double touchNotional = 8'000; ///< quote currency at the best level at depth 1
constexpr double growthPerLevel = 0.08; ///< of size, outwards
constexpr double jitterShare = 0.06;    ///< of the levels change their size in an update

} // namespace

SyntheticBook::SyntheticBook(const domain::Instrument &instrument, std::size_t levels)
    : m_tick(instrument.tickSize.raw), m_lot(instrument.lotSize.raw), m_minimum(instrument.minQuantity.raw), m_levels(levels)
{}

domain::Quantity SyntheticBook::size(std::int64_t distance, double depth, std::mt19937_64 &random) const
{
    const double steps = double(distance) / double(m_grid);
    const double random01 = double(random() >> 11) * 0x1p-53;
    const double base = touchNotional / m_price * depth * (1 + growthPerLevel * steps) * (0.4 + 1.2 * random01);
    const auto raw = domain::decimal::toStep(domain::decimal::fromDouble(base), m_lot, domain::Rounding::halfEven);
    return {std::max(raw, m_minimum)};
}

SyntheticBook::Touch SyntheticBook::touchAt(double mid, double spreadBps) const
{
    const std::int64_t middle = domain::decimal::fromDouble(mid);
    const std::int64_t half = std::max(domain::decimal::fromDouble(mid * spreadBps / 2e4), m_tick / 2);
    const std::int64_t bid = std::max(domain::decimal::toStep(middle - half, m_tick, domain::Rounding::down), m_tick);
    return {bid, std::max(domain::decimal::toStep(middle + half, m_tick, domain::Rounding::up), bid + m_tick)};
}

void SyntheticBook::update(double mid, Touch touch, double depth, std::mt19937_64 &random, std::vector<Change> &changes)
{
    m_price = mid;
    if (m_grid == 0)
        m_grid =
            std::max(domain::decimal::toStep(domain::decimal::fromDouble(mid * gridFraction), m_tick, domain::Rounding::halfEven), m_tick);
    const auto [bestBid, bestAsk] = touch;

    const auto drop = [&](auto &side, domain::Side name, auto at) {
        changes.push_back({name, at->first});
        return side.erase(at);
    };
    while (!m_bids.empty() && m_bids.begin()->first > bestBid)
        drop(m_bids, domain::Side::buy, m_bids.begin());
    while (!m_asks.empty() && m_asks.begin()->first < bestAsk)
        drop(m_asks, domain::Side::sell, m_asks.begin());

    const auto fill = [&](auto &side, domain::Side name, std::int64_t best, std::int64_t direction) {
        const auto add = [&](std::int64_t price) {
            if (price <= 0)
                return;
            auto [at, isNew] = side.try_emplace(price);
            if (isNew) {
                at->second = size(std::abs(price - best), depth, random);
                changes.push_back({name, price});
            }
        };
        add(best);
        // Grid prices beyond the touch: fixed in space, so that levels live on while the touch wanders.
        std::int64_t gridded = domain::decimal::toStep(best, m_grid, direction > 0 ? domain::Rounding::up : domain::Rounding::down);
        if (gridded == best)
            gridded += direction * m_grid;
        for (std::size_t i = 1; i < m_levels; ++i, gridded += direction * m_grid)
            add(gridded);
        while (side.size() > m_levels)
            drop(side, name, std::prev(side.end()));
        for (auto &[price, quantity] : side) {
            if (double(random() >> 11) * 0x1p-53 < jitterShare) {
                quantity = size(std::abs(price - best), depth, random);
                changes.push_back({name, price});
            }
        }
    };
    fill(m_bids, domain::Side::buy, bestBid, -1);
    fill(m_asks, domain::Side::sell, bestAsk, 1);
}

domain::Quantity SyntheticBook::at(domain::Side side, std::int64_t price) const
{
    if (side == domain::Side::buy) {
        const auto found = m_bids.find(price);
        return found == m_bids.end() ? domain::Quantity{} : found->second;
    }
    const auto found = m_asks.find(price);
    return found == m_asks.end() ? domain::Quantity{} : found->second;
}

domain::Quantity SyntheticBook::take(domain::Side side, std::int64_t price, domain::Quantity quantity)
{
    const auto from = [&](auto &levels) {
        const auto found = levels.find(price);
        if (found == levels.end())
            return domain::Quantity{};
        const auto taken = std::min(found->second, quantity);
        found->second -= taken;
        if (found->second.isZero())
            levels.erase(found);
        return taken;
    };
    return side == domain::Side::buy ? from(m_bids) : from(m_asks);
}

} // namespace ballast::exchange
