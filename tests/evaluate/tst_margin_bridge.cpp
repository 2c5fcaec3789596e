// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/margin_bridge.h"

#include <QTest>

#include <cmath>

using namespace ballast;
using namespace ballast::evaluate;
using domain::Money;
using domain::Price;
using domain::Quantity;

namespace {

const auto schedule = risk::MarginSchedule::flat(0.005, 125);

struct Held
{
    exchange::MarginAccount account;
    BridgeEnd end;

    Held(std::int64_t wallet, std::int64_t quantity, std::int64_t entry)
        : account({}, Money::fromInteger(wallet)), end{&account, Quantity::fromInteger(quantity), Price::fromInteger(entry)}
    {}
};

} // namespace

class TestMarginBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginFor_movesLiquidation_exactlyWhereAsked();
    void spare_isNeverMoreThanTheWallet();
    void nothingMoves_whileThereIsDistance();
    void takerGets_whatRestoresTheDistance();
    void giverKeeps_itsOwnDistance();
    void modes_haveNames();
};

void TestMarginBridge::marginFor_movesLiquidation_exactlyWhereAsked()
{
    for (const int quantity : {100, -100}) {
        Held held(10'000, quantity, 1000);
        const double needed = marginFor(held.end, schedule, 1000, 0.15);
        QVERIFY(needed > 0);
        held.account.deposit(Money::fromEstimate(needed));
        QVERIFY(std::fabs(liquidationDistance(held.end, schedule, 1000) - 0.15) < 1e-9);
        QVERIFY(std::fabs(marginFor(held.end, schedule, 1000, 0.15)) < 1e-6);
    }
}

void TestMarginBridge::spare_isNeverMoreThanTheWallet()
{
    // A short from 1000 that is 200 below: the gain of 20,000 is there, but only the wallet can be withdrawn.
    const Held winner(5'000, -100, 1000);
    QCOMPARE(spare(winner.end, schedule, 800, 0.05), Money::fromInteger(5'000));
    const Held loser(5'000, -100, 1000);
    QCOMPARE(spare(loser.end, schedule, 1049, 0.05), Money{});
    const Held flat(5'000, 0, 0);
    QCOMPARE(spare(flat.end, schedule, 1000, 0.05), Money::fromInteger(5'000));
}

void TestMarginBridge::nothingMoves_whileThereIsDistance()
{
    const Held position(10'000, 100, 1000), hedge(5'000, -50, 1000);
    const double reference = liquidationDistance(position.end, schedule, 1000);
    QVERIFY(std::fabs(reference - (1 - 90'000 / 99.5 / 1000)) < 1e-12);
    QCOMPARE(bridgeAmount(position.end, hedge.end, schedule, 1000, reference, 0.5), Money{});
    QCOMPARE(bridgeAmount(position.end, hedge.end, schedule, 960, reference, 0.5), Money{});
}

void TestMarginBridge::takerGets_whatRestoresTheDistance()
{
    Held position(10'000, 100, 1000);
    const Held hedge(50'000, -50, 1000);
    const double reference = liquidationDistance(position.end, schedule, 1000);
    const auto amount = bridgeAmount(position.end, hedge.end, schedule, 930, reference, 0.5);
    QVERIFY(amount.sign() > 0);
    position.account.deposit(amount);
    const double after = liquidationDistance(position.end, schedule, 930);
    QVERIFY(after >= reference - 1e-9);
    QVERIFY(after < reference + 1e-6); // rounded up to the cent, not more
}

void TestMarginBridge::giverKeeps_itsOwnDistance()
{
    const Held position(10'000, 100, 1000);
    Held hedge(5'000, -50, 1000);
    const double reference = liquidationDistance(position.end, schedule, 1000);
    const auto amount = bridgeAmount(position.end, hedge.end, schedule, 930, reference, 0.5);
    QVERIFY(amount.sign() > 0);
    hedge.account.deposit(-amount);
    QVERIFY(liquidationDistance(hedge.end, schedule, 930) >= reference - 1e-9);
}

void TestMarginBridge::modes_haveNames()
{
    for (const auto mode : {TransferMode::none, TransferMode::manual, TransferMode::automatic})
        QVERIFY(transferMode(name(mode)) == mode);
    QVERIFY(!transferMode("sometimes"));
    TransferPolicy policy;
    policy.mode = TransferMode::manual;
    QVERIFY(policy.delay() > TransferPolicy{}.delay());
}

QTEST_APPLESS_MAIN(TestMarginBridge)
#include "tst_margin_bridge.moc"
