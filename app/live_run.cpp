// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live_run.h"

#include "app/text.h"
#include "engine/mode_gate.h"
#include "runtime/key_check.h"
#include "store/mode_evidence.h"
#include "venue/binance/binance_venue.h"
#include "venue/simulated/stream_names.h"

#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace ballast::app {

namespace {

/// The watch over the keys talks to the session, and ends before it.
struct Watched
{
    std::unique_ptr<runtime::Session> session;
    std::unique_ptr<runtime::KeyWatch> keys;
};

} // namespace

QString modeWord(engine::Mode mode) { return text(engine::name(mode)); }

venue::Endpoints simulatedEndpoints(const QUrl &rest)
{
    QUrl streams = rest, orders;
    streams.setScheme(rest.scheme() == QStringLiteral("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    orders = streams;
    orders.setPath(orders.path() + QLatin1String(venue::simulated::orderSocketPath));
    return {rest, streams, streams, orders};
}

void useBinance(runtime::LiveOptions &live, bool test)
{
    live.venue = domain::VenueId::binance;
    live.endpoints = test ? venue::binance::testnetEndpoints() : venue::binance::mainEndpoints();
    live.permissionsRest = QUrl(QStringLiteral("https://api.binance.com"));
    live.asksPermissions = !test;
}

void useSimulated(runtime::LiveOptions &live, const venue::Endpoints &endpoints)
{
    live.venue = domain::VenueId::simulated;
    live.endpoints = endpoints;
    live.permissionsRest.clear();
    live.asksPermissions = true;
}

bool isPrivate(const QUrl &url) { return url.scheme().endsWith(u's') || venue::isLoopback(url); }

tl::expected<QString, domain::Error> dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            domain::Error{domain::ErrorKind::io, "the folder " + folder.toStdString() + " can't be made", "choose a file with --db", 0});
    return folder;
}

QString databaseName(engine::Mode mode, domain::VenueId venue, const std::string &symbol)
{
    QString name = modeWord(mode);
    if (venue == domain::VenueId::simulated)
        name += QStringLiteral("-simulated");
    if (symbol != runtime::LiveOptions().symbol)
        name += u'-' + QString::fromStdString(symbol);
    return name + QStringLiteral(".sqlite");
}

tl::expected<void, domain::Error> openTheMode(runtime::LiveOptions &live, const QString &folder, const QString &evidence,
                                              const std::function<std::string(const std::string &)> &askPhrase)
{
    if (live.venue == domain::VenueId::simulated) {
        if (live.mode != engine::Mode::testnet)
            return {};
        auto route = venue::OrderRoute::loopback(live.endpoints);
        if (!route)
            return tl::unexpected(route.error());
        live.route = *std::move(route);
        return {};
    }
    const auto gate = engine::gate(live.mode);
    if (gate.days == 0)
        return {};
    const QString usual = folder + u'/' + databaseName(gate.below, live.venue, live.symbol);
    const auto shown = store::readModeEvidence(evidence.isEmpty() ? usual : evidence, gate.below);
    if (!shown)
        return tl::unexpected(shown.error());
    if (auto passed = engine::passGate(live.mode, *shown); !passed)
        return passed;
    if (live.mode == engine::Mode::testnet)
        live.route = venue::OrderRoute::binanceTestnet();
    if (live.mode == engine::Mode::live) {
        const auto permit = engine::LivePermit::grant(*shown, live.symbol, askPhrase(engine::livePhrase(live.symbol)));
        if (!permit)
            return tl::unexpected(permit.error());
        live.route = venue::OrderRoute::binanceLive(*permit);
    }
    return {};
}

tl::expected<RunningSession, domain::Error> startWatched(runtime::LiveOptions live)
{
    const bool watch = live.asksPermissions;
    const QUrl keysRest = live.permissionsRest.isEmpty() ? live.endpoints.rest : live.permissionsRest;
    std::vector<runtime::KeyWatch::Watched> watched{{live.protectedLogin, domain::KeyUse::watchProtected, runtime::protectedId}};
    if (live.hedgeLogin)
        watched.push_back({*live.hedgeLogin, engine::outlivesTheProcess(live.mode) ? domain::KeyUse::trade : domain::KeyUse::watchHedge,
                           runtime::hedgeId});
    if (live.transfers)
        watched.push_back({live.transfers->credentials, domain::KeyUse::transfer, runtime::protectedId});
    auto session = runtime::startLive(std::move(live));
    if (!session)
        return tl::unexpected(session.error());
    const auto started = std::make_shared<Watched>();
    started->session = *std::move(session);
    if (watch) {
        started->keys = std::make_unique<runtime::KeyWatch>(
            keysRest, std::move(watched),
            [running = started->session.get()](const domain::Error &error) {
                std::fprintf(stderr, "ballast: disarmed: %s\n", error.message().c_str());
                running->post(engine::Disarm{});
            },
            [running = started->session.get()](const engine::HostReport &report) {
                std::fprintf(stderr, "ballast: %s: %s\n", std::string(engine::name(report.severity)).c_str(), report.text.c_str());
                running->report(report);
            },
            runtime::KeyWatch::Rhythm{});
        started->keys->ask();
    }
    return RunningSession{started, started->session.get()};
}

StartRun startDemo(runtime::DemoOptions options)
{
    return [options = std::move(options)](const NoteSink &notify) mutable -> tl::expected<RunningSession, domain::Error> {
        options.notify = notify;
        auto demo = runtime::Demo::start(options);
        if (!demo)
            return tl::unexpected(demo.error());
        auto *session = &(*demo)->session();
        return RunningSession{std::shared_ptr<runtime::Demo>(*std::move(demo)), session};
    };
}

} // namespace ballast::app
