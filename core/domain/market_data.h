// SPDX-License-Identifier: GPL-3.0-or-later
/// Market data values shared by books, candles and estimators.
#pragma once

#include "domain/decimal.h"
#include "domain/time.h"

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

using Levels = std::vector<Level>; ///< best first

} // namespace ballast::domain
