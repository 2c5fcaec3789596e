// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parameter_options.h"

#include "app/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ballast::app {

namespace {

/// Single-character edits between two words (Levenshtein).
std::size_t editDistance(const QString &a, const QString &b)
{
    std::vector<std::size_t> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = std::size_t(i) + 1;
        for (std::size_t j = 0; j < std::size_t(b.size()); ++j) {
            const std::size_t changed = diagonal + (a[i].toLower() == b[qsizetype(j)].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, diagonal + 1, changed});
        }
    }
    return row.back();
}

/// The keys that may have been meant, best first; all that contain the word, or differ by a few letters.
QStringList nearKeys(const QString &wrong)
{
    std::vector<std::pair<std::size_t, QString>> found;
    for (const auto &row : strategy::parameterTable()) {
        const QString key = text(row.key);
        const auto distance = editDistance(wrong, key);
        const bool contains = wrong.size() >= 3 && key.contains(wrong, Qt::CaseInsensitive);
        if (contains || distance <= std::max<std::size_t>(2, std::size_t(key.size()) / 3))
            found.emplace_back(contains ? 0 : distance, key);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList keys;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i)
        keys.append(found[i].second);
    return keys;
}

} // namespace

std::optional<QString> setParameter(strategy::Parameters &parameters, const QString &assignment)
{
    const auto split = assignment.indexOf(u'=');
    if (split <= 0)
        return QStringLiteral("--set wants key=value, not '%1'").arg(assignment);
    const QString key = assignment.left(split), value = assignment.mid(split + 1);
    const auto id = strategy::parameterByKey(key.toStdString());
    if (!id) {
        const auto near = nearKeys(key);
        return QStringLiteral("there is no parameter '%1'").arg(key)
               + (near.isEmpty() ? QString() : QStringLiteral("; did you mean %1?").arg(near.join(QStringLiteral(", "))));
    }
    bool ok = false;
    const double parsed = value.toDouble(&ok);
    if (!ok || !std::isfinite(parsed))
        return QStringLiteral("'%1' is not a number for %2").arg(value, key);
    if (const auto error = strategy::check(*id, parsed))
        return QString::fromStdString(error->message());
    parameters[*id] = parsed;
    return std::nullopt;
}

} // namespace ballast::app
