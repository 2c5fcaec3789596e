// SPDX-License-Identifier: GPL-3.0-or-later
/// `--help` of a command, as the person types it: Qt would name the program's path and not the command.
#pragma once

#include <QCommandLineParser>

#include <cstdio>

namespace ballast::app {

inline void printUsage(const QCommandLineParser &parser, const QString &command)
{
    const QString text = parser.helpText();
    const auto rest = text.indexOf(u'\n');
    std::fputs(qPrintable(QStringLiteral("Usage: ballast %1 [options]").arg(command) + text.mid(rest)), stdout);
}

} // namespace ballast::app
