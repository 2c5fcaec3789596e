// SPDX-License-Identifier: GPL-3.0-or-later
/// A parameter set (strategy/parameter_set.h) as a file: written, and read back with every value checked.
///
///     { "ballastParameters": 1, "name": "my quiet weeks", "strategy": "regime-adaptive", "values": { "bandWidth": 0.08 } }
///
///     auto set = fromJson(bytes);   // unknown keys, values out of range, text for a number: errors that name line and key
#pragma once

#include "strategy/parameter_set.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QJsonObject>

namespace ballast::ui {

/// Only the values that are not the default: what was chosen for an account.
[[nodiscard]] QJsonObject valuesToJson(const strategy::Parameters &parameters);
[[nodiscard]] tl::expected<strategy::Parameters, domain::Error> valuesFromJson(const QJsonObject &values);

[[nodiscard]] QByteArray toJson(const strategy::ParameterSet &set);
[[nodiscard]] tl::expected<strategy::ParameterSet, domain::Error> fromJson(const QByteArray &bytes);

/// The same from and to a file.
[[nodiscard]] tl::expected<strategy::ParameterSet, domain::Error> readParameterSet(const QString &path);
[[nodiscard]] tl::expected<void, domain::Error> writeParameterSet(const QString &path, const strategy::ParameterSet &set);

} // namespace ballast::ui
