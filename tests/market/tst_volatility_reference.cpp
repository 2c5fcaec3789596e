// SPDX-License-Identifier: GPL-3.0-or-later
/// Every case of the reference files, within its stated tolerance, and the properties that hold for any input.
#include "../test_program.h"

#include "market/correlation.h"
#include "market/forecast_loss.h"
#include "market/forecast_tournament.h"
#include "market/garch.h"
#include "market/har.h"
#include "market/range_estimators.h"
#include "market/volatility.h"
#include "risk/loss.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <random>

namespace tst_volatility_reference {

using namespace ballast;
using namespace ballast::market;

namespace {

QString reference(const QString &name) { return QStringLiteral(BALLAST_SHARED_DIR "/reference/") + name; }

QList<QByteArrayList> rows(const QString &name)
{
    QFile file(reference(name));
    QList<QByteArrayList> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    file.readLine();
    while (!file.atEnd())
        result.append(file.readLine().trimmed().split(','));
    return result;
}

std::vector<domain::Candle> bars(const QString &dataset)
{
    std::vector<domain::Candle> result;
    for (const auto &row : rows(dataset + QStringLiteral(".csv")))
        result.push_back({domain::Timestamp::fromMs(std::int64_t(result.size() + 1) * 86'400'000), std::chrono::hours(24),
                          row[1].toDouble(), row[2].toDouble(), row[3].toDouble(), row[4].toDouble(), 1});
    return result;
}

std::vector<double> marks()
{
    std::vector<double> result;
    for (const auto &row : rows(QStringLiteral("dem2gbp.csv")))
        result.push_back(row[0].toDouble());
    return result;
}

QJsonArray cases(const QString &name)
{
    QFile file(reference(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"cases"].toArray() : QJsonArray();
}

bool isClose(double got, double expected, double relative, double absolute = 0)
{
    if (std::abs(got - expected) <= std::max(relative * std::abs(expected), absolute))
        return true;
    qWarning("got %.15g, expected %.15g", got, expected);
    return false;
}

} // namespace

class VolatilityReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVolatilityCase_holds_withinItsTolerance();
    void everyHedgeRatioCase_holds_withinItsTolerance();
    void garch_saysWhy_whenItCantBeFitted();
    void estimators_neverNegative_andScaleWithThePrices();
    void har_contributionsAddUp_whateverTheInput();
    void frozenHar_keepsItsCoefficients_andFollowsTheLags();
    void squaredAutocorrelation_isBounded_andUnknownWithoutVariance();
    void fullInverseHedge_keepsTheValue_whateverThePrice();
    void rollingPair_isWhatTheWindowGives_afterManyRounds();
    void dieboldMariano_isAntisymmetric_andSeesAWorseForecast();
};

void VolatilityReferenceTest::everyVolatilityCase_holds_withinItsTolerance()
{
    const auto all = cases(QStringLiteral("volatility.json"));
    if (all.isEmpty())
        QSKIP("the reference values are not here");
    int checked = 0;
    for (const auto &value : all) {
        const auto test = value.toObject();
        const auto id = test[u"id"].toString().toUtf8();
        const auto kind = test[u"kind"].toString();
        const auto expected = test[u"expected"].toObject();
        const double relative = test[u"tol_rel"].toDouble(), absolute = test[u"tol_abs"].toDouble();
        if (kind == u"range_estimator") {
            const auto series = bars(test[u"dataset"].toString());
            const auto window = std::size_t(test[u"window"].toInt());
            const double year = test[u"periods_per_year"].toDouble();
            const auto estimator = test[u"estimator"].toString();
            const auto at = test[u"expected_at_row"].toObject();
            for (auto it = at.begin(); it != at.end(); ++it) {
                const auto row = it.key().toUInt();
                if (it->isNull())
                    continue;
                const std::span all_(series);
                const auto bare = all_.subspan(row - window, window);
                const auto led = [&] { return all_.subspan(row - window - 1, window + 1); };
                const double got = estimator == u"close"             ? closeToClose(bare, year)
                                   : estimator == u"garman.klass"    ? garmanKlass(bare, year)
                                   : estimator == u"parkinson"       ? parkinson(bare, year)
                                   : estimator == u"rogers.satchell" ? rogersSatchell(bare, year)
                                   : estimator == u"gk.yz"           ? garmanKlassWithJumps(led(), year)
                                                                     : yangZhang(led(), year);
                QVERIFY2(isClose(got, it->toDouble(), relative), id);
            }
        } else if (kind == u"garch11_mle") {
            const auto fit = fitGarch(marks());
            QVERIFY2(fit, id);
            const auto &p = fit->parameters;
            const std::array<std::pair<QString, double>, 4> got{{{QStringLiteral("mu"), p.mu},
                                                                 {QStringLiteral("omega"), p.omega},
                                                                 {QStringLiteral("alpha"), p.alpha},
                                                                 {QStringLiteral("beta"), p.beta}}};
            const auto errors = test[u"expected_se_hessian"].toObject();
            for (std::size_t i = 0; i < got.size(); ++i) {
                QVERIFY2(isClose(got[i].second, expected[got[i].first].toDouble(), relative), id);
                if (!errors.isEmpty())
                    QVERIFY2(isClose(fit->standardErrors[i], errors[got[i].first].toDouble(), test[u"tol_se_rel"].toDouble()), id);
            }
            if (expected.contains(u"loglik"))
                QVERIFY2(isClose(fit->logLikelihood, expected[u"loglik"].toDouble(), relative), id);
        } else if (kind == u"garch11_forecast") {
            const GarchParameters p{0, test[u"omega"].toDouble(), test[u"alpha"].toDouble(), test[u"beta"].toDouble()};
            QVERIFY2(isClose(p.forecast(test[u"h1"].toDouble(), 2), expected[u"h2"].toDouble(), 0, absolute), id);
            QVERIFY2(isClose(p.forecast(test[u"h1"].toDouble(), 3), expected[u"h3"].toDouble(), 0, absolute), id);
        } else if (kind == u"garch11_step") {
            const GarchParameters p{0, test[u"omega"].toDouble(), test[u"alpha"].toDouble(), test[u"beta"].toDouble()};
            const double before = test[u"prev_vol"].toDouble(), variance = p.nextVariance(test[u"ret"].toDouble(), before * before);
            QVERIFY2(isClose(variance, expected[u"var"].toDouble(), 1e-9), id);
            QVERIFY2(isClose(std::sqrt(variance), expected[u"vol"].toDouble(), 0, absolute), id);
            QVERIFY2(isClose(p.longRunVariance(), expected[u"long_run_var"].toDouble(), 1e-9), id);
            QVERIFY2(isClose(std::sqrt(p.longRunVariance()), expected[u"long_run_vol"].toDouble(), 0, absolute), id);
        } else if (kind == u"ewma_variance") {
            EwmaVariance ewma(test[u"lam"].toDouble());
            const auto returns = marks();
            const auto after = test[u"expected_forecast_after"].toObject();
            for (std::size_t i = 0; i < returns.size(); ++i) {
                ewma.add(returns[i]);
                if (const auto wanted = after[QString::number(i + 1)]; wanted.isDouble())
                    QVERIFY2(isClose(ewma.perPeriod(), wanted.toDouble(), relative), id);
            }
        } else if (kind == u"ewma_step") {
            EwmaVariance ewma(test[u"lam"].toDouble());
            ewma.add(test[u"prev_vol"].toDouble());
            ewma.add(test[u"ret"].toDouble());
            QVERIFY2(isClose(ewma.perPeriod(), expected[u"var"].toDouble(), 1e-9), id);
            QVERIFY2(isClose(std::sqrt(ewma.perPeriod()), expected[u"vol"].toDouble(), 0, absolute), id);
        } else if (kind == u"qlike") {
            QVERIFY2(isClose(qlike(test[u"realised_variance"].toDouble(), test[u"forecast_variance"].toDouble()),
                             test[u"expected"].toDouble(), 0, absolute),
                     id);
        } else if (kind == u"har_ols") {
            Har har({.form = HarForm::level, .window = 100'000, .fewest = 60, .regressors = {}});
            for (const auto &bar : bars(test[u"dataset"].toString()))
                har.add(parkinsonVariance(bar) * 1e4);
            const auto forecast = har.forecast();
            const std::array<QString, 4> names{QStringLiteral("const"), QStringLiteral("d"), QStringLiteral("w"), QStringLiteral("m")};
            for (std::size_t i = 0; i < names.size(); ++i)
                QVERIFY2(isClose(forecast.terms[i].coefficient, expected[names[i]].toDouble(), relative), id);
            QVERIFY2(isClose(forecast.rSquared, expected[u"r2"].toDouble(), relative), id);
        } else if (kind == u"acf_squared") {
            auto returns = marks();
            for (double &each : returns)
                each = std::round(each * 1e6) / 1e6; // as the source of these values holds them
            const auto wanted = test[u"expected"].toArray();
            const auto got = squaredAutocorrelation(returns, std::size_t(wanted.size()));
            for (qsizetype i = 0; i < wanted.size(); ++i)
                QVERIFY2(isClose(got[std::size_t(i)], wanted[i].toDouble(), 0, absolute), id);
        } else if (kind == u"oos_comparison") {
            const auto split = runFixedSplit(bars(test[u"dataset"].toString()), 1000);
            QVERIFY2(split, id);
            QCOMPARE(int(split->forecasts), test[u"n_oos"].toInt());
            const std::array<std::pair<QString, VarianceModel>, varianceModels> models{
                {{QStringLiteral("har_ols"), VarianceModel::har},
                 {QStringLiteral("har_log"), VarianceModel::logHar},
                 {QStringLiteral("ewma_0.94_on_rv"), VarianceModel::ewma},
                 {QStringLiteral("garch11_rescaled"), VarianceModel::garch},
                 {QStringLiteral("random_walk"), VarianceModel::randomWalk},
                 {QStringLiteral("train_mean"), VarianceModel::windowMean}}};
            QCOMPARE(expected.size(), qsizetype(models.size()));
            for (const auto &[name, model] : models) {
                const auto &got = split->rows[std::size_t(model)];
                constexpr double percentSquared = 1e4; // of the reference's variances
                QVERIFY2(isClose(got.qlike, expected[name].toObject()[u"qlike"].toDouble(), relative), id);
                QVERIFY2(isClose(got.mse * percentSquared * percentSquared, expected[name].toObject()[u"mse"].toDouble(), relative), id);
            }
        } else {
            QFAIL(qPrintable(QStringLiteral("%1: nothing checks the kind %2").arg(QString::fromUtf8(id), kind)));
        }
        ++checked;
    }
    QCOMPARE(checked, int(all.size()));
    qInfo("%d cases", checked);
}

void VolatilityReferenceTest::everyHedgeRatioCase_holds_withinItsTolerance()
{
    const auto all = cases(QStringLiteral("hedge_ratio.json"));
    if (all.isEmpty())
        QSKIP("the reference values are not here");
    std::vector<double> sp500, nasdaq;
    for (const auto &row : rows(QStringLiteral("hedge_pairs.csv"))) {
        sp500.push_back(std::log(row[1].toDouble()));
        nasdaq.push_back(std::log(row[2].toDouble()));
    }
    const auto differences = [](std::span<const double> logs) {
        std::vector<double> result;
        for (std::size_t i = 1; i < logs.size(); ++i)
            result.push_back(logs[i] - logs[i - 1]);
        return result;
    };
    int checked = 0;
    for (const auto &value : all) {
        const auto test = value.toObject();
        const auto id = test[u"id"].toString().toUtf8();
        const auto kind = test[u"kind"].toString();
        const auto expected = test[u"expected"].toObject();
        QSet<QString> open;
        for (const auto &key : expected.keys())
            open.insert(key);
        const auto holds = [&](const char16_t *name, double got) {
            const auto key = QString::fromUtf16(name);
            if (!open.remove(key))
                return true;
            const auto own = test[u"tol"].toObject().value(key);
            return isClose(got, expected[key].toDouble(), 1e-9, own.isDouble() ? own.toDouble() : test[u"tol_default"].toDouble(1e-9));
        };
        const auto number = [&](const char16_t *name) { return test[QString::fromUtf16(name)].toDouble(); };
        const auto given = [&](double rho, double spot, double hedge) {
            return PairMoments{spot * spot, hedge * hedge, rho * spot * hedge};
        };
        if (kind == u"mvhr_from_changes") {
            std::vector<double> spot, hedge;
            for (const auto &x : test[u"spot_changes"].toArray())
                spot.push_back(x.toDouble());
            for (const auto &x : test[u"futures_changes"].toArray())
                hedge.push_back(x.toDouble());
            const auto m = pairMoments(spot, hedge);
            QVERIFY2(holds(u"sd_spot", std::sqrt(m.varianceSpot)) && holds(u"sd_fut", std::sqrt(m.varianceHedge)), id);
            QVERIFY2(holds(u"rho", m.correlation()) && holds(u"h", m.beta()) && holds(u"effectiveness", m.rSquared()), id);
        } else if (kind == u"mvhr" || kind == u"mvhr_contracts") {
            const auto m = given(number(u"rho"), number(u"sd_spot"), number(u"sd_fut"));
            QVERIFY2(holds(u"h", m.beta()), id);
            if (kind == u"mvhr_contracts") {
                const double contracts = hedgeContracts(m.beta(), number(u"exposure"), number(u"contract_size"));
                QVERIFY2(holds(u"n", contracts) && holds(u"n_rounded", std::round(contracts)), id);
            }
        } else if (kind == u"tailed_hedge") {
            QVERIFY2(holds(u"n", tailedHedgeContracts(number(u"h"), number(u"exposure"), number(u"contract_size"), number(u"spot"),
                                                      number(u"futures"))),
                     id);
        } else if (kind == u"beta_change" || kind == u"index_hedge") {
            const double change = kind == u"beta_change" ? number(u"beta") - number(u"target_beta") : number(u"beta");
            const double full = hedgeContracts(change, number(u"portfolio"), number(u"futures_price") * number(u"multiplier"));
            QVERIFY2(holds(u"n", full) && holds(u"n_full", full) && holds(u"n_half", full / 2), id);
        } else if (kind == u"theory") {
            const auto m = given(number(u"rho"), number(u"sd_ratio_spot_over_fut"), 1);
            QVERIFY2(holds(u"h", m.beta()) && holds(u"effectiveness_opt", m.rSquared()), id);
            QVERIFY2(holds(u"effectiveness_naive_h1", m.effectiveness(1)), id);
            QVERIFY2(holds(u"residual_sd_fraction", std::sqrt(1 - m.rSquared())), id);
        } else if (kind == u"ols_hedge") {
            const auto text = test[u"data"].toString();
            const auto from = std::size_t(text.section(QStringLiteral("rows "), 1).section(QStringLiteral(".."), 0, 0).toUInt());
            const auto to = std::size_t(text.section(QStringLiteral(".."), 1).section(QLatin1Char(' '), 0, 0).toUInt());
            const auto spot = differences(std::span(nasdaq).subspan(from, to - from));
            const auto hedge = differences(std::span(sp500).subspan(from, to - from));
            const auto m = pairMoments(spot, hedge);
            QVERIFY2(holds(u"h", m.beta()) && holds(u"effectiveness", m.rSquared()) && holds(u"r2", m.rSquared()), id);
            QVERIFY2(holds(u"naive_effectiveness", m.effectiveness(1)), id);
            const auto later = [&](const std::vector<double> &logs) { return differences(std::span(logs).subspan(to - 1, 251)); };
            QVERIFY2(holds(u"oos_effectiveness_next_250", pairMoments(later(nasdaq), later(sp500)).effectiveness(m.beta())), id);
        } else if (kind == u"inverse_perp_full_hedge") {
            const double coins = number(u"coin_held"), entry = number(u"entry"), exit = number(u"exit");
            const double face = inverseHedgeFace(1, coins, entry);
            QVERIFY2(isClose(face, number(u"short_contracts_usd"), 1e-12), id);
            const double profit = inverseProfit(-face, entry, exit);
            QVERIFY2(holds(u"pnl_coin", profit) && holds(u"final_usd", (coins + profit) * exit), id);
        } else if (kind == u"cornish_fisher") {
            const double z = risk::normalQuantile(number(u"p"));
            QVERIFY2(holds(u"z", z) && holds(u"z_cf", risk::cornishFisher(z, number(u"skew"), number(u"excess_kurtosis"))), id);
        } else {
            QFAIL(qPrintable(QStringLiteral("%1: nothing checks the kind %2").arg(QString::fromUtf8(id), kind)));
        }
        QVERIFY2(open.isEmpty(), id); // every expected value was compared
        ++checked;
    }
    QCOMPARE(checked, int(all.size()));
    qInfo("%d cases", checked);
}

void VolatilityReferenceTest::garch_saysWhy_whenItCantBeFitted()
{
    QVERIFY(!fitGarch(std::vector<double>(50, 0.01)));
    QVERIFY(!fitGarch(std::vector<double>(500, 0.01)));
    std::vector<double> holed(500, 0.01);
    holed[100] = std::nan("");
    QVERIFY(!fitGarch(holed));
}

void VolatilityReferenceTest::estimators_neverNegative_andScaleWithThePrices()
{
    constexpr unsigned seed = 20261123;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    for (int round = 0; round < 1000; ++round) {
        std::vector<domain::Candle> series, scaled;
        double price = 3000;
        const double sigma = round % 10 == 0 ? 0 : 0.02;
        for (int i = 0; i < 20; ++i) {
            const double open = price, close = open * std::exp(sigma * normal(random));
            const double high = std::max(open, close) * std::exp(sigma * std::abs(normal(random)));
            const double low = std::min(open, close) * std::exp(-sigma * std::abs(normal(random)));
            series.push_back({{}, std::chrono::minutes(1), open, high, low, close, 0});
            scaled.push_back({{}, std::chrono::minutes(1), open * 7, high * 7, low * 7, close * 7, 0});
            price = close;
        }
        for (const auto estimate : {closeToClose, parkinson, garmanKlass, garmanKlassWithJumps, rogersSatchell, yangZhang}) {
            const double got = estimate(series, 365);
            QVERIFY(got >= 0);
            QVERIFY(isClose(estimate(scaled, 365), got, 1e-9, 1e-7));
            QVERIFY(isClose(estimate(series, 4 * 365), 2 * got, 1e-12));
        }
    }
}

void VolatilityReferenceTest::har_contributionsAddUp_whateverTheInput()
{
    constexpr unsigned seed = 7;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    for (const auto form : {HarForm::level, HarForm::log, HarForm::logOfMeans}) {
        Har har({.form = form, .window = 200, .fewest = 60, .regressors = {"funding", "constant regressor"}});
        int forecasts = 0;
        for (int i = 0; i < 1500; ++i) {
            const bool gap = i % 307 == 306;
            har.add(gap ? 0 : i > 1000 && i < 1300 ? 1e-4 : 1e-4 * std::exp(normal(random)), std::array{normal(random) * 1e-4, 3.0});
            if (!har.isReady())
                continue;
            const auto forecast = har.forecast();
            double sum = 0;
            for (const auto &term : forecast.terms)
                sum += term.contribution;
            QVERIFY(isClose(sum, forecast.linear, 1e-12, 1e-15));
            QVERIFY(forecast.variance > 0 && std::isfinite(forecast.variance));
            ++forecasts;
        }
        QVERIFY(forecasts > 1000);
    }
}

void VolatilityReferenceTest::frozenHar_keepsItsCoefficients_andFollowsTheLags()
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal;
    Har har({.form = HarForm::level, .window = 200, .fewest = 60, .regressors = {}});
    for (int i = 0; i < 150; ++i)
        har.add(std::exp(normal(random)));
    const auto before = har.forecast();
    har.freeze();
    for (int i = 0; i < 50; ++i)
        har.add(std::exp(5 + normal(random)));
    const auto after = har.forecast();
    for (std::size_t i = 0; i < before.terms.size(); ++i)
        QCOMPARE(after.terms[i].coefficient, before.terms[i].coefficient);
    QVERIFY(after.terms[3].value > 20 * before.terms[3].value);
}

void VolatilityReferenceTest::squaredAutocorrelation_isBounded_andUnknownWithoutVariance()
{
    std::mt19937_64 random(9);
    std::normal_distribution<double> normal;
    std::vector<double> returns;
    for (int i = 0; i < 500; ++i)
        returns.push_back(normal(random) * (i / 50 % 2 == 0 ? 1 : 4)); // clustered
    const auto got = squaredAutocorrelation(returns, 20);
    QCOMPARE(got.size(), std::size_t(20));
    QVERIFY(got[0] > 0.1);
    for (const double each : got)
        QVERIFY(std::abs(each) <= 1);
    QVERIFY(std::isnan(squaredAutocorrelation(std::vector<double>(50, -0.01), 1)[0]));
    QVERIFY(std::isnan(squaredAutocorrelation(std::vector{0.01, 0.02}, 2)[1]));
    QVERIFY(squaredAutocorrelation({}, 0).empty());
}

void VolatilityReferenceTest::fullInverseHedge_keepsTheValue_whateverThePrice()
{
    for (const double price : {1.0, 1500.0, 2999.0, 3000.0, 1e6})
        QVERIFY(isClose((10 + inverseProfit(-inverseHedgeFace(1, 10, 3000), 3000, price)) * price, 30'000, 1e-12));
    QVERIFY(isClose((10 + inverseProfit(-inverseHedgeFace(0.5, 10, 3000), 3000, 1500)) * 1500, 22'500, 1e-12));
    QVERIFY(std::isnan(inverseHedgeFace(1, 10, 0)) && std::isnan(inverseProfit(1, 3000, 0)) && std::isnan(inverseProfit(1, -1, 1)));
}

void VolatilityReferenceTest::rollingPair_isWhatTheWindowGives_afterManyRounds()
{
    constexpr unsigned seed = 11;
    qInfo("seed %u", seed);
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    RollingPair rolling(60);
    std::vector<double> spot, hedge;
    for (int i = 0; i < 5000; ++i) {
        hedge.push_back(0.01 * normal(random));
        spot.push_back(1.2 * hedge.back() + 0.003 * normal(random));
        rolling.add(spot.back(), hedge.back());
        rolling.add(std::nan(""), 0.1);
    }
    const auto wanted = pairMoments(std::span(spot).last(60), std::span(hedge).last(60)), got = rolling.moments();
    QVERIFY(isClose(got.beta(), wanted.beta(), 1e-9));
    QVERIFY(isClose(got.correlation(), wanted.correlation(), 1e-9));
    RollingPair still(10);
    for (int i = 0; i < 30; ++i)
        still.add(0, 0);
    QVERIFY(correlationState(still, rolling, signalThresholds(0)) == CorrelationState::unknown);
    RollingPair loose(30);
    for (int i = 0; i < 30; ++i)
        loose.add(normal(random), normal(random));
    QVERIFY(correlationState(loose, rolling, signalThresholds(0)) == CorrelationState::broken);
}

void VolatilityReferenceTest::dieboldMariano_isAntisymmetric_andSeesAWorseForecast()
{
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    std::vector<double> good, bad;
    for (int i = 0; i < 400; ++i) {
        good.push_back(std::pow(normal(random), 2));
        bad.push_back(good.back() + 0.3 + 0.5 * normal(random));
    }
    const auto test = dieboldMariano(good, bad), back = dieboldMariano(bad, good);
    QVERIFY(test.statistic < -5 && test.pValue < 1e-4);
    QVERIFY(isClose(test.statistic, -back.statistic, 1e-12));
    QCOMPARE(dieboldMariano(good, good).pValue, 1.0);
}

int run(int count, char **arguments) { return test_program::run<VolatilityReferenceTest>(count, arguments); }

} // namespace tst_volatility_reference
#include "tst_volatility_reference.moc"
