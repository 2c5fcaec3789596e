// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast decode`: recorded exchange messages to normalised events, one JSON object a line.
#pragma once

#include <QStringList>

namespace ballast::app {

/// `arguments` are those after "decode". Exit status: 0 all decoded, 1 something was malformed or unreadable, 2 wrong usage.
int runDecode(const QStringList &arguments);

} // namespace ballast::app
