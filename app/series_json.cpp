// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/series_json.h"

#include "app/json_value.h"
#include "domain/numbers.h"
#include "market/correlation.h"
#include "market/forecast_loss.h"
#include "market/forecast_tournament.h"
#include "market/garch.h"
#include "market/har.h"
#include "market/hidden_markov.h"
#include "market/range_estimators.h"
#include "market/volatility.h"
#include "risk/loss.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace ballast::app {

namespace {

using Series = std::vector<double>;

/// An object from names; numbers that are not finite become null.
QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> members)
{
    QJsonObject out;
    for (const auto &[name, value] : members)
        out.insert(QLatin1String(name), value.isDouble() ? orNull(value.toDouble()) : value);
    return out;
}

QJsonObject problem(const domain::Error &error) { return object({{"problem", QString::fromStdString(error.message())}}); }

template<typename Range>
QJsonArray list(const Range &values)
{
    QJsonArray out;
    for (const double each : values)
        out.append(orNull(each));
    return out;
}

/// One object of the file; the first thing that is wrong in any of them is kept in `problem`, with its place.
class Reader
{
public:
    Reader(QJsonObject object, QString where, QString &problem) : m_object(std::move(object)), m_where(std::move(where)), m_problem(problem)
    {}

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] QString place(const char *key) const { return m_where + QLatin1Char('.') + QLatin1String(key); }
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    [[nodiscard]] double number(const char *key, std::optional<double> fallback = std::nullopt)
    {
        if (value(key).isDouble())
            return value(key).toDouble();
        if (!has(key) && fallback)
            return *fallback;
        complain(place(key) + (has(key) ? QStringLiteral(" is not a number") : QStringLiteral(" is missing")));
        return domain::unknownValue;
    }
    [[nodiscard]] double positive(const char *key, std::optional<double> fallback = std::nullopt)
    {
        const double result = number(key, fallback);
        if (!(result > 0) && !std::isnan(result))
            complain(place(key) + QStringLiteral(" must be above 0"));
        return result;
    }
    [[nodiscard]] double notNegative(const char *key, std::optional<double> fallback = std::nullopt)
    {
        const double result = number(key, fallback);
        if (result < 0)
            complain(place(key) + QStringLiteral(" must not be below 0"));
        return result;
    }
    /// Between 0 and 1, both excluded.
    [[nodiscard]] double fraction(const char *key, std::optional<double> fallback = std::nullopt)
    {
        const double result = number(key, fallback);
        if (!(result > 0 && result < 1) && !std::isnan(result))
            complain(place(key) + QStringLiteral(" must lie between 0 and 1"));
        return result;
    }
    [[nodiscard]] std::size_t count(const char *key, std::size_t least, std::size_t most, std::size_t fallback)
    {
        const double result = number(key, double(fallback));
        if (result >= double(least) && result <= double(most) && result == std::floor(result))
            return std::size_t(result);
        complain(place(key) + QStringLiteral(" must be a whole number from %1 to %2").arg(least).arg(std::max(least, most)));
        return least;
    }
    /// A list of numbers, or one number; with `above`, all greater than it.
    [[nodiscard]] Series series(const char *key, double above = -std::numeric_limits<double>::infinity())
    {
        const auto given = value(key);
        if (!given.isArray() && !given.isDouble()) {
            complain(place(key) + (has(key) ? QStringLiteral(" must be a list of numbers") : QStringLiteral(" is missing; give a list")));
            return {};
        }
        Series out;
        for (const auto each : given.isArray() ? given.toArray() : QJsonArray{given}) {
            if (!each.isDouble())
                complain(QStringLiteral("%1[%2] is not a number").arg(place(key)).arg(out.size()));
            else if (!(each.toDouble() > above))
                complain(QStringLiteral("%1[%2] must be above %3").arg(place(key)).arg(out.size()).arg(above));
            out.push_back(each.toDouble());
        }
        if (out.empty())
            complain(place(key) + QStringLiteral(" is empty; give at least one number"));
        return out;
    }
    /// What stands under `key`, holding no other keys than these; `true` or nothing counts as an empty object.
    [[nodiscard]] Reader section(const char *key, const QStringList &known)
    {
        const auto given = value(key);
        if (has(key) && !given.isObject() && !(given.isBool() && given.toBool()))
            complain(place(key) + QStringLiteral(" must be an object with some of: ") + known.join(QStringLiteral(", ")));
        const auto inner = given.toObject();
        for (const auto &each : inner.keys()) {
            if (!known.contains(each))
                complain(QStringLiteral("%1.%2 is not known; the keys are %3").arg(place(key), each, known.join(QStringLiteral(", "))));
        }
        return {inner, place(key), m_problem};
    }
    [[nodiscard]] bool isSound() const { return m_problem.isEmpty(); }

private:
    QJsonObject m_object;
    QString m_where;
    QString &m_problem;
};

// --- bars ---

std::vector<domain::Candle> readBars(Reader &file)
{
    std::vector<domain::Candle> out;
    if (!file.value("bars").isArray())
        file.complain(QStringLiteral("file.bars must be a list of [open, high, low, close], oldest first"));
    for (const auto each : file.value("bars").toArray()) {
        const QString where = QStringLiteral("file.bars[%1]").arg(out.size());
        std::array<double, 4> prices{};
        constexpr std::array names{"open", "high", "low", "close"};
        const auto row = each.toArray();
        if (!each.isObject() && row.size() != int(prices.size()))
            file.complain(where + QStringLiteral(" must be [open, high, low, close], or an object with these keys"));
        for (std::size_t i = 0; i < prices.size(); ++i) {
            const auto price = each.isObject() ? each.toObject().value(QLatin1String(names[i])) : row.at(qsizetype(i));
            if (!(price.toDouble() > 0))
                file.complain(QStringLiteral("%1: %2 is not a price above 0").arg(where, QLatin1String(names[i])));
            prices[i] = price.toDouble();
        }
        const auto [open, high, low, close] = prices;
        if (low > std::min(open, close) || high < std::max(open, close))
            file.complain(where + QStringLiteral(": open and close must lie between low and high; the order is open, high, low, close"));
        out.push_back(
            {domain::Timestamp::fromMs(std::int64_t(out.size() + 1) * 86'400'000), std::chrono::hours(24), open, high, low, close, 0});
        if (!file.isSound())
            return out;
    }
    if (out.size() < 2)
        file.complain(QStringLiteral("file.bars: give at least two"));
    return out;
}

QJsonObject volatilityOf(const std::vector<domain::Candle> &bars, Reader &file)
{
    const double year = file.positive("periodsPerYear", 365);
    const std::size_t window = file.count("window", 2, bars.size(), bars.size());
    if (!file.isSound())
        return {};
    const auto all = std::span(bars);
    const auto own = all.last(window);
    // Estimators with opening jumps need the close before the window.
    const auto led = bars.size() > window ? all.last(window + 1) : std::span<const domain::Candle>();
    const double realised = market::realisedVariance(led);
    return object({{"window", double(window)},
                   {"periodsPerYear", year},
                   {"closeToClose", market::closeToClose(own, year)},
                   {"parkinson", market::parkinson(own, year)},
                   {"garmanKlass", market::garmanKlass(own, year)},
                   {"garmanKlassWithJumps", market::garmanKlassWithJumps(led, year)},
                   {"rogersSatchell", market::rogersSatchell(own, year)},
                   {"yangZhang", market::yangZhang(led, year)},
                   {"realised", std::sqrt(realised / double(window) * year)},
                   {"realisedVariance", realised},
                   {"parkinsonVariance", market::parkinsonVariance(bars.back())}});
}

QJsonObject tournamentJson(const tl::expected<market::Tournament, domain::Error> &tournament)
{
    if (!tournament)
        return problem(tournament.error());
    constexpr std::array names{"ewma", "har", "logHar", "garch", "lastValue", "mean"}; // in the order of VarianceModel
    static_assert(names.size() == market::varianceModels);
    QJsonObject models;
    for (const auto &row : tournament->rows)
        models.insert(QLatin1String(names[std::size_t(row.model)]), object({{"qlike", row.qlike},
                                                                            {"mse", row.mse},
                                                                            {"pQlike", row.pQlike},
                                                                            {"pMse", row.pMse},
                                                                            {"failedFits", double(row.failedFits)}}));
    return object({{"forecasts", double(tournament->forecasts)},
                   {"models", models},
                   {"winner", QLatin1String(names[std::size_t(tournament->winner)])}});
}

QJsonObject fixedSplitOf(std::span<const domain::Candle> bars, Reader &file)
{
    auto options = file.section("fixedSplit", {QStringLiteral("targets"), QStringLiteral("lambda")});
    const std::size_t targets = options.count("targets", 1, bars.size(), bars.size() / 2);
    const double lambda = options.fraction("lambda", 0.94);
    return file.isSound() ? tournamentJson(market::runFixedSplit(bars, targets, lambda)) : QJsonObject();
}

QJsonObject tournamentOf(std::span<const domain::Candle> bars, Reader &file)
{
    auto options = file.section(
        "tournament", {QStringLiteral("window"), QStringLiteral("refit"), QStringLiteral("lambda"), QStringLiteral("barsPerPeriod")});
    market::TournamentOptions chosen;
    chosen.window = options.count("window", 1, bars.size(), chosen.window);
    chosen.refit = options.count("refit", 1, bars.size(), chosen.refit);
    chosen.barsPerPeriod = options.count("barsPerPeriod", 1, bars.size(), chosen.barsPerPeriod);
    chosen.lambda = options.fraction("lambda", chosen.lambda);
    return file.isSound() ? tournamentJson(market::runTournament(bars, chosen)) : QJsonObject();
}

// --- returns ---

QJsonObject ewmaOf(const Series &returns, Reader &file)
{
    const double lambda = file.fraction("ewmaLambda"), year = file.positive("periodsPerYear", 365);
    market::EwmaVariance ewma(lambda);
    for (const double each : returns)
        ewma.add(each);
    const double variance = ewma.perPeriod();
    return object(
        {{"lambda", lambda}, {"variance", variance}, {"volatility", std::sqrt(variance)}, {"annualised", std::sqrt(variance * year)}});
}

QJsonObject garchForecasts(const market::GarchParameters &parameters, double next, std::size_t steps)
{
    Series ahead;
    for (std::size_t step = 1; step <= steps; ++step)
        ahead.push_back(parameters.forecast(next, int(step)));
    return object({{"mu", parameters.mu},
                   {"omega", parameters.omega},
                   {"alpha", parameters.alpha},
                   {"beta", parameters.beta},
                   {"nextVariance", next},
                   {"nextVolatility", std::sqrt(next)},
                   {"longRunVariance", parameters.longRunVariance()},
                   {"longRunVolatility", std::sqrt(parameters.longRunVariance())},
                   {"forecast", list(ahead)}});
}

/// With parameters in the file they are used, without they are fitted to the returns.
QJsonObject garchOf(const Series &returns, Reader &file)
{
    auto options = file.section("garch", {QStringLiteral("steps"), QStringLiteral("mu"), QStringLiteral("omega"), QStringLiteral("alpha"),
                                          QStringLiteral("beta"), QStringLiteral("nextVariance"), QStringLiteral("lastVolatility"),
                                          QStringLiteral("lastReturn")});
    const std::size_t steps = options.count("steps", 1, 10'000, 1);
    if (!options.has("omega")) {
        for (const char *const given : {"mu", "alpha", "beta", "nextVariance", "lastVolatility", "lastReturn"}) {
            if (options.has(given))
                options.complain(options.place("omega") + QStringLiteral(" is missing: give omega, alpha and beta, or none for a fit"));
        }
        if (!file.has("returns"))
            file.complain(QStringLiteral("file.returns is missing: garch is fitted to them; or give its omega, alpha and beta"));
        if (!file.isSound())
            return {};
        const auto fit = market::fitGarch(returns);
        if (!fit)
            return problem(fit.error());
        auto out = garchForecasts(fit->parameters, fit->nextVariance, steps);
        const auto &errors = fit->standardErrors;
        out.insert(QStringLiteral("logLikelihood"), fit->logLikelihood);
        out.insert(QStringLiteral("standardErrors"),
                   object({{"mu", errors[0]}, {"omega", errors[1]}, {"alpha", errors[2]}, {"beta", errors[3]}}));
        return out;
    }
    const market::GarchParameters parameters{options.number("mu", 0), options.positive("omega"), options.notNegative("alpha"),
                                             options.notNegative("beta")};
    if (!(parameters.alpha + parameters.beta < 1))
        options.complain(options.place("alpha") + QStringLiteral(" and beta must add up to less than 1"));
    if (options.has("nextVariance"))
        return garchForecasts(parameters, options.positive("nextVariance"), steps);
    const double volatility = options.positive("lastVolatility"), change = options.number("lastReturn");
    return garchForecasts(parameters, parameters.nextVariance(change - parameters.mu, volatility * volatility), steps);
}

// --- variances ---

/// Further columns of a regression, each as long as the variances.
struct Columns
{
    std::vector<std::string> names;
    std::vector<Series> values;
};

Columns readColumns(Reader &har, std::size_t length)
{
    Columns out;
    const auto names = har.value("regressors").toObject().keys();
    auto given = har.section("regressors", names);
    if (names.size() > 8)
        given.complain(har.place("regressors") + QStringLiteral(" holds more than 8 lists"));
    for (const auto &name : names) {
        const auto key = name.toUtf8();
        out.names.push_back(key.toStdString());
        out.values.push_back(given.series(key.constData()));
        if (out.values.back().size() != length)
            given.complain(given.place(key.constData()) + QStringLiteral(" must be as long as variances"));
    }
    return out;
}

QJsonValue harJson(const Series &variances, const Columns &columns, market::HarForm form, std::size_t window)
{
    market::Har har({.form = form, .window = window, .fewest = 60, .regressors = columns.names});
    std::vector<double> row(columns.names.size());
    for (std::size_t i = 0; i < variances.size(); ++i) {
        std::transform(columns.values.begin(), columns.values.end(), row.begin(), [i](const Series &column) { return column[i]; });
        har.add(variances[i], row);
    }
    if (!har.isReady())
        return QJsonValue::Null;
    const auto forecast = har.forecast();
    QJsonArray terms;
    for (const auto &term : forecast.terms)
        terms.append(object({{"name", QString::fromStdString(term.name)},
                             {"coefficient", term.coefficient},
                             {"value", term.value},
                             {"contribution", term.contribution}}));
    return object({{"forecast", forecast.variance},
                   {"sum", forecast.linear},
                   {"floored", forecast.isFloored},
                   {"residualVariance", forecast.residualVariance},
                   {"rSquared", forecast.rSquared},
                   {"terms", terms}});
}

QJsonObject regimesJson(const Series &logs, std::size_t states, std::size_t window, std::size_t refit)
{
    const auto model = market::fitHiddenMarkov(logs, states);
    if (!model)
        return problem(model.error());
    auto filtered = model->initial;
    for (const double each : logs)
        filtered = model->filter(filtered, each);
    const auto used = [states](const market::StateProbabilities &values) { return list(std::span(values).first(states)); };
    QJsonArray transition;
    for (std::size_t from = 0; from < states; ++from)
        transition.append(used(model->transition[from]));
    QJsonValue verdict = QJsonValue::Null;
    if (const auto compared = market::compareWithThresholds(logs, states, window, refit); compared.forecasts > 0)
        verdict = object({{"forecasts", double(compared.forecasts)},
                          {"modelError", compared.modelError},
                          {"thresholdError", compared.thresholdError},
                          {"statistic", compared.test.statistic},
                          {"p", compared.test.pValue},
                          {"failedFits", double(compared.failedFits)},
                          {"useModel", compared.useModel}});
    return object({{"means", used(model->mean)},
                   {"deviations", used(model->deviation)},
                   {"transition", transition},
                   {"probabilities", used(filtered)},
                   {"logLikelihood", model->logLikelihood},
                   {"predicted", model->predict(filtered)},
                   {"againstThresholds", verdict}});
}

void addVariances(Reader &file, QJsonObject &out)
{
    const auto variances = file.series("variances", 0);
    auto har = file.section("har", {QStringLiteral("window"), QStringLiteral("regressors")});
    const std::size_t harWindow = har.count("window", 60, 1'000'000, 1'000'000);
    const auto columns = readColumns(har, variances.size());
    auto regimes = file.section("regimes", {QStringLiteral("window"), QStringLiteral("refit")});
    const std::size_t window = regimes.count("window", 150, 1'000'000, 500), refit = regimes.count("refit", 1, 1'000'000, 22);
    if (!file.isSound())
        return;
    Series logs;
    for (const double each : variances)
        logs.push_back(std::log(each));
    out.insert(QStringLiteral("har"), object({{"level", harJson(variances, columns, market::HarForm::level, harWindow)},
                                              {"log", harJson(variances, columns, market::HarForm::log, harWindow)},
                                              {"logOfMeans", harJson(variances, columns, market::HarForm::logOfMeans, harWindow)}}));
    out.insert(QStringLiteral("regimes"),
               object({{"two", regimesJson(logs, 2, window, refit)}, {"three", regimesJson(logs, 3, window, refit)}}));
}

// --- forecasts ---

QJsonObject qlikeOf(Reader &file)
{
    auto given = file.section(
        "qlike", {QStringLiteral("realised"), QStringLiteral("forecast"), QStringLiteral("benchmark"), QStringLiteral("horizon")});
    const auto realised = given.series("realised", 0);
    const std::size_t horizon = given.count("horizon", 1, 10'000, 1);
    struct Losses
    {
        Series qlike, squared;
    };
    const auto losses = [&](const char *key) {
        const auto forecast = given.series(key, 0);
        if (forecast.size() != realised.size())
            given.complain(given.place(key) + QStringLiteral(" must be as long as realised"));
        Losses result;
        for (std::size_t i = 0; i < std::min(forecast.size(), realised.size()); ++i) {
            result.qlike.push_back(market::qlike(realised[i], forecast[i]));
            result.squared.push_back(std::pow(realised[i] - forecast[i], 2));
        }
        return result;
    };
    const auto means = [](const Losses &of) {
        const auto mean = [](const Series &x) { return std::accumulate(x.begin(), x.end(), 0.0) / double(x.size()); };
        return object({{"qlike", mean(of.qlike)}, {"mse", mean(of.squared)}});
    };
    const auto first = losses("forecast");
    auto out = object({{"count", double(first.qlike.size())}, {"forecast", means(first)}});
    if (given.has("benchmark")) {
        const auto second = losses("benchmark");
        const auto compare = [horizon](const Series &one, const Series &other) -> QJsonValue {
            if (one.size() < 10)
                return QJsonValue::Null; // too few to say anything
            const auto test = market::dieboldMariano(one, other, int(horizon));
            return object({{"statistic", test.statistic}, {"p", test.pValue}});
        };
        out.insert(QStringLiteral("benchmark"), means(second));
        out.insert(QStringLiteral("dieboldMariano"),
                   object({{"qlike", compare(first.qlike, second.qlike)}, {"mse", compare(first.squared, second.squared)}}));
    }
    return out;
}

// --- pairs ---

/// The share of the deviation that a hedge leaves; nan stays nan.
double residualRisk(double effectiveness) { return effectiveness > 1 ? 0 : std::sqrt(1 - effectiveness); }

QJsonObject atRatio(const market::PairMoments &moments, double ratio)
{
    const double effectiveness = moments.effectiveness(ratio);
    return object({{"ratio", ratio}, {"effectiveness", effectiveness}, {"residualRisk", residualRisk(effectiveness)}});
}

QJsonObject momentsJson(const market::PairMoments &moments)
{
    return object({{"deviationSpot", std::sqrt(moments.varianceSpot)},
                   {"deviationHedge", std::sqrt(moments.varianceHedge)},
                   {"correlation", moments.correlation()},
                   {"minimumVarianceRatio", moments.beta()},
                   {"effectiveness", moments.effectiveness(moments.beta())},
                   {"rSquared", moments.rSquared()},
                   {"residualRisk", residualRisk(moments.rSquared())},
                   {"naive", atRatio(moments, 1)}});
}

QJsonObject contractsJson(double ratio, Reader &given)
{
    const double exposure = given.number("exposure"), size = given.positive("contractSize");
    const auto side = [](double contracts) {
        return contracts > 0 ? QStringLiteral("short") : contracts < 0 ? QStringLiteral("long") : QStringLiteral("none");
    };
    const double plain = market::hedgeContracts(ratio, exposure, size);
    auto out =
        object({{"ratio", ratio}, {"contracts", std::fabs(plain)}, {"rounded", std::round(std::fabs(plain))}, {"side", side(plain)}});
    if (given.has("spotPrice") || given.has("futuresPrice")) {
        const double tailed =
            market::tailedHedgeContracts(ratio, exposure, size, given.positive("spotPrice"), given.positive("futuresPrice"));
        out.insert(QStringLiteral("tailed"), orNull(std::fabs(tailed)));
        out.insert(QStringLiteral("tailedRounded"), orNull(std::round(std::fabs(tailed))));
    }
    return out;
}

QJsonObject pairsOf(Reader &file)
{
    auto given = file.section("pairs", {QStringLiteral("spot"), QStringLiteral("hedge"), QStringLiteral("fitOn"), QStringLiteral("lambda"),
                                        QStringLiteral("rho"), QStringLiteral("deviationSpot"), QStringLiteral("deviationHedge"),
                                        QStringLiteral("ratio"), QStringLiteral("targetRatio"), QStringLiteral("exposure"),
                                        QStringLiteral("contractSize"), QStringLiteral("spotPrice"), QStringLiteral("futuresPrice")});
    QJsonObject out;
    std::optional<market::PairMoments> moments;
    if (given.has("spot") || given.has("hedge")) {
        const auto spot = given.series("spot"), hedge = given.series("hedge");
        if (spot.size() != hedge.size() || spot.size() < 2)
            given.complain(given.place("spot") + QStringLiteral(" and hedge must be equally long, two changes or more"));
        if (given.has("rho"))
            given.complain(given.place("rho") + QStringLiteral(" stands beside the changes: give one or the other"));
        const std::size_t fitOn = given.count("fitOn", 2, spot.size(), spot.size());
        if (!given.isSound())
            return {};
        moments = market::pairMoments(std::span(spot).first(fitOn), std::span(hedge).first(fitOn));
        out = momentsJson(*moments);
        if (spot.size() - fitOn >= 2) {
            const auto rest = market::pairMoments(std::span(spot).subspan(fitOn), std::span(hedge).subspan(fitOn));
            out.insert(QStringLiteral("outOfSample"), atRatio(rest, given.number("ratio", moments->beta())));
        }
        if (given.has("lambda")) {
            market::EwmaPair ewma(given.fraction("lambda"));
            for (std::size_t i = 0; i < spot.size(); ++i)
                ewma.add(spot[i], hedge[i]);
            out.insert(QStringLiteral("ewma"), momentsJson(ewma.moments()));
        }
    } else if (given.has("rho")) {
        const double rho = given.number("rho"), spot = given.positive("deviationSpot"), hedge = given.positive("deviationHedge");
        if (std::fabs(rho) > 1)
            given.complain(given.place("rho") + QStringLiteral(" must lie between -1 and 1"));
        moments = market::PairMoments{spot * spot, hedge * hedge, rho * spot * hedge};
        out = momentsJson(*moments);
    }
    if (!moments && !given.has("ratio"))
        given.complain(QStringLiteral("file.pairs needs spot and hedge changes, or rho with both deviations, or a ratio"));
    const double ratio = given.number("ratio", moments ? moments->beta() : 1.0);
    if (moments && given.has("ratio"))
        out.insert(QStringLiteral("atRatio"), atRatio(*moments, ratio));
    if (given.has("exposure") || given.has("contractSize"))
        out.insert(QStringLiteral("contracts"), contractsJson(ratio - given.number("targetRatio", 0), given));
    else if (given.has("targetRatio") || given.has("spotPrice") || given.has("futuresPrice") || !moments)
        given.complain(QStringLiteral("file.pairs.exposure and contractSize are missing: contracts need them"));
    return out;
}

QJsonObject inverseHedgeOf(Reader &file)
{
    auto given = file.section("inverseHedge", {QStringLiteral("coins"), QStringLiteral("entry"), QStringLiteral("exit"),
                                               QStringLiteral("ratio"), QStringLiteral("face")});
    const double coins = given.notNegative("coins"), entry = given.positive("entry"), exit = given.positive("exit", entry);
    if (given.has("face") && given.has("ratio"))
        given.complain(given.place("face") + QStringLiteral(" stands beside the ratio: give one or the other"));
    const double face = given.notNegative("face", market::inverseHedgeFace(given.number("ratio", 1), coins, entry));
    const double profit = market::inverseProfit(-face, entry, exit);
    return object({{"face", face},
                   {"ratio", face / (coins * entry)},
                   {"profitCoins", profit},
                   {"coins", coins + profit},
                   {"valueAtEntry", coins * entry},
                   {"valueAtExit", (coins + profit) * exit}});
}

QJsonObject cornishFisherOf(Reader &file)
{
    auto given = file.section("cornishFisher",
                              {QStringLiteral("probability"), QStringLiteral("z"), QStringLiteral("skew"), QStringLiteral("kurtosis")});
    if (given.has("probability") == given.has("z"))
        given.complain(QStringLiteral("file.cornishFisher needs either probability (0.05 = the worst 5 %) or z"));
    const double z = given.has("z") ? given.number("z") : risk::normalQuantile(given.fraction("probability"));
    const double skew = given.number("skew"), kurtosis = given.number("kurtosis");
    return object(
        {{"z", z}, {"adjusted", risk::cornishFisher(z, skew, kurtosis)}, {"monotone", risk::isCornishFisherMonotone(skew, kurtosis)}});
}

/// Keys that only say how another one is looked at.
void refuseLoneOptions(Reader &file)
{
    constexpr std::array<std::pair<const char *, const char *>, 7> needs{{{"window", "bars"},
                                                                          {"fixedSplit", "bars"},
                                                                          {"tournament", "bars"},
                                                                          {"ewmaLambda", "returns"},
                                                                          {"autocorrelationLags", "returns"},
                                                                          {"har", "variances"},
                                                                          {"regimes", "variances"}}};
    for (const auto &[option, series] : needs) {
        if (file.has(option) && !file.has(series))
            file.complain(QStringLiteral("file.%1 is missing: %2 needs it").arg(QLatin1String(series), QLatin1String(option)));
    }
    if (file.has("periodsPerYear") && !file.has("bars") && !file.has("ewmaLambda"))
        file.complain(QStringLiteral("file.bars is missing: periodsPerYear annualises them, or returns with ewmaLambda"));
}

} // namespace

const QStringList &seriesKeys()
{
    static const QStringList keys{QStringLiteral("bars"),         QStringLiteral("periodsPerYear"),
                                  QStringLiteral("window"),       QStringLiteral("fixedSplit"),
                                  QStringLiteral("tournament"),   QStringLiteral("ewmaLambda"),
                                  QStringLiteral("garch"),        QStringLiteral("autocorrelationLags"),
                                  QStringLiteral("variances"),    QStringLiteral("har"),
                                  QStringLiteral("regimes"),      QStringLiteral("qlike"),
                                  QStringLiteral("pairs"),        QStringLiteral("inverseHedge"),
                                  QStringLiteral("cornishFisher")};
    return keys;
}

tl::expected<QJsonObject, QString> seriesJson(const QJsonObject &root)
{
    QString wrong;
    Reader file(root, QStringLiteral("file"), wrong);
    QJsonObject out;
    refuseLoneOptions(file);
    if (file.has("bars")) {
        const auto bars = readBars(file);
        if (file.isSound())
            out.insert(QStringLiteral("volatility"), volatilityOf(bars, file));
        if (file.isSound() && file.has("fixedSplit"))
            out.insert(QStringLiteral("fixedSplit"), fixedSplitOf(bars, file));
        if (file.isSound() && file.has("tournament"))
            out.insert(QStringLiteral("tournament"), tournamentOf(bars, file));
    }
    const bool needsReturns = file.has("ewmaLambda") || file.has("garch") || file.has("autocorrelationLags");
    const auto returns = needsReturns && file.has("returns") ? file.series("returns") : Series();
    if (file.has("ewmaLambda"))
        out.insert(QStringLiteral("ewma"), ewmaOf(returns, file));
    if (file.has("garch"))
        out.insert(QStringLiteral("garch"), garchOf(returns, file));
    if (file.has("autocorrelationLags"))
        out.insert(QStringLiteral("squaredAutocorrelation"),
                   list(market::squaredAutocorrelation(returns, file.count("autocorrelationLags", 1, 10'000, 10))));
    if (file.has("variances"))
        addVariances(file, out);
    if (file.has("qlike"))
        out.insert(QStringLiteral("qlike"), qlikeOf(file));
    if (file.has("pairs"))
        out.insert(QStringLiteral("pairs"), pairsOf(file));
    if (file.has("inverseHedge"))
        out.insert(QStringLiteral("inverseHedge"), inverseHedgeOf(file));
    if (file.has("cornishFisher"))
        out.insert(QStringLiteral("cornishFisher"), cornishFisherOf(file));
    if (!file.isSound())
        return tl::unexpected(wrong);
    return out;
}

} // namespace ballast::app
