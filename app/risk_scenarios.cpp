// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk_scenarios.h"

#include "risk/loss.h"
#include "risk/named_days.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace ballast::app {

namespace {

constexpr std::array stressMoves{-0.30, -0.15, -0.10, -0.05, 0.05, 0.10, 0.15, 0.30};
constexpr std::array lossLevels{0.05, 0.01};

QJsonValue orNull(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

QString roleName(domain::AccountRole role)
{
    return role == domain::AccountRole::hedge ? QStringLiteral("hedge") : QStringLiteral("protected");
}

QJsonObject rungJson(const risk::LadderRung &rung)
{
    return {{QStringLiteral("move"), rung.move},
            {QStringLiteral("protectedEquity"), rung.protectedEquity},
            {QStringLiteral("hedgeEquity"), rung.hedgeEquity},
            {QStringLiteral("protectedLiquidated"), rung.protectedDead},
            {QStringLiteral("hedgeLiquidated"), rung.hedgeDead},
            {QStringLiteral("hedgeDeleveraged"), rung.hedgeDeleveraged},
            {QStringLiteral("marginToMove"), rung.marginToMove},
            {QStringLiteral("marginAvailable"), rung.marginAvailable},
            {QStringLiteral("probability24h"), orNull(rung.probability)},
            {QStringLiteral("soonestHours"), orNull(rung.soonestHours)},
            {QStringLiteral("inTime"), rung.inTime}};
}

QJsonValue deathJson(const std::optional<risk::PriceLadder::Death> &death)
{
    if (!death)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("role"), roleName(death->role)}, {QStringLiteral("move"), death->move}};
}

/// What two equities were and are; P&L of protected, hedge and both.
QJsonObject changeJson(const risk::LadderRung &from, double protectedEquity, double hedgeEquity)
{
    const double mine = protectedEquity - from.protectedEquity, hedge = hedgeEquity - from.hedgeEquity;
    return {{QStringLiteral("protected"), mine}, {QStringLiteral("hedge"), hedge}, {QStringLiteral("both"), mine + hedge}};
}

QJsonArray stressJson(const ScenarioInput &input, const risk::LadderRung &now)
{
    const auto ladder =
        risk::priceLadder({input.accounts, stressMoves, input.volatility, input.transferHours, input.buffer, input.deleveragedAt});
    QJsonArray out;
    for (const auto &rung : ladder.rungs) {
        auto row = changeJson(now, rung.protectedEquity, rung.hedgeEquity);
        row.insert(QStringLiteral("move"), rung.move);
        row.insert(QStringLiteral("protectedLiquidated"), rung.protectedDead);
        row.insert(QStringLiteral("hedgeLiquidated"), rung.hedgeDead);
        out.append(row);
    }
    return out;
}

QJsonArray namedDaysJson(const ScenarioInput &input, const risk::LadderRung &now)
{
    QJsonArray out;
    for (const auto &day : risk::namedDays) {
        const std::array moves{day.extreme, day.close};
        const auto ladder =
            risk::priceLadder({input.accounts, moves, input.volatility, input.transferHours, input.buffer, input.deleveragedAt});
        const bool falls = day.extreme < day.close; // rungs come by move, ascending
        const auto &worst = ladder.rungs[falls ? 0 : 1], &close = ladder.rungs[falls ? 1 : 0];
        // What died on the way does not come back with the price.
        auto row = changeJson(now, worst.protectedDead ? worst.protectedEquity : close.protectedEquity,
                              worst.hedgeDead ? worst.hedgeEquity : close.hedgeEquity);
        row.insert(QStringLiteral("name"), QString::fromUtf8(day.name.data(), qsizetype(day.name.size())));
        row.insert(QStringLiteral("extreme"), day.extreme);
        row.insert(QStringLiteral("close"), day.close);
        row.insert(QStringLiteral("protectedLiquidated"), worst.protectedDead);
        row.insert(QStringLiteral("hedgeLiquidated"), worst.hedgeDead);
        row.insert(QStringLiteral("atWorst"), changeJson(now, worst.protectedEquity, worst.hedgeEquity));
        out.append(row);
    }
    return out;
}

QJsonObject figuresJson(const risk::LossFigures &figures, double exposure)
{
    return {{QStringLiteral("valueAtRisk"), orNull(figures.valueAtRisk * exposure)},
            {QStringLiteral("expectedShortfall"), orNull(figures.expectedShortfall * exposure)}};
}

/// Losses of one period in quote currency, of an exposure in quote currency (long > 0).
QJsonObject lossOf(double exposure, const ScenarioInput &input, double level)
{
    std::vector<double> returns = input.returns;
    for (double &each : returns)
        each = exposure < 0 ? -each : each;
    const double size = std::fabs(exposure);
    const auto expansion = risk::cornishFisherLoss(returns, level);
    auto cornishFisher = figuresJson(expansion, size);
    cornishFisher.insert(QStringLiteral("monotone"), expansion.isMonotone);
    return {{QStringLiteral("historical"), figuresJson(risk::historicalLoss(returns, level), size)},
            {QStringLiteral("filteredHistorical"), figuresJson(risk::filteredHistoricalLoss(returns, level), size)},
            {QStringLiteral("cornishFisher"), cornishFisher}};
}

QJsonArray lossJson(const ScenarioInput &input)
{
    double mine = 0, hedge = 0;
    for (const auto &account : input.accounts) {
        risk::AccountRisk assessed;
        risk::assess(account.view, assessed);
        for (const auto &position : assessed.positions)
            (account.role == domain::AccountRole::hedge ? hedge : mine) += position.delta * position.mark;
    }
    QJsonArray out;
    for (const double level : lossLevels)
        out.append(QJsonObject{{QStringLiteral("level"), level},
                               {QStringLiteral("protected"), lossOf(mine, input, level)},
                               {QStringLiteral("hedge"), lossOf(hedge, input, level)},
                               {QStringLiteral("both"), lossOf(mine + hedge, input, level)}});
    return out;
}

QJsonArray capitalJson(const ScenarioInput &input)
{
    QJsonArray out;
    for (std::size_t i = 0; i < input.accounts.size(); ++i) {
        const auto use = risk::capitalUse(input.accounts[i].view);
        out.append(QJsonObject{{QStringLiteral("account"), input.names[i]},
                               {QStringLiteral("gross"), use.gross},
                               {QStringLiteral("net"), use.net},
                               {QStringLiteral("freed"), use.freed()}});
    }
    return out;
}

} // namespace

QJsonObject scenarioJson(const ScenarioInput &input)
{
    const auto ladder =
        risk::priceLadder({input.accounts, input.moves, input.volatility, input.transferHours, input.buffer, input.deleveragedAt});
    QJsonArray rungs;
    for (const auto &rung : ladder.rungs)
        rungs.append(rungJson(rung));
    constexpr std::array nowhere{0.0};
    const auto now = risk::priceLadder({input.accounts, nowhere, input.volatility, 0, 0, {}}).rungs.front();
    QJsonObject out{{QStringLiteral("ladder"), QJsonObject{{QStringLiteral("rungs"), rungs},
                                                           {QStringLiteral("firstDown"), deathJson(ladder.firstDown)},
                                                           {QStringLiteral("firstUp"), deathJson(ladder.firstUp)}}},
                    {QStringLiteral("stress"), stressJson(input, now)},
                    {QStringLiteral("namedDays"), namedDaysJson(input, now)},
                    {QStringLiteral("capital"), capitalJson(input)}};
    if (!input.returns.empty())
        out.insert(QStringLiteral("loss"), lossJson(input));
    return out;
}

} // namespace ballast::app
