// SPDX-License-Identifier: GPL-3.0-or-later
/// The question before the third level of the kill switch: what will be closed, at what cost, and what it won't do.
#pragma once

#include "engine/snapshot.h"
#include "ui/look.h"

class QWidget;

namespace ballast::ui {

/// True when the trader held the button down to the end.
[[nodiscard]] bool askToFlatten(QWidget &parent, const engine::Snapshot &snapshot, const Look &look);

} // namespace ballast::ui
