// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk_command.h"

#include "app/output_file.h"
#include "app/text.h"
#include "cost_json.h"
#include "domain/numbers.h"
#include "domain/order.h"
#include "json_question.h"
#include "risk_scenarios.h"
#include "series_json.h"
#include "touch_json.h"
#include "usage.h"

#include "risk/account_risk.h"
#include "risk/margin_bridge.h"
#include "risk/touch_probability.h"
#include "risk/touch_simulation.h"
#include "risk/venue_margin.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

constexpr double hourInYears = 1.0 / (365 * 24), dayInYears = 1.0 / 365, weekInYears = 7.0 / 365;

const char *const riskHelp =
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
    "Quantity: long > 0, in coin (inverse: face value, with \"contract\": \"inverse\" on the instrument). \"venue\" on the instrument "
    "says\n"
    "whose margin rules hold; without \"tiers\", \"rate\" or \"maxLeverage\" the table that ships with Ballast is used. Bars,\n"
    "returns, variances and pairs of changes can be looked at without accounts. All keys: docs/cli-risk.md.\n"
    "\n"
    "Exit status: 0 done, 1 the file can't be read or makes no sense, 2 wrong usage.\n";

const QStringList instrumentKeys{QStringLiteral("symbol"),        QStringLiteral("mark"),          QStringLiteral("contract"),
                                 QStringLiteral("venue"),         QStringLiteral("takerFee"),      QStringLiteral("tick"),
                                 QStringLiteral("tiers"),         QStringLiteral("rate"),          QStringLiteral("deduction"),
                                 QStringLiteral("maxLeverage"),   QStringLiteral("basis"),         QStringLiteral("tierUnit"),
                                 QStringLiteral("closingFee"),    QStringLiteral("wholePosition"), QStringLiteral("ratePerCoin"),
                                 QStringLiteral("bankruptcyFee"), QStringLiteral("liquidationFee")};
const QStringList tierKeys{QStringLiteral("floor"), QStringLiteral("cap"), QStringLiteral("rate"), QStringLiteral("deduction"),
                           QStringLiteral("maxLeverage")};
const QStringList accountKeys{QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("wallet"), QStringLiteral("settle"),
                              QStringLiteral("positions")};
const QStringList positionKeys{QStringLiteral("symbol"),        QStringLiteral("quantity"), QStringLiteral("entry"),
                               QStringLiteral("leverage"),      QStringLiteral("side"),     QStringLiteral("marginMode"),
                               QStringLiteral("isolatedMargin")};
const QStringList bridgeKeys{QStringLiteral("symbol"), QStringLiteral("price"), QStringLiteral("buffer")};
const QStringList ladderKeys{QStringLiteral("moves"), QStringLiteral("transferHours"), QStringLiteral("buffer"),
                             QStringLiteral("deleveragedAt")};

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
    /// One of some words; what they are is for the caller to say.
    [[nodiscard]] QString word(const QJsonObject &object, const char *key, const QString &where, const char *fallback)
    {
        const auto value = object.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            complain(where + QStringLiteral(".%1 is not a text").arg(QLatin1String(key)));
        return value.toString(QLatin1String(fallback));
    }
    /// The objects of a list; a missing list is empty.
    [[nodiscard]] std::vector<QJsonObject> objects(const QJsonObject &object, const char *key, const QString &where)
    {
        const auto list = object.value(QLatin1String(key));
        if (!list.isUndefined() && !list.isArray())
            complain(where + QStringLiteral(".%1 must be a list of objects").arg(QLatin1String(key)));
        std::vector<QJsonObject> out;
        for (const auto each : list.toArray()) {
            if (!each.isObject())
                complain(where + QStringLiteral(".%1[%2] is not an object").arg(QLatin1String(key)).arg(out.size()));
            out.push_back(each.toObject());
        }
        return out;
    }
    /// A misspelt key must not silently leave its default.
    void expectKeys(const QJsonObject &object, const QString &where, const QStringList &keys)
    {
        for (const auto &key : object.keys()) {
            if (!keys.contains(key))
                complain(where + QStringLiteral(".%1 is not known; the keys are %2").arg(key, keys.join(QStringLiteral(", "))));
        }
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
    std::vector<risk::MarginSchedule> crossSchedules, isolatedSchedules;
    std::vector<double> ticks;           ///< 0 = not given
    std::vector<double> liquidationFees; ///< of the value; nan = not known
    std::vector<double> marks;
    double liquidationBuffer = 0;
    double volatility = domain::unknownValue;
    std::vector<double> returns;        ///< simple, of the underlying, oldest first
    double returnsInterval = 24 * 3600; ///< seconds
};

domain::VenueId readMarginVenue(const QJsonObject &row, const QString &where, Input &input)
{
    using domain::VenueId;
    const auto text = input.word(row, "venue", where, "binance");
    if (text == QStringLiteral("gate")) // reckons like OKX
        return VenueId::okx;
    for (const auto venue : {VenueId::simulated, VenueId::binance, VenueId::bybit, VenueId::okx, VenueId::deribit, VenueId::hyperliquid}) {
        if (domain::name(venue) == text.toStdString())
            return venue;
    }
    input.complain(where + QStringLiteral(".venue must be binance, bybit, okx, gate, deribit or hyperliquid"));
    return VenueId::binance;
}

/// The venue's rule, then whatever the file says otherwise.
risk::MarginRule readRule(const QJsonObject &row, domain::ContractKind kind, domain::MarginMode mode, const QString &where, Input &input)
{
    const auto choice = [&](const char *key, const char *first, const char *second, bool fallback) {
        const auto value = row.value(QLatin1String(key)).toString(QLatin1String(fallback ? second : first));
        if (value != QLatin1String(first) && value != QLatin1String(second))
            input.complain(where
                           + QStringLiteral(".%1 must be %2 or %3").arg(QLatin1String(key), QLatin1String(first), QLatin1String(second)));
        return value == QLatin1String(second);
    };
    auto rule = risk::marginRule(readMarginVenue(row, where, input), kind, mode, input.number(row, "takerFee", where, 0));
    rule.basis =
        choice("basis", "mark", "entry", rule.basis == risk::MarginBasis::entry) ? risk::MarginBasis::entry : risk::MarginBasis::mark;
    rule.unit = choice("tierUnit", "value", "size", rule.unit == risk::TierUnit::size) ? risk::TierUnit::size : risk::TierUnit::value;
    rule.wholePosition = row.value(QStringLiteral("wholePosition")).toBool(rule.wholePosition);
    rule.closingFee = input.number(row, "closingFee", where, rule.closingFee);
    rule.bankruptcyFee = input.number(row, "bankruptcyFee", where, rule.bankruptcyFee);
    rule.ratePerCoin = input.number(row, "ratePerCoin", where, rule.ratePerCoin);
    return rule;
}

risk::MarginSchedule readSchedule(const QJsonObject &row, const domain::Instrument &instrument, domain::MarginMode mode,
                                  const QString &where, Input &input)
{
    const auto rule = readRule(row, instrument.kind, mode, where, input);
    std::vector<risk::MarginTier> tiers;
    if (row.contains(QStringLiteral("tiers"))) {
        for (const auto &tier : input.objects(row, "tiers", where)) {
            const QString place = where + QStringLiteral(".tiers[%1]").arg(tiers.size());
            input.expectKeys(tier, place, tierKeys);
            const bool open = tier.value(QStringLiteral("cap")).isNull();
            tiers.push_back({input.number(tier, "floor", place, tiers.empty() ? 0 : tiers.back().notionalCap),
                             open ? domain::unlimited : input.number(tier, "cap", place, domain::unlimited),
                             input.number(tier, "rate", place), input.number(tier, "deduction", place, 0),
                             input.number(tier, "maxLeverage", place, 125)});
        }
    } else if (row.contains(QStringLiteral("rate"))) {
        const double rate = input.number(row, "rate", where);
        if (!(rate > 0 && rate < 1))
            input.complain(where + QStringLiteral(".rate must lie between 0 and 1"));
        tiers = {{0, domain::unlimited, rate, input.number(row, "deduction", where, 0), input.positive(row, "maxLeverage", where, 125)}};
    } else if (row.contains(QStringLiteral("maxLeverage"))) {
        const double leverage = input.positive(row, "maxLeverage", where);
        tiers = {{0, domain::unlimited, 1 / (2 * leverage), 0, leverage}};
    } else if (const auto known = risk::knownSchedule(readMarginVenue(row, where, input), instrument.symbol.view(), mode,
                                                      input.number(row, "takerFee", where, 0))) {
        return known->schedule;
    } else {
        input.complain(where
                       + QStringLiteral(": no margin tiers are known for %1; give \"tiers\", \"rate\" or \"maxLeverage\"")
                             .arg(QString::fromStdString(instrument.symbol.str())));
    }
    if (auto schedule = risk::MarginSchedule::fromTiers(std::move(tiers), rule))
        return *schedule;
    else
        input.complain(where + QStringLiteral(": ") + QString::fromStdString(schedule.error().message()));
    return risk::MarginSchedule::flat(0.01, 20);
}

Described readMarket(const QJsonObject &root, Input &input)
{
    Described out;
    out.volatility = input.number(root, "volatility", QStringLiteral("file"), domain::unknownValue);
    const auto returns = root.value(QStringLiteral("returns"));
    if (!returns.isUndefined() && !returns.isArray())
        input.complain(QStringLiteral("file.returns must be a list of numbers"));
    for (const auto each : returns.toArray()) {
        if (!each.isDouble() || !(each.toDouble() > -1))
            input.complain(QStringLiteral("file.returns[%1] is not a number above -1").arg(out.returns.size()));
        out.returns.push_back(each.toDouble());
    }
    out.liquidationBuffer = input.number(root, "liquidationBuffer", QStringLiteral("file"), 0);
    out.returnsInterval = input.positive(root, "returnsInterval", QStringLiteral("file"), out.returnsInterval);
    if (out.volatility < 0)
        input.complain(QStringLiteral("file.volatility must not be negative; it is annualised, 0.7 = 70 %"));
    for (const auto &row : input.objects(root, "instruments", QStringLiteral("file"))) {
        const QString where = QStringLiteral("instruments[%1]").arg(out.instruments.size());
        input.expectKeys(row, where, instrumentKeys);
        const QString symbol = row.value(QStringLiteral("symbol")).toString();
        if (symbol.isEmpty() || symbol.size() > 31)
            input.complain(where + QStringLiteral(".symbol is missing or too long"));
        domain::Instrument instrument;
        if (out.instruments.size() >= 1000) {
            input.complain(QStringLiteral("file.instruments holds more than 1,000"));
            break;
        }
        instrument.id = {std::uint16_t(out.instruments.size())};
        instrument.symbol = domain::Symbol(symbol.left(31).toStdString());
        const QString contract = input.word(row, "contract", where, "linear");
        if (contract != QStringLiteral("linear") && contract != QStringLiteral("inverse"))
            input.complain(where + QStringLiteral(".contract must be linear or inverse"));
        if (contract == QStringLiteral("inverse"))
            instrument.kind = domain::ContractKind::inverse;
        if (std::any_of(out.instruments.begin(), out.instruments.end(),
                        [&](const auto &other) { return other.symbol == instrument.symbol; }))
            input.complain(where + QStringLiteral(".symbol '%1' stands there twice").arg(symbol));
        // Binance's published fee; the other venues' is not known until the file says it.
        const auto venue = readMarginVenue(row, where, input);
        const bool chargesLikeBinance = venue == domain::VenueId::binance || venue == domain::VenueId::simulated;
        const double fee =
            input.number(row, "liquidationFee", where, chargesLikeBinance ? instrument.liquidationFee.toDouble() : domain::unknownValue);
        if (fee < 0 || fee >= 1)
            input.complain(where + QStringLiteral(".liquidationFee must be a fraction, 0 or more and below 1"));
        out.liquidationFees.push_back(fee);
        out.instruments.push_back(instrument);
        out.marks.push_back(input.positive(row, "mark", where));
        out.ticks.push_back(input.number(row, "tick", where, 0));
        out.crossSchedules.push_back(readSchedule(row, instrument, domain::MarginMode::cross, where, input));
        out.isolatedSchedules.push_back(readSchedule(row, instrument, domain::MarginMode::isolated, where, input));
    }
    if (out.instruments.empty())
        input.complain(QStringLiteral("file.instruments is empty; name at least one with its mark"));
    return out;
}

bool isInCoin(const QJsonObject &account, const QString &where, Input &input)
{
    const auto settle = input.word(account, "settle", where, "quote");
    if (settle != QStringLiteral("quote") && settle != QStringLiteral("coin"))
        input.complain(where + QStringLiteral(".settle must be quote or coin"));
    return settle == QStringLiteral("coin");
}

/// What the coin of a coin account is worth: the mark of the contract that it holds.
double coinMark(const std::vector<domain::Position> &positions, const Described &market, const QString &where, Input &input)
{
    if (!positions.empty())
        return market.marks[positions.front().instrument.value];
    const auto isInverse = [](const domain::Instrument &each) { return each.kind == domain::ContractKind::inverse; };
    const auto found = std::ranges::find_if(market.instruments, isInverse);
    if (found != market.instruments.end())
        return market.marks[found->id.value];
    input.complain(where + QStringLiteral(".settle is coin, and no coin-margined instrument tells what the coin is worth"));
    return 1;
}

std::vector<domain::Position> readPositions(const QJsonObject &account, const Described &market, const QString &where, Input &input)
{
    const bool inCoin = isInCoin(account, where, input);
    std::vector<domain::Position> out;
    for (const auto &row : input.objects(account, "positions", where)) {
        const QString place = where + QStringLiteral(".positions[%1]").arg(out.size());
        input.expectKeys(row, place, positionKeys);
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
        position.quantity = domain::Quantity::fromEstimate(std::clamp(quantity, -1e10, 1e10));
        const double entry = input.positive(row, "entry", place);
        if (!(entry < 1e10)) // what exact amounts hold
            input.complain(place + QStringLiteral(".entry is too large"));
        position.entryPrice = domain::Price::fromEstimate(std::min(entry, 1e10));
        position.leverage = input.positive(row, "leverage", place, 1);
        const QString side = input.word(row, "side", place, "both");
        if (side != QStringLiteral("both") && side != QStringLiteral("long") && side != QStringLiteral("short"))
            input.complain(place + QStringLiteral(".side must be both, long or short"));
        if ((side == QStringLiteral("long") && position.quantity.sign() < 0)
            || (side == QStringLiteral("short") && position.quantity.sign() > 0))
            input.complain(place + QStringLiteral(".quantity has the wrong sign for its side: long is above 0, short below"));
        position.side = side == QStringLiteral("long")    ? domain::PositionSide::longSide
                        : side == QStringLiteral("short") ? domain::PositionSide::shortSide
                                                          : domain::PositionSide::both;
        const QString mode = input.word(row, "marginMode", place, "cross");
        if (mode != QStringLiteral("cross") && mode != QStringLiteral("isolated"))
            input.complain(place + QStringLiteral(".marginMode must be cross or isolated"));
        position.marginMode = mode == QStringLiteral("isolated") ? domain::MarginMode::isolated : domain::MarginMode::cross;
        if (position.marginMode == domain::MarginMode::isolated) {
            const double inQuote = inCoin && known != market.instruments.end() ? market.marks[position.instrument.value] : 1;
            const double margin = input.positive(row, "isolatedMargin", place) * inQuote;
            if (!(margin < 1e10))
                input.complain(place + QStringLiteral(".isolatedMargin is too large"));
            position.isolatedMargin = domain::Money::fromEstimate(std::min(margin, 1e10));
        }
        if (position.quantity.isZero())
            input.complain(place + QStringLiteral(".quantity must not be 0"));
        const bool isTwice = std::any_of(out.begin(), out.end(), [&](const auto &other) {
            return other.instrument == position.instrument && other.side == position.side && other.marginMode == position.marginMode
                   && position.marginMode == domain::MarginMode::cross && other.quantity.sign() == position.quantity.sign();
        });
        if (isTwice)
            input.complain(place + QStringLiteral(" is the same contract and side as one before; a venue holds them as one: add them up"));
        out.push_back(position);
    }
    return out;
}

QJsonObject touch(double mark, double barrier, double volatility)
{
    return {{QStringLiteral("1h"), orNull(risk::touchProbability(mark, barrier, volatility, hourInYears))},
            {QStringLiteral("24h"), orNull(risk::touchProbability(mark, barrier, volatility, dayInYears))},
            {QStringLiteral("7d"), orNull(risk::touchProbability(mark, barrier, volatility, weekInYears))}};
}

QJsonValue simulatedTouch(const risk::ScenarioReport &report, std::size_t account, std::size_t position)
{
    for (const auto &row : report.touch) {
        if (row.account == account && row.position == position && std::isfinite(row.simulated.probability))
            return QJsonObject{{QStringLiteral("probability"), row.simulated.probability},
                               {QStringLiteral("standardError"), row.simulated.standardError}};
    }
    return QJsonValue::Null;
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
        pool.schedule = &(isolated ? market.isolatedSchedules : market.crossSchedules)[position.instrument.value];
        pool.collateral = isolated ? position.isolatedMargin.toDouble() : wallet;
        pool.kind = market.instruments[position.instrument.value].kind;
        if (pool.kind == domain::ContractKind::inverse) {
            for (double *quote : {&pool.collateral, &pool.otherMaintenance, &pool.otherUnrealised})
                *quote /= market.marks[position.instrument.value];
        }
    }
};

QJsonObject positionJson(const std::vector<domain::Position> &positions, std::size_t index, const risk::AccountRisk &assessed,
                         const Described &market, const QJsonObject &bridge, const QJsonValue &simulated)
{
    const auto &position = positions[index];
    const auto &figures = assessed.positions[index];
    const PoolOf pool(positions, assessed, index, market);
    const double liquidation = figures.liquidationPrice.value_or(domain::unknownValue);
    const auto bankruptcy = risk::bankruptcyPrice(pool.pool);
    const double tick = market.ticks[position.instrument.value];
    QJsonObject out{
        {QStringLiteral("symbol"), QString::fromStdString(market.instruments[position.instrument.value].symbol.str())},
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
        {QStringLiteral("liquidationSigma"), orNull(risk::distanceInSigma(figures.mark, liquidation, market.volatility, dayInYears))},
        {QStringLiteral("touchProbability"), touch(figures.mark, liquidation, market.volatility)},
        {QStringLiteral("simulatedTouch24h"), simulated},
        {QStringLiteral("bankruptcyPrice"), bankruptcy ? QJsonValue(*bankruptcy) : QJsonValue(QJsonValue::Null)}};
    const auto towards = [&](risk::Direction direction) {
        const auto price = risk::liquidationPrice(pool.pool, figures.mark, direction);
        return price ? QJsonValue(*price) : QJsonValue(QJsonValue::Null);
    };
    out.insert(QStringLiteral("liquidationDown"), towards(risk::Direction::down));
    out.insert(QStringLiteral("liquidationUp"), towards(risk::Direction::up));
    if (const double fee = market.liquidationFees[position.instrument.value]; figures.liquidationPrice && std::isfinite(fee)) {
        const bool inverse = pool.pool.kind == domain::ContractKind::inverse;
        const auto charged = [&](double quantity) { return std::fabs(quantity) * (inverse ? 1 : liquidation) * fee; };
        double all = 0;
        for (const auto &leg : pool.legs)
            all += charged(leg.quantity);
        const double kept = (pool.pool.otherMaintenance + risk::maintenanceAt(pool.pool, liquidation)) * (inverse ? liquidation : 1);
        out.insert(QStringLiteral("liquidationFee"), charged(position.quantity.toDouble()));
        out.insert(QStringLiteral("leftAfterLiquidation"), std::max(0.0, kept - all));
    }
    if (figures.liquidationPrice && tick > 0)
        out.insert(QStringLiteral("liquidationTick"), risk::toTriggerTick(liquidation, figures.mark, tick));
    if (figures.liquidationPrice && market.liquidationBuffer > 0)
        out.insert(QStringLiteral("bufferedLiquidation"),
                   risk::bufferedLiquidation(liquidation, position.entryPrice.toDouble(), market.liquidationBuffer));
    const QString about = bridge.value(QStringLiteral("symbol")).toString();
    const bool meant = about.isEmpty() ? market.instruments.size() == 1
                                       : about.toStdString() == market.instruments[position.instrument.value].symbol.view();
    if (!bridge.isEmpty() && meant)
        out.insert(QStringLiteral("marginToAdd"), risk::marginToAdd(pool.pool, bridge.value(QStringLiteral("price")).toDouble(),
                                                                    bridge.value(QStringLiteral("buffer")).toDouble(0)));
    return out;
}

void readScenarios(const QJsonObject &root, const Described &market, risk::ScenarioInput &out, Input &input)
{
    out.instruments = market.instruments;
    out.marks = market.marks;
    out.returnsInterval = market.returnsInterval;
    out.volatility = market.volatility;
    out.returns = market.returns;
    const auto ladder = root.value(QStringLiteral("ladder")).toObject();
    const QString where = QStringLiteral("ladder");
    if (root.contains(where) && !root.value(where).isObject())
        input.complain(QStringLiteral("file.ladder must be an object"));
    input.expectKeys(ladder, where, ladderKeys);
    if (ladder.contains(QStringLiteral("moves")) && !ladder.value(QStringLiteral("moves")).isArray())
        input.complain(QStringLiteral("ladder.moves must be a list of numbers; -0.1 = 10 % down"));
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
    if (out.moves.empty())
        out.moves = risk::usualMoves();
}

tl::expected<QJsonObject, QString> compute(const QJsonObject &root)
{
    Input input;
    static const QStringList ownKeys{QStringLiteral("volatility"), QStringLiteral("instruments"),      QStringLiteral("accounts"),
                                     QStringLiteral("bridge"),     QStringLiteral("returns"),          QStringLiteral("returnsInterval"),
                                     QStringLiteral("ladder"),     QStringLiteral("liquidationBuffer")};
    static const QStringList keys =
        ownKeys + seriesKeys() + QStringList{QStringLiteral("touch"), QStringLiteral("fees"), QStringLiteral("funding")};
    for (const auto &key : root.keys()) {
        if (!keys.contains(key))
            input.complain(QStringLiteral("file.%1 is not known; the keys are %2").arg(key, keys.join(QStringLiteral(", "))));
    }
    auto series = seriesJson(root);
    using Answers = tl::expected<QJsonArray, QString> (*)(const QJsonArray &);
    for (const auto &[key, answer] : {std::pair<const char *, Answers>{"touch", touchJson}, {"fees", feesJson}, {"funding", fundingJson}}) {
        const auto questions = root.value(QLatin1String(key));
        if (!questions.isUndefined() && !questions.isArray())
            input.complain(QStringLiteral("file.%1 must be a list of questions").arg(QLatin1String(key)));
        const auto answered = answer(questions.toArray());
        if (!answered)
            input.complain(answered.error());
        else if (series && !answered->isEmpty())
            series->insert(QLatin1String(key), *answered);
    }
    if (!input.problem().isEmpty() || !series)
        return tl::unexpected(input.problem().isEmpty() ? series.error() : input.problem());
    const bool hasPositions = std::any_of(ownKeys.begin(), ownKeys.end(),
                                          [&](const QString &key) { return key != QStringLiteral("returns") && root.contains(key); });
    if (!series->isEmpty() && !hasPositions)
        return *series;
    const auto market = readMarket(root, input);
    const auto bridge = root.value(QStringLiteral("bridge")).toObject();
    if (root.contains(QStringLiteral("bridge"))) {
        if (!root.value(QStringLiteral("bridge")).isObject())
            input.complain(QStringLiteral("file.bridge must be an object with a price"));
        input.expectKeys(bridge, QStringLiteral("bridge"), bridgeKeys);
        (void)input.positive(bridge, "price", QStringLiteral("bridge"));
        if (input.number(bridge, "buffer", QStringLiteral("bridge"), 0) < 0)
            input.complain(QStringLiteral("bridge.buffer must not be negative"));
        const auto about = bridge.value(QStringLiteral("symbol")).toString().toStdString();
        if (!about.empty() && std::none_of(market.instruments.begin(), market.instruments.end(), [&](const auto &instrument) {
                return instrument.symbol.view() == about;
            }))
            input.complain(QStringLiteral("bridge.symbol '%1' is not among the instruments").arg(QString::fromStdString(about)));
        if (market.instruments.size() > 1 && !bridge.contains(QStringLiteral("symbol")))
            input.complain(QStringLiteral("bridge.symbol is missing: say which instrument the price is of"));
    }
    const auto accounts = input.objects(root, "accounts", QStringLiteral("file"));
    if (accounts.empty())
        input.complain(QStringLiteral("file.accounts is empty; describe at least one"));
    double protectedDelta = 0, hedgeDelta = 0;
    risk::ScenarioInput scenarios;
    std::vector<QString> names;
    for (const auto &row : accounts) {
        const QString where = QStringLiteral("accounts[%1]").arg(names.size());
        input.expectKeys(row, where, accountKeys);
        const QString role = input.word(row, "role", where, "protected");
        if (role != QStringLiteral("hedge") && role != QStringLiteral("protected"))
            input.complain(where + QStringLiteral(".role must be protected or hedge"));
        risk::ScenarioAccount account;
        account.role = role == QStringLiteral("hedge") ? domain::AccountRole::hedge : domain::AccountRole::protectedAccount;
        account.wallet = input.number(row, "wallet", where);
        account.positions = readPositions(row, market, where, input);
        if (!input.problem().isEmpty())
            break;
        account.coinCollateral = isInCoin(row, where, input);
        if (account.coinCollateral)
            account.wallet *= coinMark(account.positions, market, where, input);
        account.schedules = market.crossSchedules;
        account.isolatedSchedules = market.isolatedSchedules;
        scenarios.accounts.push_back(std::move(account));
        names.push_back(row.value(QStringLiteral("name")).toString());
    }
    readScenarios(root, market, scenarios, input);
    if (!input.problem().isEmpty())
        return tl::unexpected(input.problem());
    const auto report = risk::scenarioReport(scenarios);

    QJsonArray out;
    for (std::size_t i = 0; i < scenarios.accounts.size(); ++i) {
        const auto &account = scenarios.accounts[i];
        const bool isHedge = account.role == domain::AccountRole::hedge;
        risk::AccountRisk assessed;
        risk::assess(risk::viewOf(account, scenarios), assessed);
        (isHedge ? hedgeDelta : protectedDelta) += assessed.delta;
        QJsonArray rows;
        for (std::size_t k = 0; k < account.positions.size(); ++k)
            rows.append(positionJson(account.positions, k, assessed, market, bridge, simulatedTouch(report, i, k)));
        out.append(
            QJsonObject{{QStringLiteral("name"), names[i]},
                        {QStringLiteral("role"), text(domain::name(account.role))},
                        {QStringLiteral("wallet"), account.wallet},
                        {QStringLiteral("equity"), assessed.equity},
                        {QStringLiteral("maintenanceMargin"), assessed.maintenanceMargin},
                        {QStringLiteral("initialMargin"), assessed.initialMargin},
                        {QStringLiteral("marginRatio"), assessed.marginRatio},
                        {QStringLiteral("delta"), assessed.delta},
                        {QStringLiteral("nearest"), assessed.nearest < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(assessed.nearest)},
                        {QStringLiteral("positions"), rows}});
    }
    QJsonObject result{
        {QStringLiteral("accounts"), out},
        {QStringLiteral("protectedDelta"), protectedDelta},
        {QStringLiteral("hedgeDelta"), hedgeDelta},
        {QStringLiteral("netDelta"), protectedDelta + hedgeDelta},
        {QStringLiteral("hedgeRatio"), protectedDelta != 0 ? QJsonValue(-hedgeDelta / protectedDelta) : QJsonValue(QJsonValue::Null)}};
    for (const auto &part : {scenarioJson(report, names), *series}) {
        for (auto each = part.begin(); each != part.end(); ++each)
            result.insert(each.key(), each.value());
    }
    return result;
}

} // namespace

int runRisk(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("risk"), what, status); };
    QCommandLineParser parser;
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QString()}, {QStringLiteral("json"), QString(), QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast risk")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast risk --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(riskHelp, stdout);
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
    if (const auto clash = overwritten({parser.value(QStringLiteral("json"))}, {path}); !clash.isEmpty())
        return complain(clash, failed);
    const auto result = compute(document.object());
    if (!result)
        return complain(QStringLiteral("%1: %2; see 'ballast risk --help'").arg(path, result.error()), failed);
    const auto out = parser.isSet(QStringLiteral("json")) ? parser.value(QStringLiteral("json")) : standardOutput;
    const auto problem = writeOutput("--json", out, QJsonDocument(*result).toJson());
    return problem.isEmpty() ? 0 : complain(problem, failed);
}

} // namespace ballast::app
