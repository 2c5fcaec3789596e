// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace ballast::ui {

namespace {

constexpr std::array table{
    LanguageEntry{"en", "English"},
    LanguageEntry{"zh_CN", "\u7b80\u4f53\u4e2d\u6587"},
    LanguageEntry{"ja", "\u65e5\u672c\u8a9e"},
    LanguageEntry{"ko", "\ud55c\uad6d\uc5b4"},
    LanguageEntry{"es", "Espa\u00f1ol"},
    LanguageEntry{"pt_BR", "Portugu\u00eas (Brasil)"},
    LanguageEntry{"de", "Deutsch"},
    LanguageEntry{"ru", "\u0420\u0443\u0441\u0441\u043a\u0438\u0439"},
    LanguageEntry{"tr", "T\u00fcrk\u00e7e"},
};

/// The system's own locale where it speaks the language: a German in Switzerland keeps Swiss numbers.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(code), system = QLocale::system();
    return system.language() == wanted.language() && system.script() == wanted.script() ? system : wanted;
}

const auto ownName = QStringLiteral("language"), qtName = QStringLiteral("qtLanguage");

/// Qt's words that our dialogs use: its own catalogues are often not installed.
[[maybe_unused]] constexpr const char *qtWords[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),      QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
};

/// Installs and keeps it under `name`; false where there is nothing to install.
bool install(QApplication &application, const QString &name, const std::function<bool(QTranslator &)> &load)
{
    auto translator = std::make_unique<QTranslator>(&application);
    translator->setObjectName(name);
    if (!load(*translator) || translator->isEmpty() || !QApplication::installTranslator(translator.get()))
        return false;
    (void)translator.release(); // the application's child
    return true;
}

} // namespace

std::span<const LanguageEntry> languages() { return table; }

QString systemLanguage()
{
    const auto wanted = QLocale::system();
    for (const auto &name : wanted.uiLanguages()) {
        const QLocale spoken(name);
        for (const auto &entry : table) {
            const QLocale offered{QString::fromLatin1(entry.code)};
            if (spoken.language() == offered.language() && spoken.script() == offered.script())
                return QString::fromLatin1(entry.code);
        }
    }
    return QStringLiteral("en");
}

bool setLanguage(QApplication &application, const QString &code)
{
    const QString chosen = code.isEmpty() ? systemLanguage() : code;
    for (const auto &name : {ownName, qtName}) {
        if (auto *before = application.findChild<QTranslator *>(name)) {
            QApplication::removeTranslator(before); // sends LanguageChange, as installTranslator() does
            delete before;
        }
    }
    QLocale::setDefault(localeFor(chosen));
    if (chosen == QStringLiteral("en"))
        return true;
    // The last one installed is asked first: ours.
    install(application, qtName, [&](QTranslator &translator) {
        return translator.load(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    return install(application, ownName, [&](QTranslator &translator) {
        return translator.load(QStringLiteral(":/ballast/translations/ballast_%1.qm").arg(chosen));
    });
}

} // namespace ballast::ui
