// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "paths.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_replay {

using namespace ballast;
using namespace ballast::evaluate;
using namespace ballast::evaluate::test;

namespace {

ReplayResult run(const ReplaySpec &spec, const std::vector<domain::Candle> &candles, const std::vector<FundingRow> &funding = {})
{
    auto result = replay(spec, {candles, funding, {}});
    if (!result)
        qFatal("replay refused: %s", result.error().message().c_str());
    return *std::move(result);
}

std::string text(Money amount) { return amount.toString(); }

std::string errorOf(const ReplaySpec &spec, const std::vector<domain::Candle> &candles)
{
    const auto result = replay(spec, {candles, {}, {}});
    return result ? "no error" : result.error().message();
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFallOfTwelvePercent_liquidatesTenfold_atTheRightBar();
    void hedge_gainsAndCosts_toTheCent();
    void shortPosition_isLiquidatedByTheRise();
    void adverseExtreme_countsFirst();
    void runs_doNotDiffer_beforeTheFirstHedgeOrderFills();
    void withoutHedge_idleCapitalStaysAsItIs();
    void sameInput_givesTheSameResult();
    void equity_isConserved_data();
    void equity_isConserved();
    void shortOnTheMirroredPath_earnsWhatLongEarned();
    void fault10_funding_isBookedAtItsTime_fromBothAccounts();
    void funding_atTheOpening_isNotCharged();
    void gap_isCounted_andThePositionCarried();
    void orderBeforeAGap_isDropped();
    void orderBeyondItsLimit_expires();
    void hedgeAccount_isLiquidatedByTheRise_andNoOrderIsGivenWithoutMargin();
    void hedgeAccount_outlivesTheRise_whenItsSafetyIsGuarded();
    void transfer_keepsAlive_whatDiesWithoutIt();
    void transfer_thatComesTooLate_savesNothing();
    void warmUp_letsTheHedgeStartAtOnce();
    void hourlyBars_hedgeAsWell();
    void badInput_isRefusedWithAReason();
    void fault20_assumptions_areStated();
};

void TestReplay::aFallOfTwelvePercent_liquidatesTenfold_atTheRightBar()
{
    // 100 ETH from 1000 with 10,000: equity meets 0.5 % maintenance where 10,000 + 100 (P - 1000) = 0.5 P, at 904.52.
    const auto path = Path(1000).flat(40).to(880, 12).flat(5); // 10 a bar: 990 ... 910, 900 passes it, in bar 49 (from 0)
    const auto result = run(aSpec(), path.candles);
    QCOMPARE(result.quantity, Quantity::fromInteger(100));
    for (const auto *each : {&result.withHedge, &result.withoutHedge}) {
        QCOMPARE(each->liquidations.size(), std::size_t(1));
        const auto &seized = each->liquidations.front();
        QCOMPARE(seized.account, domain::AccountRole::protectedAccount);
        QCOMPARE(seized.at, start + std::chrono::minutes(49));
        QCOMPARE(seized.price.toString(), std::string("904.52"));
        QCOMPARE(text(seized.equityBefore), std::string("452"));
        QCOMPARE(text(seized.fee), std::string("1130.65")); // 1.25 % of 90,452
        QCOMPARE(seized.equityAfter, Money{});
        QCOMPARE(text(each->protectedAccount.insured), std::string("678.65"));
        QCOMPARE(each->protectedAccount.equity(), Money{});
    }
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("5000"));
    QVERIFY(result.withHedge.finalEquity() > result.withoutHedge.finalEquity());
}

void TestReplay::hedge_gainsAndCosts_toTheCent()
{
    const auto path = Path(1000).flat(40).to(950, 5);
    auto spec = aSpec(0.5);
    spec.costs.fixedBps = 2;
    const auto result = run(spec, path.candles);
    const auto &hedge = result.withHedge.hedgeAccount;
    // 50 ETH sold at 999.80 (2 bps below 1000) at the open of bar 31: fee 0.05 % of 49,990; then 49.80 of gain on each.
    QCOMPARE(result.withHedge.fills, std::uint64_t(1));
    QCOMPARE(result.withHedge.firstHedgeAt, start + std::chrono::minutes(barsBeforeHedge));
    QCOMPARE(text(hedge.fees), std::string("24.995"));
    QCOMPARE(text(hedge.slippage), std::string("10"));
    QCOMPARE(text(hedge.unrealised), std::string("2490"));
    QCOMPARE(text(hedge.equity()), std::string("7465.005"));
    QCOMPARE(text(result.withHedge.protectedAccount.equity()), std::string("5000"));
    QCOMPARE(text(result.withHedge.finalEquity()), std::string("12465.005"));
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("10000"));
    QCOMPARE(result.hedgeCost.fees, 24.995);
    QCOMPARE(result.hedgeCost.slippage, 10.0);
    QVERIFY(std::fabs(result.hedgeCost.ofProtected - 34.995 / result.withHedge.meanProtectedNotional) < 1e-12);
    QCOMPARE(result.withHedge.protectedFor, domain::Duration(std::chrono::minutes(45)));
    QVERIFY(std::fabs(result.hedgeCost.ofProtectedPerMonth / result.hedgeCost.ofProtected - 30.0 * 24 * 60 / 45) < 1e-9);
    QVERIFY(std::fabs(result.withoutHedge.performance.maxDrawdown - (10'000.0 / 15'000 - 1)) < 1e-12);
}

void TestReplay::shortPosition_isLiquidatedByTheRise()
{
    auto spec = aSpec();
    spec.direction = Direction::shortPosition;
    // 10,000 - 100 (P - 1000) = 0.5 P at 1094.53 (the first tick above 1094.527).
    const auto result = run(spec, Path(1000).flat(40).to(1120, 12).candles);
    QCOMPARE(result.quantity, Quantity::fromInteger(-100));
    QCOMPARE(result.withoutHedge.liquidations.size(), std::size_t(1));
    QCOMPARE(result.withoutHedge.liquidations[0].price.toString(), std::string("1094.53"));
    QCOMPARE(result.withHedge.hedgeAccount.unrealised.sign() + result.withHedge.hedgeAccount.realised.sign(), 1);
}

void TestReplay::adverseExtreme_countsFirst()
{
    // One bar that touches 900 and closes at 1100: the long one dies on the way.
    const auto result = run(aSpec(), Path(1000).flat(3).bar(1110, 900, 1100).candles);
    QCOMPARE(result.withoutHedge.liquidations.size(), std::size_t(1));
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("5000"));
    // A hair above the liquidation price it lives.
    const auto alive = run(aSpec(), Path(1000).flat(3).bar(1110, 904.53, 1100).candles);
    QVERIFY(alive.withoutHedge.liquidations.empty());
    QCOMPARE(text(alive.withoutHedge.finalEquity()), std::string("25000"));
    QVERIFY(std::fabs(alive.withoutHedge.performance.maxDrawdown + 9547.0 / 15'000) < 1e-12);
}

void TestReplay::runs_doNotDiffer_beforeTheFirstHedgeOrderFills()
{
    std::mt19937_64 random(11);
    auto spec = aSpec();
    spec.sampleInterval = std::chrono::minutes(1);
    const auto result = run(spec, randomPath(random, 300, 1500, 0.001));
    const auto &with = result.withHedge, &without = result.withoutHedge;
    QCOMPARE(with.curve.size(), without.curve.size());
    QVERIFY(with.firstHedgeAt.isSet());
    std::size_t before = 0;
    for (std::size_t i = 0; i < with.curve.size(); ++i) {
        QCOMPARE(with.curve[i].at, without.curve[i].at);
        if (with.curve[i].at >= with.firstHedgeAt)
            continue;
        ++before;
        QCOMPARE(with.curve[i].total(), without.curve[i].total());
    }
    QVERIFY(before >= barsBeforeHedge);
    QVERIFY(with.curve.back().total() != without.curve.back().total());
}

void TestReplay::withoutHedge_idleCapitalStaysAsItIs()
{
    std::mt19937_64 random(12);
    auto spec = aSpec();
    spec.transfer.mode = TransferMode::automatic;
    const auto result = run(spec, randomPath(random, 2000, 1500, 0.003));
    QCOMPARE(result.withoutHedge.orders, std::uint64_t(0));
    QVERIFY(result.withoutHedge.transfers.empty());
    for (const auto &point : result.withoutHedge.curve)
        QCOMPARE(point.hedgeEquity, spec.hedgeCapital);
}

void TestReplay::sameInput_givesTheSameResult()
{
    std::mt19937_64 random(13);
    const auto candles = randomPath(random, 3000, 2000, 0.002);
    ReplaySpec spec;
    spec.contract = aSpec().contract;
    spec.transfer.mode = TransferMode::automatic;
    const auto once = run(spec, candles), again = run(spec, candles);
    QVERIFY(once.withHedge.fills > 0);
    QCOMPARE(once.withHedge.orders, again.withHedge.orders);
    QCOMPARE(once.withHedge.finalEquity(), again.withHedge.finalEquity());
    QCOMPARE(once.withHedge.curve.size(), again.withHedge.curve.size());
    for (std::size_t i = 0; i < once.withHedge.curve.size(); ++i) {
        QCOMPARE(once.withHedge.curve[i].total(), again.withHedge.curve[i].total());
        QCOMPARE(once.withoutHedge.curve[i].total(), again.withoutHedge.curve[i].total());
    }
}

void TestReplay::equity_isConserved_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestReplay::equity_isConserved()
{
    QFETCH(int, seed);
    std::mt19937_64 random{std::uint64_t(seed)};
    const auto candles = randomPath(random, 3000, 1000, 0.0025);
    std::vector<FundingRow> funding;
    for (int i = 1; i < 6; ++i)
        funding.push_back({start + std::chrono::hours(8 * i), Rate::fromRaw(std::int64_t(random() % 200'000) - 100'000)});
    ReplaySpec spec; // the real strategy, its regimes and its trading
    spec.contract = aSpec().contract;
    spec.leverage = 3 + double(random() % 20);
    spec.direction = random() % 2 ? Direction::longPosition : Direction::shortPosition;
    spec.transfer.mode = TransferMode(seed % 3);
    const auto result = run(spec, candles, funding);
    for (const auto *each : {&result.withHedge, &result.withoutHedge}) {
        // The account's own equity on the curve, and the ledger that was written beside it.
        QCOMPARE(each->protectedAccount.equity(), each->curve.back().protectedEquity);
        QCOMPARE(each->hedgeAccount.equity(), each->curve.back().hedgeEquity);
        QCOMPARE(each->protectedAccount.transferred, -each->hedgeAccount.transferred);
        QVERIFY(each->protectedAccount.equity().sign() >= 0 || !each->liquidated(domain::AccountRole::protectedAccount));
        Money moved;
        for (const auto &transfer : each->transfers)
            moved += transfer.amount;
        QCOMPARE(each->protectedAccount.transferred, moved);
    }
    QCOMPARE(result.withHedge.orders, result.withHedge.fills + result.withHedge.refused + result.withHedge.expired);
}

void TestReplay::shortOnTheMirroredPath_earnsWhatLongEarned()
{
    std::mt19937_64 random(14);
    const auto candles = randomPath(random, 600, 1000, 0.0008);
    auto mirrored = candles;
    for (auto &bar : mirrored) {
        const auto old = bar;
        const auto flip = [](double price) { return Path::round(2000 - price); };
        bar.open = flip(old.open);
        bar.high = flip(old.low);
        bar.low = flip(old.high);
        bar.close = flip(old.close);
    }
    auto spec = aSpec(0.6);
    spec.leverage = 4;
    spec.contract.instrument.takerFee = {};
    const auto longer = run(spec, candles);
    spec.direction = Direction::shortPosition;
    const auto shorter = run(spec, mirrored);
    QVERIFY(longer.withHedge.liquidations.empty() && shorter.withHedge.liquidations.empty());
    QCOMPARE(longer.withHedge.fills, std::uint64_t(1));
    QCOMPARE(shorter.withHedge.fills, std::uint64_t(1));
    QCOMPARE(longer.withHedge.finalEquity(), shorter.withHedge.finalEquity());
    QCOMPARE(longer.withoutHedge.finalEquity(), shorter.withoutHedge.finalEquity());
    QCOMPARE(longer.withHedge.performance.maxDrawdown, shorter.withHedge.performance.maxDrawdown);
}

void TestReplay::fault10_funding_isBookedAtItsTime_fromBothAccounts()
{
    // Flat at 1000 for 9 hours: at 08:00:00.011 the long 100 ETH pay 0.01 % of 100,000, the short 50 ETH receive half of it.
    const auto path = Path(1000).flat(9 * 60);
    const std::vector<FundingRow> funding{{start + std::chrono::hours(8) + std::chrono::milliseconds(11), Rate::fromRaw(10'000)},
                                          {start + std::chrono::hours(16), Rate::fromRaw(10'000)}};
    const auto result = run(aSpec(0.5), path.candles, funding);
    QCOMPARE(result.fundingApplied, std::size_t(1));
    QCOMPARE(text(result.withHedge.protectedAccount.funding), std::string("-10"));
    QCOMPARE(text(result.withHedge.hedgeAccount.funding), std::string("5"));
    QCOMPARE(text(result.withoutHedge.protectedAccount.funding), std::string("-10"));
    QCOMPARE(result.hedgeCost.funding, -5.0);
    // In a bar of a day, two settlements: at a third and at two thirds of the way from 1000 to 1030.
    const auto days = Path(1000, std::chrono::hours(24)).flat(1).to(1030, 1).flat(1);
    const std::vector<FundingRow> two{{start + std::chrono::hours(32), Rate::fromRaw(10'000)},
                                      {start + std::chrono::hours(40), Rate::fromRaw(10'000)}};
    QCOMPARE(text(run(aSpec(), days.candles, two).withoutHedge.protectedAccount.funding), std::string("-20.3"));
}

void TestReplay::funding_atTheOpening_isNotCharged()
{
    const std::vector<FundingRow> funding{{start, Rate::fromRaw(10'000)}};
    QCOMPARE(run(aSpec(), Path(1000).flat(60).candles, funding).fundingApplied, std::size_t(0));
}

void TestReplay::gap_isCounted_andThePositionCarried()
{
    const auto path = Path(1000).flat(60).gap(600, 960).flat(10).gap(1, 960).flat(5);
    const auto result = run(aSpec(), path.candles);
    QCOMPARE(result.gaps.size(), std::size_t(2));
    QCOMPARE(result.gaps[0].from, start + std::chrono::minutes(60));
    QCOMPARE(result.gaps[0].to, start + std::chrono::minutes(660));
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("11000"));
    QVERIFY(std::any_of(result.assumptions.begin(), result.assumptions.end(),
                        [](const std::string &line) { return line.find("2 gaps") != std::string::npos; }));
    // A jump over the liquidation price liquidates at the first price there is.
    const auto dead = run(aSpec(), Path(1000).flat(60).gap(600, 850).flat(10).candles);
    QCOMPARE(dead.withoutHedge.liquidations.size(), std::size_t(1));
    QCOMPARE(dead.withoutHedge.liquidations[0].price, Price::fromInteger(850));
    QCOMPARE(text(dead.withoutHedge.finalEquity()), std::string("5000"));
}

void TestReplay::orderBeforeAGap_isDropped()
{
    // The first order is given at the close of bar 30; the next bar comes ten hours later.
    const auto result = run(aSpec(), Path(1000).flat(barsBeforeHedge).gap(600, 1000).flat(10).candles);
    QCOMPARE(result.withHedge.expired, std::uint64_t(1));
    QCOMPARE(result.withHedge.firstHedgeAt, start + std::chrono::minutes(barsBeforeHedge + 600 + 1));
}

void TestReplay::orderBeyondItsLimit_expires()
{
    auto spec = aSpec();
    spec.parameters[ParameterId::priceCollar] = 0.001;
    auto path = Path(1000);
    path.flat(barsBeforeHedge).gap(0, 990).flat(3); // the next open lies 1 % below the close
    const auto result = run(spec, path.candles);
    QVERIFY(result.gaps.empty());
    QCOMPARE(result.withHedge.expired, std::uint64_t(1));
    QCOMPARE(result.withHedge.firstHedgeAt, start + std::chrono::minutes(barsBeforeHedge + 1));
}

void TestReplay::hedgeAccount_isLiquidatedByTheRise_andNoOrderIsGivenWithoutMargin()
{
    // 50 ETH short from 1000 with 5,000 - 25 of fee: 4,975 - 50 (P - 1000) = 0.25 P at 1094.03.
    const auto result = run(aSpec(), Path(1000).flat(40).to(1150, 15).flat(60).candles);
    QCOMPARE(result.withHedge.liquidations.size(), std::size_t(1));
    QCOMPARE(result.withHedge.liquidations[0].account, domain::AccountRole::hedge);
    QCOMPARE(result.withHedge.liquidations[0].price.toString(), std::string("1094.03"));
    QCOMPARE(result.withHedge.refused, std::uint64_t(0));
    QCOMPARE(result.withHedge.fills, std::uint64_t(1));
    QCOMPARE(result.withHedge.hedgeAccount.equity(), Money{});
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("30000"));
}

void TestReplay::hedgeAccount_outlivesTheRise_whenItsSafetyIsGuarded()
{
    auto spec = aSpec();
    spec.parameters[ParameterId::hedgeSafety] = 2.5;
    const auto result = run(spec, Path(1000).flat(40).to(1150, 60).flat(60).candles);
    QVERIFY(result.withHedge.liquidations.empty());
    QVERIFY(result.withHedge.fills > 1); // reduced on the way up
    QVERIFY(result.withHedge.hedgeAccount.equity() > Money{});
}

void TestReplay::transfer_keepsAlive_whatDiesWithoutIt()
{
    // A fall of 11 % kills 10x; with 20,000 in the hedge account there is enough to keep it alive.
    const auto path = Path(1000).flat(40).to(890, 110).to(1000, 110);
    auto spec = aSpec(0.8);
    spec.hedgeCapital = Money::fromInteger(20'000);
    QVERIFY(run(spec, path.candles).withHedge.liquidated(domain::AccountRole::protectedAccount));
    spec.transfer.mode = TransferMode::automatic;
    const auto saved = run(spec, path.candles);
    QVERIFY(saved.withHedge.liquidations.empty());
    QVERIFY(!saved.withHedge.transfers.empty());
    for (const auto &transfer : saved.withHedge.transfers)
        QVERIFY(transfer.at - transfer.requestedAt >= spec.transfer.automaticDelay);
    QVERIFY(saved.withoutHedge.liquidated(domain::AccountRole::protectedAccount));
    QVERIFY(saved.withHedge.finalEquity() > Money::fromInteger(29'800)); // back where it began, less fees
}

void TestReplay::transfer_thatComesTooLate_savesNothing()
{
    auto spec = aSpec(0.8);
    spec.hedgeCapital = Money::fromInteger(20'000);
    spec.transfer.mode = TransferMode::manual;
    const auto result = run(spec, Path(1000).flat(40).to(890, 110).to(1000, 110).candles);
    QVERIFY(result.withHedge.liquidated(domain::AccountRole::protectedAccount));
    QVERIFY(result.withHedge.transfers.empty());
}

void TestReplay::warmUp_letsTheHedgeStartAtOnce()
{
    auto spec = aSpec();
    spec.warmUpBars = 40;
    const auto result = run(spec, Path(1000).to(1040, 40).flat(20).candles);
    QCOMPARE(result.start, start + std::chrono::minutes(40));
    QCOMPARE(result.entry, Price::fromInteger(1040));
    QCOMPARE(result.withHedge.firstHedgeAt, start + std::chrono::minutes(41));
    QCOMPARE(result.withHedge.curve.front().at, result.start);
    QCOMPARE(text(result.withoutHedge.finalEquity()), std::string("15000"));
}

void TestReplay::hourlyBars_hedgeAsWell()
{
    std::mt19937_64 random(15);
    auto candles = randomPath(random, 200, 1000, 0.004);
    for (std::size_t i = 0; i < candles.size(); ++i)
        candles[i].openTime = start + std::chrono::hours(i);
    auto spec = aSpec();
    spec.leverage = 2;
    const auto result = run(spec, candles);
    QCOMPARE(result.interval, domain::Duration(std::chrono::hours(1)));
    QCOMPARE(result.withHedge.firstHedgeAt, start + std::chrono::hours(barsBeforeHedge));
    QVERIFY(result.gaps.empty());
}

void TestReplay::badInput_isRefusedWithAReason()
{
    const auto good = Path(1000).flat(10).candles;
    const auto says = [](const std::string &error, const char *part) {
        const bool found = error.find(part) != std::string::npos;
        if (!found)
            qWarning("%s", error.c_str());
        return found;
    };
    QVERIFY(says(errorOf(aSpec(), {}), "no candles"));
    auto candles = good;
    candles[3].low = 1001;
    QVERIFY(says(errorOf(aSpec(), candles), "bar 4 (2021-01-01 00:03 UTC)"));
    candles = good;
    candles[3].close = std::nan("");
    QVERIFY(says(errorOf(aSpec(), candles), "bar 4"));
    candles = good;
    std::swap(candles[5], candles[6]);
    QVERIFY(says(errorOf(aSpec(), candles), "bar 7"));
    candles = good;
    for (std::size_t i = 5; i < candles.size(); ++i)
        candles[i].openTime = start + std::chrono::hours(i);
    QVERIFY(says(errorOf(aSpec(), candles), "one bar length"));
    auto spec = aSpec();
    spec.strategy = "regime-adaptve";
    QVERIFY(says(errorOf(spec, good), "regime-adaptive"));
    spec = aSpec();
    spec.leverage = 126;
    QVERIFY(says(errorOf(spec, good), "at most 125"));
    spec.leverage = 0;
    QVERIFY(says(errorOf(spec, good), "leverage"));
    spec.leverage = std::nan("");
    QVERIFY(says(errorOf(spec, good), "leverage"));
    spec = aSpec();
    spec.equity = {};
    QVERIFY(says(errorOf(spec, good), "equity"));
    spec.equity = Money::fromRaw(1000);
    QVERIFY(says(errorOf(spec, good), "raise the equity"));
    spec = aSpec();
    spec.warmUpBars = 10;
    QVERIFY(says(errorOf(spec, good), "warm-up"));
    spec = aSpec();
    spec.parameters[ParameterId::bandWidth] = 9;
    QVERIFY(says(errorOf(spec, good), "bandWidth"));
}

void TestReplay::fault20_assumptions_areStated()
{
    auto spec = aSpec();
    spec.transfer.mode = TransferMode::manual;
    const auto result = run(spec, Path(1000).flat(60).candles);
    const auto states = [&](const char *part) {
        return std::any_of(result.assumptions.begin(), result.assumptions.end(),
                           [&](const std::string &line) { return line.find(part) != std::string::npos; });
    };
    for (const char *part :
         {"5000", "liquidation fee 1.25", "4 h later", "Funding is not charged", "30 returns (30 min)", "Slippage", "open"})
        QVERIFY2(states(part), part);
}

int run(int count, char **arguments) { return test_program::run<TestReplay>(count, arguments); }

} // namespace tst_replay
#include "tst_replay.moc"
