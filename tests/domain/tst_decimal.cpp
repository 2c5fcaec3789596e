// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "domain/decimal.h"
#include "domain/time.h"

#include <QTest>

#include <limits>
#include <random>

namespace tst_decimal {

using namespace ballast::domain;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactText_isReadExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("raw");
        QTest::newRow("integer") << QByteArray("3000") << qint64(300'000'000'000);
        QTest::newRow("fraction") << QByteArray("0.00000001") << qint64(1);
        QTest::newRow("negative") << QByteArray("-12.5") << qint64(-1'250'000'000);
        QTest::newRow("trailing zeros beyond eight places") << QByteArray("1.000000000000") << qint64(100'000'000);
        QTest::newRow("no leading digit") << QByteArray(".5") << qint64(50'000'000);
        QTest::newRow("largest") << QByteArray("92233720350") << qint64(9'223'372'035'000'000'000);
    }
    void exactText_isReadExactly()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, raw);
        std::int64_t read = 0;
        QVERIFY(decimal::parseExact({text.constData(), std::size_t(text.size())}, read));
        QCOMPARE(qint64(read), raw);
    }
    void whatIsNoDecimal_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "-", ".", "1.2.3", "1e5", "abc", " 1", "1 ", "+1", "0x10", "nan", "inf", "1.000000001", "92233720369",
                                 "99999999999999999999"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void whatIsNoDecimal_isRefused()
    {
        QFETCH(QByteArray, text);
        std::int64_t raw = 7;
        QVERIFY(!decimal::parseExact({text.constData(), std::size_t(text.size())}, raw));
    }
    void surplusDigits_areRoundedHalfToEven_onRequest()
    {
        const auto rounded = [](const char *text) {
            std::int64_t raw = 0;
            return decimal::parseRounded(text, raw) ? raw : -1;
        };
        QCOMPARE(rounded("0.000000015"), 2);
        QCOMPARE(rounded("0.000000025"), 2);
        QCOMPARE(rounded("0.0000000250001"), 3);
        QCOMPARE(rounded("0.000000024999"), 2);
        QCOMPARE(rounded("1e-7"), 10);
        QCOMPARE(rounded("2.5E3"), 250'000'000'000);
        QCOMPARE(rounded("1e30"), -1);
    }
    void everyValue_survivesItsText()
    {
        std::mt19937_64 random(42);
        for (int i = 0; i < 20'000; ++i) {
            const auto raw = std::int64_t(random() >> (random() % 60)) * (i % 2 ? 1 : -1);
            if (std::abs(raw) > 9'000'000'000'000'000'000)
                continue;
            std::int64_t again = 0;
            const auto text = decimal::toString(raw);
            QVERIFY2(decimal::parseExact(text, again) && again == raw, text.c_str());
        }
    }
    void products_areExactAndRoundedOnce()
    {
        QCOMPARE(notional(Price::parse("3000.10").value(), Quantity::parse("-0.003").value()), Money::parse("-9.0003").value());
        QCOMPARE(Money::parse("100").value() * Rate::parse("0.0005").value(), Money::parse("0.05").value());
        QCOMPARE(decimal::mulDiv(5, 1, 2, Rounding::halfEven), 2);
        QCOMPARE(decimal::mulDiv(7, 1, 2, Rounding::halfEven), 4);
        QCOMPARE(decimal::mulDiv(-5, 1, 2, Rounding::down), -3);
        QCOMPARE(decimal::mulDiv(-5, 1, 2, Rounding::up), -2);
        QCOMPARE(decimal::mulDiv(5, 1, 2, Rounding::awayFromZero), 3);
        QCOMPARE(decimal::mulDiv(5, -1, -2, Rounding::towardZero), 2);
    }
    void steps_areOnTheGrid_inTheAskedDirection()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 10'000; ++i) {
            const std::int64_t step = 1 + std::int64_t(random() % 1'000'000),
                               raw = std::int64_t(random() % 2'000'000'000'000) - 1'000'000'000'000;
            const auto down = decimal::toStep(raw, step, Rounding::down), up = decimal::toStep(raw, step, Rounding::up);
            QVERIFY(down % step == 0 && up % step == 0 && down <= raw && up >= raw && up - down <= step);
            QVERIFY(std::abs(decimal::toStep(raw, step, Rounding::towardZero)) <= std::abs(raw));
        }
    }
    void estimates_becomeExact_withoutSurprises()
    {
        QCOMPARE(Price::fromEstimate(0.1 + 0.2), Price::parse("0.3").value());
        QCOMPARE(Price::fromEstimate(std::numeric_limits<double>::quiet_NaN()).raw, 0);
        QCOMPARE(Price::fromEstimate(1e300).raw, std::numeric_limits<std::int64_t>::max());
    }
    void calendar_isUtc()
    {
        const auto leap = Timestamp::fromMs(1'709'164'800'000); // 2024-02-29
        QCOMPARE(daysInMonth(leap), 29);
        QCOMPARE(startOfMonth(leap), Timestamp::fromMs(1'706'745'600'000));
        QCOMPARE(startOfDay(leap + std::chrono::hours(23)), leap);
        QCOMPARE(monthNumber(leap), (2024 - 1970) * 12 + 1);
    }
};

int run(int count, char **arguments) { return test_program::run<DecimalTest>(count, arguments); }

} // namespace tst_decimal
#include "tst_decimal.moc"
