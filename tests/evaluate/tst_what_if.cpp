// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/venue_comparison.h"
#include "evaluate/what_if.h"
#include "exchange/simulated_exchange.h"

#include <QTest>

#include <cmath>

namespace tst_what_if {

using namespace ballast;
using evaluate::WhatIfQuestion;
using strategy::ParameterId;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'760'000'000'000);

std::vector<domain::Candle> recent(int count)
{
    std::vector<domain::Candle> out;
    double price = 3000;
    for (int i = 0; i < count; ++i) {
        const double next = price * (1 + (i % 3 == 0 ? 0.0008 : -0.0004));
        out.push_back({start + std::chrono::minutes(i), std::chrono::minutes(1), price, std::max(price, next) * 1.0001,
                       std::min(price, next) * 0.9999, next, 500});
        price = next;
    }
    return out;
}

evaluate::Contract contract()
{
    auto config = exchange::standardConfig({}, 1, domain::Timestamp::fromMs(1));
    return {config.instruments.front(), config.schedules.front()};
}

WhatIfQuestion question(double move)
{
    WhatIfQuestion out;
    out.candles = recent(400);
    out.instrument = contract().instrument;
    out.leverage = 5;
    out.protectedEquity = 6000;
    out.hedgeEquity = 8000;
    out.strategy = out.proposedStrategy = "regime-adaptive";
    out.move = move;
    return out;
}

} // namespace

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fall_hurtsLessWithTheHedge_andLeastWithMore()
    {
        auto ask = question(-0.12);
        ask.proposed[ParameterId::minimumRatio] = 0.9;
        ask.proposed[ParameterId::maximumRatio] = 1.0;
        const auto answer = evaluate::whatIf(ask);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message().c_str());
        QVERIFY(std::fabs(answer->endPrice / answer->lastPrice - 0.88) < 1e-6);
        QVERIFY(answer->without.change < -3000);
        QVERIFY(answer->asItIs.change > answer->without.change);
        QVERIFY(answer->proposed.change > answer->asItIs.change);
        QVERIFY(answer->proposed.meanRatio > answer->asItIs.meanRatio);
        QVERIFY(answer->asItIs.cost > 0 && answer->asItIs.orders > 0);
        QVERIFY(!answer->assumptions.empty());
    }
    void sameParameters_giveTheSameAnswerTwice()
    {
        const auto answer = evaluate::whatIf(question(0.1));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->asItIs.change, answer->proposed.change);
        QCOMPARE(answer->asItIs.orders, answer->proposed.orders);
    }
    void deepFall_liquidates()
    {
        const auto answer = evaluate::whatIf(question(-0.3));
        QVERIFY(answer.has_value());
        QVERIFY(answer->without.protectedDead);
        const auto nothing = evaluate::whatIf(question(0));
        QVERIFY(nothing.has_value());
        QVERIFY(!nothing->without.protectedDead);
        QCOMPARE(nothing->lastPrice, nothing->endPrice);
    }
    void questionsWithoutAnAnswer_areRefused()
    {
        auto few = question(-0.1);
        few.candles.resize(20);
        QVERIFY(!evaluate::whatIf(few));
        auto none = question(-0.1);
        none.protectedEquity = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!evaluate::whatIf(none));
        QVERIFY(!evaluate::whatIf(question(-1)));
        auto contradiction = question(-0.1);
        contradiction.proposed[ParameterId::minimumRatio] = 0.9;
        contradiction.proposed[ParameterId::maximumRatio] = 0.5;
        QVERIFY(!evaluate::whatIf(contradiction));
    }
    void venues_areComparedOnTheSamePath()
    {
        evaluate::ReplaySpec spec;
        spec.contract = contract();
        spec.leverage = 5;
        const auto candles = recent(3 * 24 * 60);
        std::vector<evaluate::FundingRow> funding;
        for (int i = 0; i <= 9; ++i)
            funding.push_back({start + std::chrono::hours(8 * i), domain::Rate::fromRaw(10'000)});
        const auto result = evaluate::compareVenues(spec, {candles, funding}, evaluate::comparableVenues());
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        QCOMPARE(result->rows.size(), evaluate::comparableVenues().size());
        for (std::size_t i = 1; i < result->rows.size(); ++i)
            QVERIFY(result->rows[i - 1].cost.total() <= result->rows[i].cost.total());
        const auto row = [&](domain::VenueId venue) {
            return *std::find_if(result->rows.begin(), result->rows.end(), [&](const auto &each) { return each.venue == venue; });
        };
        const auto binance = row(domain::VenueId::binance), hyperliquid = row(domain::VenueId::hyperliquid);
        QVERIFY(binance.orders > 0 && binance.cost.fees > 0);
        QCOMPARE(hyperliquid.fundingHours, 1.0);
        QVERIFY(hyperliquid.taker < binance.taker || hyperliquid.taker > 0);
        // The same rate per hour: what a short receives in all differs only by where the intervals begin and end.
        QVERIFY2(std::fabs(hyperliquid.cost.funding - binance.cost.funding) < 0.25 * std::fabs(binance.cost.funding) + 1,
                 qPrintable(QStringLiteral("%1 and %2").arg(hyperliquid.cost.funding).arg(binance.cost.funding)));
        QVERIFY(evaluate::comparisonText(*result).find("hyperliquid") != std::string::npos);
        QVERIFY(!result->assumptions.empty());
    }
};

int run(int count, char **arguments) { return test_program::run<WhatIfTest, QCoreApplication>(count, arguments); }

} // namespace tst_what_if
#include "tst_what_if.moc"
