// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a command writes: never over a file that it reads, and whole or not at all.
#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace ballast::app {

inline const QString standardOutput = QStringLiteral("-");

/// What is wrong with writing `outputs`, as a sentence's half; empty: nothing. Links and other names of a file are that file.
[[nodiscard]] inline QString overwritten(const QStringList &outputs, const QStringList &inputs)
{
    for (const auto &output : outputs) {
        const auto written = QFileInfo(output).canonicalFilePath(); // empty: it does not exist yet
        for (const auto &input : inputs) {
            if (!written.isEmpty() && written == QFileInfo(input).canonicalFilePath())
                return QStringLiteral("'%1' is read, and would be written over; choose another file").arg(output);
        }
    }
    return {};
}

/// To what `option` ("--json") names. What went wrong, as above; a full disk leaves the old file as it was.
[[nodiscard]] inline QString writeOutput(const char *option, const QString &path, const QByteArray &bytes)
{
    if (path == standardOutput) {
        const auto size = std::size_t(bytes.size());
        return std::fwrite(bytes.constData(), 1, size, stdout) == size ? QString() : QStringLiteral("can't write to standard output");
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QStringLiteral("can't write '%1': %2; choose another place for %3").arg(path, file.errorString(), QLatin1String(option));
}

} // namespace ballast::app
