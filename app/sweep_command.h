// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast sweep FILES…`: many parameter sets on one history, on all cores, resumable, and judged with the number of trials in mind.
#pragma once

#include <QStringList>

namespace ballast::app {

[[nodiscard]] int runSweep(const QStringList &arguments);

} // namespace ballast::app
