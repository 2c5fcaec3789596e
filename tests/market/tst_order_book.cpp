// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "market/book_sync.h"
#include "market/order_book.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

namespace tst_order_book {

using namespace ballast;
using namespace ballast::market;
using domain::Level;
using domain::Price;
using domain::Quantity;
using domain::Side;

namespace {

const auto tick = Price::parse("0.01").value();

Level level(double price, double quantity) { return {Price::fromEstimate(price), Quantity::fromEstimate(quantity)}; }

BookDelta delta(std::int64_t first, std::int64_t last, std::int64_t previous, double bid = 99, double quantity = 1)
{
    return {first, last, previous, {level(bid, quantity)}, {level(101, 1)}};
}

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomUpdates_matchASortedMap_evenFarFromTheTouch()
    {
        const unsigned seed = 20240808;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        OrderBook book(tick);
        std::map<std::int64_t, std::int64_t> model[2];
        std::int64_t centre = 300'000; // in ticks
        for (int i = 0; i < 200'000; ++i) {
            centre += std::int64_t(random() % 201) - 100; // wanders over several windows
            centre = std::max<std::int64_t>(centre, 1000);
            const bool bid = random() % 2;
            const std::int64_t spread = random() % 50 == 0 ? std::int64_t(random() % 200'000) : std::int64_t(random() % 300);
            const std::int64_t at = std::max<std::int64_t>(bid ? centre - spread : centre + spread, 1);
            const std::int64_t quantity = random() % 3 ? std::int64_t(random() % 1000) * 1000 : 0;
            book.apply(bid ? Side::buy : Side::sell, {{at * tick.raw}, {quantity}});
            auto &side = model[bid];
            if (quantity)
                side[at] = quantity;
            else
                side.erase(at);
            const auto best = bid ? book.bestBid() : book.bestAsk();
            if (side.empty()) {
                QVERIFY(!best);
                continue;
            }
            const auto expected = bid ? *side.rbegin() : *side.begin();
            QVERIFY2(best && best->price.raw == expected.first * tick.raw && best->quantity.raw == expected.second,
                     qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(i)));
            QCOMPARE(book.levelCount(bid ? Side::buy : Side::sell), side.size());
        }
        domain::Levels top;
        book.top(Side::sell, 100'000, top);
        QCOMPARE(top.size(), model[0].size());
        QVERIFY(std::is_sorted(top.begin(), top.end(), [](const Level &a, const Level &b) { return a.price < b.price; }));
    }
    void cost_walksTheBook()
    {
        OrderBook book(tick);
        book.replace(std::array{level(99, 5)}, std::array{level(101, 1), level(102, 1), level(103, 10)});
        const auto cost = book.costToTrade(Side::buy, 2);
        QCOMPARE(cost.filled, 2.0);
        QCOMPARE(cost.averagePrice, 101.5);
        QCOMPARE(cost.slippage, 0.015);
        QCOMPARE(book.costToTrade(Side::buy, 100).filled, 12.0);
        QCOMPARE(book.depth(Side::sell, 0.021), 2.0);
        QCOMPARE(book.imbalance(0.011), (5.0 - 1.0) / 6.0);
    }
    void emptyOrCrossedBook_isNotUsable()
    {
        OrderBook book(tick);
        QVERIFY(!book.isUsable() && std::isnan(book.mid()) && std::isnan(book.spreadBps()));
        book.apply(Side::buy, level(100, 1));
        QVERIFY(!book.isUsable());
        book.apply(Side::sell, level(99, 1));
        QVERIFY(!book.isUsable());
        QCOMPARE(book.costToTrade(Side::buy, 1).filled, 0.0);
    }
    void binanceRule_bridgesSnapshotAndStream()
    {
        BookSync sync(tick, SequenceRule::firstLastPrevious);
        QCOMPARE(sync.apply(delta(1, 5, 0)), BookSync::Result::needsSnapshot);
        QCOMPARE(sync.apply(delta(6, 10, 5, 99, 2)), BookSync::Result::buffered);
        QCOMPARE(sync.apply(delta(11, 15, 10, 99, 3)), BookSync::Result::buffered);
        QCOMPARE(sync.apply(BookSnapshot{8, {level(98, 1)}, {level(101, 1)}}), BookSync::Result::applied);
        QCOMPARE(sync.state(), SyncState::synchronised);
        QCOMPARE(sync.book().bestBid()->quantity, Quantity::fromInteger(3));
        QCOMPARE(sync.apply(delta(16, 20, 15)), BookSync::Result::applied);
    }
    void gap_emptiesTheBook_andAsksAgain()
    {
        BookSync sync(tick, SequenceRule::firstLastPrevious);
        sync.apply(BookSnapshot{8, {level(98, 1)}, {level(101, 1)}});
        QCOMPARE(sync.apply(delta(7, 10, 6)), BookSync::Result::applied);
        QCOMPARE(sync.apply(delta(12, 14, 11)), BookSync::Result::needsSnapshot);
        QCOMPARE(sync.gaps(), std::uint64_t(1));
        QVERIFY(!sync.book().bestBid());
        QCOMPARE(sync.apply(BookSnapshot{13, {level(98, 1)}, {level(101, 1)}}), BookSync::Result::applied);
    }
    void oldSnapshot_isRefused_lateAndDoubleUpdatesIgnored()
    {
        BookSync sync(tick, SequenceRule::firstLastPrevious);
        QCOMPARE(sync.apply(delta(20, 25, 19)), BookSync::Result::needsSnapshot);
        QCOMPARE(sync.apply(BookSnapshot{10, {level(98, 1)}, {}}), BookSync::Result::needsSnapshot);
        QCOMPARE(sync.apply(BookSnapshot{22, {level(98, 1)}, {level(101, 1)}}), BookSync::Result::applied);
        QCOMPARE(sync.apply(delta(20, 25, 19)), BookSync::Result::ignored);
        QCOMPARE(sync.apply(BookSnapshot{21, {level(50, 1)}, {level(101, 1)}}), BookSync::Result::ignored); // an answer that comes too late
        QCOMPARE(sync.apply(delta(26, 27, 25)), BookSync::Result::applied);
    }
    void otherVenuesRules_chainTheirWay()
    {
        BookSync okx(tick, SequenceRule::previous), bybit(tick, SequenceRule::increasing), hyperliquid(tick, SequenceRule::snapshotsOnly);
        for (auto *sync : {&okx, &bybit, &hyperliquid})
            QCOMPARE(sync->apply(BookSnapshot{5, {level(98, 1)}, {level(101, 1)}}), BookSync::Result::applied);
        QCOMPARE(okx.apply(delta(0, 9, 5)), BookSync::Result::applied);
        QCOMPARE(okx.apply(delta(0, 12, 10)), BookSync::Result::needsSnapshot);
        QCOMPARE(bybit.apply(delta(0, 6, 0)), BookSync::Result::applied);
        QCOMPARE(bybit.apply(delta(0, 8, 0)), BookSync::Result::needsSnapshot);
        QCOMPARE(hyperliquid.apply(BookSnapshot{6, {level(97, 1)}, {level(101, 1)}}), BookSync::Result::applied);
        QCOMPARE(hyperliquid.book().bestBid()->price, Price::fromInteger(97));
    }
};

int run(int count, char **arguments) { return test_program::run<OrderBookTest>(count, arguments); }

} // namespace tst_order_book
#include "tst_order_book.moc"
