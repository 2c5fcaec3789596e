// SPDX-License-Identifier: GPL-3.0-or-later
/// What a replay of the trader's own positions asks for: the command's --positions and the choice on the evaluation page.
#pragma once

#include "app/history_files.h"

namespace ballast::app {

/// The trader's own positions from a database, in place of one that is opened: what the history lacks (candles, funding) is the
/// database's, as is the capital of the hedge account, unless `keepCapital`.
[[nodiscard]] tl::expected<void, domain::Error> followRecorded(const QString &databasePath, bool keepCapital, evaluate::ReplaySpec &spec,
                                                               History &history);

} // namespace ballast::app
