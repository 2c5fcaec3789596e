// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/rows.h"
#include "store/schema.h"
#include "store/sql_error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ballast::store {

namespace {

using domain::Error;
using domain::ErrorKind;
using domain::Timestamp;

constexpr auto backupMark = ".backup-", damagedMark = ".damaged-";
const QString nameFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QDateTime dateOf(Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC); }
QString stamp(Timestamp at) { return dateOf(at).toString(nameFormat); }
std::string words(Timestamp at) { return dateOf(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString() + " UTC"; }

Error systemError(const QString &what, const QString &path, int code)
{
    return {ErrorKind::io, what.toStdString() + " " + path.toStdString() + " can't be written: " + std::strerror(code),
            code == ENOSPC || code == EFBIG || code == EDQUOT ? "free some disk space" : "check the disk and the folder's permissions",
            code};
}

/// Of a file or a folder: it is on the disk when this returns true.
bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

tl::expected<void, Error> moveOver(const QString &from, const QString &to, const QString &what)
{
    if (!sync(from) || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return tl::unexpected(systemError(what, to, errno));
    sync(QFileInfo(to).absolutePath()); // the name, too; where a file system can't, the content is safe all the same
    return {};
}

tl::expected<void, Error> checkOpened(QSqlDatabase &connection)
{
    const auto integrity = ask(connection, QStringLiteral("PRAGMA integrity_check(1)"));
    const auto owner = integrity ? ask(connection, QStringLiteral("PRAGMA application_id")) : integrity;
    const auto version = owner ? ask(connection, QStringLiteral("PRAGMA user_version")) : owner;
    if (!version)
        return tl::unexpected(version.error());
    if (*integrity != QStringLiteral("ok"))
        return tl::unexpected(Error::badInput(integrity->toStdString()));
    if (owner->toInt() != applicationId || version->toInt() < 1 || version->toInt() > schemaVersion)
        return tl::unexpected(Error::badInput("it is not of this program"));
    return {};
}

/// Whole, and a database of ours that this version can read. SQLite may write beside it meanwhile: for copies only.
tl::expected<void, Error> check(const QString &path)
{
    const QString name = QUuid::createUuid().toString();
    tl::expected<void, Error> result;
    {
        auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        result = connection.open() ? checkOpened(connection) : tl::unexpected(sqlError(connection.lastError(), connection));
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

/// Empty, ours alone to read, and not there before.
tl::expected<void, Error> createPrivate(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"}) // of an attempt that was cut off
        QFile::remove(path + QLatin1String(suffix));
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return tl::unexpected(systemError(QStringLiteral("the file"), path, errno));
    ::close(file);
    return {};
}

void removeAttempt(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

tl::expected<void, Error> copy(const QString &from, const QString &to)
{
    if (auto made = createPrivate(to); !made)
        return made;
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Error{ErrorKind::io, from.toStdString() + " can't be read: " + source.errorString().toStdString(), "check its permissions", 0});
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(systemError(QStringLiteral("the copy"), to, errno));
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (qint64 size = 0; (size = source.read(block.data(), block.size())) != 0;) {
        if (size < 0)
            return tl::unexpected(
                Error{ErrorKind::io, from.toStdString() + " can't be read: " + source.errorString().toStdString(), "check the disk", 0});
        if (target.write(block.constData(), size) != size)
            return tl::unexpected(systemError(QStringLiteral("the copy"), to, errno));
    }
    return {};
}

void rotate(const QString &databasePath, int keep)
{
    int seen = 0;
    for (const auto &backup : backupsOf(databasePath)) {
        if (QFileInfo(backup.path).fileName().contains(QLatin1String(backupMark)) && ++seen > keep)
            QFile::remove(backup.path);
    }
}

Timestamp lastWritten(const QString &databasePath)
{
    auto newest = QFileInfo(databasePath).lastModified();
    if (const QFileInfo log(databasePath + QStringLiteral("-wal")); log.exists())
        newest = std::max(newest, log.lastModified());
    return Timestamp::fromMs(newest.toMSecsSinceEpoch());
}

/// The database and SQLite's log keep their names to each other, so that what is in them can still be looked at together.
tl::expected<QString, Error> setAside(const QString &databasePath, Timestamp now)
{
    const QString wanted = databasePath + QLatin1String(damagedMark) + stamp(now);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = QStringLiteral("%1-%2").arg(wanted).arg(n);
    // The log first: beside a restored database it would be taken for that one's.
    for (const char *suffix : {"-wal", "-journal"}) {
        const QString part = databasePath + QLatin1String(suffix);
        if (QFileInfo::exists(part) && !QFile::rename(part, name + QLatin1String(suffix)))
            return tl::unexpected(systemError(QStringLiteral("the file"), name + QLatin1String(suffix), errno));
    }
    QFile::remove(databasePath + QStringLiteral("-shm")); // an index of the log, made anew from it
    // A second name, so that there is a file at the database's own at every moment; a disk that has no such names gets a rename.
    const auto from = QFile::encodeName(databasePath), to = QFile::encodeName(name);
    if (::link(from.constData(), to.constData()) != 0 && ::rename(from.constData(), to.constData()) != 0)
        return tl::unexpected(systemError(QStringLiteral("the file"), name, errno));
    return name;
}

} // namespace

std::vector<Backup> backupsOf(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    const QString daily = database.fileName() + QLatin1String(backupMark), migration = database.fileName() + QStringLiteral(".v");
    std::vector<Backup> out;
    for (const auto &file : database.absoluteDir().entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (name.startsWith(daily)) {
            auto at = QDateTime::fromString(name.mid(daily.size()), nameFormat);
            at.setTimeSpec(Qt::UTC);
            if (at.isValid())
                out.push_back({file.absoluteFilePath(), Timestamp::fromMs(at.toMSecsSinceEpoch())});
        } else if (name.startsWith(migration) && name.endsWith(QStringLiteral("-backup"))) {
            out.push_back({file.absoluteFilePath(), Timestamp::fromMs(file.lastModified().toMSecsSinceEpoch())});
        }
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Backup::at);
    return out;
}

bool isBackupDue(const std::vector<Backup> &backups, const BackupPlan &plan, Timestamp fullSince, Timestamp now)
{
    constexpr auto clockTolerance = std::chrono::hours(1);
    const auto newest = std::ranges::find_if(backups, [&](const Backup &backup) { return backup.at <= now + clockTolerance; });
    return now - (newest == backups.end() ? fullSince : newest->at) >= plan.every;
}

tl::expected<QString, Error> backUp(QSqlDatabase &connection, const QString &databasePath, Timestamp at, int keep)
{
    const QString fresh = databasePath + QStringLiteral(".backup.new"), name = databasePath + QLatin1String(backupMark) + stamp(at);
    const auto fail = [&](Error error) {
        removeAttempt(fresh);
        error.what = "the database could not be backed up: " + error.what;
        return tl::unexpected(std::move(error));
    };
    if (auto made = createPrivate(fresh); !made) // VACUUM INTO fills an empty file, whose mode stays
        return fail(made.error());
    {
        QSqlQuery query(connection);
        if (!query.exec(QStringLiteral("VACUUM INTO '%1'").arg(QString(fresh).replace(u'\'', QStringLiteral("''")))))
            return fail(sqlError(query, connection));
    }
    if (auto whole = check(fresh); !whole)
        return fail(whole.error());
    if (auto moved = moveOver(fresh, name, QStringLiteral("the backup")); !moved)
        return fail(moved.error());
    rotate(databasePath, keep);
    return name;
}

std::string describe(const Restoration &restoration)
{
    std::string text = "The database was damaged (" + restoration.damage + "). It was set aside as "
                       + QFileInfo(restoration.setAside).fileName().toStdString() + ", and the backup of " + words(restoration.backup.at)
                       + " stands in its place";
    if (restoration.damagedBackups > 0)
        text += " (" + std::to_string(restoration.damagedBackups) + " newer one(s) were damaged, too)";
    text += ". ";
    if (restoration.lostUntil > restoration.backup.at)
        text += "History from then until " + words(restoration.lostUntil)
                + " is missing; positions, orders and fills are read from the exchange again.";
    else
        text += "No history is missing.";
    return text + " Check the disk.";
}

tl::expected<Restoration, Error> restoreNewest(const QString &databasePath, const std::string &damage, Timestamp now)
{
    const auto backups = backupsOf(databasePath);
    const QString fresh = databasePath + QStringLiteral(".restoring");
    Restoration result;
    result.damage = damage;
    result.lostUntil = lastWritten(databasePath);
    for (const auto &backup : backups) {
        if (auto copied = copy(backup.path, fresh); !copied) {
            removeAttempt(fresh);
            return tl::unexpected(copied.error());
        }
        if (!check(fresh)) {
            ++result.damagedBackups;
            continue;
        }
        auto aside = setAside(databasePath, now);
        if (!aside) {
            removeAttempt(fresh);
            return tl::unexpected(aside.error());
        }
        if (auto moved = moveOver(fresh, databasePath, QStringLiteral("the database")); !moved)
            return tl::unexpected(moved.error());
        result.setAside = *aside;
        result.backup = backup;
        return result;
    }
    removeAttempt(fresh);
    const std::string none =
        backups.empty() ? "there is no backup beside it" : "none of the " + std::to_string(backups.size()) + " backups beside it is whole";
    return tl::unexpected(Error{ErrorKind::badInput,
                                "the database " + databasePath.toStdString() + " is damaged (" + damage + "), and " + none,
                                "put a backup of yours in its place, or choose another file; nothing was changed", 11});
}

} // namespace ballast::store
