// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast replay`: one market with the hedge and without it. Options and JSON: docs/cli-replay.md.
#pragma once

#include <QStringList>

namespace ballast::app {

/// `arguments` are those after "replay". Exit status: 0 done, 1 the data can't be read or replayed, 2 wrong usage.
int runReplay(const QStringList &arguments);

} // namespace ballast::app
