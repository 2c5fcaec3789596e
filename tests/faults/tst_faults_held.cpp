// SPDX-License-Identifier: GPL-3.0-or-later
// What Ballast must not get over by itself, and what the exchange does to a position: held still, told apart, said. Over real sockets.
#include "../test_program.h"

#include "rig.h"

#include <QTest>
#include <QThread>

namespace tst_faults_held {

using namespace ballast;
using namespace ballast::test;
using engine::NoteCode;
using strategy::Hold;

class FaultsHeld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tradeByHandInTheHedgeAccount_holdsStill_andIsNamed()
    {
        Rig rig;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        const auto orders = rig.ordersAtExchange();
        tradeByHand(rig, domain::Side::buy);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.now()->current.hold == Hold::conflict, rig.heard(), patienceMs);
        QTest::qWait(2000);
        QCOMPARE(rig.ordersAtExchange(), orders + 1);
        rig.session->post(engine::Resume{});
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
    }
    void tradeByHandWhileDisconnected_isFoundAfterTheReconnect()
    {
        Rig rig;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        rig.server.faults().refuseConnections = true;
        rig.server.dropConnections();
        QTRY_VERIFY_WITH_TIMEOUT(rig.now()->armState == engine::ArmState::suspended, 20'000);
        tradeByHand(rig, domain::Side::buy);
        rig.server.faults().refuseConnections = false;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.now()->current.hold == Hold::conflict, rig.heard(), patienceMs);
        const auto allFills = [&] { // the window's list has the protected account's, too
            return std::size_t(std::ranges::count(rig.now()->fills, hedge, &domain::Fill::account))
                   == rig.server.exchange().fills(hedge).size();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(rig.held() == rig.atExchange() && allFills(), rig.heard(), patienceMs);
        const auto difference = rig.booksDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference)); // the stranger's fill is written, too
    }
    void fault03_liquidationOfTheHedge_isToldApart_andHedgedAnew()
    {
        Rig rig;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        rig.server.act([](auto &exchange, auto &out) {
            exchange.closeByVenue(hedge, eth, engine::ForcedBy::liquidation, domain::Quantity::fromInteger(100), out);
        });
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::forcedByVenue) > 0, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled() && rig.atExchange().sign() < 0, rig.heard(), patienceMs);
        QCOMPARE(rig.count(NoteCode::conflict), 0);
    }
    void fault22_autoDeleveragingOfTheHedge_isToldApart_andHedgedAnew()
    {
        Rig rig;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        rig.server.act([](auto &exchange, auto &out) {
            exchange.closeByVenue(hedge, eth, engine::ForcedBy::autoDeleveraging, domain::Quantity::fromInteger(2), out);
        });
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::forcedByVenue) > 0, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled() && rig.atExchange() < -domain::Quantity::fromInteger(4), rig.heard(), patienceMs);
        QCOMPARE(rig.count(NoteCode::conflict), 0);
    }
    void fault03_liquidationOfTheProtectedPosition_closesTheHedge()
    {
        Rig rig;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        rig.server.act([](auto &exchange, auto &out) {
            exchange.closeByVenue(own, eth, engine::ForcedBy::liquidation, domain::Quantity::fromInteger(100), out);
        });
        QTRY_VERIFY2_WITH_TIMEOUT(rig.atExchange().isZero(), rig.heard(), patienceMs);
        QVERIFY(rig.count(NoteCode::forcedByVenue) > 0);
        const auto allFills = [&] { // the window's list has the protected account's, too
            return std::size_t(std::ranges::count(rig.now()->fills, hedge, &domain::Fill::account))
                   == rig.server.exchange().fills(hedge).size();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(rig.held().isZero() && allFills(), rig.heard(), patienceMs); // the exchange knows first
        const auto difference = rig.booksDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void killSwitchWhileTheNetworkIsDown_keepsTrying_andSaysWhenItIsDone()
    {
        Rig rig({.makerPatience = 600});
        QTRY_VERIFY2_WITH_TIMEOUT(anOrderRests(rig), rig.heard(), patienceMs);
        rig.server.faults().refuseConnections = true;
        rig.server.dropConnections();
        QTest::qWait(300);
        rig.server.dropConnections();
        rig.session->post(engine::CancelOrders{});
        const auto pendingIsSaid = [&rig] {
            rig.server.dropConnections(); // one that was being accepted when the others were cut
            return rig.count(NoteCode::cancelPending) > 0;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(pendingIsSaid(), rig.heard(), patienceMs);
        rig.server.faults().refuseConnections = false;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::cancelDone) > 0, rig.heard(), patienceMs);
        QVERIFY(rig.server.exchange().openOrders(hedge).empty());
    }
    void ending_cancelsWhatRests()
    {
        Rig rig({.makerPatience = 600});
        QTRY_VERIFY2_WITH_TIMEOUT(anOrderRests(rig), rig.heard(), patienceMs);
        // The exchange lives in this thread: its loop has to turn while the session ends in another.
        const std::unique_ptr<QThread> ending(QThread::create([&] { rig.session->stop(); }));
        ending->start();
        QTRY_VERIFY_WITH_TIMEOUT(rig.server.exchange().openOrders(hedge).empty(), 10'000);
        QVERIFY(ending->wait(10'000));
    }
    void theDeadMansSwitch_isSetAtTheExchange()
    {
        // The session of this rig has none; the demo's has. Here the adapter's call is what counts.
        Rig rig({.makerPatience = 600});
        QTRY_VERIFY2_WITH_TIMEOUT(anOrderRests(rig), rig.heard(), patienceMs);
        rig.server.act([](auto &exchange, auto &) { exchange.countdownCancelAll(hedge, eth, std::chrono::seconds(2)); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.server.exchange().openOrders(hedge).empty(), 10'000);
    }

private:
    /// The market may fill a resting order before anybody looks: then another ratio makes the next.
    static bool anOrderRests(Rig &rig)
    {
        if (!rig.server.exchange().openOrders(hedge).empty())
            return true;
        if (rig.settled())
            rig.ask(rig.now()->ratio.target < 0.6 ? 0.8 : 0.4);
        return false;
    }
    static void tradeByHand(Rig &rig, domain::Side side)
    {
        rig.server.act([&](auto &exchange, auto &out) {
            domain::OrderRequest request;
            request.id = "byhand1";
            request.account = hedge;
            request.instrument = eth;
            request.side = side;
            request.type = domain::OrderType::market;
            request.timeInForce = domain::TimeInForce::immediateOrCancel;
            request.quantity = domain::Quantity::fromInteger(1);
            QVERIFY(exchange.place(request, out).has_value());
        });
    }
};

int run(int count, char **arguments) { return test_program::run<FaultsHeld, QCoreApplication>(count, arguments); }

} // namespace tst_faults_held
#include "tst_faults_held.moc"
