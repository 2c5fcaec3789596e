// SPDX-License-Identifier: GPL-3.0-or-later
/// Values for a query and the rows that it returns, for the reads and writes of this layer.
#pragma once

#include "domain/error.h"
#include "store/sql_error.h"

#include <tl/expected.hpp>

#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <initializer_list>

namespace ballast::store {

[[nodiscard]] inline QVariant whole(std::int64_t value) { return QVariant(qlonglong(value)); }

/// Every row of `sql`, with `values` bound, through `read`.
template<typename Read>
tl::expected<void, domain::Error> eachRow(QSqlDatabase &connection, const QString &sql, std::initializer_list<QVariant> values, Read read)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(sql);
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(sqlError(query, connection));
    while (query.next())
        read(query);
    return {};
}

/// The first column of the first row; an error where there is none.
[[nodiscard]] inline tl::expected<QString, domain::Error> ask(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0).toString();
    return tl::unexpected(sqlError(query, connection));
}

} // namespace ballast::store
