// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite's errors in words that say what to do.
#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace ballast::store {

[[nodiscard]] domain::Error sqlError(const QSqlError &error, const QSqlDatabase &connection);
[[nodiscard]] inline domain::Error sqlError(const QSqlQuery &query, const QSqlDatabase &connection)
{
    return sqlError(query.lastError(), connection);
}

} // namespace ballast::store
