// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mode_evidence.h"

#include "store/sql_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace ballast::store {

namespace {

constexpr std::int64_t nanosecondsPerDay = 86'400'000'000'000;

tl::expected<engine::ModeEvidence, domain::Error> count(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    query.prepare(QStringLiteral("SELECT (SELECT count(DISTINCT at / ?) FROM account_sample), (SELECT count(*) FROM decision), "
                                 "(SELECT count(*) FROM event_note WHERE code IN ('difference', 'conflict'))"));
    query.addBindValue(qlonglong(nanosecondsPerDay));
    if (!query.exec() || !query.next())
        return tl::unexpected(sqlError(query, connection));
    return engine::ModeEvidence{query.value(0).toInt(), query.value(1).toULongLong(), query.value(2).toULongLong()};
}

} // namespace

tl::expected<engine::ModeEvidence, domain::Error> readModeEvidence(const QString &path)
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
                     ? count(connection)
                     : tl::expected<engine::ModeEvidence, domain::Error>(tl::unexpected(sqlError(connection.lastError(), connection)));
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace ballast::store
