// SPDX-License-Identifier: GPL-3.0-or-later
/// `--set key=value`, for every command that has parameters.
#pragma once

#include "strategy/parameters.h"

#include <QString>

#include <optional>

namespace ballast::app {

/// Sets one parameter; otherwise what is wrong with the assignment, with the nearest keys that exist.
[[nodiscard]] std::optional<QString> setParameter(strategy::Parameters &parameters, const QString &assignment);

} // namespace ballast::app
