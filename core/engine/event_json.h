// SPDX-License-Identifier: GPL-3.0-or-later
/// One event as one line of JSON: exact decimals as text, times as UTC milliseconds. For logs, scripts and the decode command.
#pragma once

#include "engine/event.h"

#include <functional>
#include <string>
#include <string_view>

namespace ballast::engine {

using SymbolOf = std::function<std::string_view(InstrumentId)>;

/// {"kind":"markPrice","symbol":"ETHUSDT","venueAt":..., ...}
[[nodiscard]] std::string toJson(const Event &event, const SymbolOf &symbolOf);
/// `text` in quotes, escaped.
[[nodiscard]] std::string jsonText(std::string_view text);

} // namespace ballast::engine
