// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/guardrails.h"
#include "strategy/strategy.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace ballast;
using namespace ballast::strategy;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();

double targetOf(market::Regime regime, double leverage, double sigma, const Parameters &parameters = {})
{
    return makeStrategy("regime-adaptive")->target({0.6, regime, 0}, {leverage, sigma}, parameters).ratio();
}

} // namespace

class StrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minimum_risesWithLeverage_upToTheMaximum()
    {
        const Parameters parameters;
        QCOMPARE(minimumRatio(1, parameters), 0.30);
        QCOMPARE(minimumRatio(3, parameters), 0.30);
        QVERIFY(std::fabs(minimumRatio(10, parameters) - 0.51) < 1e-12);
        QCOMPARE(minimumRatio(1000, parameters), 1.0);
        QCOMPARE(minimumRatio(infinity, parameters), 1.0);
        QCOMPARE(minimumRatio(unknown, parameters), 0.30);
    }
    void target_followsTheRegime()
    {
        QCOMPARE(targetOf(market::Regime::calm, 3, infinity), 0.30);
        QCOMPARE(targetOf(market::Regime::normal, 3, infinity), 0.50);
        QCOMPARE(targetOf(market::Regime::turbulent, 3, infinity), 0.90);
    }
    void nearLiquidation_tightensTowardsTheCriticalRatio()
    {
        double last = targetOf(market::Regime::calm, 3, 10);
        for (double sigma = 2.4; sigma > 0; sigma -= 0.2) {
            const double target = targetOf(market::Regime::calm, 3, sigma);
            QVERIFY(target >= last);
            last = target;
        }
        QVERIFY(std::fabs(targetOf(market::Regime::calm, 3, 0) - 1.0) < 1e-12);
    }
    void whateverTheInputs_theTargetStaysWithinItsGuardrails_andIsTheSumOfItsParts()
    {
        const unsigned seed = 31337;
        std::mt19937_64 random(seed);
        const std::array odd{unknown, infinity, -infinity, 0.0, -1.0, 1e300, -1e300, 1e-300};
        const auto any = [&](double from, double to) {
            return random() % 4 == 0 ? odd[random() % odd.size()] : from + (to - from) * double(random() >> 11) * 0x1p-53;
        };
        const auto strategy = makeStrategy("regime-adaptive");
        for (int i = 0; i < 50'000; ++i) {
            Parameters parameters;
            for (const auto &row : parameterTable()) {
                if (random() % 3 == 0)
                    parameters[row.id] = row.minimum + (row.maximum - row.minimum) * double(random() >> 11) * 0x1p-53;
            }
            if (!validate(parameters))
                continue;
            Decision decision;
            decision.inputs.leverage = any(0, 125);
            decision.contributions = strategy
                                         ->target({any(0, 5), market::Regime(random() % 3), any(-0.01, 0.01)},
                                                  {decision.inputs.leverage, any(0, 20)}, parameters)
                                         .contributions;
            const std::optional<double> manual = random() % 2 ? std::optional(any(-1, 3)) : std::nullopt;
            applyGuardrails(decision, manual, parameters);
            double sum = 0;
            for (const double part : decision.contributions)
                sum += part;
            QVERIFY2(decision.targetRatio == sum, qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i)));
            QVERIFY2(decision.targetRatio >= -1e-12 && decision.targetRatio <= parameters[ParameterId::maximumRatio] + 1e-12,
                     qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i)));
            QVERIFY(decision.bandLow <= decision.targetRatio && decision.bandHigh >= decision.targetRatio);
        }
    }
    void manualRatio_isShownAsSuch_andCappedAtTheMaximum()
    {
        Decision decision;
        decision.inputs.leverage = 3;
        decision.contributions = makeStrategy("regime-adaptive")->target({0.6, market::Regime::normal, 0}, {3, infinity}, {}).contributions;
        auto low = decision;
        applyGuardrails(low, 0.1, {});
        QVERIFY(std::fabs(low.targetRatio - 0.1) < 1e-12); // below the minimum: the trader's own decision
        QVERIFY(low.contributions[std::size_t(Factor::overridden)] < 0);
        applyGuardrails(decision, 1.4, {});
        QVERIFY(std::fabs(decision.targetRatio - 1.0) < 1e-12);
        QVERIFY(decision.guardrails[std::size_t(Guardrail::maximumRatio)].bound);
    }
    void parameters_haveAKeyARangeAndADefaultThatFits()
    {
        QVERIFY(validate(Parameters()).has_value());
        for (const auto &row : parameterTable()) {
            QCOMPARE(parameterByKey(row.key).value(), row.id);
            QVERIFY(check(row.id, row.minimum - 1).has_value());
            QVERIFY(check(row.id, unknown).has_value());
            QVERIFY(!check(row.id, row.defaultValue).has_value());
            QVERIFY(!row.meaning.empty() && row.step > 0);
        }
        QVERIFY(!parameterByKey("noSuchThing"));
        Parameters wrong;
        wrong[ParameterId::minimumRatio] = 0.9;
        wrong[ParameterId::maximumRatio] = 0.5;
        QVERIFY(validate(wrong).error().message().find("minimumRatio") != std::string::npos);
    }
    void everyHold_andEveryAction_hasWords()
    {
        for (int hold = 0; hold <= int(Hold::conflict); ++hold) {
            Decision decision;
            decision.hold = Hold(hold);
            const auto text = explain(decision);
            QVERIFY2(text.size() > 20 && text.back() == '.' && text.find('?') == std::string::npos && text.find("nan") == std::string::npos,
                     text.c_str());
        }
        QVERIFY(makeStrategy("nobody") == nullptr);
    }
};

QTEST_APPLESS_MAIN(StrategyTest)
#include "tst_strategy.moc"
