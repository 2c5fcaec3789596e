// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/presets.h"

#include <algorithm>
#include <array>

namespace ballast::strategy {

namespace {

using enum ParameterId;

constexpr std::array cautious{PresetValue{minimumRatio, 0.50},  PresetValue{calmRatio, 0.50},    PresetValue{normalRatio, 0.70},
                              PresetValue{turbulentRatio, 1.0}, PresetValue{criticalSigma, 4.0}, PresetValue{touchLimit, 0.02},
                              PresetValue{lossBudget, 0.15},    PresetValue{maximumLoss, 0.50},  PresetValue{sidewaysCap, 0.80},
                              PresetValue{bandWidth, 0.04}};
constexpr std::array lean{PresetValue{minimumRatio, 0.15}, PresetValue{leverageSlope, 0.02},  PresetValue{calmRatio, 0.15},
                          PresetValue{normalRatio, 0.30},  PresetValue{turbulentRatio, 0.70}, PresetValue{touchLimit, 0.10},
                          PresetValue{lossBudget, 0.50},   PresetValue{sidewaysCap, 0.40},    PresetValue{bandWidth, 0.10},
                          PresetValue{coolDown, 300},      PresetValue{dailyCost, 50},        PresetValue{monthlyCost, 500}};

constexpr std::array<Preset, 3> table{{
    {"cautious", "More hedge, earlier: for positions that must not be lost.", "regime-adaptive", cautious},
    {"balanced", "The defaults.", "regime-adaptive", {}},
    {"lean", "Little hedge, seldom traded: for the tail only.", "regime-adaptive", lean},
}};

} // namespace

Parameters Preset::parameters() const
{
    Parameters result;
    for (const auto &[parameter, value] : values)
        result[parameter] = value;
    return result;
}

std::span<const Preset> presets() noexcept { return table; }

const Preset *findPreset(std::string_view name) noexcept
{
    const auto *found = std::find_if(table.begin(), table.end(), [&](const Preset &each) { return each.name == name; });
    return found == table.end() ? nullptr : found;
}

} // namespace ballast::strategy
