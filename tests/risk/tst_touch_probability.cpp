// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "reference_csv.h"
#include "risk/touch_probability.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_touch_probability {

using namespace ballast::risk;
using ballast::test::CsvRow;

namespace {

double number(const CsvRow &row, const char *name) { return row.value(QLatin1String(name)).toDouble(); }

/// What the row's `quantity` multiplies the probability with, e.g. "10*exp(-0.05*0.25)*P(...)" or "15*E[...]".
double payout(const CsvRow &row)
{
    const auto text = row.value(QStringLiteral("quantity"));
    const double cash = text.section(QLatin1Char('*'), 0, 0).toDouble();
    if (!text.contains(QStringLiteral("*exp(-")))
        return cash;
    const auto exponent = text.section(QStringLiteral("exp(-"), 1).section(QLatin1Char(')'), 0, 0);
    return cash * std::exp(-exponent.section(QLatin1Char('*'), 0, 0).toDouble() * exponent.section(QLatin1Char('*'), 1).toDouble());
}

/// A unit of the last digit that the expected value was printed with: its inputs are rounded as well.
double lastDigit(const CsvRow &row)
{
    const auto text = row.value(QStringLiteral("expected"));
    const auto exponent = text.section(QLatin1Char('e'), 1).toInt();
    const auto decimals = text.section(QLatin1Char('e'), 0, 0).section(QLatin1Char('.'), 1).size();
    return std::pow(10.0, exponent - double(decimals));
}

std::optional<double> answer(const CsvRow &row)
{
    const auto kind = row.value(QStringLiteral("kind"));
    const bool hasLow = !row.value(QStringLiteral("barrier_low")).isEmpty();
    const double spot = number(row, "spot"), low = number(row, "barrier_low"), high = number(row, "barrier_high"),
                 sigma = number(row, "sigma"), years = number(row, "T_years"), drift = number(row, "mu"), barrier = hasLow ? low : high;
    const auto is = [&](const char *name) { return kind == QLatin1String(name); };
    if (is("one_touch_prob") || is("barrier_prob") || is("liquidation_prob") || is("reflection_identity"))
        return touchProbability(spot, barrier, sigma, years, drift);
    if (is("two_sided_hit_prob"))
        return touchEitherProbability(spot, low, high, sigma, years, drift);
    if (is("two_sided_hit"))
        return payout(row) * touchEitherProbability(spot, low, high, sigma, years, drift);
    if (is("two_sided_survival"))
        return payout(row) * (1 - touchEitherProbability(spot, low, high, sigma, years, drift));
    if (is("cash_at_hit"))
        return payout(row) * valueOfOneAtTouch(spot, barrier, sigma, years, 0.10, drift);
    if (is("max_leverage_for_prob")) {
        const double target = row.value(QStringLiteral("quantity")).section(QLatin1Char('='), -1).toDouble();
        return leverageForTouch(row.value(QStringLiteral("side")) == QStringLiteral("long"), number(row, "mmr"), sigma, years, target,
                                drift);
    }
    if (is("discrete_monitoring_prob")) {
        const double times =
            row.value(QStringLiteral("quantity")).section(QStringLiteral("at "), 1).section(QLatin1Char(' '), 0, 0).toDouble();
        return discreteTouchProbability(spot, barrier, sigma, years, years / times, drift);
    }
    return std::nullopt;
}

class Draw
{
public:
    explicit Draw(unsigned seed) : m_random(seed) {}
    double operator()(double from, double to) { return from + (to - from) * double(m_random() >> 11) * 0x1p-53; }

private:
    std::mt19937_64 m_random;
};

} // namespace

class TouchProbabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedProbabilities_hold()
    {
        const auto rows = ballast::test::readCsv(QStringLiteral(BALLAST_SHARED_DIR "/reference/first_passage.csv"));
        if (rows.isEmpty())
            QSKIP("the reference values are not on this machine");
        for (const auto &row : rows) {
            const auto ours = answer(row);
            const auto text = QStringLiteral("%1: %2, expected %3")
                                  .arg(row.value(QStringLiteral("case_id")))
                                  .arg(ours.value_or(-1), 0, 'g', 12)
                                  .arg(row.value(QStringLiteral("expected")));
            QVERIFY2(ours && std::fabs(*ours - number(row, "expected")) <= std::max(number(row, "tol_abs"), lastDigit(row)),
                     qPrintable(text));
        }
        qInfo("%d rows", int(rows.size()));
    }
    void aProbability_neverLeavesZeroToOne_andRisesWithTime()
    {
        const unsigned seed = 99;
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 20'000; ++i) {
            const double spot = draw(100, 5000), barrier = spot * std::exp(draw(-3, 2)), sigma = std::exp(draw(-7, 2)),
                         years = std::exp(draw(-12, 2)), drift = draw(-3, 3);
            const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
            const double p = touchProbability(spot, barrier, sigma, years, drift);
            QVERIFY2(p >= 0 && p <= 1, text);
            QVERIFY2(touchProbability(spot, barrier, sigma, years * 2, drift) >= p - 1e-9, text);
            QVERIFY2(discreteTouchProbability(spot, barrier, sigma, years, years / 24, drift) <= p + 1e-9, text);
            const double worth = valueOfOneAtTouch(spot, barrier, sigma, years, draw(0, 0.3), drift);
            QVERIFY2(worth >= 0 && worth <= p + 1e-9, text);
            QVERIFY2(std::fabs(valueOfOneAtTouch(spot, barrier, sigma, years, 0, drift) - p) < 1e-9, text);
        }
    }
    void aFallingBarrier_isTouchedMoreOften_theMoreThePriceMoves()
    {
        Draw draw(7);
        for (int i = 0; i < 20'000; ++i) {
            const double spot = draw(100, 5000), barrier = spot * draw(0.3, 0.999), sigma = draw(0.01, 5), years = draw(1e-5, 1);
            QVERIFY(touchProbability(spot, barrier, sigma * 1.3, years) >= touchProbability(spot, barrier, sigma, years) - 1e-12);
        }
    }
    void eitherOfTwoBarriers_isTouchedMoreOftenThanEach_andLessThanBothTogether()
    {
        const unsigned seed = 11;
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 20'000; ++i) {
            const double spot = 1000, low = spot * std::exp(-draw(0.001, 1)), high = spot * std::exp(draw(0.001, 1)),
                         sigma = std::exp(draw(-5, 1.5)), years = std::exp(draw(-9, 1)), drift = draw(-1, 1);
            const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
            const double either = touchEitherProbability(spot, low, high, sigma, years, drift);
            const double below = touchProbability(spot, low, sigma, years, drift),
                         above = touchProbability(spot, high, sigma, years, drift);
            QVERIFY2(either >= std::max(below, above) && either <= std::min(1.0, below + above), text);
            QVERIFY2(touchEitherProbability(spot, low, high, sigma, years * 1.5, drift) >= either - 1e-9, text);
        }
    }
    void bothSeries_agreeWhereOneHandsOverToTheOther()
    {
        Draw draw(13);
        for (int i = 0; i < 2000; ++i) {
            const double low = std::exp(-draw(0.05, 0.5)), high = std::exp(draw(0.05, 0.5)), years = draw(0.01, 1), drift = draw(-1, 1);
            const double edge = std::log(high / low) / std::sqrt(years);
            const double before = touchEitherProbability(1, low, high, edge * (1 - 1e-9), years, drift);
            const double after = touchEitherProbability(1, low, high, edge * (1 + 1e-9), years, drift);
            QVERIFY(std::fabs(before - after) < 1e-8);
        }
    }
    void theLeverageForAProbability_hasThatProbability()
    {
        Draw draw(17);
        for (int i = 0; i < 2000; ++i) {
            const bool isLong = i % 2;
            const double sigma = draw(0.2, 2), years = draw(0.001, 0.1), target = draw(0.001, 0.5), rate = draw(0.001, 0.02);
            const double leverage = leverageForTouch(isLong, rate, sigma, years, target);
            const double barrier = isLong ? 1 - 1 / leverage + rate : 1 + 1 / leverage - rate;
            QVERIFY(std::fabs(touchProbability(1, barrier, sigma, years) - target) < 1e-9);
            QVERIFY(leverageForTouch(isLong, rate, sigma, years, target * 1.5) > leverage);
        }
    }
    void senselessInput_isNotANumber_andAtTheBarrierItIsCertain()
    {
        QCOMPARE(touchProbability(100, 100, 0.5, 1), 1.0);
        QCOMPARE(touchProbability(100, 90, 0, 1), 0.0);
        QVERIFY(std::isnan(touchProbability(-1, 90, 0.5, 1)));
        QVERIFY(std::isnan(touchProbability(100, 90, std::nan(""), 1)));
        QCOMPARE(touchEitherProbability(100, 90, 100, 0.5, 1), 1.0);
        QVERIFY(std::isnan(touchEitherProbability(100, 110, 90, 0.5, 1)));
        QVERIFY(std::isnan(valueOfOneAtTouch(100, 90, 0.5, 1, -0.1)));
        QVERIFY(std::isnan(leverageForTouch(true, 0.005, 0.5, 1, 1.5)));
        QVERIFY(std::isnan(discreteTouchProbability(100, 90, 0.5, 1, -1)));
    }
};

int run(int count, char **arguments) { return test_program::run<TouchProbabilityTest>(count, arguments); }

} // namespace tst_touch_probability
#include "tst_touch_probability.moc"
