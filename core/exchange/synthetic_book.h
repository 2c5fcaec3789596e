// SPDX-License-Identifier: GPL-3.0-or-later
/// The market makers of the simulated exchange: a book of levels around a moving price, that changes by deltas.
///
/// Levels lie on a grid coarser than the tick, thicker further out. Taking liquidity thins it; the next updates refill it.
#pragma once

#include "domain/instrument.h"
#include "domain/market_data.h"
#include "domain/order.h"

#include <random>
#include <vector>

namespace ballast::exchange {

class SyntheticBook
{
public:
    /// `levels` a side.
    SyntheticBook(const domain::Instrument &instrument, std::size_t levels);

    struct Change
    {
        domain::Side side;
        std::int64_t price; ///< raw
    };

    /// Raw prices of a best bid and a best ask.
    struct Touch
    {
        std::int64_t bid = 0, ask = 0;
    };
    /// Where the market makers would quote around `mid`.
    [[nodiscard]] Touch touchAt(double mid, double spreadBps) const;

    /// Moves the book to `touch` around `mid` and jitters some sizes; what changed is appended to `changes` (prices may repeat).
    void update(double mid, Touch touch, double depth, std::mt19937_64 &random, std::vector<Change> &changes);
    /// Removes up to `quantity` at one price; returns what was there.
    domain::Quantity take(domain::Side side, std::int64_t price, domain::Quantity quantity);

    [[nodiscard]] const domain::Levels &bids() const { return m_bids; } ///< best first
    [[nodiscard]] const domain::Levels &asks() const { return m_asks; } ///< best first
    [[nodiscard]] domain::Quantity at(domain::Side side, std::int64_t price) const;

private:
    void quote(domain::Side name, std::int64_t best, double depth, std::mt19937_64 &random, std::vector<Change> &changes);
    [[nodiscard]] domain::Quantity size(std::int64_t distance, double depth, std::mt19937_64 &random) const;
    [[nodiscard]] const domain::Levels &side(domain::Side name) const { return name == domain::Side::buy ? m_bids : m_asks; }
    domain::Levels &side(domain::Side name) { return name == domain::Side::buy ? m_bids : m_asks; }

    std::int64_t m_tick, m_lot, m_minimum;
    std::size_t m_levels;
    std::int64_t m_grid = 0; ///< raw price step between levels, fixed at the first update
    double m_price = 0;
    domain::Levels m_bids, m_asks;
    domain::Levels m_merged; ///< scratch of quote(), kept for its capacity
};

} // namespace ballast::exchange
