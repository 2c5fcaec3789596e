// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of `ballast risk` that answers questions about touching levels, without accounts.
#pragma once

#include <QJsonArray>
#include <QString>

#include <tl/expected.hpp>

namespace ballast::app {

/// One answer for each question; the error names the place and says what to do. Keys: docs/cli-risk.md.
[[nodiscard]] tl::expected<QJsonArray, QString> touchJson(const QJsonArray &questions);

} // namespace ballast::app
