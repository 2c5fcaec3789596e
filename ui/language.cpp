// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace ballast::ui {

namespace {

// Set `complete` once `./dev translations` reports no unfinished text of it.
constexpr std::array table{
    LanguageEntry{"en", "English", true},
    LanguageEntry{"zh_CN", "\u7b80\u4f53\u4e2d\u6587", false},
    LanguageEntry{"ja", "\u65e5\u672c\u8a9e", false},
    LanguageEntry{"ko", "\ud55c\uad6d\uc5b4", false},
    LanguageEntry{"es", "Espa\u00f1ol", false},
    LanguageEntry{"pt_BR", "Portugu\u00eas (Brasil)", false},
    LanguageEntry{"de", "Deutsch", false},
    LanguageEntry{"ru", "\u0420\u0443\u0441\u0441\u043a\u0438\u0439", false},
    LanguageEntry{"tr", "T\u00fcrk\u00e7e", false},
};

/// The system's own locale where it speaks the language: a German in Switzerland keeps Swiss numbers.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(code), system = QLocale::system();
    return system.language() == wanted.language() && system.script() == wanted.script() ? system : wanted;
}

const auto translatorName = QStringLiteral("language");

} // namespace

std::span<const LanguageEntry> languages() { return table; }

QString systemLanguage()
{
    const auto wanted = QLocale::system();
    for (const auto &name : wanted.uiLanguages()) {
        const QLocale spoken(name);
        for (const auto &entry : table) {
            const QLocale offered{QString::fromLatin1(entry.code)};
            if (entry.complete && spoken.language() == offered.language() && spoken.script() == offered.script())
                return QString::fromLatin1(entry.code);
        }
    }
    return QStringLiteral("en");
}

bool setLanguage(QApplication &application, const QString &code)
{
    const QString chosen = code.isEmpty() ? systemLanguage() : code;
    if (auto *before = application.findChild<QTranslator *>(translatorName)) {
        QApplication::removeTranslator(before); // sends LanguageChange, as installTranslator() does
        delete before;
    }
    QLocale::setDefault(localeFor(chosen));
    if (chosen == QStringLiteral("en"))
        return true;
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    if (translator->load(QStringLiteral(":/ballast/translations/ballast_%1.qm").arg(chosen)) && !translator->isEmpty()
        && QApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace ballast::ui
