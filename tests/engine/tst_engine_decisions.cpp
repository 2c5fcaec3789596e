// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "builders.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace tst_engine_decisions {

using namespace ballast;
using namespace ballast::test;
using strategy::Hold;
using strategy::ParameterId;

class EngineDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longPosition_isHedgedByAShortOfTheTargetRatio()
    {
        World world;
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.orders().size(), 1u);
        const auto order = world.newestOrder();
        QCOMPARE(order.side, domain::Side::sell);
        QCOMPARE(order.account, hedgeAccount);
        QCOMPARE(order.timeInForce, domain::TimeInForce::postOnly);
        const auto decision = world.newestDecision();
        // 5x effective leverage: floor 0.30 + 0.03 * (5 - 3) = 0.36; a calm market asks for no more.
        QCOMPARE(decision.regime, market::Regime::calm);
        QVERIFY(std::fabs(decision.targetRatio - 0.36) < 0.001);
        QVERIFY(std::fabs(order.quantity.toDouble() - 3.6) < 0.01);
        QVERIFY(decision.expectedCost > 0);
        QVERIFY(decision.riskRemoved > 0);
    }
    void whateverComesIn_theTargetIsTheSumOfItsParts_withinItsGuardrails()
    {
        const unsigned seed = 31;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto pick = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        for (int i = 0; i < 300; ++i) {
            auto settings = config();
            settings.strategy = std::string(strategy::strategies()[std::size_t(i) % strategy::strategies().size()].name);
            World world(settings);
            world.healthy(3000, pick(-50, 50), std::exp(pick(-3, 12)));
            for (int k = 0; k < 20; ++k) {
                const double price = 3000 * std::exp(pick(-2, 2));
                switch (random() % 8) {
                case 0: world.mark(price, pick(-0.01, 0.01)); break;
                case 1: world.quote(price); break;
                case 2: world.account(protectedAccount, pick(-1000, 1e6), pick(-100, 100), price); break;
                case 3: world.account(hedgeAccount, pick(-1000, 1e5), pick(-100, 100), price); break;
                case 4: world.feed(engine::FeedStatus{engine::Feed::market, {}, {}, engine::FeedState::disconnected}); break;
                case 5: world.candles(price, pick(0, 0.2), 2); break;
                case 6: world.candles(price, 0, 3); break; // no volatility at all
                default: world.later(pick(0, 600)).feed(engine::TimerTick{}); break;
                }
                const auto decision = world.snapshot()->current;
                const auto text = qPrintable(QStringLiteral("seed %1 case %2 step %3").arg(seed).arg(i).arg(k));
                double sum = 0;
                for (const double part : decision.contributions)
                    sum += part;
                QVERIFY2(sum == decision.targetRatio, text);
                QVERIFY2(decision.targetRatio >= 0 && decision.targetRatio <= strategy::Parameters()[ParameterId::maximumRatio], text);
            }
        }
    }
    void shortPosition_isHedgedByALong()
    {
        World world;
        world.healthy(3000, -10, 6000);
        QCOMPARE(world.newestOrder().side, domain::Side::buy);
    }
    void contributions_addUpToTheTarget()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto decision = world.newestDecision();
        double sum = 0;
        for (const double part : decision.contributions)
            sum += part;
        QCOMPARE(sum, decision.targetRatio);
    }
    void secondOrder_waitsForTheConfirmedPosition()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto order = world.newestOrder();
        engine::OrderUpdate update;
        update.order.request = order;
        update.order.status = domain::OrderStatus::filled;
        update.order.filled = order.quantity;
        update.order.averagePrice = order.price;
        world.later(120).feed(update);
        world.fresh(3000);
        QCOMPARE(world.orders().size(), 1u); // filled, but the account does not show it yet
        QCOMPARE(world.hold(), Hold::unconfirmedPosition);
        world.feed(engine::PositionUpdate{world.position(hedgeAccount, -order.quantity.toDouble(), 3000)});
        world.later(1).fresh(3000);
        QCOMPARE(world.orders().size(), 1u); // now inside the band
        QVERIFY(std::fabs(world.snapshot()->ratio.current - 0.36) < 0.01);
    }
    void insideTheBand_nothingIsTraded()
    {
        World world;
        world.healthy(3000, 10, 6000, -3.5);
        QCOMPARE(world.orders().size(), 0u);
        QCOMPARE(world.hold(), Hold::insideBand);
        QVERIFY(strategy::explain(world.snapshot()->current).find("inside its band") != std::string::npos);
    }
    void turbulence_raisesTheHedge()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.candles(3000, 0.0018, 60).fresh(3000);
        QVERIFY(world.orders().size() >= 2);
        QCOMPARE(world.newestDecision().regime, market::Regime::turbulent);
        QVERIFY(world.newestDecision().targetRatio > 0.85);
        QVERIFY(strategy::explain(world.newestDecision()).find("turbulent") != std::string::npos);
    }
    void nearLiquidation_tightensWhateverTheRegime()
    {
        World world;
        auto near = config();
        near.parameters[ParameterId::criticalSigma] = 10;
        World tight(near);
        tight.healthy(3000, 10, 2000); // 15x: liquidation about 6 % away
        const auto &parts = tight.newestDecision().contributions;
        QVERIFY(parts[std::size_t(strategy::Factor::criticality)] > 0);
        QVERIFY(tight.count(engine::NoteCode::liquidationNear) == 1);
    }
    void staleMarket_holdsAndSuspends_andRecovers()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(30).feed(engine::TimerTick{});
        QCOMPARE(world.snapshot()->armState, engine::ArmState::suspended);
        QCOMPARE(world.count(engine::NoteCode::suspended), 1);
        QVERIFY(world.snapshot()->armReason.find("market data") != std::string::npos);
        world.fresh(2800);
        QCOMPARE(world.snapshot()->armState, engine::ArmState::armed);
        QCOMPARE(world.count(engine::NoteCode::recovered), 1);
    }
    void muteMarkFeed_countsAsStale_thoughQuotesGoOn()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(30).quote(3000).feed(engine::TimerTick{});
        QCOMPARE(world.snapshot()->armState, engine::ArmState::suspended);
    }
    void vanishedPosition_isNotActedOnBeforeASnapshotConfirms()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000);
        world.feed(engine::PositionUpdate{world.position(protectedAccount, 0, 3000)});
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.count<engine::RequestAccountSnapshot>(), 1);
        QCOMPARE(world.count(engine::NoteCode::positionVanished), 1);
        world.account(protectedAccount, 6000, 0, 0); // the venue says so itself: the hedge is closed
        QCOMPARE(world.orders().size(), 2u);
        QCOMPARE(world.newestOrder().side, domain::Side::buy);
        QCOMPARE(world.newestOrder().reduceOnly, domain::ReduceOnly::yes);
        QCOMPARE(world.newestDecision().action, strategy::Action::close);
    }
    void vanishedPosition_thatWasNoise_keepsTheHedge()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000);
        world.feed(engine::PositionUpdate{world.position(protectedAccount, 0, 3000)});
        world.account(protectedAccount, 6000, 10, 3000);
        QCOMPARE(world.orders().size(), 1u);
    }
    void unknownOrder_blocksUntilItsFateIsKnown()
    {
        World world;
        world.healthy(3000, 10, 6000);
        engine::OrderUpdate update;
        update.order.request = world.newestOrder();
        update.order.status = domain::OrderStatus::unknown;
        world.feed(update);
        QCOMPARE(world.count<engine::QueryOrder>(), 1);
        world.later(120).fresh(2500);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::unknownOrder);
        update.order.status = domain::OrderStatus::refused; // it never arrived
        world.feed(update);
        world.later(60).fresh(2900);
        QCOMPARE(world.orders().size(), 2u);
        QVERIFY(world.orders()[0].id != world.orders()[1].id);
    }
    void refusals_backOff()
    {
        auto settings = config();
        settings.parameters[ParameterId::makerPatience] = 0;
        World world(settings);
        world.healthy(3000, 10, 6000);
        engine::OrderUpdate update;
        update.order.request = world.newestOrder();
        update.order.status = domain::OrderStatus::refused;
        update.order.rejectCode = -2019;
        world.feed(update);
        world.later(1).fresh(3001);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.count(engine::NoteCode::orderRefused), 1);
    }
    void duplicateFill_isCountedOnce()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        engine::FillEvent again;
        for (const auto &effect : world.all) {
            if (const auto *record = std::get_if<engine::RecordFill>(&effect))
                again.fill = record->fill;
        }
        const double cost = world.snapshot()->cost.today;
        QVERIFY(cost > 0);
        world.feed(again);
        QCOMPARE(world.snapshot()->cost.today, cost);
        QCOMPARE(world.count<engine::RecordFill>(), 1);
    }
    void observeMode_neverSends()
    {
        auto settings = config();
        settings.mode = engine::Mode::observe;
        World world(settings);
        world.healthy(3000, 10, 6000).feed(engine::IntentEvent{engine::Arm{}});
        world.feed(engine::IntentEvent{engine::FlattenHedge{}}).later(60).fresh(2500);
        QCOMPARE(world.orders().size(), 0u);
        QCOMPARE(world.count(engine::NoteCode::intentRefused), 2);
    }
    void pause_stopsOrders_andResumeGoesOn()
    {
        World world;
        world.feed(engine::IntentEvent{engine::Pause{}}).healthy(3000, 10, 6000);
        QCOMPARE(world.orders().size(), 0u);
        world.feed(engine::IntentEvent{engine::Resume{}});
        QCOMPARE(world.orders().size(), 1u);
    }
    void flatten_closesTheHedgeReduceOnly_andStaysPaused()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(1).fresh(3000).feed(engine::IntentEvent{engine::FlattenHedge{}});
        QCOMPARE(world.count<engine::CancelAllOrders>(), 1);
        QCOMPARE(world.orders().size(), 2u);
        QCOMPARE(world.newestOrder().side, domain::Side::buy);
        QCOMPARE(world.newestOrder().reduceOnly, domain::ReduceOnly::yes);
        QCOMPARE(world.newestOrder().quantity, world.orders().front().quantity);
        world.fillNewestOrder(3000).later(120).fresh(3000);
        QCOMPARE(world.orders().size(), 2u);
        QCOMPARE(world.snapshot()->armState, engine::ArmState::paused);
    }
    void manualRatio_isFollowed_andExpires()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000);
        world.feed(engine::IntentEvent{engine::OverrideRatio{0.8, world.now() + std::chrono::minutes(5), "event risk"}});
        QCOMPARE(world.orders().size(), 2u);
        QVERIFY(std::fabs(world.newestDecision().targetRatio - 0.8) < 1e-9);
        QCOMPARE(world.snapshot()->overrides.size(), 1u);
        world.fillNewestOrder(3000).later(301).fresh(3000);
        QCOMPARE(world.snapshot()->overrides.size(), 0u);
        QCOMPARE(world.newestOrder().side, domain::Side::buy); // back to the automatic ratio
    }
    void overrideOutOfRange_isRefusedWithAReason()
    {
        World world;
        world.healthy(3000, 10, 6000);
        world.feed(engine::IntentEvent{engine::OverrideParameter{ParameterId::priceCollar, 0.9, {}, ""}});
        QCOMPARE(world.count(engine::NoteCode::intentRefused), 1);
        QCOMPARE(world.snapshot()->overrides.size(), 0u);
        world.feed(engine::IntentEvent{engine::OverrideParameter{ParameterId::minimumRatio, 0.95, {}, ""}});
        world.feed(engine::IntentEvent{engine::OverrideParameter{ParameterId::maximumRatio, 0.5, {}, ""}}); // below the minimum
        QCOMPARE(world.snapshot()->overrides.size(), 1u);
        world.feed(engine::IntentEvent{engine::BackToAutomatic{}});
        QCOMPARE(world.snapshot()->overrides.size(), 0u);
    }
    void hedgeOnTheWrongSide_isFirstClosed_neverThroughFlat()
    {
        World world;
        world.healthy(3000, 10, 6000, +2);
        QCOMPARE(world.newestOrder().side, domain::Side::sell);
        QCOMPARE(world.newestOrder().quantity, domain::Quantity::fromInteger(2));
        QCOMPARE(world.newestOrder().reduceOnly, domain::ReduceOnly::yes);
        QVERIFY(world.newestDecision().guardrails[std::size_t(strategy::Guardrail::neverThroughFlat)].bound);
    }
    void hugePosition_isSplitAtTheLargestOrder()
    {
        auto settings = config();
        settings.parameters[ParameterId::maximumOrder] = 3000;
        World world(settings);
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.newestOrder().quantity, domain::Quantity::fromInteger(1));
        QVERIFY(world.newestDecision().guardrails[std::size_t(strategy::Guardrail::orderSize)].bound);
    }
    void largestPosition_isNeverPassed()
    {
        auto settings = config();
        settings.parameters[ParameterId::maximumPosition] = 6000;
        settings.parameters[ParameterId::coolDown] = 0;
        World world(settings);
        world.healthy(3000, 10, 6000);
        for (int i = 0; i < 5 && !world.orders().empty(); ++i) {
            if (world.snapshot()->orders.front().status == domain::OrderStatus::planned)
                world.fillNewestOrder(3000);
            world.later(5).fresh(3000);
        }
        QVERIFY(std::fabs(world.snapshot()->exposure.hedgeDelta) * 3000 <= 6000 + 1e-6);
    }
    void foreignTradeInTheHedgeAccount_holdsStill_untilTheTraderResumes()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        domain::Fill foreign;
        foreign.id = "f1";
        foreign.clientOrderId = "web_1";
        foreign.account = hedgeAccount;
        foreign.instrument = ethPerpetual;
        foreign.side = domain::Side::buy;
        foreign.quantity = domain::Quantity::fromInteger(2);
        foreign.price = domain::Price::fromInteger(3000);
        foreign.at = world.now();
        world.later(60).fresh(3000);
        world.feed(engine::PositionUpdate{world.position(hedgeAccount, -0.5, 3000)})
            .feed(engine::FillEvent{foreign, engine::ForcedBy::nobody});
        world.later(60).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::conflict);
        QCOMPARE(world.count(engine::NoteCode::conflict), 1);
        world.feed(engine::TimerTick{});
        QCOMPARE(world.snapshot()->armState, engine::ArmState::suspended);
        world.feed(engine::IntentEvent{engine::Resume{}});
        QVERIFY(world.orders().size() == 2u); // from the position that there is now
    }
    void hedgePositionThatChangesByItself_isAConflict_unlessTheVenueForcedIt()
    {
        for (const bool forced : {false, true}) {
            World world;
            world.healthy(3000, 10, 6000).fillNewestOrder(3000);
            world.later(60).fresh(3000).feed(engine::PositionUpdate{world.position(hedgeAccount, -0.5, 3000)});
            QCOMPARE(world.orders().size(), 1u);
            QCOMPARE(world.hold(), Hold::unconfirmedPosition);
            if (forced) {
                engine::OrderUpdate update;
                update.forcedBy = engine::ForcedBy::autoDeleveraging;
                update.order.request.account = hedgeAccount;
                update.order.request.instrument = ethPerpetual;
                update.order.status = domain::OrderStatus::filled;
                world.feed(update);
            }
            world.later(15).fresh(3000).feed(engine::TimerTick{}).fresh(3000);
            QCOMPARE(world.count(engine::NoteCode::conflict), forced ? 0 : 1);
            QCOMPARE(world.orders().size(), forced ? 2u : 1u); // what the venue took is put back, what a person did is not
        }
    }
    void strategyAndPreset_areChosenByIntent_andUnknownNamesRefused()
    {
        World world;
        world.healthy(3000, 10, 6000);
        world.feed(engine::IntentEvent{engine::SelectStrategy{"static"}});
        QCOMPARE(world.snapshot()->strategy, std::string("static"));
        QCOMPARE(world.snapshot()->current.contributions[std::size_t(strategy::Factor::fixed)], 0.5);
        world.feed(engine::IntentEvent{engine::ApplyPreset{"cautious"}});
        QCOMPARE(world.snapshot()->strategy, std::string("regime-adaptive"));
        QCOMPARE(world.snapshot()->automaticParameters[ParameterId::minimumRatio], 0.5);
        world.feed(engine::IntentEvent{engine::SelectStrategy{"astrology"}}).feed(engine::IntentEvent{engine::ApplyPreset{"reckless"}});
        QCOMPARE(world.count(engine::NoteCode::intentRefused), 2);
        QCOMPARE(world.snapshot()->strategy, std::string("regime-adaptive"));
    }
    void aParameterSet_isAppliedWholeOrNotAtAll_andOverridesStayOnTop()
    {
        World world;
        world.healthy(3000, 10, 6000);
        world.feed(engine::IntentEvent{engine::OverrideParameter{ParameterId::bandWidth, 0.2, {}, "quiet"}});
        world.feed(engine::IntentEvent{
            engine::ApplyParameters{"mine", "static", {{ParameterId::bandWidth, 0.08}, {ParameterId::staticRatio, 0.6}}}});
        QCOMPARE(world.snapshot()->strategy, std::string("static"));
        QCOMPARE(world.snapshot()->automaticParameters[ParameterId::bandWidth], 0.08);
        QCOMPARE(world.snapshot()->parameters[ParameterId::bandWidth], 0.2);
        QCOMPARE(world.snapshot()->current.contributions[std::size_t(strategy::Factor::fixed)], 0.6);
        const auto before = world.snapshot()->automaticParameters;
        world.feed(engine::IntentEvent{
            engine::ApplyParameters{"bad", "cost-aware", {{ParameterId::coolDown, 60}, {ParameterId::minimumRatio, 7}}}});
        world.feed(engine::IntentEvent{engine::ApplyParameters{"bad", "astrology", {{ParameterId::coolDown, 60}}}});
        QCOMPARE(world.count(engine::NoteCode::intentRefused), 2);
        QVERIFY(world.snapshot()->automaticParameters == before);
        QCOMPARE(world.snapshot()->strategy, std::string("static"));
        world.feed(engine::IntentEvent{engine::ApplyParameters{"mine", {}, {{ParameterId::coolDown, 60}}}}); // the strategy stays
        QCOMPARE(world.snapshot()->strategy, std::string("static"));
        QCOMPARE(world.snapshot()->automaticParameters[ParameterId::coolDown], 60.0);
    }
    void hedgeAccountShortOfMargin_getsWhatItCanCarry_thenNothing()
    {
        World world;
        world.candles(3000, 0.0005, 60).quote(3000).mark(3000);
        world.account(protectedAccount, 6000, 10, 3000);
        world.feed(engine::LeverageUpdate{hedgeAccount, ethPerpetual, 10});
        world.account(hedgeAccount, 600, 0, 3000); // carries less than 2 ETH at 10x
        QVERIFY(world.newestOrder().quantity < domain::Quantity::fromInteger(2));
        QVERIFY(world.newestOrder().quantity > domain::Quantity::parse("1.8").value());
        QVERIFY(world.newestDecision().guardrails[std::size_t(strategy::Guardrail::freeMargin)].bound);
        const double carried = world.newestOrder().quantity.toDouble();
        world.fillNewestOrder(3000).later(60).account(hedgeAccount, 598, -carried, 3000).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::noMargin);
        QCOMPARE(world.count(engine::NoteCode::limitReached), 1);
        world.later(60).fresh(3000).later(60).fresh(3000);
        QCOMPARE(world.count(engine::NoteCode::limitReached), 1); // said once
    }
    void dailyCostBudget_holdsIncreasesBack()
    {
        auto settings = config();
        settings.parameters[ParameterId::dailyCost] = 1;
        World world(settings);
        world.healthy(3000, 10, 6000).fillNewestOrder(2999); // about 5.4 of fees and slippage
        world.later(60).fresh(3000);
        world.feed(engine::IntentEvent{engine::OverrideRatio{0.8, {}, ""}});
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::costBudget);
    }
    void aCostBudgetThatIsUsedUp_isToldOnce_andSoIsItsEnd()
    {
        auto settings = config();
        settings.parameters[ParameterId::dailyCost] = 1;
        World world(settings);
        world.healthy(3000, 10, 6000).fillNewestOrder(2999); // about 5.4 of fees and slippage
        world.later(60).fresh(3000).later(60).fresh(3000);
        QCOMPARE(world.count(engine::NoteCode::dailyCostReached), 1);
        QCOMPARE(world.count(engine::NoteCode::monthlyCostReached), 0);
        world.later(24 * 3600).fresh(3000); // another day
        QCOMPARE(world.count(engine::NoteCode::dailyCostReached), 2);
        const auto notes = world.snapshot()->notes; // newest first
        const auto last = std::ranges::find(notes, engine::NoteCode::dailyCostReached, &engine::Note::code);
        QVERIFY(last != notes.end());
        QCOMPARE(last->severity, engine::Severity::info);
    }
    void clockJump_distrustsEverything()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(3600).feed(engine::ClockJump{std::chrono::hours(1)});
        QCOMPARE(world.count<engine::RequestAccountSnapshot>(), 2);
        QCOMPARE(world.snapshot()->armState, engine::ArmState::suspended);
        QCOMPARE(world.orders().size(), 1u);
    }
    void lostMarketFeed_needsFreshDataBeforeTrading()
    {
        World world;
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.feed(engine::FeedStatus{engine::Feed::market, domain::VenueId::simulated, {}, engine::FeedState::connected});
        world.feed(engine::FeedStatus{engine::Feed::market, domain::VenueId::simulated, {}, engine::FeedState::disconnected});
        QCOMPARE(world.snapshot()->armState, engine::ArmState::suspended);
        QCOMPARE(world.count(engine::NoteCode::feedLost), 1);
    }
    void foreignOrder_inTheHedgeAccount_isNamed()
    {
        World world;
        world.healthy(3000, 10, 6000);
        engine::OrderUpdate update;
        update.order.request.id = "web_handmade1";
        update.order.request.account = hedgeAccount;
        update.order.request.instrument = ethPerpetual;
        update.order.status = domain::OrderStatus::acknowledged;
        world.feed(update);
        QCOMPARE(world.count(engine::NoteCode::foreignOrder), 1);
        world.feed(update); // each reading of the account shows it again
        QCOMPARE(world.count(engine::NoteCode::foreignOrder), 1);
        world.account(hedgeAccount, 10'000, 0, 0); // it rests no longer
        QCOMPARE(world.count(engine::NoteCode::foreignOrder), 2);
        QCOMPARE(world.snapshot()->notes.front().severity, engine::Severity::info);
        QCOMPARE(world.snapshot()->notes.front().subject.order, domain::ClientOrderId("web_handmade1"));
    }
    void eachFeed_isNotedForItself()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto user = [](domain::AccountId account, engine::FeedState state) {
            return engine::FeedStatus{engine::Feed::user, domain::VenueId::simulated, account, state};
        };
        for (const auto account : {protectedAccount, hedgeAccount})
            world.feed(user(account, engine::FeedState::connected)).feed(user(account, engine::FeedState::connecting));
        world.feed(user(hedgeAccount, engine::FeedState::connected));
        const auto notes = world.snapshot()->notes;
        const auto back = std::ranges::find(notes, engine::NoteCode::feedBack, &engine::Note::code);
        QVERIFY(back != notes.end());
        QVERIFY(back->subject == engine::Subject{.account = hedgeAccount});
    }
    void whatTheMachineReports_isToldAsItIs()
    {
        World world;
        world.feed(engine::HostReport{engine::Severity::critical, engine::NoteCode::historyFailed, "disk full", {}});
        const auto note = world.snapshot()->notes.front();
        QVERIFY(note.code == engine::NoteCode::historyFailed && note.severity == engine::Severity::critical && note.text == "disk full");
    }
    void aClockThatIsWrong_isToldOnce_andAgainWhenItIsRight()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            world.feed(engine::ClockOffset{domain::VenueId::simulated, std::chrono::seconds(2), {}});
        QCOMPARE(world.count(engine::NoteCode::clockOffset), 1);
        world.feed(engine::ClockOffset{domain::VenueId::simulated, std::chrono::milliseconds(2), {}});
        QCOMPARE(world.count(engine::NoteCode::clockOffset), 2);
        QCOMPARE(world.snapshot()->notes.front().severity, engine::Severity::info);
    }
    void unknownNumbers_areNan_neverZero()
    {
        World world;
        const auto snapshot = world.snapshot();
        QVERIFY(std::isnan(snapshot->exposure.netDelta));
        QVERIFY(std::isnan(snapshot->ratio.current));
        QVERIFY(std::isnan(snapshot->liquidation.price));
        QVERIFY(std::isnan(snapshot->market.mark));
        QVERIFY(std::isnan(snapshot->cost.projectedMonth));
    }
    void clientOrderIds_areShortAsciiAndOurs()
    {
        auto settings = config();
        settings.session = ~0ull;
        World world(settings);
        world.healthy(3000, 10, 6000);
        const std::string id = world.newestOrder().id.str();
        QVERIFY(id.size() <= 32);
        QVERIFY(id.starts_with("blst"));
        QVERIFY(std::all_of(id.begin(), id.end(),
                            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }));
    }
};

int run(int count, char **arguments) { return test_program::run<EngineDecisions>(count, arguments); }

} // namespace tst_engine_decisions
#include "tst_engine_decisions.moc"
