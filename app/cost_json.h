// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of `ballast risk` that answer what a fill and what funding cost, without accounts.
#pragma once

#include <QJsonArray>
#include <QString>

#include <tl/expected.hpp>

namespace ballast::app {

/// One answer for each question; the error names the place and says what to do. Keys: docs/cli-risk.md.
[[nodiscard]] tl::expected<QJsonArray, QString> feesJson(const QJsonArray &questions);
[[nodiscard]] tl::expected<QJsonArray, QString> fundingJson(const QJsonArray &questions);

} // namespace ballast::app
