// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/review_reads.h"

#include "store/rows.h"
#include "store/sql_error.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <limits>

namespace ballast::store {

namespace {

using domain::Error;
using domain::Timestamp;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A connection of its own for one call; errors of `work` are the call's.
tl::expected<void, Error> reading(const QString &path, const std::function<tl::expected<void, Error>(QSqlDatabase &)> &work)
{
    if (!QFileInfo::exists(path))
        return tl::unexpected(Error{domain::ErrorKind::notFound, "there is no database " + path.toStdString(),
                                    "name one that a session has kept with --db", 0});
    const QString name = QUuid::createUuid().toString();
    tl::expected<void, Error> result;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        connection.setDatabaseName(path);
        result = connection.open() ? work(connection) : tl::unexpected(sqlError(connection.lastError(), connection));
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

double real(const QSqlQuery &query, int column) { return query.isNull(column) ? unknown : query.value(column).toDouble(); }
Timestamp time(const QSqlQuery &query, int column) { return {query.value(column).toLongLong()}; }
std::string text(const QSqlQuery &query, int column) { return query.value(column).toString().toStdString(); }
double real(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isDouble() ? value.toDouble() : unknown;
}
QJsonObject object(const QSqlQuery &query, int column) { return QJsonDocument::fromJson(query.value(column).toByteArray()).object(); }

/// What fits a label; the rest of a longer text is cut.
domain::Label label(const QJsonValue &value)
{
    const auto utf8 = value.toString().toStdString();
    return domain::Label(std::string_view(utf8).substr(0, domain::Label::capacity));
}

std::optional<engine::Intent> intentOf(std::string_view kind, const QJsonObject &detail)
{
    const Timestamp expiresAt{detail.value(QStringLiteral("expiresAt")).toInteger()};
    if (kind == "overrideRatio")
        return engine::OverrideRatio{detail.value(QStringLiteral("ratio")).toDouble(), expiresAt,
                                     label(detail.value(QStringLiteral("reason")))};
    if (kind == "overrideParameter") {
        const auto id = strategy::parameterByKey(detail.value(QStringLiteral("parameter")).toString().toStdString());
        if (!id)
            return std::nullopt;
        return engine::OverrideParameter{*id, detail.value(QStringLiteral("value")).toDouble(), expiresAt,
                                         label(detail.value(QStringLiteral("reason")))};
    }
    if (kind == "selectStrategy")
        return engine::SelectStrategy{label(detail.value(QStringLiteral("name")))};
    if (kind == "applyPreset")
        return engine::ApplyPreset{label(detail.value(QStringLiteral("name")))};
    if (kind == "applyParameters") {
        engine::ApplyParameters set{label(detail.value(QStringLiteral("name"))), label(detail.value(QStringLiteral("strategy"))), {}};
        const auto values = detail.value(QStringLiteral("values")).toObject();
        for (auto each = values.begin(); each != values.end(); ++each) {
            if (const auto id = strategy::parameterByKey(each.key().toStdString()))
                set.values.push_back({*id, each.value().toDouble()});
        }
        return set;
    }
    if (kind == "signReview")
        return engine::SignReview{label(detail.value(QStringLiteral("week")))};
    for (const auto &plain :
         {engine::Intent(engine::Arm{}), engine::Intent(engine::Disarm{}), engine::Intent(engine::Pause{}),
          engine::Intent(engine::Resume{}), engine::Intent(engine::CancelOrders{}), engine::Intent(engine::FlattenHedge{}),
          engine::Intent(engine::BackToAutomatic{}), engine::Intent(engine::StandDown{}), engine::Intent(engine::AcknowledgeDifferences{}),
          engine::Intent(engine::WindowShown{})}) {
        if (engine::name(plain) == kind)
            return plain;
    }
    return std::nullopt;
}

engine::RecordedStart startOf(Timestamp at, const QJsonObject &detail)
{
    engine::RecordedStart out;
    out.at = at;
    out.mode = detail.value(QStringLiteral("mode")).toString().toStdString();
    out.strategy = detail.value(QStringLiteral("strategy")).toString().toStdString();
    out.armed = detail.value(QStringLiteral("armed")).toBool();
    const auto parameters = detail.value(QStringLiteral("parameters")).toObject();
    for (auto each = parameters.begin(); each != parameters.end(); ++each) {
        if (const auto id = strategy::parameterByKey(each.key().toStdString()))
            out.parameters[*id] = each.value().toDouble();
    }
    return out;
}

/// The instrument that the hedge account trades: that of its fills, else the first.
QString hedgeInstrument()
{
    return QStringLiteral(
        "coalesce((SELECT f.instrument FROM fill f JOIN account a ON a.id = f.account WHERE a.role = 1 ORDER BY f.at DESC "
        "LIMIT 1), (SELECT min(id) FROM instrument), 0)");
}

tl::expected<void, Error> readTrail(QSqlDatabase &connection, engine::RecordedHistory &out)
{
    const QVariant from = qlonglong(out.from.ns), to = qlonglong(out.to.ns);
    const auto add = [&out](const QSqlQuery &query) {
        const auto at = time(query, 0);
        const auto kind = text(query, 1);
        const auto detail = object(query, 2);
        if (kind == "sessionStarted")
            out.starts.push_back(startOf(at, detail));
        if (at >= out.from)
            out.intents.push_back({at, kind, intentOf(kind, detail), query.value(3).toInt() != 0, text(query, 4)});
    };
    // The newest start before the stretch says what it began with.
    return eachRow(
        connection,
        QStringLiteral("SELECT at, kind, detail, accepted, outcome FROM intent WHERE (at >= ? AND at < ?) OR id = (SELECT id FROM "
                       "intent WHERE kind = 'sessionStarted' AND at < ? ORDER BY at DESC LIMIT 1) ORDER BY at, id"),
        {from, to, from}, add);
}

tl::expected<void, Error> readAll(QSqlDatabase &connection, engine::RecordedHistory &out)
{
    const QVariant from = qlonglong(out.from.ns), to = qlonglong(out.to.ns);
    auto done =
        eachRow(connection,
                QStringLiteral("SELECT at, mark, ratio, target, equity_with, equity_without, protected_equity, hedge_equity, "
                               "liquidation_price, hedge_cost, volatility FROM account_sample WHERE at >= ? AND at < ? ORDER BY at"),
                {from, to}, [&](const QSqlQuery &query) {
                    out.samples.push_back({time(query, 0), real(query, 1), real(query, 2), real(query, 3), real(query, 4), real(query, 5),
                                           real(query, 6), real(query, 7), real(query, 8), real(query, 9), real(query, 10)});
                });
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
        done = readTrail(connection, out);
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
        done = eachRow(
            connection,
            QStringLiteral("SELECT id, venue, symbol, base, quote, settle, kind, contract_size, tick, lot FROM instrument WHERE id = ")
                + hedgeInstrument(),
            {}, [&](const QSqlQuery &query) {
                const auto fits = [&](int column, std::size_t capacity) { return text(query, column).substr(0, capacity); };
                domain::Instrument instrument;
                instrument.id = {std::uint16_t(query.value(0).toUInt())};
                instrument.venue = domain::VenueId(query.value(1).toInt());
                instrument.symbol = domain::Symbol(fits(2, domain::Symbol::capacity));
                instrument.base = domain::Currency(fits(3, domain::Currency::capacity));
                instrument.quote = domain::Currency(fits(4, domain::Currency::capacity));
                instrument.settle = domain::Currency(fits(5, domain::Currency::capacity));
                instrument.kind = domain::ContractKind(query.value(6).toInt());
                instrument.contractSize = {query.value(7).toLongLong()};
                instrument.tickSize = {query.value(8).toLongLong()};
                instrument.lotSize = {query.value(9).toLongLong()};
                out.instrument = instrument;
            });
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
    const auto done = reading(path, [&out](QSqlDatabase &connection) { return readAll(connection, out); });
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
