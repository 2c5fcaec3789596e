// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast evidence --data FOLDER`: docs/EVIDENCE.md, the published claims about hedged positions held against recorded markets.
#pragma once

#include <QStringList>

namespace ballast::app {

[[nodiscard]] int runEvidence(const QStringList &arguments);

} // namespace ballast::app
