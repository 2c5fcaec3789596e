// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_table.h"

namespace ballast::ui {

const std::vector<DockedPanelEntry> &dockedPanels()
{
    static const std::vector<DockedPanelEntry> panels;
    return panels;
}

const std::vector<DefaultPlace> &defaultPlaces()
{
    static const std::vector<DefaultPlace> places;
    return places;
}

std::vector<Panel *> topPanels(QWidget &, const ActionRegistry &) { return {}; }

void reflect(const engine::Snapshot &, const ActionRegistry &) {}

} // namespace ballast::ui
