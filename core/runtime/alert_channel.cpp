// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/alert_channel.h"

#include "venue/order_route.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using engine::AlertMessageKind;
using engine::ChannelKind;
using engine::Severity;

constexpr int mostTries = 8;

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QString isoTime(domain::Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODate); }

Severity severityOf(const engine::AlertMessage &message)
{
    return message.kind == AlertMessageKind::heartbeat || message.kind == AlertMessageKind::trial ? Severity::info : message.alert.severity;
}

QJsonObject document(const engine::AlertMessage &message)
{
    QJsonObject out{{QStringLiteral("source"), QStringLiteral("ballast")},
                    {QStringLiteral("kind"), text(engine::name(message.kind))},
                    {QStringLiteral("severity"), text(engine::name(severityOf(message)))},
                    {QStringLiteral("at"), isoTime(message.at)},
                    {QStringLiteral("title"), alertTitle(message)},
                    {QStringLiteral("text"), alertText(message)}};
    if (message.alert.number > 0) {
        out.insert(QStringLiteral("alert"), qint64(message.alert.number));
        out.insert(QStringLiteral("code"), text(engine::name(message.alert.code)));
        out.insert(QStringLiteral("since"), isoTime(message.alert.since));
        out.insert(QStringLiteral("times"), message.alert.times);
    }
    return out;
}

/// ntfy counts from 1 (least) to 5.
int priority(const engine::AlertMessage &message)
{
    if (message.kind == AlertMessageKind::ended || severityOf(message) == Severity::info)
        return 2;
    return message.kind == AlertMessageKind::escalated || severityOf(message) == Severity::critical ? 5 : 4;
}

Error bad(const engine::AlertChannel &channel, std::string what, std::string advice)
{
    return {ErrorKind::badInput, "channel " + channel.name + ": " + std::move(what), std::move(advice), 0};
}

const QString placeholder = QStringLiteral("{token}");

bool namesToken(const engine::AlertChannel &channel)
{
    return channel.kind == ChannelKind::webhook && text(channel.address).contains(placeholder);
}

/// With the token in its place, which lies behind the server's name: a token must not decide whom it is sent to.
tl::expected<QString, Error> addressOf(const engine::AlertChannel &channel, const venue::Secret &token)
{
    const QString address = text(channel.address);
    if (!namesToken(channel))
        return address;
    const auto serverAt = address.indexOf(QStringLiteral("://"));
    const auto pathAt = serverAt < 0 ? -1 : address.indexOf(u'/', serverAt + 3);
    if (pathAt < 0 || address.indexOf(placeholder) < pathAt)
        return tl::unexpected(bad(channel, "{token} stands in the server's name", "put it behind the server: https://host/path/{token}"));
    if (token.isEmpty())
        return tl::unexpected(bad(channel, "its token is not known", "give the token again: it is kept in the key store"));
    return QString(address).replace(placeholder, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(token.reveal()), "/")));
}

template<typename Choice, std::size_t N>
bool readChoice(const QJsonValue &value, const std::array<Choice, N> &choices, Choice &out)
{
    const auto wanted = value.toString().toStdString();
    const auto found = std::ranges::find_if(choices, [&](Choice choice) { return engine::name(choice) == wanted; });
    if (found == choices.end())
        return false;
    out = *found;
    return true;
}

constexpr std::array kinds{ChannelKind::webhook, ChannelKind::ntfy, ChannelKind::telegram};
constexpr std::array severities{Severity::info, Severity::warning, Severity::critical};
constexpr std::array loudnesses{engine::Loudness::off, engine::Loudness::silent, engine::Loudness::on};

double hours(domain::Duration duration) { return domain::toSeconds(duration) / 3600; }
domain::Duration fromMinutes(double minutes) { return std::chrono::seconds(std::int64_t(std::clamp(minutes, 0.0, 1e6) * 60)); }

} // namespace

QString alertTitle(const engine::AlertMessage &message)
{
    const QString who = message.mode.empty() ? QStringLiteral("Ballast: ") : QStringLiteral("Ballast (%1): ").arg(text(message.mode));
    switch (message.kind) {
    case AlertMessageKind::raised: return who + text(engine::name(message.alert.severity));
    case AlertMessageKind::repeated: return who + QStringLiteral("still ") + text(engine::name(message.alert.severity));
    case AlertMessageKind::escalated: return who + QStringLiteral("nobody has answered");
    case AlertMessageKind::ended: return who + QStringLiteral("over");
    case AlertMessageKind::heartbeat: return who + QStringLiteral("still watching");
    case AlertMessageKind::trial: return who + QStringLiteral("a trial");
    }
    return {};
}

QString alertText(const engine::AlertMessage &message)
{
    const auto &alert = message.alert;
    switch (message.kind) {
    case AlertMessageKind::raised: return text(alert.text);
    case AlertMessageKind::repeated:
        return QStringLiteral("%1 (since %2, told %3 times)").arg(text(alert.text), isoTime(alert.since)).arg(alert.times);
    case AlertMessageKind::escalated: return QStringLiteral("%1 (since %2)").arg(text(alert.text), isoTime(alert.since));
    case AlertMessageKind::ended: return QStringLiteral("Over: %1 (began %2)").arg(text(alert.text), isoTime(alert.since));
    case AlertMessageKind::heartbeat: return QStringLiteral("Ballast runs and this channel works.");
    case AlertMessageKind::trial: return QStringLiteral("If you can read this, alerts reach you here.");
    }
    return {};
}

bool concerns(const engine::AlertChannel &channel, const engine::AlertMessage &message)
{
    if (message.kind == AlertMessageKind::heartbeat || message.kind == AlertMessageKind::trial)
        return true;
    if (channel.onlyEscalated && !message.alert.escalated)
        return false;
    return message.alert.severity >= channel.minimum;
}

tl::expected<ChannelRequest, Error> requestFor(const engine::AlertChannel &channel, const venue::Secret &token,
                                               const engine::AlertMessage &message)
{
    const auto address = addressOf(channel, token);
    if (!address)
        return tl::unexpected(address.error());
    QUrl url(*address, QUrl::StrictMode);
    const bool allowed = url.isValid() && !url.host().isEmpty()
                         && (url.scheme() == QStringLiteral("https") || (url.scheme() == QStringLiteral("http") && venue::isLoopback(url)));
    if (!allowed)
        return tl::unexpected(bad(channel, "its address is not an https address", "give it as https://host/path"));
    if (!url.userInfo().isEmpty())
        return tl::unexpected(bad(channel, "its address holds a password", "give the token apart: it is kept in the key store"));
    ChannelRequest request;
    request.headers.emplace_back("Content-Type", "application/json");
    QJsonObject body;
    if (channel.kind != ChannelKind::webhook && channel.target.empty())
        return tl::unexpected(
            bad(channel, channel.kind == ChannelKind::ntfy ? "it has no topic" : "it has no chat id", "edit the channel"));
    switch (channel.kind) {
    case ChannelKind::webhook: body = document(message); break;
    case ChannelKind::ntfy:
        body = {{QStringLiteral("topic"), text(channel.target)},
                {QStringLiteral("title"), alertTitle(message)},
                {QStringLiteral("message"), alertText(message)},
                {QStringLiteral("priority"), priority(message)}};
        break;
    case ChannelKind::telegram:
        if (token.isEmpty())
            return tl::unexpected(bad(channel, "its bot token is not known", "give the token again: it is kept in the key store"));
        url.setPath(url.path().chopped(url.path().endsWith(QLatin1Char('/')) ? 1 : 0) + QStringLiteral("/bot")
                    + QString::fromLatin1(token.reveal()) + QStringLiteral("/sendMessage"));
        body = {{QStringLiteral("chat_id"), text(channel.target)},
                {QStringLiteral("text"), alertTitle(message) + QLatin1Char('\n') + alertText(message)},
                {QStringLiteral("disable_notification"), message.kind == AlertMessageKind::heartbeat}};
        break;
    }
    if (channel.kind != ChannelKind::telegram && !token.isEmpty() && !namesToken(channel))
        request.headers.emplace_back("Authorization", "Bearer " + token.reveal());
    request.url = url;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Outcome judge(int status, const QByteArray &retryAfter, int triesBefore)
{
    using std::chrono::milliseconds;
    if (status >= 200 && status < 300)
        return {Verdict::delivered, {}, {}};
    const bool later = status == 0 || status == 408 || status == 429 || status >= 500;
    const std::string what = status == 0 ? "no answer" : "answered " + std::to_string(status);
    if (!later)
        return {Verdict::refused,
                {},
                what + (status == 401 || status == 403 || status == 404 ? "; check address and token" : "; check the address")};
    if (triesBefore + 1 >= mostTries)
        return {Verdict::refused, {}, what + ", " + std::to_string(mostTries) + " times; the next alert tries again"};
    milliseconds wait(std::min(60'000, 1000 << std::min(triesBefore, 6)));
    bool known = false;
    const int seconds = retryAfter.trimmed().toInt(&known);
    if (known)
        wait = std::max(wait, milliseconds(std::clamp(seconds, 0, 3600) * 1000));
    return {Verdict::tryAgain, wait, what};
}

tl::expected<engine::AlertSettings, Error> readAlertSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return engine::AlertSettings();
    const auto fail = [&](const QString &what) {
        return tl::unexpected(Error{ErrorKind::badInput, path.toStdString() + ": " + what.toStdString(),
                                    "correct the file, or remove it to begin with the defaults", 0});
    };
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    QJsonParseError problem;
    const auto root = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(problem.errorString());
    engine::AlertSettings settings;
    for (const auto &value : root.value(QStringLiteral("channels")).toArray()) {
        const auto object = value.toObject();
        engine::AlertChannel channel;
        channel.name = object.value(QStringLiteral("name")).toString().toStdString();
        channel.address = object.value(QStringLiteral("address")).toString().toStdString();
        channel.target = object.value(QStringLiteral("target")).toString().toStdString();
        channel.onlyEscalated = object.value(QStringLiteral("onlyEscalated")).toBool();
        if (channel.name.empty() || !readChoice(object.value(QStringLiteral("kind")), kinds, channel.kind)
            || !readChoice(object.value(QStringLiteral("minimum")), severities, channel.minimum))
            return fail(QStringLiteral("a channel needs name, kind (webhook, ntfy, telegram) and minimum (info, warning, critical)"));
        settings.channels.push_back(std::move(channel));
    }
    const auto rules = root.value(QStringLiteral("rules")).toObject();
    for (auto &rule : settings.rules) {
        const auto chosen = rules.value(text(engine::name(rule.code)));
        if (!chosen.isUndefined() && !readChoice(chosen, loudnesses, rule.loudness))
            return fail(QStringLiteral("the rule '%1' is neither off, silent nor on").arg(text(engine::name(rule.code))));
    }
    const auto minutes = [&](const char *key, domain::Duration fallback) {
        return fromMinutes(root.value(QLatin1String(key)).toDouble(hours(fallback) * 60));
    };
    settings.timing.firstRepeat =
        std::max<domain::Duration>(std::chrono::minutes(1), minutes("firstRepeatMinutes", settings.timing.firstRepeat));
    settings.timing.escalateAfter = minutes("escalateAfterMinutes", settings.timing.escalateAfter);
    settings.timing.heartbeat = minutes("heartbeatMinutes", settings.timing.heartbeat);
    return settings;
}

tl::expected<void, Error> writeAlertSettings(const QString &path, const engine::AlertSettings &settings)
{
    QJsonArray channels;
    for (const auto &channel : settings.channels)
        channels.append(QJsonObject{{QStringLiteral("name"), text(channel.name)},
                                    {QStringLiteral("kind"), text(engine::name(channel.kind))},
                                    {QStringLiteral("address"), text(channel.address)},
                                    {QStringLiteral("target"), text(channel.target)},
                                    {QStringLiteral("minimum"), text(engine::name(channel.minimum))},
                                    {QStringLiteral("onlyEscalated"), channel.onlyEscalated}});
    QJsonObject rules;
    for (const auto &rule : settings.rules)
        rules.insert(text(engine::name(rule.code)), text(engine::name(rule.loudness)));
    const QJsonObject root{{QStringLiteral("channels"), channels},
                           {QStringLiteral("rules"), rules},
                           {QStringLiteral("firstRepeatMinutes"), hours(settings.timing.firstRepeat) * 60},
                           {QStringLiteral("escalateAfterMinutes"), hours(settings.timing.escalateAfter) * 60},
                           {QStringLiteral("heartbeatMinutes"), hours(settings.timing.heartbeat) * 60}};
    QSaveFile file(path);
    // Addresses of webhooks may be secrets themselves: only the owner reads them.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return tl::unexpected(Error{ErrorKind::io, "can't write " + path.toStdString() + ": " + file.errorString().toStdString(),
                                    "make room or choose another folder", 0});
    return {};
}

} // namespace ballast::runtime
