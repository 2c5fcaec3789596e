// SPDX-License-Identifier: GPL-3.0-or-later
/// What the reads for reviews, audits and reports share: a connection without a lock, and rows that become values.
#pragma once

#include "domain/error.h"
#include "engine/recorded_history.h"

#include <tl/expected.hpp>

#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace ballast::store {

/// A read-only connection of its own for one call; errors of `work` are the call's.
[[nodiscard]] tl::expected<void, domain::Error> reading(const QString &path,
                                                        const std::function<tl::expected<void, domain::Error>(QSqlDatabase &)> &work);

[[nodiscard]] double real(const QSqlQuery &query, int column); ///< NULL is nan
[[nodiscard]] domain::Timestamp time(const QSqlQuery &query, int column);
[[nodiscard]] std::string text(const QSqlQuery &query, int column);
[[nodiscard]] double real(const QJsonObject &object, const char *key); ///< what is no number is nan
[[nodiscard]] QJsonObject object(const QSqlQuery &query, int column);

[[nodiscard]] QString sampleColumns(); ///< "SELECT ... FROM account_sample"
[[nodiscard]] engine::Sample sampleOf(const QSqlQuery &query);
[[nodiscard]] QString instrumentColumns(); ///< "SELECT ... FROM instrument"
[[nodiscard]] domain::Instrument instrumentOf(const QSqlQuery &query);
/// SQL of the instrument that the hedge account trades: that of its fills, else the first.
[[nodiscard]] QString hedgeInstrument();

/// The trader's intents of [from, to), and the starts of sessions: the newest before `from`, too.
[[nodiscard]] tl::expected<void, domain::Error> readTrail(QSqlDatabase &connection, domain::Timestamp from, domain::Timestamp to,
                                                          std::vector<engine::RecordedIntent> &intents,
                                                          std::vector<engine::RecordedStart> &starts);

} // namespace ballast::store
