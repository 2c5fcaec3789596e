// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_command.h"

#include "runtime/live.h"
#include "secret_input.h"
#include "session_runner.h"
#include "usage.h"
#include "venue/binance/binance_venue.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

constexpr int wrongUsage = 2, failed = 1;

struct Options
{
    RunOptions run;
    runtime::LiveOptions live;
};

venue::Endpoints simulatedEndpoints()
{
    return {QUrl(QStringLiteral("http://127.0.0.1:9470")),
            QUrl(QStringLiteral("ws://127.0.0.1:9470")),
            QUrl(QStringLiteral("ws://127.0.0.1:9470")),
            {}};
}

bool isUrlOf(const QUrl &url, const QStringList &schemes)
{
    return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

/// Secrets and listen keys travel in the open on http and ws: for this computer only.
bool isPrivate(const QUrl &url)
{
    const QString host = url.host();
    return url.scheme().endsWith(u's') || host == QStringLiteral("127.0.0.1") || host == QStringLiteral("localhost")
           || host == QStringLiteral("::1");
}

/// Fills `options`; otherwise the exit status.
std::optional<int> parse(const QStringList &arguments, Options &options)
{
    const bool paper = options.live.mode == engine::Mode::paper;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        paper
            ? QStringLiteral("Hedges your position on the live market with simulated fills. No order leaves this computer.\n"
                             "Key and secret of the protected account (read-only) are asked for, or read as two lines from standard input.")
            : QStringLiteral(
                "Watches your position on the live market and tells what Ballast would do. Never sends an order.\n"
                "Key and secret of the protected account (read-only) are asked for, or read as two lines from standard input;\n"
                "two more, if given, are those of the hedge account."));
    parser.addHelpOption();
    addRunOptions(parser);
    parser.addOptions({{QStringLiteral("venue"), QStringLiteral("binance, or simulated (see 'ballast exchange')."), QStringLiteral("NAME"),
                        QStringLiteral("binance")},
                       {QStringLiteral("rest"), QStringLiteral("Address of the exchange's REST interface."), QStringLiteral("URL")},
                       {QStringLiteral("stream"), QStringLiteral("Address of the exchange's streams."), QStringLiteral("URL")},
                       {QStringLiteral("symbol"), QStringLiteral("The contract, as the exchange spells it."), QStringLiteral("NAME"),
                        QStringLiteral("ETHUSDT")}});
    if (paper)
        parser.addOption({QStringLiteral("wallet"), QStringLiteral("What the paper account starts with, in USDT."), QStringLiteral("USDT"),
                          QStringLiteral("5000")});
    const auto wrong = [&](const QString &what) {
        return complain(options.run.command, QStringLiteral("%1; see 'ballast %2 --help'").arg(what, options.run.command), wrongUsage);
    };
    if (!parser.parse(QStringList{QStringLiteral("ballast ") + options.run.command} + arguments)) {
        QString what = parser.errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        return wrong(what);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, options.run.command);
        return 0;
    }
    // Not named in the message: it may be a secret that belongs on standard input.
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("there is an argument too many (keys and secrets are never arguments)"));
    if (!readRunOptions(parser, options.run))
        return wrong(QStringLiteral("--seconds must be a number that is not negative"));

    auto &live = options.live;
    const QString venue = parser.value(QStringLiteral("venue"));
    if (venue == QStringLiteral("binance")) {
        live.endpoints = venue::binance::mainEndpoints();
        live.permissionsRest = QUrl(QStringLiteral("https://api.binance.com"));
    } else if (venue == QStringLiteral("simulated")) {
        live.venue = domain::VenueId::simulated;
        live.endpoints = simulatedEndpoints();
    } else {
        return wrong(QStringLiteral("--venue must be binance or simulated"));
    }
    if (parser.isSet(QStringLiteral("rest"))) {
        live.endpoints.rest = QUrl(parser.value(QStringLiteral("rest")));
        live.permissionsRest.clear();
    }
    if (parser.isSet(QStringLiteral("stream")))
        live.endpoints.marketStream = live.endpoints.userStream = QUrl(parser.value(QStringLiteral("stream")));
    if (!isUrlOf(live.endpoints.rest, {QStringLiteral("https"), QStringLiteral("http")}))
        return wrong(QStringLiteral("--rest must be an address like https://fapi.binance.com"));
    if (!isUrlOf(live.endpoints.marketStream, {QStringLiteral("wss"), QStringLiteral("ws")}))
        return wrong(QStringLiteral("--stream must be an address like wss://fstream.binance.com"));
    if (!isPrivate(live.endpoints.rest) || !isPrivate(live.endpoints.marketStream))
        return wrong(QStringLiteral("other computers are only reached encrypted: use https:// and wss://"));
    live.symbol = parser.value(QStringLiteral("symbol")).toUpper().toStdString();
    if (paper) {
        bool fine = false;
        const double wallet = parser.value(QStringLiteral("wallet")).toDouble(&fine);
        if (!fine || !(wallet >= 1 && wallet <= 1e9))
            return wrong(QStringLiteral("--wallet must be a number from 1 to 1000000000"));
        live.wallet = domain::Money::fromEstimate(wallet);
    }
    live.databasePath = parser.value(QStringLiteral("db"));
    return std::nullopt;
}

/// Each mode has a file of its own, so that paper fills never stand among observed ones.
tl::expected<QString, domain::Error> ownDatabase(const QString &command)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            domain::Error{domain::ErrorKind::io, "the folder " + folder.toStdString() + " can't be made", "choose a file with --db", 0});
    return folder + u'/' + command + QStringLiteral(".sqlite");
}

} // namespace

int runLive(QApplication &application, engine::Mode mode, const QStringList &arguments)
{
    Options options;
    options.live.mode = mode;
    options.run.command = mode == engine::Mode::paper ? QStringLiteral("paper") : QStringLiteral("observe");
    if (const auto status = parse(arguments, options))
        return *status;
    const auto fail = [&](const domain::Error &error) {
        return complain(options.run.command, QString::fromStdString(error.message()), failed);
    };
    if (options.live.databasePath.isEmpty()) {
        auto path = ownDatabase(options.run.command);
        if (!path)
            return fail(path.error());
        options.live.databasePath = *path;
    }
    auto logins = readLogins(mode == engine::Mode::observe ? SecondLogin::optional : SecondLogin::none);
    if (!logins)
        return fail(logins.error());
    options.live.protectedLogin = std::move(logins->protectedLogin);
    options.live.hedgeLogin = std::move(logins->hedgeLogin);
    options.live.error = [](const domain::Error &error) { std::fprintf(stderr, "ballast: %s\n", error.message().c_str()); };

    const auto start = [&]() -> tl::expected<RunningSession, domain::Error> {
        auto session = runtime::startLive(std::move(options.live));
        if (!session)
            return tl::unexpected(session.error());
        auto *started = session->get();
        return RunningSession{std::shared_ptr<runtime::Session>(*std::move(session)), started};
    };
    const QString symbol = QString::fromStdString(options.live.symbol), rest = options.live.endpoints.rest.toString();
    return runSession(application, options.run, start, [=](const engine::Snapshot &, double) {
        return QJsonObject{{QStringLiteral("symbol"), symbol}, {QStringLiteral("exchange"), rest}};
    });
}

} // namespace ballast::app
