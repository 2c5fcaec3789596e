// SPDX-License-Identifier: GPL-3.0-or-later
/// Paired runs and their differences as JSON: `ballast replay --compare`, `ballast metrics`.
#pragma once

#include "evaluate/paired_runs.h"

#include <QJsonObject>

namespace ballast::app {

[[nodiscard]] QJsonObject json(const evaluate::PairedRuns &runs);
/// Every figure's difference with its interval, p and verdict, by the figure's name; unknown is null.
[[nodiscard]] QJsonObject differencesJson(const evaluate::PairedSignificance &test);

} // namespace ballast::app
