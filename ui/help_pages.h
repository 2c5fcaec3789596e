// SPDX-License-Identifier: GPL-3.0-or-later
/// The small pages of the help menu.
#pragma once

class QWidget;

namespace ballast::ui {

class ActionRegistry;

void showShortcuts(QWidget &parent, const ActionRegistry &actions);
/// Signs, units and colours, as the formatter and the palette use them.
void showConventions(QWidget &parent);
void showAbout(QWidget &parent);

} // namespace ballast::ui
