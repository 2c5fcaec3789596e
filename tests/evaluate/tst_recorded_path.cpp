// SPDX-License-Identifier: GPL-3.0-or-later
// A replay that follows what the trader really held, trade by trade.
#include "../test_program.h"

#include "evaluate/paired_runs.h"
#include "paths.h"

#include <QTest>

#include <cmath>

namespace tst_recorded_path {

using namespace ballast::evaluate;
using namespace ballast::evaluate::test;
using ballast::domain::AccountRole;

namespace {

Quantity coins(double quantity)
{
    return Quantity::fromEstimate(quantity).toStep(Quantity::fromRaw(100'000), ballast::domain::Rounding::halfEven);
}
Price at(double price) { return Price::fromEstimate(price).toStep(Price::fromRaw(1'000'000), ballast::domain::Rounding::halfEven); }

/// Trades at the bars' opens, in and out and through flat, never more than a fifth of what the account could carry.
std::vector<PositionChange> randomTrades(std::mt19937_64 &random, const std::vector<ballast::domain::Candle> &candles)
{
    std::uniform_real_distribution<double> uniform(-1, 1);
    std::vector<PositionChange> out;
    for (std::size_t i = 40; i < candles.size(); i += 1 + random() % 90)
        out.push_back({candles[i].openTime + std::chrono::seconds(random() % 60),
                       uniform(random) < -0.7 ? Quantity{} : coins(20 * uniform(random)),
                       at(candles[i].open),
                       Money::fromRaw(std::int64_t(random() % 300'000'000)),
                       {}});
    return out;
}

/// Money of an account that traded so, without looking at any position: what was paid for coins, and what those left are worth.
double equityByCash(Money start, const std::vector<PositionChange> &changes, double lastPrice)
{
    double cash = start.toDouble(), held = 0;
    for (const auto &change : changes) {
        const double bought = change.quantity.toDouble() - held;
        cash += change.deposit.toDouble() - bought * change.price.toDouble() - (bought != 0 ? change.fee.toDouble() : 0);
        held = change.quantity.toDouble();
    }
    return cash + held * lastPrice;
}

} // namespace

class RecordedPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePositionThatIsKept_isTheSameAsThatPositionOpened()
    {
        std::mt19937_64 random(3);
        const auto candles = randomPath(random, 3'000, 2'000, 0.001);
        auto opened = aSpec();
        opened.leverage = 5;
        opened.warmUpBars = 100;
        opened.transfer.mode = TransferMode::automatic;
        const auto expected = replay(opened, {candles, {}});
        QVERIFY(expected.has_value());
        auto recorded = opened;
        recorded.warmUpBars = 0;
        recorded.recorded = {{candles[100].openTime, expected->quantity, expected->entry, {}, {}}};
        const auto found = replay(recorded, {candles, {}});
        QVERIFY2(found.has_value(), found ? "" : found.error().message().c_str());
        QCOMPARE(found->start, expected->start);
        for (const auto run : {&ReplayResult::withHedge, &ReplayResult::withoutHedge}) {
            const auto &a = (*found).*run, &b = (*expected).*run;
            QCOMPARE(a.finalEquity(), b.finalEquity());
            QCOMPARE(a.orders, b.orders);
            QCOMPARE(a.daily, b.daily);
            QCOMPARE(a.performance.maxDrawdown, b.performance.maxDrawdown);
            QCOMPARE(a.meanProtectedNotional, b.meanProtectedNotional);
        }
        QVERIFY(found->withHedge.orders > 0);
    }
    void trades_areBookedToTheCent()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            std::mt19937_64 random(seed);
            const auto candles = randomPath(random, 2'000, 2'000, 0.0005);
            auto spec = aSpec();
            spec.recorded = randomTrades(random, candles);
            const auto result = replay(spec, {candles, {}});
            QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
            const auto &alone = result->withoutHedge;
            QVERIFY(alone.liquidations.empty());
            const double expected = equityByCash(spec.equity, spec.recorded, candles.back().close);
            QVERIFY2(
                std::fabs(alone.protectedAccount.equity().toDouble() - expected) < 0.005,
                qPrintable(QStringLiteral("seed %1: %2 != %3").arg(seed).arg(alone.protectedAccount.equity().toDouble()).arg(expected)));
            QCOMPARE(result->withHedge.protectedAccount.equity(),
                     alone.protectedAccount.equity()); // no margin moves: the trader's is the trader's
            QVERIFY(result->withHedge.orders > 0);
            QCOMPARE(alone.curve.back().protectedEquity, alone.protectedAccount.equity());
        }
    }
    void hedge_followsAPositionThatTurns()
    {
        Path path(1'000);
        path.flat(60).to(1'010, 120).to(1'000, 120);
        auto spec = aSpec(0.5);
        spec.recorded = {{start + std::chrono::minutes(40), coins(30), at(1'000), {}, {}},
                         {start + std::chrono::minutes(150), coins(-30), at(1'007), {}, {}}};
        spec.sampleInterval = std::chrono::minutes(1);
        const auto result = replay(spec, {path.candles, {}});
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        double before = 0, after = 0;
        for (const auto &point : result->withHedge.curve) {
            if (point.at < start + std::chrono::minutes(149))
                before = point.ratio;
            after = point.ratio;
        }
        QVERIFY(std::fabs(before - 0.5) < 0.1);
        QVERIFY2(std::fabs(after - 0.5) < 0.1, qPrintable(QString::number(after))); // of a short position: the hedge is long by then
        QVERIFY(result->withHedge.orders >= 2);
    }
    void liquidatedPosition_isFollowedAgainOnlyAfterTheTraderHadClosedIt()
    {
        Path path(1'000);
        path.flat(60).to(800, 100).to(1'000, 100);
        const auto minute = [](int number) { return start + std::chrono::minutes(number); };
        auto spec = aSpec();
        spec.equity = Money::fromInteger(1'000);
        spec.recorded = {
            {minute(40), coins(10), at(1'000), {}, {}},                      // dies near 905
            {minute(165), coins(12), at(810), {}, {}},                       // added to what was gone
            {minute(200), Quantity{}, at(880), {}, Money::fromInteger(500)}, // closed: there was nothing to close; and new money
            {minute(220), coins(2), at(920), {}, {}}};                       // anew
        const auto result = replay(spec, {path.candles, {}});
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        const auto &alone = result->withoutHedge;
        QCOMPARE(alone.liquidations.size(), std::size_t(1));
        QCOMPARE(alone.liquidations.front().account, AccountRole::protectedAccount);
        const double left = alone.liquidations.front().equityAfter.toDouble();
        QVERIFY(std::fabs(alone.protectedAccount.equity().toDouble() - (left + 500 + 2 * (1'000 - 920))) < 0.005);
    }
    void whatTheMoneyDoesNotReachFor_isNotAdded_andWhatIsHeldIsStillFollowed()
    {
        Path path(1'000);
        path.flat(200);
        auto spec = aSpec();
        spec.equity = Money::fromInteger(1'000);
        spec.recorded = {{start + std::chrono::minutes(40), coins(10), at(1'000), {}, {}},
                         {start + std::chrono::minutes(60), coins(1'000), at(1'000), {}, {}}, // maintenance alone is more than there is
                         {start + std::chrono::minutes(80), coins(4), at(1'010), {}, {}}};
        const auto result = replay(spec, {path.candles, {}});
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        QVERIFY(result->withoutHedge.liquidations.empty());
        QCOMPARE(result->withoutHedge.protectedAccount.realised, Money::fromInteger(60)); // 6 of the 10
    }
    void moneyThatCameIn_isNoReturn()
    {
        Path path(1'000);
        path.flat(4'000);
        auto spec = aSpec();
        spec.recorded = {{start + std::chrono::minutes(40), coins(1), at(1'000), {}, {}},
                         {start + std::chrono::minutes(2'000), coins(1), {}, {}, Money::fromInteger(5'000)},
                         {start + std::chrono::minutes(3'000), coins(1), {}, {}, Money::fromInteger(-2'000)}};
        const auto result = replay(spec, {path.candles, {}});
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        const auto &alone = result->withoutHedge;
        QCOMPARE(alone.protectedAccount.equity(), spec.equity + Money::fromInteger(3'000));
        QCOMPARE(alone.performance.totalReturn, 0.0);
        QCOMPARE(alone.performance.maxDrawdown, 0.0);
        for (const double daily : alone.daily)
            QCOMPARE(daily, 0.0);
    }
    void everyArm_hedgesTheSamePositions()
    {
        std::mt19937_64 random(9);
        const auto candles = randomPath(random, 5'000, 2'000, 0.0008);
        auto spec = aSpec();
        spec.recorded = randomTrades(random, candles);
        BootstrapPlan few;
        few.resamples = 50;
        const auto runs = pairedRuns(spec, {candles, {}}, strategyArms(spec.parameters), {}, few);
        QVERIFY2(runs.has_value(), runs ? "" : runs.error().message().c_str());
        for (const auto &arm : runs->arms)
            QCOMPARE(arm.run.protectedAccount.equity(), runs->without.protectedAccount.equity());
        QVERIFY(runs->assumptions[1].find("recorded one") != std::string::npos);
    }
    void unusablePaths_areRefusedWithWhatToDo()
    {
        Path path(1'000);
        path.flat(100);
        auto spec = aSpec();
        const auto refused = [&](std::vector<PositionChange> changes, const char *words) {
            spec.recorded = std::move(changes);
            const auto result = replay(spec, {path.candles, {}});
            return !result && result.error().message().find(words) != std::string::npos;
        };
        QVERIFY(refused({{start + std::chrono::minutes(5), coins(1), {}, {}, {}}}, "no price"));
        QVERIFY(refused({{start + std::chrono::minutes(5), coins(1), at(1'000), {}, {}}, {start, coins(2), at(1'000), {}, {}}}, "older"));
        QVERIFY(refused({{start - std::chrono::minutes(5), coins(1), at(1'000), {}, {}}}, "candles from before"));
        QVERIFY(refused({{start + std::chrono::minutes(500), coins(1), at(1'000), {}, {}}}, "no candle"));
    }
};

int run(int count, char **arguments) { return test_program::run<RecordedPathTest>(count, arguments); }

} // namespace tst_recorded_path
#include "tst_recorded_path.moc"
