// SPDX-License-Identifier: GPL-3.0-or-later
/// Margin tiers that are known without a connection. The venue's own table replaces them as soon as it is read.
/// Source: Binance USDⓈ-M leverage brackets as of 2024-10-24. Other venues' tables are read from them.
#pragma once

#include "risk/margin_schedule.h"

#include <optional>
#include <string_view>

namespace ballast::risk {

/// "ETHUSDT", "BTCUSDT" or "ETHUSDC"; nullopt for anything else.
[[nodiscard]] std::optional<MarginSchedule> defaultSchedule(std::string_view symbol);

} // namespace ballast::risk
