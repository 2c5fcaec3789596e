// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "risk/touch_probability.h"
#include "strategy/guardrails.h"
#include "strategy/presets.h"
#include "strategy/strategies.h"
#include "strategy/strategy.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace tst_strategy {

using namespace ballast;
using namespace ballast::strategy;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();

View viewOf(market::Regime regime, double leverage, double sigma = infinity)
{
    View view;
    view.volatility = 0.6;
    view.regime = regime;
    view.direction = 1;
    view.leverage = leverage;
    view.maintenanceRate = 0.005;
    view.liquidationSigma = sigma;
    return view;
}

Decision decisionOf(std::string_view strategy, const View &view, const Parameters &parameters = {}, std::optional<double> manual = {})
{
    Decision decision;
    decision.regime = view.regime;
    decision.inputs.leverage = view.leverage;
    decision.inputs.liquidationSigma = view.liquidationSigma;
    const auto target = findStrategy(strategy)->target(view, parameters);
    decision.contributions = target.contributions;
    applyGuardrails(decision, manual, parameters, target.bandHalfWidth);
    return decision;
}

double targetOf(market::Regime regime, double leverage, double sigma, const Parameters &parameters = {})
{
    return decisionOf("regime-adaptive", viewOf(regime, leverage, sigma), parameters).targetRatio;
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
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const std::array odd{unknown, infinity, -infinity, 0.0, -1.0, 1e300, -1e300, 1e-300};
        const auto any = [&](double from, double to) {
            return random() % 4 == 0 ? odd[random() % odd.size()] : from + (to - from) * double(random() >> 11) * 0x1p-53;
        };
        for (int i = 0; i < 50'000; ++i) {
            Parameters parameters;
            for (const auto &row : parameterTable()) {
                if (random() % 3 == 0)
                    parameters[row.id] = row.minimum + (row.maximum - row.minimum) * double(random() >> 11) * 0x1p-53;
            }
            if (!validate(parameters))
                continue;
            View view;
            view.volatility = any(0, 5);
            view.regime = market::Regime(random() % 3);
            view.fundingPerYear = any(-3, 3);
            view.tradingCost = any(0, 0.01);
            view.minimumVarianceRatio = any(0, 2);
            view.direction = int(random() % 3) - 1;
            view.leverage = any(0, 125);
            view.maintenanceRate = any(0, 0.1);
            view.liquidationSigma = any(0, 20);
            const auto &strategy = strategies()[random() % strategies().size()];
            Decision decision;
            decision.regime = view.regime;
            decision.inputs.leverage = view.leverage;
            decision.inputs.liquidationSigma = view.liquidationSigma;
            decision.inputs.trendEfficiency = any(0, 1);
            decision.inputs.protectedDelta = any(-50, 50);
            decision.inputs.mark = any(0, 5000);
            const auto target = strategy.target(view, parameters);
            decision.contributions = target.contributions;
            const std::optional<double> manual = random() % 2 ? std::optional(any(-1, 3)) : std::nullopt;
            applyGuardrails(decision, manual, parameters, target.bandHalfWidth);
            double sum = 0;
            for (const double part : decision.contributions)
                sum += part;
            QVERIFY2(decision.targetRatio == sum, qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i)));
            QVERIFY2(decision.targetRatio >= -1e-12 && decision.targetRatio <= parameters[ParameterId::maximumRatio] + 1e-12,
                     qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i)));
            QVERIFY(decision.bandLow <= decision.targetRatio && decision.bandHigh >= decision.targetRatio);
        }
    }
    void inverseVolatility_leavesTheTargetVolatilityOpen()
    {
        const Parameters parameters;
        auto view = viewOf(market::Regime::normal, 5);
        for (const double volatility : {0.3, 0.5, 0.9, 2.0}) {
            view.volatility = volatility;
            QVERIFY(std::fabs((1 - inverseVolatility(view, parameters).ratio()) * volatility - parameters[ParameterId::targetVolatility])
                    < 1e-12);
        }
        view.volatility = 0.1; // below the target: nothing to hedge
        QCOMPARE(inverseVolatility(view, parameters).ratio(), 0.0);
        view.volatility = unknown;
        QCOMPARE(inverseVolatility(view, parameters).ratio(), 1.0);
    }
    void liquidationAware_putsLiquidationWhereItIsTouchedWithTheLimit()
    {
        const Parameters parameters;
        auto view = viewOf(market::Regime::normal, 12);
        for (const int direction : {1, -1}) {
            for (const double volatility : {0.8, 1.2, 2.0}) {
                view.direction = direction;
                view.volatility = volatility;
                const double ratio = liquidationAware(view, parameters).ratio();
                QVERIFY(ratio > 0 && ratio < 1);
                // Equity 1, exposure L (1 - r) and maintenance m L b meet at the barrier b.
                const double open = view.leverage * (1 - ratio) * direction, maintenance = view.maintenanceRate * view.leverage;
                const double barrier = (1 - open) / (maintenance - open);
                const double years = parameters[ParameterId::touchHorizon] / (365 * 24);
                QVERIFY(std::fabs(risk::touchProbability(1, barrier, volatility, years) - parameters[ParameterId::touchLimit]) < 1e-6);
            }
        }
        view.volatility = 0.1; // far enough without a hedge
        QCOMPARE(liquidationAware(view, parameters).ratio(), 0.0);
        view.direction = 0;
        QCOMPARE(liquidationAware(view, parameters).ratio(), 0.0);
    }
    void lossBudget_isWhatTheStressMoveCosts()
    {
        const Parameters parameters;
        for (const double leverage : {3.0, 5.0, 10.0, 50.0}) {
            const double ratio = lossBudget(viewOf(market::Regime::calm, leverage), parameters).ratio();
            QVERIFY(std::fabs(leverage * (1 - ratio) * parameters[ParameterId::stressMove] - parameters[ParameterId::lossBudget]) < 1e-12);
        }
        QCOMPARE(lossBudget(viewOf(market::Regime::calm, 1), parameters).ratio(), 0.0); // 15 % of loss is within the budget
    }
    void costAware_leavesOpenWhatFundingMakesTooDear()
    {
        const Parameters parameters;
        auto view = viewOf(market::Regime::normal, 5);
        view.tradingCost = 0.0005;
        QCOMPARE(costAware(view, parameters).ratio(), 1.0); // free of funding: all of the variance goes
        view.fundingPerYear = -0.10;                        // shorts pay 10 % a year
        const double aversion = parameters[ParameterId::riskAversion];
        const auto target = costAware(view, parameters);
        QVERIFY(std::fabs(1 - target.ratio() - 0.10 / (aversion * 0.36 * 5)) < 1e-12);
        auto dear = view;
        dear.tradingCost *= 8;
        QVERIFY(costAware(dear, parameters).bandHalfWidth > target.bandHalfWidth);
        view.direction = -1; // the hedge is long and receives it
        QVERIFY(costAware(view, parameters).ratio() > 1);
    }
    void composite_isTheWeightedMean_andItsPartsAddUp()
    {
        Parameters parameters;
        const auto view = viewOf(market::Regime::turbulent, 8);
        const double expected = (0.4 * regimeAdaptive(view, parameters).ratio() + 0.2 * inverseVolatility(view, parameters).ratio()
                                 + 0.2 * liquidationAware(view, parameters).ratio() + 0.2 * lossBudget(view, parameters).ratio());
        QVERIFY(std::fabs(composite(view, parameters).ratio() - expected) < 1e-12);
        for (const auto weight :
             {ParameterId::weightRegime, ParameterId::weightVolatility, ParameterId::weightLiquidation, ParameterId::weightLoss})
            parameters[weight] = 0;
        QCOMPARE(composite(view, parameters).ratio(), regimeAdaptive(view, parameters).ratio());
    }
    void largestLoss_raisesAnyStrategy_upToTheMaximum()
    {
        Parameters parameters;
        parameters[ParameterId::staticRatio] = 0.1;
        parameters[ParameterId::leverageSlope] = 0;
        const auto decision = decisionOf("static", viewOf(market::Regime::calm, 20), parameters); // 300 % of the equity in a stress move
        QVERIFY(std::fabs(20 * (1 - decision.targetRatio) * 0.15 - 1.0) < 1e-12);
        QVERIFY(decision.guardrails[std::size_t(Guardrail::maximumLoss)].bound);
    }
    void sidewaysMarket_capsTheHedge_butNeverBelowTheMinimum()
    {
        Decision decision;
        decision.regime = market::Regime::calm;
        decision.inputs.trendEfficiency = 0.05;
        decision.inputs.leverage = 3;
        decision.contributions[std::size_t(Factor::fixed)] = 0.9;
        applyGuardrails(decision, {}, {});
        QVERIFY(std::fabs(decision.targetRatio - 0.60) < 1e-12);
        QVERIFY(decision.guardrails[std::size_t(Guardrail::sidewaysCap)].bound);
        Decision levered = decision;
        levered.contributions = {};
        levered.contributions[std::size_t(Factor::fixed)] = 0.9;
        levered.inputs.leverage = 20; // its floor of 81 % goes first
        applyGuardrails(levered, {}, {});
        QVERIFY(std::fabs(levered.targetRatio - 0.81) < 1e-12);
    }
    void hedge_staysWithinWhatItsAccountOutlives()
    {
        Decision decision;
        decision.inputs.leverage = 5;
        decision.inputs.mark = 3000;
        decision.inputs.protectedDelta = -10;
        decision.inputs.volatility = 0.8;
        decision.inputs.hedgeEquity = 1'500;
        decision.contributions[std::size_t(Factor::minimum)] = 0.9;
        applyGuardrails(decision, {}, {});
        QVERIFY(decision.guardrails[std::size_t(Guardrail::hedgeSafety)].bound);
        // After 2.5 expected days against it, 1 % of the notional is left.
        const double notional = decision.targetRatio * 30'000, move = 2.5 * 0.8 / std::sqrt(365.0);
        QVERIFY(std::fabs(1'500 - notional * move - notional * 0.01) < 1e-9);
        QVERIFY(decision.targetRatio < 0.9);
    }
    void positionTooSmallToPay_isNotHedged_unlessByHand()
    {
        Decision decision;
        decision.inputs.leverage = 5;
        decision.inputs.mark = 3000;
        decision.inputs.protectedDelta = 0.1; // 300 USDT
        decision.contributions[std::size_t(Factor::minimum)] = 0.5;
        auto manual = decision;
        applyGuardrails(decision, {}, {});
        QCOMPARE(decision.targetRatio, 0.0);
        QVERIFY(decision.guardrails[std::size_t(Guardrail::economics)].bound);
        applyGuardrails(manual, 0.7, {});
        QVERIFY(std::fabs(manual.targetRatio - 0.7) < 1e-12);
    }
    void nearestThreshold_isNamed()
    {
        Decision decision;
        decision.hold = Hold::insideBand;
        decision.inputs.volatility = 0.85; // turbulent from 0.90 on
        decision.inputs.leverage = 10;
        decision.currentRatio = decision.targetRatio = 0.5;
        decision.bandLow = 0.45;
        decision.bandHigh = 0.55;
        const auto nearest = nearestThreshold(decision, {});
        QVERIFY(nearest && nearest->kind == ThresholdKind::turbulentAbove);
        QVERIFY(describe(*nearest).find("90 %") != std::string::npos);
        QVERIFY(!nearestThreshold(
            [] {
                Decision nothing;
                nothing.inputs.volatility = nothing.inputs.leverage = unknown;
                return nothing;
            }(),
            {}));
    }
    void presets_areValid_andDifferInTheDirectionTheySay()
    {
        for (const auto &preset : presets()) {
            QVERIFY(validate(preset.parameters()).has_value());
            QVERIFY(findStrategy(preset.strategy));
        }
        const auto view = viewOf(market::Regime::normal, 5);
        const auto ratio = [&](std::string_view name) {
            return decisionOf("regime-adaptive", view, findPreset(name)->parameters()).targetRatio;
        };
        QVERIFY(ratio("cautious") > ratio("balanced") && ratio("balanced") > ratio("lean"));
        QVERIFY(!findPreset("reckless"));
    }
    void manualRatio_isShownAsSuch_andCappedAtTheMaximum()
    {
        const auto view = viewOf(market::Regime::normal, 3);
        const auto low = decisionOf("regime-adaptive", view, {}, 0.1);
        QVERIFY(std::fabs(low.targetRatio - 0.1) < 1e-12); // below the minimum: the trader's own decision
        QVERIFY(low.contributions[std::size_t(Factor::overridden)] < 0);
        const auto decision = decisionOf("regime-adaptive", view, {}, 1.4);
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
        QVERIFY(findStrategy("nobody") == nullptr);
    }
};

int run(int count, char **arguments) { return test_program::run<StrategyTest>(count, arguments); }

} // namespace tst_strategy
#include "tst_strategy.moc"
