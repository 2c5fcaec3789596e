// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of hourly candles as exchanges ship them, from a rule for the moves.
#pragma once

#include <QFile>
#include <QString>

#include <algorithm>
#include <functional>

namespace ballast::test {

/// `moves(i)` is the change within hour i, as a fraction; an hour for which `missing(i)` holds is left out. False where the file can't be
/// written.
inline bool writeHours(
    const QString &path, int hours, const std::function<double(int)> &moves,
    const std::function<bool(int)> &missing = [](int) { return false; })
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    double price = 2000;
    for (int i = 0; i < hours; ++i) {
        if (missing(i))
            continue;
        const double next = price * (1 + moves(i));
        file.write(QStringLiteral("%1,%2,%3,%4,%5,1000,0,0,0,0,0,0\n")
                       .arg(1'700'006'400'000LL + i * 3'600'000LL)
                       .arg(price, 0, 'f', 2)
                       .arg(std::max(price, next) * 1.001, 0, 'f', 2)
                       .arg(std::min(price, next) * 0.999, 0, 'f', 2)
                       .arg(next, 0, 'f', 2)
                       .toUtf8());
        price = next;
    }
    return file.flush();
}

} // namespace ballast::test
