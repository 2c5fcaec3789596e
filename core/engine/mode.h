// SPDX-License-Identifier: GPL-3.0-or-later
/// The ladder of modes; always visible.
#pragma once

#include <cstdint>
#include <string_view>

namespace ballast::engine {

enum class Mode : std::uint8_t {
    demo,    ///< the embedded simulated exchange: simulated market, simulated money
    observe, ///< real market and accounts, read-only; no orders by construction
    paper    ///< real market, orders filled by a model
};
[[nodiscard]] std::string_view name(Mode mode) noexcept;

} // namespace ballast::engine
