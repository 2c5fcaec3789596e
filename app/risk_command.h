// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast risk`: margin, liquidation, touch probability and margin bridge of the positions that a file describes.
#pragma once

#include <QStringList>

namespace ballast::app {

/// `arguments` are those after "risk". Exit status: 0 done, 1 the file can't be read or makes no sense, 2 wrong usage.
int runRisk(const QStringList &arguments);

} // namespace ballast::app
