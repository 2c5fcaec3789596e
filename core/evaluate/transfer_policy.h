// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether margin moves between the accounts of a replay, and how long it takes. When and how much is the rule of live trading
/// (engine/bridge.h), with the same parameters.
#pragma once

#include "domain/time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ballast::evaluate {

enum class TransferMode : std::uint8_t {
    none,     ///< never
    manual,   ///< by the trader, who needs time to notice the alert and then moves what it says
    automatic ///< by the application, where the trader allows it, within its limits
};
[[nodiscard]] std::string_view name(TransferMode mode) noexcept;
[[nodiscard]] std::optional<TransferMode> transferMode(std::string_view name) noexcept;

struct TransferPolicy
{
    TransferMode mode = TransferMode::none;
    domain::Duration automaticDelay = std::chrono::minutes(1);
    domain::Duration manualDelay = std::chrono::hours(4);

    [[nodiscard]] domain::Duration delay() const { return mode == TransferMode::manual ? manualDelay : automaticDelay; }
};

} // namespace ballast::evaluate
