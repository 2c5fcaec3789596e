// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/demo.h"

#include "exchange/simulated_exchange.h"
#include "runtime/direct_session.h"
#include "venue/binance/binance_venue.h"
#include "venue/simulated/exchange_server.h"

#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace ballast::runtime {

namespace {

constexpr std::size_t pastDays = 240;               ///< of hourly bars, enough to learn from
constexpr auto pastLength = std::chrono::hours(24); ///< traded by the engine before the window opens
constexpr auto pastStep = std::chrono::seconds(60);
const auto hedgeCapital = domain::Money::fromInteger(8'000);
constexpr domain::InstrumentId ethPerpetual{0};

/// Keys of accounts that exist only inside this process.
const QByteArray protectedKey = QByteArrayLiteral("demo-protected-read-only"), hedgeKey = QByteArrayLiteral("demo-hedge-trading"),
                 transferKey = QByteArrayLiteral("demo-transfers");
const QByteArray simulatedSecret = QByteArrayLiteral("simulated-secret-of-no-value");

/// The scenario, with a day before it in which the market does something, so that there is a past to look at.
exchange::Scenario withPast(exchange::Scenario scenario)
{
    const std::array<std::pair<double, double>, 6> legs{
        {{0.012, 0.5}, {-0.018, 0.7}, {0.004, 0.35}, {0.016, 0.5}, {-0.010, 0.45}, {-0.003, 0.35}}};
    std::vector<exchange::Phase> past;
    for (const auto &[move, volatility] : legs) {
        exchange::Phase phase;
        phase.length = pastLength / std::int64_t(legs.size());
        phase.logMove = move;
        phase.volatility = volatility;
        past.push_back(phase);
    }
    scenario.phases.insert(scenario.phases.begin(), past.begin(), past.end());
    return scenario;
}

domain::Account account(domain::AccountId id, domain::AccountRole role, const char *label)
{
    return {id, domain::VenueId::simulated, role, domain::PositionMode::oneWay, label};
}

} // namespace

struct Demo::Parts
{
    ~Parts()
    {
        session.reset(); // the client goes before the exchange does
        if (server) {
            QMetaObject::invokeMethod(
                server, [this] { delete server; }, Qt::BlockingQueuedConnection);
            server = nullptr;
        }
        exchangeThread.quit();
        exchangeThread.wait();
    }

    QTemporaryDir folder;
    QThread exchangeThread;
    venue::simulated::ExchangeServer *server = nullptr; ///< lives in exchangeThread
    std::unique_ptr<Session> session;
};

Demo::Demo(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Demo::~Demo() = default;

Session &Demo::session() { return *m_parts->session; }

tl::expected<std::unique_ptr<Demo>, domain::Error> Demo::start(DemoOptions options)
{
    if (!(options.speed > 0 && options.speed <= 1000))
        return tl::unexpected(domain::Error::badInput("the speed must be above 0 and at most 1000", "choose e.g. --speed 10"));
    auto scenario = exchange::makeScenario(options.scenario);
    if (!scenario)
        return tl::unexpected(scenario.error());

    const auto now = wallNow();
    auto exchangeConfig = exchange::standardConfig(withPast(*std::move(scenario)), options.seed, now - pastLength);
    exchangeConfig.pastDays = pastDays;
    exchange::SimulatedExchange market(std::move(exchangeConfig));
    const auto price =
        market.marks()[ethPerpetual.value].toStep(market.instruments()[ethPerpetual.value].tickSize, domain::Rounding::halfEven);
    const auto size = domain::Quantity::fromEstimate(options.positionEth);
    const auto wallet = domain::Money::fromEstimate(std::abs(domain::notional(price, size).toDouble()) / options.leverage);
    const auto own = market.openAccount("protected", wallet);
    const auto hedge = market.openAccount("hedge", hedgeCapital);
    market.seedPosition(own, ethPerpetual, size, price, options.leverage, domain::MarginMode::cross);

    engine::EngineConfig config;
    config.mode = engine::Mode::demo;
    config.instruments = market.instruments();
    config.schedules = market.schedules();
    config.accounts = {account(own, domain::AccountRole::protectedAccount, "Protected"),
                       account(hedge, domain::AccountRole::hedge, "Hedge")};
    config.hedgeInstrument = ethPerpetual;
    config.hedgeAccount = hedge;
    config.session = std::uint64_t(now.ms());
    config.timeScale = options.speed;
    config.armAtStart = true;
    if (options.transfers)
        config.transfers = engine::TransferRight::granted;
    config.deadManAfter = std::chrono::minutes(2);
    const auto instruments = config.instruments;
    engine::Engine engine(std::move(config));

    std::unique_ptr<store::EventRecorder> recorder;
    if (!options.recordPath.isEmpty()) {
        auto started = recordSession(options.recordPath, engine.config(), options.error);
        if (!started)
            return tl::unexpected(started.error());
        recorder = *std::move(started);
    }
    std::vector<std::pair<domain::Timestamp, engine::Effects>> past;
    {
        DirectSession before(market, engine);
        before.setObserver([&](const engine::Event &event, const engine::Effects &effects) {
            if (recorder) {
                recorder->add(event);
                recorder->add(effects);
            }
            if (!effects.empty())
                past.emplace_back(event.at, effects);
        });
        before.begin();
        before.run(now, pastStep);
    }

    auto parts = std::make_unique<Parts>();
    if (!parts->folder.isValid())
        return tl::unexpected(
            domain::Error{domain::ErrorKind::io, "no temporary folder can be made", "free some disk space or set TMPDIR", 0});
    if (options.databasePath.isEmpty())
        options.databasePath = parts->folder.filePath(QStringLiteral("demo.sqlite"));

    const MarketClock clock(now, options.speed);
    parts->server = new venue::simulated::ExchangeServer(std::move(market), [clock] { return clock.now(); });
    venue::KeyPermissions readOnly, trading;
    readOnly.read = trading.read = trading.trade = true;
    parts->server->addKey({protectedKey, venue::Secret(simulatedSecret), own, readOnly});
    parts->server->addKey({hedgeKey, venue::Secret(simulatedSecret), hedge, trading});
    venue::KeyPermissions moving;
    moving.read = moving.transfer = true;
    if (options.transfers)
        parts->server->addKey({transferKey, venue::Secret(simulatedSecret), own, moving});
    parts->server->moveToThread(&parts->exchangeThread);
    parts->exchangeThread.setObjectName(QStringLiteral("simulated exchange"));
    parts->exchangeThread.start();
    tl::expected<quint16, domain::Error> port = tl::unexpected(domain::Error{});
    venue::Endpoints endpoints;
    QMetaObject::invokeMethod(
        parts->server,
        [&] {
            port = parts->server->listen(0);
            endpoints = parts->server->endpoints();
        },
        Qt::BlockingQueuedConnection);
    if (!port)
        return tl::unexpected(port.error());

    SessionSetup setup{std::move(engine), std::move(past),    {}, {instruments.front()}, {}, clock, options.databasePath, options.notify,
                       options.error,     std::move(recorder)};
    auto route = venue::OrderRoute::loopback(endpoints);
    if (!route)
        return tl::unexpected(route.error());
    std::optional<venue::TransferRoute> transfers;
    if (options.transfers) {
        const QByteArray hedgeName = QByteArrayLiteral("account") + QByteArray::number(hedge.value) + QByteArrayLiteral("@demo");
        auto allowed = venue::TransferRoute::along(*route, {{transferKey, venue::Secret(simulatedSecret), {}}, {}, hedgeName});
        if (!allowed)
            return tl::unexpected(allowed.error());
        transfers = *std::move(allowed);
    }
    setup.makeVenue = [route = *std::move(route), transfers, seed = options.seed](venue::EventSink events, venue::ErrorSink errors,
                                                                                  venue::Clock time) -> std::unique_ptr<venue::Venue> {
        return std::make_unique<venue::binance::BinanceVenue>(route, std::move(events), std::move(errors), std::move(time), seed,
                                                              transfers);
    };
    setup.logins = {{own, domain::AccountRole::protectedAccount, {protectedKey, venue::Secret(simulatedSecret), {}}},
                    {hedge, domain::AccountRole::hedge, {hedgeKey, venue::Secret(simulatedSecret), {}}}};
    auto session = Session::start(std::move(setup));
    if (!session)
        return tl::unexpected(session.error());
    parts->session = std::move(*session);
    return std::unique_ptr<Demo>(new Demo(std::move(parts)));
}

} // namespace ballast::runtime
