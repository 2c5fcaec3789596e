// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk_command.h"

#include "risk_scenarios.h"
#include "series_json.h"

#include "risk/account_risk.h"
#include "risk/default_schedules.h"
#include "risk/margin_bridge.h"
#include "risk/touch_probability.h"
#include "risk/touch_simulation.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>

namespace ballast::app {

namespace {

constexpr int wrongUsage = 2, failed = 1;
constexpr double hour = 1.0 / (365 * 24), day = 1.0 / 365, week = 7.0 / 365;

const char *const help =
    "Usage: ballast risk FILE.json [--json FILE]\n"
    "\n"
    "Computes equity, margin, liquidation, touch probability and margin bridge of the accounts that FILE.json describes:\n"
    "\n"
    "  {\"volatility\": 0.7,\n"
    "   \"instruments\": [{\"symbol\": \"ETHUSDT\", \"mark\": 3000, \"tiers\": [{\"floor\": 0, \"cap\": 50000, \"rate\": 0.004, "
    "\"maxLeverage\": 125}, ...]}],\n"
    "   \"accounts\": [{\"name\": \"mine\", \"role\": \"protected\", \"wallet\": 6000, \"positions\": [\n"
    "       {\"symbol\": \"ETHUSDT\", \"quantity\": 10, \"entry\": 3000, \"leverage\": 5, \"marginMode\": \"cross\"}]}],\n"
    "   \"bridge\": {\"price\": 2550, \"buffer\": 0.2}}\n"
    "\n"
    "Quantity: long > 0, in coin (inverse: face value, with \"contract\": \"inverse\" on the instrument). Without \"tiers\" the built-in\n"
    "table of ETHUSDT, BTCUSDT and ETHUSDC is used; \"rate\" alone means one rate for every size. Bars, returns, variances and\n"
    "pairs of changes can be looked at without accounts. All keys: docs/cli-risk.md.\n"
    "\n"
    "Exit status: 0 done, 1 the file can't be read or makes no sense, 2 wrong usage.\n";

/// Collects the first thing that is wrong, with its place in the file.
class Input
{
public:
    [[nodiscard]] double number(const QJsonObject &object, const char *key, const QString &where,
                                std::optional<double> fallback = std::nullopt)
    {
        const auto value = object.value(QLatin1String(key));
        if (value.isDouble())
            return value.toDouble();
        if (value.isUndefined() && fallback)
            return *fallback;
        complain(where + QStringLiteral(".%1 ").arg(QLatin1String(key))
                 + (value.isUndefined() ? QStringLiteral("is missing") : QStringLiteral("is not a number")));
        return 0;
    }
    [[nodiscard]] double positive(const QJsonObject &object, const char *key, const QString &where,
                                  std::optional<double> fallback = std::nullopt)
    {
        const double value = number(object, key, where, fallback);
        if (m_problem.isEmpty() && !(value > 0))
            complain(where + QStringLiteral(".%1 must be above 0").arg(QLatin1String(key)));
        return value;
    }
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QString m_problem;
};

struct Described
{
    std::vector<domain::Instrument> instruments;
    std::vector<risk::MarginSchedule> schedules;
    std::vector<double> marks;
    double volatility = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> returns;        ///< simple, of the underlying, oldest first
    double returnsInterval = 24 * 3600; ///< seconds
};

QJsonValue orNull(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

risk::MarginSchedule readSchedule(const QJsonObject &row, const QString &symbol, const QString &where, Input &input)
{
    if (row.contains(QStringLiteral("tiers"))) {
        std::vector<risk::MarginTier> tiers;
        for (const auto each : row.value(QStringLiteral("tiers")).toArray()) {
            const auto tier = each.toObject();
            const QString place = where + QStringLiteral(".tiers[%1]").arg(tiers.size());
            tiers.push_back({input.number(tier, "floor", place), input.number(tier, "cap", place, std::numeric_limits<double>::infinity()),
                             input.number(tier, "rate", place), input.number(tier, "deduction", place, 0),
                             input.number(tier, "maxLeverage", place, 125)});
        }
        auto schedule = risk::MarginSchedule::fromTiers(std::move(tiers));
        if (schedule)
            return *schedule;
        input.complain(where + QStringLiteral(": ") + QString::fromStdString(schedule.error().message()));
        return risk::MarginSchedule::flat(0.01, 20);
    }
    if (row.contains(QStringLiteral("rate"))) {
        const double rate = input.number(row, "rate", where);
        if (!(rate > 0 && rate < 1))
            input.complain(where + QStringLiteral(".rate must lie between 0 and 1"));
        auto tier = risk::MarginTier{0, std::numeric_limits<double>::infinity(), rate, input.number(row, "deduction", where, 0), 125};
        auto schedule = risk::MarginSchedule::fromTiers({tier});
        return schedule ? *schedule : risk::MarginSchedule::flat(0.01, 20);
    }
    if (auto known = risk::defaultSchedule(symbol.toStdString()))
        return *known;
    input.complain(where + QStringLiteral(": no margin tiers are known for %1; give \"tiers\" or \"rate\"").arg(symbol));
    return risk::MarginSchedule::flat(0.01, 20);
}

Described readMarket(const QJsonObject &root, Input &input)
{
    Described out;
    out.volatility = input.number(root, "volatility", QStringLiteral("file"), std::numeric_limits<double>::quiet_NaN());
    const auto returns = root.value(QStringLiteral("returns"));
    if (!returns.isUndefined() && !returns.isArray())
        input.complain(QStringLiteral("file.returns must be a list of numbers"));
    for (const auto each : returns.toArray()) {
        if (!each.isDouble() || !(each.toDouble() > -1))
            input.complain(QStringLiteral("file.returns[%1] is not a number above -1").arg(out.returns.size()));
        out.returns.push_back(each.toDouble());
    }
    out.returnsInterval = input.positive(root, "returnsInterval", QStringLiteral("file"), out.returnsInterval);
    if (out.volatility < 0)
        input.complain(QStringLiteral("file.volatility must not be negative; it is annualised, 0.7 = 70 %"));
    for (const auto each : root.value(QStringLiteral("instruments")).toArray()) {
        const auto row = each.toObject();
        const QString where = QStringLiteral("instruments[%1]").arg(out.instruments.size());
        const QString symbol = row.value(QStringLiteral("symbol")).toString();
        if (symbol.isEmpty() || symbol.size() > 31)
            input.complain(where + QStringLiteral(".symbol is missing or too long"));
        domain::Instrument instrument;
        instrument.id = {std::uint16_t(out.instruments.size())};
        instrument.symbol = domain::Symbol(symbol.left(31).toStdString());
        if (row.value(QStringLiteral("contract")).toString() == QStringLiteral("inverse"))
            instrument.kind = domain::ContractKind::inverse;
        out.instruments.push_back(instrument);
        out.marks.push_back(input.positive(row, "mark", where));
        out.schedules.push_back(readSchedule(row, symbol, where, input));
    }
    if (out.instruments.empty())
        input.complain(QStringLiteral("file.instruments is empty; name at least one with its mark"));
    return out;
}

std::vector<domain::Position> readPositions(const QJsonObject &account, const Described &market, const QString &where, Input &input)
{
    std::vector<domain::Position> out;
    for (const auto each : account.value(QStringLiteral("positions")).toArray()) {
        const auto row = each.toObject();
        const QString place = where + QStringLiteral(".positions[%1]").arg(out.size());
        domain::Position position;
        const auto symbol = row.value(QStringLiteral("symbol")).toString().toStdString();
        const auto known = std::find_if(market.instruments.begin(), market.instruments.end(),
                                        [&](const auto &instrument) { return instrument.symbol.view() == symbol; });
        if (known == market.instruments.end())
            input.complain(place + QStringLiteral(".symbol '%1' is not among the instruments").arg(QString::fromStdString(symbol)));
        else
            position.instrument = known->id;
        const double quantity = input.number(row, "quantity", place);
        if (!(std::fabs(quantity) < 1e10))
            input.complain(place + QStringLiteral(".quantity is too large"));
        position.quantity = domain::Quantity::fromEstimate(quantity);
        position.entryPrice = domain::Price::fromEstimate(input.positive(row, "entry", place));
        position.leverage = input.positive(row, "leverage", place, 1);
        const QString side = row.value(QStringLiteral("side")).toString(QStringLiteral("both"));
        if (side != QStringLiteral("both") && side != QStringLiteral("long") && side != QStringLiteral("short"))
            input.complain(place + QStringLiteral(".side must be both, long or short"));
        if ((side == QStringLiteral("long") && position.quantity.sign() < 0)
            || (side == QStringLiteral("short") && position.quantity.sign() > 0))
            input.complain(place + QStringLiteral(".quantity has the wrong sign for its side: long is above 0, short below"));
        position.side = side == QStringLiteral("long")    ? domain::PositionSide::longSide
                        : side == QStringLiteral("short") ? domain::PositionSide::shortSide
                                                          : domain::PositionSide::both;
        const QString mode = row.value(QStringLiteral("marginMode")).toString(QStringLiteral("cross"));
        if (mode != QStringLiteral("cross") && mode != QStringLiteral("isolated"))
            input.complain(place + QStringLiteral(".marginMode must be cross or isolated"));
        position.marginMode = mode == QStringLiteral("isolated") ? domain::MarginMode::isolated : domain::MarginMode::cross;
        if (position.marginMode == domain::MarginMode::isolated)
            position.isolatedMargin = domain::Money::fromEstimate(input.positive(row, "isolatedMargin", place));
        if (position.quantity.isZero())
            input.complain(place + QStringLiteral(".quantity must not be 0"));
        out.push_back(position);
    }
    return out;
}

QJsonObject touch(double mark, double barrier, double volatility)
{
    return {{QStringLiteral("1h"), orNull(risk::touchProbability(mark, barrier, volatility, hour))},
            {QStringLiteral("24h"), orNull(risk::touchProbability(mark, barrier, volatility, day))},
            {QStringLiteral("7d"), orNull(risk::touchProbability(mark, barrier, volatility, week))}};
}

/// Within a day, by simulation with the tails of the returns given; null without them.
QJsonValue simulatedTouch(double mark, double barrier, const Described &market)
{
    std::vector<double> logs;
    for (const double each : market.returns)
        logs.push_back(std::log1p(each));
    constexpr double daySeconds = 24 * 3600;
    risk::TouchSimulation simulation;
    simulation.spot = mark;
    simulation.barrier = barrier;
    simulation.returns = logs;
    simulation.steps = std::max<std::size_t>(1, std::size_t(std::lround(daySeconds / market.returnsInterval)));
    if (std::isfinite(market.volatility))
        simulation.volatilityPerStep = market.volatility * std::sqrt(day / double(simulation.steps));
    const auto estimate = risk::simulateTouch(simulation);
    if (!std::isfinite(estimate.probability))
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("probability"), estimate.probability}, {QStringLiteral("standardError"), estimate.standardError}};
}

/// The pool that decides over position `index`: its own margin, or the wallet with everything that shares it.
struct PoolOf
{
    std::vector<risk::MarginLeg> legs;
    risk::MarginPool pool;

    PoolOf(const std::vector<domain::Position> &positions, const risk::AccountRisk &assessed, std::size_t index, const Described &market)
    {
        const auto &position = positions[index];
        const bool isolated = position.marginMode == domain::MarginMode::isolated;
        double wallet = assessed.wallet;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const auto &other = positions[i];
            if (other.marginMode == domain::MarginMode::isolated) {
                wallet -= other.isolatedMargin.toDouble();
                if (i != index)
                    continue;
            } else if (isolated) {
                continue;
            }
            if (other.instrument == position.instrument) {
                legs.push_back({other.quantity.toDouble(), other.entryPrice.toDouble()});
            } else {
                pool.otherMaintenance += assessed.positions[i].maintenanceMargin;
                pool.otherUnrealised += assessed.positions[i].unrealisedPnl;
            }
        }
        pool.legs = legs;
        pool.schedule = &market.schedules[position.instrument.value];
        pool.collateral = isolated ? position.isolatedMargin.toDouble() : wallet;
    }
};

QJsonObject positionJson(const std::vector<domain::Position> &positions, std::size_t index, const risk::AccountRisk &assessed,
                         const Described &market, const QJsonObject &bridge)
{
    const auto &position = positions[index];
    const auto &figures = assessed.positions[index];
    const PoolOf pool(positions, assessed, index, market);
    const double liquidation = figures.liquidationPrice.value_or(std::numeric_limits<double>::quiet_NaN());
    const bool linear = market.instruments[position.instrument.value].kind == domain::ContractKind::linear;
    const auto bankruptcy = linear ? risk::bankruptcyPrice(pool.pool) : std::nullopt;
    QJsonObject out{{QStringLiteral("symbol"), QString::fromStdString(market.instruments[position.instrument.value].symbol.str())},
                    {QStringLiteral("quantity"), position.quantity.toDouble()},
                    {QStringLiteral("mark"), figures.mark},
                    {QStringLiteral("notional"), figures.notional},
                    {QStringLiteral("delta"), figures.delta},
                    {QStringLiteral("unrealisedPnl"), figures.unrealisedPnl},
                    {QStringLiteral("maintenanceMargin"), figures.maintenanceMargin},
                    {QStringLiteral("initialMargin"), figures.initialMargin},
                    {QStringLiteral("liquidationPrice"), orNull(liquidation)},
                    {QStringLiteral("liquidationDistance"),
                     figures.liquidationPrice ? orNull(figures.liquidationDistance) : QJsonValue(QJsonValue::Null)},
                    {QStringLiteral("liquidationSigma"), orNull(risk::distanceInSigma(figures.mark, liquidation, market.volatility, day))},
                    {QStringLiteral("touchProbability"), touch(figures.mark, liquidation, market.volatility)},
                    {QStringLiteral("simulatedTouch24h"), simulatedTouch(figures.mark, liquidation, market)},
                    {QStringLiteral("bankruptcyPrice"), bankruptcy ? QJsonValue(*bankruptcy) : QJsonValue(QJsonValue::Null)}};
    if (linear) {
        const auto both = [&](risk::Direction direction) {
            const auto price = risk::liquidationPrice(pool.pool, figures.mark, direction);
            return price ? QJsonValue(*price) : QJsonValue(QJsonValue::Null);
        };
        out.insert(QStringLiteral("liquidationDown"), both(risk::Direction::down));
        out.insert(QStringLiteral("liquidationUp"), both(risk::Direction::up));
        const QString about = bridge.value(QStringLiteral("symbol")).toString();
        const bool meant = about.isEmpty() ? market.instruments.size() == 1
                                           : about.toStdString() == market.instruments[position.instrument.value].symbol.view();
        if (!bridge.isEmpty() && meant)
            out.insert(QStringLiteral("marginToAdd"), risk::marginToAdd(pool.pool, bridge.value(QStringLiteral("price")).toDouble(),
                                                                        bridge.value(QStringLiteral("buffer")).toDouble(0)));
    }
    return out;
}

void readScenarios(const QJsonObject &root, const Described &market, ScenarioInput &out, Input &input)
{
    out.volatility = market.volatility;
    out.returns = market.returns;
    const auto ladder = root.value(QStringLiteral("ladder")).toObject();
    const QString where = QStringLiteral("ladder");
    out.transferHours = input.number(ladder, "transferHours", where, 1);
    out.buffer = input.number(ladder, "buffer", where, 0.1);
    if (ladder.contains(QStringLiteral("deleveragedAt")))
        out.deleveragedAt = input.number(ladder, "deleveragedAt", where);
    if (out.transferHours < 0 || out.buffer < 0)
        input.complain(QStringLiteral("ladder.transferHours and ladder.buffer must not be negative"));
    for (const auto each : ladder.value(QStringLiteral("moves")).toArray()) {
        if (!each.isDouble() || !(each.toDouble() > -1))
            input.complain(QStringLiteral("ladder.moves[%1] is not a number above -1; -0.1 = 10 % down").arg(out.moves.size()));
        out.moves.push_back(each.toDouble());
    }
    if (out.moves.empty()) {
        for (int step = -30; step <= 30; step += 2)
            out.moves.push_back(step / 100.0);
    }
}

tl::expected<QJsonObject, QString> compute(const QJsonObject &root)
{
    Input input;
    static const QStringList ownKeys{QStringLiteral("volatility"), QStringLiteral("instruments"), QStringLiteral("accounts"),
                                     QStringLiteral("bridge"),     QStringLiteral("returns"),     QStringLiteral("returnsInterval"),
                                     QStringLiteral("ladder")};
    static const QStringList keys = ownKeys + seriesKeys();
    for (const auto &key : root.keys()) {
        if (!keys.contains(key))
            input.complain(QStringLiteral("file.%1 is not known; the keys are %2").arg(key, keys.join(QStringLiteral(", "))));
    }
    const auto series = seriesJson(root);
    if (!input.problem().isEmpty() || !series)
        return tl::unexpected(input.problem().isEmpty() ? series.error() : input.problem());
    const bool hasPositions = std::any_of(ownKeys.begin(), ownKeys.end(),
                                          [&](const QString &key) { return key != QStringLiteral("returns") && root.contains(key); });
    if (!series->isEmpty() && !hasPositions)
        return *series;
    const auto market = readMarket(root, input);
    const auto bridge = root.value(QStringLiteral("bridge")).toObject();
    if (!bridge.isEmpty()) {
        (void)input.positive(bridge, "price", QStringLiteral("bridge"));
        if (market.instruments.size() > 1 && !bridge.contains(QStringLiteral("symbol")))
            input.complain(QStringLiteral("bridge.symbol is missing: say which instrument the price is of"));
    }
    const auto accounts = root.value(QStringLiteral("accounts")).toArray();
    if (accounts.isEmpty())
        input.complain(QStringLiteral("file.accounts is empty; describe at least one"));
    QJsonArray out;
    double protectedDelta = 0, hedgeDelta = 0;
    ScenarioInput scenarios;
    std::vector<std::vector<domain::Position>> held; // what the views of `scenarios` look at
    held.reserve(std::size_t(accounts.size()));
    for (const auto each : accounts) {
        const auto row = each.toObject();
        const QString where = QStringLiteral("accounts[%1]").arg(out.size());
        const double wallet = input.number(row, "wallet", where);
        const auto positions = readPositions(row, market, where, input);
        if (!input.problem().isEmpty())
            break;
        risk::AccountRisk assessed;
        risk::assess({wallet, positions, market.instruments, market.marks, market.schedules}, assessed);
        const QString role = row.value(QStringLiteral("role")).toString(QStringLiteral("protected"));
        if (role != QStringLiteral("hedge") && role != QStringLiteral("protected")) {
            input.complain(where + QStringLiteral(".role must be protected or hedge"));
            break;
        }
        (role == QStringLiteral("hedge") ? hedgeDelta : protectedDelta) += assessed.delta;
        held.push_back(positions);
        scenarios.accounts.push_back({role == QStringLiteral("hedge") ? domain::AccountRole::hedge : domain::AccountRole::protectedAccount,
                                      {wallet, held.back(), market.instruments, market.marks, market.schedules}});
        scenarios.names.push_back(row.value(QStringLiteral("name")).toString());
        QJsonArray rows;
        for (std::size_t i = 0; i < positions.size(); ++i)
            rows.append(positionJson(positions, i, assessed, market, bridge));
        out.append(
            QJsonObject{{QStringLiteral("name"), row.value(QStringLiteral("name"))},
                        {QStringLiteral("role"), role},
                        {QStringLiteral("wallet"), wallet},
                        {QStringLiteral("equity"), assessed.equity},
                        {QStringLiteral("maintenanceMargin"), assessed.maintenanceMargin},
                        {QStringLiteral("initialMargin"), assessed.initialMargin},
                        {QStringLiteral("marginRatio"), assessed.marginRatio},
                        {QStringLiteral("delta"), assessed.delta},
                        {QStringLiteral("nearest"), assessed.nearest < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(assessed.nearest)},
                        {QStringLiteral("positions"), rows}});
    }
    readScenarios(root, market, scenarios, input);
    if (!input.problem().isEmpty())
        return tl::unexpected(input.problem());
    QJsonObject result{
        {QStringLiteral("accounts"), out},
        {QStringLiteral("protectedDelta"), protectedDelta},
        {QStringLiteral("hedgeDelta"), hedgeDelta},
        {QStringLiteral("netDelta"), protectedDelta + hedgeDelta},
        {QStringLiteral("hedgeRatio"), protectedDelta != 0 ? QJsonValue(-hedgeDelta / protectedDelta) : QJsonValue(QJsonValue::Null)}};
    for (const auto &part : {scenarioJson(scenarios), *series}) {
        for (auto each = part.begin(); each != part.end(); ++each)
            result.insert(each.key(), each.value());
    }
    return result;
}

int complain(const QString &what, int status)
{
    std::fprintf(stderr, "ballast risk: %s\n", qPrintable(what));
    return status;
}

} // namespace

int runRisk(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QString()}, {QStringLiteral("json"), QString(), QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast risk")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast risk --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(help, stdout);
        return 0;
    }
    if (parser.positionalArguments().size() != 1)
        return complain(QStringLiteral("name one file; see 'ballast risk --help'"), wrongUsage);
    const auto path = parser.positionalArguments().front();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(QStringLiteral("can't read %1: %2; check the path").arg(path, file.errorString()), failed);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isArray())
        return complain(QStringLiteral("%1: holds a list where an object is needed; see 'ballast risk --help'").arg(path), failed);
    if (!document.isObject())
        return complain(QStringLiteral("%1: not a JSON object (%2 at byte %3); see 'ballast risk --help'")
                            .arg(path, error.errorString())
                            .arg(error.offset),
                        failed);
    const auto result = compute(document.object());
    if (!result)
        return complain(QStringLiteral("%1: %2; see 'ballast risk --help'").arg(path, result.error()), failed);
    const auto json = QJsonDocument(*result).toJson();
    if (!parser.isSet(QStringLiteral("json"))) {
        std::fputs(json.constData(), stdout);
        return 0;
    }
    QSaveFile target(parser.value(QStringLiteral("json")));
    if (!target.open(QIODevice::WriteOnly) || target.write(json) != json.size() || !target.commit())
        return complain(QStringLiteral("can't write %1: %2; choose another path").arg(target.fileName(), target.errorString()), failed);
    return 0;
}

} // namespace ballast::app
