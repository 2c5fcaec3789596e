// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep_state.h"

#include "app/json_value.h"
#include "domain/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ballast::app {

namespace {

QString hex(std::uint64_t value) { return QString::number(quint64(value), 16); }

QJsonObject json(const evaluate::WindowResult &window)
{
    QJsonArray daily;
    for (const double each : window.daily)
        daily.append(orNull(each));
    return {{QStringLiteral("daily"), daily},
            {QStringLiteral("drawdown"), window.maxDrawdown},
            {QStringLiteral("cost"), orNull(window.cost)},
            {QStringLiteral("liquidated"), window.liquidated}};
}

std::optional<evaluate::PointResult> pointOf(const QJsonObject &line)
{
    if (!line.value(QLatin1String("windows")).isArray())
        return std::nullopt;
    evaluate::PointResult result;
    for (const auto &each : line.value(QLatin1String("windows")).toArray()) {
        const auto row = each.toObject();
        if (!row.value(QLatin1String("daily")).isArray() || !row.value(QLatin1String("drawdown")).isDouble())
            return std::nullopt;
        evaluate::WindowResult window;
        for (const auto &value : row.value(QLatin1String("daily")).toArray())
            window.daily.push_back(value.toDouble(domain::unknownValue));
        window.maxDrawdown = row.value(QLatin1String("drawdown")).toDouble();
        window.cost = row.value(QLatin1String("cost")).toDouble(domain::unknownValue);
        window.liquidated = row.value(QLatin1String("liquidated")).toBool();
        result.windows.push_back(std::move(window));
    }
    return result;
}

} // namespace

tl::expected<std::unique_ptr<SweepState>, domain::Error> SweepState::open(const QString &path, std::uint64_t sweep)
{
    auto state = std::make_unique<SweepState>();
    state->m_sweep = sweep;
    if (path.isEmpty())
        return state;
    const auto refuse = [&](const char *what) {
        domain::Error error;
        error.kind = domain::ErrorKind::io;
        error.what = QStringLiteral("%1 '%2': %3").arg(QLatin1String(what), path, state->m_file.errorString()).toStdString();
        error.advice = "choose another place for --state";
        return tl::unexpected(error);
    };
    state->m_file.setFileName(path);
    if (!state->m_file.open(QIODevice::ReadWrite))
        return refuse("can't open");
    bool torn = false;
    int ours = 0, strange = 0; // a line that was torn, and written on after, is strange among ours
    while (!state->m_file.atEnd()) {
        const auto bytes = state->m_file.readLine();
        torn = !bytes.endsWith('\n');
        const auto line = QJsonDocument::fromJson(bytes).object();
        (line.contains(QLatin1String("sweep")) ? ours : strange) += torn || bytes.trimmed().isEmpty() ? 0 : 1;
        if (line.value(QLatin1String("sweep")).toString() != hex(sweep))
            continue;
        bool ok = false;
        const auto point = line.value(QLatin1String("point")).toString().toULongLong(&ok, 16);
        if (auto result = pointOf(line); ok && result)
            state->m_done.insert(point, *std::move(result));
    }
    if (ours == 0 && strange > 0) {
        domain::Error error;
        error.kind = domain::ErrorKind::badInput;
        error.what = QStringLiteral("'%1' holds something else than the state of a sweep").arg(path).toStdString();
        error.advice = "choose a new file for --state";
        return tl::unexpected(error);
    }
    if (torn && state->m_file.write("\n") != 1)
        return refuse("can't write");
    return state;
}

std::optional<evaluate::PointResult> SweepState::find(std::uint64_t point) const
{
    const auto found = m_done.constFind(quint64(point));
    return found == m_done.constEnd() ? std::nullopt : std::optional(*found);
}

tl::expected<void, domain::Error> SweepState::add(std::uint64_t point, const evaluate::PointResult &result)
{
    QJsonArray windows;
    for (const auto &each : result.windows)
        windows.append(json(each));
    const auto line = QJsonDocument(QJsonObject{{QStringLiteral("sweep"), hex(m_sweep)},
                                                {QStringLiteral("point"), hex(point)},
                                                {QStringLiteral("windows"), windows}})
                          .toJson(QJsonDocument::Compact)
                      + '\n';
    const std::lock_guard lock(m_mutex);
    m_done.insert(quint64(point), result);
    if (!m_file.isOpen() || (m_file.write(line) == line.size() && m_file.flush()))
        return {};
    domain::Error error;
    error.kind = domain::ErrorKind::io;
    error.what = QStringLiteral("can't write '%1': %2").arg(m_file.fileName(), m_file.errorString()).toStdString();
    error.advice = "free some space; the sweep goes on where it stopped";
    return tl::unexpected(error);
}

} // namespace ballast::app
