// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes a review from a database, and from recordings where there are some. Takes seconds with many overrides: not for the window's
/// thread.
#pragma once

#include "domain/error.h"
#include "evaluate/review.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <utility>

namespace ballast::runtime {

struct ReviewRequest
{
    QString databasePath;
    /// [from, to); not set: since the newest signed review, a week at least, to now.
    std::optional<std::pair<domain::Timestamp, domain::Timestamp>> period;
    QStringList recordings;       ///< of sessions in that time; overrides are audited from these alone where there are some
    domain::Duration localTime{}; ///< local minus UTC
    domain::Timestamp now;        ///< of the market in the database: the demo's clock runs its own way
};

/// Fails where the database can't be read, is empty, or a recording is none.
[[nodiscard]] tl::expected<evaluate::Review, domain::Error> makeReview(const ReviewRequest &request, const std::stop_token &stop = {});

} // namespace ballast::runtime
