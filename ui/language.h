// SPDX-License-Identifier: GPL-3.0-or-later
/// The languages of the window: the one list. English is in the source; others are catalogues of translations/, compiled in.
///
///     setLanguage(application, "de");   // every window gets QEvent::LanguageChange and rebuilds its texts; no restart
///
/// A new language is a row here, a name in ui/CMakeLists.txt and `./dev translations`, which makes or updates its catalogue; a test
/// fails until every text of it is translated. Qt's own dialogs speak it where Qt's catalogues are installed.
#pragma once

#include <QString>

#include <span>

class QApplication;

namespace ballast::ui {

struct LanguageEntry
{
    const char *code;       ///< of the catalogue: ballast_<code>.ts; "en" has none
    const char *nativeName; ///< as its readers call it, UTF-8
};
[[nodiscard]] std::span<const LanguageEntry> languages();

/// The listed language that fits the system's locale best; "en" where none does.
[[nodiscard]] QString systemLanguage();

/// Texts and QLocale of the application; `code` of languages(), or empty for the system's. False where the catalogue is missing or empty:
/// English is then in force. Numbers and dates follow the language, in a locale of the system's region where it speaks it.
bool setLanguage(QApplication &application, const QString &code);

} // namespace ballast::ui
