// SPDX-License-Identifier: GPL-3.0-or-later
/// Named sets of parameters: a strategy and the values that differ from the table's defaults.
#pragma once

#include "strategy/parameters.h"

#include <span>
#include <string_view>

namespace ballast::strategy {

struct PresetValue
{
    ParameterId parameter;
    double value;
};

struct Preset
{
    std::string_view name;    ///< as on the command line
    std::string_view meaning; ///< one sentence
    std::string_view strategy;
    std::span<const PresetValue> values;

    [[nodiscard]] Parameters parameters() const; ///< the defaults with these values over them
};

[[nodiscard]] std::span<const Preset> presets() noexcept;
[[nodiscard]] const Preset *findPreset(std::string_view name) noexcept; ///< nullptr for an unknown name

} // namespace ballast::strategy
