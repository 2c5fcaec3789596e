// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/review_reads.h"

#include "store/read_only.h"
#include "store/rows.h"

#include <QSqlQuery>
#include <QVariant>

namespace ballast::store {

namespace {

using domain::Error;
using domain::Timestamp;

tl::expected<void, Error> readHistoryFrom(QSqlDatabase &connection, engine::RecordedHistory &out)
{
    const QVariant from = qlonglong(out.from.ns), to = qlonglong(out.to.ns);
    auto done = eachRow(connection, sampleColumns() + QStringLiteral(" WHERE at >= ? AND at < ? ORDER BY at"), {from, to},
                        [&](const QSqlQuery &query) { out.samples.push_back(sampleOf(query)); });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT at, hold, regime, current_ratio, target_ratio, inputs FROM decision WHERE at >= ? AND at < ? "
                                      "ORDER BY at, number"),
                       {from, to}, [&](const QSqlQuery &query) {
                           const auto inputs = object(query, 5);
                           out.decisions.push_back({time(query, 0), strategy::Hold(query.value(1).toInt()),
                                                    market::Regime(query.value(2).toInt()), real(query, 3), real(query, 4),
                                                    real(inputs, "protectedDelta"), real(inputs, "leverage"), real(inputs, "fundingRate"),
                                                    real(inputs, "spreadBps"), real(inputs, "volatility")});
                       });
    if (done)
        done = readTrail(connection, out.from, out.to, out.intents, out.starts);
    if (done)
        done =
            eachRow(connection, QStringLiteral("SELECT at, severity, code, text FROM event_note WHERE at >= ? AND at < ? ORDER BY at, id"),
                    {from, to}, [&](const QSqlQuery &query) {
                        out.notes.push_back({time(query, 0), engine::Severity(query.value(1).toInt()), text(query, 2), text(query, 3)});
                    });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT created_at, expected_slippage, realised_slippage FROM trade_order WHERE created_at >= ? AND "
                                      "created_at < ? AND filled > 0 ORDER BY created_at"),
                       {from, to}, [&](const QSqlQuery &query) {
                           out.slippage.push_back({time(query, 0), real(query, 1), real(query, 2)});
                       });
    if (done)
        done =
            eachRow(connection,
                    QStringLiteral("SELECT count(*), coalesce(sum(f.fee), 0), coalesce(sum(f.slippage), 0) FROM fill f JOIN account a ON "
                                   "a.id = f.account WHERE a.role = 1 AND f.at >= ? AND f.at < ?"),
                    {from, to}, [&](const QSqlQuery &query) {
                        out.fills = std::size_t(query.value(0).toULongLong());
                        out.fees = domain::Money::fromRaw(query.value(1).toLongLong()).toDouble();
                        out.slippagePaid = query.value(2).toDouble();
                    });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT coalesce(sum(p.amount), 0) FROM funding_payment p JOIN account a ON a.id = p.account WHERE "
                                      "a.role = 1 AND p.at >= ? AND p.at < ?"),
                       {from, to},
                       [&](const QSqlQuery &query) { out.funding = -domain::Money::fromRaw(query.value(0).toLongLong()).toDouble(); });
    if (done)
        done = eachRow(connection, instrumentColumns() + QStringLiteral(" WHERE id = ") + hedgeInstrument(), {},
                       [&](const QSqlQuery &query) { out.instrument = instrumentOf(query); });
    return done;
}

} // namespace

tl::expected<ReviewTimes, Error> readReviewTimes(const QString &path)
{
    ReviewTimes out;
    const auto done = reading(path, [&out](QSqlDatabase &connection) -> tl::expected<void, Error> {
        auto read = eachRow(connection, QStringLiteral("SELECT min(at), max(at) FROM account_sample"), {}, [&](const QSqlQuery &query) {
            out.first = time(query, 0);
            out.last = time(query, 1);
        });
        if (!read)
            return read;
        return eachRow(connection,
                       QStringLiteral("SELECT at, detail FROM intent WHERE kind = 'signReview' AND accepted = 1 ORDER BY at DESC LIMIT 1"),
                       {}, [&](const QSqlQuery &query) {
                           out.signedAt = time(query, 0);
                           out.signedWeek = object(query, 1).value(QStringLiteral("week")).toString().toStdString();
                       });
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

tl::expected<engine::RecordedHistory, Error> readHistory(const QString &path, Timestamp from, Timestamp to)
{
    engine::RecordedHistory out;
    out.from = from;
    out.to = to;
    const auto done = reading(path, [&out](QSqlDatabase &connection) { return readHistoryFrom(connection, out); });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

tl::expected<std::vector<domain::Candle>, Error> readMinuteCandles(const QString &path, Timestamp from, Timestamp to)
{
    std::vector<domain::Candle> out;
    const qlonglong minute = std::chrono::duration_cast<domain::Duration>(std::chrono::minutes(1)).count();
    const auto done = reading(path, [&](QSqlDatabase &connection) {
        return eachRow(
            connection,
            QStringLiteral("SELECT open_time, open, high, low, close, volume FROM candle WHERE interval = ? AND open_time >= ? AND "
                           "open_time < ? AND instrument = ")
                + hedgeInstrument() + QStringLiteral(" ORDER BY open_time"),
            {minute, qlonglong(from.ns), qlonglong(to.ns)}, [&](const QSqlQuery &query) {
                out.push_back({time(query, 0), std::chrono::minutes(1), real(query, 1), real(query, 2), real(query, 3), real(query, 4),
                               real(query, 5)});
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace ballast::store
