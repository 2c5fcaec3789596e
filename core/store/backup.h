// SPDX-License-Identifier: GPL-3.0-or-later
/// Copies of the database beside it, and the way back to one of them when the database is damaged.
///
///     ballast.sqlite                            the database
///     ballast.sqlite.backup-20260301T081500Z    its backups, named by the time (UTC) at which they were taken
///     ballast.sqlite.damaged-20260302T101112Z   what a backup has replaced: set aside, never deleted
#pragma once

#include "domain/error.h"
#include "domain/time.h"

#include <tl/expected.hpp>

#include <QSqlDatabase>
#include <QString>

#include <string>
#include <vector>

namespace ballast::store {

struct BackupPlan
{
    domain::Duration every = std::chrono::hours(24);
    int keep = 7; ///< the newest ones; older ones are deleted once a newer one is whole
};

struct Backup
{
    QString path;
    domain::Timestamp at;
};

/// Newest first. What a migration left (".vN-backup") counts, too, with the time of its file.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &databasePath);

/// Is it time, for a database whose content is older than `fullSince`? A backup from the future (a clock that was wrong) is none.
[[nodiscard]] bool isBackupDue(const std::vector<Backup> &backups, const BackupPlan &plan, domain::Timestamp fullSince,
                               domain::Timestamp now);

/// Copies the database while it is open (VACUUM INTO), checks the copy, brings it to the disk, and only then deletes what is older than
/// the newest `keep`. Readable by its owner alone. An error leaves database and backups as they were. Returns the new backup's path.
[[nodiscard]] tl::expected<QString, domain::Error> backUp(QSqlDatabase &connection, const QString &databasePath, domain::Timestamp at,
                                                          int keep);

/// What was done about a damaged database.
struct Restoration
{
    std::string damage;          ///< what was found
    QString setAside;            ///< where the damaged file is now
    Backup backup;               ///< what stands in its place
    domain::Timestamp lostUntil; ///< the damaged file was last written then: what is between backup.at and this is missing
    int damagedBackups = 0;      ///< newer ones that were damaged, too
};
/// Plain English, for the trader.
[[nodiscard]] std::string describe(const Restoration &restoration);

/// Puts the newest backup that is whole in the place of the database, which nobody has open. Where there is none: the error says so, and
/// nothing was touched.
[[nodiscard]] tl::expected<Restoration, domain::Error> restoreNewest(const QString &databasePath, const std::string &damage,
                                                                     domain::Timestamp now);

} // namespace ballast::store
