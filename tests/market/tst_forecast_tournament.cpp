// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "market/forecast_tournament.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_forecast_tournament {

using namespace ballast;
using namespace ballast::market;

namespace {

/// Bars of 12 steps each around one unchanging volatility; `hole` leaves a bar out now and then.
std::vector<domain::Candle> steadyBars(unsigned seed, int count, int hole = 0)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::vector<domain::Candle> bars;
    double price = 3000;
    for (int i = 0; i < count; ++i) {
        domain::Candle bar{
            domain::Timestamp::fromMs(std::int64_t(i + 1) * 3'600'000), std::chrono::hours(1), price, price, price, price, 1};
        for (int step = 0; step < 12; ++step) {
            price *= std::exp(0.002 * normal(random));
            bar.high = std::max(bar.high, price);
            bar.low = std::min(bar.low, price);
        }
        bar.close = price;
        if (hole == 0 || i % hole != 0)
            bars.push_back(bar);
    }
    return bars;
}

} // namespace

class ForecastTournamentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegressorThatKnowsTomorrow_helps_andNoiseDoesNot()
    {
        // Every bar's volatility is drawn anew: only who is told the next one can do better than the mean.
        std::mt19937_64 random(5);
        std::normal_distribution<double> normal;
        std::vector<domain::Candle> bars;
        Regressor oracle{"oracle", {}}, noise{"noise", {}};
        double price = 3000, level = 0;
        for (int i = 0; i < 900; ++i) {
            const auto at = domain::Timestamp::fromMs(std::int64_t(i + 1) * 3'600'000);
            level = normal(random);
            oracle.known.emplace_back(at, level);
            noise.known.emplace_back(at, normal(random));
            domain::Candle bar{at, std::chrono::hours(1), price, price, price, price, 1};
            for (int step = 0; step < 12; ++step) {
                price *= std::exp(0.002 * std::exp(level / 2) * normal(random));
                bar.high = std::max(bar.high, price);
                bar.low = std::min(bar.low, price);
            }
            bar.close = price;
            bars.push_back(bar);
        }
        TournamentOptions options;
        options.window = 300;
        const auto told = judgeRegressors(bars, {&oracle, 1}, options), guessed = judgeRegressors(bars, {&noise, 1}, options);
        QVERIFY(told && told->helps() && told->qlikeWith < 0.7 * told->qlikeWithout);
        QVERIFY(guessed && !guessed->helps());
        QVERIFY(told->forecasts > 500);
        QCOMPARE(told->terms.back().name, std::string("oracle"));
        QVERIFY(std::fabs(told->terms.back().coefficient - 1) < 0.3);
        const Regressor never{"never", {}};
        QVERIFY(!judgeRegressors(bars, {&never, 1}, options));
    }
    void steadyVolatility_isWonByAModelThatAverages()
    {
        const auto result = runTournament(steadyBars(1, 2000));
        QVERIFY(result);
        const auto &rows = result->rows;
        QVERIFY(rows[std::size_t(VarianceModel::windowMean)].qlike < rows[0].qlike);
        QVERIFY(result->winner != VarianceModel::ewma && result->winner != VarianceModel::randomWalk);
        QVERIFY(rows[std::size_t(result->winner)].pQlike < 0.05);
        QCOMPARE(rows[0].pQlike, 1.0);
    }
    void nothingIsUsed_thatIsNotSurelyBetter()
    {
        const auto result = runTournament(steadyBars(1, 2000), {.level = 0});
        QVERIFY(result && result->winner == VarianceModel::ewma);
    }
    void fixedSplit_judgesWhatComesAfterTheTargets_andErrorsAreSaid()
    {
        const auto result = runFixedSplit(steadyBars(1, 1500), 1000);
        QVERIFY(result);
        QCOMPARE(result->forecasts, std::size_t(1500 - 22 - 1000));
        QVERIFY(result->rows[std::size_t(VarianceModel::windowMean)].qlike < result->rows[0].qlike);
        QVERIFY(!runFixedSplit(steadyBars(1, 1500), 119));
        QVERIFY(!runFixedSplit(steadyBars(1, 1500), 1449));
        QVERIFY(!runFixedSplit(steadyBars(1, 1500), std::size_t(-1)));
        QVERIFY(!runFixedSplit(steadyBars(1, 1500), 1000, 1));
        QVERIFY(!runFixedSplit(steadyBars(1, 1500, 100), 1000));
        QVERIFY(!runFixedSplit({}, 1000));
    }
    void gaps_leavePeriodsOut_andErrorsAreSaid()
    {
        const auto result = runTournament(steadyBars(2, 12'000, 50), {.barsPerPeriod = 24, .window = 150});
        QVERIFY(result);
        for (const auto &row : result->rows)
            QVERIFY(std::isfinite(row.qlike) && std::isfinite(row.mse) && row.pQlike >= 0 && row.pQlike <= 1);
        QVERIFY(!runTournament({}));
        QVERIFY(!runTournament(std::vector<domain::Candle>(1000, steadyBars(1, 1).front())));
        QVERIFY(!runTournament(steadyBars(1, 1000), {.barsPerPeriod = 0}));
    }
};

int run(int count, char **arguments) { return test_program::run<ForecastTournamentTest>(count, arguments); }

} // namespace tst_forecast_tournament
#include "tst_forecast_tournament.moc"
