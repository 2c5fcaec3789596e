// SPDX-License-Identifier: GPL-3.0-or-later
/// The threads that studies and sweeps of the command line and of the window are spread over.
#pragma once

#include "evaluate/work.h"

namespace ballast::app {

/// On `threads` threads (0 = one a core) that live as long as the call; the calling one is among them.
[[nodiscard]] evaluate::Spread onThreads(unsigned threads = 0);

} // namespace ballast::app
