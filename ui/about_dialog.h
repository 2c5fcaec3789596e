// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ballast::ui {

/// Version, commit, licence, and what Ballast is built with. Does not block the window behind it.
void showAbout(QWidget &parent);

} // namespace ballast::ui
