// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast demo`, and the desktop's first start.
#pragma once

#include <QStringList>

class QApplication;

namespace ballast::app {

/// `arguments` are those after "demo". Exit status: 0 done, 1 the demo could not run or a file could not be written, 2 wrong usage.
int runDemo(QApplication &application, const QStringList &arguments);

} // namespace ballast::app
