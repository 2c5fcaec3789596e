// SPDX-License-Identifier: GPL-3.0-or-later
// Margin between the accounts: how much and until when, what the limits leave of it, and what becomes of a transfer.
#include "../test_program.h"

#include "builders.h"

#include "engine/bridge.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

namespace tst_bridge {

using namespace ballast;
using namespace ballast::test;
using domain::Money;
using domain::TransferStatus;
using engine::BridgeNeed;
using engine::NoteCode;
using engine::TransferLimit;
using strategy::ParameterId;

namespace {

Money money(const char *text) { return Money::parse(text).value(); }

/// One account with one position in ETHUSDT (maintenance 0.5 %), as the bridge looks at it.
struct End
{
    End(domain::AccountId id, double funds, double eth, double entry, double mark, domain::MarginMode mode = domain::MarginMode::cross,
        double isolated = 0)
        : marks{mark}, account(id), wallet(funds)
    {
        if (eth != 0) {
            domain::Position position;
            position.account = id;
            position.instrument = ethPerpetual;
            position.quantity = domain::Quantity::fromEstimate(eth);
            position.entryPrice = domain::Price::fromEstimate(entry);
            position.leverage = 10;
            position.marginMode = mode;
            position.isolatedMargin = Money::fromEstimate(isolated);
            positions = {position};
        }
        risk::assess(view(), risk);
    }
    [[nodiscard]] risk::AccountView view() const { return {wallet, positions, instruments, marks, schedules}; }
    [[nodiscard]] engine::BridgeEnd end() const { return {account, view(), &risk}; }

    std::vector<domain::Instrument> instruments{ethUsdt()};
    std::vector<risk::MarginSchedule> schedules{risk::MarginSchedule::flat(0.005, 100)};
    std::vector<double> marks;
    std::vector<domain::Position> positions;
    domain::AccountId account;
    double wallet;
    risk::AccountRisk risk;
};

engine::BridgePlan plan(const End &own, const End &hedge, double volatility = 0.8, const strategy::Parameters &parameters = {})
{
    const std::array ends{own.end()};
    return engine::planBridge(ends, hedge.end(), volatility, parameters);
}

engine::BridgePlan wanting(const char *wanted, const char *spare)
{
    engine::BridgePlan out;
    out.need = BridgeNeed::margin;
    out.wanted = money(wanted);
    out.spare = money(spare);
    return out;
}

engine::EngineConfig bridging(engine::TransferRight right = engine::TransferRight::granted)
{
    auto settings = config();
    settings.transfers = right;
    settings.strategy = "static";
    settings.parameters[ParameterId::staticRatio] = 0;
    settings.parameters[ParameterId::minimumRatio] = 0;
    settings.parameters[ParameterId::leverageSlope] = 0;
    settings.parameters[ParameterId::criticalSigma] = 0;
    settings.parameters[ParameterId::maximumLoss] = 50;
    return settings;
}

class BridgeWorld : public World
{
public:
    using World::World;
    /// 10 ETH long at 3000 with little left: liquidation some 4 % away. The hedge account holds 10,000 and no position.
    BridgeWorld &nearLiquidation()
    {
        healthy(3000, 10, 1300);
        return *this;
    }
    BridgeWorld &tick(double seconds)
    {
        later(seconds).fresh(3000).feed(engine::TimerTick{});
        return *this;
    }
    BridgeWorld &hear(engine::EventBody body)
    {
        feed(std::move(body));
        return *this;
    }
    template<typename T>
    [[nodiscard]] std::vector<T> each() const
    {
        std::vector<T> out;
        for (const auto &effect : all) {
            if (const auto *held = std::get_if<T>(&effect))
                out.push_back(*held);
        }
        return out;
    }
    template<typename T>
    [[nodiscard]] T newest() const
    {
        return each<T>().back();
    }
    [[nodiscard]] std::string said(NoteCode code) const
    {
        std::string text;
        for (const auto &note : each<engine::Note>()) {
            if (note.code == code)
                text = note.text;
        }
        return text;
    }
};

engine::TransferUpdate answer(const domain::TransferRequest &request, TransferStatus status)
{
    return {request, status, "101", "102", 0, {}, false};
}

} // namespace

class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the rule ---
    void farFromLiquidation_needsNothing()
    {
        const auto far = plan(End(protectedAccount, 6000, 10, 3000, 3000), End(hedgeAccount, 10'000, 0, 0, 3000));
        QVERIFY(far.need == BridgeNeed::none);
        QVERIFY(far.wanted.isZero());
    }
    void nearLiquidation_asksForWhatBringsTheDistanceBack_toTheCent()
    {
        const End own(protectedAccount, 1300, 10, 3000, 3000);
        const auto near = plan(own, End(hedgeAccount, 10'000, 0, 0, 3000));
        QVERIFY(near.need == BridgeNeed::margin);
        QCOMPARE(near.from, hedgeAccount);
        QCOMPARE(near.to, protectedAccount);
        QVERIFY(near.distance < 0 && near.distance > -0.05);
        // 10 % lower, at 2700: the loss is 3000, maintenance 135, and a tenth of that on top; 1300 are there.
        QCOMPARE(near.wanted, money("1848.5"));
        const End after(protectedAccount, 1300 + 1848.5, 10, 3000, 3000);
        const auto distance = std::fabs(after.risk.positions.front().liquidationDistance);
        QVERIFY2(distance >= 0.10 && distance < 0.101, qPrintable(QString::number(distance)));
        QVERIFY(plan(after, End(hedgeAccount, 10'000, 0, 0, 3000)).need == BridgeNeed::none);
    }
    void aPartOfACent_isRoundedUp_andWhatIsSparedDown()
    {
        const auto near = plan(End(protectedAccount, 1300.001, 10, 3000, 3000), End(hedgeAccount, 500.009, 0, 0, 3000));
        QCOMPARE(near.wanted, money("1848.5")); // 1848.499
        QCOMPARE(near.spare, money("500"));
    }
    void shortPosition_isSavedAgainstARise()
    {
        const auto near = plan(End(protectedAccount, 1300, -10, 3000, 3000), End(hedgeAccount, 10'000, 0, 0, 3000));
        QVERIFY(near.distance > 0);
        // At 3300: loss 3000, maintenance 165 * 1.1.
        QCOMPARE(near.wanted, money("1881.5"));
    }
    void hedgeAccount_keepsInitialMargin_andOutlivesAMoveAgainstIt()
    {
        // Short 8 ETH from 3000 with 2000: initial margin 2400 at 10x leaves nothing to take, at 5000 the reserve binds.
        QVERIFY(plan(End(protectedAccount, 1300, 10, 3000, 3000), End(hedgeAccount, 2000, -8, 3000, 3000)).spare.isZero());
        const auto free = plan(End(protectedAccount, 1300, 10, 3000, 3000), End(hedgeAccount, 5000, -8, 3000, 3000));
        // 10 % up: equity 5000 - 2400, maintenance 132 * 1.1.
        QCOMPARE(free.spare, money("2454.8"));
    }
    void unrealisedProfit_cannotLeaveTheHedgeAccount()
    {
        // Short from 3300, mark 3000: 2400 of profit that is not in the wallet.
        const auto near = plan(End(protectedAccount, 1300, 10, 3000, 3000), End(hedgeAccount, 3000, -8, 3300, 3000));
        QCOMPARE(near.spare, money("600")); // wallet 3000 less initial margin 2400
    }
    void isolatedPosition_isNotReachedByATransfer_andSaysWhatItNeeds()
    {
        const End own(protectedAccount, 9000, 10, 3000, 3000, domain::MarginMode::isolated, 1300);
        const auto near = plan(own, End(hedgeAccount, 10'000, 0, 0, 3000));
        QVERIFY(near.need == BridgeNeed::isolated);
        QCOMPARE(near.wanted, money("1848.5"));
        QVERIFY(engine::allowedTransfer(near, {}, {}).amount.isZero());
    }
    void deadline_isWhenTheMarketGetsThereWithFivePercent_andUnknownWithoutVolatility()
    {
        const End own(protectedAccount, 1300, 10, 3000, 3000), hedge(hedgeAccount, 10'000, 0, 0, 3000);
        const auto near = plan(own, hedge, 0.8);
        QVERIFY(near.within.has_value());
        const double years = domain::toYears(*near.within);
        const double probability = std::erfc(std::fabs(std::log1p(near.distance)) / (0.8 * std::sqrt(years)) / std::sqrt(2.0));
        QVERIFY2(std::fabs(probability - 0.05) < 1e-6, qPrintable(QString::number(probability)));
        QVERIFY(*plan(own, hedge, 1.6).within < *near.within);
        QVERIFY(!plan(own, hedge, std::numeric_limits<double>::quiet_NaN()).within);
    }
    void missingFigures_areNoPlan()
    {
        End blind(protectedAccount, 1300, 10, 3000, 0);
        QVERIFY(plan(blind, End(hedgeAccount, 10'000, 0, 0, 3000)).need == BridgeNeed::unknown);
        QVERIFY(plan(End(protectedAccount, 1300, 10, 3000, 3000), End(hedgeAccount, 10'000, -1, 3000, 0)).need == BridgeNeed::unknown);
    }
    void triggerOfZero_switchesTheBridgeOff()
    {
        strategy::Parameters off;
        off[ParameterId::bridgeTrigger] = 0;
        QVERIFY(plan(End(protectedAccount, 1300, 10, 3000, 3000), End(hedgeAccount, 10'000, 0, 0, 3000), 0.8, off).need
                == BridgeNeed::none);
    }
    void triggerAboveTarget_isRefused()
    {
        strategy::Parameters wrong;
        wrong[ParameterId::bridgeTrigger] = 0.2;
        QVERIFY(!strategy::validate(wrong));
    }

    // --- limits ---
    void limits_bindInTheirOrder_andAreNamed()
    {
        const strategy::Parameters usual; // 5000 a transfer, 20,000 a day, 60 s between
        const auto check = [&](const engine::BridgePlan &plan, const engine::TransferContext &context, const char *amount,
                               TransferLimit bound) {
            const auto allowed = engine::allowedTransfer(plan, context, usual);
            QCOMPARE(allowed.amount, money(amount));
            QVERIFY2(allowed.bound == bound, std::string(name(allowed.bound)).c_str());
        };
        check(wanting("1000", "2000"), {}, "1000", TransferLimit::none);
        check(wanting("1000", "400.25"), {}, "400.25", TransferLimit::spare);
        check(wanting("9000", "9000"), {}, "5000", TransferLimit::perTransfer);
        check(wanting("9000", "9000"), {money("18000"), {}, false}, "2000", TransferLimit::perDay);
        check(wanting("9000", "9000"), {money("20000"), {}, false}, "0", TransferLimit::perDay);
        check(wanting("9000", "0.5"), {}, "0", TransferLimit::spare);
        check(wanting("0.5", "100"), {}, "0", TransferLimit::smallest);
        check(wanting("1000", "2000"), {{}, 30.0, false}, "0", TransferLimit::interval);
        check(wanting("1000", "2000"), {{}, 60.0, false}, "1000", TransferLimit::none);
        check(wanting("1000", "2000"), {{}, {}, true}, "0", TransferLimit::interval);
    }

    // --- the state machine ---
    void finalStates_areNeverLeft_andUnknownGivesWayToThemOnly()
    {
        engine::TransferTracker tracker;
        const domain::TransferRequest request{"blstt1n1", hedgeAccount, protectedAccount, money("5"), "USDT"};
        tracker.plan(request, {1});
        QVERIFY(tracker.apply(answer(request, TransferStatus::sent), {2}));
        QVERIFY(tracker.apply(answer(request, TransferStatus::unknown), {3}));
        QVERIFY(!tracker.apply(answer(request, TransferStatus::sent), {4}));
        QVERIFY(tracker.open());
        QVERIFY(tracker.apply(answer(request, TransferStatus::confirmed), {5}));
        for (const auto status : {TransferStatus::refused, TransferStatus::unknown, TransferStatus::sent, TransferStatus::confirmed})
            QVERIFY(!tracker.apply(answer(request, status), {6}));
        QVERIFY(!tracker.open());
        QVERIFY(tracker.find(request.id)->status == TransferStatus::confirmed);
    }
    void refusedTransfers_doNotCountForTheDay()
    {
        engine::TransferTracker tracker;
        const domain::Timestamp noon{43'200'000'000'000};
        tracker.addMoved(money("7"), noon - std::chrono::hours(24));
        tracker.addMoved(money("3"), noon - std::chrono::hours(1));
        for (const char *id : {"a", "b"})
            tracker.plan({id, hedgeAccount, protectedAccount, money("10"), "USDT"}, noon);
        (void)tracker.apply(answer({"a", hedgeAccount, protectedAccount, money("10"), "USDT"}, TransferStatus::refused), noon);
        QCOMPARE(tracker.movedOn(noon), money("13"));
    }

    // --- in the engine ---
    void notAllowed_alertsOnce_withAmountAndDeadline_andTellsTheEnd()
    {
        BridgeWorld world(bridging(engine::TransferRight::none));
        world.nearLiquidation().tick(2);
        QCOMPARE(world.count<engine::SendTransfer>(), 0);
        QCOMPARE(world.count(NoteCode::transferNeeded), 1);
        const auto text = world.said(NoteCode::transferNeeded);
        QVERIFY2(text.find("1848.50 USDT") != std::string::npos, text.c_str());
        QVERIFY2(text.find("before ") != std::string::npos && text.find(" UTC") != std::string::npos, text.c_str());
        QVERIFY(world.snapshot()->bridge.urgent);
        QCOMPARE(world.snapshot()->bridge.line, text);
        for (int i = 0; i < 5; ++i)
            world.tick(2);
        QCOMPARE(world.count(NoteCode::transferNeeded), 1);
        world.account(protectedAccount, 4000, 10, 3000);
        world.tick(2);
        QCOMPARE(world.count(NoteCode::transferNeeded), 2);
        QVERIFY(world.said(NoteCode::transferNeeded).find("any more") != std::string::npos);
        QVERIFY(world.snapshot()->bridge.line.empty());
    }
    void allowed_sendsTheAmountOnce_andBooksBothSides()
    {
        BridgeWorld world(bridging());
        world.nearLiquidation().tick(2);
        QCOMPARE(world.count<engine::SendTransfer>(), 1);
        const auto request = world.newest<engine::SendTransfer>().request;
        QCOMPARE(request.amount, money("1848.5"));
        QCOMPARE(request.from, hedgeAccount);
        QVERIFY(request.id.view().starts_with("blstt"));
        QCOMPARE(world.count(NoteCode::transferNeeded), 0);
        world.hear(answer(request, TransferStatus::sent)).tick(2).tick(2);
        QCOMPARE(world.count<engine::SendTransfer>(), 1); // one at a time
        world.hear(answer(request, TransferStatus::confirmed));
        QCOMPARE(world.count<engine::RecordTransfer>(), 2);
        QCOMPARE(world.count<engine::CloseTransfer>(), 1);
        const auto sides = world.each<engine::RecordTransfer>();
        QCOMPARE(sides[0].transfer, (domain::Transfer{"101", hedgeAccount, protectedAccount, money("-1848.5"), "USDT", world.now()}));
        QCOMPARE(sides[1].transfer, (domain::Transfer{"102", protectedAccount, hedgeAccount, money("1848.5"), "USDT", world.now()}));
        QCOMPARE(world.count(NoteCode::transferDone), 1);
    }
    void aTransfer_isNoGainOfThePositionAlone_andNoLossOfTheHedge()
    {
        auto settings = bridging();
        settings.sampleInterval = std::chrono::seconds(1);
        BridgeWorld world(settings);
        world.nearLiquidation().tick(2);
        const auto first = world.newest<engine::RecordSample>().sample;
        const auto request = world.newest<engine::SendTransfer>().request;
        const auto samples = world.count<engine::RecordSample>();
        world.hear(answer(request, TransferStatus::sent));
        world.account(hedgeAccount, 10'000 - 1848.5, 0, 3000);
        world.tick(2); // half of it is seen: no figures of that
        world.hear(answer(request, TransferStatus::confirmed)).tick(2);
        QCOMPARE(world.count<engine::RecordSample>(), samples);
        world.account(hedgeAccount, 10'000 - 1848.5, 0, 3000).account(protectedAccount, 1300 + 1848.5, 10, 3000);
        world.tick(2).tick(2);
        const auto sample = world.newest<engine::RecordSample>().sample;
        QVERIFY(world.count<engine::RecordSample>() > samples);
        QCOMPARE(sample.equityWithHedge, first.equityWithHedge);
        QCOMPARE(sample.equityWithoutHedge, first.equityWithoutHedge);
        QCOMPARE(sample.hedgeEquity, first.hedgeEquity - 1848.5);
        QCOMPARE(world.snapshot()->bridge.moved, 1848.5);
    }
    void unknown_blocksEverythingUntilTheHistoryHasSpoken()
    {
        BridgeWorld world(bridging());
        world.nearLiquidation().tick(2);
        const auto request = world.newest<engine::SendTransfer>().request;
        world.hear(answer(request, TransferStatus::unknown));
        QCOMPARE(world.count<engine::QueryTransfer>(), 1);
        QCOMPARE(world.newest<engine::QueryTransfer>().request, request);
        auto never = answer(request, TransferStatus::refused);
        never.neverArrived = true;
        world.hear(never); // it may still arrive
        QVERIFY(world.snapshot()->bridge.transfers.front().status == TransferStatus::unknown);
        for (int i = 0; i < 10; ++i)
            world.tick(6);
        QVERIFY(world.count<engine::QueryTransfer>() > 2);
        QCOMPARE(world.count<engine::SendTransfer>(), 1);
        world.hear(never);
        QVERIFY(world.snapshot()->bridge.transfers.front().status == TransferStatus::refused);
        QCOMPARE(world.count<engine::CloseTransfer>(), 1);
        for (int i = 0; i < 14; ++i)
            world.tick(5);
        QCOMPARE(world.count<engine::SendTransfer>(), 2); // a new attempt, with a new id
        QVERIFY(world.newest<engine::SendTransfer>().request.id != request.id);
    }
    void refused_alertsAtOnce_andWaitsBeforeTheNextAttempt()
    {
        BridgeWorld world(bridging());
        world.nearLiquidation().tick(2);
        auto refused = answer(world.newest<engine::SendTransfer>().request, TransferStatus::refused);
        refused.code = -2015;
        refused.reason = "no right";
        world.hear(refused);
        QCOMPARE(world.count(NoteCode::transferRefused), 1);
        QVERIFY(world.said(NoteCode::transferRefused).find("no right") != std::string::npos);
        for (int i = 0; i < 5; ++i)
            world.tick(5);
        QCOMPARE(world.count<engine::SendTransfer>(), 1);
        for (int i = 0; i < 14; ++i)
            world.tick(5);
        QCOMPARE(world.count<engine::SendTransfer>(), 2);
    }
    void disarmedPausedOrObserving_movesNothing_andAlerts()
    {
        for (const int what : {0, 1, 2}) {
            auto settings = bridging();
            if (what == 0)
                settings.armAtStart = false;
            if (what == 2)
                settings.mode = engine::Mode::observe;
            BridgeWorld world(settings);
            if (what == 1)
                world.hear(engine::IntentEvent{engine::Pause{}});
            world.nearLiquidation().tick(2);
            QCOMPARE(world.count<engine::SendTransfer>(), 0);
            QCOMPARE(world.count(NoteCode::transferNeeded), 1);
        }
    }
    void dayLimit_countsEarlierSessions_andTheAlertNamesIt()
    {
        auto settings = bridging();
        settings.parameters[ParameterId::transferPerDay] = 100;
        BridgeWorld world(settings);
        engine::EarlierSession earlier;
        earlier.transfers = {{"7", hedgeAccount, protectedAccount, money("-100"), "USDT", world.now()}};
        world.hear(engine::SessionRestored{std::make_shared<const engine::EarlierSession>(earlier)});
        world.nearLiquidation().tick(2);
        QCOMPARE(world.count<engine::SendTransfer>(), 0);
        QVERIFY(world.said(NoteCode::transferNeeded).find("transfers of a day") != std::string::npos);
    }
    void transferOfTheLastSession_isAskedFor_beforeAnotherLeaves()
    {
        BridgeWorld world(bridging());
        engine::EarlierSession earlier;
        const domain::TransferRequest old{"blstt9n1", hedgeAccount, protectedAccount, money("12.5"), "USDT"};
        const auto at = world.now() - std::chrono::minutes(3);
        earlier.openTransfers = {{old, at}};
        world.hear(engine::SessionRestored{std::make_shared<const engine::EarlierSession>(earlier)});
        QCOMPARE(world.count<engine::QueryTransfer>(), 1);
        QCOMPARE(world.newest<engine::QueryTransfer>(), (engine::QueryTransfer{old, at}));
        world.nearLiquidation().tick(2);
        QCOMPARE(world.count<engine::SendTransfer>(), 0);
        world.hear(answer(old, TransferStatus::confirmed));
        QCOMPARE(world.count<engine::RecordTransfer>(), 2);
    }
    void restoredDatabase_isToldInAnyMode()
    {
        BridgeWorld world(bridging());
        engine::EarlierSession earlier;
        earlier.restored = "The database was damaged.";
        world.hear(engine::SessionRestored{std::make_shared<const engine::EarlierSession>(earlier)});
        QCOMPARE(world.count(NoteCode::databaseRestored), 1);
    }
};

int run(int count, char **arguments) { return test_program::run<BridgeTest, QCoreApplication>(count, arguments); }

} // namespace tst_bridge
#include "tst_bridge.moc"
