// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/rows.h"
#include "store/schema.h"
#include "store/sql_error.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace ballast::store {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr int corrupt = 11, noDatabase = 26; ///< SQLite's numbers

bool isDamage(const Error &error) { return error.kind == ErrorKind::badInput && (error.code == corrupt || error.code == noDatabase); }

tl::expected<void, Error> run(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (query.exec(statement))
        return {};
    return tl::unexpected(sqlError(query, connection));
}

tl::expected<void, Error> prepare(QSqlDatabase &connection, const QString &path)
{
    const auto integrity = ask(connection, QStringLiteral("PRAGMA quick_check(1)"));
    if (!integrity)
        return tl::unexpected(integrity.error());
    if (*integrity != QStringLiteral("ok"))
        return tl::unexpected(Error{ErrorKind::badInput, "the database " + path.toStdString() + " is damaged: " + integrity->toStdString(),
                                    "restore the newest backup beside it, or choose another file", corrupt});
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    const auto owner = ask(connection, QStringLiteral("PRAGMA application_id"));
    const auto tables = ask(connection, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!owner || !tables)
        return tl::unexpected(owner ? tables.error() : owner.error());
    if (owner->toInt() != applicationId && tables->toInt() > 0)
        return tl::unexpected(
            Error{ErrorKind::badInput, path.toStdString() + " is a database of another program", "choose another file", 0});
    if (*version > schemaVersion)
        return tl::unexpected(Error{ErrorKind::refused,
                                    "the database " + path.toStdString() + " was written by a newer Ballast (schema "
                                        + std::to_string(*version) + ", this one knows " + std::to_string(schemaVersion) + ")",
                                    "start the newer version, or choose another file; nothing was changed", 0});
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 2000"}) {
        if (auto done = run(connection, QString::fromLatin1(pragma)); !done)
            return done;
    }
    if (*version > 0 && *version < schemaVersion) {
        const QString backup = QStringLiteral("%1.v%2-backup").arg(path).arg(*version);
        const QString fresh = backup + QStringLiteral(".new"); // the old backup goes only once the new one is whole
        QFile::remove(fresh);
        if (auto done = run(connection, QStringLiteral("VACUUM INTO '%1'").arg(QString(fresh).replace(u'\'', QStringLiteral("''")))); !done)
            return done;
        QFile::remove(backup);
        if (!QFile::rename(fresh, backup))
            return tl::unexpected(Error{ErrorKind::io, "the backup " + backup.toStdString() + " can't be written",
                                        "make room or give write permission, then start again; nothing was changed", 0});
    }
    return migrate(connection, *version);
}

} // namespace

tl::expected<std::unique_ptr<QLockFile>, Error> lockDatabase(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(Error{ErrorKind::badInput, path.toStdString() + " is a folder", "name a file in it", 0});
    if (!QDir().mkpath(info.absolutePath()))
        return tl::unexpected(Error{ErrorKind::io, "the folder " + info.absolutePath().toStdString() + " can't be made",
                                    "choose a folder that can be written", 0});
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return tl::unexpected(
            Error{ErrorKind::io, "the folder " + info.absolutePath().toStdString() + " can't be written", "choose another folder", 0});
    qint64 process = 0;
    QString host, application;
    const bool known = lock->getLockInfo(&process, &host, &application);
    return tl::unexpected(
        Error{ErrorKind::busy,
              path.toStdString() + " is in use by another Ballast" + (known ? " (process " + std::to_string(process) + ")" : std::string()),
              "close that one first, or choose another database with --db", 0});
}

Database::Database(QString path, QSqlDatabase connection) : m_path(std::move(path)), m_connection(std::move(connection)) {}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

tl::expected<std::unique_ptr<Database>, Error> Database::openLocked(const QString &path)
{
    const QString name = QUuid::createUuid().toString();
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(path);
    if (!connection.open()) {
        auto error = sqlError(connection.lastError(), connection);
        connection = {};
        QSqlDatabase::removeDatabase(name);
        return tl::unexpected(std::move(error));
    }
    std::unique_ptr<Database> database(new Database(path, connection));
    connection = {}; // the last handle must be the one that closes
    if (auto ready = prepare(database->m_connection, path); !ready)
        return tl::unexpected(ready.error());
    return database;
}

tl::expected<std::unique_ptr<Database>, Error> Database::open(const QString &path)
{
    auto lock = lockDatabase(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto database = openLocked(path);
    if (database)
        (*database)->m_lock = *std::move(lock);
    return database;
}

tl::expected<std::unique_ptr<Database>, Error> Database::openOrRestore(const QString &path, domain::Timestamp now,
                                                                       std::optional<Restoration> &restored)
{
    auto lock = lockDatabase(path);
    if (!lock)
        return tl::unexpected(lock.error());
    const QFileInfo file(path);
    // SQLite would take an empty file for a new database; a past that has backups does not end like that.
    const bool emptied = file.exists() && file.size() == 0 && !backupsOf(path).empty();
    auto database = emptied ? tl::unexpected(Error{ErrorKind::badInput, "the file is empty", {}, corrupt}) : openLocked(path);
    if (!database && isDamage(database.error()) && !backupsOf(path).empty()) {
        auto done = restoreNewest(path, database.error().what, now);
        if (!done)
            return tl::unexpected(done.error());
        restored = *std::move(done);
        database = openLocked(path);
    }
    if (database)
        (*database)->m_lock = *std::move(lock);
    return database;
}

} // namespace ballast::store
