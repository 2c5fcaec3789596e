// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_files.h"

#include "exchange/scenario.h"
#include "exchange/simulated_exchange.h"
#include "store/market_file.h"

#include <algorithm>
#include <optional>

namespace ballast::app {

namespace {

/// Joins what the files hold: ascending, one row a time; the first file wins. Returns how many rows were dropped.
template<typename Row, typename TimeOf>
std::size_t putInOrder(std::vector<Row> &rows, TimeOf timeOf)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return timeOf(a) < timeOf(b); });
    const auto end = std::unique(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return timeOf(a) == timeOf(b); });
    const auto dropped = std::size_t(rows.end() - end);
    rows.erase(end, rows.end());
    return dropped;
}

tl::expected<std::vector<domain::Candle>, domain::Error> readCandleFiles(const QStringList &paths, QStringList &notes)
{
    std::vector<domain::Candle> candles;
    std::size_t dropped = 0;
    std::optional<domain::Duration> step;
    for (const auto &path : paths) {
        auto table = store::readCandles(path);
        if (!table)
            return tl::unexpected(table.error());
        dropped += table->duplicates;
        const bool measured = table->candles.size() > 1;
        const auto interval = table->candles.front().interval;
        if (step && measured && interval != *step)
            return tl::unexpected(
                domain::Error::badInput(path.toStdString() + " has bars of another length than " + paths.front().toStdString(),
                                        "replay files of one bar length at a time"));
        if (!step && measured)
            step = interval;
        if (candles.empty())
            candles = std::move(table->candles);
        else
            candles.insert(candles.end(), table->candles.begin(), table->candles.end());
    }
    if (paths.size() > 1)
        dropped += putInOrder(candles, [](const domain::Candle &bar) { return bar.openTime; });
    if (dropped > 0)
        notes.append(QStringLiteral("%1 candles that came twice were dropped.").arg(dropped));
    return candles;
}

} // namespace

tl::expected<History, domain::Error> readHistory(const HistoryFiles &files)
{
    History history;
    auto candles = readCandleFiles(files.klines, history.notes);
    if (!candles)
        return tl::unexpected(candles.error());
    history.candles = std::move(*candles);
    for (const auto &path : files.funding) {
        const auto rows = store::readFunding(path);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &row : *rows)
            history.funding.push_back({row.at, domain::Rate::fromEstimate(row.rate)});
    }
    putInOrder(history.funding, [](const evaluate::FundingRow &row) { return row.at; });
    // Two sources of the same settlement differ by milliseconds.
    const auto again = std::unique(history.funding.begin(), history.funding.end(),
                                   [](const auto &one, const auto &next) { return next.at - one.at < std::chrono::minutes(1); });
    history.funding.erase(again, history.funding.end());
    for (const auto &path : files.impliedVolatility) {
        const auto rows = store::readDvol(path);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const auto &row : *rows) // a day's close is known when the day is over
            history.implied.push_back({row.at + std::chrono::hours(24), row.close});
    }
    putInOrder(history.implied, [](const evaluate::ImpliedRow &row) { return row.at; });
    if (!files.bitcoin.isEmpty()) {
        QStringList ignored;
        auto bitcoin = readCandleFiles(files.bitcoin, ignored);
        if (!bitcoin)
            return tl::unexpected(bitcoin.error());
        history.reference = std::move(*bitcoin);
    }
    return history;
}

evaluate::Contract standardContract()
{
    auto config = exchange::standardConfig({}, 1, domain::Timestamp::fromMs(1));
    return {config.instruments.front(), config.schedules.front()};
}

} // namespace ballast::app
