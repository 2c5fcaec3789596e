// SPDX-License-Identifier: GPL-3.0-or-later
/// Events, their effects and the engine's configuration as bytes, and back, without losing a bit: what a recorded session is made of.
///
///     encode(event, bytes);                                  // appended; no allocation once `bytes` has grown
///     auto event = decodeEvent(bytes);                       // equal to what was encoded, nan included
///
/// Little-endian, in order of declaration, no tags (domain/fields.h walks the structs): the bytes of one version of Ballast mean nothing to
/// another whose values differ. layoutFingerprint() tells them apart.
#pragma once

#include "engine/engine.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ballast::engine {

void encode(const Event &event, std::string &out);
void encode(const EngineConfig &config, std::string &out);
/// For comparison only, never decoded: what is asked of the learning thread (long histories) counts by a hash of its bytes.
void encode(const Effects &effects, std::string &out);

/// Errors where bytes are missing, left over, or no value of their field. `bytes` may come from anywhere.
[[nodiscard]] tl::expected<Event, domain::Error> decodeEvent(std::string_view bytes);
[[nodiscard]] tl::expected<EngineConfig, domain::Error> decodeConfig(std::string_view bytes);

/// Of the types of every field of events, effects and configuration, in order.
[[nodiscard]] std::uint64_t layoutFingerprint();

} // namespace ballast::engine
