// SPDX-License-Identifier: GPL-3.0-or-later
/// Binance Data Vision tables as text: klines, funding, DVOL. A header line is optional; times in milliseconds or microseconds are
/// told apart by their size; lines that repeat a time are dropped and counted; a jump in time is a gap, never one bar.
#pragma once

#include "domain/error.h"
#include "domain/market_data.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ballast::store {

struct CandleTable
{
    std::vector<domain::Candle> candles; ///< ascending, distinct times
    std::size_t duplicates = 0;
    std::size_t gaps = 0;    ///< places where at least one bar is missing
    std::size_t missing = 0; ///< bars missing in all of them
};
struct FundingRow
{
    domain::Timestamp at;
    double rate = 0; ///< fraction per interval; positive: longs pay
    int intervalHours = 8;
};
struct DvolRow
{
    domain::Timestamp at;
    double close = 0; ///< annualised, fraction (0.9 = 90 %)
};

/// open_time,open,high,low,close,volume,... ; errors name `source` and the line.
[[nodiscard]] tl::expected<CandleTable, domain::Error> parseCandles(std::string_view text, const std::string &source);
/// calc_time,funding_interval_hours,last_funding_rate
[[nodiscard]] tl::expected<std::vector<FundingRow>, domain::Error> parseFunding(std::string_view text, const std::string &source);
/// timestamp,open,high,low,close in per cent
[[nodiscard]] tl::expected<std::vector<DvolRow>, domain::Error> parseDvol(std::string_view text, const std::string &source);

} // namespace ballast::store
