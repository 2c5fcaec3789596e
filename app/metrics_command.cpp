// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics_command.h"

#include "app/json_value.h"
#include "app/paired_json.h"
#include "app/text.h"
#include "app/usage.h"
#include "domain/numbers.h"
#include "evaluate/metrics.h"
#include "evaluate/significance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

constexpr qsizetype mostNumbers = 5'000'000;

using Series = std::vector<double>;
using evaluate::DrawdownBy;
using evaluate::Returns;

/// Reads one object and keeps the first thing that is wrong with it.
class Form
{
public:
    Form(const QJsonObject &object, QString place) : m_object(object), m_place(std::move(place)) {}

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QString text(const char *key) const { return m_object.value(QLatin1String(key)).toString(); }
    [[nodiscard]] double number(const char *key, std::optional<double> fallback = std::nullopt)
    {
        const auto value = m_object.value(QLatin1String(key));
        if (value.isDouble())
            return value.toDouble();
        if (value.isUndefined() && fallback)
            return *fallback;
        complain(key, value.isUndefined() ? QStringLiteral("is missing") : QStringLiteral("is not a number"));
        return domain::unknownValue;
    }
    [[nodiscard]] double within(const char *key, double low, double high, double fallback)
    {
        const double value = number(key, fallback);
        if (!(value >= low && value <= high) && !std::isnan(value))
            complain(key, QStringLiteral("must be %1 to %2").arg(low).arg(high));
        return value;
    }
    /// A list of numbers and nulls, or {"value": x, "repeat": n}; null = no observation.
    [[nodiscard]] Series series(const char *key) { return series(m_object.value(QLatin1String(key)), key); }
    [[nodiscard]] Series series(const QJsonValue &value, const char *key)
    {
        Series out;
        if (value.isObject()) {
            const auto each = value.toObject();
            const double times = each.value(QLatin1String("repeat")).toDouble(-1);
            if (!each.value(QLatin1String("value")).isDouble() || !(times >= 1 && times <= double(mostNumbers)))
                complain(key, QStringLiteral("must be a list, or {\"value\": number, \"repeat\": count}"));
            else
                out.assign(std::size_t(times), each.value(QLatin1String("value")).toDouble());
            return out;
        }
        if (!value.isArray()) {
            complain(key, value.isUndefined() ? QStringLiteral("is missing; give a list of numbers")
                                              : QStringLiteral("must be a list of numbers, null where there is none"));
            return out;
        }
        const auto list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isDouble() && !list[i].isNull()) {
                complain(key, QStringLiteral("[%1] is not a number").arg(i), QString());
                return out;
            }
            out.push_back(list[i].toDouble(domain::unknownValue));
        }
        if (out.empty())
            complain(key, QStringLiteral("is empty; give at least one number"));
        return out;
    }
    void complain(const char *key, const QString &what, const QString &gap = QStringLiteral(" "))
    {
        if (m_problem.isEmpty())
            m_problem = m_place + QLatin1String(key) + gap + what;
    }
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    void allow(const QStringList &keys)
    {
        for (const auto &key : m_object.keys()) {
            if (!keys.contains(key))
                complain(QStringLiteral("%1%2 is not known; the keys are %3").arg(m_place, key, keys.join(QStringLiteral(", "))));
        }
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    const QJsonObject &m_object;
    QString m_place, m_problem;
};

tl::unexpected<domain::Error> refuse(const QString &problem)
{
    return tl::unexpected(domain::Error::badInput(problem.toStdString(), "see 'ballast metrics --help'"));
}

/// What is left of returns when as much could be had without risk; lists of one length.
Series overRiskFree(Series returns, const Series &riskFree)
{
    for (std::size_t i = 0; i < returns.size(); ++i)
        returns[i] -= riskFree[i];
    return returns;
}

/// Days from half-days: the figures of sub-daily returns are of their daily sums.
Series summed(const Series &series, std::size_t perPeriod)
{
    Series out((series.size() + perPeriod - 1) / perPeriod, 0.0);
    for (std::size_t i = 0; i < series.size(); ++i)
        out[i / perPeriod] += series[i];
    return out;
}

// --- one series, every figure ---

QJsonObject paired(Returns with, Returns without, double periods, const evaluate::BootstrapPlan &plan)
{
    const auto test = evaluate::comparePaired(with, without, periods, plan);
    const auto &sharpe = test.sharpeTest;
    return {{QStringLiteral("observations"), double(test.observations)},
            {QStringLiteral("blockLength"), test.blockLength},
            {QStringLiteral("level"), plan.level},
            {QStringLiteral("resamples"), double(plan.resamples)},
            {QStringLiteral("differences"), differencesJson(test)},
            {QStringLiteral("sharpeTest"), QJsonObject{{QStringLiteral("difference"), orNull(sharpe.difference)},
                                                       {QStringLiteral("error"), orNull(sharpe.error)},
                                                       {QStringLiteral("p"), orNull(sharpe.pValue)},
                                                       {QStringLiteral("verdict"), text(evaluate::name(sharpe.verdict))}}},
            {QStringLiteral("varianceRemoved"), QJsonObject{{QStringLiteral("value"), orNull(test.effectiveness)},
                                                            {QStringLiteral("low"), orNull(test.effectivenessInterval.low)},
                                                            {QStringLiteral("high"), orNull(test.effectivenessInterval.high)}}}};
}

tl::expected<QJsonObject, domain::Error> everyFigure(const QJsonObject &question)
{
    Form form(question, {});
    form.allow({QStringLiteral("returns"), QStringLiteral("equity"), QStringLiteral("profits"), QStringLiteral("start"),
                QStringLiteral("periodsPerYear"), QStringLiteral("riskFree"), QStringLiteral("required"), QStringLiteral("requiredAnnual"),
                QStringLiteral("benchmark"), QStringLiteral("cutoff"), QStringLiteral("sumEvery"), QStringLiteral("window"),
                QStringLiteral("against"), QStringLiteral("trials"), QStringLiteral("trialVariance"), QStringLiteral("level"),
                QStringLiteral("resamples"), QStringLiteral("seed"), QStringLiteral("blockLength")});
    if (form.has("profits") && !form.has("returns") && !form.has("equity")) {
        const auto profits = form.series("profits");
        const double start = form.number("start", 0);
        if (!form.problem().isEmpty())
            return refuse(form.problem());
        const auto byAmount = evaluate::moneyDrawdown(profits, start, DrawdownBy::amount);
        const auto byFraction = evaluate::moneyDrawdown(profits, start, DrawdownBy::fraction);
        const auto drawdown = [](const evaluate::MoneyDrawdown &each) {
            return QJsonObject{{QStringLiteral("amount"), each.amount}, {QStringLiteral("fraction"), each.fraction}};
        };
        return QJsonObject{{QStringLiteral("trades"), double(profits.size())},
                           {QStringLiteral("expectancy"), orNull(evaluate::expectancy(profits))},
                           {QStringLiteral("expectancyRatio"), orNull(evaluate::expectancyRatio(profits))},
                           {QStringLiteral("drawdownByAmount"), drawdown(byAmount)},
                           {QStringLiteral("drawdownByFraction"), drawdown(byFraction)}};
    }
    Series returns;
    if (form.has("equity")) {
        const auto equity = form.series("equity");
        if (form.has("returns"))
            form.complain(QStringLiteral("give returns or equity, not both"));
        for (std::size_t i = 1; i < equity.size(); ++i) {
            if (!(equity[i - 1] > 0))
                form.complain(QStringLiteral("equity[%1] must be above 0").arg(i - 1));
            returns.push_back(equity[i] / equity[i - 1] - 1);
        }
        if (returns.empty())
            form.complain(QStringLiteral("equity needs two values or more"));
    } else {
        returns = form.series("returns");
    }
    const double periods = form.within("periodsPerYear", 1e-6, 1e9, evaluate::calendarDays);
    const double required = form.number("required", 0), requiredAnnual = form.within("requiredAnnual", -0.999999, 1e9, 0);
    const double benchmark = form.number("benchmark", 0), cutoff = form.within("cutoff", 0, 1, 0.05);
    const auto sumEvery = std::size_t(form.within("sumEvery", 1, 1e6, 1));
    const auto window = std::size_t(form.within("window", 0, 1e9, 0));
    const auto riskFreeIsSeries = question.value(QLatin1String("riskFree")).isArray();
    const auto riskFreeSeries = riskFreeIsSeries ? form.series("riskFree") : Series{};
    const double riskFree = riskFreeIsSeries ? 0 : form.number("riskFree", 0);
    evaluate::BootstrapPlan plan;
    plan.level = form.within("level", 0.5, 0.9999, plan.level);
    plan.resamples = std::size_t(form.within("resamples", 10, 1e6, double(plan.resamples)));
    plan.seed = std::uint64_t(form.within("seed", 0, 1e15, 1));
    plan.blockLength = form.within("blockLength", 0, 1e9, 0);
    const auto against = form.has("against") ? form.series("against") : Series{};
    if (form.has("against") && against.size() != returns.size())
        form.complain(
            QStringLiteral("against has %1 values and the returns have %2; give one for each").arg(against.size()).arg(returns.size()));
    if (riskFreeIsSeries && riskFreeSeries.size() != returns.size())
        form.complain(QStringLiteral("riskFree has %1 values and the returns have %2; give one for each, or one number")
                          .arg(riskFreeSeries.size())
                          .arg(returns.size()));
    if (riskFreeIsSeries && (sumEvery > 1 || window > 0))
        form.complain(QStringLiteral("riskFree as a list goes with neither sumEvery nor window; give one number"));
    const auto trials = std::size_t(form.within("trials", 1, 1e12, 1));
    const double trialVariance = form.within("trialVariance", 0, 1e9, 0);
    if (!form.problem().isEmpty())
        return refuse(form.problem());
    if (sumEvery > 1)
        returns = summed(returns, sumEvery);
    if (window > returns.size())
        return refuse(QStringLiteral("window is longer than the series"));

    QJsonObject out{{QStringLiteral("observations"), double(returns.size())},
                    {QStringLiteral("periodsPerYear"), periods},
                    {QStringLiteral("totalReturn"), orNull(evaluate::totalReturn(returns))},
                    {QStringLiteral("annualReturn"), orNull(evaluate::annualReturn(returns, periods))},
                    {QStringLiteral("annualVolatility"), orNull(evaluate::annualVolatility(returns, periods))},
                    {QStringLiteral("maxDrawdown"), orNull(evaluate::maxDrawdown(returns))},
                    {QStringLiteral("calmar"), orNull(evaluate::calmar(returns, periods))},
                    {QStringLiteral("sharpe"), orNull(riskFreeIsSeries ? evaluate::sharpe(returns, periods, Returns(riskFreeSeries))
                                                                       : evaluate::sharpe(returns, periods, riskFree))},
                    {QStringLiteral("sortino"), orNull(evaluate::sortino(returns, periods, required))},
                    {QStringLiteral("downsideDeviation"), orNull(evaluate::downsideDeviation(returns, periods, required))},
                    {QStringLiteral("informationRatio"), orNull(evaluate::informationRatio(returns, benchmark))},
                    {QStringLiteral("omega"), orNull(evaluate::omega(riskFreeIsSeries ? overRiskFree(returns, riskFreeSeries) : returns,
                                                                     periods, riskFree, requiredAnnual))},
                    {QStringLiteral("valueAtRisk"), orNull(evaluate::valueAtRisk(returns, cutoff))},
                    {QStringLiteral("expectedShortfall"), orNull(evaluate::expectedShortfall(returns, cutoff))},
                    {QStringLiteral("probabilisticSharpe"), orNull(evaluate::probabilisticSharpe(returns))},
                    {QStringLiteral("deflatedSharpe"), orNull(evaluate::deflatedSharpe(returns, trialVariance, trials))},
                    {QStringLiteral("trials"), double(trials)}};
    if (window > 0) {
        QJsonArray drawdowns, ratios;
        for (std::size_t i = 0; i + window <= returns.size(); ++i) {
            drawdowns.append(orNull(evaluate::maxDrawdown(Returns(returns).subspan(i, window))));
            ratios.append(orNull(evaluate::sharpe(Returns(returns).subspan(i, window), periods, riskFree)));
        }
        out.insert(QStringLiteral("rolling"), QJsonObject{{QStringLiteral("window"), double(window)},
                                                          {QStringLiteral("maxDrawdown"), drawdowns},
                                                          {QStringLiteral("sharpe"), ratios}});
    }
    if (!against.empty())
        out.insert(QStringLiteral("paired"), paired(returns, sumEvery > 1 ? summed(against, sumEvery) : against, periods, plan));
    return out;
}

// --- a list of cases ---

std::optional<double> periodsOf(const QString &period)
{
    struct Named
    {
        const char *name;
        double periods;
    };
    constexpr std::array known{Named{"daily", 252}, Named{"weekly", 52},     Named{"monthly", 12},   Named{"yearly", 1},
                               Named{"", 252},      Named{"365d-year", 365}, Named{"hourly", 8'760}, Named{"crypto", 365}};
    for (const auto &each : known) {
        if (period == QLatin1String(each.name))
            return each.periods;
    }
    return std::nullopt;
}

/// Largest distance of a rolling figure from the series expected; nan where the lengths differ.
template<typename F>
double worstOver(const Series &returns, Form &form, F &&figure)
{
    const auto expected = form.series("expected_series");
    const double window = form.within("window", 1, double(returns.size()), 1);
    if (expected.size() + std::size_t(window) != returns.size() + 1) {
        form.complain("expected_series", QStringLiteral("does not have one value for every window"));
        return domain::unknownValue;
    }
    double worst = 0;
    for (std::size_t i = 0; i < expected.size(); ++i)
        worst = std::max(worst, std::fabs(figure(Returns(returns).subspan(i, std::size_t(window))) - expected[i]));
    return worst;
}

double figureOf(const QString &metric, const Series &r, double p, const QJsonObject &series, Form &form)
{
    const auto is = [&](const char *name) { return metric == QLatin1String(name); };
    const auto by = form.text("select") == QLatin1String("relative") ? DrawdownBy::fraction : DrawdownBy::amount;
    if (is("max_drawdown"))
        return evaluate::maxDrawdown(r);
    if (is("total_return"))
        return evaluate::totalReturn(r);
    if (is("annual_return") || is("cagr"))
        return evaluate::annualReturn(r, p);
    if (is("annual_volatility"))
        return evaluate::annualVolatility(r, p);
    if (is("calmar"))
        return evaluate::calmar(r, p);
    if (is("sharpe") && form.has("risk_free_series"))
        return evaluate::sharpe(r, p, Returns(form.series(series.value(form.text("risk_free_series")), "risk_free_series")));
    if (is("sharpe"))
        return evaluate::sharpe(r, p, form.number("risk_free", 0));
    if (is("downside_deviation_annual"))
        return evaluate::downsideDeviation(r, p, form.number("required_return", 0));
    if (is("sortino"))
        return evaluate::sortino(r, p, form.number("required_return", 0));
    if (is("information_ratio"))
        return evaluate::informationRatio(r, form.number("benchmark", 0));
    if (is("omega"))
        return evaluate::omega(r, p, form.number("risk_free", 0), form.number("required_return_annual", 0));
    if (is("value_at_risk_historical"))
        return evaluate::valueAtRisk(r, form.within("cutoff", 0, 1, 0.05));
    if (is("conditional_value_at_risk"))
        return evaluate::expectedShortfall(r, form.within("cutoff", 0, 1, 0.05));
    if (is("rolling_max_drawdown"))
        return worstOver(r, form, [](Returns window) { return evaluate::maxDrawdown(window); });
    if (is("rolling_sharpe"))
        return worstOver(r, form, [&](Returns window) { return evaluate::sharpe(window, p); });
    if (is("cagr_balance"))
        return evaluate::annualGrowth(form.number("start"), form.number("end"), form.number("days"));
    if (is("expectancy"))
        return evaluate::expectancy(r);
    if (is("expectancy_ratio"))
        return evaluate::expectancyRatio(r);
    if (is("drawdown_abs"))
        return evaluate::moneyDrawdown(r, form.number("start"), by).amount;
    if (is("drawdown_rel"))
        return evaluate::moneyDrawdown(r, form.number("start"), by).fraction;
    if (is("funding_fee_short_receives") || is("funding_fee_time_weighted"))
        return evaluate::fundingOf(-form.number("size"), form.number("mark"), form.number("rate"), form.within("time_in_ratio", 0, 1, 1));
    form.complain("metric", QStringLiteral("'%1' is not known").arg(metric));
    return domain::unknownValue;
}

bool needsNoSeries(const QString &metric)
{
    return metric == QLatin1String("cagr_balance") || metric.startsWith(QLatin1String("funding_fee"));
}

tl::expected<QJsonObject, domain::Error> cases(const QJsonObject &question)
{
    const auto series = question.value(QLatin1String("series")).toObject();
    if (!question.value(QLatin1String("cases")).isArray())
        return refuse(QStringLiteral("cases must be a list"));
    QJsonArray results;
    int agreed = 0, judged = 0;
    const auto list = question.value(QLatin1String("cases")).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto entry = list[i].toObject();
        Form form(entry, QStringLiteral("cases[%1].").arg(i));
        const auto metric = form.text("metric"), which = form.text("series");
        Series values;
        if (which == QLatin1String("inline") && !needsNoSeries(metric))
            values = form.series("data");
        else if (series.contains(which))
            values = form.series(series.value(which), "series");
        else if (!needsNoSeries(metric))
            form.complain("series", QStringLiteral("'%1' is not in the file's series").arg(which));
        if (form.text("note").startsWith(QLatin1String("half-day")))
            values = summed(values, 2);
        const auto named = periodsOf(form.text("period"));
        const double periods = form.has("periods_per_year") ? form.number("periods_per_year") : named.value_or(domain::unknownValue);
        if (!named && !form.has("periods_per_year"))
            form.complain("period", QStringLiteral("must be daily, weekly, monthly, yearly, 365d-year or hourly"));
        const double value = figureOf(metric, values, periods, series, form);
        if (!form.problem().isEmpty())
            return refuse(form.problem());
        QJsonObject out{{QStringLiteral("id"), entry.value(QLatin1String("id"))},
                        {QStringLiteral("metric"), metric},
                        {QStringLiteral("value"), orNull(value)}};
        if (form.has("expected")) {
            const auto expected = entry.value(QLatin1String("expected"));
            const double tolerance = form.number("tol_abs", 1e-8);
            const bool agrees = expected.isNull()
                                    ? !std::isfinite(value)
                                    : std::fabs(value - expected.toDouble()) <= tolerance * std::max(1.0, std::fabs(expected.toDouble()));
            out.insert(QStringLiteral("expected"), expected);
            out.insert(QStringLiteral("agrees"), agrees);
            ++judged;
            agreed += agrees;
        }
        results.append(out);
    }
    return QJsonObject{{QStringLiteral("results"), results}, {QStringLiteral("judged"), judged}, {QStringLiteral("agreed"), agreed}};
}

void printMetricsHelp()
{
    std::puts(
        "Usage: ballast metrics FILE.json        ('-' reads standard input)\n"
        "\n"
        "Prints, as JSON, every figure of a return series:\n"
        "  {\"returns\": [0.01, null, -0.02, …], \"periodsPerYear\": 365}      null = no return that period\n"
        "  {\"equity\": [10000, 10100, …]}                                   returns from one value to the next\n"
        "  {\"profits\": [100, -50, …], \"start\": 1000}                       expectancy and drawdown in money\n"
        "Optional with returns or equity:\n"
        "  riskFree (a number per period, or a list), required, requiredAnnual, benchmark (numbers), cutoff (0.05),\n"
        "  sumEvery (2: returns of half-days are summed to days), window (rolling figures),\n"
        "  against (a second list: paired differences with confidence intervals and p), level, resamples, seed, blockLength,\n"
        "  trials and trialVariance (per-period Sharpe ratios, for the deflated Sharpe ratio).\n"
        "\n"
        "A file with \"series\" and \"cases\" (id, metric, series or data, expected, tol_abs) is answered case by case.\n"
        "docs/cli-evaluate.md has the conventions. Exit status: 0 done, 1 the file can't be read or a case disagrees, 2 wrong usage.");
}

} // namespace

tl::expected<QJsonObject, domain::Error> answerMetrics(const QJsonObject &question)
{
    return question.contains(QLatin1String("cases")) ? cases(question) : everyFigure(question);
}

int runMetrics(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("metrics"), what, status); };
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        printMetricsHelp();
        return 0;
    }
    if (arguments.size() != 1 || (arguments.front().startsWith(u'-') && arguments.front() != QStringLiteral("-")))
        return complain(QStringLiteral("give one FILE.json, or '-' for standard input; see 'ballast metrics --help'"), wrongUsage);
    const auto path = arguments.front();
    QFile file(path);
    const bool opened = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return complain(QStringLiteral("can't read '%1': %2").arg(path, file.errorString()), failed);
    QJsonParseError wrong;
    const auto bytes = file.readAll();
    const auto document = QJsonDocument::fromJson(bytes, &wrong);
    if (document.isNull()) {
        const auto line = bytes.left(wrong.offset).count('\n') + 1;
        return complain(QStringLiteral("'%1' is not JSON: %2 in line %3").arg(path, wrong.errorString()).arg(line), failed);
    }
    if (!document.isObject())
        return complain(QStringLiteral("'%1' must hold an object, such as {\"returns\": [0.01, -0.02]}").arg(path), failed);
    const auto answer = answerMetrics(document.object());
    if (!answer)
        return complain(QString::fromStdString(answer.error().message()), failed);
    std::fputs(QJsonDocument(*answer).toJson().constData(), stdout);
    const bool disagrees = answer->value(QLatin1String("agreed")).toInt() != answer->value(QLatin1String("judged")).toInt();
    return disagrees ? complain(QStringLiteral("some cases do not agree with what they expect"), failed) : 0;
}

} // namespace ballast::app
