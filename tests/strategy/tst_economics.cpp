// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "risk/touch_probability.h"
#include "strategy/economics.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_economics {

using namespace ballast::strategy;

namespace {

EconomicsInputs tenTimes(double notional)
{
    EconomicsInputs in;
    in.notional = notional;
    in.equity = notional / 10;
    in.leverage = 10;
    in.liquidationDistance = -0.095;
    in.volatility = 0.7;
    in.ratio = 0.6;
    in.tradingCost = 0.0005;
    in.measuredCost = 0.007;
    in.fundingPerYear = 0.1;
    in.smallestTrade = 20;
    return in;
}

bool has(const Economics &answer, EconomicsReason reason) { return std::ranges::count(answer.reasons, reason) == 1; }

} // namespace

class EconomicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeLeveragedPosition_pays_withTheNumbersThatSayWhy()
    {
        const auto answer = economics(tenTimes(60'000), Parameters());
        QCOMPARE(answer.verdict, EconomicsVerdict::pays);
        QVERIFY(answer.reasons.empty());
        QCOMPARE(answer.entryCost, 0.6 * 60'000 * 0.0005);
        QCOMPARE(answer.costPerMonth, 420.0);
        QCOMPARE(answer.costOfEquity, 0.07);
        const double touch = ballast::risk::touchProbability(1, 0.905, 0.7, 30.0 / 365);
        QCOMPARE(answer.keptPerMonth, touch * 6'000 * 0.6);
        QVERIFY(answer.keptPerMonth > answer.costPerMonth);
    }
    void aPositionThatCannotBeAdjustedInsideItsBand_doesNotPay()
    {
        Parameters parameters;
        parameters[ParameterId::minimumPosition] = 0;
        const auto answer = economics(tenTimes(800), parameters);
        QCOMPARE(answer.smallestPosition, 50 / 0.05); // our smallest trade over the band
        QCOMPARE(answer.verdict, EconomicsVerdict::doesNotPay);
        QVERIFY(has(answer, EconomicsReason::tooSmall));
        parameters[ParameterId::minimumPosition] = 5'000;
        QCOMPARE(economics(tenTimes(800), parameters).smallestPosition, 5'000.0);
    }
    void aPositionWithoutLeverage_doesNotPay_andOneThatCannotBeLiquidatedKeepsNothing()
    {
        auto in = tenTimes(60'000);
        in.equity = 100'000;
        in.leverage = 0.6;
        in.liquidationDistance = EconomicsInputs::unknown;
        const auto answer = economics(in, Parameters());
        QCOMPARE(answer.verdict, EconomicsVerdict::doesNotPay);
        QVERIFY(has(answer, EconomicsReason::underLeverage) && has(answer, EconomicsReason::costsMore));
        QCOMPARE(answer.keptPerMonth, 0.0);
    }
    void aSmallAccount_isDoubtful()
    {
        const auto answer = economics(tenTimes(20'000), Parameters());
        QCOMPARE(answer.verdict, EconomicsVerdict::doubtful);
        QVERIFY(has(answer, EconomicsReason::smallAccount));
    }
    void withoutAMeasurement_fundingAloneIsCounted_andThatIsSaid()
    {
        auto in = tenTimes(60'000);
        in.measuredCost = EconomicsInputs::unknown;
        const auto received = economics(in, Parameters()); // the hedge of a long is short
        QVERIFY(!received.measured);
        QCOMPARE(received.costPerMonth, -0.1 * 0.6 * 60'000 * 30 / 365);
        in.direction = -1;
        QCOMPARE(economics(in, Parameters()).costPerMonth, -received.costPerMonth);
    }
    void noPosition_hasNoVerdict_butALeastSize()
    {
        const auto answer = economics({}, Parameters());
        QCOMPARE(answer.verdict, EconomicsVerdict::noPosition);
        QVERIFY(answer.smallestPosition > 0 && std::isfinite(answer.smallestPosition));
    }
};

int run(int count, char **arguments) { return test_program::run<EconomicsTest>(count, arguments); }

} // namespace tst_economics
#include "tst_economics.moc"
