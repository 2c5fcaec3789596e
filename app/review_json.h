// SPDX-License-Identifier: GPL-3.0-or-later
/// A review as JSON (docs/cli-review.md) and as text for a terminal.
#pragma once

#include "evaluate/review.h"

#include <QJsonObject>

#include <string>

namespace ballast::app {

[[nodiscard]] QJsonObject toJson(const evaluate::Review &review);
[[nodiscard]] std::string reviewText(const evaluate::Review &review);

} // namespace ballast::app
