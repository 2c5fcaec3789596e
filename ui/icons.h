// SPDX-License-Identifier: GPL-3.0-or-later
/// The icon family of resources/icons: 24 × 24 line drawings in black, tinted when they are drawn, sharp at every scale.
#pragma once

#include <QColor>
#include <QIcon>

namespace ballast::ui {

/// `name` without folder and ending, e.g. "pause". An unknown name is a programming error.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
[[nodiscard]] QIcon applicationIcon();

} // namespace ballast::ui
