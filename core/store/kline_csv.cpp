// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kline_csv.h"

#include "domain/text_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace ballast::store {

namespace {

using domain::Error;
using domain::Timestamp;

constexpr std::int64_t smallestMicroseconds = 100'000'000'000'000; ///< in milliseconds this would be the year 5138

Error bad(const std::string &source, std::size_t line, const std::string &what, const char *advice)
{
    return Error::badInput(source + ":" + std::to_string(line) + ": " + what, advice);
}

/// Splits off the next line; `at` moves behind its end.
std::string_view nextLine(std::string_view text, std::size_t &at)
{
    const auto end = std::min(text.find('\n', at), text.size());
    auto line = text.substr(at, end - at);
    at = end + 1;
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

/// Reads one number and the comma behind it.
template<typename T>
bool take(const char *&at, const char *end, T &value)
{
    const auto [stop, error] = std::from_chars(at, end, value);
    if (error != std::errc() || (stop != end && *stop != ','))
        return false;
    at = stop == end ? stop : stop + 1;
    return true;
}

/// Not set where the stamp is no time of a market.
Timestamp timeOf(std::int64_t stamp)
{
    if (stamp <= 0 || stamp >= Timestamp::furthest / 1'000)
        return {};
    return stamp >= smallestMicroseconds ? Timestamp{stamp * 1'000} : Timestamp::fromMs(stamp);
}

bool isHeader(std::string_view line) { return !line.empty() && !(line[0] >= '0' && line[0] <= '9') && line[0] != '-'; }

/// Calls `row(begin, end)` for each data line; stops at the first that returns false.
template<typename Row>
tl::expected<void, Error> eachLine(std::string_view text, const std::string &source, const char *expected, Row row)
{
    std::size_t at = 0, number = 0, rows = 0;
    while (at < text.size()) {
        const auto line = nextLine(text, at);
        ++number;
        if (line.empty() || (number == 1 && isHeader(line)))
            continue;
        if (!row(line.data(), line.data() + line.size()))
            return tl::unexpected(bad(source, number,
                                      "not a row of " + std::string(expected) + ": '" + std::string(line.substr(0, 60)) + "'",
                                      "check that this is the right file"));
        ++rows;
    }
    if (rows == 0)
        return tl::unexpected(Error::badInput(source + " holds no rows", "check that this is the right file"));
    return {};
}

/// The most frequent step between bars.
domain::Duration commonStep(const std::vector<domain::Candle> &candles)
{
    std::map<std::int64_t, std::size_t> counts;
    for (std::size_t i = 1; i < std::min<std::size_t>(candles.size(), 5000); ++i)
        ++counts[(candles[i].openTime - candles[i - 1].openTime).count()];
    const auto best = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return best == counts.end() ? domain::Duration(std::chrono::minutes(1)) : domain::Duration(best->first);
}

} // namespace

tl::expected<CandleTable, Error> parseCandles(std::string_view text, const std::string &source)
{
    CandleTable table;
    auto &candles = table.candles;
    candles.reserve(text.size() / 90 + 16);
    bool sorted = true;
    const auto parsed = eachLine(text, source, "klines (open_time,open,high,low,close,volume,...)", [&](const char *at, const char *end) {
        std::int64_t stamp = 0;
        domain::Candle candle;
        if (!take(at, end, stamp) || !take(at, end, candle.open) || !take(at, end, candle.high) || !take(at, end, candle.low)
            || !take(at, end, candle.close) || at == end || !take(at, end, candle.volume))
            return false;
        candle.openTime = timeOf(stamp);
        const bool sound = candle.openTime.isSet() && candle.low > 0 && candle.high >= candle.low && candle.open >= candle.low
                           && candle.open <= candle.high && candle.close >= candle.low && candle.close <= candle.high
                           && std::isfinite(candle.high) && candle.volume >= 0 && std::isfinite(candle.volume);
        if (!sound)
            return false;
        sorted = sorted && (candles.empty() || candles.back().openTime < candle.openTime);
        candles.push_back(candle);
        return true;
    });
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!sorted) {
        std::stable_sort(candles.begin(), candles.end(), [](const auto &a, const auto &b) { return a.openTime < b.openTime; });
        const auto end = std::unique(candles.begin(), candles.end(), [](const auto &a, const auto &b) { return a.openTime == b.openTime; });
        table.duplicates = std::size_t(candles.end() - end);
        candles.erase(end, candles.end());
    }
    const auto step = commonStep(candles);
    for (std::size_t i = 0; i < candles.size(); ++i) {
        candles[i].interval = step;
        if (i == 0)
            continue;
        const auto distance = candles[i].openTime - candles[i - 1].openTime;
        if (distance > step) {
            ++table.gaps;
            table.missing += std::size_t(distance / step) - 1;
        }
    }
    return table;
}

tl::expected<std::vector<FundingRow>, Error> parseFunding(std::string_view text, const std::string &source)
{
    std::vector<FundingRow> rows;
    const auto parsed =
        eachLine(text, source, "funding (calc_time,funding_interval_hours,last_funding_rate)", [&](const char *at, const char *end) {
            std::int64_t stamp = 0;
            FundingRow row;
            if (!take(at, end, stamp) || !take(at, end, row.intervalHours) || at == end || !take(at, end, row.rate))
                return false;
            row.at = timeOf(stamp);
            rows.push_back(row);
            return row.at.isSet() && row.intervalHours > 0 && std::fabs(row.rate) < 1;
        });
    if (!parsed)
        return tl::unexpected(parsed.error());
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    rows.erase(std::unique(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at == b.at; }), rows.end());
    return rows;
}

tl::expected<std::vector<DvolRow>, Error> parseDvol(std::string_view text, const std::string &source)
{
    std::vector<DvolRow> rows;
    const auto parsed = eachLine(text, source, "implied volatility (timestamp,open,high,low,close)", [&](const char *at, const char *end) {
        std::int64_t stamp = 0;
        std::array<double, 4> prices{};
        if (!take(at, end, stamp))
            return false;
        for (auto &price : prices) {
            if (at == end || !take(at, end, price) || !(price > 0 && price < 10'000))
                return false;
        }
        rows.push_back({timeOf(stamp), prices[3] / 100});
        return rows.back().at.isSet();
    });
    if (!parsed)
        return tl::unexpected(parsed.error());
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return rows;
}

} // namespace ballast::store
