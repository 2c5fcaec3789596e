// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "ui/chart_data.h"

#include <QTest>

#include <random>

namespace tst_chart_data {

using namespace ballast;
using namespace ballast::ui;

class ChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimation_keepsEveryColumnsExtremes_andNeverExceedsTwoPointsAColumn()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::mt19937 random(seed);
            std::normal_distribution<double> value;
            std::vector<QPointF> points;
            for (int i = 0; i < 5'000; ++i)
                points.emplace_back(i, value(random));
            const TimeRange range{1'000, 4'999};
            constexpr int columns = 137;
            const auto few = decimate(
                points.size(), [&](std::size_t i) { return points[i]; }, range, columns);
            QVERIFY2(few.size() <= 2 * columns + 1, qPrintable(QStringLiteral("seed %1").arg(seed)));
            for (int column = 0; column < columns; ++column) {
                double low = 1e9, high = -1e9;
                for (const auto &point : points) {
                    if (point.x() < range.from || point.x() > range.to
                        || std::min(columns - 1, int((point.x() - range.from) / range.length() * columns)) != column)
                        continue;
                    low = std::min(low, point.y());
                    high = std::max(high, point.y());
                }
                const auto holds = [&](double wanted) {
                    return std::any_of(few.begin(), few.end(), [wanted](const QPointF &point) { return point.y() == wanted; });
                };
                QVERIFY2(holds(low) && holds(high), qPrintable(QStringLiteral("seed %1, column %2").arg(seed).arg(column)));
            }
            QVERIFY(std::is_sorted(few.begin(), few.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
        }
    }

    void decimation_skipsUnknownValues_andEntersFromTheLeft()
    {
        const std::vector<QPointF> points{{0, 1}, {1, 2}, {2, std::nan("")}, {3, 4}, {9, 5}};
        const auto few = decimate(
            points.size(), [&](std::size_t i) { return points[i]; }, {1, 5}, 10);
        QCOMPARE(few, (std::vector<QPointF>{{0, 1}, {1, 2}, {3, 4}}));
    }

    void decimation_ofNothing_isNothing()
    {
        const auto at = [](std::size_t) { return QPointF(); };
        QVERIFY(decimate(0, at, {0, 1}, 10).empty());
        QVERIFY(decimate(0, at, {0, 0}, 10).empty());
        QVERIFY(decimate(0, at, {0, 1}, 0).empty());
    }

    void bars_keepOpenHighLowClose_ofTheirMinutes()
    {
        std::vector<domain::Candle> minutes(10);
        for (int i = 0; i < 10; ++i) {
            auto &candle = minutes[std::size_t(i)];
            candle.openTime = domain::Timestamp::fromMs(i * 60'000);
            candle.open = 100 + i;
            candle.high = 110 + i;
            candle.low = 90 - i;
            candle.close = 101 + i;
        }
        const auto bars = gather(
            minutes.size(), [&](std::size_t i) -> const domain::Candle & { return minutes[i]; }, {0, 600'000}, 300'000);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[0], (Bar{0, 300'000, 100, 114, 86, 105}));
        QCOMPARE(bars[1], (Bar{300'000, 600'000, 105, 119, 81, 110}));
    }

    void barWidth_isTheNarrowestThatFits()
    {
        QCOMPARE(barWidth(3'600'000, 100), 60'000.0);
        QCOMPARE(barWidth(86'400'000, 100), 900'000.0);
        QVERIFY(366 * 86'400'000.0 / barWidth(366 * 86'400'000.0, 100) <= 100);
    }

    void ticks_areRound_andInsideTheRange()
    {
        QCOMPARE(niceTicks(2'742.6, 3'021, 6), (std::vector<double>{2'750, 2'800, 2'850, 2'900, 2'950, 3'000}));
        QCOMPARE(niceTicks(-0.011, 0.012, 4), (std::vector<double>{-0.01, 0, 0.01}));
        QVERIFY(niceTicks(1, 1, 5).empty());
        QVERIFY(niceTicks(0, std::nan(""), 5).empty());
    }

    void fault15_timeTicks_areAlignedToTheZone()
    {
        const double hour = 3'600'000;
        QCOMPARE(timeTicks({0.5 * hour, 13 * hour}, 5, 0), (std::vector<double>{3 * hour, 6 * hour, 9 * hour, 12 * hour}));
        QCOMPARE(timeTicks({0.5 * hour, 13 * hour}, 5, 1 * hour), (std::vector<double>{2 * hour, 5 * hour, 8 * hour, 11 * hour}));
    }
};

int run(int count, char **arguments) { return test_program::run<ChartDataTest>(count, arguments); }

} // namespace tst_chart_data
#include "tst_chart_data.moc"
