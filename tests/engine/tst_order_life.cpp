// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an order: how it is placed, what happens to it, and what never does.
#include "../test_program.h"

#include "builders.h"

#include "engine/execution.h"
#include "engine/limits.h"

#include <QTest>

#include <limits>
#include <set>

namespace tst_order_life {

using namespace ballast;
using namespace ballast::test;
using domain::OrderStatus;
using domain::TimeInForce;
using engine::Limit;
using engine::NoteCode;
using strategy::Hold;
using strategy::ParameterId;

namespace {

engine::EngineConfig taking()
{
    auto settings = config();
    settings.parameters[ParameterId::makerPatience] = 0;
    return settings;
}

domain::OrderRequest goodOrder()
{
    domain::OrderRequest request;
    request.id = "blst1";
    request.side = domain::Side::sell;
    request.timeInForce = TimeInForce::immediateOrCancel;
    request.quantity = domain::Quantity::fromInteger(1);
    request.price = domain::Price::fromInteger(2990);
    return request;
}

engine::LimitContext goodContext()
{
    engine::LimitContext context;
    context.mark = context.index = 3000;
    context.protectedDelta = 10;
    return context;
}

} // namespace

class OrderLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- execution ---
    void aCalmMarket_isAskedAsMakerAtTheTouch()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto order = world.newestOrder();
        QCOMPARE(order.timeInForce, TimeInForce::postOnly);
        QCOMPARE(order.price.toDouble(), 3000.01); // the ask: a sell rests there
    }
    void whatRestsTooLong_isCancelled_andTheRestTakesInsideTheCollar()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto first = world.newestOrder();
        world.answer(OrderStatus::acknowledged);
        world.later(10).fresh(3000);
        QCOMPARE(world.count<engine::CancelOrder>(), 0);
        world.later(11).fresh(3000);
        QCOMPARE(world.count<engine::CancelOrder>(), 1);
        QCOMPARE(world.orders().size(), 1u); // nothing new before the cancellation is known
        world.answer(OrderStatus::cancelled);
        world.later(1).fresh(3000);
        QCOMPARE(world.orders().size(), 2u); // at once: the cool-down is for the next adjustment
        const auto second = world.newestOrder();
        QCOMPARE(second.timeInForce, TimeInForce::immediateOrCancel);
        QVERIFY(second.price.toDouble() >= 3000 * (1 - strategy::Parameters()[ParameterId::priceCollar]));
        QVERIFY(second.price.toDouble() < 3000);
        QVERIFY(first.id != second.id);
        QCOMPARE(first.id.str().substr(0, first.id.str().rfind('T')), second.id.str().substr(0, second.id.str().rfind('T')));
    }
    void aPartlyFilledRestingOrder_isFollowedByWhatIsLeft()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const double whole = world.newestOrder().quantity.toDouble();
        world.answer(OrderStatus::acknowledged);
        world.feed(engine::PositionUpdate{world.position(hedgeAccount, -1, 3000)});
        world.answer(OrderStatus::partlyFilled, 1);
        world.later(21).fresh(3000);
        world.answer(OrderStatus::cancelled, 1);
        world.later(1).fresh(3000);
        QCOMPARE(world.orders().size(), 2u);
        QVERIFY(std::fabs(world.newestOrder().quantity.toDouble() - (whole - 1)) < 0.01);
    }
    void nearLiquidation_takesAtOnce()
    {
        World world;
        world.healthy(3000, 10, 6000);
        world.answer(OrderStatus::acknowledged);
        world.candles(3000, 0.02, 30); // a storm: liquidation comes within reach
        world.fresh(2700);
        QVERIFY(world.snapshot()->current.inputs.liquidationSigma < strategy::Parameters()[ParameterId::criticalSigma]);
        world.answer(OrderStatus::cancelled);
        world.fresh(2700);
        QCOMPARE(world.newestOrder().timeInForce, TimeInForce::immediateOrCancel);
    }
    void patienceShrinksWithTheDistanceToLiquidation()
    {
        const strategy::Parameters parameters;
        const double critical = parameters[ParameterId::criticalSigma], longest = parameters[ParameterId::makerPatience];
        QCOMPARE(engine::makerPatience(critical, parameters), 0.0);
        QCOMPARE(engine::makerPatience(2 * critical, parameters), longest);
        QCOMPARE(engine::makerPatience(std::numeric_limits<double>::infinity(), parameters), longest);
        QCOMPARE(engine::makerPatience(std::numeric_limits<double>::quiet_NaN(), parameters), 0.0);
        QVERIFY(engine::makerPatience(1.5 * critical, parameters) > 0);
        QVERIFY(engine::makerPatience(1.5 * critical, parameters) < longest);
    }
    void aPostOnlyOrderThatWouldTake_isNoRefusal_theNextOneTakes()
    {
        World world;
        world.healthy(3000, 10, 6000);
        world.answer(OrderStatus::refused, 0, -5022);
        world.later(1).fresh(3000);
        QCOMPARE(world.count(NoteCode::orderRefused), 0);
        QCOMPARE(world.orders().size(), 2u);
        QCOMPARE(world.newestOrder().timeInForce, TimeInForce::immediateOrCancel);
    }
    void thinDepth_splitsTheOrder_andThePiecesFollowEachOther()
    {
        auto settings = taking();
        World world(settings);
        world.candles(3000, 0.0005, 60).book(3000, 0.4, 10).quote(3000).mark(3000); // 4 coins on a side: pieces of 1
        world.account(protectedAccount, 6000, 10, 3000).account(hedgeAccount, 10'000, 0, 3000);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.newestOrder().quantity.toDouble(), 1.0);
        QVERIFY(world.newestDecision().guardrails[std::size_t(strategy::Guardrail::orderSize)].bound);
        world.fillNewestOrder(3000);
        world.later(1).fresh(3000);
        QCOMPARE(world.orders().size(), 2u); // no cool-down inside one adjustment
    }
    void theCollar_isAroundMarkAndIndex_whicheverIsTighter()
    {
        const auto tick = domain::Price::fromEstimate(0.01);
        QCOMPARE(engine::collarPrice(domain::Side::buy, 3000, 2990, 0.005, tick).toDouble(), 3004.95);
        QCOMPARE(engine::collarPrice(domain::Side::sell, 3000, 3010, 0.005, tick).toDouble(), 2994.95);
        QCOMPARE(engine::collarPrice(domain::Side::buy, 3000, 0, 0.005, tick).toDouble(), 3015.0);
    }
    void ids_sayAccountPlanLegAndAttempt_andAreNeverTheSame()
    {
        std::set<std::string> seen;
        for (const std::uint64_t session : {0ull, 1ull, 0x18d0f3a7b2cull})
            for (const std::uint16_t account : {std::uint16_t(0), std::uint16_t(1), std::uint16_t(36)})
                for (const std::uint64_t plan : {1ull, 36ull, 123456ull})
                    for (const auto leg : {domain::PositionSide::both, domain::PositionSide::longSide, domain::PositionSide::shortSide})
                        for (int attempt = 1; attempt < 40; ++attempt) {
                            const auto id = engine::clientOrderId("blst", {session, {account}, plan, leg, attempt}).str();
                            QVERIFY(id.size() <= 32);
                            QVERIFY2(seen.insert(id).second, id.c_str());
                        }
    }
    void slippage_isRecordedPerOrder_expectedAndRealised()
    {
        World world(taking());
        world.candles(3000, 0.0005, 60).book(3000, 4, 100).quote(3000).mark(3000);
        world.account(protectedAccount, 6000, 10, 3000).account(hedgeAccount, 10'000, 0, 3000);
        const double quantity = world.newestOrder().quantity.toDouble();
        world.fillNewestOrder(2999);
        engine::RecordOrder newest;
        for (const auto &effect : world.all) {
            if (const auto *record = std::get_if<engine::RecordOrder>(&effect))
                newest = *record;
        }
        QVERIFY(newest.expectedSlippage > 0);
        QVERIFY(std::fabs(newest.realisedSlippage - quantity) < 0.02); // sold 1 below the mid
    }

    // --- doubt about an order ---
    void anOrderThatNeverArrived_isBelievedGoneOnlyAfterTheReceiveWindow()
    {
        World world(taking());
        world.healthy(3000, 10, 6000);
        world.answer(OrderStatus::unknown);
        QCOMPARE(world.count<engine::QueryOrder>(), 1);
        engine::OrderUpdate never;
        never.order.request = world.newestOrder();
        never.order.status = OrderStatus::refused;
        never.neverArrived = true;
        world.later(3).feed(never);
        QCOMPARE(world.hold(), Hold::unknownOrder); // it may still be under way
        world.later(20).fresh(3000).feed(never);
        QVERIFY(world.hold() == Hold::unconfirmedPosition); // and the account has to say that nothing happened
        QCOMPARE(world.orders().size(), 1u);
        world.account(hedgeAccount, 10'000, 0, 3000).later(40).fresh(3000);
        QCOMPARE(world.orders().size(), 2u);
        QVERIFY(world.orders()[0].id != world.orders()[1].id);
    }
    void anUnknownOrderThatDidReachTheVenue_isNotSentAgain()
    {
        World world(taking());
        world.healthy(3000, 10, 6000);
        world.answer(OrderStatus::unknown);
        world.fillNewestOrder(3000);
        world.later(60).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::insideBand);
    }
    void anEarlierSessionsOrderThatStillRests_isCancelled()
    {
        World world;
        engine::OrderUpdate old;
        old.order.request = goodOrder();
        old.order.request.id = "blstzzA1P5L0T1";
        old.order.request.account = hedgeAccount;
        old.order.status = OrderStatus::acknowledged;
        world.feed(old);
        QCOMPARE(world.count<engine::CancelOrder>(), 1);
        QCOMPARE(world.count(NoteCode::foreignOrder), 0);
    }

    // --- doubt about a position (failure 1 of the field: a reading of zero, and the hedge is opened again and again) ---
    void fault01_aHedgeReadAsZero_opensNothing_andHoldsStill()
    {
        World world(taking());
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        for (int i = 0; i < 20; ++i) {
            world.later(30).fresh(3000);
            world.account(hedgeAccount, 10'000, 0, 3000); // the venue's answer says: no position
            world.feed(engine::TimerTick{});
        }
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::conflict);
    }
    void fault01_aReadingFromBeforeTheFill_isNoConfirmation()
    {
        auto settings = config();
        settings.parameters[ParameterId::makerPatience] = 0;
        World world(settings);
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.orders().size(), std::size_t(1));
        const auto asked = world.now(); // a reading of the account begins before the order is carried out …
        const auto request = world.newestOrder();
        world.later(1).answer(domain::OrderStatus::filled, request.quantity.toDouble());
        engine::AccountSnapshot reading;
        reading.account = hedgeAccount;
        reading.balances = {{hedgeAccount, "USDT", domain::Money::fromInteger(10'000), domain::Money::fromInteger(10'000), world.now()}};
        reading.since = asked;
        world.later(0.1).feed(reading).fresh(3000.5); // … and ends after it: flat
        QCOMPARE(world.orders().size(), std::size_t(1));
        QCOMPARE(world.hold(), Hold::unconfirmedPosition);
        reading.since = world.now();
        reading.positions = {world.position(hedgeAccount, -request.quantity.toDouble(), 3000)};
        world.later(0.1).feed(reading).fresh(3001);
        QCOMPARE(world.orders().size(), std::size_t(1));
        QCOMPARE(world.hold(), Hold::insideBand);
    }
    void aReadingFromBeforeTheKillSwitch_doesNotEndTheCancelling()
    {
        World world;
        world.healthy(3000, 10, 6000, -3.6);
        engine::AccountSnapshot reading;
        reading.account = hedgeAccount;
        reading.balances = {{hedgeAccount, "USDT", domain::Money::fromInteger(10'000), domain::Money::fromInteger(10'000), world.now()}};
        reading.positions = {world.position(hedgeAccount, -3.6, 3000)};
        reading.since = world.now();
        world.later(1).feed(engine::IntentEvent{engine::CancelOrders{}});
        world.later(0.1).feed(reading);
        QCOMPARE(world.count(engine::NoteCode::cancelDone), 0);
        reading.since = world.now();
        world.later(0.1).feed(reading);
        QCOMPARE(world.count(engine::NoteCode::cancelDone), 1);
    }
    void fault10_funding_isBookedAsTheVenuePaysIt_onceByItsId()
    {
        World world;
        world.healthy(3000, 10, 6000);
        domain::FundingPayment payment;
        payment.account = hedgeAccount;
        payment.instrument = ethPerpetual;
        payment.currency = "USDT";
        payment.at = world.now();
        payment.id = "1";
        payment.amount = domain::Money::fromInteger(2); // received
        world.feed(engine::FundingEvent{payment}).feed(engine::FundingEvent{payment});
        QCOMPARE(world.snapshot()->cost.fundingToday, -2.0);
        payment.id = "2";
        payment.amount = domain::Money::fromInteger(-5); // paid
        world.feed(engine::FundingEvent{payment});
        QCOMPARE(world.snapshot()->cost.fundingToday, 3.0);
        payment.id = "3";
        payment.account = protectedAccount; // no cost of the hedge
        world.feed(engine::FundingEvent{payment});
        QCOMPARE(world.snapshot()->cost.fundingToday, 3.0);
    }
    void fault11_aFee_countsInWhateverCurrencyItIsPaid_andARebateLowersTheCost()
    {
        World world(taking());
        world.healthy(3000, 10, 6000);
        domain::Fill fill;
        fill.clientOrderId = world.newestOrder().id;
        fill.account = hedgeAccount;
        fill.instrument = ethPerpetual;
        fill.side = domain::Side::sell;
        fill.price = domain::Price::fromInteger(3000);
        fill.quantity = domain::Quantity::fromInteger(1);
        fill.liquidity = domain::Liquidity::taker;
        fill.at = world.now();
        const auto fees = [&](const char *id, domain::Money fee, const char *currency) {
            fill.id = id;
            fill.fee = fee;
            fill.feeCurrency = domain::Currency(currency);
            const double before = world.snapshot()->cost.feesToday;
            world.feed(engine::FillEvent{fill, engine::ForcedBy::nobody});
            return world.snapshot()->cost.feesToday - before;
        };
        QCOMPARE(fees("1", domain::Money::fromInteger(2), "USDT"), 2.0);
        QCOMPARE(fees("2", domain::Money::fromInteger(-1), "USDT"), -1.0);
        QCOMPARE(fees("3", domain::Money::fromEstimate(0.002), "BNB"), 3000 * config().instruments[0].takerFee.toDouble());
    }
    void fault12_aCoinMarginedContract_isOrderedInItsFaceValue()
    {
        auto settings = config();
        settings.parameters[ParameterId::makerPatience] = 0;
        auto &instrument = settings.instruments[0];
        instrument.kind = domain::ContractKind::inverse;
        instrument.lotSize = instrument.minQuantity = domain::Quantity::fromInteger(10); // ten dollars a contract
        World world(settings);
        world.candles(3000, 0.0005, 60).quote(3000).mark(3000);
        world.account(protectedAccount, 6000, 30'000, 3000); // 30,000 dollars of face: ten coins
        world.account(hedgeAccount, 10'000, 0, 3000);
        const auto snapshot = world.snapshot();
        QVERIFY(std::fabs(snapshot->exposure.protectedDelta - 10) < 1e-9);
        QVERIFY(!world.orders().empty());
        const double face = world.newestOrder().quantity.toDouble();
        QVERIFY2(face > 1000 && face <= 30'000, std::to_string(face).c_str()); // not coins, not a hundredfold
        QCOMPARE(std::fmod(face, 10.0), 0.0);
    }
    void fault13_inHedgeMode_aLegIsNamed_insteadOfReduceOnly()
    {
        World world(taking());
        engine::AccountSnapshot reading;
        reading.account = hedgeAccount;
        reading.positionMode = domain::PositionMode::hedge;
        reading.balances = {{hedgeAccount, "USDT", domain::Money::fromInteger(10'000), domain::Money::fromInteger(10'000), world.now()}};
        auto shorts = world.position(hedgeAccount, -8, 3000);
        shorts.side = domain::PositionSide::shortSide;
        reading.positions = {shorts};
        world.candles(3000, 0.0005, 60).quote(3000).mark(3000).account(protectedAccount, 6000, 10, 3000).feed(reading);
        world.feed(engine::IntentEvent{engine::OverrideRatio{0.4, {}, ""}});
        QVERIFY(!world.orders().empty());
        const auto order = world.newestOrder();
        QCOMPARE(order.side, domain::Side::buy);
        QCOMPARE(order.positionSide, domain::PositionSide::shortSide);
        QCOMPARE(order.reduceOnly, domain::ReduceOnly::no);
        QVERIFY(order.quantity <= domain::Quantity::fromInteger(8));
    }
    void fault01_aProtectedPositionReadAsZeroOnce_closesNothing()
    {
        World world(taking());
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000).account(protectedAccount, 6000, 0, 3000);
        QCOMPARE(world.orders().size(), 1u);
        QCOMPARE(world.hold(), Hold::unconfirmedPosition);
        world.account(protectedAccount, 6000, 10, 3000).later(60).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
    }
    void fault03_aProtectedPositionReadAsZeroTwice_closesTheHedge()
    {
        World world(taking());
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000).account(protectedAccount, 6000, 0, 3000).account(protectedAccount, 6000, 0, 3000);
        QCOMPARE(world.count(NoteCode::positionVanished), 1);
        QCOMPARE(world.newestOrder().side, domain::Side::buy);
        QCOMPARE(world.newestOrder().reduceOnly, domain::ReduceOnly::yes);
    }

    // --- limits ---
    void everyLimit_stopsAnOrderByItself()
    {
        const strategy::Parameters parameters;
        const auto instrument = ethUsdt();
        const auto broken = [&](const domain::OrderRequest &request, const engine::LimitContext &context) {
            return engine::firstBroken(request, instrument, context, parameters);
        };
        QVERIFY(!broken(goodOrder(), goodContext()));
        struct Case
        {
            Limit limit;
            std::function<void(domain::OrderRequest &, engine::LimitContext &)> spoil;
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const std::vector<Case> cases{
            {Limit::orderSize,
             [](auto &order, auto &context) {
                 order.quantity = domain::Quantity::fromInteger(20);
                 context.protectedDelta = 100;
             }},
            {Limit::positionSize,
             [](auto &, auto &context) {
                 context.hedgeDelta = -200;
                 context.protectedDelta = 1000;
             }},
            {Limit::hedgeRatio, [](auto &, auto &context) { context.hedgeDelta = -11.5; }},
            {Limit::hedgeRatio, [](auto &, auto &context) { context.protectedDelta = 0; }},   // a hedge of nothing
            {Limit::hedgeRatio, [](auto &, auto &context) { context.protectedDelta = -10; }}, // on the side of the position
            {Limit::hedgeRatio, [=](auto &, auto &context) { context.protectedDelta = nan; }},
            {Limit::orderRate, [](auto &, auto &context) { context.ordersLastMinute = 10; }},
            {Limit::ordersPerDay, [](auto &, auto &context) { context.ordersToday = 500; }},
            {Limit::notionalPerDay, [](auto &, auto &context) { context.notionalToday = 4'999'000; }},
            {Limit::dailyCost, [](auto &, auto &context) { context.costToday = 150; }},
            {Limit::dailyCost, [=](auto &, auto &context) { context.costToday = nan; }},
            {Limit::priceCollar, [](auto &order, auto &) { order.price = domain::Price::fromInteger(2980); }},
            {Limit::priceCollar, [](auto &, auto &context) { context.index = 3100; }}, // cheap against the index
            {Limit::priceCollar, [](auto &order, auto &) { order.type = domain::OrderType::market; }},
            {Limit::dataAge, [](auto &, auto &context) { context.marketAgeSeconds = 10.5; }},
            {Limit::dataAge, [=](auto &, auto &context) { context.marketAgeSeconds = nan; }},
            {Limit::clockOffset, [](auto &, auto &context) { context.clockOffsetSeconds = -2.5; }},
            {Limit::malformed, [](auto &order, auto &) { order.quantity = {}; }},
            {Limit::malformed, [](auto &order, auto &) { order.id = {}; }},
            {Limit::malformed, [=](auto &, auto &context) { context.mark = nan; }},
        };
        for (const auto &each : cases) {
            auto order = goodOrder();
            auto context = goodContext();
            each.spoil(order, context);
            const auto found = broken(order, context);
            QVERIFY2(found == each.limit, found ? engine::name(*found).data() : "none");
        }
    }
    void reductions_areHeldBackByNeitherCostNorNotionalNorRatio()
    {
        auto context = goodContext();
        context.hedgeDelta = -30;
        context.costToday = 1e6;
        context.notionalToday = 1e9;
        auto order = goodOrder();
        order.side = domain::Side::buy;
        order.price = domain::Price::fromInteger(3010);
        QVERIFY(!engine::firstBroken(order, ethUsdt(), context, strategy::Parameters()));
    }
    void theUseOfEachLimit_isShownAgainstItsParameter()
    {
        World world(taking());
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        const auto snapshot = world.snapshot();
        const auto use = [&](Limit limit) { return snapshot->limits[std::size_t(limit)]; };
        QCOMPARE(use(Limit::ordersPerDay).used, 1.0);
        QCOMPARE(use(Limit::ordersPerDay).allowed, strategy::Parameters()[ParameterId::ordersPerDay]);
        QVERIFY(use(Limit::notionalPerDay).used > 10'000);
        QVERIFY(std::fabs(use(Limit::hedgeRatio).used - 0.36) < 0.01);
    }
    void aClockFarFromTheExchanges_stopsTrading()
    {
        World world(taking());
        world.feed(engine::ClockOffset{domain::VenueId::simulated, std::chrono::seconds(3), {}});
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.orders().size(), 0u);
        QCOMPARE(world.hold(), Hold::clockOff);
        world.feed(engine::ClockOffset{domain::VenueId::simulated, std::chrono::milliseconds(10), {}}).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
    }

    // --- kill switch, dead man's switch, the end ---
    void cancelling_isTriedAgainUntilTheVenueShowsThatNothingRests()
    {
        World world;
        world.healthy(3000, 10, 6000).answer(OrderStatus::acknowledged);
        world.feed(engine::FeedStatus{engine::Feed::user, {}, hedgeAccount, engine::FeedState::connecting}); // the network is down
        world.feed(engine::IntentEvent{engine::CancelOrders{}});
        for (int i = 0; i < 4; ++i)
            world.later(6).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::CancelAllOrders>(), 5);
        QCOMPARE(world.count(NoteCode::cancelPending), 4);
        world.answer(OrderStatus::cancelled).account(hedgeAccount, 10'000, 0, 3000);
        QCOMPARE(world.count(NoteCode::cancelDone), 1);
        world.later(6).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::CancelAllOrders>(), 5);
    }
    void flattening_endsWhenTheHedgeIsClosed_andSaysSo()
    {
        World world(taking());
        world.healthy(3000, 10, 6000).fillNewestOrder(3000);
        world.later(60).fresh(3000).feed(engine::IntentEvent{engine::FlattenHedge{}});
        QCOMPARE(world.newestOrder().reduceOnly, domain::ReduceOnly::yes);
        world.fillNewestOrder(3000).later(1).fresh(3000);
        QCOMPARE(world.count(NoteCode::flattened), 1);
        world.later(600).fresh(3000);
        QCOMPARE(world.orders().size(), 2u);
    }
    void theDeadMansSwitch_isRenewedWhileArmed_andEndedOnDisarm()
    {
        auto settings = config();
        settings.deadManAfter = std::chrono::minutes(2);
        World world(settings);
        world.healthy(3000, 10, 6000);
        for (int i = 0; i < 240; ++i)
            world.later(1).feed(engine::TimerTick{});
        const int renewals = world.count<engine::RenewDeadManSwitch>();
        QVERIFY2(renewals >= 7 && renewals <= 9, qPrintable(QString::number(renewals)));
        world.feed(engine::IntentEvent{engine::Disarm{}}).feed(engine::TimerTick{});
        const auto &last = std::get<engine::RenewDeadManSwitch>(*std::find_if(world.last.begin(), world.last.end(), [](const auto &effect) {
            return std::holds_alternative<engine::RenewDeadManSwitch>(effect);
        }));
        QCOMPARE(last.after, domain::Duration{});
    }
    void standingDown_cancelsWhatRests_andSendsNothingMore()
    {
        World world;
        world.healthy(3000, 10, 6000).answer(OrderStatus::acknowledged);
        world.feed(engine::IntentEvent{engine::StandDown{}});
        QCOMPARE(world.count<engine::CancelAllOrders>(), 1);
        world.answer(OrderStatus::cancelled).later(60).fresh(3000);
        QCOMPARE(world.orders().size(), 1u);
    }
    void standingDown_withAnOrderOfUnknownFate_cancels_andLeavesTheDeadMansSwitchOn_untilNothingRests()
    {
        auto settings = config();
        settings.deadManAfter = std::chrono::minutes(2);
        World world(settings);
        world.healthy(3000, 10, 6000).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::RenewDeadManSwitch>(), 1);
        world.answer(OrderStatus::unknown);
        world.feed(engine::IntentEvent{engine::StandDown{}});
        QCOMPARE(world.count<engine::CancelAllOrders>(), 1);
        world.later(1).feed(engine::TimerTick{}); // not confirmed: cancelled again, sooner than usual
        QCOMPARE(world.count<engine::CancelAllOrders>(), 2);
        QCOMPARE(world.count<engine::RenewDeadManSwitch>(), 1);
        world.answer(OrderStatus::cancelled).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::RenewDeadManSwitch>(), 2); // ended
    }
    void doubtWhileAnOrderRests_cancelsIt()
    {
        World world;
        world.healthy(3000, 10, 6000).answer(OrderStatus::acknowledged);
        world.feed(engine::FeedStatus{engine::Feed::market, {}, {}, engine::FeedState::connecting});
        QCOMPARE(world.count<engine::CancelOrder>(), 1);
    }
};

int run(int count, char **arguments) { return test_program::run<OrderLife>(count, arguments); }

} // namespace tst_order_life
#include "tst_order_life.moc"
