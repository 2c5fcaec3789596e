// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast observe` and `ballast paper`: a real market and a real protected account, and no real order (docs/cli-live.md).
#pragma once

#include "engine/mode.h"

#include <QStringList>

class QApplication;

namespace ballast::app {

/// Exit status: 0 done, 1 it can't work (key, network, database), 2 wrong usage.
int runLive(QApplication &application, engine::Mode mode, const QStringList &arguments);

} // namespace ballast::app
