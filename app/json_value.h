// SPDX-License-Identifier: GPL-3.0-or-later
/// Values on their way into JSON.
#pragma once

#include "app/text.h"

#include <QJsonValue>

#include <cmath>

namespace ballast::app {

/// JSON knows no NaN and no infinity: unknown is null.
[[nodiscard]] inline QJsonValue orNull(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }
/// A time that is not set is null.
[[nodiscard]] inline QJsonValue orNull(domain::Timestamp at) { return at.isSet() ? QJsonValue(isoTime(at)) : QJsonValue(QJsonValue::Null); }

} // namespace ballast::app
