// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ballast::app {

/// `ballast study`: which volatility forecast and which strategy would have served, on recorded candles. Returns the exit status.
int runStudy(const QStringList &arguments);

} // namespace ballast::app
