// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the comma-separated reference tables: '#' lines are comments, quotes may hold commas, the first line names the columns.
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace ballast::test {

using CsvRow = QHash<QString, QString>;

inline QStringList splitCsv(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.back() += c;
    }
    return cells;
}

inline QList<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    QList<CsvRow> rows;
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto cells = splitCsv(line);
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        CsvRow row;
        for (int i = 0; i < names.size(); ++i)
            row.insert(names[i], cells.value(i));
        rows.append(row);
    }
    return rows;
}

} // namespace ballast::test
