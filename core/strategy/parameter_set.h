// SPDX-License-Identifier: GPL-3.0-or-later
/// A named set of automatic values that is carried from one Ballast to another, and compared with what is in force before it is applied.
///
///     const auto then = withValues(now, set.values);            // all of them or none: a contradiction is an error
///     for (const auto &row : difference(now, *then)) { ... }    // what would change, in the order of the parameter table
#pragma once

#include "strategy/parameters.h"

#include <span>
#include <string>
#include <vector>

namespace ballast::strategy {

struct ParameterSet
{
    std::string name;                   ///< as its author calls it; may be empty
    std::string strategy;               ///< one of strategies(); empty: the present one stays
    std::vector<ParameterValue> values; ///< those not named stay as they are
    bool operator==(const ParameterSet &) const = default;
};

/// All values of `parameters`, those at their default included: defaults may change with the version.
[[nodiscard]] ParameterSet setOf(std::string name, std::string strategy, const Parameters &parameters);

/// One value by its key. An unknown key or a value out of range is an error that names the key and says what to choose.
[[nodiscard]] tl::expected<ParameterValue, domain::Error> readValue(std::string_view key, double value);

/// `base` with these values over it; checked as a whole.
[[nodiscard]] tl::expected<Parameters, domain::Error> withValues(const Parameters &base, std::span<const ParameterValue> values);

struct ParameterChange
{
    ParameterId parameter;
    double before = 0, after = 0;
    bool operator==(const ParameterChange &) const = default;
};
[[nodiscard]] std::vector<ParameterChange> difference(const Parameters &before, const Parameters &after);

} // namespace ballast::strategy
