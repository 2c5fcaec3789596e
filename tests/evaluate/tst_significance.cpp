// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/significance.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_significance {

using namespace ballast::evaluate;

namespace {

std::vector<double> noise(std::mt19937_64 &random, std::size_t size, double mean, double deviation, double memory = 0)
{
    std::normal_distribution<double> normal;
    std::vector<double> out;
    double state = 0;
    for (std::size_t i = 0; i < size; ++i) {
        state = memory * state + std::sqrt(1 - memory * memory) * normal(random);
        out.push_back(mean + deviation * state);
    }
    return out;
}

bool near(double got, double expected, double tolerance) { return std::fabs(got - expected) <= tolerance; }

} // namespace

class TestSignificance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalQuantile_invertsTheDistribution()
    {
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054, 1e-12));
        QVERIFY(near(normalQuantile(0.5), 0, 1e-12));
        QVERIFY(near(normalQuantile(1e-10), -6.361340902404056, 1e-9));
        QVERIFY(std::isnan(normalQuantile(0)));
        QVERIFY(std::isnan(normalQuantile(1)));
        for (double p = 0.001; p < 1; p += 0.037)
            QVERIFY(near(normalCdf(normalQuantile(p)), p, 1e-13));
    }
    void deflatedSharpe_matchesThePaper()
    {
        // Bailey & López de Prado (2014), numerical example: 5 years of days, 100 trials, annualised variance of trials 1/2,
        // Sharpe 2.5, skewness -3, kurtosis 10.
        const double best = expectedBestSharpe(0.5 / 250, 100);
        QVERIFY(near(best, 0.1132, 5e-5));
        QVERIFY(near(probabilisticSharpe(2.5 / std::sqrt(250.0), best, 1250, -3, 10), 0.9004, 5e-5));
        QVERIFY(near(probabilisticSharpe(2.5 / std::sqrt(250.0), expectedBestSharpe(0.5 / 250, 46), 1250, -3, 10), 0.9505, 1e-3));
        QCOMPARE(expectedBestSharpe(0.01, 1), 0.0);
    }
    void probabilisticSharpe_isAHalf_atItsBenchmark()
    {
        std::mt19937_64 random(3);
        const auto series = noise(random, 500, 0.001, 0.01);
        double mean = 0, squares = 0;
        for (const double r : series)
            mean += r / 500;
        for (const double r : series)
            squares += (r - mean) * (r - mean);
        QVERIFY(near(probabilisticSharpe(series, mean / std::sqrt(squares / 499)), 0.5, 1e-9));
        QVERIFY(probabilisticSharpe(series, 0) > 0.5);
        QVERIFY(deflatedSharpe(series, 0.002, 200) < probabilisticSharpe(series, 0));
        QVERIFY(std::isnan(probabilisticSharpe(std::vector<double>(50, 0.01))));
    }
    void blockLength_followsTheMemoryOfTheSeries()
    {
        // Of an AR(1) process it is (2 rho / (1 - rho^2))^(2/3) n^(1/3) in theory.
        std::mt19937_64 random(11);
        double sum = 0;
        for (int i = 0; i < 20; ++i)
            sum += meanBlockLength(noise(random, 4000, 0, 1, 0.5)) / 20;
        const double theory = std::pow(2 * 0.5 / 0.75, 2.0 / 3) * std::cbrt(4000.0);
        QVERIFY2(sum > 0.7 * theory && sum < 1.4 * theory, qPrintable(QString::number(sum)));
        QVERIFY(meanBlockLength(noise(random, 4000, 0, 1)) < theory / 2);
        QCOMPARE(meanBlockLength(std::vector<double>(100, 0.5)), 1.0);
        QCOMPARE(meanBlockLength(std::vector<double>{1, 2}), 1.0);
    }
    void intervals_coverTheTruth_alsoWhereDaysDependOnEachOther()
    {
        std::mt19937_64 random(5);
        BootstrapPlan plan;
        plan.resamples = 400;
        int covered = 0;
        for (int i = 0; i < 200; ++i) {
            plan.seed = std::uint64_t(i);
            covered += bootstrapMean(noise(random, 400, 0.3, 1, 0.4), plan).interval.contains(0.3);
        }
        QVERIFY2(covered >= 174 && covered <= 199, qPrintable(QString::number(covered))); // of 200; 95 % asked for
    }
    void differences_areFound_whereThereAreSome()
    {
        std::mt19937_64 random(7);
        const auto without = noise(random, 500, 0.0005, 0.04);
        std::vector<double> halved;
        for (const double r : without)
            halved.push_back(r / 2);
        const auto test = comparePaired(halved, without);
        QCOMPARE(test.observations, std::size_t(500));
        QCOMPARE(test.of(Figure::volatility).verdict, Verdict::lower);
        QCOMPARE(test.of(Figure::valueAtRisk).verdict, Verdict::higher); // a smaller loss
        QCOMPARE(test.of(Figure::maxDrawdown).verdict, Verdict::higher);
        QCOMPARE(test.of(Figure::sharpe).verdict, Verdict::indistinguishable); // half of everything has the same ratio
        QVERIFY(near(test.effectiveness, 0.75, 1e-9));
        QVERIFY(test.effectivenessInterval.contains(0.75) || near(test.effectivenessInterval.low, 0.75, 1e-9));
        for (const auto &each : test.differences)
            QVERIFY(near(each.value, each.with - each.without, 1e-15));
    }
    void nothing_isClaimed_ofTheSameSeriesOrOfAFewDays()
    {
        std::mt19937_64 random(8);
        const auto series = noise(random, 300, 0.001, 0.02);
        const auto same = comparePaired(series, series);
        for (const auto &each : same.differences) {
            QCOMPARE(each.value, 0.0);
            QCOMPARE(each.verdict, Verdict::indistinguishable);
            QCOMPARE(each.pValue, 1.0);
        }
        QCOMPARE(same.sharpeTest.verdict, Verdict::indistinguishable);
        const auto few = comparePaired(Returns(series).first(fewestObservations - 1), Returns(series).last(fewestObservations - 1));
        for (const auto &each : few.differences)
            QCOMPARE(each.verdict, Verdict::unknown);
        QVERIFY(comparePaired({}, {}).observations == 0);
        QCOMPARE(bootstrapMean({}).verdict, Verdict::unknown);
    }
    void sharpeTest_isHonest_underNoDifference()
    {
        std::mt19937_64 random(9);
        int rejected = 0;
        for (int i = 0; i < 300; ++i) {
            const auto common = noise(random, 250, 0.001, 0.02);
            auto a = noise(random, 250, 0, 0.01), b = noise(random, 250, 0, 0.01);
            for (std::size_t k = 0; k < 250; ++k) {
                a[k] += common[k];
                b[k] += common[k];
            }
            rejected += testSharpeDifference(a, b).verdict != Verdict::indistinguishable;
        }
        QVERIFY2(rejected >= 4 && rejected <= 33, qPrintable(QString::number(rejected))); // 5 % of 300 is 15
    }
    void sharpeTest_agreesWithTheFormulaForNormalReturns()
    {
        // Jobson & Korkie (1981) as corrected by Memmel (2003): another method for independent normal returns.
        std::mt19937_64 random(10);
        const std::size_t n = 5000;
        const auto common = noise(random, n, 0.002, 0.02);
        auto a = noise(random, n, 0.001, 0.01), b = noise(random, n, 0, 0.01);
        double meanA = 0, meanB = 0, varA = 0, varB = 0, both = 0;
        for (std::size_t k = 0; k < n; ++k) {
            a[k] += common[k];
            b[k] += common[k];
            meanA += a[k] / double(n);
            meanB += b[k] / double(n);
        }
        for (std::size_t k = 0; k < n; ++k) {
            varA += (a[k] - meanA) * (a[k] - meanA) / double(n);
            varB += (b[k] - meanB) * (b[k] - meanB) / double(n);
            both += (a[k] - meanA) * (b[k] - meanB) / double(n);
        }
        const double sa = meanA / std::sqrt(varA), sb = meanB / std::sqrt(varB), rho = both / std::sqrt(varA * varB);
        const double error = std::sqrt((2 - 2 * rho + 0.5 * (sa * sa + sb * sb - 2 * sa * sb * rho * rho)) / double(n));
        const auto test = testSharpeDifference(a, b, 1);
        QVERIFY(near(test.difference, sa - sb, 1e-4));
        QVERIFY2(near(test.error / error, 1, 0.06), qPrintable(QString::number(test.error / error)));
    }
    void answers_areTheSame_forTheSameSeed()
    {
        std::mt19937_64 random(12);
        const auto a = noise(random, 200, 0.001, 0.02), b = noise(random, 200, 0.001, 0.02);
        const auto one = comparePaired(a, b), two = comparePaired(a, b);
        BootstrapPlan other;
        other.seed = 2;
        const auto three = comparePaired(a, b, calendarDays, other);
        for (std::size_t i = 0; i < figureCount; ++i)
            QVERIFY(one.differences[i].interval == two.differences[i].interval);
        QVERIFY(!(one.of(Figure::sharpe).interval == three.of(Figure::sharpe).interval));
    }
    void daysWithoutAReturn_areLeftOutOfBoth()
    {
        std::mt19937_64 random(13);
        auto a = noise(random, 100, 0.001, 0.02), b = noise(random, 100, 0.001, 0.02);
        auto holedA = a, holedB = b;
        holedA.insert(holedA.begin() + 40, std::numeric_limits<double>::quiet_NaN());
        holedB.insert(holedB.begin() + 40, 0.5);
        const auto whole = comparePaired(a, b), holed = comparePaired(holedA, holedB);
        QCOMPARE(holed.observations, std::size_t(100));
        QCOMPARE(holed.of(Figure::sortino).value, whole.of(Figure::sortino).value);
        QVERIFY(holed.of(Figure::sortino).interval == whole.of(Figure::sortino).interval);
    }
    void resamples_haveTheFiguresOfTheMetrics()
    {
        // A block as long as the series draws nothing but rotations of it: figures that do not depend on the order stay what they are.
        std::mt19937_64 random(14);
        const auto a = noise(random, 61, 0.001, 0.02), b = noise(random, 61, 0.001, 0.03);
        BootstrapPlan plan;
        plan.resamples = 30;
        plan.blockLength = 1e9;
        const auto test = comparePaired(a, b, calendarDays, plan);
        for (const auto figure : {Figure::totalReturn, Figure::annualReturn, Figure::volatility, Figure::sharpe, Figure::sortino,
                                  Figure::valueAtRisk, Figure::expectedShortfall}) {
            const auto &each = test.of(figure);
            QVERIFY2(near(each.interval.low, each.value, 1e-9) && near(each.interval.high, each.value, 1e-9), name(figure).data());
        }
    }
    void ratio_isOfTheSums()
    {
        std::vector<double> cost, value;
        for (int i = 0; i < 60; ++i) {
            cost.push_back(i % 3);
            value.push_back(100 + i % 2);
        }
        const auto ratio = bootstrapRatio(cost, value);
        QVERIFY(near(ratio.mean, 60.0 / (60 * 100.5), 1e-15));
        QVERIFY(ratio.interval.contains(ratio.mean));
        QCOMPARE(ratio.verdict, Verdict::higher);
    }
};

int run(int count, char **arguments) { return test_program::run<TestSignificance>(count, arguments); }

} // namespace tst_significance
#include "tst_significance.moc"
