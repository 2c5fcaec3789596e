// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "market/hidden_markov.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_hidden_markov {

using namespace ballast::market;

namespace {

std::vector<double> twoStates(unsigned seed, std::size_t count, double gap)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    std::vector<double> values;
    bool high = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (uniform(random) < 0.03)
            high = !high;
        values.push_back((high ? gap : 0) - 9 + 0.5 * normal(random));
    }
    return values;
}

} // namespace

class HiddenMarkovTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_findsTheStates_andIsDeterministic()
    {
        const auto values = twoStates(5, 3000, 2);
        const auto model = fitHiddenMarkov(values, 2), again = fitHiddenMarkov(values, 2);
        QVERIFY(model && again);
        QVERIFY(std::abs(model->mean[0] + 9) < 0.1 && std::abs(model->mean[1] + 7) < 0.1);
        QVERIFY(std::abs(model->deviation[0] - 0.5) < 0.05);
        QVERIFY(std::abs(model->transition[0][0] - 0.97) < 0.015);
        QCOMPARE(model->logLikelihood, again->logLikelihood);
    }
    void filter_sumsToOne_whateverItSees()
    {
        constexpr unsigned seed = 9;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        std::normal_distribution<double> normal;
        for (const std::size_t states : {2U, 3U}) {
            const auto model = fitHiddenMarkov(twoStates(seed, 1000, 2), states);
            QVERIFY(model);
            auto filtered = model->initial;
            for (int i = 0; i < 5000; ++i) {
                filtered = model->filter(filtered, i % 50 == 0 ? std::nan("") : 1000 * normal(random));
                QVERIFY(std::abs(filtered[0] + filtered[1] + filtered[2] - 1) < 1e-12);
                QVERIFY(std::isfinite(model->predict(filtered)));
            }
        }
    }
    void fit_saysWhy_whenItCantBeMade()
    {
        QVERIFY(!fitHiddenMarkov(std::vector<double>(500, -9), 2));
        QVERIFY(!fitHiddenMarkov(twoStates(1, 50, 2), 2));
        QVERIFY(!fitHiddenMarkov(twoStates(1, 500, 2), 4));
    }
    void verdict_usesTheModel_onlyWhereItIsBetter()
    {
        QVERIFY(compareWithThresholds(twoStates(5, 3000, 1), 2, 1000, 168).useModel);
        std::mt19937_64 random(4);
        std::normal_distribution<double> normal;
        std::vector<double> noise(2000);
        for (double &x : noise)
            x = normal(random);
        QVERIFY(!compareWithThresholds(noise, 2, 500, 168).useModel);
    }
    void hysteresis_keepsTheState_untilAnotherIsClear()
    {
        StateHysteresis shown(0.7);
        QCOMPARE(shown.update({0.9, 0.1, 0}), 0U);
        QCOMPARE(shown.update({0.4, 0.6, 0}), 0U);
        QCOMPARE(shown.update({0.2, 0.8, 0}), 1U);
    }
};

int run(int count, char **arguments) { return test_program::run<HiddenMarkovTest>(count, arguments); }

} // namespace tst_hidden_markov
#include "tst_hidden_markov.moc"
