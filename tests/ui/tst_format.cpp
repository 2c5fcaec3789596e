// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "ui/format.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

namespace tst_format {

using namespace ballast;
using namespace ballast::ui;
using format::Sign;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void unknown_isADash_inEveryFunction()
    {
        for (const double value : {notKnown, infinity, -infinity}) {
            for (const QString &text :
                 {format::number(value, 2), format::money(value, "USDT"), format::compact(value), format::price(value, 0.01),
                  format::quantity(value, 0.001), format::percent(value, 1), format::ratio(value), format::probability(value),
                  format::leverage(value), format::sigma(value), format::basisPoints(value), format::duration(value),
                  format::parameter(value, strategy::Unit::ratio, "USDT", "ETH")})
                QCOMPARE(text, QStringLiteral("\u2014"));
        }
        QCOMPARE(format::clock({}, Zone::utc), format::unknown);
        QCOMPARE(format::countdown({}, {}), format::unknown);
    }

    void minus_isTheTypographicOne_andZeroHasNoSign()
    {
        QCOMPARE(format::number(-12.5, 2), QStringLiteral("\u221212.50"));
        QCOMPARE(format::number(-0.001, 2, Sign::always), QStringLiteral("0.00"));
        QCOMPARE(format::number(0, 1, Sign::always), QStringLiteral("0.0"));
        QCOMPARE(format::number(3, 0, Sign::always), QStringLiteral("+3"));
    }

    void smallFigures_areWrittenWithAPowerOfTen()
    {
        QCOMPARE(format::scientific(3.416e-7, 2), QStringLiteral("3.42e\u22127"));
        QCOMPARE(format::scientific(-9.999e-4, 2), QStringLiteral("\u22121.00e\u22123"));
        QCOMPARE(format::scientific(0, 2), QStringLiteral("0"));
        QCOMPARE(format::scientific(notKnown, 2), format::unknown);
    }

    void thousands_areGroupedByTheLocale()
    {
        QCOMPARE(format::number(1'234'567.8, 1), QStringLiteral("1,234,567.8"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::number(-1'234'567.8, 1), QStringLiteral("\u22121.234.567,8"));
    }

    void money_carriesItsCurrency_andDropsDecimalsWhenLarge()
    {
        QCOMPARE(format::money(-12.5, "USDT", Sign::always), QStringLiteral("\u221212.50\u00a0USDT"));
        QCOMPARE(format::money(123'456.78, "USDT"), QStringLiteral("123,457\u00a0USDT"));
    }

    void decimals_followTheStep_data()
    {
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("decimals");
        QTest::newRow("tick of a cent") << 0.01 << 2;
        QTest::newRow("half a dollar") << 0.5 << 1;
        QTest::newRow("whole") << 1.0 << 0;
        QTest::newRow("hundreds") << 100.0 << 0;
        QTest::newRow("lot of a thousandth") << 0.001 << 3;
        QTest::newRow("quarter") << 0.25 << 2;
        QTest::newRow("smallest") << 1e-8 << 8;
        QTest::newRow("not a step") << 0.0 << 2;
    }
    void decimals_followTheStep()
    {
        QFETCH(double, step);
        QFETCH(int, decimals);
        QCOMPARE(format::decimalsOf(step), decimals);
    }

    void ratios_arePerCent() { QCOMPARE(format::ratio(0.6249), QStringLiteral("62\u00a0%")); }

    void smallProbabilities_areNotRoundedToZero()
    {
        QCOMPARE(format::probability(0.0000001), QStringLiteral("<\u00a00.1\u00a0%"));
        QCOMPARE(format::probability(0.0121), QStringLiteral("1.2\u00a0%"));
        QCOMPARE(format::probability(0.186), QStringLiteral("19\u00a0%"));
    }

    void durations_useTheUnitThatReads_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("tenths") << 0.42 << QStringLiteral("0.4\u00a0s");
        QTest::newRow("seconds") << 14.0 << QStringLiteral("14\u00a0s");
        QTest::newRow("minutes") << 240.0 << QStringLiteral("4\u00a0min");
        QTest::newRow("hours") << 7'500.0 << QStringLiteral("2\u00a0h\u00a005\u00a0min");
        QTest::newRow("days") << 273'600.0 << QStringLiteral("3\u00a0d\u00a04\u00a0h");
        QTest::newRow("never negative") << -3.0 << QStringLiteral("0.0\u00a0s");
    }
    void durations_useTheUnitThatReads()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(format::duration(seconds), text);
    }

    void countdown_runsToNow()
    {
        const auto now = domain::Timestamp::fromMs(1'763'906'709'000);
        QCOMPARE(format::countdown(now, now + std::chrono::seconds(6'891)), QStringLiteral("1:54:51"));
        QCOMPARE(format::countdown(now, now), QStringLiteral("now"));
    }

    void times_areUtc_whenAskedTo()
    {
        const auto at = domain::Timestamp::fromMs(1'763'906'709'000);
        QCOMPARE(format::clock(at, Zone::utc), QStringLiteral("14:05:09"));
        QCOMPARE(format::dateTime(at, Zone::utc), QStringLiteral("2025-11-23 14:05:09"));
        QCOMPARE(format::zoneName(Zone::utc, at), QStringLiteral("UTC"));
    }

    void compactFigures_haveThreeDigitsOrSo()
    {
        QCOMPARE(format::compact(12'412), QStringLiteral("12.4k"));
        QCOMPARE(format::compact(-3'100'000, Sign::always), QStringLiteral("\u22123.1M"));
        QCOMPARE(format::compact(999.4), QStringLiteral("999"));
    }

    void arrows_pointWhereTheSignPoints()
    {
        QCOMPARE(format::arrow(1), QStringLiteral("\u25b2"));
        QCOMPARE(format::arrow(-1), QStringLiteral("\u25bc"));
        QVERIFY(format::arrow(0).isEmpty());
        QVERIFY(format::arrow(notKnown).isEmpty());
    }

    void parameters_carryTheirUnit()
    {
        using strategy::Unit;
        QCOMPARE(format::parameter(0.05, Unit::ratio, "USDT", "ETH"), QStringLiteral("5\u00a0%"));
        QCOMPARE(format::parameter(0.0005, Unit::fraction, "USDT", "ETH"), QStringLiteral("0.05\u00a0%"));
        QCOMPARE(format::parameter(50'000, Unit::quoteCurrency, "USDT", "ETH"), QStringLiteral("50,000\u00a0USDT"));
        QCOMPARE(format::parameter(30, Unit::seconds, "USDT", "ETH"), QStringLiteral("30\u00a0s"));
        QCOMPARE(format::parameterRange(0, 1, Unit::ratio), QStringLiteral("0\u2013100\u00a0%"));
    }
};

int run(int count, char **arguments) { return test_program::run<FormatTest>(count, arguments); }

} // namespace tst_format
#include "tst_format.moc"
