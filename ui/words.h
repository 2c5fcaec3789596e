// SPDX-License-Identifier: GPL-3.0-or-later
/// tr() for free functions of this namespace. lupdate files their texts under the namespace's name, and that is where this looks them up.
///
///     const QString text = tr("No protected position");
///     const QString counted = tr("%n alert(s)", nullptr, count);   // the plural needs all three
#pragma once

#include <QString>

namespace ballast::ui {

[[nodiscard]] QString tr(const char *source, const char *comment = nullptr, int n = -1);

} // namespace ballast::ui
