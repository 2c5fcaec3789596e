// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast exchange`: the simulated exchange alone, for any client of the venue's protocol.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace ballast::app {

/// `arguments` are those after "exchange". Serves until Ctrl-C. Exit status: 0 stopped by the user, 1 the port can't be used or a file
/// can't be read, 2 wrong usage.
int runExchange(QCoreApplication &application, const QStringList &arguments);

} // namespace ballast::app
