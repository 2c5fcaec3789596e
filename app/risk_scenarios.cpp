// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk_scenarios.h"

#include "app/json_value.h"
#include "app/text.h"
#include "domain/order.h"

#include <QJsonArray>

#include <cmath>

namespace ballast::app {

namespace {

QJsonObject ladderPositionJson(const risk::LadderPosition &position, const std::vector<QString> &names)
{
    return {{QStringLiteral("account"), names[position.account]}, {QStringLiteral("position"), int(position.position)}};
}

QJsonObject rungJson(const risk::LadderRung &rung, const std::vector<QString> &names)
{
    QJsonArray gone;
    for (const auto &each : rung.gone)
        gone.append(ladderPositionJson(each, names));
    return {{QStringLiteral("move"), rung.move},
            {QStringLiteral("protectedEquity"), rung.protectedEquity},
            {QStringLiteral("hedgeEquity"), rung.hedgeEquity},
            {QStringLiteral("protectedLiquidated"), rung.protectedDead},
            {QStringLiteral("hedgeLiquidated"), rung.hedgeDead},
            {QStringLiteral("liquidated"), gone},
            {QStringLiteral("hedgeDeleveraged"), rung.hedgeDeleveraged},
            {QStringLiteral("marginToMove"), rung.marginToMove},
            {QStringLiteral("marginAvailable"), rung.marginAvailable},
            {QStringLiteral("probability24h"), orNull(rung.probability)},
            {QStringLiteral("soonestHours"), orNull(rung.soonestHours)},
            {QStringLiteral("inTime"), rung.inTime}};
}

QJsonValue deathJson(const std::optional<risk::PriceLadder::Death> &death, const std::vector<QString> &names)
{
    if (!death)
        return QJsonValue::Null;
    auto out = ladderPositionJson(death->position, names);
    out.insert(QStringLiteral("role"), text(domain::name(death->role)));
    out.insert(QStringLiteral("move"), death->move);
    return out;
}

QJsonObject changeJson(const risk::EquityChange &change)
{
    return {{QStringLiteral("protected"), change.ofProtected},
            {QStringLiteral("hedge"), change.ofHedge},
            {QStringLiteral("both"), change.both()}};
}

QJsonArray stressJson(const risk::ScenarioReport &report)
{
    QJsonArray out;
    for (const auto &each : report.stress) {
        auto row = changeJson(each.change);
        row.insert(QStringLiteral("move"), each.move);
        row.insert(QStringLiteral("protectedLiquidated"), each.protectedDead);
        row.insert(QStringLiteral("hedgeLiquidated"), each.hedgeDead);
        out.append(row);
    }
    return out;
}

QJsonArray namedDaysJson(const risk::ScenarioReport &report)
{
    QJsonArray out;
    for (const auto &each : report.namedDays) {
        auto row = changeJson(each.atClose);
        row.insert(QStringLiteral("name"), text(each.name));
        row.insert(QStringLiteral("extreme"), each.extreme);
        row.insert(QStringLiteral("close"), each.close);
        row.insert(QStringLiteral("protectedLiquidated"), each.protectedDead);
        row.insert(QStringLiteral("hedgeLiquidated"), each.hedgeDead);
        row.insert(QStringLiteral("atWorst"), changeJson(each.atWorst));
        out.append(row);
    }
    return out;
}

QJsonArray cascadeJson(const risk::ScenarioReport &report)
{
    QJsonArray out;
    for (const auto &each : report.cascade) {
        auto row = changeJson(each.change);
        row.insert(QStringLiteral("wave"), each.wave);
        row.insert(QStringLiteral("move"), each.move);
        row.insert(QStringLiteral("protectedLiquidated"), each.protectedDead);
        row.insert(QStringLiteral("hedgeLiquidated"), each.hedgeDead);
        row.insert(QStringLiteral("hedgeDeleveraged"), each.hedgeDeleveraged);
        out.append(row);
    }
    return out;
}

QJsonObject figuresJson(const risk::LossFigures &figures)
{
    return {{QStringLiteral("valueAtRisk"), orNull(figures.valueAtRisk)},
            {QStringLiteral("expectedShortfall"), orNull(figures.expectedShortfall)}};
}

QJsonObject methodsJson(const risk::LossMethods &methods)
{
    auto cornishFisher = figuresJson(methods.cornishFisher);
    cornishFisher.insert(QStringLiteral("monotone"), methods.cornishFisher.isMonotone);
    return {{QStringLiteral("historical"), figuresJson(methods.historical)},
            {QStringLiteral("filteredHistorical"), figuresJson(methods.filteredHistorical)},
            {QStringLiteral("cornishFisher"), cornishFisher}};
}

QJsonArray lossJson(const risk::ScenarioReport &report)
{
    QJsonArray out;
    for (const auto &each : report.loss)
        out.append(QJsonObject{{QStringLiteral("level"), each.level},
                               {QStringLiteral("protected"), methodsJson(each.ofProtected)},
                               {QStringLiteral("hedge"), methodsJson(each.ofHedge)},
                               {QStringLiteral("both"), methodsJson(each.both)}});
    return out;
}

QJsonArray capitalJson(const risk::ScenarioReport &report, const std::vector<QString> &names)
{
    QJsonArray out;
    for (std::size_t i = 0; i < report.capital.size(); ++i)
        out.append(QJsonObject{{QStringLiteral("account"), names[i]},
                               {QStringLiteral("gross"), report.capital[i].gross},
                               {QStringLiteral("net"), report.capital[i].net},
                               {QStringLiteral("freed"), report.capital[i].freed()},
                               {QStringLiteral("notional"), report.capital[i].notional},
                               {QStringLiteral("equity"), report.capital[i].equity},
                               {QStringLiteral("couldCarry"), orNull(report.capital[i].couldCarry())}});
    return out;
}

QJsonObject inOneAccountJson(const risk::CapitalUse &use)
{
    return {{QStringLiteral("gross"), use.gross},
            {QStringLiteral("net"), use.net},
            {QStringLiteral("freed"), use.freed()},
            {QStringLiteral("couldCarry"), orNull(use.couldCarry())}};
}

} // namespace

QJsonObject scenarioJson(const risk::ScenarioReport &report, const std::vector<QString> &names)
{
    QJsonArray rungs;
    for (const auto &rung : report.ladder.rungs)
        rungs.append(rungJson(rung, names));
    QJsonObject out{{QStringLiteral("ladder"), QJsonObject{{QStringLiteral("rungs"), rungs},
                                                           {QStringLiteral("firstDown"), deathJson(report.ladder.firstDown, names)},
                                                           {QStringLiteral("firstUp"), deathJson(report.ladder.firstUp, names)}}},
                    {QStringLiteral("stress"), stressJson(report)},
                    {QStringLiteral("namedDays"), namedDaysJson(report)},
                    {QStringLiteral("cascade"), cascadeJson(report)},
                    {QStringLiteral("capital"), capitalJson(report, names)},
                    {QStringLiteral("capitalInOneAccount"), inOneAccountJson(report.inOneAccount)}};
    if (!report.loss.empty())
        out.insert(QStringLiteral("loss"), lossJson(report));
    return out;
}

} // namespace ballast::app
