// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_post.h"

#include "keys/secret_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

namespace ballast::app {

namespace {

QString tokenName(const std::string &channel) { return QStringLiteral("alert-token/") + QString::fromStdString(channel); }

QString settingsPath()
{
    const QString named = qEnvironmentVariable("BALLAST_ALERTS");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/alerts.json");
}

} // namespace

AlertPost::AlertPost(Reach reach) : m_path(settingsPath())
{
    auto settings = reach == Reach::nobody ? engine::AlertSettings() : runtime::readAlertSettings(m_path);
    if (!settings) {
        std::fprintf(stderr, "ballast: alerts: %s\n", settings.error().message().c_str());
        settings = engine::AlertSettings();
    }
    auto known = tokens(*settings);
    m_notifier = std::make_unique<runtime::Notifier>(*std::move(settings), std::move(known));
}

void AlertPost::begin(engine::Mode mode) { m_notifier->begin(engine::name(mode)); }

NoteSink AlertPost::sink()
{
    return [notifier = m_notifier.get()](const engine::Note &note) { notifier->take(note); };
}

std::vector<venue::Secret> AlertPost::tokens(const engine::AlertSettings &settings) const
{
    std::vector<venue::Secret> result(settings.channels.size());
    if (result.empty())
        return result; // nobody is asked to unlock a key store for nothing
    const auto store = keys::systemStore();
    for (std::size_t i = 0; i < result.size(); ++i) {
        auto token = store->read(tokenName(settings.channels[i].name));
        if (token)
            result[i] = *std::move(token);
        else if (token.error().kind != domain::ErrorKind::notFound)
            std::fprintf(stderr, "ballast: alerts: %s: %s\n", settings.channels[i].name.c_str(), token.error().message().c_str());
    }
    return result;
}

QString AlertPost::apply(const engine::AlertSettings &settings, const std::map<std::string, QByteArray> &typed)
{
    for (const auto &channel : settings.channels) {
        if (channel.name.empty())
            return QCoreApplication::translate("Alerts", "Every channel needs a name.");
    }
    for (const auto &[channel, token] : typed) {
        if (const auto kept = keys::systemStore()->write(tokenName(channel), venue::Secret(token)); !kept)
            return QString::fromStdString(kept.error().message());
    }
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return QCoreApplication::translate("Alerts", "The folder of %1 can't be made.").arg(m_path);
    if (const auto written = runtime::writeAlertSettings(m_path, settings); !written)
        return QString::fromStdString(written.error().message());
    m_notifier->apply(settings, tokens(settings));
    return {};
}

ui::AlertDesk AlertPost::desk()
{
    return {[this] { return m_notifier->latest(); }, [this](std::uint64_t alert) { m_notifier->acknowledge(alert); },
            [this] { m_notifier->acknowledgeAll(); }, [this](const auto &settings, const auto &typed) { return apply(settings, typed); },
            [this](const std::string &channel) { m_notifier->test(channel); }};
}

} // namespace ballast::app
