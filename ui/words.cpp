// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>

namespace ballast::ui {

QString tr(const char *source, const char *comment, int n) { return QCoreApplication::translate("ballast::ui", source, comment, n); }

} // namespace ballast::ui
