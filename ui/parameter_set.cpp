// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameter_set.h"

#include "strategy/strategy.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace ballast::ui {

namespace {

using domain::Error;
using domain::ErrorKind;

const auto formatKey = QStringLiteral("ballastParameters");
const auto nameKey = QStringLiteral("name");
const auto strategyKey = QStringLiteral("strategy");
const auto valuesKey = QStringLiteral("values");
constexpr int formatVersion = 1;
constexpr qint64 largestFile = 1 << 20;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

std::string line(const QByteArray &bytes, qsizetype at)
{
    return "line " + std::to_string(bytes.left(std::max<qsizetype>(0, at)).count('\n') + 1) + ": ";
}

/// Where the value of `key` stands; in the values, not in what comes before them.
std::string lineOf(const QByteArray &bytes, const QString &key)
{
    const auto values = bytes.indexOf("\"values\"");
    return line(bytes, bytes.indexOf('"' + key.toUtf8() + '"', std::max<qsizetype>(0, values)));
}

tl::expected<strategy::ParameterValue, Error> valueOf(const QString &key, const QJsonValue &value)
{
    if (!value.isDouble() && strategy::parameterByKey(key.toStdString()))
        return tl::unexpected(Error::badInput(key.toStdString() + " is no number", "write it as a number, without quotes"));
    return strategy::readValue(key.toStdString(), value.toDouble());
}

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
    std::vector<strategy::ParameterValue> read;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto value = valueOf(each.key(), each.value());
        if (!value)
            return tl::unexpected(value.error());
        read.push_back(*value);
    }
    return strategy::withValues({}, read);
}

QByteArray toJson(const strategy::ParameterSet &set)
{
    QJsonObject values;
    for (const auto &[parameter, value] : set.values)
        values.insert(text(strategy::spec(parameter).key), value);
    return QJsonDocument(QJsonObject{{formatKey, formatVersion},
                                     {nameKey, QString::fromStdString(set.name)},
                                     {strategyKey, QString::fromStdString(set.strategy)},
                                     {valuesKey, values}})
        .toJson();
}

tl::expected<strategy::ParameterSet, Error> fromJson(const QByteArray &bytes)
{
    const char *advice = "choose a file that Ballast has exported";
    QJsonParseError problem;
    const auto root = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(Error::badInput(line(bytes, problem.offset) + "this is not valid JSON", advice));
    if (!root.value(formatKey).isDouble() || !root.value(valuesKey).isObject())
        return tl::unexpected(Error::badInput("the file holds no parameter set", advice));
    if (root.value(formatKey).toDouble() != formatVersion)
        return tl::unexpected(Error::badInput("the parameter set is of another version of the format", "update Ballast first"));
    for (const auto &key : {nameKey, strategyKey}) {
        if (root.contains(key) && !root.value(key).isString())
            return tl::unexpected(Error::badInput(line(bytes, bytes.indexOf('"' + key.toUtf8() + '"')) + key.toStdString() + " is no text",
                                                  "write it in quotes"));
    }
    strategy::ParameterSet out;
    out.name = root.value(nameKey).toString().toStdString();
    out.strategy = root.value(strategyKey).toString().toStdString();
    if (!out.strategy.empty() && !strategy::findStrategy(out.strategy))
        return tl::unexpected(Error::badInput(line(bytes, bytes.indexOf("\"strategy\"")) + "there is no strategy '" + out.strategy + "'",
                                              "choose one of the list of strategies"));
    const auto values = root.value(valuesKey).toObject();
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto value = valueOf(each.key(), each.value());
        if (!value)
            return tl::unexpected(Error::badInput(lineOf(bytes, each.key()) + value.error().what, value.error().advice));
        out.values.push_back(*value);
    }
    return out;
}

tl::expected<strategy::ParameterSet, Error> readParameterSet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::io, "the file " + path.toStdString() + " can't be read: " + file.errorString().toStdString(),
                                    "check that it is there and may be read", 0});
    if (file.size() > largestFile)
        return tl::unexpected(Error::badInput("the file holds no parameter set", "choose a file that Ballast has exported"));
    return fromJson(file.readAll());
}

tl::expected<void, Error> writeParameterSet(const QString &path, const strategy::ParameterSet &set)
{
    const auto bytes = toJson(set);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(Error{ErrorKind::io, "the file " + path.toStdString() + " can't be written: " + file.errorString().toStdString(),
                                "choose another folder", 0});
}

} // namespace ballast::ui
