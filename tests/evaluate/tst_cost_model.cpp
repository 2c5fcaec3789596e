// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/cost_model.h"

#include <QTest>

#include <cmath>

namespace tst_cost_model {

using namespace ballast;
using domain::Price;
using domain::Quantity;
using domain::Side;

class TestCostModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slippage_isTheFixedPart_withoutVolume();
    void impact_growsWithTheRootOfTheOrder();
    void impact_isTheSame_forShortAndLongBars();
    void impact_isCapped_onThinBars();
    void fillPrice_isWorse_onEitherSide();
};

void TestCostModel::slippage_isTheFixedPart_withoutVolume()
{
    const evaluate::CostModel model;
    const domain::Candle bar{{}, std::chrono::minutes(1), 3000, 3010, 2990, 3000, 0};
    QCOMPARE(model.slippage(100'000, bar), 1e-4);
    QCOMPARE(model.slippage(100'000, {}), 1e-4);
}

void TestCostModel::impact_growsWithTheRootOfTheOrder()
{
    evaluate::CostModel model;
    model.fixedBps = 0;
    const domain::Candle bar{{}, std::chrono::minutes(1), 3000, 3003, 2997, 3000, 1000};
    const double once = model.slippage(30'000, bar);
    // 30,000 of 3,000,000 traded: a tenth of the bar's volatility.
    QVERIFY(std::fabs(once - 0.1 * std::log(3003.0 / 2997.0) / std::sqrt(4 * std::log(2.0))) < 1e-12);
    QVERIFY(std::fabs(model.slippage(120'000, bar) - 2 * once) < 1e-12);
}

void TestCostModel::impact_isTheSame_forShortAndLongBars()
{
    evaluate::CostModel model;
    model.fixedBps = 0;
    const double minuteRange = 0.001;
    const domain::Candle minute{{}, std::chrono::minutes(1), 3000, 3000 * std::exp(minuteRange), 3000, 3000, 1000};
    const domain::Candle hour{{}, std::chrono::hours(1), 3000, 3000 * std::exp(minuteRange * std::sqrt(60.0)), 3000, 3000, 60'000};
    QVERIFY(std::fabs(model.slippage(50'000, minute) - model.slippage(50'000, hour)) < 1e-12);
}

void TestCostModel::impact_isCapped_onThinBars()
{
    evaluate::CostModel model;
    const domain::Candle thin{{}, std::chrono::minutes(1), 3000, 3300, 2700, 3000, 0.001};
    QVERIFY(std::fabs(model.slippage(1e6, thin) - 101e-4) < 1e-12);
}

void TestCostModel::fillPrice_isWorse_onEitherSide()
{
    const evaluate::CostModel model;
    const auto price = Price::fromInteger(3000), tick = Price::fromRaw(1'000'000);
    const auto quantity = Quantity::fromInteger(1);
    QCOMPARE(model.fillPrice(Side::buy, quantity, price, {}, tick).toString(), std::string("3000.3"));
    QCOMPARE(model.fillPrice(Side::sell, quantity, price, {}, tick).toString(), std::string("2999.7"));
    // 0.30001 is given up to the next tick, never rounded in the order's favour.
    const auto odd = Price::parse("3000.1").value();
    QCOMPARE(model.fillPrice(Side::sell, quantity, odd, {}, tick).toString(), std::string("2999.79"));
    evaluate::CostModel free;
    free.fixedBps = 0;
    free.impactFactor = 0;
    QCOMPARE(free.fillPrice(Side::buy, quantity, odd, {}, tick), odd);
}

int run(int count, char **arguments) { return test_program::run<TestCostModel>(count, arguments); }

} // namespace tst_cost_model
#include "tst_cost_model.moc"
