// SPDX-License-Identifier: GPL-3.0-or-later
// The adapter against the simulated exchange over real sockets, with and without faults.
#include "../test_program.h"

#include "market/book_sync.h"
#include "runtime/clock.h"
#include "venue/binance/binance_venue.h"
#include "venue/simulated/exchange_server.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace tst_binance_venue {

using namespace ballast;

namespace {

constexpr domain::AccountId own{0}, hedge{1};
constexpr domain::InstrumentId eth{0};

/// An exchange with two accounts, an adapter on it, and everything the adapter said.
struct Rig
{
    explicit Rig(const char *secret = "secret") : server(makeExchange(), [] { return runtime::wallNow(); })
    {
        venue::KeyPermissions readOnly, trading;
        readOnly.read = trading.read = trading.trade = true;
        server.addKey({"own", venue::Secret("secret"), own, readOnly});
        server.addKey({"hedge", venue::Secret("secret"), hedge, trading});
        if (!server.listen(0))
            qFatal("no port");
        adapter = std::make_unique<venue::binance::BinanceVenue>(
            venue::OrderRoute::loopback(server.endpoints()).value(), [this](const engine::Event &event) { take(event); },
            [this](const domain::Error &error) { errors.append(QString::fromStdString(error.message())); },
            [] { return runtime::wallNow(); }, 1);
        adapter->start({exchange::standardConfig({}, 1, {}).instruments.front()},
                       {{own, domain::AccountRole::protectedAccount, {"own", venue::Secret(secret), {}}},
                        {hedge, domain::AccountRole::hedge, {"hedge", venue::Secret(secret), {}}}});
    }
    static exchange::SimulatedExchange makeExchange()
    {
        exchange::SimulatedExchange exchange(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
        (void)exchange.openAccount("own", domain::Money::fromInteger(6000));
        (void)exchange.openAccount("hedge", domain::Money::fromInteger(8000));
        exchange.seedPosition(own, eth, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
        return exchange;
    }
    void take(const engine::Event &event)
    {
        if (const auto *delta = std::get_if<engine::BookDeltaEvent>(&event.body)) {
            if (book.apply(delta->delta) == market::BookSync::Result::needsSnapshot)
                adapter->requestBookSnapshot(eth);
        } else if (const auto *snapshot = std::get_if<engine::BookSnapshotEvent>(&event.body)) {
            book.apply(snapshot->snapshot);
        }
        events.push_back(event);
    }
    template<typename T>
    [[nodiscard]] int count(const std::function<bool(const T &)> &matches = [](const T &) { return true; }) const
    {
        return int(std::count_if(events.begin(), events.end(), [&](const engine::Event &event) {
            const auto *body = std::get_if<T>(&event.body);
            return body && matches(*body);
        }));
    }
    [[nodiscard]] int orders(domain::OrderStatus status) const
    {
        return count<engine::OrderUpdate>([&](const auto &update) { return update.order.status == status; });
    }
    [[nodiscard]] bool ready() const { return count<engine::AccountSnapshot>() >= 2 && book.state() == market::SyncState::synchronised; }
    [[nodiscard]] domain::OrderRequest order(const char *id, domain::Side side = domain::Side::sell) const
    {
        domain::OrderRequest request;
        request.id = id;
        request.account = hedge;
        request.instrument = eth;
        request.side = side;
        request.timeInForce = domain::TimeInForce::immediateOrCancel;
        request.quantity = domain::Quantity::fromInteger(1);
        request.price = domain::Price::fromEstimate(book.book().mid() * (side == domain::Side::sell ? 0.995 : 1.005))
                            .toStep(domain::Price::fromRaw(1'000'000), domain::Rounding::halfEven);
        return request;
    }

    venue::simulated::ExchangeServer server;
    market::BookSync book{domain::Price::fromRaw(1'000'000), market::SequenceRule::firstLastPrevious};
    std::vector<engine::Event> events;
    QStringList errors;
    std::unique_ptr<venue::binance::BinanceVenue> adapter;
};

} // namespace

class BinanceVenueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_readsEverything_withoutAnError()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        QTRY_VERIFY(rig.count<engine::InstrumentDefinition>() > 0 && rig.count<engine::MarginScheduleUpdate>() > 0
                    && rig.count<engine::FeeRates>() > 0);
        QVERIFY(rig.count<engine::CandleEvent>() > 1000);
        QTRY_VERIFY(rig.count<engine::MarkPrice>() > 1 && rig.count<engine::BestQuote>() > 1);
        QVERIFY2(rig.errors.isEmpty(), qPrintable(rig.errors.join(u'\n')));
        const bool leveraged = rig.count<engine::AccountSnapshot>([](const auto &snapshot) {
            return !snapshot.positions.empty() && snapshot.positions[0].leverage == 5;
        }) > 0;
        QVERIFY(leveraged);
    }
    void order_isAcknowledgedFilledAndBooked()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.adapter->placeOrder(rig.order("blsta1"));
        QTRY_VERIFY(rig.orders(domain::OrderStatus::filled) > 0);
        QTRY_VERIFY(rig.count<engine::FillEvent>() > 0);
        QTRY_VERIFY(rig.count<engine::PositionUpdate>([](const auto &update) {
            return update.position.account == hedge && update.position.quantity == domain::Quantity::fromInteger(-1);
        }) > 0);
    }
    void refusal_carriesTheVenuesCode()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        auto huge = rig.order("blstb1");
        huge.quantity = domain::Quantity::fromInteger(5000);
        rig.adapter->placeOrder(huge);
        QTRY_COMPARE(rig.orders(domain::OrderStatus::refused), 1);
        QCOMPARE(rig.count<engine::OrderUpdate>([](const auto &update) { return update.order.rejectCode == -2019; }), 1);
    }
    void protectedAccount_neverGetsAnOrder()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        auto wrong = rig.order("blstc1");
        wrong.account = own;
        rig.adapter->placeOrder(wrong);
        QCOMPARE(rig.orders(domain::OrderStatus::refused), 1);
        QCOMPARE(rig.server.exchange().orderHistory(own).size(), 0u);
    }
    void wrongSecret_isAClearError_withoutTheSecretInIt()
    {
        Rig rig("canary-secret");
        QTRY_VERIFY_WITH_TIMEOUT(!rig.errors.filter(QStringLiteral("-1022")).isEmpty(), 10'000);
        QVERIFY(rig.errors.filter(QStringLiteral("secret does not fit")).size() > 0);
        QVERIFY(rig.errors.filter(QStringLiteral("canary")).isEmpty());
        QCOMPARE(rig.count<engine::AccountSnapshot>(), 0); // nothing is half-applied
    }
    void cutConnections_comeBack_andEverythingIsReadAnew()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.events.clear();
        rig.book.reset();
        rig.server.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(rig.count<engine::FeedStatus>([](const auto &status) {
            return status.state == engine::FeedState::connected && status.feed == engine::Feed::market;
        }) > 0,
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 20'000);
    }
    void lostAcknowledgement_isUnknown_untilTheQueryTells()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.server.faults().onlyPath = "order.place";
        rig.server.faults().loseReplies = 1;
        rig.adapter->placeOrder(rig.order("blstd1"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.orders(domain::OrderStatus::unknown) > 0, 15'000);
        QCOMPARE(rig.orders(domain::OrderStatus::refused), 0);
        rig.adapter->queryOrder(hedge, eth, "blstd1");
        QTRY_VERIFY_WITH_TIMEOUT(rig.orders(domain::OrderStatus::filled) > 0, 10'000);
        QCOMPARE(rig.server.exchange().orderHistory(hedge).size(), 1u);
    }
    void orderThatNeverArrived_isToldByTheQuery()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.adapter->queryOrder(hedge, eth, "blstnever");
        QTRY_COMPARE(rig.orders(domain::OrderStatus::refused), 1);
    }
    void gapInTheBook_isNoticedAndMended()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.server.faults().skipDepthMessages = 3;
        QTRY_VERIFY_WITH_TIMEOUT(rig.book.gaps() > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.book.state() == market::SyncState::synchronised, 10'000);
    }
    void brokenFrames_areReported_andTheRestGoesOn()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.server.faults().breakFrames = 4;
        QTRY_VERIFY_WITH_TIMEOUT(!rig.errors.isEmpty(), 10'000);
        const auto marks = rig.count<engine::MarkPrice>();
        QTRY_VERIFY_WITH_TIMEOUT(rig.count<engine::MarkPrice>() > marks, 10'000);
    }
    void expiredListenKey_isReplaced()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        rig.events.clear();
        rig.server.expireListenKeys();
        QTRY_VERIFY_WITH_TIMEOUT(rig.count<engine::AccountSnapshot>() >= 2, 20'000);
        rig.adapter->placeOrder(rig.order("blste1"));
        QTRY_VERIFY_WITH_TIMEOUT(rig.count<engine::FillEvent>() > 0, 10'000);
    }
    void fault09_aBanToldToOneOrder_holdsTheNextOneBack_thoughItHasAnotherConnection()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        auto &faults = rig.server.faults();
        faults.onlyPath = "order.place";
        faults.failRequests = 1;
        faults.failStatus = 418;
        faults.failCode = -1003;
        rig.adapter->placeOrder(rig.order("blsth1"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.orders(domain::OrderStatus::refused), 1, 10'000);
        rig.adapter->placeOrder(rig.order("blsth2"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.orders(domain::OrderStatus::refused), 2, 10'000);
        QVERIFY(rig.server.exchange().orderHistory(hedge).empty());
    }
    void fault04_aFailureInsideTheExchange_isNoRefusal_whateverItsNumber()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        auto &faults = rig.server.faults();
        faults.onlyPath = "order.place";
        faults.failRequests = 1;
        faults.failStatus = 500;
        faults.failCode = -1001;
        faults.carryOutFailed = true;
        rig.adapter->placeOrder(rig.order("blsti1"));
        QTRY_COMPARE_WITH_TIMEOUT(rig.orders(domain::OrderStatus::unknown), 1, 10'000);
        QCOMPARE(rig.orders(domain::OrderStatus::refused), 0);
        QCOMPARE(rig.server.exchange().orderHistory(hedge).size(), 1u);
    }
    void slowDown_isObeyed_andSaid()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.ready(), 10'000);
        auto &faults = rig.server.faults();
        faults.failRequests = 1;
        faults.failStatus = 429;
        faults.failCode = -1003;
        rig.adapter->requestBookSnapshot(eth);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.errors.filter(QStringLiteral("slow down")).isEmpty(), 10'000);
        rig.errors.clear();
        rig.adapter->requestBookSnapshot(eth);
        QTRY_VERIFY(!rig.errors.filter(QStringLiteral("held back")).isEmpty());
    }
};

int run(int count, char **arguments) { return test_program::run<BinanceVenueTest, QCoreApplication>(count, arguments); }

} // namespace tst_binance_venue
#include "tst_binance_venue.moc"
