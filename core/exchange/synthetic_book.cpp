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
    quote(domain::Side::buy, touch.bid, depth, random, changes);
    quote(domain::Side::sell, touch.ask, depth, random, changes);
}

void SyntheticBook::quote(domain::Side name, std::int64_t best, double depth, std::mt19937_64 &random, std::vector<Change> &changes)
{
    auto &levels = side(name);
    const std::int64_t outwards = name == domain::Side::buy ? -1 : 1;
    const auto nearer = [outwards](std::int64_t a, std::int64_t b) { return outwards * a < outwards * b; };
    auto old = levels.begin();
    while (old != levels.end() && nearer(old->price.raw, best)) {
        changes.push_back({name, old->price.raw});
        ++old;
    }
    // Merges what is left with the prices that should be there: the touch, then grid prices beyond it. The grid is fixed in space, so
    // that levels live on while the touch wanders.
    m_merged.clear();
    const std::int64_t firstOnGrid =
        domain::decimal::toStep(best + outwards * m_tick, m_grid, outwards > 0 ? domain::Rounding::up : domain::Rounding::down);
    std::int64_t wanted = best;
    while (m_merged.size() < m_levels) {
        if (old != levels.end() && !nearer(wanted, old->price.raw)) {
            if (old->price.raw == wanted)
                wanted = wanted == best ? firstOnGrid : wanted + outwards * m_grid;
            m_merged.push_back(*old++);
            continue;
        }
        if (wanted <= 0)
            break;
        m_merged.push_back({{wanted}, size(std::abs(wanted - best), depth, random)});
        changes.push_back({name, wanted});
        wanted = wanted == best ? firstOnGrid : wanted + outwards * m_grid;
    }
    for (; old != levels.end(); ++old)
        changes.push_back({name, old->price.raw});
    levels.swap(m_merged);
    if (levels.empty())
        return;
    const auto jittered = std::size_t(double(levels.size()) * jitterShare);
    for (std::size_t i = 0; i < jittered; ++i) {
        auto &level = levels[random() % levels.size()];
        level.quantity = size(std::abs(level.price.raw - best), depth, random);
        changes.push_back({name, level.price.raw});
    }
}

namespace {

/// The level at `price` of a side that lies best first; end when there is none.
template<typename Levels>
auto findLevel(Levels &levels, domain::Side name, std::int64_t price)
{
    const std::int64_t outwards = name == domain::Side::buy ? -1 : 1;
    const auto at = std::lower_bound(levels.begin(), levels.end(), price, [outwards](const domain::Level &level, std::int64_t sought) {
        return outwards * level.price.raw < outwards * sought;
    });
    return at != levels.end() && at->price.raw == price ? at : levels.end();
}

} // namespace

domain::Quantity SyntheticBook::at(domain::Side name, std::int64_t price) const
{
    const auto &levels = side(name);
    const auto found = findLevel(levels, name, price);
    return found == levels.end() ? domain::Quantity{} : found->quantity;
}

domain::Quantity SyntheticBook::take(domain::Side name, std::int64_t price, domain::Quantity quantity)
{
    auto &levels = side(name);
    const auto found = findLevel(levels, name, price);
    if (found == levels.end())
        return {};
    const auto taken = std::min(found->quantity, quantity);
    found->quantity -= taken;
    if (found->quantity.isZero())
        levels.erase(found);
    return taken;
}

} // namespace ballast::exchange
