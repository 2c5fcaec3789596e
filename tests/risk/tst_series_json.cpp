// SPDX-License-Identifier: GPL-3.0-or-later
/// Every kind of reference case can be asked for in a file, and bad files are told what is wrong.
#include "../test_program.h"

#include "app/series_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace tst_series_json {

using ballast::app::seriesJson;

namespace {

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// What stands at "a.b.0.c".
QJsonValue at(const QJsonObject &root, const char *path)
{
    QJsonValue value = root;
    for (const auto &step : QString::fromLatin1(path).split(QLatin1Char('.')))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QList<QByteArrayList> rows(const char *name)
{
    QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/") + QString::fromLatin1(name));
    QList<QByteArrayList> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    file.readLine();
    while (!file.atEnd())
        result.append(file.readLine().trimmed().split(','));
    return result;
}

QJsonArray bars(const QString &dataset, qsizetype upTo = -1)
{
    QJsonArray out;
    for (const auto &row : rows(qPrintable(dataset + QStringLiteral(".csv"))).mid(0, upTo))
        out.append(QJsonArray{row[1].toDouble(), row[2].toDouble(), row[3].toDouble(), row[4].toDouble()});
    return out;
}

QJsonArray marks(qsizetype upTo = -1)
{
    QJsonArray out;
    for (const auto &row : rows("dem2gbp.csv").mid(0, upTo))
        out.append(row[0].toDouble());
    return out;
}

QJsonArray cases(const char *name)
{
    QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[u"cases"].toArray() : QJsonArray();
}

} // namespace

class SeriesJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVolatilityCase_canBeAskedFor();
    void everyHedgeRatioCase_canBeAskedFor();
    void everyExampleOfTheDocumentation_works();
    void shortSeries_giveNullsAndReasons_notNumbers();
    void twoForecasts_areComparedByDieboldMariano();
    void furtherRegressors_getTheirCoefficients();
    void badInput_namesItsPlace_data();
    void badInput_namesItsPlace();

private:
    QJsonObject m_out;

    /// Asks, and remembers the answer.
    bool ask(const QJsonObject &root)
    {
        const auto result = seriesJson(root);
        if (!result)
            qWarning("%s", qPrintable(result.error()));
        m_out = result ? *result : QJsonObject();
        return result.has_value();
    }
    bool gives(const char *path, const QJsonValue &expected, double relative, double absolute = 0) const
    {
        const double got = at(m_out, path).toDouble(std::nan("")), wanted = expected.toDouble(std::nan(""));
        if (std::abs(got - wanted) <= std::max(relative * std::abs(wanted), absolute))
            return true;
        qWarning("%s: got %.15g, expected %.15g", path, got, wanted);
        return false;
    }
};

void SeriesJsonTest::everyVolatilityCase_canBeAskedFor()
{
    const auto all = cases("volatility.json");
    if (all.isEmpty())
        QSKIP("the reference values are not here");
    const QHash<QString, const char *> estimators{
        {QStringLiteral("close"), "volatility.closeToClose"},         {QStringLiteral("garman.klass"), "volatility.garmanKlass"},
        {QStringLiteral("parkinson"), "volatility.parkinson"},        {QStringLiteral("rogers.satchell"), "volatility.rogersSatchell"},
        {QStringLiteral("gk.yz"), "volatility.garmanKlassWithJumps"}, {QStringLiteral("yang.zhang"), "volatility.yangZhang"}};
    for (const auto &each : all) {
        const auto test = each.toObject();
        const auto id = test[u"id"].toString().toUtf8();
        const auto kind = test[u"kind"].toString();
        const auto expected = test[u"expected"].toObject();
        const double relative = test[u"tol_rel"].toDouble(), absolute = test[u"tol_abs"].toDouble();
        if (kind == u"range_estimator") {
            const auto wanted = test[u"expected_at_row"].toObject();
            const auto *const path = estimators[test[u"estimator"].toString()];
            for (auto row = wanted.begin(); row != wanted.end(); ++row) {
                QVERIFY2(ask({{QStringLiteral("bars"), bars(test[u"dataset"].toString(), row.key().toInt())},
                              {QStringLiteral("window"), test[u"window"]},
                              {QStringLiteral("periodsPerYear"), test[u"periods_per_year"]}}),
                         id);
                QVERIFY2(row->isNull() ? at(m_out, path).isNull() : gives(path, *row, relative), id);
            }
        } else if (kind == u"garch11_mle") {
            QVERIFY2(ask({{QStringLiteral("returns"), marks()}, {QStringLiteral("garch"), true}}), id);
            for (const auto *const name : {"mu", "omega", "alpha", "beta"}) {
                const auto key = QString::fromLatin1(name);
                QVERIFY2(gives(qPrintable(QStringLiteral("garch.") + key), expected[key], relative), id);
                if (const auto error = test[u"expected_se_hessian"].toObject().value(key); error.isDouble())
                    QVERIFY2(gives(qPrintable(QStringLiteral("garch.standardErrors.") + key), error, test[u"tol_se_rel"].toDouble()), id);
            }
            if (expected.contains(u"loglik"))
                QVERIFY2(gives("garch.logLikelihood", expected[u"loglik"], relative), id);
        } else if (kind == u"garch11_forecast") {
            QVERIFY2(ask({{QStringLiteral("garch"), QJsonObject{{QStringLiteral("omega"), test[u"omega"]},
                                                                {QStringLiteral("alpha"), test[u"alpha"]},
                                                                {QStringLiteral("beta"), test[u"beta"]},
                                                                {QStringLiteral("nextVariance"), test[u"h1"]},
                                                                {QStringLiteral("steps"), 3}}}}),
                     id);
            QVERIFY2(gives("garch.forecast.1", expected[u"h2"], 0, absolute), id);
            QVERIFY2(gives("garch.forecast.2", expected[u"h3"], 0, absolute), id);
        } else if (kind == u"garch11_step") {
            QVERIFY2(ask({{QStringLiteral("garch"), QJsonObject{{QStringLiteral("omega"), test[u"omega"]},
                                                                {QStringLiteral("alpha"), test[u"alpha"]},
                                                                {QStringLiteral("beta"), test[u"beta"]},
                                                                {QStringLiteral("lastVolatility"), test[u"prev_vol"]},
                                                                {QStringLiteral("lastReturn"), test[u"ret"]}}}}),
                     id);
            QVERIFY2(gives("garch.nextVariance", expected[u"var"], 1e-9), id);
            QVERIFY2(gives("garch.nextVolatility", expected[u"vol"], 0, absolute), id);
            QVERIFY2(gives("garch.longRunVariance", expected[u"long_run_var"], 1e-9), id);
            QVERIFY2(gives("garch.longRunVolatility", expected[u"long_run_vol"], 0, absolute), id);
        } else if (kind == u"acf_squared") {
            QJsonArray rounded;
            for (const auto &value : marks())
                rounded.append(std::round(value.toDouble() * 1e6) / 1e6);
            QVERIFY2(ask({{QStringLiteral("returns"), rounded}, {QStringLiteral("autocorrelationLags"), 10}}), id);
            for (int lag = 0; lag < 10; ++lag)
                QVERIFY2(
                    gives(qPrintable(QStringLiteral("squaredAutocorrelation.%1").arg(lag)), test[u"expected"].toArray()[lag], 0, absolute),
                    id);
        } else if (kind == u"ewma_variance") {
            const auto wanted = test[u"expected_forecast_after"].toObject();
            for (auto row = wanted.begin(); row != wanted.end(); ++row) {
                QVERIFY2(ask({{QStringLiteral("returns"), marks(row.key().toInt())}, {QStringLiteral("ewmaLambda"), test[u"lam"]}}), id);
                QVERIFY2(gives("ewma.variance", *row, relative), id);
            }
        } else if (kind == u"ewma_step") {
            QVERIFY2(ask({{QStringLiteral("returns"), QJsonArray{test[u"prev_vol"], test[u"ret"]}},
                          {QStringLiteral("ewmaLambda"), test[u"lam"]}}),
                     id);
            QVERIFY2(gives("ewma.variance", expected[u"var"], 1e-9) && gives("ewma.volatility", expected[u"vol"], 0, absolute), id);
        } else if (kind == u"qlike") {
            QVERIFY2(ask({{QStringLiteral("qlike"), QJsonObject{{QStringLiteral("realised"), test[u"realised_variance"]},
                                                                {QStringLiteral("forecast"), QJsonArray{test[u"forecast_variance"]}}}}}),
                     id);
            QVERIFY2(gives("qlike.forecast.qlike", test[u"expected"], 0, absolute), id);
        } else if (kind == u"har_ols") {
            QJsonArray variances;
            for (const auto &bar : bars(test[u"dataset"].toString()))
                variances.append(std::pow(std::log(bar[1].toDouble() / bar[2].toDouble()), 2) / (4 * std::log(2.0)) * 1e4);
            QVERIFY2(ask({{QStringLiteral("variances"), variances}}), id);
            QVERIFY2(gives("har.level.terms.0.coefficient", expected[u"const"], relative), id);
            QVERIFY2(gives("har.level.terms.1.coefficient", expected[u"d"], relative), id);
            QVERIFY2(gives("har.level.terms.2.coefficient", expected[u"w"], relative), id);
            QVERIFY2(gives("har.level.terms.3.coefficient", expected[u"m"], relative), id);
            QVERIFY2(gives("har.level.rSquared", expected[u"r2"], relative), id);
            for (const auto *const states : {"regimes.two.probabilities", "regimes.three.probabilities"}) {
                double sum = 0;
                for (const auto &probability : at(m_out, states).toArray())
                    sum += probability.toDouble();
                QVERIFY(std::abs(sum - 1) < 1e-12);
            }
            QVERIFY(at(m_out, "regimes.two.againstThresholds.p").isDouble());
        } else if (kind == u"oos_comparison") {
            QVERIFY2(ask({{QStringLiteral("bars"), bars(test[u"dataset"].toString())},
                          {QStringLiteral("fixedSplit"), QJsonObject{{QStringLiteral("targets"), 1000}}}}),
                     id);
            QVERIFY2(gives("fixedSplit.forecasts", test[u"n_oos"], 0), id);
            const QHash<QString, QString> models{
                {QStringLiteral("har_ols"), QStringLiteral("har")},           {QStringLiteral("har_log"), QStringLiteral("logHar")},
                {QStringLiteral("ewma_0.94_on_rv"), QStringLiteral("ewma")},  {QStringLiteral("garch11_rescaled"), QStringLiteral("garch")},
                {QStringLiteral("random_walk"), QStringLiteral("lastValue")}, {QStringLiteral("train_mean"), QStringLiteral("mean")}};
            for (auto row = expected.begin(); row != expected.end(); ++row) {
                const auto path = QStringLiteral("fixedSplit.models.%1.").arg(models[row.key()]);
                QVERIFY2(gives(qPrintable(path + QStringLiteral("qlike")), row->toObject()[u"qlike"], relative), id);
                // The reference's variances are in percent squared.
                QVERIFY2(gives(qPrintable(path + QStringLiteral("mse")), row->toObject()[u"mse"].toDouble() * 1e-8, relative), id);
            }
        } else {
            QFAIL(qPrintable(QStringLiteral("no key of the file answers the kind %1").arg(kind)));
        }
    }
}

void SeriesJsonTest::everyHedgeRatioCase_canBeAskedFor()
{
    const auto all = cases("hedge_ratio.json");
    if (all.isEmpty())
        QSKIP("the reference values are not here");
    const auto changes = [](const QList<QByteArrayList> &prices, qsizetype column, qsizetype from, qsizetype count) {
        QJsonArray out;
        for (qsizetype i = from; i < from + count; ++i)
            out.append(std::log(prices[i + 1][column].toDouble()) - std::log(prices[i][column].toDouble()));
        return out;
    };
    for (const auto &each : all) {
        const auto test = each.toObject();
        const auto id = test[u"id"].toString().toUtf8();
        const auto kind = test[u"kind"].toString();
        const auto expected = test[u"expected"].toObject();
        const auto holds = [&](const char16_t *name, const char *path) {
            const auto key = QString::fromUtf16(name);
            const auto own = test[u"tol"].toObject().value(key);
            return !expected.contains(key)
                   || gives(path, expected[key], 1e-9, own.isDouble() ? own.toDouble() : test[u"tol_default"].toDouble());
        };
        const auto askPairs = [&](std::initializer_list<std::pair<const char *, QJsonValue>> given) {
            QJsonObject pairs;
            for (const auto &[name, value] : given) {
                if (!value.isUndefined())
                    pairs.insert(QLatin1String(name), value);
            }
            return ask({{QStringLiteral("pairs"), pairs}});
        };
        if (kind == u"mvhr_from_changes") {
            QVERIFY2(askPairs({{"spot", test[u"spot_changes"]}, {"hedge", test[u"futures_changes"]}}), id);
            QVERIFY2(holds(u"sd_spot", "pairs.deviationSpot") && holds(u"sd_fut", "pairs.deviationHedge"), id);
            QVERIFY2(holds(u"rho", "pairs.correlation") && holds(u"h", "pairs.minimumVarianceRatio"), id);
            QVERIFY2(holds(u"effectiveness", "pairs.effectiveness"), id);
        } else if (kind == u"mvhr" || kind == u"mvhr_contracts") {
            QVERIFY2(askPairs({{"rho", test[u"rho"]},
                               {"deviationSpot", test[u"sd_spot"]},
                               {"deviationHedge", test[u"sd_fut"]},
                               {"exposure", test[u"exposure"]},
                               {"contractSize", test[u"contract_size"]}}),
                     id);
            QVERIFY2(holds(u"h", "pairs.minimumVarianceRatio") && holds(u"n", "pairs.contracts.contracts"), id);
            QVERIFY2(holds(u"n_rounded", "pairs.contracts.rounded"), id);
        } else if (kind == u"tailed_hedge") {
            QVERIFY2(askPairs({{"ratio", test[u"h"]},
                               {"exposure", test[u"exposure"]},
                               {"contractSize", test[u"contract_size"]},
                               {"spotPrice", test[u"spot"]},
                               {"futuresPrice", test[u"futures"]}}),
                     id);
            QVERIFY2(holds(u"n", "pairs.contracts.tailed"), id);
        } else if (kind == u"beta_change" || kind == u"index_hedge") {
            const auto contracts = [&](const QJsonValue &ratio) {
                return askPairs({{"ratio", ratio},
                                 {"targetRatio", test[u"target_beta"]},
                                 {"exposure", test[u"portfolio"]},
                                 {"contractSize", test[u"futures_price"].toDouble() * test[u"multiplier"].toDouble()}});
            };
            QVERIFY2(contracts(test[u"beta"]), id);
            QVERIFY2(holds(u"n", "pairs.contracts.contracts") && holds(u"n_full", "pairs.contracts.contracts"), id);
            QVERIFY2(contracts(test[u"beta"].toDouble() / 2) && holds(u"n_half", "pairs.contracts.contracts"), id);
        } else if (kind == u"theory") {
            QVERIFY2(askPairs({{"rho", test[u"rho"]}, {"deviationSpot", test[u"sd_ratio_spot_over_fut"]}, {"deviationHedge", 1}}), id);
            QVERIFY2(holds(u"h", "pairs.minimumVarianceRatio") && holds(u"effectiveness_opt", "pairs.effectiveness"), id);
            QVERIFY2(holds(u"effectiveness_naive_h1", "pairs.naive.effectiveness"), id);
            QVERIFY2(holds(u"residual_sd_fraction", "pairs.residualRisk"), id);
        } else if (kind == u"ols_hedge") {
            const auto range = QRegularExpression(QStringLiteral("rows (\\d+)\\.\\.(\\d+)")).match(test[u"data"].toString());
            const auto from = range.captured(1).toLongLong(), fitted = range.captured(2).toLongLong() - 1 - from;
            const auto prices = rows("hedge_pairs.csv");
            QVERIFY2(askPairs({{"spot", changes(prices, 2, from, fitted + 250)},
                               {"hedge", changes(prices, 1, from, fitted + 250)},
                               {"fitOn", double(fitted)}}),
                     id);
            QVERIFY2(holds(u"h", "pairs.minimumVarianceRatio") && holds(u"effectiveness", "pairs.effectiveness"), id);
            QVERIFY2(holds(u"r2", "pairs.rSquared") && holds(u"naive_effectiveness", "pairs.naive.effectiveness"), id);
            QVERIFY2(holds(u"oos_effectiveness_next_250", "pairs.outOfSample.effectiveness"), id);
        } else if (kind == u"inverse_perp_full_hedge") {
            QVERIFY2(ask({{QStringLiteral("inverseHedge"), QJsonObject{{QStringLiteral("coins"), test[u"coin_held"]},
                                                                       {QStringLiteral("entry"), test[u"entry"]},
                                                                       {QStringLiteral("exit"), test[u"exit"]}}}}),
                     id);
            QVERIFY2(gives("inverseHedge.face", test[u"short_contracts_usd"], 1e-12), id);
            QVERIFY2(holds(u"pnl_coin", "inverseHedge.profitCoins") && holds(u"final_usd", "inverseHedge.valueAtExit"), id);
        } else if (kind == u"cornish_fisher") {
            QVERIFY2(ask({{QStringLiteral("cornishFisher"), QJsonObject{{QStringLiteral("probability"), test[u"p"]},
                                                                        {QStringLiteral("skew"), test[u"skew"]},
                                                                        {QStringLiteral("kurtosis"), test[u"excess_kurtosis"]}}}}),
                     id);
            QVERIFY2(holds(u"z", "cornishFisher.z") && holds(u"z_cf", "cornishFisher.adjusted"), id);
            QVERIFY2(at(m_out, "cornishFisher.monotone").isBool(), id);
        } else {
            QFAIL(qPrintable(QStringLiteral("no key of the file answers the kind %1").arg(kind)));
        }
    }
}

void SeriesJsonTest::everyExampleOfTheDocumentation_works()
{
    QFile page(QStringLiteral(BALLAST_SOURCE_DIR "/docs/cli-risk.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(page.readAll());
    auto section = text.section(QStringLiteral("## Series without positions"), 1);
    int examples = 0;
    static const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    for (auto each = block.globalMatch(section); each.hasNext();) {
        const auto json = each.next().captured(1).toUtf8();
        QVERIFY2(!parsed(json).isEmpty(), json);
        QVERIFY2(ask(parsed(json)) && !m_out.isEmpty(), json);
        ++examples;
    }
    QVERIFY(examples >= 8);
}

void SeriesJsonTest::shortSeries_giveNullsAndReasons_notNumbers()
{
    QVERIFY(ask(parsed(R"({"bars": [[10, 11, 9, 10.5], [10.5, 12, 10, 11]]})")));
    QVERIFY(at(m_out, "volatility.parkinson").toDouble() > 0);
    QVERIFY(at(m_out, "volatility.yangZhang").isNull() && at(m_out, "volatility.closeToClose").isNull());
    QVERIFY(ask(parsed(R"({"variances": [1, 2, 3]})")));
    QVERIFY(at(m_out, "har.level").isNull() && at(m_out, "regimes.two.problem").isString());
    QVERIFY(ask(parsed(R"({"returns": [0.01, 0.02], "garch": true})")));
    QVERIFY(at(m_out, "garch.problem").isString());
    QVERIFY(ask(parsed(R"({"pairs": {"spot": [0.1, 0.1], "hedge": [0.1, 0.1]}})")));
    QVERIFY(at(m_out, "pairs.correlation").isNull() && at(m_out, "pairs.minimumVarianceRatio").isNull());
    QVERIFY(at(m_out, "pairs.residualRisk").isNull());
    QVERIFY(ask(parsed(R"({"volatility": 0.7})")) && m_out.isEmpty());
}

void SeriesJsonTest::twoForecasts_areComparedByDieboldMariano()
{
    QJsonArray realised, good, bad;
    for (int i = 0; i < 60; ++i) {
        realised.append(1 + 0.3 * std::sin(i));
        good.append(1 + 0.25 * std::sin(i));
        bad.append(2 + 0.1 * std::cos(3 * i));
    }
    const auto of = [&](const QJsonArray &forecast, const QJsonArray &benchmark) {
        return QJsonObject{{QStringLiteral("qlike"), QJsonObject{{QStringLiteral("realised"), realised},
                                                                 {QStringLiteral("forecast"), forecast},
                                                                 {QStringLiteral("benchmark"), benchmark}}}};
    };
    QVERIFY(ask(of(good, bad)));
    QVERIFY(at(m_out, "qlike.dieboldMariano.qlike.statistic").toDouble() < 0);
    QVERIFY(at(m_out, "qlike.dieboldMariano.qlike.p").toDouble() < 0.01);
    QVERIFY(at(m_out, "qlike.forecast.mse").toDouble() < at(m_out, "qlike.benchmark.mse").toDouble());
}

void SeriesJsonTest::furtherRegressors_getTheirCoefficients()
{
    // Tomorrow's variance is 2 + 3 times today's basis - today's imbalance, whatever the lags.
    QJsonArray variances{1.0}, basis, imbalance;
    for (int i = 0; i < 200; ++i) {
        const double x = std::sin(i * 12.9898) / 4, y = std::cos(i * 78.233) / 4;
        basis.append(x);
        imbalance.append(y);
        variances.append(2 + 3 * x - y);
    }
    variances.removeLast();
    const QJsonObject columns{{QStringLiteral("basis"), basis}, {QStringLiteral("imbalance"), imbalance}};
    QVERIFY(ask({{QStringLiteral("variances"), variances}, {QStringLiteral("har"), QJsonObject{{QStringLiteral("regressors"), columns}}}}));
    QCOMPARE(at(m_out, "har.level.terms.4.name").toString(), QStringLiteral("basis"));
    QVERIFY(gives("har.level.terms.4.coefficient", 3, 0, 1e-8));
    QVERIFY(gives("har.level.terms.5.coefficient", -1, 0, 1e-8));
    QVERIFY(gives("har.level.forecast", 2 + 3 * basis.last().toDouble() - imbalance.last().toDouble(), 0, 1e-8));
}

void SeriesJsonTest::badInput_namesItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const char *place) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place);
    };
    row("bars are no list", R"({"bars": 7})", "file.bars");
    row("a bar of three", R"({"bars": [[1, 2, 1, 1], [1, 2, 1]]})", "file.bars[1]");
    row("a bar in another order", R"({"bars": [[1, 2, 1, 3], [1, 2, 1, 1]]})", "file.bars[0]");
    row("a price of 0", R"({"bars": [[1, 2, 1, 1], {"open": 1, "high": 2, "low": 0, "close": 1}]})", "file.bars[1]: low");
    row("a window beyond the bars", R"({"bars": [[1, 2, 1, 1], [1, 2, 1, 1]], "window": 3})", "file.window");
    row("half a window", R"({"bars": [[1, 2, 1, 1], [1, 2, 1, 1], [1, 2, 1, 1]], "window": 2.5})", "file.window");
    row("no periods", R"({"bars": [[1, 2, 1, 1], [1, 2, 1, 1]], "periodsPerYear": 0})", "file.periodsPerYear");
    row("a window of nothing", R"({"window": 3})", "file.bars");
    row("lambda beyond 1", R"({"returns": [0.1], "ewmaLambda": 1.5})", "file.ewmaLambda");
    row("lambda as text", R"({"returns": [0.1], "ewmaLambda": "high"})", "file.ewmaLambda");
    row("lambda without returns", R"({"ewmaLambda": 0.9})", "file.returns");
    row("a return as text", R"({"returns": [0.1, "x"], "ewmaLambda": 0.9})", "file.returns[1]");
    row("no returns at all", R"({"returns": [], "ewmaLambda": 0.9})", "file.returns");
    row("garch without returns", R"({"garch": true})", "file.returns");
    row("garch switched off", R"({"returns": [0.1], "garch": false})", "file.garch");
    row("an unknown key inside", R"({"returns": [0.1], "garch": {"step": 3}})", "file.garch.step");
    row("half the parameters", R"({"garch": {"omega": 1, "alpha": 0.1, "nextVariance": 1}})", "file.garch.beta");
    row("parameters without omega", R"({"returns": [0.1], "garch": {"alpha": 0.1}})", "file.garch.omega");
    row("an exploding model", R"({"garch": {"omega": 1, "alpha": 0.5, "beta": 0.6, "nextVariance": 1}})", "file.garch.alpha");
    row("a variance of 0", R"({"variances": [1, 0]})", "file.variances[1]");
    row("a short regressor", R"({"variances": [1, 2], "har": {"regressors": {"dvol": [1]}}})", "file.har.regressors.dvol");
    row("regressors that are no lists", R"({"variances": [1, 2], "har": {"regressors": 7}})", "file.har.regressors");
    row("unequal forecasts", R"({"qlike": {"realised": [1, 2], "forecast": [1]}})", "file.qlike.forecast");
    row("a forecast below 0", R"({"qlike": {"realised": [1], "forecast": [-1]}})", "file.qlike.forecast[0]");
    row("unequal pairs", R"({"pairs": {"spot": [1, 2], "hedge": [1]}})", "file.pairs.spot");
    row("pairs of nothing", R"({"pairs": {}})", "file.pairs");
    row("an impossible correlation", R"({"pairs": {"rho": 2, "deviationSpot": 1, "deviationHedge": 1}})", "file.pairs.rho");
    row("half the moments", R"({"pairs": {"rho": 0.5, "deviationSpot": 1}})", "file.pairs.deviationHedge");
    row("contracts of no size", R"({"pairs": {"ratio": 1, "exposure": 5, "contractSize": 0}})", "file.pairs.contractSize");
    row("a ratio of nothing", R"({"pairs": {"ratio": 1}})", "file.pairs.exposure");
    row("half the prices", R"({"pairs": {"ratio": 1, "exposure": 5, "contractSize": 1, "spotPrice": 2}})", "file.pairs.futuresPrice");
    row("no way to lose", R"({"cornishFisher": {"probability": 0, "skew": 0, "kurtosis": 0}})", "file.cornishFisher.probability");
    row("neither z nor probability", R"({"cornishFisher": {"skew": 0, "kurtosis": 0}})", "file.cornishFisher");
    row("coins without a price", R"({"inverseHedge": {"coins": 1}})", "file.inverseHedge.entry");
}

void SeriesJsonTest::badInput_namesItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    QVERIFY(!parsed(json).isEmpty());
    const auto result = seriesJson(parsed(json));
    QVERIFY(!result);
    QVERIFY2(result.error().startsWith(place), qPrintable(result.error()));
}

int run(int count, char **arguments) { return test_program::run<SeriesJsonTest>(count, arguments); }

} // namespace tst_series_json
#include "tst_series_json.moc"
