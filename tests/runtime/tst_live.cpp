// SPDX-License-Identifier: GPL-3.0-or-later
// Observe and Paper over real sockets: whatever the engine wants, the exchange never sees an order.
#include "../test_program.h"

#include "runtime/live.h"
#include "venue/simulated/exchange_server.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace tst_live {

using namespace ballast;

namespace {

constexpr domain::AccountId own{0}, hedge{1};
constexpr auto canary = "canary-5f1e8d";

struct Rig
{
    explicit Rig(venue::KeyPermissions permissions = {.read = true}) : server(makeExchange(), [] { return runtime::wallNow(); })
    {
        server.addKey({"own", venue::Secret(canary), own, permissions});
        server.addKey({"hedge", venue::Secret(canary), hedge, {.read = true}});
        if (!server.listen(0))
            qFatal("no port");
        options.venue = domain::VenueId::simulated;
        options.endpoints = server.endpoints();
        options.protectedLogin = {"own", venue::Secret(canary), {}};
        options.databasePath = folder.filePath(QStringLiteral("live.sqlite"));
        options.error = [this](const domain::Error &error) { say(error.message()); };
        options.notify = [this](const engine::Note &note) { say(note.text); };
    }
    static exchange::SimulatedExchange makeExchange()
    {
        exchange::SimulatedExchange exchange(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
        (void)exchange.openAccount("own", domain::Money::fromInteger(6000));
        (void)exchange.openAccount("hedge", domain::Money::fromInteger(8000));
        exchange.seedPosition(own, {0}, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
        return exchange;
    }
    [[nodiscard]] std::size_t ordersAtTheExchange()
    {
        return server.exchange().orderHistory(own).size() + server.exchange().orderHistory(hedge).size();
    }
    /// Testnet mode, with a second key that may trade in the hedge account.
    void allowTrading()
    {
        server.addKey({"trading", venue::Secret(canary), hedge, {.read = true, .trade = true}});
        options.mode = engine::Mode::testnet;
        options.route = venue::OrderRoute::loopback(server.endpoints()).value();
        options.hedgeLogin = venue::Credentials{"trading", venue::Secret(canary), {}};
        options.parameters[strategy::ParameterId::makerPatience] = 0;
        options.arm = true;
    }
    void say(const std::string &text)
    {
        const std::lock_guard lock(mutex);
        said += text + '\n';
    }
    [[nodiscard]] std::string heard()
    {
        const std::lock_guard lock(mutex);
        return said;
    }

    QTemporaryDir folder;
    std::mutex mutex;
    std::string said; ///< comes from the engine thread
    venue::simulated::ExchangeServer server;
    runtime::LiveOptions options;
};

} // namespace

class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paper_hedgesTheLivePosition_andTheExchangeSeesNoOrder()
    {
        Rig rig;
        rig.options.mode = engine::Mode::paper;
        rig.options.wallet = domain::Money::fromInteger(20'000);
        {
            auto session = runtime::startLive(rig.options);
            QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
            QTRY_VERIFY2_WITH_TIMEOUT((*session)->latest()->exposure.hedgeDelta < -2, rig.heard().c_str(), 30'000);
            const auto snapshot = (*session)->latest();
            QCOMPARE(snapshot->mode, engine::Mode::paper);
            QCOMPARE(snapshot->exposure.protectedDelta, 10.0);
            QVERIFY(snapshot->exposure.hedgeEquity < 20'000); // fees and spread were paid
            (*session)->post(engine::FlattenHedge{});
            QTRY_COMPARE_WITH_TIMEOUT((*session)->latest()->exposure.hedgeDelta, 0.0, 20'000);
            (*session)->stop();
        }
        QCOMPARE(rig.ordersAtTheExchange(), 0u);
        for (const auto &file : QDir(rig.folder.path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY2(!content.readAll().contains(canary), qPrintable(file.fileName()));
        }
        QVERIFY(rig.heard().find(canary) == std::string::npos);
    }
    void observe_tellsWhatItWouldDo_andNeverSends()
    {
        Rig rig;
        auto session = runtime::startLive(rig.options);
        QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
        const auto wouldHedge = [&] {
            const auto latest = (*session)->latest();
            return latest->mode == engine::Mode::observe && latest->exposure.protectedDelta == 10 && latest->ratio.target > 0.1;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(wouldHedge(), rig.heard().c_str(), 30'000);
        const auto events = (*session)->latest()->eventCount;
        (*session)->post(engine::Arm{});
        (*session)->post(engine::FlattenHedge{});
        (*session)->post(engine::CancelOrders{});
        QTRY_VERIFY_WITH_TIMEOUT((*session)->latest()->eventCount > events + 30, 20'000);
        QVERIFY((*session)->latest()->armState != engine::ArmState::armed);
        QCOMPARE((*session)->statistics().orders, 0u);
        QCOMPARE(rig.ordersAtTheExchange(), 0u);
        const auto refused = [&] {
            const auto last = (*session)->latest();
            return std::ranges::count(last->notes, engine::NoteCode::intentRefused, &engine::Note::code);
        };
        QTRY_COMPARE_WITH_TIMEOUT(refused(), 3, 20'000); // each said why
    }
    void observe_readsAHedgeAccountThatItIsGiven()
    {
        Rig rig;
        rig.options.hedgeLogin = venue::Credentials{"hedge", venue::Secret(canary), {}};
        auto session = runtime::startLive(rig.options);
        QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
        QTRY_COMPARE_WITH_TIMEOUT((*session)->latest()->exposure.hedgeEquity, 8000.0, 20'000);
    }
    void wrongSecret_isRefusedAtOnce_withAdvice_andWithoutTheSecret()
    {
        Rig rig;
        rig.options.protectedLogin.secret = venue::Secret("wrong-canary");
        const auto session = runtime::startLive(rig.options);
        QVERIFY(!session);
        QVERIFY(!session.error().advice.empty());
        QVERIFY(session.error().message().find("protected account") != std::string::npos);
        QVERIFY(session.error().message().find("canary") == std::string::npos);
        QVERIFY(!QFile::exists(rig.options.databasePath));
    }
    void keysThatMayDoMoreThanRead_areRefused()
    {
        for (const auto &permissions :
             {venue::KeyPermissions{.read = true, .trade = true}, venue::KeyPermissions{.read = true, .withdraw = true}}) {
            Rig rig(permissions);
            const auto session = runtime::startLive(rig.options);
            QVERIFY(!session);
            QCOMPARE(session.error().kind, domain::ErrorKind::refused);
        }
    }
    void testnet_sendsRealOrders_andTheNextSessionCarriesOn()
    {
        Rig rig;
        rig.allowTrading();
        double cost = 0;
        {
            auto session = runtime::startLive(rig.options);
            QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
            QTRY_VERIFY2_WITH_TIMEOUT((*session)->latest()->exposure.hedgeDelta < -2, rig.heard().c_str(), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT((*session)->latest()->exposure.hedgeDelta < -4.5, 20'000); // half of ten
            (*session)->post(engine::Pause{}); // no further order comes between what is compared
            const auto filled = [&] {          // exact: floating sums of many parts miss the position by a bit
                domain::Quantity sum;
                for (const auto &fill : (*session)->latest()->fills)
                    sum += fill.quantity * domain::sign(fill.side);
                return sum.toDouble();
            };
            const auto settled = [&] { // fills may come after the position that they make
                const auto latest = (*session)->latest();
                return latest->armState == engine::ArmState::paused && filled() == latest->exposure.hedgeDelta
                       && std::ranges::all_of(latest->orders, [](const domain::Order &order) { return isFinal(order.status); });
            };
            const auto picture = [&] {
                return rig.heard() + "filled " + std::to_string(filled()) + ", held "
                       + std::to_string((*session)->latest()->exposure.hedgeDelta);
            };
            QTRY_VERIFY2_WITH_TIMEOUT(settled(), picture().c_str(), 30'000);
            (*session)->stop();
            cost = (*session)->latest()->cost.today;
            QVERIFY(cost > 0);
        }
        QVERIFY(rig.ordersAtTheExchange() > 0);
        const auto reconciled = [&](const runtime::Session &session) {
            return session.latest()->reconciliation.state == engine::ReconciliationState::matched;
        };
        {
            rig.options.arm = false; // nothing trades: what it counts was read
            auto session = runtime::startLive(rig.options);
            QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
            QTRY_VERIFY2_WITH_TIMEOUT(reconciled(**session), rig.heard().c_str(), 20'000);
            QCOMPARE((*session)->latest()->cost.today, cost); // what was spent today still counts, once
            QCOMPARE((*session)->latest()->cost.total, 0.0);
        }
        rig.options.arm = true;
        auto session = runtime::startLive(rig.options);
        QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
        QTRY_VERIFY2_WITH_TIMEOUT(reconciled(**session), rig.heard().c_str(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT((*session)->latest()->armState, engine::ArmState::armed, 20'000);
        const auto last = (*session)->latest(); // it may have traded already
        QCOMPARE(last->cost.today - last->cost.total, cost);
    }
    void testnet_aPositionThatBallastDidNotOpen_isAcknowledgedBeforeArming()
    {
        Rig rig;
        rig.allowTrading();
        rig.server.exchange().seedPosition(hedge, {0}, domain::Quantity::fromInteger(-1), domain::Price::fromInteger(3000), 5,
                                           domain::MarginMode::cross);
        auto session = runtime::startLive(rig.options);
        QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
        const auto state = [&] { return (*session)->latest()->reconciliation.state; };
        QTRY_VERIFY2_WITH_TIMEOUT(state() == engine::ReconciliationState::differs, rig.heard().c_str(), 20'000);
        QTest::qWait(500);
        QCOMPARE(rig.ordersAtTheExchange(), 0u);
        (*session)->post(engine::AcknowledgeDifferences{});
        (*session)->post(engine::Arm{});
        QTRY_VERIFY2_WITH_TIMEOUT((*session)->latest()->exposure.hedgeDelta < -2, rig.heard().c_str(), 30'000);
    }
    void testnet_refusesTwoKeysOfOneAccount_andKeysThatDoNotFitTheirRole()
    {
        Rig rig;
        rig.allowTrading();
        rig.server.addKey({"same", venue::Secret(canary), own, {.read = true, .trade = true}});
        rig.options.hedgeLogin = venue::Credentials{"same", venue::Secret(canary), {}};
        const auto same = runtime::startLive(rig.options);
        QVERIFY(!same);
        QVERIFY(same.error().message().find("same account") != std::string::npos);
        rig.options.hedgeLogin = venue::Credentials{"hedge", venue::Secret(canary), {}}; // may only read
        const auto readOnly = runtime::startLive(rig.options);
        QVERIFY(!readOnly);
        rig.options.hedgeLogin = rig.options.protectedLogin;
        QVERIFY(!runtime::startLive(rig.options));
        QCOMPARE(rig.ordersAtTheExchange(), 0u);
    }
    void aRouteForOrders_existsOnlyWhereItsModeTrades()
    {
        Rig rig;
        rig.options.route = venue::OrderRoute::loopback(rig.server.endpoints()).value();
        QVERIFY(!runtime::startLive(rig.options)); // observe
        rig.options.mode = engine::Mode::testnet;
        rig.options.route.reset();
        QVERIFY(!runtime::startLive(rig.options));
        QVERIFY(!venue::OrderRoute::loopback({QUrl(QStringLiteral("https://fapi.binance.com")), {}, {}, {}}));
        QVERIFY(!venue::OrderRoute::loopback({QUrl(QStringLiteral("http://127.0.0.1.example.com:80")), {}, {}, {}}));
    }
    void booksOfAnotherContract_areRefused_andNotTouched()
    {
        Rig rig;
        {
            auto session = runtime::startLive(rig.options);
            QVERIFY2(session.has_value(), session ? "" : session.error().message().c_str());
            QTRY_COMPARE_WITH_TIMEOUT((*session)->latest()->exposure.protectedDelta, 10.0, 20'000);
            (*session)->stop();
        }
        rig.options.symbol = "BTCUSDT";
        const auto other = runtime::startLive(rig.options);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, domain::ErrorKind::refused);
        QVERIFY2(other.error().what.find("holds the books of ETHUSDT") != std::string::npos, other.error().what.c_str());
        QVERIFY(!other.error().advice.empty());
        rig.options.symbol = "ETHUSDT";
        const auto again = runtime::startLive(rig.options);
        QVERIFY2(again.has_value(), again ? "" : again.error().message().c_str());
    }
    void unknownSymbolAndDeadAddress_areClearErrors()
    {
        Rig rig;
        rig.options.symbol = "NOSUCHUSDT";
        const auto symbol = runtime::startLive(rig.options);
        QVERIFY(!symbol);
        QCOMPARE(symbol.error().kind, domain::ErrorKind::notFound);
        rig.options.symbol = "ETHUSDT";
        rig.options.endpoints.rest = QUrl(QStringLiteral("http://127.0.0.1:1"));
        const auto address = runtime::startLive(rig.options);
        QVERIFY(!address);
        QVERIFY(!address.error().advice.empty());
    }
};

int run(int count, char **arguments) { return test_program::run<LiveTest, QCoreApplication>(count, arguments); }

} // namespace tst_live
#include "tst_live.moc"
