// SPDX-License-Identifier: GPL-3.0-or-later
// Amended, dated and conditional orders on the simulated exchange.
#include "../test_program.h"

#include "builders.h"

#include <QTest>

namespace tst_order_changes {

using namespace ballast;
using namespace ballast::test;
using domain::OrderStatus;
using domain::Price;
using domain::Side;
using exchange::ConditionalKind;
using exchange::ConditionalOrder;
using exchange::ConditionalRequest;
using exchange::ConditionalStatus;
using exchange::Refusal;

namespace {

struct Venue
{
    explicit Venue(std::string_view scenario = "calm") : exchange(scenarioConfig(scenario)) {}

    Price away(double fraction) const
    {
        const double last = exchange.markPrice(eth).mark.toDouble();
        return Price::fromEstimate(last * (1 + fraction)).toStep(exchange.instruments()[0].tickSize, domain::Rounding::down);
    }
    domain::Order place(const domain::OrderRequest &request, std::optional<exchange::GoodTill> goodTill = std::nullopt)
    {
        return exchange.place(request, outputs, goodTill).value();
    }
    tl::expected<domain::Order, exchange::Refused> amend(const domain::Order &order, Price price, std::string_view size)
    {
        return exchange.amend(account, eth, order.venueOrderId, price, quantity(size), outputs);
    }
    ConditionalRequest conditional(ConditionalKind kind, Side side, std::string_view size, Price trigger)
    {
        ConditionalRequest request;
        request.order = orders.market(side, size);
        request.kind = kind;
        request.trigger = trigger;
        return request;
    }
    void run(std::chrono::minutes time) { exchange.advance(exchange.now() + time, outputs); }
    ConditionalOrder last() const { return exchange.conditionalOrders(account).back(); }
    domain::Quantity held() const
    {
        const auto *position = exchange.account(account).position(eth, domain::PositionSide::both);
        return position ? position->quantity : domain::Quantity{};
    }

    exchange::SimulatedExchange exchange;
    domain::AccountId account = exchange.openAccount("a", money("10000"));
    domain::AccountId other = exchange.openAccount("b", money("100000"));
    Orders orders{account}, others{other};
    exchange::Outputs outputs;
};

/// Feeds a trailing stop; how many prices it took to fire, 0 = never.
int firesAt(Side side, std::string_view activation, const std::vector<const char *> &prices)
{
    ConditionalOrder order;
    order.request.kind = ConditionalKind::trailingStop;
    order.request.order.side = side;
    order.request.trigger = price(activation);
    order.request.callback = rate("0.01");
    for (std::size_t i = 0; i < prices.size(); ++i) {
        if (exchange::follow(order, price(prices[i])))
            return int(i) + 1;
    }
    return 0;
}

} // namespace

class TestOrderChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amendment_movesTheOrder_underItsOwnNumber()
    {
        Venue venue;
        const auto order = venue.place(venue.orders.limit(Side::buy, "0.5", venue.away(-0.03)));
        const auto amended = venue.amend(order, venue.away(-0.02), "0.7");
        QVERIFY(amended.has_value());
        QCOMPARE(amended->venueOrderId, order.venueOrderId);
        QCOMPARE(amended->status, OrderStatus::acknowledged);
        const auto open = venue.exchange.openOrders(venue.account);
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0].request.price, venue.away(-0.02));
        QCOMPARE(open[0].request.quantity, quantity("0.7"));
        const auto &history = venue.exchange.amendments(venue.account);
        QCOMPARE(history.size(), std::size_t(1));
        QCOMPARE(history[0].priceBefore, venue.away(-0.03));
        QCOMPARE(history[0].quantityAfter, quantity("0.7"));
        // The book shows the order at its new price only.
        const auto book = venue.exchange.bookSnapshot(eth, 100'000).snapshot;
        QVERIFY(std::none_of(book.bids.begin(), book.bids.end(), [&](const auto &level) { return level.price == venue.away(-0.03); }));
    }
    void amendment_throughTheMarket_fills()
    {
        Venue venue;
        const auto order = venue.place(venue.orders.limit(Side::buy, "0.5", venue.away(-0.03)));
        const auto amended = venue.amend(order, venue.away(0.01), "0.5");
        QVERIFY(amended.has_value());
        QCOMPARE(amended->status, OrderStatus::filled);
        QVERIFY(venue.exchange.openOrders(venue.account).empty());
        QCOMPARE(venue.held(), quantity("0.5"));
    }
    void amendment_thatPostOnlyWouldTake_cancels()
    {
        Venue venue;
        auto request = venue.orders.limit(Side::buy, "0.5", venue.away(-0.03));
        request.timeInForce = domain::TimeInForce::postOnly;
        const auto amended = venue.amend(venue.place(request), venue.away(0.01), "0.5");
        QCOMPARE(amended.value().status, OrderStatus::cancelled);
        QVERIFY(venue.held().isZero());
    }
    void amendment_toWhatIsFilledAlready_cancels()
    {
        Venue venue;
        const auto quote = venue.exchange.bestQuote(eth);
        const Price inside = quote.bid; // joins the best bid, then the other account sells into it
        const auto order = venue.place(venue.orders.limit(Side::buy, "2", inside));
        const auto size = quote.bidQuantity + quantity("0.5");
        auto taker = venue.others.market(Side::sell, "1");
        taker.quantity = size;
        QCOMPARE(venue.place(taker).status, OrderStatus::filled);
        const auto found = venue.exchange.findOrderByVenueId(venue.account, eth, order.venueOrderId);
        QCOMPARE(found->status, OrderStatus::partlyFilled);
        const auto amended = venue.exchange.amend(venue.account, eth, order.venueOrderId, venue.away(-0.01), found->filled, venue.outputs);
        QCOMPARE(amended.value().status, OrderStatus::cancelled);
        QCOMPARE(venue.held(), found->filled);
    }
    void amendment_isRefused_whenItChangesNothing_orIsTooLarge_orNamesNoOrder()
    {
        Venue venue;
        const auto order = venue.place(venue.orders.limit(Side::buy, "0.5", venue.away(-0.03)));
        QCOMPARE(venue.amend(order, venue.away(-0.03), "0.5").error().reason, Refusal::noChange);
        QCOMPARE(venue.amend(order, venue.away(-0.03), "900").error().reason, Refusal::insufficientMargin);
        auto gone = order;
        gone.venueOrderId = domain::VenueOrderId("999");
        QCOMPARE(venue.amend(gone, venue.away(-0.02), "0.5").error().reason, Refusal::unknownOrder);
        QCOMPARE(venue.exchange.openOrders(venue.account)[0].request, order.request);
    }
    void datedOrder_expires_atItsDate()
    {
        Venue venue;
        const auto until = venue.exchange.now() + std::chrono::minutes(11);
        const auto order = venue.place(venue.orders.limit(Side::buy, "0.5", venue.away(-0.09)), exchange::GoodTill{until, until.ms()});
        venue.run(std::chrono::minutes(10));
        QCOMPARE(venue.exchange.openOrders(venue.account).size(), std::size_t(1));
        venue.run(std::chrono::minutes(2));
        QCOMPARE(venue.exchange.findOrderByVenueId(venue.account, eth, order.venueOrderId)->status, OrderStatus::expired);
    }
    void conditions_fireOnTheirOwnSide()
    {
        Venue venue;
        struct Case
        {
            ConditionalKind kind;
            Side side;
            bool upwards;
        };
        for (const auto &[kind, side, upwards] :
             {Case{ConditionalKind::stop, Side::buy, true}, Case{ConditionalKind::stop, Side::sell, false},
              Case{ConditionalKind::takeProfit, Side::buy, false}, Case{ConditionalKind::takeProfit, Side::sell, true}}) {
            const auto request = venue.conditional(kind, side, "1", price("3000"));
            QCOMPARE(exchange::isMet(request, price("3000.01")), upwards);
            QCOMPARE(exchange::isMet(request, price("2999.99")), !upwards);
            QVERIFY(exchange::isMet(request, price("3000")));
        }
    }
    void conditionalOrder_thatWouldFireAtOnce_isRefused()
    {
        Venue venue;
        for (const bool stop : {true, false}) {
            const auto request = venue.conditional(stop ? ConditionalKind::stop : ConditionalKind::takeProfit, Side::sell, "1",
                                                   venue.away(stop ? 0.01 : -0.01));
            QCOMPARE(venue.exchange.placeConditional(request).error().reason, Refusal::wouldTrigger);
        }
        QVERIFY(venue.exchange.conditionalOrders(venue.account).empty());
    }
    void stop_sellsThePosition_whenTheMarketFalls()
    {
        Venue venue("crash-15");
        venue.place(venue.orders.market(Side::buy, "2"));
        auto request = venue.conditional(ConditionalKind::stop, Side::sell, "1", venue.away(-0.02));
        request.order.quantity = {};
        request.closesAll = true;
        QVERIFY(venue.exchange.placeConditional(request).has_value());
        for (int i = 0; i < 72 * 60 && venue.last().status == ConditionalStatus::waiting; ++i)
            venue.run(std::chrono::minutes(1));
        venue.run(std::chrono::minutes(1));
        QCOMPARE(venue.last().status, ConditionalStatus::finished);
        QVERIFY(venue.held().isZero());
        QVERIFY(venue.last().averagePrice.sign() > 0 && venue.last().averagePrice <= venue.away(0.1));
        QCOMPARE(venue.exchange.findOrder(venue.account, eth, request.order.id)->filled, quantity("2"));
        // waiting, triggered, finished: each told once.
        std::vector<ConditionalStatus> told;
        for (const auto &change : venue.exchange.takeConditionalChanges())
            told.push_back(change.status);
        QCOMPARE(told, (std::vector{ConditionalStatus::waiting, ConditionalStatus::triggered, ConditionalStatus::finished}));
    }
    void closingStop_withoutPosition_expires_andAnUnaffordableOneIsRejected()
    {
        Venue venue("crash-15");
        auto closing = venue.conditional(ConditionalKind::stop, Side::sell, "1", venue.away(-0.02));
        closing.order.quantity = {};
        closing.closesAll = true;
        QVERIFY(venue.exchange.placeConditional(closing).has_value());
        QVERIFY(
            venue.exchange.placeConditional(venue.conditional(ConditionalKind::stop, Side::sell, "500", venue.away(-0.02))).has_value());
        for (int i = 0; i < 72 * 60 && venue.last().status == ConditionalStatus::waiting; ++i)
            venue.run(std::chrono::minutes(1));
        QCOMPARE(venue.exchange.conditionalOrders(venue.account)[0].status, ConditionalStatus::expired);
        QCOMPARE(venue.last().status, ConditionalStatus::rejected);
        QVERIFY(!venue.last().refusal.empty());
        QVERIFY(venue.held().isZero());
    }
    void trailingStop_followsTheBestPrice_fromItsActivation()
    {
        QCOMPARE(firesAt(Side::sell, "0", {"100", "110", "109", "108.9"}), 4);
        QCOMPARE(firesAt(Side::sell, "105", {"100", "90", "105", "104", "103.9"}), 5);
        QCOMPARE(firesAt(Side::buy, "0", {"100", "90", "90.8", "90.9"}), 4);
        QCOMPARE(firesAt(Side::buy, "95", {"100", "101", "94", "94.9", "94.95"}), 5);
        QCOMPARE(firesAt(Side::sell, "0", {"100", "101", "102", "101.5"}), 0);
    }
    void cancelledConditionalOrder_neverFires_andCannotBeCancelledAgain()
    {
        Venue venue;
        const auto order = venue.exchange.placeConditional(venue.conditional(ConditionalKind::stop, Side::buy, "1", venue.away(0.0001)));
        QVERIFY(order.has_value());
        QCOMPARE(venue.exchange.cancelConditional(venue.account, order->number).value().status, ConditionalStatus::cancelled);
        venue.run(std::chrono::minutes(300));
        QVERIFY(venue.held().isZero());
        QCOMPARE(venue.exchange.cancelConditional(venue.account, order->number).error().reason, Refusal::unknownOrder);
        QCOMPARE(venue.exchange.cancelConditional(venue.other, order->number).error().reason, Refusal::unknownOrder);
    }
    void eleventhWaitingOrder_isRefused()
    {
        Venue venue;
        for (int i = 0; i < 10; ++i)
            QVERIFY(
                venue.exchange.placeConditional(venue.conditional(ConditionalKind::stop, Side::buy, "1", venue.away(0.05))).has_value());
        const auto refused = venue.exchange.placeConditional(venue.conditional(ConditionalKind::stop, Side::buy, "1", venue.away(0.05)));
        QCOMPARE(refused.error().reason, Refusal::tooManyConditional);
    }
};

int run(int count, char **arguments) { return test_program::run<TestOrderChanges>(count, arguments); }

} // namespace tst_order_changes
#include "tst_order_changes.moc"
