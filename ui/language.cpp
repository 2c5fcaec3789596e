// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QTranslator>

namespace ballast::ui {

bool installLanguage(QApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, QStringLiteral("ballast"), QStringLiteral("_"), QStringLiteral(":/ballast/translations"))
        && !translator->isEmpty() && application.installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace ballast::ui
