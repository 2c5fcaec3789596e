// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a command writes: never over a file that it reads.
#pragma once

#include <QFileInfo>
#include <QString>
#include <QStringList>

namespace ballast::app {

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

} // namespace ballast::app
