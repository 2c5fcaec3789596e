// SPDX-License-Identifier: GPL-3.0-or-later
/// Values on their way into JSON.
#pragma once

#include <QJsonValue>

#include <cmath>

namespace ballast::app {

/// JSON knows no NaN and no infinity: unknown is null.
[[nodiscard]] inline QJsonValue orNull(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

} // namespace ballast::app
