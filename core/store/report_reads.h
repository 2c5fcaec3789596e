// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads of a database for statements and monthly reports. Read-only and without a lock: the session that writes it may be running.
#pragma once

#include "domain/error.h"
#include "engine/recorded_books.h"

#include <tl/expected.hpp>

#include <QString>

namespace ballast::store {

/// Everything booked and sampled in [from, to). A stretch without anything is no error: its lists are empty. All reads see the same
/// state of the database, however much a session writes meanwhile.
[[nodiscard]] tl::expected<engine::RecordedBooks, domain::Error> readBooks(const QString &path, domain::Timestamp from,
                                                                           domain::Timestamp to);

/// First and newest sample of the whole database; a time that is not set: there is none.
struct RecordedSpan
{
    domain::Timestamp first, last;
};
[[nodiscard]] tl::expected<RecordedSpan, domain::Error> readSpan(const QString &path);

} // namespace ballast::store
