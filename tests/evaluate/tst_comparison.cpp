// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/comparison.h"
#include "paths.h"

#include <QTest>

#include <limits>

namespace tst_comparison {

using namespace ballast::evaluate;
using namespace ballast::evaluate::test;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_areGrouped_andUnknownIsADash();
    void times_areUtc();
    void table_isAligned_andTellsBothFates();
};

void TestComparison::amounts_areGrouped_andUnknownIsADash()
{
    QCOMPARE(amountText(1234567.891), std::string("1,234,567.89"));
    QCOMPARE(amountText(-1234.5, 1), std::string("-1,234.5"));
    QCOMPARE(amountText(999), std::string("999.00"));
    QCOMPARE(amountText(100000, 0), std::string("100,000"));
    QCOMPARE(amountText(-0.001), std::string("0.00"));
    QCOMPARE(amountText(std::numeric_limits<double>::quiet_NaN()), std::string("—"));
    QCOMPARE(amountText(std::numeric_limits<double>::infinity()), std::string("—"));
}

void TestComparison::times_areUtc()
{
    QCOMPARE(timeText(Timestamp::fromMs(1'609'681'020'000)), std::string("2021-01-03 13:37 UTC"));
    QCOMPARE(timeText({}), std::string("—"));
}

void TestComparison::table_isAligned_andTellsBothFates()
{
    const auto path = Path(1000).flat(40).to(880, 12).flat(5);
    const auto spec = aSpec();
    const auto result = replay(spec, {path.candles, {}, {}});
    QVERIFY(result);
    const auto text = QString::fromStdString(comparisonText(spec, *result));
    QVERIFY(text.contains(QStringLiteral("Long 100 ETH at 1,000.00, 10x")));
    QVERIFY(text.contains(
        QStringLiteral("protected account at 2021-01-01 00:49 UTC, price 904.52: 100 ETH seized, equity 452.00 -> 0.00 USDT")));
    qsizetype column = -1;
    for (const auto &line : text.split(u'\n')) {
        if (line.contains(QStringLiteral("without hedge  ")))
            column = line.indexOf(QStringLiteral("without hedge")) + 13;
        if (line.startsWith(QStringLiteral("Final equity")))
            QCOMPARE(line.left(column).right(9), QStringLiteral(" 5,000.00"));
    }
    QVERIFY(column > 0);
}

int run(int count, char **arguments) { return test_program::run<TestComparison>(count, arguments); }

} // namespace tst_comparison
#include "tst_comparison.moc"
