// SPDX-License-Identifier: GPL-3.0-or-later
/// Starting with the desktop session, by an entry in the user's autostart folder (XDG autostart specification).
#pragma once

#include <QString>
#include <QStringList>

namespace ballast::app {

[[nodiscard]] bool isAutostarted();
/// With these arguments. What went wrong, or empty.
[[nodiscard]] QString setAutostart(bool on, const QStringList &arguments);

} // namespace ballast::app
