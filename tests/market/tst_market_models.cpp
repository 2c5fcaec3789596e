// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "market/market_models.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_market_models {

using namespace ballast;
using namespace ballast::market;

namespace {

/// Hourly bars whose log variance is persistent over days, as markets' is; seeded.
std::vector<domain::Candle> bars(std::size_t days, unsigned seed, double persistence = 0.95)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::vector<domain::Candle> out;
    double level = 0, price = 2000;
    auto at = domain::Timestamp::fromMs(1'600'000'000'000 / 3'600'000 * 3'600'000);
    for (std::size_t hour = 0; hour < days * 24; ++hour) {
        if (hour % 24 == 0)
            level = persistence * level + 0.35 * normal(random);
        const double deviation = 0.007 * std::exp(level / 2), open = price;
        domain::Candle bar{at, std::chrono::hours(1), open, open, open, open, 1};
        for (int i = 0; i < 4; ++i) {
            price *= std::exp(deviation / 2 * normal(random));
            bar.high = std::max(bar.high, price);
            bar.low = std::min(bar.low, price);
        }
        bar.close = price;
        out.push_back(bar);
        at = at + std::chrono::hours(1);
    }
    return out;
}

HourlyHistory historyOf(std::span<const domain::Candle> from)
{
    HourlyHistory history;
    for (const auto &bar : from)
        history.add(bar);
    return history;
}

} // namespace

class MarketModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutes_addUpToTheHoursThatTheVenueWouldGive()
    {
        HourlyHistory minutes, hours;
        const auto all = bars(3, 7);
        for (const auto &hour : all) {
            hours.add(hour);
            for (int i = 0; i < 60; ++i) {
                domain::Candle minute = hour;
                minute.openTime = hour.openTime + std::chrono::minutes(i);
                minute.interval = std::chrono::minutes(1);
                minute.open = i == 0 ? hour.open : hour.close;
                minute.close = hour.close;
                minute.high = i == 20 ? hour.high : std::max(minute.open, minute.close);
                minute.low = i == 40 ? hour.low : std::min(minute.open, minute.close);
                QCOMPARE(minutes.add(minute), i == 59);
            }
        }
        QCOMPARE(minutes.bars().size(), hours.bars().size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(minutes.bars()[i].openTime.ns, hours.bars()[i].openTime.ns);
            QCOMPARE(minutes.bars()[i].high, hours.bars()[i].high);
            QCOMPARE(minutes.bars()[i].low, hours.bars()[i].low);
        }
        QCOMPARE(minutes.dayVariance(0), hours.dayVariance(0));
    }
    void hoursMayComeLate_andTwice()
    {
        const auto all = bars(3, 8);
        HourlyHistory history;
        for (std::size_t i = 48; i < 72; ++i)
            history.add(all[i]);
        QVERIFY(std::isnan(history.dayVariance(0)) || history.days() == 0);
        for (const auto &bar : all)
            history.add(bar);
        QCOMPARE(history.bars().size(), all.size());
        QVERIFY(history.dayVariance(1) > 0);
    }
    void aMissingHour_isNoDay()
    {
        auto all = bars(3, 9);
        all.erase(all.end() - 10);
        const auto history = historyOf(all);
        QVERIFY(std::isnan(history.dayVariance(0)));
        QVERIFY(history.dayVariance(1) > 0);
    }
    void tooShortAHistory_isRefusedWithWhatIsMissing()
    {
        const auto all = bars(100, 10);
        const auto models = fitMarketModels(all);
        QVERIFY(!models);
        QVERIFY(!models.error().message().empty());
    }
    void theWinnersForecast_isUsed_andExplainedByItsTerms()
    {
        const auto all = bars(500, 11);
        const auto history = historyOf(all);
        const auto models = fitMarketModels(all);
        QVERIFY(models);
        QVERIFY(models->tournament.forecasts >= 30);
        for (const auto &row : models->tournament.rows) {
            // Whoever is used is not worse than EWMA, and better with significance if it is not EWMA itself.
            if (row.model == models->tournament.winner && row.model != VarianceModel::ewma)
                QVERIFY(row.qlike < models->tournament.rows[0].qlike && row.pQlike < 0.05);
        }
        MarketForecast forecast;
        QVERIFY(!forecast.isReady());
        forecast.use(std::make_shared<const MarketModels>(*models), history);
        QVERIFY(forecast.isReady());
        const auto figures = forecast.figures(0);
        QCOMPARE(figures.model, models->tournament.winner);
        QVERIFY(std::fabs(figures.volatility - forecast.volatility(0)) < 1e-12);
        QVERIFY(figures.volatility > 0.1 && figures.volatility < 5);
        double sum = 0;
        for (const auto &term : figures.terms)
            sum += term.contribution();
        QCOMPARE(figures.linear, sum);
        if (figures.model == VarianceModel::logHar) {
            const double expected = std::exp(sum + models->residualVariance / 2);
            if (expected > models->floor && expected < models->ceiling)
                QVERIFY(std::fabs(figures.variance / expected - 1) < 1e-9);
        }
    }
    void everyModel_forecastsWithinWhatWasSeen_andRisesWithAMove()
    {
        const auto all = bars(300, 12);
        const auto history = historyOf(all);
        auto models = fitMarketModels(all).value();
        models.garch = {0, 1e-5, 0.1, 0.85};
        for (std::size_t i = 0; i < varianceModels; ++i) {
            models.tournament.winner = VarianceModel(i);
            models.har = i == std::size_t(VarianceModel::logHar) ? std::array{-1.0, 0.4, 0.3, 0.15} : std::array{1e-5, 0.4, 0.3, 0.2};
            MarketForecast forecast;
            forecast.use(std::make_shared<const MarketModels>(models), history);
            const double close = history.lastClose(), quiet = forecast.volatility(close), crash = forecast.volatility(close * 0.85);
            const auto text = std::string(name(VarianceModel(i)));
            QVERIFY2(quiet >= std::sqrt(models.floor * 365) - 1e-12 && std::isfinite(crash), text.c_str());
            if (VarianceModel(i) != VarianceModel::windowMean)
                QVERIFY2(crash > quiet, text.c_str());
            QVERIFY2(std::fabs(forecast.volatility(std::nan("")) - quiet) < 1e-12, text.c_str());
        }
    }
    void theRegimeModel_isUsedOnlyWhereItWon()
    {
        const auto all = bars(600, 13);
        const auto history = historyOf(all);
        auto models = fitMarketModels(all).value();
        QVERIFY(models.regimes);
        models.verdict.useModel = false;
        MarketForecast forecast;
        forecast.use(std::make_shared<const MarketModels>(models), history);
        QVERIFY(!forecast.knowsRegime());
        models.verdict.useModel = true;
        forecast.use(std::make_shared<const MarketModels>(models), history);
        QVERIFY(forecast.knowsRegime());
        const auto p = forecast.regimeProbabilities();
        QVERIFY(std::fabs(p[0] + p[1] + p[2] - 1) < 1e-9);
    }
    void theSameBars_teachTheSame()
    {
        const auto all = bars(200, 14);
        QVERIFY(fitMarketModels(all).value() == fitMarketModels(all).value());
    }
};

int run(int count, char **arguments) { return test_program::run<MarketModelsTest>(count, arguments); }

} // namespace tst_market_models
#include "tst_market_models.moc"
