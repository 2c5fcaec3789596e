// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include <QTest>

#include "evaluate/sweep.h"
#include "paths.h"

#include <algorithm>
#include <cmath>

namespace tst_sweep {

using namespace ballast::evaluate;
using namespace ballast::evaluate::test;

namespace {

SweepSpec aSweep()
{
    SweepSpec spec;
    spec.base = aSpec();
    spec.base.leverage = 3;
    spec.base.warmUpBars = 40;
    spec.strategies = {"static"};
    spec.axes = {{ParameterId::staticRatio, {0, 0.25, 0.5, 0.75}}, {ParameterId::bandWidth, {0.02, 0.1}}};
    spec.positionDays = 5;
    spec.plan.resamples = 100;
    spec.walkForwardFrom = 3;
    return spec;
}

std::vector<ballast::domain::Candle> hours(std::uint64_t seed, int count)
{
    std::mt19937_64 random(seed);
    auto candles = randomPath(random, count, 2000, 0.004);
    for (std::size_t i = 0; i < candles.size(); ++i) {
        candles[i].openTime = start + std::chrono::hours(std::int64_t(i));
        candles[i].interval = std::chrono::hours(1);
    }
    return candles;
}

/// A point whose every window is the same daily series.
PointResult made(std::size_t number, std::size_t windows, double mean, double swing)
{
    PointResult point{number, {}};
    for (std::size_t w = 0; w < windows; ++w) {
        WindowResult window;
        for (int i = 0; i < 10; ++i)
            window.daily.push_back(mean + (i % 2 == 0 ? swing : -swing));
        window.maxDrawdown = -swing;
        point.windows.push_back(window);
    }
    return point;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grid_isEveryCombination_thatIsAllowed()
    {
        auto spec = aSweep();
        spec.strategies = {"static", "regime-adaptive"};
        const auto points = gridOf(spec);
        QCOMPARE(points.size(), std::size_t(16));
        for (std::size_t i = 0; i < points.size(); ++i)
            QCOMPARE(points[i].number, i);
        QCOMPARE(points[3].parameters[ParameterId::staticRatio], 0.25);
        QCOMPARE(points[3].parameters[ParameterId::bandWidth], 0.1);
        QCOMPARE(nameOf(points[3]), std::string("static, staticRatio 0.25, bandWidth 0.1"));
        spec.axes = {{ParameterId::minimumRatio, {0.2, 0.9}}, {ParameterId::maximumRatio, {0.5, 1}}};
        QCOMPARE(gridOf(spec).size(), std::size_t(2 * 3)); // a minimum of 0.9 above a maximum of 0.5 is no set
        spec.axes.clear();
        QCOMPARE(gridOf(spec).size(), std::size_t(2));
    }
    void windows_followEachOther_andNeverCrossAGap()
    {
        auto spec = aSweep();
        auto candles = hours(1, 1'200);
        candles.erase(candles.begin() + 500, candles.begin() + 520);
        const auto windows = windowsOf(spec, {candles, {}, {}, {}});
        QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
        for (const auto &window : *windows) {
            QCOMPARE(window.end - window.first, std::size_t(40 + 5 * 24));
            QCOMPARE(candles[window.end - 1].openTime - candles[window.first].openTime, std::chrono::hours(40 + 5 * 24 - 1));
        }
        QVERIFY(windows->size() >= 6);
        spec.positionDays = 200;
        QVERIFY(!windowsOf(spec, {candles, {}, {}, {}}));
    }
    void verdict_doesNotDependOnTheOrderOfWork()
    {
        const auto spec = aSweep();
        const auto candles = hours(2, 1'400);
        const MarketHistory history{candles, {}, {}, {}};
        const auto windows = windowsOf(spec, history);
        QVERIFY(windows);
        const auto points = gridOf(spec);
        const auto unhedged = tryUnhedged(spec, history, *windows);
        std::vector<PointResult> tried;
        for (const auto &point : points) {
            auto result = tryPoint(spec, history, *windows, point);
            QVERIFY(result);
            tried.push_back(*std::move(result));
        }
        QVERIFY(unhedged);
        auto reversed = tried;
        std::reverse(reversed.begin(), reversed.end());
        const auto one = judgeSweep(spec, *windows, tried, *unhedged), two = judgeSweep(spec, *windows, reversed, *unhedged);
        QVERIFY(one && two);
        QCOMPARE(sweepText(spec, points, *one), sweepText(spec, points, *two));
        QCOMPARE(one->trials, points.size());
        QCOMPARE(one->windows[0] + one->windows[1] + one->windows[2], windows->size());
        QVERIFY(!one->walk.empty());
        // A ratio of 0 is the position without a hedge, and so is what it returned.
        const auto &none = tried.front();
        for (std::size_t i = 0; i < windows->size(); ++i)
            QVERIFY(std::fabs(totalReturn(none.windows[i].daily) - totalReturn(unhedged->windows[i].daily)) < 0.2);
    }
    void choice_isMadeWithoutTheTestPart()
    {
        auto spec = aSweep();
        spec.shortlist = 2;
        const std::size_t count = 12;
        const std::vector<SweepWindow> windows(count);
        auto good = made(0, count, 0.004, 0.01), lucky = made(1, count, 0.005, 0.01), poor = made(2, count, 0.001, 0.01);
        for (std::size_t w = 6; w < 9; ++w) // what led on train fails on validate
            lucky.windows[w] = made(1, 1, -0.002, 0.01).windows[0];
        for (std::size_t w = 9; w < count; ++w) // and would win on test
            lucky.windows[w] = made(1, 1, 0.02, 0.01).windows[0];
        const auto verdict = judgeSweep(spec, windows, {poor, lucky, good}, made(0, count, 0, 0.02));
        QVERIFY(verdict);
        QCOMPARE(verdict->ranking.front().number, std::size_t(1));
        QCOMPARE(verdict->chosen, std::size_t(0));
        QCOMPARE(verdict->test.of(Figure::volatility).verdict, Verdict::lower);
        QVERIFY(verdict->trialVariance > 0);
    }
    void walkForward_usesOnlyWhatWasKnown()
    {
        auto spec = aSweep();
        spec.walkForwardFrom = 4;
        const std::size_t count = 8;
        auto early = made(0, count, 0.004, 0.01), late = made(1, count, -0.004, 0.01);
        for (std::size_t w = 4; w < count; ++w)
            std::swap(early.windows[w], late.windows[w]);
        const auto verdict = judgeSweep(spec, std::vector<SweepWindow>(count), {early, late}, made(0, count, 0, 0.02));
        QVERIFY(verdict);
        QCOMPARE(verdict->walk.size(), std::size_t(4));
        QCOMPARE(verdict->walk.front().chosen, std::size_t(0)); // it was the better one until then
        QVERIFY(verdict->walk.front().returned < 0);
    }
    void luck_isDeflatedByTheNumberOfTrials()
    {
        auto spec = aSweep();
        const std::size_t count = 8;
        std::vector<PointResult> tried;
        std::mt19937_64 random(5);
        std::normal_distribution<double> normal(0, 0.02);
        for (std::size_t i = 0; i < 60; ++i) {
            PointResult point{i, {}};
            for (std::size_t w = 0; w < count; ++w) {
                WindowResult window;
                for (int day = 0; day < 20; ++day)
                    window.daily.push_back(normal(random));
                point.windows.push_back(window);
            }
            tried.push_back(point);
        }
        const auto verdict = judgeSweep(spec, std::vector<SweepWindow>(count), tried, made(0, count, 0, 0.02));
        QVERIFY(verdict);
        QVERIFY(verdict->chosenParts[0].sharpe > 0); // the best of sixty worthless ones looks good
        QVERIFY2(verdict->deflatedSharpe < 0.9, qPrintable(QString::number(verdict->deflatedSharpe)));
    }
    void key_changesWithSpecificationAndData_notWithTheGrid()
    {
        auto spec = aSweep();
        auto candles = hours(3, 100);
        const auto key = sweepKey(spec, {candles, {}, {}, {}});
        auto grid = spec;
        grid.axes.pop_back();
        QCOMPARE(sweepKey(grid, {candles, {}, {}, {}}), key);
        auto other = spec;
        other.base.leverage = 4;
        QVERIFY(sweepKey(other, {candles, {}, {}, {}}) != key);
        other = spec;
        other.base.costs.fixedBps += 1;
        QVERIFY(sweepKey(other, {candles, {}, {}, {}}) != key);
        candles[50].close += 0.01;
        QVERIFY(sweepKey(spec, {candles, {}, {}, {}}) != key);
        const auto points = gridOf(spec);
        QVERIFY(pointKey(points[0]) != pointKey(points[1]));
    }
    void missingWindows_areRefused()
    {
        const auto spec = aSweep();
        QVERIFY(!judgeSweep(spec, std::vector<SweepWindow>(8), {}, made(0, 8, 0, 0.02)));
        QVERIFY(!judgeSweep(spec, std::vector<SweepWindow>(8), {made(0, 7, 0, 0.02)}, made(0, 8, 0, 0.02)));
        QVERIFY(!judgeSweep(spec, std::vector<SweepWindow>(8), {made(0, 8, 0, 0.02)}, made(0, 7, 0, 0.02)));
    }
};

int run(int count, char **arguments) { return test_program::run<TestSweep>(count, arguments); }

} // namespace tst_sweep
#include "tst_sweep.moc"
