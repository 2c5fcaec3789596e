// SPDX-License-Identifier: GPL-3.0-or-later
/// Market history files as they come: plain, .gz or .zip (one member); told by their first bytes, not by their name.
#pragma once

#include "domain/error.h"
#include "store/kline_csv.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace ballast::store {

[[nodiscard]] tl::expected<QByteArray, domain::Error> readDecompressed(const QString &path);
[[nodiscard]] tl::expected<CandleTable, domain::Error> readCandles(const QString &path);
[[nodiscard]] tl::expected<std::vector<FundingRow>, domain::Error> readFunding(const QString &path);
[[nodiscard]] tl::expected<std::vector<DvolRow>, domain::Error> readDvol(const QString &path);

} // namespace ballast::store
