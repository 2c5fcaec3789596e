// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_only.h"

#include "domain/numbers.h"
#include "store/rows.h"
#include "store/sql_error.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>
#include <QVariant>

#include <string_view>

namespace ballast::store {

using domain::Error;
using domain::Timestamp;
using domain::unknownValue;

namespace {

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

} // namespace

tl::expected<void, Error> reading(const QString &path, const std::function<tl::expected<void, Error>(QSqlDatabase &)> &work)
{
    if (!QFileInfo::exists(path))
        return tl::unexpected(Error{domain::ErrorKind::notFound, "there is no database " + path.toStdString(),
                                    "name one that a session has kept with --db", 0});
    constexpr auto magic = "SQLite format 3";
    if (QFile file(path); file.open(QIODevice::ReadOnly) && file.read(15) != magic)
        return tl::unexpected(
            Error::badInput(path.toStdString() + " is damaged or is no database", "name one that a session has kept with --db"));
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

double real(const QSqlQuery &query, int column) { return query.isNull(column) ? unknownValue : query.value(column).toDouble(); }
Timestamp time(const QSqlQuery &query, int column) { return {query.value(column).toLongLong()}; }
std::string text(const QSqlQuery &query, int column) { return query.value(column).toString().toStdString(); }
double real(const QJsonObject &object, const char *key)
{
    const auto value = object.value(QLatin1String(key));
    return value.isDouble() ? value.toDouble() : unknownValue;
}
QJsonObject object(const QSqlQuery &query, int column) { return QJsonDocument::fromJson(query.value(column).toByteArray()).object(); }

QString sampleColumns()
{
    return QStringLiteral("SELECT at, mark, ratio, target, equity_with, equity_without, protected_equity, hedge_equity, liquidation_price, "
                          "hedge_cost, volatility FROM account_sample");
}

engine::Sample sampleOf(const QSqlQuery &query)
{
    return {time(query, 0), real(query, 1), real(query, 2), real(query, 3), real(query, 4), real(query, 5),
            real(query, 6), real(query, 7), real(query, 8), real(query, 9), real(query, 10)};
}

QString instrumentColumns()
{
    return QStringLiteral("SELECT id, venue, symbol, base, quote, settle, kind, contract_size, tick, lot FROM instrument");
}

domain::Instrument instrumentOf(const QSqlQuery &query)
{
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
    return instrument;
}

QString hedgeInstrument()
{
    return QStringLiteral(
        "coalesce((SELECT f.instrument FROM fill f JOIN account a ON a.id = f.account WHERE a.role = 1 ORDER BY f.at DESC "
        "LIMIT 1), (SELECT min(id) FROM instrument), 0)");
}

tl::expected<void, Error> readTrail(QSqlDatabase &connection, Timestamp begin, Timestamp end, std::vector<engine::RecordedIntent> &intents,
                                    std::vector<engine::RecordedStart> &starts)
{
    const QVariant from = qlonglong(begin.ns), to = qlonglong(end.ns);
    const auto add = [&](const QSqlQuery &query) {
        const auto at = time(query, 0);
        const auto kind = text(query, 1);
        const auto detail = object(query, 2);
        if (kind == "sessionStarted")
            starts.push_back(startOf(at, detail));
        if (at >= begin)
            intents.push_back({at, kind, intentOf(kind, detail), query.value(3).toInt() != 0, text(query, 4)});
    };
    // The newest start before the stretch says what it began with.
    return eachRow(
        connection,
        QStringLiteral("SELECT at, kind, detail, accepted, outcome FROM intent WHERE (at >= ? AND at < ?) OR id = (SELECT id FROM "
                       "intent WHERE kind = 'sessionStarted' AND at < ? ORDER BY at DESC LIMIT 1) ORDER BY at, id"),
        {from, to, from}, add);
}

} // namespace ballast::store
