// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace ballast::app {

namespace {

QString entryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/ballast.desktop");
}

/// As the Exec key of a desktop entry wants it.
QString quoted(QString word)
{
    for (const auto *special : {"\\", "\"", "`", "$"})
        word.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    return QLatin1Char('"') + word.replace(QLatin1Char('%'), QStringLiteral("%%")) + QLatin1Char('"');
}

} // namespace

bool isAutostarted() { return QFile::exists(entryPath()); }

QString setAutostart(bool on, const QStringList &arguments)
{
    const QString path = entryPath();
    if (!on)
        return !QFile::exists(path) || QFile::remove(path) ? QString()
                                                           : QCoreApplication::translate("Autostart", "%1 can't be removed.").arg(path);
    QString command = quoted(QCoreApplication::applicationFilePath());
    for (const auto &argument : arguments)
        command += QLatin1Char(' ') + quoted(argument);
    QSaveFile file(path);
    const QString entry =
        QStringLiteral("[Desktop Entry]\nType=Application\nName=Ballast\nIcon=org.ballast.Ballast\nExec=%1\nTerminal=false\n").arg(command);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(entry.toUtf8()) > 0 && file.commit())
        return {};
    return QCoreApplication::translate("Autostart", "%1 can't be written: %2.").arg(path, file.errorString());
}

} // namespace ballast::app
