// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads one question of `ballast risk` and keeps the first thing that is wrong with it.
#pragma once

#include "app/json_value.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cmath>
#include <optional>

namespace ballast::app {

/// One question, with the first thing that is wrong with it.
class Question
{
public:
    Question(const QJsonObject &row, const QString &place, const QStringList &keys) : m_row(row), m_place(place)
    {
        for (const auto &key : row.keys()) {
            if (!keys.contains(key))
                complain(QStringLiteral(".%1 is not known; the keys are %2").arg(key, keys.join(QStringLiteral(", "))));
        }
    }
    [[nodiscard]] std::optional<double> number(const char *key)
    {
        const auto value = m_row.value(QLatin1String(key));
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble())
            complain(QStringLiteral(".%1 is not a number").arg(QLatin1String(key)));
        return value.toDouble();
    }
    [[nodiscard]] double required(const char *key, double least)
    {
        const auto value = number(key);
        if (!value)
            complain(QStringLiteral(".%1 is missing").arg(QLatin1String(key)));
        else if (!(*value >= least))
            complain(QStringLiteral(".%1 must be %2 or more").arg(QLatin1String(key)).arg(least));
        return value.value_or(0);
    }
    [[nodiscard]] bool has(const char *key) const { return m_row.contains(QLatin1String(key)); }
    /// Also of a number: a tier is called "1" and written 1.
    [[nodiscard]] QString text(const char *key)
    {
        const auto value = m_row.value(QLatin1String(key));
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 15);
        if (!value.isUndefined() && !value.isString())
            complain(QStringLiteral(".%1 is not a text").arg(QLatin1String(key)));
        return value.toString();
    }
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_place + what;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    const QJsonObject &m_row;
    QString m_place, m_problem;
};

} // namespace ballast::app
