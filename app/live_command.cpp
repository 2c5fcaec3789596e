// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_command.h"

#include "app/live_run.h"
#include "app/output_file.h"
#include "engine/mode_gate.h"
#include "keys_command.h"
#include "parameter_options.h"
#include "secret_input.h"
#include "session_runner.h"
#include "strategy/strategy.h"
#include "usage.h"
#include "venue/simulated/stream_names.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

struct LiveCommandOptions
{
    RunOptions run;
    runtime::LiveOptions live;
    QStringList keys; ///< names of held keys: protected, then hedge; empty: asked for
    QString vault;
    bool transfers = false; ///< margin may move to the protected account
    QByteArray protectedName, hedgeName;
    QString evidence; ///< database of the mode below; empty: its own place
};

QString descriptionOf(engine::Mode mode)
{
    switch (mode) {
    case engine::Mode::demo: break;
    case engine::Mode::observe:
        return QStringLiteral(
            "Watches your position on the live market and tells what Ballast would do. Never sends an order.\n"
            "Key and secret of the protected account (read-only) are asked for, or read as two lines from standard input;\n"
            "two more, if given, are those of the hedge account.");
    case engine::Mode::paper:
        return QStringLiteral(
            "Hedges your position on the live market with simulated fills. No order leaves this computer.\n"
            "Key and secret of the protected account (read-only) are asked for, or read as two lines from standard input.");
    case engine::Mode::testnet:
        return QStringLiteral("Hedges with real orders on the exchange's test system, or on 'ballast exchange'. No real money.\n"
                              "Key and secret of the protected account (read-only) and of the hedge account (may trade) are asked for, or\n"
                              "read as four lines from standard input.");
    case engine::Mode::live:
        return QStringLiteral(
            "Hedges with real orders and real money. Opens after a time on the testnet, and asks for a typed confirmation.\n"
            "The confirmation, key and secret of the protected account (read-only) and of the hedge account (may trade)\n"
            "are asked for, or read as five lines from standard input.");
    }
    return {};
}

bool isUrlOf(const QUrl &url, const QStringList &schemes)
{
    return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

/// Fills `options`; otherwise the exit status.
std::optional<int> readLiveOptions(const QStringList &arguments, LiveCommandOptions &options)
{
    const auto mode = options.live.mode;
    const bool paper = mode == engine::Mode::paper, trades = engine::outlivesTheProcess(mode), real = mode == engine::Mode::live;
    QCommandLineParser parser;
    parser.setApplicationDescription(descriptionOf(options.live.mode));
    parser.addHelpOption();
    addRunOptions(parser);
    const QString theSimulated = QStringLiteral("binance, or simulated (see 'ballast exchange').");
    if (!real) // real orders go to fixed addresses only
        parser.addOptions({{QStringLiteral("venue"), theSimulated, QStringLiteral("NAME"), QStringLiteral("binance")},
                           {QStringLiteral("rest"), QStringLiteral("Address of the exchange's REST interface."), QStringLiteral("URL")},
                           {QStringLiteral("stream"), QStringLiteral("Address of the exchange's streams."), QStringLiteral("URL")}});
    parser.addOptions({{QStringLiteral("symbol"), QStringLiteral("The contract, as the exchange spells it."), QStringLiteral("NAME"),
                        QStringLiteral("ETHUSDT")},
                       {QStringLiteral("strategy"), QStringLiteral("The strategy to start with."), QStringLiteral("NAME"),
                        QString::fromStdString(options.live.strategy)},
                       {QStringLiteral("set"), QStringLiteral("A parameter of strategy, guardrails or limits; may be repeated."),
                        QStringLiteral("KEY=VALUE")},
                       {QStringLiteral("keys"), QStringLiteral("Keys that 'ballast keys' holds: protected account, then hedge account."),
                        QStringLiteral("NAME[,NAME]")},
                       {QStringLiteral("vault"), QStringLiteral("The sealed file that holds them."), QStringLiteral("FILE")}});
    if (trades)
        parser.addOptions(
            {{QStringLiteral("arm"), QStringLiteral("Arm as soon as the last session is accounted for.")},
             {QStringLiteral("transfers"),
              QStringLiteral("Move margin from the hedge account to the protected one where liquidation is near. Needs a key of the main\n"
                             "account that may transfer, and not trade or withdraw: asked for last, or the third of --keys.")},
             {QStringLiteral("hedge-name"), QStringLiteral("With --transfers: the hedge sub-account's e-mail address at the exchange."),
              QStringLiteral("EMAIL")},
             {QStringLiteral("protected-name"),
              QStringLiteral("With --transfers: the same of the protected account, where that is a sub-account, too."),
              QStringLiteral("EMAIL")}});
    if (engine::gate(mode).days > 0)
        parser.addOption(
            {QStringLiteral("evidence"), QStringLiteral("Database of the mode below, which opens this one."), QStringLiteral("FILE")});
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
    if (const auto clash =
            overwritten({options.run.json, options.run.screenshot, options.run.record}, {parser.value(QStringLiteral("db"))});
        !clash.isEmpty())
        return wrong(clash);

    auto &live = options.live;
    const QString venue = real ? QStringLiteral("binance") : parser.value(QStringLiteral("venue"));
    if (venue == QStringLiteral("binance")) {
        useBinance(live, mode == engine::Mode::testnet);
    } else if (venue == QStringLiteral("simulated")) {
        useSimulated(live, simulatedEndpoints());
    } else {
        return wrong(QStringLiteral("--venue must be binance or simulated"));
    }
    const bool restGiven = !real && parser.isSet(QStringLiteral("rest")), streamGiven = !real && parser.isSet(QStringLiteral("stream"));
    if (trades && live.venue == domain::VenueId::binance && (restGiven || streamGiven))
        return wrong(QStringLiteral("the addresses that orders go to are fixed; --rest and --stream go with --venue simulated"));
    if (restGiven) {
        live.endpoints.rest = QUrl(parser.value(QStringLiteral("rest")));
        live.permissionsRest.clear();
    }
    if (streamGiven) {
        live.endpoints.marketStream = live.endpoints.userStream = live.endpoints.orderStream = QUrl(parser.value(QStringLiteral("stream")));
        live.endpoints.orderStream.setPath(live.endpoints.orderStream.path() + QLatin1String(venue::simulated::orderSocketPath));
    }
    if (!isUrlOf(live.endpoints.rest, {QStringLiteral("https"), QStringLiteral("http")}))
        return wrong(QStringLiteral("--rest must be an address like https://fapi.binance.com"));
    if (!isUrlOf(live.endpoints.marketStream, {QStringLiteral("wss"), QStringLiteral("ws")}))
        return wrong(QStringLiteral("--stream must be an address like wss://fstream.binance.com"));
    if (!isPrivate(live.endpoints.rest) || !isPrivate(live.endpoints.marketStream))
        return wrong(QStringLiteral("other computers are only reached encrypted: use https:// and wss://"));
    const bool here = venue::isLoopback(live.endpoints.rest) || venue::isLoopback(live.endpoints.marketStream);
    if (live.venue == domain::VenueId::binance && here) // or what was played there would pass for evidence
        return wrong(QStringLiteral("an exchange on this computer is a simulated one: say --venue simulated"));
    live.symbol = parser.value(QStringLiteral("symbol")).toUpper().toStdString();
    live.strategy = parser.value(QStringLiteral("strategy")).toStdString();
    if (!strategy::findStrategy(live.strategy))
        return wrong(QStringLiteral("there is no strategy '%1'").arg(parser.value(QStringLiteral("strategy"))));
    for (const auto &assignment : parser.values(QStringLiteral("set"))) {
        if (const auto problem = setParameter(live.parameters, assignment))
            return wrong(*problem);
    }
    options.keys = parser.value(QStringLiteral("keys")).split(u',', Qt::SkipEmptyParts);
    options.vault = parser.value(QStringLiteral("vault"));
    const bool second = mode == engine::Mode::observe ? options.keys.size() == 2 : trades;
    options.transfers = trades && parser.isSet(QStringLiteral("transfers"));
    if (trades) {
        options.hedgeName = parser.value(QStringLiteral("hedge-name")).toUtf8();
        options.protectedName = parser.value(QStringLiteral("protected-name")).toUtf8();
        if (options.transfers == options.hedgeName.isEmpty())
            return wrong(QStringLiteral("--transfers and --hedge-name go together"));
        if (options.transfers && live.venue == domain::VenueId::binance && !real)
            return wrong(QStringLiteral("the exchange's test system has no transfers; use --venue simulated to try them"));
    }
    if (parser.isSet(QStringLiteral("keys")) ? options.keys.size() != (options.transfers ? 3 : second ? 2 : 1) : !options.vault.isEmpty())
        return wrong(options.transfers
                         ? QStringLiteral("--keys takes three names: of the protected and of the hedge account, and for transfers")
                     : trades ? QStringLiteral("--keys takes two names: of the protected and of the hedge account")
                              : QStringLiteral("--keys takes the name of the protected account's key"));
    live.arm = trades && parser.isSet(QStringLiteral("arm"));
    options.evidence = engine::gate(mode).days > 0 ? parser.value(QStringLiteral("evidence")) : QString();
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

struct AllLogins : Logins
{
    std::optional<venue::Credentials> transferLogin;
};

tl::expected<AllLogins, domain::Error> typedLogins(const LiveCommandOptions &options)
{
    const auto mode = options.live.mode;
    auto both = readLogins(engine::outlivesTheProcess(mode) ? SecondLogin::required
                           : mode == engine::Mode::observe  ? SecondLogin::optional
                                                            : SecondLogin::none);
    if (!both)
        return tl::unexpected(both.error());
    AllLogins logins{*std::move(both), std::nullopt};
    if (options.transfers) {
        auto mover = readCredentials("the main account (may transfer, must not trade or withdraw)");
        if (!mover)
            return tl::unexpected(mover.error());
        logins.transferLogin = *std::move(mover);
    }
    return logins;
}

tl::expected<AllLogins, domain::Error> loginsOf(const LiveCommandOptions &options)
{
    const auto mode = options.live.mode;
    if (options.keys.isEmpty())
        return typedLogins(options);
    const auto store = openStore(options.vault);
    if (!store)
        return tl::unexpected(store.error());
    keys::KeyRing ring(**store);
    const bool testnet = mode == engine::Mode::testnet && options.live.venue == domain::VenueId::binance;
    const auto held = [&](const QString &name, domain::AccountRole role) { return heldKey(ring, name, role, options.live.venue, testnet); };
    AllLogins logins;
    auto own = held(options.keys.front(), domain::AccountRole::protectedAccount);
    if (!own)
        return tl::unexpected(own.error());
    logins.protectedLogin = *std::move(own);
    if (options.keys.size() >= 2) {
        // An observed hedge account is read with a key that can do no more than that.
        auto hedge =
            held(options.keys[1], mode == engine::Mode::observe ? domain::AccountRole::protectedAccount : domain::AccountRole::hedge);
        if (!hedge)
            return tl::unexpected(hedge.error());
        logins.hedgeLogin = *std::move(hedge);
    }
    if (options.keys.size() == 3) { // it must not trade, as the protected account's
        auto mover = held(options.keys.back(), domain::AccountRole::protectedAccount);
        if (!mover)
            return tl::unexpected(mover.error());
        logins.transferLogin = *std::move(mover);
    }
    return logins;
}

} // namespace

int runLive(QApplication &application, engine::Mode mode, const QStringList &arguments)
{
    LiveCommandOptions options;
    options.live.mode = options.run.mode = mode;
    options.run.command = modeWord(mode);
    if (const auto status = readLiveOptions(arguments, options))
        return *status;
    const auto fail = [&](const domain::Error &error) {
        return complain(options.run.command, QString::fromStdString(error.message()), failed);
    };
    const auto folder = dataFolder();
    if (!folder)
        return fail(folder.error());
    if (options.live.databasePath.isEmpty())
        options.live.databasePath = *folder + u'/' + databaseName(mode, options.live.venue, options.live.symbol);
    auto logins = loginsOf(options);
    if (!logins)
        return fail(logins.error());
    options.live.protectedLogin = std::move(logins->protectedLogin);
    options.live.hedgeLogin = std::move(logins->hedgeLogin);
    if (logins->transferLogin)
        options.live.transfers = venue::TransferLogin{*std::move(logins->transferLogin), options.protectedName, options.hedgeName};
    const auto typed = [](const std::string &phrase) { return readPhrase("To confirm, type: " + phrase + "\n> "); };
    if (auto opened = openTheMode(options.live, *folder, options.evidence, typed); !opened)
        return fail(opened.error());
    options.live.recordPath = options.run.record;
    options.live.error = [](const domain::Error &error) { std::fprintf(stderr, "ballast: %s\n", error.message().c_str()); };

    const QString symbol = QString::fromStdString(options.live.symbol), rest = options.live.endpoints.rest.toString();
    return runSession(
        application, options.run,
        [&](const NoteSink &notify) {
            options.live.notify = notify;
            return startWatched(std::move(options.live));
        },
        [=](const engine::Snapshot &, double) {
            return QJsonObject{{QStringLiteral("symbol"), symbol}, {QStringLiteral("exchange"), rest}};
        });
}

} // namespace ballast::app
