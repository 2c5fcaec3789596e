// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_command.h"

#include "app/text.h"
#include "stop_signal.h"
#include "store/market_file.h"
#include "usage.h"
#include "venue/simulated/exchange_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <cmath>
#include <cstdio>
#include <variant>

namespace ballast::app {

namespace {

using domain::Money;
using domain::Price;
using domain::Quantity;

struct ExchangeOptions
{
    quint16 port = 0;
    exchange::Scenario scenario;
    std::vector<domain::Candle> playback; ///< instead of the scenario's path when not empty
    std::uint64_t seed = 1;
    double speed = 1;
};

QString scenarioList()
{
    QStringList names;
    for (const std::string_view name : exchange::scenarioNames())
        names.append(text(name));
    return names.join(QStringLiteral(", "));
}

std::variant<ExchangeOptions, int> readExchangeOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Serves a simulated futures exchange on this computer, in the protocol of Binance USDⓈ-M futures.\n"
                       "Scenarios: %1.")
            .arg(scenarioList()));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("TCP port on 127.0.0.1; 0 takes any free one."),
                                  QStringLiteral("port"), QStringLiteral("9470"));
    const QCommandLineOption scenario(QStringLiteral("scenario"), QStringLiteral("What the market does."), QStringLiteral("name"),
                                      QStringLiteral("calm"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Same seed, same market."), QStringLiteral("number"),
                                  QStringLiteral("1"));
    const QCommandLineOption speed(QStringLiteral("speed"), QStringLiteral("How much faster than real time the market runs."),
                                   QStringLiteral("factor"), QStringLiteral("1"));
    const QCommandLineOption klines(
        QStringLiteral("klines"),
        QStringLiteral("Plays this history as ETHUSDT instead of a scenario: a Binance Data Vision kline file, plain, .gz or .zip."),
        QStringLiteral("file"));
    parser.addOptions({port, scenario, seed, speed, klines});
    const auto wrong = [](const QString &what) { return complain(QStringLiteral("exchange"), what, wrongUsage); };
    const QString hint = QStringLiteral("; see 'ballast exchange --help'");
    if (!parser.parse(QStringList(QStringLiteral("ballast exchange")) + arguments)) {
        QString what = parser.errorText();
        while (what.endsWith(QLatin1Char('.')))
            what.chop(1);
        return wrong(what + hint);
    }
    if (parser.isSet(help)) {
        printUsage(parser, QStringLiteral("exchange"));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("unexpected '%1'").arg(parser.positionalArguments().constFirst()) + hint);

    ExchangeOptions options;
    bool ok = false;
    options.port = parser.value(port).toUShort(&ok);
    if (!ok)
        return wrong(QStringLiteral("--port must be a number from 0 to 65535, not '%1'").arg(parser.value(port)));
    options.seed = parser.value(seed).toULongLong(&ok);
    if (!ok)
        return wrong(QStringLiteral("--seed must be a whole number, not '%1'").arg(parser.value(seed)));
    options.speed = parser.value(speed).toDouble(&ok);
    if (!ok || !std::isfinite(options.speed) || options.speed <= 0 || options.speed > 100'000)
        return wrong(QStringLiteral("--speed must be a number above 0 and at most 100000, not '%1'").arg(parser.value(speed)));
    auto made = exchange::makeScenario(parser.value(scenario).toStdString());
    if (!made)
        return wrong(QStringLiteral("unknown scenario '%1'; choose one of: %2").arg(parser.value(scenario), scenarioList()));
    options.scenario = std::move(*made);
    if (parser.isSet(klines)) {
        auto table = store::readCandles(parser.value(klines));
        if (!table)
            return complain(QStringLiteral("exchange"), QString::fromStdString(table.error().message()), failed);
        if (table->candles.empty())
            return complain(QStringLiteral("exchange"), QStringLiteral("'%1' holds no klines").arg(parser.value(klines)), failed);
        options.playback = std::move(table->candles);
        options.scenario.name = "playback of " + parser.value(klines).toStdString();
    }
    return options;
}

void introduce(const venue::Endpoints &endpoints, const ExchangeOptions &options)
{
    const QString rest = endpoints.rest.toString(), streams = endpoints.marketStream.toString();
    QString text = QStringLiteral("Simulated exchange (no real market, no real money), scenario %1, seed %2, speed %3\n\n")
                       .arg(QString::fromStdString(options.scenario.name))
                       .arg(options.seed)
                       .arg(options.speed);
    text += QStringLiteral("REST             %1/fapi/v1/…\n").arg(rest);
    text += QStringLiteral("Market streams   %1/public/ws  %1/market/ws  (also /stream?streams=… and the old %1/ws)\n").arg(streams);
    text += QStringLiteral("User stream      %1/private/ws?listenKey=…\n").arg(streams);
    text += QStringLiteral("Order websocket  %1\n\n").arg(endpoints.orderStream.toString());
    text += QStringLiteral("Keys (simulated, valid here only)\n"
                           "  trading, hedge account        sim-hedge-key      sim-hedge-secret\n"
                           "  read-only, protected account  sim-protected-key  sim-protected-secret\n\n");
    text += QStringLiteral("To point a client here, replace the hosts of the venue's addresses and keep the paths, for example with ccxt:\n"
                           "  const api = exchange.urls.api\n"
                           "  for (const name in api) if (typeof api[name] === 'string')\n"
                           "    api[name] = api[name].replace(/^https:..[^/]+/, '%1')\n"
                           "  api.ws.future = '%2/ws'; api.ws['ws-api'].future = '%3'   // ccxt.pro\n"
                           "  await exchange.loadHttpProxyAgent()                       // ccxt.pro: needed for ws:// without TLS\n\n")
                .arg(rest, streams, endpoints.orderStream.toString());
    text += QStringLiteral("Ctrl-C stops.\n");
    std::fputs(qPrintable(text), stdout);
    std::fflush(stdout);
}

} // namespace

int runExchange(QCoreApplication &application, const QStringList &arguments)
{
    const auto read = readExchangeOptions(arguments);
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const ExchangeOptions &options = std::get<ExchangeOptions>(read);

    exchange::ExchangeConfig config =
        exchange::standardConfig(options.scenario, options.seed, domain::Timestamp::fromMs(QDateTime::currentMSecsSinceEpoch()));
    config.playback = options.playback;
    config.pastDays = 540;
    exchange::SimulatedExchange market(std::move(config));
    const domain::Timestamp start = market.now(); // of the file where one is played
    const domain::AccountId hedge = market.openAccount("hedge", Money::fromInteger(10'000));
    const domain::AccountId guarded = market.openAccount("protected", Money::fromInteger(8'000));
    const domain::Instrument &first = market.instruments().front();
    const Price entry = market.markPrice(first.id).mark.toStep(first.tickSize, domain::Rounding::halfEven);
    const Quantity size = Quantity::fromEstimate(60'000 / entry.toDouble()).toStep(first.lotSize, domain::Rounding::down);
    market.seedPosition(guarded, first.id, size, entry, 10, domain::MarginMode::cross);

    QElapsedTimer elapsed;
    elapsed.start();
    venue::simulated::ExchangeServer server(std::move(market), [&elapsed, start, speed = options.speed] {
        return start + domain::Duration(std::int64_t(double(elapsed.nsecsElapsed()) * speed));
    });
    server.addKey({"sim-hedge-key", venue::Secret("sim-hedge-secret"), hedge, {.read = true, .trade = true, .transfer = true}});
    server.addKey({"sim-protected-key", venue::Secret("sim-protected-secret"), guarded, {.read = true}});
    const auto port = server.listen(options.port);
    if (!port)
        return complain(QStringLiteral("exchange"), QString::fromStdString(port.error().message()), failed);
    const StopSignal stop(application);
    introduce(server.endpoints(), options);
    const int status = application.exec();
    server.stop();
    std::fputs("Stopped.\n", stdout);
    return status;
}

} // namespace ballast::app
