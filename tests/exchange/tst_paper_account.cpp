// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "builders.h"

#include "exchange/paper_account.h"

#include <QTest>

namespace tst_paper_account {

using namespace ballast;
using namespace ballast::test;
using domain::OrderStatus;
using domain::Side;
using domain::TimeInForce;
using exchange::Outputs;
using exchange::PaperAccount;
using exchange::Refusal;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A live market told by hand: bids 2999.9 / 2999.8, asks 3000.1 / 3000.2, one coin each.
struct Desk
{
    explicit Desk(const char *wallet = "5000") : paper({.account = {3}, .wallet = money(wallet)})
    {
        auto instrument = scenarioConfig().instruments[0];
        feed(engine::InstrumentDefinition{instrument});
        feed(engine::MarginScheduleUpdate{eth, risk::MarginSchedule::flat(0.005, 100)});
        mark("3000");
        book("2999.9", "3000.1");
    }
    void feed(engine::EventBody body) { paper.apply({at, at, std::move(body)}, outputs); }
    void mark(const char *value, const char *fundingRate = "0.0001")
    {
        feed(engine::MarkPrice{eth, price(value), price(value), rate(fundingRate), monday + hours(2)});
    }
    void book(const char *bid, const char *ask)
    {
        const auto one = quantity("1");
        const auto step = price("0.1");
        feed(engine::BookSnapshotEvent{
            eth, {++bookId, {{price(bid), one}, {price(bid) - step, one}}, {{price(ask), one}, {price(ask) + step, one}}}});
    }
    void quote(const char *bid, const char *ask) { feed(engine::BestQuote{eth, price(bid), price(ask), quantity("1"), quantity("1")}); }
    const domain::Position *held() { return paper.account().position(eth, domain::PositionSide::both); }

    domain::Timestamp at = monday;
    std::int64_t bookId = 100;
    Outputs outputs;
    PaperAccount paper;
    Orders orders{{3}};
};

} // namespace

class TestPaperAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marketOrder_walksTheVisibleBook_andExpiresWithTheRest()
    {
        Desk desk;
        const auto order = desk.paper.place(desk.orders.market(Side::buy, "2.5"), desk.outputs);
        QVERIFY(order.has_value());
        QCOMPARE(order->status, OrderStatus::expired);
        QCOMPARE(order->filled, quantity("2"));
        QCOMPARE(order->averagePrice, price("3000.15"));
        QCOMPARE(desk.paper.fills().size(), std::size_t(2));
        QCOMPARE(desk.paper.fills()[0].liquidity, domain::Liquidity::taker);
        QCOMPARE(desk.paper.account().wallet(), money("5000") - money("3.00015"));
    }

    void takenLiquidity_staysTaken_untilTheVenueShowsItAnew()
    {
        Desk desk;
        const auto at = price("3000.1");
        auto request = desk.orders.limit(Side::buy, "0.7", at);
        request.timeInForce = TimeInForce::immediateOrCancel;
        QCOMPARE(desk.paper.place(request, desk.outputs)->filled, quantity("0.7"));
        request = desk.orders.limit(Side::buy, "0.7", at);
        request.timeInForce = TimeInForce::immediateOrCancel;
        QCOMPARE(desk.paper.place(request, desk.outputs)->filled, quantity("0.3"));
        desk.feed(engine::BookDeltaEvent{eth, {desk.bookId, desk.bookId + 1, desk.bookId, {}, {{at, quantity("2")}}}});
        request = desk.orders.limit(Side::buy, "0.7", at);
        request.timeInForce = TimeInForce::immediateOrCancel;
        QCOMPARE(desk.paper.place(request, desk.outputs)->filled, quantity("0.7"));
    }

    void levelsBehindANewerQuote_areNotTaken()
    {
        Desk desk;
        desk.quote("3000.1", "3000.2");
        auto request = desk.orders.limit(Side::buy, "2", price("3000.2"));
        request.timeInForce = TimeInForce::immediateOrCancel;
        const auto order = desk.paper.place(request, desk.outputs);
        QCOMPARE(order->filled, quantity("1"));
        QCOMPARE(order->averagePrice, price("3000.2"));
    }

    void fillOrKill_needsTheWholeSize()
    {
        Desk desk;
        auto request = desk.orders.limit(Side::sell, "2.5", price("2999"));
        request.timeInForce = TimeInForce::fillOrKill;
        QVERIFY(desk.paper.place(request, desk.outputs)->filled.isZero());
    }

    void restingOrder_fillsAsMaker_whenAQuotePassesIt_notWhenItTouches()
    {
        Desk desk;
        const auto order = desk.paper.place(desk.orders.limit(Side::buy, "0.5", price("2999")), desk.outputs);
        QCOMPARE(order->status, OrderStatus::acknowledged);
        QCOMPARE(desk.paper.accountSnapshot().openOrders.size(), std::size_t(1));
        desk.quote("2998.9", "2999");
        QVERIFY(desk.paper.fills().empty());
        desk.outputs.clear();
        desk.quote("2998.8", "2998.9");
        QCOMPARE(desk.paper.fills().size(), std::size_t(1));
        QCOMPARE(desk.paper.fills()[0].price, price("2999"));
        QCOMPARE(desk.paper.fills()[0].liquidity, domain::Liquidity::maker);
        QCOMPARE(desk.paper.fills()[0].fee, money("0.2999"));
        QCOMPARE(all<engine::OrderUpdate>(desk.outputs).back().order.status, OrderStatus::filled);
        QCOMPARE(all<engine::FillEvent>(desk.outputs).size(), std::size_t(1));
        QCOMPARE(desk.held()->quantity, quantity("0.5"));
        QVERIFY(desk.paper.accountSnapshot().openOrders.empty());
    }

    void restingOrder_fills_whenATradeGoesThroughIt()
    {
        Desk desk;
        QVERIFY(desk.paper.place(desk.orders.limit(Side::sell, "0.5", price("3001")), desk.outputs).has_value());
        desk.feed(engine::Trade{eth, price("3001"), quantity("9"), Side::buy});
        QVERIFY(desk.paper.fills().empty());
        desk.feed(engine::Trade{eth, price("3001.1"), quantity("9"), Side::sell});
        QVERIFY(desk.paper.fills().empty());
        desk.feed(engine::Trade{eth, price("3001.1"), quantity("9"), Side::buy});
        QCOMPARE(desk.paper.fills().size(), std::size_t(1));
    }

    void cancel_takesTheOrderAway_once()
    {
        Desk desk;
        const auto request = desk.orders.limit(Side::buy, "0.5", price("2999"));
        QVERIFY(desk.paper.place(request, desk.outputs).has_value());
        QCOMPARE(desk.paper.cancel(eth, request.id, desk.outputs)->status, OrderStatus::cancelled);
        QCOMPARE(desk.paper.cancel(eth, request.id, desk.outputs).error().reason, Refusal::unknownOrder);
        desk.quote("2990", "2990.1");
        QVERIFY(desk.paper.fills().empty());
        QCOMPARE(desk.paper.findOrder(eth, request.id)->status, OrderStatus::cancelled);
    }

    void funding_isSettledOnce_atItsTime_withTheLastRateBefore()
    {
        Desk desk;
        QVERIFY(desk.paper.place(desk.orders.market(Side::sell, "1"), desk.outputs).has_value());
        desk.mark("3010", "0.0002");
        desk.outputs.clear();
        desk.at = monday + hours(2) - seconds(1);
        desk.feed(engine::TimerTick{});
        QVERIFY(all<engine::FundingEvent>(desk.outputs).empty());
        desk.at = monday + hours(2);
        desk.feed(engine::TimerTick{});
        const auto payments = all<engine::FundingEvent>(desk.outputs);
        QCOMPARE(payments.size(), std::size_t(1));
        QCOMPARE(payments[0].payment.amount, money("0.602"));
        QCOMPARE(payments[0].payment.at, monday + hours(2));
        desk.at = monday + hours(2) + seconds(5);
        desk.mark("3010", "0.0009"); // still tells the time that has passed
        desk.at = monday + hours(9);
        desk.feed(engine::TimerTick{});
        QCOMPARE(all<engine::FundingEvent>(desk.outputs).size(), std::size_t(1));
    }

    void withoutMarketData_nothingIsAccepted()
    {
        Desk desk;
        desk.feed(engine::FeedStatus{engine::Feed::market, domain::VenueId::binance, {}, engine::FeedState::disconnected});
        QCOMPARE(desk.paper.place(desk.orders.market(Side::buy, "1"), desk.outputs).error().reason, Refusal::maintenance);
        desk.quote("2999.9", "3000.1");
        QVERIFY(desk.paper.place(desk.orders.market(Side::buy, "1"), desk.outputs).has_value());
    }

    void rulesAndMargin_areThoseOfAVenue()
    {
        Desk desk("100");
        QCOMPARE(desk.paper.place(desk.orders.market(Side::buy, "0.0001"), desk.outputs).error().reason, Refusal::badPrecision);
        QCOMPARE(desk.paper.place(desk.orders.market(Side::buy, "1"), desk.outputs).error().reason, Refusal::insufficientMargin);
        QCOMPARE(desk.paper.place(desk.orders.limit(Side::buy, "0.1", price("3400")), desk.outputs).error().reason,
                 Refusal::priceOutOfRange);
        auto request = desk.orders.limit(Side::buy, "0.1", price("3000.1"));
        request.timeInForce = TimeInForce::postOnly;
        QCOMPARE(desk.paper.place(request, desk.outputs).error().reason, Refusal::wouldTake);
        QVERIFY(desk.paper.setLeverage(eth, 50, desk.outputs).has_value());
        QVERIFY(desk.paper.place(desk.orders.market(Side::buy, "1"), desk.outputs).has_value());
        QCOMPARE(desk.paper.setLeverage(eth, 2, desk.outputs).error().reason, Refusal::insufficientMargin);
    }

    void liquidation_isCalledThenForced_atTheLevelTheSnapshotTold()
    {
        Desk desk("200");
        QVERIFY(desk.paper.place(desk.orders.market(Side::sell, "1"), desk.outputs).has_value());
        const auto at = desk.paper.accountSnapshot().positions.front().venueLiquidationPrice;
        QVERIFY(at.has_value());
        desk.outputs.clear();
        desk.book("3182.9", "3183.1");
        desk.mark((*at - price("0.02")).toString().c_str());
        QVERIFY(all<engine::FillEvent>(desk.outputs).empty());
        QCOMPARE(all<engine::MarginCall>(desk.outputs).size(), std::size_t(1));
        desk.mark((*at + price("0.02")).toString().c_str());
        const auto fills = all<engine::FillEvent>(desk.outputs);
        QCOMPARE(fills.size(), std::size_t(1));
        QCOMPARE(fills[0].forcedBy, engine::ForcedBy::liquidation);
        QVERIFY(fills[0].fill.clientOrderId.view().starts_with("autoclose-"));
        QVERIFY(desk.held()->quantity.isZero());
        QVERIFY(desk.paper.account().wallet().sign() >= 0);
    }

    void paperFollowsASimulatedMarket_withoutLosingACent()
    {
        exchange::SimulatedExchange venue(scenarioConfig("crash-15", 5));
        PaperAccount paper({.account = {1}, .wallet = money("20000")});
        Outputs outputs, market;
        const auto feed = [&](domain::Timestamp at, const engine::EventBody &body) { paper.apply({at, at, body}, outputs); };
        for (const auto &instrument : venue.instruments()) {
            feed(monday, engine::InstrumentDefinition{instrument});
            feed(monday, engine::MarginScheduleUpdate{instrument.id, venue.schedules()[instrument.id.value]});
            feed(monday, venue.bookSnapshot(instrument.id, 1000));
            feed(monday, venue.markPrice(instrument.id));
        }
        Orders orders{{1}};
        for (int i = 1; i <= 3000; ++i) {
            market.clear();
            venue.advance(monday + seconds(3 * i), market);
            for (const auto &output : market)
                feed(output.at, output.body);
            if (i % 40 == 0)
                QVERIFY(paper.place(orders.market(i % 80 ? Side::sell : Side::buy, "2"), outputs).has_value());
            if (i % 50 == 0)
                (void)paper.place(orders.limit(Side::buy, "0.5", venue.bestQuote(eth).bid - price("1")), outputs);
        }
        domain::Money expected = money("20000");
        std::size_t makers = 0;
        for (const auto &fill : paper.fills()) {
            expected += fill.realisedPnl - fill.fee;
            makers += fill.liquidity == domain::Liquidity::maker;
        }
        const auto payments = all<engine::FundingEvent>(outputs);
        for (const auto &payment : payments)
            expected += payment.payment.amount;
        QCOMPARE(paper.account().wallet(), expected);
        QVERIFY(makers > 10);
        QCOMPARE(payments.size(), std::size_t(1));
        QCOMPARE(all<engine::BalanceUpdate>(outputs).back().balance.wallet, expected);
    }
};

int run(int count, char **arguments) { return test_program::run<TestPaperAccount>(count, arguments); }

} // namespace tst_paper_account
#include "tst_paper_account.moc"
