// SPDX-License-Identifier: GPL-3.0-or-later
/// The one list of panels. A new panel is one new row; where it stands is a row of workspaces.cpp.
#pragma once

#include "ui/panel.h"
#include "ui/settings.h"

#include <QString>

#include <span>
#include <vector>

namespace ballast::ui {

class ActionRegistry;

struct DockedPanelEntry
{
    QString name; ///< object name of the dock: key of the saved layout, never shown
    QString (*title)();
    Panel *(*make)(QWidget &parent, Settings &settings, const IntentSink &send);
};
[[nodiscard]] const std::vector<DockedPanelEntry> &dockedPanels();

/// What stands above the docks and does not move: header and headline figures, from the top.
[[nodiscard]] std::vector<Panel *> topPanels(QWidget &parent, const ActionRegistry &actions);

/// Enables the commands that make sense in this state.
void reflect(const engine::Snapshot &snapshot, const ActionRegistry &actions);

} // namespace ballast::ui
