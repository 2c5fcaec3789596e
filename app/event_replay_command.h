// SPDX-License-Identifier: GPL-3.0-or-later
/// ballast replay --events FILE: a recorded session through a fresh engine, held against what the session did.
#pragma once

#include <QStringList>

namespace ballast::app {

int runEventReplay(const QStringList &arguments);

} // namespace ballast::app
