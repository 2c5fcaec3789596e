// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/report_reads.h"

#include "domain/numbers.h"
#include "store/read_only.h"
#include "store/rows.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace ballast::store {

namespace {

using domain::Error;
using domain::Timestamp;
using domain::unknownValue;
using engine::RecordedBooks;
using Done = tl::expected<void, Error>;

constexpr qlonglong minuteNs = 60'000'000'000;
constexpr qlonglong longestIdleNs = 10 * minuteNs; ///< between two recorded decisions of a running session

/// What fits; more than that no venue sends.
template<typename Name>
Name named(const QSqlQuery &query, int column)
{
    const auto utf8 = text(query, column);
    return Name(std::string_view(utf8).substr(0, Name::capacity));
}
template<typename Id>
Id id(const QSqlQuery &query, int column)
{
    return {std::uint16_t(query.value(column).toUInt())};
}

Done readSamples(QSqlDatabase &connection, RecordedBooks &out)
{
    auto done = eachRow(connection, QStringLiteral("SELECT min(at), max(at) FROM account_sample"), {}, [&](const QSqlQuery &query) {
        out.first = time(query, 0);
        out.last = time(query, 1);
    });
    if (done)
        done = eachRow(connection, sampleColumns() + QStringLiteral(" WHERE at < ? ORDER BY at DESC LIMIT 1"), {whole(out.from.ns)},
                       [&](const QSqlQuery &query) { out.opening = sampleOf(query); });
    if (done)
        done = eachRow(connection, sampleColumns() + QStringLiteral(" WHERE at >= ? AND at < ? ORDER BY at"),
                       {whole(out.from.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) { out.samples.push_back(sampleOf(query)); });
    return done;
}

Done readNames(QSqlDatabase &connection, RecordedBooks &out)
{
    auto done =
        eachRow(connection, QStringLiteral("SELECT id, venue, role, label FROM account ORDER BY id"), {}, [&](const QSqlQuery &query) {
            domain::Account account;
            account.id = id<domain::AccountId>(query, 0);
            account.venue = domain::VenueId(query.value(1).toInt());
            account.role = domain::AccountRole(query.value(2).toInt());
            account.label = named<domain::Label>(query, 3);
            out.accounts.push_back(account);
        });
    if (done)
        done = eachRow(connection, instrumentColumns() + QStringLiteral(" ORDER BY id"), {},
                       [&](const QSqlQuery &query) { out.instruments.push_back(instrumentOf(query)); });
    if (done)
        done = eachRow(connection, QStringLiteral("SELECT ") + hedgeInstrument(), {},
                       [&](const QSqlQuery &query) { out.hedgeInstrument = id<domain::InstrumentId>(query, 0); });
    return done;
}

Done readFills(QSqlDatabase &connection, Timestamp begin, RecordedBooks &out)
{
    auto done =
        eachRow(connection,
                QStringLiteral(
                    "SELECT trade_id, client_id, account, instrument, side, price, quantity, fee, fee_currency, realised_pnl, maker, at, "
                    "slippage, decision FROM fill WHERE at >= ? AND at < ? ORDER BY at, account, trade_id"),
                {whole(begin.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                    domain::Fill fill;
                    fill.id = named<domain::TradeId>(query, 0);
                    fill.clientOrderId = named<domain::ClientOrderId>(query, 1);
                    fill.account = id<domain::AccountId>(query, 2);
                    fill.instrument = id<domain::InstrumentId>(query, 3);
                    fill.side = domain::Side(query.value(4).toInt());
                    fill.price = {query.value(5).toLongLong()};
                    fill.quantity = {query.value(6).toLongLong()};
                    fill.fee = {query.value(7).toLongLong()};
                    fill.feeCurrency = named<domain::Currency>(query, 8);
                    fill.realisedPnl = {query.value(9).toLongLong()};
                    fill.liquidity = query.value(10).toInt() ? domain::Liquidity::maker : domain::Liquidity::taker;
                    fill.at = time(query, 11);
                    out.fills.push_back({fill, real(query, 12), query.value(13).toULongLong()});
                });
    if (done)
        done =
            eachRow(connection,
                    QStringLiteral("SELECT account, instrument, sum(CASE side WHEN 0 THEN quantity ELSE -quantity END) FROM fill WHERE at "
                                   ">= ? GROUP BY account, instrument"),
                    {whole(out.to.ns)}, [&](const QSqlQuery &query) {
                        out.tradedLater.push_back(
                            {id<domain::AccountId>(query, 0), id<domain::InstrumentId>(query, 1), {query.value(2).toLongLong()}});
                    });
    return done;
}

Done readFlows(QSqlDatabase &connection, Timestamp begin, RecordedBooks &out)
{
    auto done =
        eachRow(connection,
                QStringLiteral("SELECT payment_id, account, instrument, amount, currency, at FROM funding_payment WHERE at >= ? AND "
                               "at < ? ORDER BY at, account, payment_id"),
                {whole(begin.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                    out.funding.push_back({named<domain::TradeId>(query, 0),
                                           id<domain::AccountId>(query, 1),
                                           id<domain::InstrumentId>(query, 2),
                                           {query.value(3).toLongLong()},
                                           named<domain::Currency>(query, 4),
                                           time(query, 5)});
                });
    if (done)
        done =
            eachRow(connection,
                    QStringLiteral("SELECT transfer_id, account, counterpart, amount, currency, at FROM transfer WHERE at >= ? AND at < ? "
                                   "ORDER BY at, account, transfer_id"),
                    {whole(begin.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                        std::optional<domain::AccountId> counterpart;
                        if (!query.isNull(2))
                            counterpart = id<domain::AccountId>(query, 2);
                        out.transfers.push_back({named<domain::TradeId>(query, 0),
                                                 id<domain::AccountId>(query, 1),
                                                 counterpart,
                                                 {query.value(3).toLongLong()},
                                                 named<domain::Currency>(query, 4),
                                                 time(query, 5)});
                    });
    if (done)
        done = eachRow(
            connection, QStringLiteral("SELECT account, instrument, quantity, at FROM position_reading"), {}, [&](const QSqlQuery &query) {
                out.positions.push_back(
                    {id<domain::AccountId>(query, 0), id<domain::InstrumentId>(query, 1), {query.value(2).toLongLong()}, time(query, 3)});
            });
    return done;
}

/// Closes of one-minute candles shortly before the two ends.
Done readEndPrices(QSqlDatabase &connection, Timestamp opening, RecordedBooks &out)
{
    constexpr auto oldest = std::chrono::minutes(6), interval = std::chrono::minutes(1);
    const auto closing = out.samples.empty() ? opening : out.samples.back().at;
    for (const auto &instrument : out.instruments) {
        if (instrument.id == out.hedgeInstrument)
            continue;
        engine::EndPrices prices{instrument.id, unknownValue, unknownValue};
        for (auto [at, price] : {std::pair(opening, &prices.opening), std::pair(closing, &prices.closing)}) {
            auto done = eachRow(connection,
                                QStringLiteral("SELECT close FROM candle WHERE instrument = ? AND interval = ? AND open_time > ? AND "
                                               "open_time <= ? ORDER BY open_time DESC LIMIT 1"),
                                {int(instrument.id.value), minuteNs, whole((at - oldest).ns), whole((at - interval).ns)},
                                [price = price](const QSqlQuery &query) { *price = real(query, 0); });
            if (!done)
                return done;
        }
        out.prices.push_back(prices);
    }
    return {};
}

Done readDecisions(QSqlDatabase &connection, RecordedBooks &out)
{
    auto done =
        eachRow(connection,
                QStringLiteral("SELECT at, number, action, regime, current_ratio, target_ratio, order_quantity, expected_cost, "
                               "explanation FROM decision WHERE at >= ? AND at < ? AND hold = 0 AND order_quantity <> 0 ORDER BY at, "
                               "number"),
                {whole(out.from.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                    out.decisions.push_back({time(query, 0),
                                             query.value(1).toULongLong(),
                                             strategy::Action(query.value(2).toInt()),
                                             market::Regime(query.value(3).toInt()),
                                             real(query, 4),
                                             real(query, 5),
                                             {query.value(6).toLongLong()},
                                             real(query, 7),
                                             text(query, 8)});
                });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT hold, count(*), sum(min(lasted, ?)) FROM (SELECT hold, lead(at, 1, at) OVER (ORDER BY at, "
                                      "number) - at AS lasted FROM decision WHERE at >= ? AND at < ?) GROUP BY hold ORDER BY 3 DESC"),
                       {longestIdleNs, whole(out.from.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                           out.holds.push_back({strategy::Hold(query.value(0).toInt()), std::size_t(query.value(1).toULongLong()),
                                                domain::Duration(query.value(2).toLongLong())});
                       });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT status, count(*) FROM trade_order WHERE created_at >= ? AND created_at < ? GROUP BY status"),
                       {whole(out.from.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                           const auto status = std::size_t(query.value(0).toUInt());
                           if (status < out.orders.size())
                               out.orders[status] = std::size_t(query.value(1).toULongLong());
                       });
    return done;
}

Done readNotes(QSqlDatabase &connection, RecordedBooks &out)
{
    return eachRow(connection, QStringLiteral("SELECT at, severity, code, text FROM event_note WHERE at >= ? AND at < ? ORDER BY at, id"),
                   {whole(out.from.ns), whole(out.to.ns)}, [&](const QSqlQuery &query) {
                       out.notes.push_back({time(query, 0), engine::Severity(query.value(1).toInt()), text(query, 2), text(query, 3)});
                   });
}

Done readBooksFrom(QSqlDatabase &connection, RecordedBooks &out)
{
    auto done = readSamples(connection, out);
    // What happened after the opening was sampled and before the period begins is in no other statement.
    const auto begin = out.opening ? out.opening->at + domain::Duration(1) : out.from;
    if (done)
        done = readNames(connection, out);
    if (done)
        done = readFills(connection, begin, out);
    if (done)
        done = readFlows(connection, begin, out);
    const auto opening = out.opening ? out.opening->at : out.samples.empty() ? out.from : out.samples.front().at;
    if (done)
        done = readEndPrices(connection, opening, out);
    if (done)
        done = readDecisions(connection, out);
    if (done)
        done = readTrail(connection, out.from, out.to, out.intents, out.starts);
    if (done)
        done = readNotes(connection, out);
    return done;
}

} // namespace

tl::expected<engine::RecordedBooks, Error> readBooks(const QString &path, Timestamp from, Timestamp to)
{
    RecordedBooks out;
    out.from = from;
    out.to = to;
    const auto done = reading(path, [&out](QSqlDatabase &connection) {
        const bool together = connection.transaction(); // one state of the database for all reads
        auto read = readBooksFrom(connection, out);
        if (together)
            connection.rollback();
        return read;
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

tl::expected<RecordedSpan, Error> readSpan(const QString &path)
{
    RecordedSpan out;
    const auto done = reading(path, [&out](QSqlDatabase &connection) {
        return eachRow(connection, QStringLiteral("SELECT min(at), max(at) FROM account_sample"), {}, [&](const QSqlQuery &query) {
            out.first = time(query, 0);
            out.last = time(query, 1);
        });
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace ballast::store
