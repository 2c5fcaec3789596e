// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "risk/loss.h"
#include "risk/price_ladder.h"
#include "risk/touch_probability.h"
#include "risk/touch_simulation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

namespace tst_loss {

using namespace ballast;
using namespace ballast::risk;

namespace {

std::vector<double> gaussian(std::size_t count, double deviation, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(deviation * normalQuantile((double(random() >> 11) + 0.5) * 0x1p-53));
    return out;
}

/// One account of one ETH position on a flat schedule of 0.5 %.
struct Account
{
    std::vector<domain::Position> positions;
    std::vector<domain::Instrument> instruments = {domain::Instrument{}};
    std::vector<double> marks = {3000};
    std::vector<MarginSchedule> schedules = {MarginSchedule::flat(0.005, 100)};
    double wallet = 0;

    Account(double eth, double walletIn, double leverage = 10) : wallet(walletIn) { add(eth, leverage); }
    void add(double eth, double leverage = 10, double isolated = 0)
    {
        domain::Position position;
        position.quantity = domain::Quantity::fromEstimate(eth);
        position.entryPrice = domain::Price::fromInteger(3000);
        position.leverage = leverage;
        if (isolated > 0) {
            position.marginMode = domain::MarginMode::isolated;
            position.isolatedMargin = domain::Money::fromEstimate(isolated);
        }
        positions.push_back(position);
    }
    [[nodiscard]] AccountView view() const { return {wallet, positions, instruments, marks, schedules}; }
};

/// The same, coin-margined: `face` in USD, the wallet in ETH.
AccountView inCoin(Account &account, double face, double coins)
{
    account.instruments[0].kind = domain::ContractKind::inverse;
    account.positions[0].quantity = domain::Quantity::fromEstimate(face);
    account.wallet = coins * account.marks[0];
    auto view = account.view();
    view.coinCollateral = true;
    return view;
}

const std::vector<double> moves = {-0.5, -0.3, -0.25, -0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3, 0.5};

} // namespace

class LossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornishFisher_matchesTheReference()
    {
        QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/hedge_ratio.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference values are not here");
        int checked = 0;
        for (const auto each : QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray()) {
            const auto row = each.toObject();
            if (row.value(QStringLiteral("kind")).toString() != QStringLiteral("cornish_fisher"))
                continue;
            const auto expected = row.value(QStringLiteral("expected")).toObject();
            const double p = row.value(QStringLiteral("p")).toDouble();
            const double z = cornishFisherQuantile(p, row.value(QStringLiteral("skew")).toDouble(),
                                                   row.value(QStringLiteral("excess_kurtosis")).toDouble());
            QVERIFY(std::fabs(normalQuantile(p) - expected.value(QStringLiteral("z")).toDouble()) < 1e-8);
            QVERIFY(std::fabs(z - expected.value(QStringLiteral("z_cf")).toDouble()) < 1e-8);
            ++checked;
        }
        QVERIFY(checked >= 6);
    }
    void cornishFisher_isCalledMonotone_exactlyWhereItRises()
    {
        std::mt19937_64 random(17);
        std::uniform_real_distribution<double> skews(-3, 3), kurtoses(-2, 12);
        int rising = 0;
        for (int round = 0; round < 2000; ++round) {
            const double skew = skews(random), kurtosis = kurtoses(random);
            bool rises = true;
            for (double z = -40; z < 40; z += 0.01)
                rises = rises && cornishFisher(z + 0.01, skew, kurtosis) > cornishFisher(z, skew, kurtosis);
            // Steps can miss a dip narrower than they are; a fall that was seen is one.
            QVERIFY(!isCornishFisherMonotone(skew, kurtosis) || rises);
            if (rises != isCornishFisherMonotone(skew, kurtosis))
                QVERIFY(!isCornishFisherMonotone(skew, kurtosis) && isCornishFisherMonotone(skew * 0.95, kurtosis));
            rising += rises;
        }
        QVERIFY(rising > 50 && rising < 1950);
        QVERIFY(isCornishFisherMonotone(0, 0) && !isCornishFisherMonotone(0.1, 0) && !isCornishFisherMonotone(0, 8.1));
        auto returns = gaussian(500, 0.01, 2);
        returns[3] = -0.5;
        QVERIFY(!cornishFisherLoss(returns, 0.05).isMonotone);
    }
    void figuresOfNormalReturns_areTheNormalOnes()
    {
        const auto returns = gaussian(50'000, 0.03, 7);
        const double quantile = -0.03 * normalQuantile(0.05);
        for (const auto &figures : {historicalLoss(returns, 0.05), cornishFisherLoss(returns, 0.05)}) {
            QVERIFY2(std::fabs(figures.valueAtRisk / quantile - 1) < 0.03, qPrintable(QString::number(figures.valueAtRisk)));
            QVERIFY(std::fabs(figures.expectedShortfall / (0.03 * 2.0627) - 1) < 0.03); // phi(z) / 5 % = 2.0627
        }
    }
    void filteredFigures_followTheVolatilityOfToday()
    {
        auto returns = gaussian(1000, 0.02, 3);
        const auto violent = gaussian(60, 0.08, 4);
        returns.insert(returns.end(), violent.begin(), violent.end());
        QVERIFY(filteredHistoricalLoss(returns, 0.05).valueAtRisk > 1.8 * historicalLoss(returns, 0.05).valueAtRisk);
    }
    void shortfall_isNeverBelowValueAtRisk_andBadInputIsUnknown()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            auto returns = gaussian(20 + seed, 0.01 + 0.001 * seed, seed);
            if (seed % 3 == 0)
                returns[seed % returns.size()] = -0.9; // one crash
            for (const double level : {0.01, 0.05, 0.5}) {
                for (const auto &figures :
                     {historicalLoss(returns, level), filteredHistoricalLoss(returns, level), cornishFisherLoss(returns, level)})
                    QVERIFY2(figures.expectedShortfall >= figures.valueAtRisk - 1e-12, qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
        }
        QVERIFY(std::isnan(historicalLoss(gaussian(5, 0.1, 1), 0.05).valueAtRisk));
        QVERIFY(std::isnan(historicalLoss(gaussian(50, 0.1, 1), 0).valueAtRisk));
        const std::vector<double> constant(100, 0.0);
        QCOMPARE(cornishFisherLoss(constant, 0.05).valueAtRisk, 0.0);
        QCOMPARE(filteredHistoricalLoss(constant, 0.05).valueAtRisk, 0.0);
    }
    void simulatedTouch_agreesWithTheClosedForm_whereReturnsAreNormal()
    {
        const auto returns = gaussian(5000, 0.01, 11);
        for (const double barrier : {0.97, 0.93, 1.04, 1.10}) {
            TouchSimulation simulation;
            simulation.spot = 1;
            simulation.barrier = barrier;
            simulation.returns = returns;
            simulation.volatilityPerStep = 0.01;
            simulation.lambda = 0.999999; // volatility stays
            simulation.steps = 24;
            simulation.paths = 8'000;
            const auto simulated = simulateTouch(simulation);
            // The simulation has no drift of the log price; the closed form's drift of the price is then sigma^2 / 2.
            const double closed = touchProbability(1, barrier, 0.01, 24, 0.01 * 0.01 / 2);
            QVERIFY2(std::fabs(simulated.probability - closed) < 4 * simulated.standardError + 0.004,
                     qPrintable(QStringLiteral("%1: %2 against %3").arg(barrier).arg(simulated.probability).arg(closed)));
            QCOMPARE(simulateTouch(simulation).probability, simulated.probability); // the same seed
        }
    }
    void simulatedTouch_isAProbability_andGrowsWithTheHorizon()
    {
        auto returns = gaussian(400, 0.01, 5);
        returns[100] = -0.12;
        double last = 0;
        for (const std::size_t steps : {1u, 6u, 24u, 96u}) {
            const auto estimate = simulateTouch({1, 0.9, returns, 0, steps, 4000, 0.94, 2});
            QVERIFY(estimate.probability >= last - 0.01 && estimate.probability <= 1);
            last = estimate.probability;
        }
        QVERIFY(last > 0);
        QVERIFY(std::isnan(simulateTouch({1, 0.9, {}, 0, 24, 100, 0.94, 1}).probability));
        QCOMPARE(simulateTouch({1, 1, returns, 0, 24, 100, 0.94, 1}).probability, 1.0);
    }
    void ladder_isMonotone_andSaysWhoDiesFirst()
    {
        const Account mine(10, 6000), hedge(-6, 3000, 20);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()},
                                                     {domain::AccountRole::hedge, hedge.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, {}});
        QCOMPARE(ladder.rungs.size(), moves.size());
        for (std::size_t i = 1; i < ladder.rungs.size(); ++i) {
            QVERIFY(ladder.rungs[i].protectedEquity >= ladder.rungs[i - 1].protectedEquity);
            QVERIFY(ladder.rungs[i].hedgeEquity <= ladder.rungs[i - 1].hedgeEquity);
            QVERIFY(ladder.rungs[i].marginToMove <= ladder.rungs[i - 1].marginToMove);
        }
        // 6,000 + 10 (P - 3000) = 0.05 P down at 2412.06; 3,000 - 6 (P - 3000) = 0.03 P up at 3482.59.
        QCOMPARE(ladder.firstDown->role, domain::AccountRole::protectedAccount);
        QVERIFY(std::fabs(3000 * (1 + ladder.firstDown->move) - 24'000 / 9.95) < 1e-6);
        QCOMPARE(ladder.firstUp->role, domain::AccountRole::hedge);
        QVERIFY(std::fabs(3000 * (1 + ladder.firstUp->move) - 21'000 / 6.03) < 1e-6);
        const auto &deep = ladder.rungs[2]; // -25 %: beyond protected liquidation
        QVERIFY(deep.protectedDead && !deep.hedgeDead && deep.protectedEquity == 0);
        QVERIFY(std::fabs(deep.marginToMove - (10 * 2250 * 0.005 * 1.1 - (6000 - 7500))) < 1e-6);
        const auto &mark = ladder.rungs[7];
        QVERIFY(mark.move == 0 && mark.probability == 1 && mark.marginToMove == 0 && mark.inTime);
    }
    void anyLadder_isMonotone_andKillsNobodyBeforeItsFirstDeath()
    {
        const unsigned seed = 2024;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto pick = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        for (int i = 0; i < 2500; ++i) {
            const double size = std::exp(pick(-2, 4)), side = i % 2 ? 1 : -1;
            const Account mine(side * size, size * 3000 * pick(0.02, 1)),
                hedge(-side * size * pick(0.1, 1), size * 3000 * pick(0.02, 0.5), 20);
            const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()},
                                                         {domain::AccountRole::hedge, hedge.view()}};
            const auto ladder = priceLadder({accounts, moves, pick(0.1, 2), pick(0, 5), 0.1, {}});
            const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
            for (std::size_t k = 0; k < ladder.rungs.size(); ++k) {
                const auto &rung = ladder.rungs[k];
                QVERIFY2(rung.probability >= 0 && rung.probability <= 1 && rung.marginToMove >= 0 && rung.marginAvailable >= 0, text);
                const bool before =
                    (!ladder.firstDown || rung.move > ladder.firstDown->move) && (!ladder.firstUp || rung.move < ladder.firstUp->move);
                QVERIFY2(before == (!rung.protectedDead && !rung.hedgeDead), text);
                if (k == 0)
                    continue;
                const auto &last = ladder.rungs[k - 1];
                QVERIFY2((rung.protectedEquity - last.protectedEquity) * side >= -1e-9, text);
                QVERIFY2((rung.hedgeEquity - last.hedgeEquity) * side <= 1e-9, text);
                QVERIFY2((rung.marginToMove - last.marginToMove) * side <= 1e-9, text);
            }
        }
    }
    void hedgeInTheSameCrossAccount_movesLiquidation_inAnotherItDoesNot()
    {
        Account both(10, 9000);
        both.add(-6);
        both.positions[0].side = domain::PositionSide::longSide;
        both.positions[1].side = domain::PositionSide::shortSide;
        const Account alone(10, 9000);
        const std::vector<LadderAccount> together = {{domain::AccountRole::protectedAccount, both.view()}};
        const std::vector<LadderAccount> separate = {{domain::AccountRole::protectedAccount, alone.view()}};
        const auto near = priceLadder({separate, moves, 0.8, 0, 0, {}}).firstDown,
                   far = priceLadder({together, moves, 0.8, 0, 0, {}}).firstDown;
        QVERIFY(near && far && far->move < near->move - 0.2);
    }
    void deleveragedHedge_earnsNothingBeyondThatPrice()
    {
        const Account mine(10, 6000), hedge(-6, 3000, 20);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()},
                                                     {domain::AccountRole::hedge, hedge.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, -0.15});
        QCOMPARE(ladder.rungs[0].hedgeEquity, ladder.rungs[4].hedgeEquity);
        QVERIFY(ladder.rungs[0].hedgeDeleveraged && !ladder.rungs[5].hedgeDeleveraged);
        QVERIFY(std::fabs(ladder.rungs[0].hedgeEquity - (3000 + 6 * 450)) < 1e-6);
        QVERIFY(std::fabs(ladder.rungs[0].marginAvailable - ladder.rungs[0].hedgeEquity) < 1e-6); // realised: all of it can move
    }
    void coinCollateral_movesWithTheMark()
    {
        // Short its whole wallet: worth 6,000 USD at every price, and never liquidated.
        Account flat(1, 0);
        const std::vector<LadderAccount> hedged = {{domain::AccountRole::protectedAccount, inCoin(flat, -6000, 2)}};
        const auto even = priceLadder({hedged, moves, 0.8, 2, 0.1, {}});
        for (const auto &rung : even.rungs)
            QVERIFY2(std::fabs(rung.protectedEquity - 6000) < 1e-6 && !rung.protectedDead, qPrintable(QString::number(rung.move)));
        QVERIFY(!even.firstDown && !even.firstUp);
        // Long: the ladder's death is the liquidation price, and what is left of the coins falls with it.
        Account risky(1, 0);
        const std::vector<LadderAccount> alone = {{domain::AccountRole::protectedAccount, inCoin(risky, 12'000, 2)}};
        const auto ladder = priceLadder({alone, moves, 0.8, 2, 0.1, {}});
        AccountRisk assessed;
        assess(alone[0].view, assessed);
        QVERIFY(ladder.firstDown && assessed.positions[0].liquidationPrice);
        QVERIFY(std::fabs(3000 * (1 + ladder.firstDown->move) - *assessed.positions[0].liquidationPrice) < 1e-6);
        const auto &rung = ladder.rungs[5]; // -10 %
        const double mark = 2700, coins = 2 + 12'000 * (1 / 3000.0 - 1 / mark);
        QVERIFY(std::fabs(rung.protectedEquity - coins * mark) < 1e-6);
    }
    void aShortThatDiesFarAway_isFound()
    {
        const Account mine(-1, 30'000);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, {}});
        // 30,000 + 3,000 - P = 0.005 P.
        QVERIFY(ladder.firstUp && std::fabs(3000 * (1 + ladder.firstUp->move) - 33'000 / 1.005) < 1e-5);
    }
    void isolatedPosition_diesAlone()
    {
        Account mine(10, 8000);
        mine.add(5, 20, 600);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, {}});
        // 600 + 5 (P - 3000) = 0.025 P.
        QVERIFY(std::fabs(3000 * (1 + ladder.firstDown->move) - 14'400 / 4.975) < 1e-6);
    }
    void deadIsolatedPosition_leavesItsWalletAlone()
    {
        Account mine(10, 100'000); // cross, never liquidated
        mine.add(10, 10, 3000);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, {}});
        // The isolated one: 3,000 + 10 (P - 3000) = 0.05 P.
        QVERIFY(std::fabs(3000 * (1 + ladder.firstDown->move) - 27'000 / 9.95) < 1e-6);
        QCOMPARE(ladder.firstDown->position, (LadderPosition{0, 1}));
        const auto &deep = ladder.rungs[1]; // -30 %
        QVERIFY(deep.protectedDead);
        QCOMPARE(deep.gone, (std::vector<LadderPosition>{{0, 1}}));
        QCOMPARE(deep.protectedEquity, 97'000.0 - 10 * 900);
        // It can't use the rest of the wallet: what it lacks has to be moved to it.
        QVERIFY(std::fabs(deep.marginToMove - (10 * 2100 * 0.005 * 1.1 - (3000 - 9000))) < 1e-6);
        QVERIFY(!ladder.firstUp);
    }
    void whoDiedOnTheWay_doesNotComeBackWithThePrice()
    {
        Account mine(10, 100'000);
        mine.add(10, 10, 3000);
        const Account hedge(-5, 3000, 20);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()},
                                                     {domain::AccountRole::hedge, hedge.view()}};
        const std::vector<double> close{-0.02};
        const auto rung = priceLadder({accounts, close, 0.8, 0, 0.1, -0.2, -0.3}).rungs.front();
        QVERIFY(rung.protectedDead && rung.hedgeDeleveraged && !rung.hedgeDead);
        QCOMPARE(rung.protectedEquity, 97'000.0 - 10 * 60);
        QVERIFY(std::fabs(rung.hedgeEquity - (3000 + 5 * 600)) < 1e-6); // closed at -20 %
        const auto calm = priceLadder({accounts, close, 0.8, 0, 0.1, -0.2}).rungs.front();
        QVERIFY(!calm.protectedDead && !calm.hedgeDeleveraged);
    }
    void isolatedHedge_canGiveTheFreeWalletOnly()
    {
        const Account mine(10, 6000);
        Account hedge(-5, 9000, 20);
        hedge.positions[0].marginMode = domain::MarginMode::isolated;
        hedge.positions[0].isolatedMargin = domain::Money::fromInteger(2000);
        const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()},
                                                     {domain::AccountRole::hedge, hedge.view()}};
        const auto ladder = priceLadder({accounts, moves, 0.8, 2, 0.1, {}});
        QCOMPARE(ladder.rungs[3].marginAvailable, 7000.0);
        QCOMPARE(ladder.rungs[3].hedgeEquity, 9000.0 + 5 * 600);
        QCOMPARE(ladder.rungs.back().hedgeEquity, 7000.0); // +50 %: the isolated position is gone, its wallet is not
    }
    void anyMixOfPools_losesOnlyWhatDies_andNeverComesBack()
    {
        const unsigned seed = 777;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto pick = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        int died = 0;
        for (int i = 0; i < 2000; ++i) {
            const double side = i % 2 ? 1 : -1;
            Account mine(side * pick(0.1, 20), pick(1'000, 200'000));
            double margins = 0;
            for (int k = 0; k < i % 4; ++k) {
                const double eth = side * pick(0.1, 10), margin = std::floor(std::fabs(eth) * 3000 * pick(0.02, 0.6));
                mine.add(eth, 10, std::max(1.0, margin));
                margins += std::max(1.0, margin);
            }
            mine.wallet += margins;
            const std::vector<LadderAccount> accounts = {{domain::AccountRole::protectedAccount, mine.view()}};
            const auto ladder = priceLadder({accounts, moves, 0.8, 0, 0.1, {}});
            const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
            for (std::size_t k = 0; k < ladder.rungs.size(); ++k) {
                const auto &rung = ladder.rungs[k];
                double expected = mine.wallet;
                for (std::size_t p = 0; p < mine.positions.size(); ++p)
                    expected += mine.positions[p].quantity.toDouble() * 3000 * rung.move;
                for (const auto &gone : rung.gone) {
                    const auto &position = mine.positions[gone.position];
                    const double pnl = position.quantity.toDouble() * 3000 * rung.move;
                    const bool isolated = position.marginMode == domain::MarginMode::isolated;
                    expected -= pnl + (isolated ? position.isolatedMargin.toDouble() : mine.wallet - margins);
                    ++died;
                }
                QVERIFY2(std::fabs(rung.protectedEquity - expected) < 1e-6 * mine.wallet, text);
                QVERIFY2(rung.protectedDead == !rung.gone.empty(), text);
                const auto &nearer = ladder.rungs[rung.move < 0 ? std::min(k + 1, ladder.rungs.size() - 1) : k - (k > 0)];
                if (rung.move != 0)
                    QVERIFY2(nearer.gone.size() <= rung.gone.size(), text); // who is dead stays dead further out
            }
        }
        qInfo("%d liquidated", died);
        QVERIFY(died > 1000);
    }
    void hedgeModeLegs_areChargedByTheVenuesRule_andIsolatedOnesNeverOffset()
    {
        Account both(10, 9000);
        both.add(-6);
        both.positions[0].side = domain::PositionSide::longSide;
        both.positions[1].side = domain::PositionSide::shortSide;
        QVERIFY(std::fabs(capitalUse(both.view()).net - 3000) < 1e-6); // the larger leg
        MarginRule rule;
        rule.chargesBothLegs = true;
        both.schedules = {MarginSchedule::flat(0.005, 100, rule)};
        QVERIFY(std::fabs(capitalUse(both.view()).net - 4800) < 1e-6);
        Account apart(10, 9000);
        apart.add(-6, 10, 2000);
        const auto use = capitalUse(apart.view());
        QVERIFY(std::fabs(use.net - 4800) < 1e-6);
        QVERIFY(std::fabs(use.couldCarry() - 48'000 * 9000 / 4800.0) < 1e-6);
    }
    void offsettingLegs_freeMargin()
    {
        Account both(10, 9000);
        both.add(-6);
        const auto use = capitalUse(both.view());
        QVERIFY(std::fabs(use.gross - 4800) < 1e-6 && std::fabs(use.net - 1200) < 1e-6 && std::fabs(use.freed() - 3600) < 1e-6);
        QCOMPARE(capitalUse(Account(10, 9000).view()).freed(), 0.0);
    }
};

int run(int count, char **arguments) { return test_program::run<LossTest>(count, arguments); }

} // namespace tst_loss
#include "tst_loss.moc"
