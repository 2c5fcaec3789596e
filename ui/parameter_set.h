// SPDX-License-Identifier: GPL-3.0-or-later
/// A strategy and its automatic parameters as a file: written, read back with every value checked, and compared before it is applied.
///
///     auto read = fromJson(bytes);              // unknown keys, values out of range and contradictions are errors
///     auto rows = difference(now, *read);       // what would change, in the order of the parameter table
#pragma once

#include "strategy/parameters.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string>
#include <vector>

namespace ballast::ui {

struct ParameterSet
{
    std::string strategy;
    strategy::Parameters parameters;
    bool operator==(const ParameterSet &) const = default;
};

/// Only the values that are not the default: a file says what was chosen.
[[nodiscard]] QJsonObject valuesToJson(const strategy::Parameters &parameters);
[[nodiscard]] tl::expected<strategy::Parameters, domain::Error> valuesFromJson(const QJsonObject &values);

[[nodiscard]] QByteArray toJson(const ParameterSet &set);
[[nodiscard]] tl::expected<ParameterSet, domain::Error> fromJson(const QByteArray &bytes);

struct ParameterChange
{
    strategy::ParameterId parameter;
    double before = 0, after = 0;
    bool operator==(const ParameterChange &) const = default;
};
[[nodiscard]] std::vector<ParameterChange> difference(const strategy::Parameters &before, const strategy::Parameters &after);

} // namespace ballast::ui
