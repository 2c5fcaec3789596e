// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <compare> where it is the first header
#include "market/regime.h"
#endif
#include "market/volatility.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

namespace tst_volatility {

using namespace ballast;
using namespace ballast::market;

namespace {

domain::Candle candle(int minute, double open, double high, double low, double close)
{
    return {domain::Timestamp::fromMs(std::int64_t(minute + 1) * 60'000), std::chrono::minutes(1), open, high, low, close, 1};
}

} // namespace

class VolatilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ewma_followsItsRecursion()
    {
        EwmaVariance variance(0.94);
        variance.add(0.02);
        QCOMPARE(variance.perPeriod(), 0.0004);
        QCOMPARE(variance.with(0.03), 0.94 * 0.0004 + 0.06 * 0.0009);
        variance.add(-0.01);
        QCOMPARE(variance.perPeriod(), 0.94 * 0.0004 + 0.06 * 0.0001);
    }
    void yangZhang_matchesAHandComputedWindow()
    {
        // Two bars after the first close: O/C jumps of 0, moves of +-r, no wicks beyond open and close.
        const double r = 0.01;
        const std::array bars{candle(0, 100, 100, 100, 100), candle(1, 100, 100 * std::exp(r), 100, 100 * std::exp(r)),
                              candle(2, 100 * std::exp(r), 100 * std::exp(r), 100, 100)};
        const double k = 0.34 / (1.34 + 3.0 / 1.0);
        const double varianceClose = 2 * r * r; // n - 1 = 1, mean 0
        const double expected = std::sqrt(k * varianceClose * 365);
        QVERIFY(std::fabs(yangZhang(bars, 365) - expected) < 1e-12);
        QVERIFY(std::isnan(yangZhang(std::span(bars).first(2), 365)));
    }
    void publishedYangZhangValues_hold()
    {
        QFile json(QStringLiteral(BALLAST_SHARED_DIR "/reference/volatility.json")),
            csv(QStringLiteral(BALLAST_SHARED_DIR "/reference/ttrc_250.csv"));
        if (!json.open(QIODevice::ReadOnly) || !csv.open(QIODevice::ReadOnly))
            QSKIP("the reference values are not on this machine");
        std::vector<domain::Candle> bars;
        while (!csv.atEnd()) {
            const auto columns = csv.readLine().trimmed().split(',');
            bool numeric = false;
            columns.value(1).toDouble(&numeric);
            if (numeric && columns.size() >= 5)
                bars.push_back(
                    candle(int(bars.size()), columns[1].toDouble(), columns[2].toDouble(), columns[3].toDouble(), columns[4].toDouble()));
        }
        QVERIFY(bars.size() >= 100);
        int checked = 0;
        const auto cases = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray();
        for (const auto each : cases) {
            const auto row = each.toObject();
            if (row.value(QStringLiteral("estimator")).toString() != QStringLiteral("yang.zhang")
                || row.value(QStringLiteral("dataset")).toString() != QStringLiteral("ttrc_250"))
                continue;
            const int n = row.value(QStringLiteral("window")).toInt();
            const auto expected = row.value(QStringLiteral("expected_at_row")).toObject();
            for (auto at = expected.begin(); at != expected.end(); ++at) {
                const int last = at.key().toInt() - 1; // rows count from 1
                if (last < n || !at.value().isDouble())
                    continue;
                const double ours = yangZhang(std::span(bars).subspan(std::size_t(last - n), std::size_t(n + 1)),
                                              row.value(QStringLiteral("periods_per_year")).toDouble());
                QVERIFY2(std::fabs(ours / at.value().toDouble() - 1) < 1e-9,
                         qPrintable(row.value(QStringLiteral("id")).toString() + QStringLiteral(" ") + at.key()));
                ++checked;
            }
        }
        QVERIFY(checked > 0);
    }
    void tracker_recoversTheVolatilityOfAGaussianWalk()
    {
        const unsigned seed = 11;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        std::normal_distribution<double> normal;
        const double annual = 0.8, step = annual * std::sqrt(60 / domain::secondsPerYear);
        VolatilityTracker tracker(std::chrono::minutes(1), std::chrono::hours(6), 1440);
        double price = 3000;
        for (int i = 0; i < 4000; ++i) {
            double next = price, high = price, low = price;
            for (int part = 0; part < 60; ++part) {
                next *= std::exp(step / std::sqrt(60.0) * normal(random));
                high = std::max(high, next);
                low = std::min(low, next);
            }
            tracker.add(candle(i, price, high, low, next));
            price = next;
        }
        QVERIFY2(std::fabs(tracker.ewma() / annual - 1) < 0.12, qPrintable(QString::number(tracker.ewma())));
        QVERIFY2(std::fabs(tracker.yangZhang() / annual - 1) < 0.15, qPrintable(QString::number(tracker.yangZhang())));
        // Every estimator reads the same walk; ranges of 60 steps a bar come out a little low.
        const auto &read = tracker.estimates();
        for (const double each :
             {read.realised, read.realisedFiveFold, read.closeToClose, read.parkinson, read.garmanKlass, read.rogersSatchell})
            QVERIFY2(std::fabs(each / annual - 1) < 0.2, qPrintable(QString::number(each)));
        QVERIFY(tracker.rank() >= 0 && tracker.rank() <= 1);
        QVERIFY(tracker.ewma(price * 0.95) > tracker.ewma()); // a violent unfinished bar counts at once
        QCOMPARE(tracker.ewma(price), tracker.ewma());
    }
    void gap_isNoReturn()
    {
        VolatilityTracker tracker(std::chrono::minutes(1), std::chrono::hours(1), 100);
        for (int i = 0; i < 40; ++i)
            tracker.add(candle(i, 100, 100.1, 99.9, i % 2 ? 100.05 : 99.95));
        const double before = tracker.ewma();
        tracker.add(candle(100'000, 200, 200, 200, 200));
        QCOMPARE(tracker.ewma(), before);
    }
    void regime_risesAtOnce_andFallsWithHysteresisAndPatience()
    {
        RegimeClassifier regime;
        auto at = domain::Timestamp::fromMs(1'000'000);
        const auto later = [&](int minutes) { return at = at + std::chrono::minutes(minutes); };
        QCOMPARE(regime.update(0.6, at), Regime::normal);
        QCOMPARE(regime.update(0.95, later(1)), Regime::turbulent);
        QCOMPARE(regime.update(0.85, later(30)), Regime::turbulent); // inside the hysteresis
        QCOMPARE(regime.update(0.70, later(1)), Regime::normal);
        QCOMPARE(regime.update(0.30, later(1)), Regime::normal); // too soon after the last change
        QCOMPARE(regime.update(0.30, later(11)), Regime::calm);
        QCOMPARE(regime.update(std::nan(""), later(1)), Regime::calm);
        const auto probability = regime.probabilities();
        QVERIFY(std::fabs(probability[0] + probability[1] + probability[2] - 1) < 1e-12);
        QVERIFY(probability[0] > 0.5);
    }
};

int run(int count, char **arguments) { return test_program::run<VolatilityTest>(count, arguments); }

} // namespace tst_volatility
#include "tst_volatility.moc"
