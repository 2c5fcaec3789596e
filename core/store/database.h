// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens Ballast's SQLite file: one process at a time, checked, migrated, backed up before a migration.
#pragma once

#include "domain/error.h"
#include "store/backup.h"

#include <tl/expected.hpp>

#include <QLockFile>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace ballast::store {

/// A connection belongs to the thread that opened it. WAL, synchronous=NORMAL, foreign keys on.
class Database
{
public:
    /// Creates the folder and the file where they are missing. Refuses, with advice: a second instance on the same file, a read-only
    /// folder, a damaged file, a file of a newer version (nothing is touched), a file that is not Ballast's.
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, domain::Error> open(const QString &path);
    /// The same, and where the file is damaged (or empty, with backups beside it): the newest whole backup takes its place, and
    /// `restored` says so (store/backup.h). Without a whole backup: the error, and nothing is touched.
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, domain::Error> openOrRestore(const QString &path, domain::Timestamp now,
                                                                                              std::optional<Restoration> &restored);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase &connection() { return m_connection; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, QSqlDatabase connection);
    [[nodiscard]] static tl::expected<std::unique_ptr<Database>, domain::Error> openLocked(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_connection;
};

/// The lock alone, for a process that opens the file in another thread a moment later.
[[nodiscard]] tl::expected<std::unique_ptr<QLockFile>, domain::Error> lockDatabase(const QString &path);

} // namespace ballast::store
