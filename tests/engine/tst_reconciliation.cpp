// SPDX-License-Identifier: GPL-3.0-or-later
// A session that carries on: what is explained, what is not, and what it does until the trader has looked. And the gates of the modes.
#include "../test_program.h"

#include "builders.h"

#include "engine/mode_gate.h"

#include <QTest>

namespace tst_reconciliation {

using namespace ballast;
using namespace ballast::test;
using domain::Quantity;
using domain::Side;
using engine::NoteCode;
using engine::ReconciliationState;
using strategy::Hold;
using strategy::ParameterId;

namespace {

domain::Fill fill(const char *id, Side side, double quantity, domain::Timestamp at, const char *client = "blstA1")
{
    domain::Fill out;
    out.id = id;
    out.clientOrderId = client;
    out.account = hedgeAccount;
    out.instrument = ethPerpetual;
    out.side = side;
    out.price = domain::Price::fromInteger(3000);
    out.quantity = Quantity::fromEstimate(quantity);
    out.fee = domain::Money::fromInteger(1);
    out.feeCurrency = "USDT";
    out.at = at;
    return out;
}

engine::EngineConfig testnet()
{
    auto settings = config();
    settings.mode = engine::Mode::testnet;
    settings.strategy = "static";
    settings.parameters[ParameterId::makerPatience] = 0;
    settings.parameters[ParameterId::criticalSigma] = 0;
    return settings;
}

engine::EarlierSession earlier(const World &world, double hedgeEth)
{
    engine::EarlierSession out;
    const auto before = world.now() - std::chrono::minutes(10);
    out.heard = {{protectedAccount, before}, {hedgeAccount, before}};
    out.positions = {{hedgeAccount, ethPerpetual, Quantity::fromEstimate(hedgeEth), before}};
    return out;
}

World &restore(World &world, engine::EarlierSession session)
{
    return world.feed(engine::SessionRestored{std::make_shared<const engine::EarlierSession>(std::move(session))});
}

} // namespace

class Reconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the sum ---
    void aPosition_isExplainedByTheNewestFills_howeverManyTheReadingMissed()
    {
        const domain::Timestamp read = domain::Timestamp::fromMs(1'000'000'000);
        const engine::KnownPosition before{hedgeAccount, ethPerpetual, Quantity::fromInteger(-5), read};
        const std::vector<domain::Fill> fills{fill("1", Side::sell, 2, read - std::chrono::seconds(5)),
                                              fill("2", Side::sell, 1, read + std::chrono::seconds(5))};
        QVERIFY(engine::explained(before, Quantity::fromInteger(-5), {}));
        QVERIFY(engine::explained(before, Quantity::fromInteger(-6), fills)); // the reading held the first
        QVERIFY(engine::explained(before, Quantity::fromInteger(-8), fills)); // it held neither
        QVERIFY(engine::explained(before, Quantity::fromInteger(-5), fills)); // it held both
        QVERIFY(!engine::explained(before, Quantity::fromInteger(-7), fills));
        QVERIFY(!engine::explained(before, Quantity::fromInteger(-4), {}));
        const std::vector<domain::Fill> old{fill("0", Side::sell, 2, read - std::chrono::minutes(5))};
        QVERIFY(!engine::explained(before, Quantity::fromInteger(-7), old)); // the reading held what is that old
    }
    void eachDifference_isOneSentence()
    {
        const domain::Timestamp at = domain::Timestamp::fromMs(1'700'000'000'000);
        const std::vector<domain::Fill> foreign{fill("9", Side::buy, 1, at, "somebody")};
        domain::Order order;
        order.request.id = "byhand";
        domain::Position stranger;
        stranger.quantity = Quantity::fromInteger(3);
        const std::vector<domain::Order> orders{order};
        const std::vector<domain::Position> strangers{stranger};
        const engine::KnownPosition before{hedgeAccount, ethPerpetual, Quantity::fromInteger(-5), at};
        const auto found = engine::differences({before, Quantity::fromInteger(-4), {}, foreign, orders, strangers, "ETHUSDT"});
        QCOMPARE(found.size(), std::size_t(4));
        QVERIFY(found[0].find("-4") != std::string::npos && found[0].find("-5") != std::string::npos);
        QVERIFY(found[1].find("2023-11-14") != std::string::npos);
        QVERIFY(found[2].find("byhand") != std::string::npos);
        QCOMPARE(engine::differences({std::nullopt, {}, {}, {}, {}, {}, "ETHUSDT"}).size(), std::size_t(0));
        QCOMPARE(engine::differences({std::nullopt, Quantity::fromInteger(1), {}, {}, {}, {}, "ETHUSDT"}).size(), std::size_t(1));
    }

    // --- the engine ---
    void nothingIsSent_beforeTheLastSessionIsAccountedFor()
    {
        World world(testnet());
        world.healthy(3000, 10, 6000);
        QVERIFY(world.orders().empty());
        QCOMPARE(world.snapshot()->current.hold, Hold::unreconciled);
        world.feed(engine::HistoryRead{hedgeAccount}).quote(3000.1);
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::matched);
        QCOMPARE(world.snapshot()->armState, engine::ArmState::armed);
        QCOMPARE(world.orders().size(), std::size_t(1));
    }
    void aPositionThatNobodyExplains_waitsForTheTrader()
    {
        World world(testnet());
        restore(world, earlier(world, -5));
        world.healthy(3000, 10, 6000, -3).feed(engine::HistoryRead{hedgeAccount}).quote(3000.1);
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::differs);
        QCOMPARE(world.snapshot()->reconciliation.differences.size(), std::size_t(1));
        QVERIFY(world.orders().empty());
        world.feed(engine::IntentEvent{engine::Arm{}});
        QVERIFY(world.snapshot()->armState != engine::ArmState::armed);
        QCOMPARE(world.count(NoteCode::intentRefused), 1);
        world.feed(engine::IntentEvent{engine::AcknowledgeDifferences{}}).feed(engine::IntentEvent{engine::Arm{}}).quote(3000.2);
        QCOMPARE(world.snapshot()->armState, engine::ArmState::armed);
        QCOMPARE(world.newestOrder().quantity, Quantity::fromInteger(2)); // from -3 to -5
    }
    void fillsWhileItWasAway_explainThePosition_andCountForTheirDay()
    {
        World world(testnet());
        auto session = earlier(world, -5);
        session.fills = {{fill("1", Side::sell, 5, world.now() - std::chrono::minutes(11)), 0.5}};
        restore(world, session);
        const double costBefore = world.snapshot()->cost.today;
        QCOMPARE(costBefore, 1.5);                   // carried over: a daily limit does not begin anew with each start
        QCOMPARE(world.snapshot()->cost.total, 0.0); // of this session
        world.healthy(3000, 10, 6000, -4);
        world.feed(engine::FillEvent{fill("1", Side::sell, 5, world.now()), engine::ForcedBy::nobody}); // told again: known
        world.feed(engine::FillEvent{fill("2", Side::buy, 1, world.now() - std::chrono::minutes(9)), engine::ForcedBy::nobody});
        world.feed(engine::HistoryRead{hedgeAccount});
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::matched);
        QCOMPARE(world.snapshot()->cost.today, costBefore + 1);
    }
    void aStrangersTradeWhileItWasAway_isNamed()
    {
        World world(testnet());
        restore(world, earlier(world, -5));
        world.healthy(3000, 10, 6000, -4);
        world.feed(engine::FillEvent{fill("7", Side::buy, 1, world.now() - std::chrono::minutes(5), "byhand"), engine::ForcedBy::nobody});
        world.feed(engine::HistoryRead{hedgeAccount});
        const auto found = world.snapshot()->reconciliation;
        QCOMPARE(found.state, ReconciliationState::differs);
        QVERIFY(found.differences.back().find("Somebody else traded") != std::string::npos);
    }
    void anOrderWithoutAnEnd_isAskedFor_andBlocksUntilItsFateIsKnown()
    {
        World world(testnet());
        auto session = earlier(world, 0);
        domain::Order open;
        open.request.id = "blstX";
        open.request.account = hedgeAccount;
        open.request.instrument = ethPerpetual;
        open.request.side = Side::sell;
        open.request.quantity = Quantity::fromInteger(5);
        open.request.price = domain::Price::fromInteger(3000);
        open.createdAt = world.now() - std::chrono::minutes(10);
        session.unresolved = {open};
        restore(world, session);
        QCOMPARE(world.count<engine::QueryOrder>(), 1);
        world.healthy(3000, 10, 6000).feed(engine::HistoryRead{hedgeAccount}).quote(3000.1);
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::pending);
        QVERIFY(world.orders().empty());

        engine::OrderUpdate never;
        never.order.request = open.request;
        never.order.status = domain::OrderStatus::refused;
        never.neverArrived = true;
        world.feed(never).account(hedgeAccount, 10'000, 0, 0).feed(engine::HistoryRead{hedgeAccount}).quote(3000.2);
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::matched);
        world.later(30).healthy(3000, 10, 6000);
        QCOMPARE(world.orders().size(), std::size_t(1));
    }
    void todaysOrders_countForTodaysLimits()
    {
        auto settings = testnet();
        settings.parameters[ParameterId::ordersPerDay] = 2;
        World world(settings);
        auto session = earlier(world, 0);
        for (int i = 0; i < 2; ++i) {
            domain::Order order;
            order.request.account = hedgeAccount;
            order.request.instrument = ethPerpetual;
            order.request.quantity = Quantity::fromInteger(1);
            order.request.price = domain::Price::fromInteger(3000);
            order.createdAt = world.now();
            session.orders.push_back(order);
        }
        restore(world, session);
        world.healthy(3000, 10, 6000).feed(engine::HistoryRead{hedgeAccount}).quote(3000.1);
        QVERIFY(world.orders().empty());
        QCOMPARE(world.snapshot()->current.hold, Hold::limit);
    }
    void whatTheNextSessionNeeds_isRecorded()
    {
        World world(testnet());
        world.healthy(3000, 10, 6000, -2);
        QCOMPARE(world.count<engine::RecordPosition>(), 2); // protected and hedge
        world.feed(engine::HistoryRead{hedgeAccount});
        QVERIFY(world.count<engine::RecordHeard>() > 0);
        const auto before = world.count<engine::RecordPosition>();
        world.account(hedgeAccount, 10'000, -2, 3000);
        QCOMPARE(world.count<engine::RecordPosition>(), before); // only what changed
    }
    void heardUntil_isNotWritten_beforeTheHistoryOfTheGapWasRead()
    {
        World world(testnet());
        world.healthy(3000, 10, 6000, -2);
        world.later(120).fresh(3000); // samples are taken meanwhile
        QVERIFY(world.count<engine::RecordSample>() > 0);
        QCOMPARE(world.count<engine::RecordHeard>(), 0);
        world.feed(engine::HistoryRead{hedgeAccount});
        const int heard = world.count<engine::RecordHeard>();
        QCOMPARE(heard, 1);
        world.later(120).fresh(3000);
        QVERIFY(world.count<engine::RecordHeard>() > heard);
        // A connection that was lost has a gap again.
        world.feed(engine::FeedStatus{engine::Feed::user, {}, hedgeAccount, engine::FeedState::connecting});
        const int before = world.count<engine::RecordHeard>();
        world.healthy(3000, 10, 6000, -2).later(120).fresh(3000);
        QCOMPARE(world.count<engine::RecordHeard>(), before);
    }
    void demoAndPaper_carryNothingOver()
    {
        World world;
        restore(world, earlier(world, -5));
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.snapshot()->reconciliation.state, ReconciliationState::notNeeded);
        QVERIFY(!world.orders().empty());
    }

    // --- the ladder ---
    void eachMode_opensOnEvidenceOfTheOneBelow()
    {
        using engine::Mode;
        QVERIFY(engine::missing(Mode::demo, {}).empty());
        QVERIFY(engine::missing(Mode::observe, {}).empty());
        for (const auto mode : {Mode::paper, Mode::testnet, Mode::live}) {
            const auto gate = engine::gate(mode);
            QCOMPARE(int(gate.below) + 1, int(mode));
            QCOMPARE(engine::missing(mode, {}).size(), std::size_t(2));
            QVERIFY(engine::passGate(mode, {gate.days, gate.decisions, 0}).has_value());
            QVERIFY(!engine::passGate(mode, {gate.days - 1, gate.decisions, 0}).has_value());
            QVERIFY(!engine::passGate(mode, {gate.days, gate.decisions - 1, 0}).has_value());
        }
        QVERIFY(!engine::passGate(Mode::live, {100, 10'000, 1}).has_value());
    }
    void realMoney_needsTheTypedPhrase_letterByLetter()
    {
        const engine::ModeEvidence enough{30, 5000, 0};
        QVERIFY(engine::LivePermit::grant(enough, "ETHUSDT", engine::livePhrase("ETHUSDT")).has_value());
        QVERIFY(!engine::LivePermit::grant(enough, "ETHUSDT", "yes").has_value());
        QVERIFY(!engine::LivePermit::grant(enough, "ETHUSDT", engine::livePhrase("BTCUSDT")).has_value());
        QVERIFY(!engine::LivePermit::grant({}, "ETHUSDT", engine::livePhrase("ETHUSDT")).has_value());
    }
};

int run(int count, char **arguments) { return test_program::run<Reconciliation>(count, arguments); }

} // namespace tst_reconciliation
#include "tst_reconciliation.moc"
