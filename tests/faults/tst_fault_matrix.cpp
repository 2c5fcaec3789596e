// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong between Ballast and the exchange: after it, the books agree to the last decimal, no order was sent twice, none was
// lost, and the ratio is restored. Over real sockets, against the simulated exchange.
//
// Names that begin with a number refer to the catalogue of known failures of such programs (docs/RELIABILITY.md). Nearly all of the time is
// spent waiting, so the cases are spread over processes: BALLAST_SHARD=2/8 runs every eighth, from the third on.
#include "../test_program.h"

#include "rig.h"

#include <QTest>

namespace tst_fault_matrix {

using namespace ballast;
using namespace ballast::test;
using engine::NoteCode;

namespace {

using Act = std::function<void(Rig &)>;

/// A fault that Ballast gets over by itself.
struct Passing
{
    const char *name;
    Act before;     ///< just before an adjustment is asked for
    Act after = {}; ///< just after
    Settings settings = {};
};

void failOrders(Rig &rig, int status, int code, const char *text, bool carriedOut = false, int times = 1)
{
    auto &faults = rig.server.faults();
    faults.onlyPath = "order.place";
    faults.failRequests = times;
    faults.failStatus = status;
    faults.failCode = code;
    faults.failText = text;
    faults.carryOutFailed = carriedOut;
}

std::vector<Passing> passingFaults()
{
    const auto code = [](int status, int number) { return [=](Rig &rig) { failOrders(rig, status, number, "scripted"); }; };
    return {
        {"nothing", [](Rig &) {}},
        {"resting_order", [](Rig &) {}, {}, {.makerPatience = 30}},
        {"partial_fills_in_a_thin_book", [](Rig &) {}, {}, {.depth = 0.01}},
        {"many_small_orders", [](Rig &) {}, {}, {.maximumOrder = 1500}},
        {"04_acknowledgement_lost_order_reached",
         [](Rig &rig) {
             rig.server.faults().onlyPath = "order.place";
             rig.server.faults().loseReplies = 1;
         }},
        {"04_acknowledgement_lost_order_did_not_reach", [](Rig &rig) { failOrders(rig, 503, -1007, "Timeout waiting for backend"); }},
        {"04_status_unknown_but_carried_out", [](Rig &rig) { failOrders(rig, 503, -1006, "Unexpected response", true); }},
        {"slow_acknowledgement",
         [](Rig &rig) {
             rig.server.faults().onlyPath = "order.place";
             rig.server.faults().replyDelay = std::chrono::milliseconds(2500);
         },
         [](Rig &rig) {
             QTest::qWait(3000);
             rig.server.faults().replyDelay = {};
         }},
        {"acknowledgement_later_than_the_patience",
         [](Rig &rig) {
             rig.server.faults().onlyPath = "order.place";
             rig.server.faults().replyDelay = std::chrono::milliseconds(7000);
         },
         [](Rig &rig) {
             QTest::qWait(8000);
             rig.server.faults().replyDelay = {};
         }},
        {"reject_margin", code(400, -2019)},
        {"reject_post_only", code(400, -5022), {}, {.makerPatience = 30}},
        {"reject_reduce_only", code(400, -2022)},
        {"reject_price_filter", code(400, -4131)},
        {"reject_notional", code(400, -4164)},
        {"reject_precision", code(400, -1111)},
        {"13_reject_position_side", code(400, -4061)},
        {"reject_too_many_orders", code(400, -1015)},
        {"reject_maximum_position", code(400, -2027)},
        {"09_slow_down_429", code(429, -1003)},
        {"5xx_internal_error", code(500, -1000)},
        {"5xx_service_unavailable", code(503, -1008)},
        {"08_clock_drift_1021", code(400, -1021)},
        {"cut_before_the_order", [](Rig &rig) { rig.server.dropConnections(); }},
        {"cut_right_after_the_order", [](Rig &) {}, [](Rig &rig) { rig.server.dropConnections(); }},
        {"07_cut_while_the_order_rests",
         [](Rig &) {},
         [](Rig &rig) {
             (void)QTest::qWaitFor([&] { return !rig.server.exchange().openOrders(hedge).empty(); }, 5000);
             rig.server.dropConnections();
         },
         {.makerPatience = 30}},
        {"cut_again_and_again", [](Rig &) {},
         [](Rig &rig) {
             for (int i = 0; i < 5; ++i) {
                 QTest::qWait(300);
                 rig.server.dropConnections();
             }
         }},
        {"cut_while_the_account_is_read", // its answers arrive, but what happened meanwhile was heard by nobody
         [](Rig &rig) {
             rig.server.faults().onlyPath = "/fapi/v3/";
             rig.server.faults().replyDelay = std::chrono::milliseconds(1500);
             rig.server.dropConnections();
         },
         [](Rig &rig) {
             for (int i = 0; i < 3; ++i) {
                 QTest::qWait(700);
                 rig.server.dropConnections();
             }
             rig.server.faults().replyDelay = {};
         }},
        {"listen_key_expires", [](Rig &rig) { rig.server.expireListenKeys(); }},
        {"06_user_messages_doubled", [](Rig &rig) { rig.server.faults().doubleUserMessages = 100; }},
        {"user_messages_reordered", [](Rig &rig) { rig.server.faults().swapUserMessages = 20; }},
        {"user_messages_missing", [](Rig &rig) { rig.server.faults().dropUserMessages = 6; }},
        {"gap_in_the_depth", [](Rig &rig) { rig.server.faults().skipDepthMessages = 3; }},
        {"malformed_frames", [](Rig &rig) { rig.server.faults().breakFrames = 10; }},
        {"19_mute_sockets",
         [](Rig &rig) {
             rig.server.faults().muteStreams = true;
             QTRY_VERIFY_WITH_TIMEOUT(rig.now()->armState == engine::ArmState::suspended, 20'000);
         },
         [](Rig &rig) {
             QTest::qWait(500);
             rig.server.faults().muteStreams = false;
         }},
        {"maintenance",
         [](Rig &rig) {
             rig.server.faults().refuseConnections = true;
             rig.server.dropConnections();
             QTRY_VERIFY_WITH_TIMEOUT(rig.now()->armState == engine::ArmState::suspended, 20'000);
         },
         [](Rig &rig) {
             QTest::qWait(1500);
             rig.server.faults().refuseConnections = false;
         }},
        {"server_restarts", [](Rig &) {},
         [](Rig &rig) {
             const auto port = rig.server.port();
             rig.server.stop();
             QTest::qWait(1000);
             QVERIFY(rig.server.listen(port).has_value());
         }},
        {"history_that_comes_after_the_first_minute_of_the_stream",
         [](Rig &rig) {
             rig.session.reset();
             rig.server.faults().onlyPath = "/fapi/v1/klines";
             rig.server.faults().replyDelay = std::chrono::milliseconds(7000); // a minute of this market is six seconds
             rig.start();
             QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 20'000);
         },
         [](Rig &rig) { rig.server.faults().replyDelay = {}; }},
        {"05_restart_of_ballast", [](Rig &) {},
         [](Rig &rig) {
             rig.session.reset();
             rig.start();
             rig.ask(0.9);
         }},
        {"05_restart_of_ballast_while_an_order_rests",
         [](Rig &) {},
         [](Rig &rig) {
             (void)QTest::qWaitFor([&] { return !rig.server.exchange().openOrders(hedge).empty(); }, 5000);
             rig.session.reset();
             rig.start();
             rig.ask(0.9);
         },
         {.makerPatience = 50}},
    };
}

} // namespace

class FaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data()
    {
        QTest::addColumn<int>("number");
        const auto all = passingFaults();
        const auto shard = qEnvironmentVariable("BALLAST_SHARD", QStringLiteral("0/1")).split(u'/');
        for (auto i = std::size_t(shard[0].toUInt()); i < all.size(); i += std::max<std::size_t>(1, shard.value(1).toUInt()))
            QTest::newRow(all[i].name) << int(i);
    }
    void fault()
    {
        QFETCH(int, number);
        const auto fault = passingFaults()[std::size_t(number)];
        Rig rig(fault.settings);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        const auto before = rig.atExchange();
        fault.before(rig);
        rig.ask(0.9);
        if (fault.after)
            fault.after(rig);
        // Ratio 0.9 of 10 ETH, within the band of 2 %.
        const auto restored = [&] {
            const double ratio = -rig.atExchange().toDouble() / 10;
            return ratio > 0.87 && ratio < 0.93 && rig.settled();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(restored(), rig.heard(), patienceMs);
        QVERIFY(rig.atExchange() != before);
        QCOMPARE(rig.count(NoteCode::conflict), 0);
        const auto difference = rig.booksDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

int run(int count, char **arguments) { return test_program::run<FaultMatrix, QCoreApplication>(count, arguments); }

} // namespace tst_fault_matrix
#include "tst_fault_matrix.moc"
