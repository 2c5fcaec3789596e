// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include <QTest>

#include "evaluate/paired_runs.h"
#include "paths.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"

#include <cmath>
#include <numeric>
#include <thread>

namespace tst_paired_runs {

using namespace ballast::evaluate;
using namespace ballast::evaluate::test;

namespace {

BootstrapPlan quick()
{
    BootstrapPlan plan;
    plan.resamples = 200;
    return plan;
}

Work backwards()
{
    Work work;
    work.spread = [](std::size_t count, const Task &task) {
        while (count > 0)
            task(--count);
    };
    return work;
}

Work twoThreads()
{
    Work work;
    work.spread = [](std::size_t count, const Task &task) {
        std::jthread odd([&] {
            for (std::size_t i = 1; i < count; i += 2)
                task(i);
        });
        for (std::size_t i = 0; i < count; i += 2)
            task(i);
    };
    return work;
}

Arm anArm(const ReplaySpec &spec, const std::string &name) { return {name, "static", spec.parameters}; }

bool same(const RunResult &a, const RunResult &b)
{
    return a.finalEquity() == b.finalEquity() && a.orders == b.orders && a.hedgeTraded == b.hedgeTraded && a.curve.size() == b.curve.size()
           && a.hedgeAccount.fees == b.hedgeAccount.fees && a.hedgeAccount.funding == b.hedgeAccount.funding;
}

std::vector<FundingRow> someFunding(int rows)
{
    std::vector<FundingRow> out;
    for (int i = 0; i < rows; ++i)
        out.push_back({start + std::chrono::hours(8 * i), Rate::fromEstimate(0.0001 * ((i % 5) - 1))});
    return out;
}

} // namespace

class TestPairedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arms_areEveryStrategyAndEveryPreset()
    {
        QCOMPARE(strategyArms({}).size(), ballast::strategy::strategies().size());
        QCOMPARE(presetArms().size(), ballast::strategy::presets().size());
        QCOMPARE(presetArms().front().name, std::string("preset cautious"));
    }
    void everyArm_isTheReplayOfItsStrategy()
    {
        std::mt19937_64 random(1);
        const auto candles = randomPath(random, 60 * 24 * 3, 2000, 0.0006);
        const auto funding = someFunding(9);
        const auto spec = aSpec();
        const MarketHistory history{candles, funding, {}, {}};
        const auto arms = strategyArms(spec.parameters);
        const auto runs = pairedRuns(spec, history, arms, {}, quick());
        QVERIFY2(runs, runs ? "" : runs.error().message().c_str());
        for (std::size_t i = 0; i < arms.size(); ++i) {
            auto own = spec;
            own.strategy = arms[i].strategy;
            const auto alone = replay(own, history);
            QVERIFY(alone);
            QVERIFY(same(runs->arms[i].run, alone->withHedge));
            QVERIFY(same(runs->without, alone->withoutHedge));
            QCOMPARE(runs->arms[i].figures.cost.total(), alone->hedgeCost.total());
        }
    }
    void answer_doesNotDependOnWhoWorks()
    {
        std::mt19937_64 random(2);
        const auto candles = randomPath(random, 60 * 24 * 25, 2000, 0.0005);
        const auto spec = aSpec();
        const MarketHistory history{candles, {}, {}, {}};
        const auto arms = presetArms();
        const auto one = pairedRuns(spec, history, arms, {}, quick());
        for (const auto &work : {backwards(), twoThreads()}) {
            const auto other = pairedRuns(spec, history, arms, work, quick());
            QVERIFY(one && other);
            for (std::size_t i = 0; i < arms.size(); ++i) {
                QVERIFY(same(one->arms[i].run, other->arms[i].run));
                for (std::size_t f = 0; f < figureCount; ++f)
                    QVERIFY(one->arms[i].significance.differences[f].interval == other->arms[i].significance.differences[f].interval);
            }
            QCOMPARE(pairedText(*one), pairedText(*other));
        }
    }
    void daysOfCost_addUpToTheLedger()
    {
        std::mt19937_64 random(3);
        const auto candles = randomPath(random, 60 * 24 * 5 + 77, 2000, 0.0006);
        const auto funding = someFunding(15);
        auto spec = aSpec();
        spec.costs.fixedBps = 2;
        const auto runs = pairedRuns(spec, {candles, funding, {}, {}}, {anArm(spec, "half")}, {}, quick());
        QVERIFY(runs);
        const auto &run = runs->arms[0].run;
        QCOMPARE(run.daily.size(), run.dailyCost.size());
        QCOMPARE(run.daily.size(), run.dailyProtected.size());
        const double days = std::accumulate(run.dailyCost.begin(), run.dailyCost.end(), 0.0);
        QVERIFY(std::fabs(days - runs->arms[0].figures.cost.total()) < 1e-7);
        QVERIFY(std::fabs(totalReturn(run.daily) - run.performance.totalReturn) < 1e-9);
    }
    void figures_sayWhatTheHedgeDid_onAFall()
    {
        auto spec = aSpec(1);
        spec.leverage = 5;
        spec.hedgeCapital = Money::fromInteger(60'000);
        spec.transfer.mode = TransferMode::automatic;
        const auto candles = Path(2000).flat(60).to(1300, 600).flat(60).candles; // -35 % at 5x: dead without
        const auto runs = pairedRuns(spec, {candles, {}, {}, {}}, {anArm(spec, "whole")}, {}, quick());
        QVERIFY(runs);
        const auto &arm = runs->arms[0];
        QCOMPARE(arm.figures.avoidance, Avoidance::avoided);
        QVERIFY(arm.figures.drawdownChange > 0);
        QVERIFY(arm.figures.returnChange > 0);
        QCOMPARE(arm.figures.opportunityCost, 0.0); // the position alone lost
        QVERIFY(arm.figures.turnover > 0.9);
    }
    void opportunityCost_isWhatARiseGaveAway()
    {
        const auto spec = aSpec(0.5);
        const auto candles = Path(2000).flat(60).to(2100, 600).candles;
        const auto runs = pairedRuns(spec, {candles, {}, {}, {}}, {anArm(spec, "half")}, {}, quick());
        QVERIFY(runs);
        const auto &figures = runs->arms[0].figures;
        QCOMPARE(figures.avoidance, Avoidance::nothingToAvoid);
        QVERIFY(figures.opportunityCost > 0);
        QCOMPARE(figures.opportunityCost, -figures.returnChange);
    }
    void timeOutsideTheBand_isWhatTheLimitKeepsItAwayFor()
    {
        auto spec = aSpec(0.5);
        const auto candles = Path(2000).flat(31 + 100).candles;
        const auto followed = pairedRuns(spec, {candles, {}, {}, {}}, {anArm(spec, "followed")}, {}, quick());
        spec.parameters[ParameterId::maximumPosition] = 1'000; // of 50,000 that it would take
        const auto limited = pairedRuns(spec, {candles, {}, {}, {}}, {anArm(spec, "limited")}, {}, quick());
        QVERIFY(followed && limited);
        QVERIFY2(followed->arms[0].figures.outsideBand < 0.05, qPrintable(QString::number(followed->arms[0].figures.outsideBand)));
        QCOMPARE(limited->arms[0].figures.outsideBand, 1.0);
    }
    void work_canBeStoppedAndWatched()
    {
        const auto candles = Path(2000).flat(200).candles;
        const auto spec = aSpec();
        std::stop_source source;
        Work work;
        work.stop = source.get_token();
        std::size_t told = 0, of = 0;
        work.told = [&](std::size_t done, std::size_t whole) {
            told = done;
            of = whole;
        };
        QVERIFY(pairedRuns(spec, {candles, {}, {}, {}}, presetArms(), work, quick()));
        QCOMPARE(told, of);
        QVERIFY(of > 0);
        source.request_stop();
        const auto stopped = pairedRuns(spec, {candles, {}, {}, {}}, presetArms(), work, quick());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), stoppedEarly());
    }
    void mistakes_areTold()
    {
        const auto candles = Path(2000).flat(200).candles;
        const auto spec = aSpec();
        QVERIFY(!pairedRuns(spec, {candles, {}, {}, {}}, {}));
        const auto unknown = pairedRuns(spec, {candles, {}, {}, {}}, {{"x", "no-such", spec.parameters}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message().find("no-such") != std::string::npos);
        QVERIFY(!pairedRuns(spec, {{}, {}, {}, {}}, presetArms()));
    }
};

int run(int count, char **arguments) { return test_program::run<TestPairedRuns>(count, arguments); }

} // namespace tst_paired_runs
#include "tst_paired_runs.moc"
