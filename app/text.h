// SPDX-License-Identifier: GPL-3.0-or-later
/// Names and texts of the core, which are UTF-8, and its times, as Qt's strings.
#pragma once

#include "domain/time.h"

#include <QDateTime>
#include <QString>

#include <string_view>

namespace ballast::app {

[[nodiscard]] inline QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// "2026-10-05T09:00:00.000Z"
[[nodiscard]] inline QString isoTime(domain::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}
/// "2026-10-05", in UTC.
[[nodiscard]] inline QString isoDay(domain::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace ballast::app
