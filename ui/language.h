// SPDX-License-Identifier: GPL-3.0-or-later
/// The languages of the window. English is in the source; others are catalogues of translations/, compiled in.
#pragma once

#include <QLocale>

class QApplication;

namespace ballast::ui {

/// Installs the catalogue that fits `locale` best. False when there is none, or one without a finished text: English stays.
bool installLanguage(QApplication &application, const QLocale &locale = QLocale());

} // namespace ballast::ui
