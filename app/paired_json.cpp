// SPDX-License-Identifier: GPL-3.0-or-later
#include "paired_json.h"

#include "app/json_value.h"
#include "app/text.h"

#include <QJsonArray>

#include <cmath>

namespace ballast::app {

namespace {

QJsonObject figures(const evaluate::RunResult &run)
{
    const auto &p = run.performance;
    return {{QStringLiteral("finalEquity"), run.finalEquity().toDouble()},
            {QStringLiteral("totalReturn"), orNull(p.totalReturn)},
            {QStringLiteral("annualReturn"), orNull(p.annualReturn)},
            {QStringLiteral("maxDrawdown"), orNull(p.maxDrawdown)},
            {QStringLiteral("volatility"), orNull(p.volatility)},
            {QStringLiteral("sharpe"), orNull(p.sharpe)},
            {QStringLiteral("sortino"), orNull(p.sortino)},
            {QStringLiteral("calmar"), orNull(p.calmar)},
            {QStringLiteral("valueAtRisk"), orNull(p.valueAtRisk)},
            {QStringLiteral("expectedShortfall"), orNull(p.expectedShortfall)},
            {QStringLiteral("protectedLiquidated"), run.liquidated(domain::AccountRole::protectedAccount)},
            {QStringLiteral("hedgeLiquidated"), run.liquidated(domain::AccountRole::hedge)}};
}

QJsonObject json(const evaluate::ArmResult &arm)
{
    const auto &f = arm.figures;
    const auto &test = arm.significance;
    return {{QStringLiteral("name"), QString::fromStdString(arm.arm.name)},
            {QStringLiteral("strategy"), QString::fromStdString(arm.arm.strategy)},
            {QStringLiteral("run"), figures(arm.run)},
            {QStringLiteral("cost"), QJsonObject{{QStringLiteral("fees"), f.cost.fees},
                                                 {QStringLiteral("slippage"), f.cost.slippage},
                                                 {QStringLiteral("funding"), f.cost.funding},
                                                 {QStringLiteral("ofProtected"), orNull(f.cost.ofProtected)},
                                                 {QStringLiteral("low"), orNull(f.costInterval.low)},
                                                 {QStringLiteral("high"), orNull(f.costInterval.high)},
                                                 {QStringLiteral("ofProtectedPerMonth"), orNull(f.cost.ofProtectedPerMonth)}}},
            {QStringLiteral("returnChange"), orNull(f.returnChange)},
            {QStringLiteral("drawdownChange"), orNull(f.drawdownChange)},
            {QStringLiteral("opportunityCost"), orNull(f.opportunityCost)},
            {QStringLiteral("turnover"), orNull(f.turnover)},
            {QStringLiteral("timeOutsideBand"), orNull(f.outsideBand)},
            {QStringLiteral("liquidation"), text(evaluate::name(f.avoidance))},
            {QStringLiteral("varianceRemoved"), QJsonObject{{QStringLiteral("value"), orNull(test.effectiveness)},
                                                            {QStringLiteral("low"), orNull(test.effectivenessInterval.low)},
                                                            {QStringLiteral("high"), orNull(test.effectivenessInterval.high)}}},
            {QStringLiteral("differences"), differencesJson(test)},
            {QStringLiteral("sharpeTest"), QJsonObject{{QStringLiteral("difference"), orNull(test.sharpeTest.difference)},
                                                       {QStringLiteral("error"), orNull(test.sharpeTest.error)},
                                                       {QStringLiteral("p"), orNull(test.sharpeTest.pValue)},
                                                       {QStringLiteral("verdict"), text(evaluate::name(test.sharpeTest.verdict))}}},
            {QStringLiteral("probabilisticSharpe"), orNull(test.probabilisticSharpeWith)},
            {QStringLiteral("observations"), double(test.observations)},
            {QStringLiteral("blockLength"), test.blockLength}};
}

} // namespace

QJsonObject differencesJson(const evaluate::PairedSignificance &test)
{
    QJsonObject differences;
    for (const auto &each : test.differences)
        differences.insert(text(evaluate::name(each.figure)), QJsonObject{{QStringLiteral("with"), orNull(each.with)},
                                                                          {QStringLiteral("without"), orNull(each.without)},
                                                                          {QStringLiteral("difference"), orNull(each.value)},
                                                                          {QStringLiteral("low"), orNull(each.interval.low)},
                                                                          {QStringLiteral("high"), orNull(each.interval.high)},
                                                                          {QStringLiteral("p"), orNull(each.pValue)},
                                                                          {QStringLiteral("verdict"), text(evaluate::name(each.verdict))}});
    return differences;
}

QJsonObject json(const evaluate::PairedRuns &runs)
{
    QJsonArray arms, gaps, assumptions;
    for (const auto &arm : runs.arms)
        arms.append(json(arm));
    for (const auto &gap : runs.gaps)
        gaps.append(QJsonObject{{QStringLiteral("from"), isoTime(gap.from)}, {QStringLiteral("to"), isoTime(gap.to)}});
    for (const auto &line : runs.assumptions)
        assumptions.append(QString::fromStdString(line));
    return {{QStringLiteral("from"), isoTime(runs.start)},
            {QStringLiteral("to"), isoTime(runs.end)},
            {QStringLiteral("bars"), double(runs.bars)},
            {QStringLiteral("entry"), runs.entry.toDouble()},
            {QStringLiteral("quantity"), runs.quantity.toDouble()},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("without"), figures(runs.without)},
            {QStringLiteral("arms"), arms},
            {QStringLiteral("assumptions"), assumptions}};
}

} // namespace ballast::app
