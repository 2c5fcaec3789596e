// SPDX-License-Identifier: GPL-3.0-or-later
/// An exchange in this thread, and Ballast on it with a position of 10 ETH to protect. Everything goes over real sockets.
#pragma once

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifndef Q_MOC_RUN // its parser stumbles over some of the standard library
#include "books.h"
#include "runtime/clock.h"
#include "runtime/session.h"
#include "venue/binance/binance_venue.h"
#include "venue/simulated/exchange_server.h"

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#endif

namespace ballast::test {

inline constexpr domain::AccountId own{0}, hedge{1};
inline constexpr domain::InstrumentId eth{0};
inline constexpr int patienceMs = 60'000;
inline constexpr double speed = 10; ///< of the market's time: cool-downs and back-offs pass quickly, patience with the network does not

struct Settings
{
    double makerPatience = 0;
    double depth = 1; ///< of the exchange's book
    double maximumOrder = 50'000;
    /// Margin moves by Ballast's hand; then the protected account starts with little.
    engine::TransferRight transfers = engine::TransferRight::none;
    bool mayTransfer = true; ///< the key has the right to
    double maximumTransfer = 50'000, transferPerDay = 100'000;
};

/// An exchange, and Ballast on it with a position of 10 ETH to protect.
struct Rig
{
    explicit Rig(const Settings &chosen = {}) : settings(chosen), server(makeExchange(chosen), [this] { return clock.now(); })
    {
        server.addKey({"own", venue::Secret("secret"), own, {.read = true}});
        server.addKey({"hedge", venue::Secret("secret"), hedge, {.read = true, .trade = true}});
        server.addKey({"wallet", venue::Secret("secret"), own, {.read = true, .transfer = chosen.mayTransfer}});
        server.setRateLimits({.weightPerMinute = 1'000'000, .ordersPerTenSeconds = 100'000, .ordersPerMinute = 100'000});
        if (!server.listen(0))
            qFatal("no port");
        start();
    }
    ~Rig() { session.reset(); }

    void start()
    {
        engine::EngineConfig config;
        config.mode = engine::Mode::demo;
        config.instruments = server.exchange().instruments();
        config.schedules = server.exchange().schedules();
        config.accounts = {{own, domain::VenueId::simulated, domain::AccountRole::protectedAccount, {}, "own"},
                           {hedge, domain::VenueId::simulated, domain::AccountRole::hedge, {}, "hedge"}};
        config.hedgeInstrument = eth;
        config.hedgeAccount = hedge;
        config.session = std::uint64_t(++sessions);
        config.strategy = "static";
        config.parameters[strategy::ParameterId::makerPatience] = settings.makerPatience;
        config.parameters[strategy::ParameterId::maximumOrder] = settings.maximumOrder;
        config.parameters[strategy::ParameterId::coolDown] = 0;
        config.parameters[strategy::ParameterId::maximumDataAge] = 3;
        config.parameters[strategy::ParameterId::ordersPerMinute] = 60;
        config.parameters[strategy::ParameterId::bandWidth] = 0.02;
        config.parameters[strategy::ParameterId::criticalSigma] = 0;
        config.parameters[strategy::ParameterId::bridgeTrigger] = 0.2;
        config.parameters[strategy::ParameterId::bridgeTarget] = 0.25;
        config.parameters[strategy::ParameterId::transferInterval] = 10;
        config.parameters[strategy::ParameterId::maximumTransfer] = settings.maximumTransfer;
        config.parameters[strategy::ParameterId::transferPerDay] = settings.transferPerDay;
        config.transfers = settings.transfers;
        config.armAtStart = true;
        config.timeScale = speed;
        const auto instruments = config.instruments;
        runtime::SessionSetup setup{engine::Engine(std::move(config)), {}, {}, {instruments.front()}, {}, clock, path(), {}, {}};
        const auto route = venue::OrderRoute::loopback(server.endpoints()).value();
        std::optional<venue::TransferRoute> transfers;
        if (settings.transfers == engine::TransferRight::granted)
            transfers = venue::TransferRoute::along(route, {{"wallet", venue::Secret("secret"), {}}, {}, "account1@own"}).value();
        setup.makeVenue = [route, transfers](venue::EventSink events, venue::ErrorSink errors,
                                             venue::Clock time) -> std::unique_ptr<venue::Venue> {
            return std::make_unique<venue::binance::BinanceVenue>(route, std::move(events), std::move(errors), std::move(time), 1,
                                                                  transfers);
        };
        setup.logins = {{own, domain::AccountRole::protectedAccount, {"own", venue::Secret("secret"), {}}},
                        {hedge, domain::AccountRole::hedge, {"hedge", venue::Secret("secret"), {}}}};
        setup.notify = [this](const engine::Note &note) {
            const std::lock_guard lock(mutex);
            ++notes[note.code];
            said += QString::fromStdString(note.text) + QLatin1Char('\n');
        };
        setup.error = [this](const domain::Error &error) {
            const std::lock_guard lock(mutex);
            said += QStringLiteral("error: ") + QString::fromStdString(error.message()) + QLatin1Char('\n');
        };
        auto started = runtime::Session::start(std::move(setup));
        if (!started)
            qFatal("%s", started.error().message().c_str());
        session = *std::move(started);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("faults.sqlite")); }

    static exchange::SimulatedExchange makeExchange(const Settings &settings, domain::Timestamp from = runtime::wallNow())
    {
        auto scenario = exchange::makeScenario("calm").value();
        for (auto &phase : scenario.phases)
            phase.depth *= settings.depth;
        exchange::SimulatedExchange exchange(exchange::standardConfig(std::move(scenario), 1, from));
        const bool isShort = settings.transfers == engine::TransferRight::granted;
        (void)exchange.openAccount("own", domain::Money::fromInteger(isShort ? 4'000 : 20'000));
        (void)exchange.openAccount("hedge", domain::Money::fromInteger(20'000));
        exchange.seedPosition(own, eth, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
        return exchange;
    }

    // --- what Ballast shows ---
    [[nodiscard]] std::shared_ptr<const engine::Snapshot> now() const { return session->latest(); }
    [[nodiscard]] domain::Quantity held() const
    {
        for (const auto &row : now()->positions) {
            if (row.role == domain::AccountRole::hedge)
                return domain::Quantity::fromEstimate(row.quantity);
        }
        return {};
    }
    [[nodiscard]] bool inBand() const
    {
        const auto latest = now();
        return latest->current.hold == strategy::Hold::insideBand && latest->armState == engine::ArmState::armed;
    }
    [[nodiscard]] int count(engine::NoteCode code)
    {
        const std::lock_guard lock(mutex);
        return notes[code];
    }
    [[nodiscard]] QByteArray heard()
    {
        const std::lock_guard lock(mutex);
        const auto latest = now();
        QString state = QStringLiteral("hold: ") + QString::fromStdString(std::string(strategy::name(latest->current.hold)));
        state += QStringLiteral(", %1 events, account %2 s old").arg(latest->eventCount).arg(latest->current.inputs.accountAgeSeconds);
        for (const auto &feed : latest->feeds)
            state += QStringLiteral(", %1 %2 %3 s").arg(QString::fromStdString(feed.name)).arg(int(feed.state)).arg(feed.ageSeconds);
        return (said + state).toUtf8();
    }
    void ask(double ratio) { session->post(engine::OverrideRatio{ratio, {}, "test"}); }

    // --- what the exchange knows ---
    [[nodiscard]] domain::Quantity atExchange()
    {
        const auto *position = server.exchange().account(hedge).position(eth, domain::PositionSide::both);
        return position ? position->quantity : domain::Quantity{};
    }
    [[nodiscard]] std::size_t ordersAtExchange() { return server.exchange().orderHistory(hedge).size(); }

    /// In band, and both sides agree.
    [[nodiscard]] bool settled() { return inBand() && held() == atExchange() && server.exchange().openOrders(hedge).empty(); }

    /// Ends the session; then what is written has to be what the exchange has, fill by fill and order by order. Empty when all is well.
    [[nodiscard]] QString booksDiffer()
    {
        session.reset();
        return test::booksDiffer(path(), server.exchange(), hedge);
    }

    Settings settings;
    runtime::MarketClock clock{runtime::wallNow(), speed};
    QTemporaryDir folder;
    std::mutex mutex;
    std::map<engine::NoteCode, int> notes;
    QString said;
    venue::simulated::ExchangeServer server;
    std::unique_ptr<runtime::Session> session;
    int sessions = 0;
};

} // namespace ballast::test
