// SPDX-License-Identifier: GPL-3.0-or-later
/// Paired runs as JSON: `ballast replay --compare`.
#pragma once

#include "evaluate/paired_runs.h"

#include <QJsonObject>

namespace ballast::app {

[[nodiscard]] QJsonObject json(const evaluate::PairedRuns &runs);

} // namespace ballast::app
