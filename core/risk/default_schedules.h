// SPDX-License-Identifier: GPL-3.0-or-later
/// Margin tiers that are known without a connection. The venue's own table replaces them as soon as it is read.
/// Source: Binance USDⓈ-M leverage brackets of ETHUSDT and BTCUSDT as published in 2024; the highest tiers are left out.
#pragma once

#include "risk/margin_schedule.h"

#include <optional>
#include <string_view>

namespace ballast::risk {

/// "ETHUSDT" or "BTCUSDT"; nullopt for anything else.
[[nodiscard]] std::optional<MarginSchedule> defaultSchedule(std::string_view symbol);

} // namespace ballast::risk
