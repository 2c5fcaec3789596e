// SPDX-License-Identifier: GPL-3.0-or-later
/// What every command says of its use: help, complaints, exit status.
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <cstdio>

namespace ballast::app {

inline constexpr int failed = 1, wrongUsage = 2; ///< exit status; 0: done

/// `--help` as the person types the command: Qt would name the program's path.
inline void printUsage(const QCommandLineParser &parser, const QString &command)
{
    const QString text = parser.helpText();
    const auto rest = text.indexOf(u'\n');
    std::fputs(qPrintable(QStringLiteral("Usage: ballast %1 [options]").arg(command) + text.mid(rest)), stdout);
}

/// One line on standard error; returns `status`.
inline int complain(const QString &command, const QString &what, int status)
{
    std::fprintf(stderr, "ballast %s: %s\n", qPrintable(command), qPrintable(what));
    return status;
}

} // namespace ballast::app
