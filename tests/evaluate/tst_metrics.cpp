// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/metrics.h"
#include "exchange/margin_account.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tst_metrics {

using namespace ballast::evaluate;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbers(const QJsonValue &value)
{
    std::vector<double> out;
    if (value.isObject())
        return std::vector<double>(std::size_t(value.toObject().value(QLatin1String("repeat")).toInt()),
                                   value.toObject().value(QLatin1String("value")).toDouble());
    for (const auto &each : value.toArray())
        out.push_back(each.isNull() ? nothing : each.toDouble());
    return out;
}

double periods(const QString &period)
{
    return period == QLatin1String("weekly") ? 52 : period == QLatin1String("monthly") ? 12 : period == QLatin1String("yearly") ? 1 : 252;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_matchTheReference_data();
    void figures_matchTheReference();
    void figures_areUnknown_whereThereIsNothingToMeasure();
    void performance_joinsTheFigures();
};

void TestMetrics::figures_matchTheReference_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<QJsonObject>("series");
    QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/metrics.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference values are not here");
    const auto document = QJsonDocument::fromJson(file.readAll()).object();
    const auto series = document.value(QLatin1String("series")).toObject();
    for (const auto &each : document.value(QLatin1String("cases")).toArray()) {
        const auto entry = each.toObject();
        const auto name = entry.value(QLatin1String("id")).toString() + QLatin1Char(' ') + entry.value(QLatin1String("metric")).toString();
        QTest::newRow(qPrintable(name)) << entry << series;
    }
}

void TestMetrics::figures_matchTheReference()
{
    QFETCH(QJsonObject, entry);
    QFETCH(QJsonObject, series);
    const auto at = [&](const char *key) { return entry.value(QLatin1String(key)); };
    const auto number = [&](const char *key) { return at(key).toDouble(); };
    const QString metric = at("metric").toString(), which = at("series").toString();
    auto r = which == QLatin1String("inline") ? numbers(at("data")) : numbers(series.value(which));
    if (at("note").toString().startsWith(QLatin1String("half-day"))) { // these are summed to days first
        std::vector<double> days((r.size() + 1) / 2);
        for (std::size_t i = 0; i < r.size(); ++i)
            days[i / 2] += r[i];
        r = days;
    }
    const double p = periods(at("period").toString());
    double got = nothing;
    const auto worstOver = [&](auto &&figure) {
        const auto expected = numbers(at("expected_series"));
        const auto window = std::size_t(at("window").toInt());
        double worst = expected.size() == r.size() - window + 1 ? 0 : 1e9;
        for (std::size_t i = 0; i < expected.size() && i + window <= r.size(); ++i)
            worst = std::max(worst, std::fabs(figure(Returns(r).subspan(i, window)) - expected[i]));
        return worst;
    };
    const auto by = at("select").toString() == QLatin1String("relative") ? DrawdownBy::fraction : DrawdownBy::amount;

    if (metric == QLatin1String("max_drawdown"))
        got = maxDrawdown(r);
    else if (metric == QLatin1String("annual_return") || metric == QLatin1String("cagr"))
        got = annualReturn(r, p);
    else if (metric == QLatin1String("annual_volatility"))
        got = annualVolatility(r, p);
    else if (metric == QLatin1String("calmar"))
        got = calmar(r, p);
    else if (metric == QLatin1String("sharpe") && entry.contains(QLatin1String("risk_free_series")))
        got = sharpe(r, p, numbers(series.value(at("risk_free_series").toString())));
    else if (metric == QLatin1String("sharpe"))
        got = sharpe(r, p, number("risk_free"));
    else if (metric == QLatin1String("downside_deviation_annual"))
        got = downsideDeviation(r, p, number("required_return"));
    else if (metric == QLatin1String("sortino"))
        got = sortino(r, p, number("required_return"));
    else if (metric == QLatin1String("information_ratio"))
        got = informationRatio(r, number("benchmark"));
    else if (metric == QLatin1String("total_return"))
        got = totalReturn(r);
    else if (metric == QLatin1String("omega"))
        got = omega(r, p, number("risk_free"), number("required_return_annual"));
    else if (metric == QLatin1String("rolling_max_drawdown"))
        got = worstOver([](Returns window) { return maxDrawdown(window); });
    else if (metric == QLatin1String("rolling_sharpe"))
        got = worstOver([&](Returns window) { return sharpe(window, p); });
    else if (metric == QLatin1String("value_at_risk_historical"))
        got = valueAtRisk(r, number("cutoff"));
    else if (metric == QLatin1String("conditional_value_at_risk"))
        got = expectedShortfall(r, number("cutoff"));
    else if (metric == QLatin1String("cagr_balance"))
        got = annualGrowth(number("start"), number("end"), number("days"));
    else if (metric == QLatin1String("expectancy"))
        got = expectancy(r);
    else if (metric == QLatin1String("expectancy_ratio"))
        got = expectancyRatio(r);
    else if (metric == QLatin1String("drawdown_abs"))
        got = moneyDrawdown(r, number("start"), by).amount;
    else if (metric == QLatin1String("drawdown_rel"))
        got = moneyDrawdown(r, number("start"), by).fraction;
    else if (metric == QLatin1String("funding_fee_short_receives")) {
        using namespace ballast;
        exchange::MarginAccount account({}, {});
        domain::Instrument instrument;
        account.fill(instrument, domain::Side::sell, domain::PositionSide::both, domain::Price::fromEstimate(number("mark")),
                     domain::Quantity::fromEstimate(number("size")), {}, {});
        got = account.applyFunding(instrument, domain::Price::fromEstimate(number("mark")), domain::Rate::fromEstimate(number("rate")), {})
                  .toDouble();
    } else if (metric == QLatin1String("funding_fee_time_weighted"))
        got = fundingOf(-number("size"), number("mark"), number("rate"), number("time_in_ratio"));
    else
        QFAIL("the reference has a figure that nothing works out");

    const double expected = number("expected"), tolerance = number("tol_abs");
    QVERIFY2(std::fabs(got - expected) <= std::max(tolerance, tolerance * std::fabs(expected)),
             qPrintable(QStringLiteral("got %1, expected %2").arg(got, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

void TestMetrics::figures_areUnknown_whereThereIsNothingToMeasure()
{
    const std::vector<double> none, one{0.01}, constant(5, 0.01), rising{0.01, 0.02, 0.03}, holes{nothing, nothing}, ruin{-1, 0};
    QVERIFY(std::isnan(annualReturn(none, 365)));
    QVERIFY(std::isnan(sharpe(none, 365)));
    QVERIFY(std::isnan(sharpe(one, 365)));
    QVERIFY(std::isnan(sharpe(constant, 365)));
    QVERIFY(std::isnan(sortino(rising, 365)));
    QVERIFY(std::isnan(calmar(rising, 365)));
    QVERIFY(std::isnan(omega(rising, 365)));
    QVERIFY(std::isnan(valueAtRisk(holes, 0.05)));
    QVERIFY(std::isnan(valueAtRisk(rising, 1.5)));
    QVERIFY(std::isnan(expectedShortfall(none, 0.05)));
    QVERIFY(std::isnan(expectancy(none)));
    QVERIFY(std::isnan(annualGrowth(0, 1, 10)));
    QCOMPARE(maxDrawdown(none), 0.0);
    QCOMPARE(annualReturn(ruin, 365), -1.0);
}

void TestMetrics::performance_joinsTheFigures()
{
    const std::vector<double> daily{0.1, -0.05, nothing, 0.02};
    const auto figures = performance(100, 106.59, daily, -0.2);
    QVERIFY(std::fabs(figures.totalReturn - 0.0659) < 1e-12);
    QCOMPARE(figures.annualReturn, annualReturn(daily, 365));
    QCOMPARE(figures.maxDrawdown, -0.2);
    QCOMPARE(figures.calmar, figures.annualReturn / 0.2);
    QCOMPARE(figures.sharpe, sharpe(daily, 365));
}

int run(int count, char **arguments) { return test_program::run<TestMetrics>(count, arguments); }

} // namespace tst_metrics
#include "tst_metrics.moc"
