// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "builders.h"

#include <QTest>

#include <random>

namespace tst_margin_account {

using namespace ballast;
using namespace ballast::test;
using domain::MarginMode;
using domain::Money;
using domain::PositionMode;
using domain::PositionSide;
using domain::Side;
using exchange::MarginAccount;

namespace {

domain::Instrument ethUsdt()
{
    domain::Instrument instrument;
    instrument.id = eth;
    return instrument;
}

struct Book
{
    MarginAccount account{{}, money("10000")};
    domain::Instrument instrument = ethUsdt();
    exchange::FillResult fill(Side side, const char *size, const char *at, const char *fee = "0", PositionSide leg = PositionSide::both)
    {
        return account.fill(instrument, side, leg, price(at), quantity(size), rate(fee), monday);
    }
    const domain::Position &held(PositionSide leg = PositionSide::both) { return *account.position(eth, leg); }
};

} // namespace

class TestMarginAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry_isTheWeightedMean_whenAPositionGrows()
    {
        Book book;
        book.fill(Side::buy, "1", "3000");
        book.fill(Side::buy, "3", "3100");
        QCOMPARE(book.held().quantity, quantity("4"));
        QCOMPARE(book.held().entryPrice, price("3075"));
    }

    void partialClose_realisesItsShare_andKeepsTheEntry()
    {
        Book book;
        book.fill(Side::sell, "2", "3000");
        const auto result = book.fill(Side::buy, "0.5", "2900", "0.0005");
        QCOMPARE(result.realisedPnl, money("50"));
        QCOMPARE(result.fee, money("0.725"));
        QCOMPARE(book.account.wallet(), money("10049.275"));
        QCOMPARE(book.held().quantity, quantity("-1.5"));
        QCOMPARE(book.held().entryPrice, price("3000"));
    }

    void flip_closesAllAndOpensTheRestAtTheNewPrice()
    {
        Book book;
        book.fill(Side::buy, "1", "3000");
        const auto result = book.fill(Side::sell, "3", "3010");
        QCOMPARE(result.realisedPnl, money("10"));
        QCOMPARE(book.held().quantity, quantity("-2"));
        QCOMPARE(book.held().entryPrice, price("3010"));
    }

    void hedgeMode_keepsBothLegsApart()
    {
        Book book;
        book.account.setPositionMode(PositionMode::hedge);
        book.fill(Side::buy, "2", "3000", "0", PositionSide::longSide);
        book.fill(Side::sell, "1", "3050", "0", PositionSide::shortSide);
        QCOMPARE(book.held(PositionSide::longSide).quantity, quantity("2"));
        QCOMPARE(book.held(PositionSide::shortSide).quantity, quantity("-1"));
        const std::vector marks{price("3100")};
        QCOMPARE(book.account.unrealised(marks), money("150"));
        QCOMPARE(book.account.initialMargin(marks), 3 * 3100.0 / 20);
    }

    void funding_isPaidByLongs_whenTheRateIsPositive()
    {
        Book book;
        book.fill(Side::buy, "2", "3000");
        QCOMPARE(book.account.applyFunding(book.instrument, price("3100"), rate("0.0001"), monday), money("-0.62"));
        QCOMPARE(book.account.wallet(), money("9999.38"));
        QCOMPARE(book.account.applyFunding(book.instrument, price("3100"), rate("-0.0001"), monday), money("0.62"));
    }

    void isolatedMargin_followsTheShareThatStaysOpen()
    {
        Book book;
        book.account.setLeverage(eth, 10);
        book.account.setMarginMode(eth, MarginMode::isolated);
        book.fill(Side::buy, "2", "3000");
        QCOMPARE(book.held().isolatedMargin, money("600"));
        book.fill(Side::sell, "0.5", "3000");
        QCOMPARE(book.held().isolatedMargin, money("450"));
        book.fill(Side::sell, "1.5", "3000");
        QCOMPARE(book.held().isolatedMargin, Money{});
        QCOMPARE(book.account.leverage(eth), 10.0);
    }

    void liquidation_comesExactlyWhereEquityMeetsMaintenance()
    {
        // 10000 + 20 (P - 3000) = 0.005 * 20 P  =>  P = 50000 / 19.9
        Book book;
        book.fill(Side::buy, "20", "3000");
        const std::vector schedules{risk::MarginSchedule::flat(0.005, 100)};
        const auto at = [&](const char *mark) { return book.account.toLiquidate(std::vector{price(mark)}, schedules).has_value(); };
        QVERIFY(!at("2512.57"));
        QVERIFY(at("2512.56"));
    }

    void liquidation_usesTheTierOfThePresentNotional()
    {
        Book book;
        book.fill(Side::sell, "20", "3000");
        const std::vector schedules{risk::MarginSchedule::fromTiers({{0, 65'000, 0.004, 0, 100}, {65'000, 1e9, 0.05, 0, 20}}).value()};
        // In the second tier the maintenance is 0.05 N - 65000 (0.05 - 0.004); 10000 - 20 (P - 3000) = P - 2990.
        const double at = (70'000.0 + 2990) / 21;
        const auto dies = [&](double mark) {
            return book.account.toLiquidate(std::vector{domain::Price::fromEstimate(mark)}, schedules).has_value();
        };
        QVERIFY(!dies(at - 0.01));
        QVERIFY(dies(at + 0.01));
    }

    void isolatedPosition_diesAlone()
    {
        Book book;
        book.account.setLeverage(eth, 10);
        book.account.setMarginMode(eth, MarginMode::isolated);
        book.fill(Side::buy, "2", "3000");
        const std::vector schedules{risk::MarginSchedule::flat(0.005, 100)};
        const auto doomed = book.account.toLiquidate(std::vector{price("2710")}, schedules);
        QVERIFY(doomed.has_value());
        QCOMPARE(doomed->instrument, eth);
        QVERIFY(!book.account.toLiquidate(std::vector{price("2720")}, schedules));
    }

    void wallet_isConservedExactly_overRandomOperations_data()
    {
        QTest::addColumn<bool>("hedgeMode");
        QTest::addColumn<bool>("isolated");
        QTest::newRow("one-way cross") << false << false;
        QTest::newRow("one-way isolated") << false << true;
        QTest::newRow("hedge cross") << true << false;
        QTest::newRow("hedge isolated") << true << true;
    }

    void wallet_isConservedExactly_overRandomOperations()
    {
        QFETCH(bool, hedgeMode);
        QFETCH(bool, isolated);
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::mt19937_64 random(seed);
            Book book;
            book.account.setPositionMode(hedgeMode ? PositionMode::hedge : PositionMode::oneWay);
            book.account.setMarginMode(eth, isolated ? MarginMode::isolated : MarginMode::cross);
            Money expected = book.account.wallet();
            // Cash of the position: what was paid for it and has not come back. Fees apart, P&L is cash out against value in.
            Money spent;
            domain::Quantity net;
            Money realised;
            for (int i = 0; i < 2000; ++i) {
                const auto at = domain::Price::fromRaw(290'000'000'000 + std::int64_t(random() % 20'000) * 1'000'000);
                switch (random() % 8) {
                case 0:
                    expected += book.account.applyFunding(book.instrument, at,
                                                          domain::Rate::fromRaw(std::int64_t(random() % 60'001) - 30'000), monday);
                    break;
                case 1: {
                    const auto amount = Money::fromRaw(std::int64_t(random() % 1'000'000'007) - 500'000'003);
                    book.account.deposit(amount);
                    expected += amount;
                    break;
                }
                default: {
                    auto leg = PositionSide::both;
                    const auto side = random() % 2 ? Side::buy : Side::sell;
                    auto size = domain::Quantity::fromRaw(std::int64_t(1 + random() % 5000) * 100'000);
                    if (hedgeMode) { // a leg never crosses zero
                        leg = random() % 2 ? PositionSide::longSide : PositionSide::shortSide;
                        const bool closes = (leg == PositionSide::longSide) == (side == Side::sell);
                        const auto *held = book.account.position(eth, leg);
                        const auto room = held ? held->quantity.abs() : domain::Quantity{};
                        if (closes && room.isZero())
                            break;
                        if (closes)
                            size = std::min(size, room);
                    }
                    const auto result = book.account.fill(book.instrument, side, leg, at, size, domain::Rate::fromRaw(50'000), monday);
                    QCOMPARE(result.fee, domain::notional(at, size) * domain::Rate::fromRaw(50'000));
                    expected += result.realisedPnl - result.fee;
                    realised += result.realisedPnl;
                    spent += domain::notional(at, size) * domain::sign(side);
                    net += size * domain::sign(side);
                }
                }
                QVERIFY2(book.account.wallet() == expected, qPrintable(QStringLiteral("seed %1 step %2").arg(seed).arg(i)));
                domain::Quantity held;
                Money isolatedSum;
                for (const auto &position : book.account.positions()) {
                    held += position.quantity;
                    isolatedSum += position.isolatedMargin;
                }
                QCOMPARE(held, net);
                QVERIFY(isolated || isolatedSum.isZero());
                const std::vector marks{at};
                QCOMPARE(book.account.equity(marks), book.account.wallet() + book.account.unrealised(marks));
                // Value of the position less what it cost is all its P&L; entries are rounded at eight decimals, hence the allowance.
                const auto all = domain::notional(at, net) - spent;
                const auto booked = realised + book.account.unrealised(marks);
                QVERIFY2((all - booked).abs() <= money("0.0001"),
                         qPrintable(QStringLiteral("seed %1 step %2: off by %3").arg(seed).arg(i).arg((all - booked).toDouble())));
            }
        }
    }
};

int run(int count, char **arguments) { return test_program::run<TestMarginAccount>(count, arguments); }

} // namespace tst_margin_account
#include "tst_margin_account.moc"
