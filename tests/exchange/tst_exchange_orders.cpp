// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, margin and liquidation on the simulated exchange.
#include "../test_program.h"

#include "builders.h"

#include <QTest>

#include <random>

namespace tst_exchange_orders {

using namespace ballast;
using namespace ballast::test;
using domain::MarginMode;
using domain::Money;
using domain::OrderStatus;
using domain::Price;
using domain::Side;
using domain::TimeInForce;
using exchange::IncomeKind;
using exchange::Outputs;
using exchange::Refusal;
using exchange::SimulatedExchange;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct Venue
{
    explicit Venue(std::string_view scenario = "calm", std::uint64_t seed = 7) : exchange(scenarioConfig(scenario, seed)) {}

    tl::expected<domain::Order, exchange::Refused> place(const domain::OrderRequest &request) { return exchange.place(request, outputs); }
    Refusal refusal(const domain::OrderRequest &request)
    {
        const auto result = place(request);
        return result ? Refusal::noChange : result.error().reason;
    }
    Price tick(Price from, int ticks) { return from + exchange.instruments()[0].tickSize * ticks; }

    SimulatedExchange exchange;
    domain::AccountId account = exchange.openAccount("a", money("10000"));
    domain::AccountId other = exchange.openAccount("b", money("100000"));
    Orders orders{account}, others{other};
    Outputs outputs;
};

} // namespace

class TestExchangeOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marketOrder_walksTheBook_andTellsItInOrder()
    {
        Venue venue;
        const auto book = venue.exchange.bookSnapshot(eth, 1000).snapshot;
        const auto order = venue.place(venue.orders.market(Side::buy, "12"));
        QVERIFY(order.has_value());
        QCOMPARE(order->status, OrderStatus::filled);
        const auto &fills = venue.exchange.fills(venue.account);
        QVERIFY(fills.size() > 1);
        Money cost, fees;
        domain::Quantity sum;
        for (std::size_t i = 0; i < fills.size(); ++i) {
            QCOMPARE(fills[i].price, book.asks[i].price);
            QVERIFY(i + 1 == fills.size() || fills[i].quantity == book.asks[i].quantity);
            QCOMPARE(fills[i].fee, domain::notional(fills[i].price, fills[i].quantity) * rate("0.0005"));
            cost += domain::notional(fills[i].price, fills[i].quantity);
            fees += fills[i].fee;
            sum += fills[i].quantity;
        }
        QCOMPARE(sum, quantity("12"));
        QVERIFY((order->averagePrice - domain::averagePrice(cost, sum)).abs() < price("0.00001"));
        QCOMPARE(venue.exchange.account(venue.account).wallet(), money("10000") - fees);
        const auto updates = all<engine::OrderUpdate>(venue.outputs);
        QCOMPARE(updates.front().order.status, OrderStatus::acknowledged);
        QCOMPARE(updates.back().order.status, OrderStatus::filled);
        QCOMPARE(all<engine::FillEvent>(venue.outputs).size(), fills.size());
        QCOMPARE(all<engine::BalanceUpdate>(venue.outputs).back().balance.wallet, money("10000") - fees);
        QCOMPARE(all<engine::PositionUpdate>(venue.outputs).back().position.quantity, quantity("12"));
        QVERIFY(venue.exchange.bestQuote(eth).ask > book.asks.front().price);
    }

    void immediateOrCancel_takesWhatIsThere_andExpires()
    {
        Venue venue;
        const auto top = venue.exchange.bookSnapshot(eth, 1).snapshot.asks.front();
        auto request = venue.orders.limit(Side::buy, "12", top.price);
        request.timeInForce = TimeInForce::immediateOrCancel;
        const auto order = venue.place(request);
        QCOMPARE(order->status, OrderStatus::expired);
        QCOMPARE(order->filled, top.quantity);
        QVERIFY(venue.exchange.openOrders(venue.account).empty());
    }

    void fillOrKill_takesAllOrNothing()
    {
        Venue venue;
        const auto top = venue.exchange.bookSnapshot(eth, 1).snapshot.asks.front();
        auto request = venue.orders.limit(Side::buy, "12", top.price);
        request.timeInForce = TimeInForce::fillOrKill;
        QCOMPARE(venue.place(request)->status, OrderStatus::expired);
        QVERIFY(venue.exchange.fills(venue.account).empty());
        request = venue.orders.limit(Side::buy, "0.1", top.price);
        request.timeInForce = TimeInForce::fillOrKill;
        QCOMPARE(venue.place(request)->status, OrderStatus::filled);
    }

    void postOnly_isRefusedWhereItWouldTake_andRestsElsewhere()
    {
        Venue venue;
        const auto quote = venue.exchange.bestQuote(eth);
        auto request = venue.orders.limit(Side::buy, "0.1", quote.ask);
        request.timeInForce = TimeInForce::postOnly;
        QCOMPARE(venue.refusal(request), Refusal::wouldTake);
        request = venue.orders.limit(Side::buy, "0.1", quote.bid);
        request.timeInForce = TimeInForce::postOnly;
        QCOMPARE(venue.place(request)->status, OrderStatus::acknowledged);
        QCOMPARE(venue.exchange.bestQuote(eth).bidQuantity, quote.bidQuantity + quantity("0.1"));
    }

    void restingOrder_fillsAsMaker_onlyWhenTheMarketGoesPastIt()
    {
        Venue venue("crash-15");
        const auto at = domain::Price::fromEstimate(2980).toStep(price("0.01"), domain::Rounding::halfEven);
        QVERIFY(venue.place(venue.orders.limit(Side::buy, "0.5", at)).has_value());
        for (int i = 1; i <= 18'000 && !venue.exchange.openOrders(venue.account).empty(); ++i) {
            venue.outputs.clear();
            venue.exchange.advance(monday + milliseconds(100) * i, venue.outputs);
            const auto quote = venue.exchange.bestQuote(eth);
            QVERIFY(quote.bid < quote.ask);
        }
        const auto &fills = venue.exchange.fills(venue.account);
        QCOMPARE(fills.size(), std::size_t(1));
        QCOMPARE(fills[0].price, at);
        QCOMPARE(fills[0].liquidity, domain::Liquidity::maker);
        QCOMPARE(fills[0].fee, domain::notional(at, quantity("0.5")) * rate("0.0002"));
        QVERIFY(venue.exchange.bestQuote(eth).ask < at);
    }

    void twoClients_tradeWithEachOther_atTheRestingPrice()
    {
        Venue venue;
        const auto quote = venue.exchange.bestQuote(eth);
        const auto inside = venue.tick(quote.ask, -1);
        if (inside <= quote.bid)
            QSKIP("the spread is one tick with this seed");
        QVERIFY(venue.place(venue.others.limit(Side::sell, "1", inside)).has_value());
        QCOMPARE(venue.exchange.bestQuote(eth).ask, inside);
        const auto taken = venue.place(venue.orders.limit(Side::buy, "0.4", inside));
        QCOMPARE(taken->status, OrderStatus::filled);
        QCOMPARE(taken->averagePrice, inside);
        QCOMPARE(venue.exchange.openOrders(venue.other).front().filled, quantity("0.4"));
        QCOMPARE(venue.exchange.openOrders(venue.other).front().status, OrderStatus::partlyFilled);
        QCOMPARE(venue.exchange.fills(venue.other).front().liquidity, domain::Liquidity::maker);
    }

    void reduceOnly_neverOpensOrFlips()
    {
        Venue venue;
        auto request = venue.orders.market(Side::sell, "1");
        request.reduceOnly = domain::ReduceOnly::yes;
        QCOMPARE(venue.refusal(request), Refusal::reduceOnlyRejected);
        QVERIFY(venue.place(venue.orders.market(Side::buy, "0.5")).has_value());
        request.id = "other";
        const auto order = venue.place(request);
        QCOMPARE(order->request.quantity, quantity("0.5"));
        QVERIFY(venue.exchange.account(venue.account).position(eth, domain::PositionSide::both)->quantity.isZero());
    }

    void restingReduceOnly_expires_whenItsPositionIsGone()
    {
        Venue venue("crash-15");
        QVERIFY(venue.place(venue.orders.market(Side::sell, "0.5")).has_value());
        auto request = venue.orders.limit(Side::buy, "0.5", price("2980"));
        request.reduceOnly = domain::ReduceOnly::yes;
        const auto resting = venue.place(request);
        QVERIFY(resting.has_value());
        QVERIFY(venue.place(venue.orders.market(Side::buy, "0.5")).has_value());
        venue.exchange.advance(monday + minutes(30), venue.outputs);
        QCOMPARE(venue.exchange.findOrder(venue.account, eth, request.id)->status, OrderStatus::expired);
        QVERIFY(venue.exchange.account(venue.account).position(eth, domain::PositionSide::both)->quantity.isZero());
    }

    void filters_refuseWithTheirReason()
    {
        Venue venue;
        const auto ask = venue.exchange.bestQuote(eth).ask;
        auto &orders = venue.orders;
        QCOMPARE(venue.refusal(orders.market(Side::buy, "0.0015")), Refusal::badPrecision);
        QCOMPARE(venue.refusal(orders.market(Side::buy, "0")), Refusal::badPrecision);
        QCOMPARE(venue.refusal(orders.limit(Side::buy, "1", ask + Price::fromRaw(1))), Refusal::badPrecision);
        QCOMPARE(venue.refusal(orders.market(Side::buy, "0.001")), Refusal::belowMinimumNotional);
        QCOMPARE(venue.refusal(orders.market(Side::buy, "20000")), Refusal::quantityTooLarge);
        QCOMPARE(venue.refusal(orders.limit(Side::buy, "0.1", price("3400"))), Refusal::priceOutOfRange);
        QCOMPARE(venue.refusal(orders.limit(Side::sell, "0.1", price("2600"))), Refusal::priceOutOfRange);
        QCOMPARE(venue.refusal(orders.market(Side::buy, "500")), Refusal::insufficientMargin);
        auto wrong = orders.market(Side::buy, "1");
        wrong.positionSide = domain::PositionSide::longSide;
        QCOMPARE(venue.refusal(wrong), Refusal::wrongPositionSide);
        wrong = orders.market(Side::buy, "1");
        wrong.account = {99};
        QCOMPARE(venue.refusal(wrong), Refusal::unknownAccount);
        wrong = orders.market(Side::buy, "1");
        wrong.instrument = {99};
        QCOMPARE(venue.refusal(wrong), Refusal::unknownInstrument);
        const auto resting = orders.limit(Side::buy, "0.1", price("2900"));
        QVERIFY(venue.place(resting).has_value());
        QCOMPARE(venue.refusal(resting), Refusal::duplicateClientId);
        QVERIFY(venue.exchange.fills(venue.account).empty());
    }

    void openOrders_countAgainstTheMargin()
    {
        Venue venue; // 10000 at 20x = 200000 of notional
        QVERIFY(venue.place(venue.orders.limit(Side::buy, "40", price("2900"))).has_value());
        QCOMPARE(venue.refusal(venue.orders.limit(Side::buy, "40", price("2900"))), Refusal::insufficientMargin);
        QCOMPARE(venue.exchange.cancelAll(venue.account, eth, venue.outputs), 1);
        QVERIFY(venue.place(venue.orders.limit(Side::buy, "40", price("2900"))).has_value());
    }

    void leverage_isBoundByTierAndMargin()
    {
        Venue venue;
        auto &exchange = venue.exchange;
        QCOMPARE(exchange.setLeverage(venue.account, eth, 0.5, venue.outputs).error().reason, Refusal::leverageOutOfRange);
        QCOMPARE(exchange.setLeverage(venue.account, eth, 126, venue.outputs).error().reason, Refusal::leverageOutOfRange);
        QVERIFY(exchange.setLeverage(venue.account, eth, 100, venue.outputs).has_value());
        QCOMPARE(all<engine::LeverageUpdate>(venue.outputs).back().leverage, 100.0);
        QVERIFY(venue.place(venue.orders.market(Side::buy, "40")).has_value()); // 120000 of notional: tier up to 100x
        QCOMPARE(exchange.setLeverage(venue.account, eth, 125, venue.outputs).error().reason, Refusal::leverageOutOfRange);
        QCOMPARE(exchange.setLeverage(venue.account, eth, 5, venue.outputs).error().reason, Refusal::insufficientMargin);
        QCOMPARE(exchange.setMarginMode(venue.account, eth, MarginMode::isolated, venue.outputs).error().reason, Refusal::positionOpen);
        QCOMPARE(exchange.setPositionMode(venue.account, domain::PositionMode::hedge).error().reason, Refusal::positionOpen);
        QCOMPARE(exchange.setPositionMode(venue.other, domain::PositionMode::oneWay).error().reason, Refusal::noChange);
    }

    void transfer_movesFreeMoneyOnly()
    {
        Venue venue;
        QVERIFY(venue.place(venue.orders.market(Side::buy, "33")).has_value()); // about 4950 of initial margin
        QCOMPARE(venue.exchange.transfer(venue.account, venue.other, money("6000"), venue.outputs).error().reason,
                 Refusal::insufficientMargin);
        const auto before = venue.exchange.account(venue.account).wallet();
        QVERIFY(venue.exchange.transfer(venue.account, venue.other, money("4000"), venue.outputs).has_value());
        QCOMPARE(venue.exchange.account(venue.account).wallet(), before - money("4000"));
        QCOMPARE(venue.exchange.account(venue.other).wallet(), money("104000"));
        QCOMPARE(venue.exchange.income(venue.other).back().kind, IncomeKind::transfer);
    }

    void deadMansSwitch_cancelsAtItsTime_unlessSetAgain()
    {
        Venue venue;
        QVERIFY(venue.place(venue.orders.limit(Side::buy, "0.1", price("2900"))).has_value());
        venue.exchange.countdownCancelAll(venue.account, eth, seconds(10));
        venue.exchange.advance(monday + seconds(9), venue.outputs);
        venue.exchange.countdownCancelAll(venue.account, eth, seconds(10));
        venue.exchange.advance(monday + seconds(18), venue.outputs);
        QCOMPARE(venue.exchange.openOrders(venue.account).size(), std::size_t(1));
        venue.exchange.advance(monday + seconds(20), venue.outputs);
        QVERIFY(venue.exchange.openOrders(venue.account).empty());
        QCOMPARE(venue.exchange.orderHistory(venue.account).back().status, OrderStatus::cancelled);
    }

    void hedgeMode_closesALegButNeverBeyondIt()
    {
        Venue venue;
        QVERIFY(venue.exchange.setPositionMode(venue.account, domain::PositionMode::hedge).has_value());
        auto open = venue.orders.market(Side::buy, "1");
        open.positionSide = domain::PositionSide::longSide;
        QVERIFY(venue.place(open).has_value());
        auto close = venue.orders.market(Side::sell, "2");
        close.positionSide = domain::PositionSide::longSide;
        QCOMPARE(venue.refusal(close), Refusal::reduceOnlyRejected);
        close.quantity = quantity("0.4");
        QVERIFY(venue.place(close).has_value());
        QCOMPARE(venue.exchange.account(venue.account).position(eth, domain::PositionSide::longSide)->quantity, quantity("0.6"));
    }

    void crossLiquidation_isCalledFirst_thenClosesAllAtTheMaintenanceLevel_data()
    {
        QTest::addColumn<bool>("isolated");
        QTest::newRow("cross") << false;
        QTest::newRow("isolated") << true;
    }

    void crossLiquidation_isCalledFirst_thenClosesAllAtTheMaintenanceLevel()
    {
        QFETCH(bool, isolated);
        Venue venue("crash-15");
        const auto account = venue.exchange.openAccount("long", money("3500"));
        venue.exchange.seedPosition(account, eth, quantity("10"), price("3000"), 10, isolated ? MarginMode::isolated : MarginMode::cross);
        const auto liquidationPrice = venue.exchange.accountSnapshot(account).positions.front().venueLiquidationPrice;
        QVERIFY(liquidationPrice.has_value());
        std::size_t calls = 0;
        bool closed = false;
        for (int i = 1; i <= 65 * 60 && !closed; ++i) {
            venue.outputs.clear();
            venue.exchange.advance(monday + seconds(i), venue.outputs);
            for (const auto &output : venue.outputs) {
                calls += std::holds_alternative<engine::MarginCall>(output.body);
                if (const auto *fill = std::get_if<engine::FillEvent>(&output.body)) {
                    QCOMPARE(fill->forcedBy, engine::ForcedBy::liquidation);
                    QVERIFY(fill->fill.clientOrderId.view().starts_with("autoclose-"));
                    QVERIFY(calls > 0);
                    closed = true;
                }
            }
            const auto mark = venue.exchange.marks()[0];
            QVERIFY2(closed == (mark.toDouble() <= liquidationPrice->toDouble() + 0.01)
                         || std::fabs((mark - *liquidationPrice).toDouble()) < 0.02,
                     qPrintable(QString::number(mark.toDouble())));
        }
        QVERIFY(closed);
        QVERIFY(venue.exchange.account(account).position(eth, domain::PositionSide::both)->quantity.isZero());
        const auto wallet = venue.exchange.account(account).wallet();
        QVERIFY(isolated ? wallet >= money("500") : wallet.sign() >= 0); // what was not put at stake is safe
        QVERIFY(wallet < (isolated ? money("700") : money("400")));
        const auto &income = venue.exchange.income(account);
        QVERIFY(std::any_of(income.begin(), income.end(),
                            [](const auto &each) { return each.kind == IncomeKind::liquidationFee && each.amount.sign() < 0; }));
    }

    void everyCentIsInTheIncomeHistory_overRandomSessions()
    {
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            Venue venue(seed % 2 ? "crash-15" : "funding-squeeze", seed);
            std::mt19937_64 random(seed);
            const Money start[] = {money("10000"), money("100000")};
            for (int i = 1; i <= 1500; ++i) {
                venue.outputs.clear();
                venue.exchange.advance(monday + seconds(7 * i), venue.outputs);
                auto &orders = random() % 2 ? venue.orders : venue.others;
                const auto side = random() % 2 ? Side::buy : Side::sell;
                const auto size = std::to_string(1 + random() % 9) + "." + std::to_string(random() % 1000);
                const auto quote = venue.exchange.bestQuote(eth);
                const auto away = std::int64_t(random() % 400) - 200;
                auto request = random() % 2 ? orders.market(side, size) : orders.limit(side, size, quote.bid + price("0.01") * away);
                request.reduceOnly = random() % 5 == 0 ? domain::ReduceOnly::yes : domain::ReduceOnly::no;
                (void)venue.place(request);
                if (random() % 10 == 0)
                    venue.exchange.cancelAll(random() % 2 ? venue.account : venue.other, eth, venue.outputs);
                if (random() % 25 == 0)
                    (void)venue.exchange.transfer(venue.other, venue.account, money("100.00000001"), venue.outputs);
            }
            for (const auto account : {venue.account, venue.other}) {
                Money sum = start[account.value], feesPaid, realised;
                for (const auto &each : venue.exchange.income(account))
                    sum += each.amount;
                QVERIFY2(venue.exchange.account(account).wallet() == sum, qPrintable(QStringLiteral("seed %1").arg(seed)));
                domain::Quantity net;
                for (const auto &fill : venue.exchange.fills(account)) {
                    feesPaid += fill.fee;
                    realised += fill.realisedPnl;
                    net += fill.quantity * domain::sign(fill.side);
                }
                Money booked;
                for (const auto &each : venue.exchange.income(account)) {
                    if (each.kind == IncomeKind::realisedPnl || each.kind == IncomeKind::commission)
                        booked += each.amount;
                }
                QCOMPARE(booked, realised - feesPaid);
                QCOMPARE(venue.exchange.account(account).position(eth, domain::PositionSide::both)->quantity, net);
                QVERIFY(venue.exchange.fills(account).size() > 300);
            }
        }
    }
};

int run(int count, char **arguments) { return test_program::run<TestExchangeOrders>(count, arguments); }

} // namespace tst_exchange_orders
#include "tst_exchange_orders.moc"
