// SPDX-License-Identifier: GPL-3.0-or-later
/// The ladder of modes; always visible.
#pragma once

#include <cstdint>
#include <string_view>

namespace ballast::engine {

enum class Mode : std::uint8_t {
    demo,    ///< the embedded simulated exchange: simulated market, simulated money
    observe, ///< real market and accounts, read-only; no orders by construction
    paper,   ///< real market, orders filled by a model
    testnet, ///< the exchange's own test system, or the simulated exchange run apart: real orders, no real money
    live     ///< real money
};
[[nodiscard]] std::string_view name(Mode mode) noexcept;
/// Orders and positions outlive the process: the next session has to carry on where this one ended.
[[nodiscard]] constexpr bool outlivesTheProcess(Mode mode) noexcept { return mode == Mode::testnet || mode == Mode::live; }

} // namespace ballast::engine
