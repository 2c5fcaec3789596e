// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameter_set.h"

#include "strategy/strategy.h"

#include <QJsonDocument>

namespace ballast::ui {

namespace {

using domain::Error;

const auto formatKey = QStringLiteral("ballastParameters");
const auto strategyKey = QStringLiteral("strategy");
const auto valuesKey = QStringLiteral("values");
constexpr int formatVersion = 1;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

} // namespace

QJsonObject valuesToJson(const strategy::Parameters &parameters)
{
    QJsonObject out;
    for (const auto &row : strategy::parameterTable()) {
        if (parameters[row.id] != row.defaultValue)
            out.insert(text(row.key), parameters[row.id]);
    }
    return out;
}

tl::expected<strategy::Parameters, Error> valuesFromJson(const QJsonObject &values)
{
    strategy::Parameters out;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto key = value.key().toStdString();
        const auto id = strategy::parameterByKey(key);
        if (!id)
            return tl::unexpected(Error::badInput("there is no parameter '" + key + "'", "it may be of another version; leave it out"));
        if (!value->isDouble())
            return tl::unexpected(Error::badInput(key + " is no number", "write it without quotes"));
        if (const auto wrong = strategy::check(*id, value->toDouble()))
            return tl::unexpected(*wrong);
        out[*id] = value->toDouble();
    }
    if (const auto valid = strategy::validate(out); !valid)
        return tl::unexpected(valid.error());
    return out;
}

QByteArray toJson(const ParameterSet &set)
{
    return QJsonDocument(QJsonObject{{formatKey, formatVersion},
                                     {strategyKey, QString::fromStdString(set.strategy)},
                                     {valuesKey, valuesToJson(set.parameters)}})
        .toJson();
}

tl::expected<ParameterSet, Error> fromJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    const auto root = document.object();
    if (problem.error != QJsonParseError::NoError || !root.value(formatKey).isDouble() || !root.value(valuesKey).isObject())
        return tl::unexpected(Error::badInput("the file holds no parameter set", "choose one that Ballast has exported"));
    if (root.value(formatKey).toInt() != formatVersion)
        return tl::unexpected(Error::badInput("the parameter set was written by a newer version", "update Ballast first"));
    ParameterSet out;
    out.strategy = root.value(strategyKey).toString().toStdString();
    if (!strategy::findStrategy(out.strategy))
        return tl::unexpected(Error::badInput("there is no strategy '" + out.strategy + "'", "choose a set of another strategy"));
    auto values = valuesFromJson(root.value(valuesKey).toObject());
    if (!values)
        return tl::unexpected(values.error());
    out.parameters = *values;
    return out;
}

std::vector<ParameterChange> difference(const strategy::Parameters &before, const strategy::Parameters &after)
{
    std::vector<ParameterChange> out;
    for (const auto &row : strategy::parameterTable()) {
        if (before[row.id] != after[row.id])
            out.push_back({row.id, before[row.id], after[row.id]});
    }
    return out;
}

} // namespace ballast::ui
