// SPDX-License-Identifier: GPL-3.0-or-later
/// The schema as numbered migrations. Money, prices and quantities are INTEGER with eight implied decimals, times UTC nanoseconds;
/// REAL is for estimates only.
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <QSqlDatabase>

namespace ballast::store {

inline constexpr int schemaVersion = 4;
inline constexpr int applicationId = 0x424c5354; ///< "BLST" in the file's header

[[nodiscard]] tl::expected<int, domain::Error> versionOf(QSqlDatabase &connection);
/// Brings the schema from `from` to schemaVersion, each step in a transaction of its own.
[[nodiscard]] tl::expected<void, domain::Error> migrate(QSqlDatabase &connection, int from);

} // namespace ballast::store
