// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mode_evidence.h"

#include "domain/identifiers.h"
#include "domain/time.h"
#include "store/sql_error.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace ballast::store {

namespace {

domain::Error refusal(const QString &path, const std::string &holds, engine::Mode mode)
{
    return {domain::ErrorKind::refused, path.toStdString() + " holds sessions " + holds + ", which are no evidence",
            "run 'ballast " + std::string(engine::name(mode)) + "' at the exchange itself, and leave --db and --evidence out", 0};
}

/// Nothing of the simulated exchange, and of no other mode. Sessions of older versions did not write their venue; then the accounts and
/// fills tell.
tl::expected<void, domain::Error> checkOrigin(QSqlDatabase &connection, const QString &path, engine::Mode mode)
{
    const int simulated = int(domain::VenueId::simulated);
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("SELECT (SELECT count(*) FROM account WHERE venue = ?) + (SELECT count(*) FROM fill WHERE venue = ?)"));
    query.addBindValue(simulated);
    query.addBindValue(simulated);
    if (!query.exec() || !query.next())
        return tl::unexpected(sqlError(query, connection));
    bool plays = query.value(0).toLongLong() > 0;
    if (!query.exec(QStringLiteral("SELECT detail FROM intent WHERE kind = 'sessionStarted'")))
        return tl::unexpected(sqlError(query, connection));
    while (query.next()) {
        const auto detail = QJsonDocument::fromJson(query.value(0).toByteArray()).object();
        plays = plays || detail.value(QStringLiteral("venue")).toString().toStdString() == domain::name(domain::VenueId::simulated);
        const auto itsMode = detail.value(QStringLiteral("mode")).toString().toStdString();
        if (!itsMode.empty() && itsMode != engine::name(mode))
            return tl::unexpected(refusal(path, "of another mode (" + itsMode + ")", mode));
    }
    if (plays)
        return tl::unexpected(refusal(path, "on the simulated exchange", mode));
    return {};
}

tl::expected<engine::ModeEvidence, domain::Error> count(QSqlDatabase &connection, const QString &path, engine::Mode mode)
{
    if (const auto fits = checkOrigin(connection, path, mode); !fits)
        return tl::unexpected(fits.error());
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("SELECT (SELECT count(DISTINCT at / ?) FROM account_sample), (SELECT count(*) FROM decision), "
                                 "(SELECT count(*) FROM event_note WHERE code IN ('difference', 'conflict'))"));
    query.addBindValue(qlonglong(domain::nsPerDay));
    if (!query.exec() || !query.next())
        return tl::unexpected(sqlError(query, connection));
    return engine::ModeEvidence{query.value(0).toInt(), query.value(1).toULongLong(), query.value(2).toULongLong()};
}

} // namespace

tl::expected<engine::ModeEvidence, domain::Error> readModeEvidence(const QString &path, engine::Mode mode)
{
    if (!QFileInfo::exists(path))
        return engine::ModeEvidence{};
    const QString name = QUuid::createUuid().toString();
    tl::expected<engine::ModeEvidence, domain::Error> result;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        connection.setDatabaseName(path);
        result = connection.open()
                     ? count(connection, path, mode)
                     : tl::expected<engine::ModeEvidence, domain::Error>(tl::unexpected(sqlError(connection.lastError(), connection)));
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace ballast::store
