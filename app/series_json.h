// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of `ballast risk` that needs no positions: what bars, returns, variances and pairs of changes say.
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace ballast::app {

/// The top-level keys that it reads.
[[nodiscard]] const QStringList &seriesKeys();
/// One result for each of those keys that `root` holds; empty where it holds none. The error names the place and what to do.
[[nodiscard]] tl::expected<QJsonObject, QString> seriesJson(const QJsonObject &root);

} // namespace ballast::app
