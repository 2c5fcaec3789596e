// SPDX-License-Identifier: GPL-3.0-or-later
/// Market data values shared by books, candles and estimators.
#pragma once

#include "domain/decimal.h"
#include "domain/time.h"

#include <limits>
#include <vector>

namespace ballast::domain {

/// One price of a book side; quantity 0 deletes it.
struct Level
{
    Price price;
    Quantity quantity;
    bool operator==(const Level &) const = default;
};

/// A bar. Prices are estimates here (used by estimators and charts), never booked.
struct Candle
{
    Timestamp openTime;
    Duration interval = std::chrono::minutes(1);
    double open = 0, high = 0, low = 0, close = 0;
    double volume = 0; ///< base units
    bool operator==(const Candle &) const = default;
};
/// Positive and finite prices, with open and close between low and high. Written so that nan is unsound.
[[nodiscard]] constexpr bool isSound(const Candle &bar) noexcept
{
    return bar.low > 0 && bar.high >= bar.low && bar.open >= bar.low && bar.open <= bar.high && bar.close >= bar.low
           && bar.close <= bar.high && bar.high <= std::numeric_limits<double>::max();
}

using Levels = std::vector<Level>; ///< best first

} // namespace ballast::domain
