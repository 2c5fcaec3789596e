// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads of a database for reviews and audits. Read-only and without a lock: the session that writes it may be running.
#pragma once

#include "domain/error.h"
#include "engine/recorded_history.h"

#include <tl/expected.hpp>

#include <QString>

namespace ballast::store {

/// When the newest review was signed, and the first and newest sample; a time that is not set: never, none.
struct ReviewTimes
{
    domain::Timestamp signedAt, first, last;
    std::string signedWeek; ///< "2026-W47"
};
[[nodiscard]] tl::expected<ReviewTimes, domain::Error> readReviewTimes(const QString &path);

[[nodiscard]] tl::expected<engine::RecordedHistory, domain::Error> readHistory(const QString &path, domain::Timestamp from,
                                                                               domain::Timestamp to);

/// One-minute candles of the hedge instrument, ascending.
[[nodiscard]] tl::expected<std::vector<domain::Candle>, domain::Error> readMinuteCandles(const QString &path, domain::Timestamp from,
                                                                                         domain::Timestamp to);

} // namespace ballast::store
