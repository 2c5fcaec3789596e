// SPDX-License-Identifier: GPL-3.0-or-later
// The market of the simulated exchange: book, candles, funding times, repeatability.
#include "../test_program.h"

#include "builders.h"

#include "market/book_sync.h"

#include <QTest>

#include <set>

namespace tst_simulated_exchange {

using namespace ballast;
using namespace ballast::test;
using domain::Money;
using domain::Side;
using exchange::Outputs;
using exchange::SimulatedExchange;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Outputs session(std::uint64_t seed)
{
    SimulatedExchange venue(scenarioConfig("crash-15", seed));
    const auto account = venue.openAccount("a", money("5000"));
    Orders orders(account);
    Outputs outputs;
    for (int i = 1; i <= 600; ++i) {
        venue.advance(monday + milliseconds(500) * i, outputs);
        const auto quote = venue.bestQuote(eth);
        if (i % 20 == 0)
            (void)venue.place(orders.market(i % 40 ? Side::buy : Side::sell, "0.4"), outputs);
        if (i % 30 == 0)
            (void)venue.place(orders.limit(Side::buy, "0.2", quote.bid), outputs);
    }
    return outputs;
}

} // namespace

class TestSimulatedExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameConfigurationAndCalls_giveTheSameOutputs_bitForBit()
    {
        const auto one = session(11), two = session(11), other = session(12);
        QCOMPARE(one.size(), two.size());
        for (std::size_t i = 0; i < one.size(); ++i)
            QVERIFY(one[i].at == two[i].at && one[i].body == two[i].body);
        QVERIFY(one.size() != other.size()
                || !std::equal(one.begin(), one.end(), other.begin(), [](const auto &a, const auto &b) { return a.body == b.body; }));
    }

    void deltas_keepASynchronisedBook_equalToTheExchangesOwn_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const auto *name : {"calm", "crash-15", "flash-crash"})
            QTest::newRow(name) << name;
    }

    void deltas_keepASynchronisedBook_equalToTheExchangesOwn()
    {
        QFETCH(QString, scenario);
        SimulatedExchange venue(scenarioConfig(scenario.toStdString()));
        const auto account = venue.openAccount("a", money("50000"));
        Orders orders(account);
        market::BookSync sync(venue.instruments()[0].tickSize, market::SequenceRule::firstLastPrevious);
        QCOMPARE(sync.apply(venue.bookSnapshot(eth, 1000).snapshot), market::BookSync::Result::applied);
        Outputs outputs;
        std::size_t deltas = 0, levels = 0;
        for (int i = 1; i <= 1200; ++i) {
            outputs.clear();
            venue.advance(monday + milliseconds(700) * i, outputs);
            const auto quote = venue.bestQuote(eth);
            if (i % 10 == 0)
                (void)venue.place(orders.limit(i % 20 ? Side::buy : Side::sell, "0.1", i % 20 ? quote.bid : quote.ask), outputs);
            if (i % 15 == 0)
                (void)venue.place(orders.market(i % 30 ? Side::buy : Side::sell, "3"), outputs);
            if (i % 100 == 0)
                venue.cancelAll(account, eth, outputs);
            for (const auto &event : all<engine::BookDeltaEvent>(outputs)) {
                if (event.instrument != eth)
                    continue;
                ++deltas;
                levels += event.delta.bids.size() + event.delta.asks.size();
                QCOMPARE(sync.apply(event.delta), market::BookSync::Result::applied);
            }
            const auto truth = venue.bookSnapshot(eth, 1000).snapshot;
            domain::Levels bids, asks;
            sync.book().top(Side::buy, 1000, bids);
            sync.book().top(Side::sell, 1000, asks);
            QVERIFY2(bids == truth.bids && asks == truth.asks, qPrintable(QString::number(i)));
            QVERIFY(sync.book().isUsable());
            QVERIFY(truth.bids.size() >= 90 && truth.asks.size() >= 90);
        }
        QCOMPARE(sync.gaps(), std::uint64_t(0));
        const double mean = double(levels) / double(deltas);
        QVERIFY2(mean > 5 && mean < 120, qPrintable(QString::number(mean))); // changes, not rewrites (200 levels)
    }

    void marketEvents_comeInOrder_andAreCoalescedWhenTimeRuns()
    {
        SimulatedExchange venue(scenarioConfig());
        Outputs outputs;
        venue.advance(monday + seconds(10), outputs);
        QVERIFY(std::is_sorted(outputs.begin(), outputs.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
        std::size_t deltas = 0, marks = 0;
        for (const auto &event : all<engine::BookDeltaEvent>(outputs))
            deltas += event.instrument == eth;
        for (const auto &event : all<engine::MarkPrice>(outputs))
            marks += event.instrument == eth;
        QVERIFY(deltas <= 10);
        QCOMPARE(marks, std::size_t(10));
        outputs.clear();
        for (int i = 1; i <= 100; ++i)
            venue.advance(monday + seconds(10) + milliseconds(100) * i, outputs);
        marks = 0;
        for (const auto &event : all<engine::MarkPrice>(outputs))
            marks += event.instrument == eth;
        QCOMPARE(marks, std::size_t(10));
    }

    void pastHours_endWhereTheMinutesBegin_andMoveTogether()
    {
        auto config = scenarioConfig();
        config.pastDays = 60;
        const SimulatedExchange market(config);
        const auto ours = market.pastHours(eth), theirs = market.pastHours(btc);
        QCOMPARE(ours.size(), std::size_t(60 * 24));
        const auto &first = market.candles(eth).front();
        QVERIFY(ours.back().openTime <= first.openTime);
        QVERIFY(std::fabs(ours.back().close / first.open - 1) < 1e-9);
        double cross = 0, own = 0, other = 0;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            QVERIFY(ours[i].high >= std::max(ours[i].open, ours[i].close) && ours[i].low <= std::min(ours[i].open, ours[i].close));
            QVERIFY(i == 0 || ours[i].openTime - ours[i - 1].openTime == std::chrono::hours(1));
            const double a = std::log(ours[i].close / ours[i].open), b = std::log(theirs[i].close / theirs[i].open);
            cross += a * b;
            own += a * a;
            other += b * b;
        }
        QVERIFY(cross / std::sqrt(own * other) > 0.8);
        QVERIFY(ours == market.pastHours(eth)); // made anew, the same
        QVERIFY(SimulatedExchange(scenarioConfig()).pastHours(eth).empty());
    }
    void history_isADayOfMinutes_thatEndsWhereTheMarketBegins()
    {
        SimulatedExchange venue(scenarioConfig());
        for (const auto id : {eth, btc}) {
            const auto &candles = venue.candles(id);
            QCOMPARE(candles.size(), std::size_t(1440));
            QCOMPARE(candles.back().openTime, monday - minutes(1));
            QVERIFY(std::fabs(candles.back().close / venue.marks()[id.value].toDouble() - 1) < 1e-9);
        }
        Outputs outputs;
        venue.advance(monday + hours(2), outputs);
        const auto &candles = venue.candles(eth);
        QCOMPARE(candles.size(), std::size_t(1440 + 120));
        for (std::size_t i = 1; i < candles.size(); ++i) {
            const auto &bar = candles[i];
            QCOMPARE(bar.openTime, candles[i - 1].openTime + minutes(1));
            QCOMPARE(bar.open, candles[i - 1].close);
            QVERIFY(bar.low <= std::min(bar.open, bar.close) && bar.high >= std::max(bar.open, bar.close) && bar.volume > 0);
        }
    }

    void funding_isSettledAtEightSixteenAndMidnight_onTheMinute()
    {
        SimulatedExchange venue(scenarioConfig("funding-squeeze"));
        const auto account = venue.openAccount("a", money("10000"));
        venue.seedPosition(account, eth, quantity("-2"), price("3000"), 10, domain::MarginMode::cross);
        QCOMPARE(venue.markPrice(eth).nextFunding, monday + hours(2));
        Outputs outputs;
        venue.advance(monday + hours(19), outputs); // one long jump
        const auto payments = all<engine::FundingEvent>(outputs);
        QCOMPARE(payments.size(), std::size_t(3));
        Money sum;
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(payments[i].payment.at, monday + hours(2 + 8 * int(i)));
            QVERIFY(payments[i].payment.amount.sign() > 0); // shorts receive
            const auto &row = venue.fundingHistory(eth)[venue.fundingHistory(eth).size() - 3 + i];
            QCOMPARE(row.at, payments[i].payment.at);
            QCOMPARE(payments[i].payment.amount, domain::notional(row.mark, quantity("2")) * row.rate);
            sum += payments[i].payment.amount;
        }
        QVERIFY(venue.fundingHistory(eth).back().rate > rate("0.0029"));
        QCOMPARE(venue.account(account).wallet(), money("10000") + sum);
    }

    void idsAreNumericRisingAndUnique_acrossSessions()
    {
        std::set<std::string> seen;
        for (int sessionNumber = 0; sessionNumber < 2; ++sessionNumber) {
            auto config = scenarioConfig();
            config.start = monday + seconds(5) * sessionNumber;
            SimulatedExchange venue(config);
            const auto account = venue.openAccount("a", money("50000"));
            Orders orders(account);
            Outputs outputs;
            std::int64_t last = 0;
            for (int i = 0; i < 50; ++i) {
                const auto order = venue.place(orders.market(i % 2 ? Side::sell : Side::buy, "2"), outputs);
                QVERIFY(order.has_value());
                const auto id = std::stoll(order->venueOrderId.str());
                QVERIFY(id > last);
                last = id;
                QVERIFY(seen.insert("o" + order->venueOrderId.str()).second);
            }
            for (const auto &fill : venue.fills(account))
                QVERIFY(seen.insert("t" + fill.id.str()).second);
        }
    }

    void playback_drivesTheMarketByCandles()
    {
        auto config = scenarioConfig();
        for (int i = 0; i < 60; ++i) {
            const double at = 2000 + i;
            config.playback.push_back({monday + minutes(i), minutes(1), at, at + 3, at - 2, at + 1, 10});
        }
        SimulatedExchange venue(config);
        QCOMPARE(venue.markPrice(eth).mark, price("2000"));
        Outputs outputs;
        venue.advance(monday + minutes(30), outputs);
        QCOMPARE(venue.markPrice(eth).mark, price("2030"));
        const auto &bar = venue.candles(eth).back();
        QVERIFY(bar.low >= 2027 && bar.high <= 2032);
    }
};

int run(int count, char **arguments) { return test_program::run<TestSimulatedExchange>(count, arguments); }

} // namespace tst_simulated_exchange
#include "tst_simulated_exchange.moc"
