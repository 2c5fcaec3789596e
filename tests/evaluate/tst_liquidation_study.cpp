// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include <QTest>

#include "evaluate/liquidation_study.h"
#include "evaluate/run.h"
#include "paths.h"

#include <cmath>

namespace tst_liquidation_study {

using namespace ballast::evaluate;
using namespace ballast::evaluate::test;
using namespace std::chrono_literals;

namespace {

LiquidationQuestion aQuestion()
{
    LiquidationQuestion question;
    question.base = aSpec();
    question.leverages = {10};
    question.sides = {Direction::longPosition};
    question.horizons = {std::chrono::hours(4), std::chrono::hours(12)};
    question.warmUpBars = 40;
    question.hedgedEvery = 2;
    question.plan.resamples = 200;
    return question;
}

std::vector<FundingRow> funding(std::mt19937_64 &random, int rows, std::chrono::milliseconds offset)
{
    std::uniform_real_distribution<double> rate(-0.003, 0.004);
    std::vector<FundingRow> out;
    for (int i = 0; i < rows; ++i)
        out.push_back({start + std::chrono::hours(2 * i) + offset, Rate::fromEstimate(rate(random))});
    return out;
}

} // namespace

class TestLiquidationStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scan_isTheReplayWithoutAHedge_data()
    {
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<double>("leverage");
        QTest::addColumn<int>("offsetMs");
        for (const bool isLong : {true, false}) {
            for (const double leverage : {3.0, 10.0, 40.0, 100.0}) {
                for (const int offset : {0, 7, 25 * 60'000})
                    QTest::addRow("%s %gx, funding %d ms after the hour", isLong ? "long" : "short", leverage, offset)
                        << isLong << leverage << offset;
            }
        }
    }
    void scan_isTheReplayWithoutAHedge()
    {
        QFETCH(bool, isLong);
        QFETCH(double, leverage);
        QFETCH(int, offsetMs);
        std::mt19937_64 random(std::uint64_t(leverage) + isLong + std::uint64_t(offsetMs));
        int died = 0, lived = 0;
        for (int round = 0; round < 12; ++round) {
            const auto candles = randomPath(random, 1'500, 2000, round % 2 == 0 ? 0.0004 : 0.004);
            const auto rates = funding(random, 13, std::chrono::milliseconds(offsetMs));
            auto spec = aSpec();
            spec.direction = isLong ? Direction::longPosition : Direction::shortPosition;
            spec.leverage = leverage;
            const FateScan scan(candles, rates, 1min);
            for (const std::size_t first : {std::size_t(0), std::size_t(240), std::size_t(611)}) {
                const auto part = std::span(candles).subspan(first);
                const MarketHistory rest{part, rates, {}, {}};
                const auto setting = setUp(spec, rest);
                QVERIFY(setting);
                const auto run = Run(spec, rest, setting->course, Hedging::off).play();
                const std::vector<std::size_t> lasts{candles.size() - 1};
                const auto fate = scan.follow(spec, first, lasts).front();
                const bool dead = run.liquidated(ballast::domain::AccountRole::protectedAccount);
                QCOMPARE(fate.liquidatedAt.has_value(), dead);
                if (dead)
                    QCOMPARE(*fate.liquidatedAt, run.liquidations.front().at);
                const double left = run.protectedAccount.equity().toDouble();
                QVERIFY2(std::fabs(fate.left - left) < 0.01, qPrintable(QStringLiteral("%1 against %2").arg(fate.left).arg(left)));
                (dead ? died : lived) += 1;
            }
        }
        if (leverage > 5)
            QVERIFY(died > 0);
        if (leverage < 20)
            QVERIFY(lived > 0);
    }
    void share_isOfTheStartsThatAFallKills()
    {
        // 13 hours flat, 30 minutes down by 12 %, flat again: at 10x every position opened less than 4 hours before the fall dies.
        auto question = aQuestion();
        question.horizons = {std::chrono::hours(4)};
        const auto candles = Path(2000).flat(13 * 60).to(1760, 30).flat(10 * 60 + 30).candles;
        const auto study = studyLiquidations(question, {candles, {}, {}, {}});
        QVERIFY2(study, study ? "" : study.error().message().c_str());
        QCOMPARE(study->starts, std::size_t(21)); // the last one starts at hour 20
        QCOMPARE(study->cells.size(), std::size_t(1));
        const auto &cell = study->cells.front();
        QCOMPARE(cell.positions, std::size_t(21));
        QCOMPARE(cell.liquidated, std::size_t(4)); // opened at 10, 11, 12 and 13
        QVERIFY(cell.medianHours > 1.5 && cell.medianHours < 2.5);
        QVERIFY(cell.share.contains(cell.liquidatedShare()));
        QVERIFY(cell.meanLeft < 1);
        QCOMPARE(cell.medianLeft, 1.0);
    }
    void positions_areNotFollowedAcrossAGap()
    {
        auto question = aQuestion();
        question.horizons = {std::chrono::hours(4)};
        const auto candles = Path(2000).flat(10 * 60).gap(6 * 60, 1000).flat(10 * 60).candles; // half its price is lost in the gap
        const auto study = studyLiquidations(question, {candles, {}, {}, {}});
        QVERIFY(study);
        QCOMPARE(study->gaps.size(), std::size_t(1));
        QCOMPARE(study->starts, std::size_t(14)); // hours 0 to 6 and 16 to 22
        QCOMPARE(study->cells.front().liquidated, std::size_t(0));
    }
    void hedge_avoidsWhatMarginInTimeCanAvoid_andNothingWithout()
    {
        auto question = aQuestion();
        question.horizons = {std::chrono::hours(12)};
        question.startEvery = std::chrono::hours(1);
        question.hedgedEvery = 1;
        question.hedgeShare = 1;
        question.base = aSpec(1);
        question.leverages = {5};
        question.arms = {{"whole", "static", question.base.parameters}};
        const auto candles = Path(2000).flat(8 * 60).to(1500, 10 * 60).flat(8 * 60).candles; // slow enough for margin to follow
        const auto study = studyLiquidations(question, {candles, {}, {}, {}});
        QVERIFY2(study, study ? "" : study.error().message().c_str());
        const auto *none = study->find(Direction::longPosition, 5, "whole", TransferMode::none, question.horizons[0]);
        const auto *automatic = study->find(Direction::longPosition, 5, "whole", TransferMode::automatic, question.horizons[0]);
        QVERIFY(none && automatic);
        QVERIFY(none->liquidatedWithout > 0);
        QCOMPARE(none->avoided, std::size_t(0)); // a hedge in another account moves no liquidation price
        QCOMPARE(automatic->avoided, automatic->liquidatedWithout);
        QCOMPARE(automatic->avoidanceRate(), 1.0);
        QCOMPARE(automatic->caused, std::size_t(0));
        QVERIFY(automatic->meanLeft > none->meanLeft);
        QVERIFY(liquidationText(*study).find("auto") != std::string::npos);
    }
    void answer_doesNotDependOnTheOrderOfWork()
    {
        std::mt19937_64 random(4);
        auto question = aQuestion();
        question.base.leverage = 1;
        question.leverages = {10, 50};
        question.arms = {presetArms().front()};
        const auto candles = randomPath(random, 3 * 24 * 60, 2000, 0.001);
        const MarketHistory history{candles, {}, {}, {}};
        Work reversed;
        reversed.spread = [](std::size_t count, const Task &task) {
            while (count > 0)
                task(--count);
        };
        const auto one = studyLiquidations(question, history), two = studyLiquidations(question, history, reversed);
        QVERIFY(one && two);
        QCOMPARE(liquidationText(*one), liquidationText(*two));
        QCOMPARE(one->cells.size(), std::size_t(2 * (1 + 3) * 2));
    }
    void mistakes_andStops_areTold()
    {
        const auto candles = Path(2000).flat(100).candles;
        auto question = aQuestion();
        QVERIFY(!studyLiquidations(question, {candles, {}, {}, {}})); // 100 minutes hold no horizon of 4 hours
        question.horizons = {std::chrono::hours(1)};
        QVERIFY(studyLiquidations(question, {candles, {}, {}, {}}));
        auto wrong = question;
        wrong.leverages = {500};
        QVERIFY(!studyLiquidations(wrong, {candles, {}, {}, {}}));
        wrong = question;
        wrong.horizons = {std::chrono::hours(2), std::chrono::hours(1)};
        QVERIFY(!studyLiquidations(wrong, {candles, {}, {}, {}}));
        std::stop_source source;
        source.request_stop();
        Work work;
        work.stop = source.get_token();
        const auto stopped = studyLiquidations(question, {candles, {}, {}, {}}, work);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), stoppedEarly());
    }
};

int run(int count, char **arguments) { return test_program::run<TestLiquidationStudy>(count, arguments); }

} // namespace tst_liquidation_study
#include "tst_liquidation_study.moc"
