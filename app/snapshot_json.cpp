// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot_json.h"

#include "app/json_value.h"
#include "app/text.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ballast::app {

namespace {

QJsonObject decisionJson(const strategy::Decision &decision)
{
    QJsonObject contributions, guardrails;
    for (std::size_t i = 0; i < strategy::factorCount; ++i)
        contributions.insert(text(strategy::name(strategy::Factor(i))), orNull(decision.contributions[i]));
    for (std::size_t i = 0; i < strategy::guardrailCount; ++i) {
        const auto &effect = decision.guardrails[i];
        if (effect.bound)
            guardrails.insert(text(strategy::name(strategy::Guardrail(i))), QJsonObject{{QStringLiteral("before"), orNull(effect.before)},
                                                                                        {QStringLiteral("after"), orNull(effect.after)}});
    }
    return {{QStringLiteral("number"), qint64(decision.number)},
            {QStringLiteral("at"), orNull(decision.at)},
            {QStringLiteral("action"), text(strategy::name(decision.action))},
            {QStringLiteral("hold"), text(strategy::name(decision.hold))},
            {QStringLiteral("explanation"), text(strategy::explain(decision))},
            {QStringLiteral("regime"), text(market::name(decision.regime))},
            {QStringLiteral("mark"), orNull(decision.inputs.mark)},
            {QStringLiteral("volatility"), orNull(decision.inputs.volatility)},
            {QStringLiteral("leverage"), orNull(decision.inputs.leverage)},
            {QStringLiteral("liquidationSigma"), orNull(decision.inputs.liquidationSigma)},
            {QStringLiteral("currentRatio"), orNull(decision.currentRatio)},
            {QStringLiteral("targetRatio"), orNull(decision.targetRatio)},
            {QStringLiteral("orderQuantity"), text(decision.orderQuantity.toString())},
            {QStringLiteral("expectedCost"), orNull(decision.expectedCost)},
            {QStringLiteral("riskRemoved"), orNull(decision.riskRemoved)},
            {QStringLiteral("nearestThreshold"), decision.nearest ? QJsonValue(text(strategy::describe(*decision.nearest))) : QJsonValue()},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("guardrails"), guardrails}};
}

QJsonObject fillJson(const domain::Fill &fill)
{
    return {{QStringLiteral("id"), text(fill.id)},
            {QStringLiteral("clientOrderId"), text(fill.clientOrderId)},
            {QStringLiteral("at"), orNull(fill.at)},
            {QStringLiteral("side"), text(domain::name(fill.side))},
            {QStringLiteral("price"), text(fill.price.toString())},
            {QStringLiteral("quantity"), text(fill.quantity.toString())},
            {QStringLiteral("fee"), text(fill.fee.toString())},
            {QStringLiteral("feeCurrency"), text(fill.feeCurrency)},
            {QStringLiteral("realisedPnl"), text(fill.realisedPnl.toString())}};
}

QJsonObject positionJson(const engine::PositionRow &row)
{
    return {{QStringLiteral("account"), text(row.account)},
            {QStringLiteral("role"), text(domain::name(row.role))},
            {QStringLiteral("symbol"), text(row.symbol)},
            {QStringLiteral("quantity"), orNull(row.quantity)},
            {QStringLiteral("entry"), orNull(row.entry)},
            {QStringLiteral("mark"), orNull(row.mark)},
            {QStringLiteral("leverage"), orNull(row.leverage)},
            {QStringLiteral("unrealisedPnl"), orNull(row.unrealisedPnl)},
            {QStringLiteral("liquidationPrice"), orNull(row.liquidationPrice)},
            {QStringLiteral("venueLiquidationPrice"), orNull(row.venueLiquidationPrice)},
            {QStringLiteral("liquidationDistance"), orNull(row.liquidationDistance)}};
}

QJsonObject bridgeJson(const engine::BridgeFigures &bridge)
{
    QJsonArray transfers;
    for (const auto &each : bridge.transfers)
        transfers.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(each.request.id.str())},
                                     {QStringLiteral("amount"), QString::fromStdString(each.request.amount.toString())},
                                     {QStringLiteral("currency"), QString::fromStdString(each.request.currency.str())},
                                     {QStringLiteral("status"), QString::fromLatin1(domain::name(each.status).data())}});
    return {{QStringLiteral("line"), QString::fromStdString(bridge.line)},
            {QStringLiteral("moved"), orNull(bridge.moved)},
            {QStringLiteral("transfers"), transfers}};
}

QJsonObject equityJson(const engine::Snapshot &snapshot)
{
    const auto &exposure = snapshot.exposure;
    QJsonObject out{{QStringLiteral("protected"), orNull(exposure.protectedEquity)},
                    {QStringLiteral("hedge"), orNull(exposure.hedgeEquity)},
                    {QStringLiteral("withHedge"), orNull(exposure.protectedEquity + exposure.hedgeEquity)},
                    {QStringLiteral("start"), orNull(snapshot.equityStart)}};
    if (snapshot.samples.empty())
        return out;
    const auto &first = snapshot.samples[0];
    out.insert(QStringLiteral("withoutHedge"), orNull(exposure.protectedEquity - snapshot.bridge.moved + first.hedgeEquity));
    double peakWith = 0, peakWithout = 0, worstWith = 0, worstWithout = 0;
    for (std::size_t i = 0; i < snapshot.samples.size(); ++i) {
        const auto &sample = snapshot.samples[i];
        peakWith = std::max(peakWith, sample.equityWithHedge);
        peakWithout = std::max(peakWithout, sample.equityWithoutHedge);
        worstWith = std::min(worstWith, sample.equityWithHedge / peakWith - 1);
        worstWithout = std::min(worstWithout, sample.equityWithoutHedge / peakWithout - 1);
    }
    out.insert(QStringLiteral("maxDrawdownWithHedge"), orNull(worstWith));
    out.insert(QStringLiteral("maxDrawdownWithoutHedge"), orNull(worstWithout));
    return out;
}

/// What was learnt, and whether it is used.
QJsonValue modelsJson(const engine::ModelFigures &figures)
{
    if (!figures.models)
        return QJsonValue::Null;
    QJsonArray rows;
    for (const auto &row : figures.models->tournament.rows)
        rows.append(QJsonObject{{QStringLiteral("model"), text(market::name(row.model))},
                                {QStringLiteral("qlike"), orNull(row.qlike)},
                                {QStringLiteral("mse"), orNull(row.mse)},
                                {QStringLiteral("pQlike"), orNull(row.pQlike)},
                                {QStringLiteral("used"), row.model == figures.models->tournament.winner}});
    return QJsonObject{{QStringLiteral("days"), qint64(figures.models->days)},
                       {QStringLiteral("fittedAt"), orNull(figures.models->fittedAt)},
                       {QStringLiteral("forecasts"), rows},
                       {QStringLiteral("regimeByModel"), figures.regimeByModel}};
}

QJsonArray pairsJson(const engine::Snapshot &snapshot)
{
    QJsonArray out;
    for (const auto &pair : snapshot.pairs)
        out.append(QJsonObject{{QStringLiteral("symbol"), text(pair.symbol)},
                               {QStringLiteral("correlation"), orNull(pair.signals.correlation)},
                               {QStringLiteral("longCorrelation"), orNull(pair.signals.longCorrelation)},
                               {QStringLiteral("beta"), orNull(pair.signals.beta)},
                               {QStringLiteral("rSquared"), orNull(pair.signals.rSquared)}});
    return out;
}

} // namespace

QString armStateName(engine::ArmState state)
{
    switch (state) {
    case engine::ArmState::disarmed: return QStringLiteral("disarmed");
    case engine::ArmState::armed: return QStringLiteral("armed");
    case engine::ArmState::suspended: return QStringLiteral("suspended");
    case engine::ArmState::paused: return QStringLiteral("paused");
    }
    return {};
}

QJsonObject toJson(const engine::Snapshot &snapshot)
{
    QJsonArray decisions, fills, positions, notes;
    for (const auto &decision : snapshot.decisions)
        decisions.append(decisionJson(decision));
    for (const auto &fill : snapshot.fills)
        fills.append(fillJson(fill));
    for (const auto &row : snapshot.positions)
        positions.append(positionJson(row));
    for (const auto &note : snapshot.notes)
        notes.append(QJsonObject{{QStringLiteral("at"), orNull(note.at)},
                                 {QStringLiteral("severity"), text(engine::name(note.severity))},
                                 {QStringLiteral("code"), text(engine::name(note.code))},
                                 {QStringLiteral("text"), text(note.text)}});
    const auto &liquidation = snapshot.liquidation;
    const auto &cost = snapshot.cost;
    const auto &market = snapshot.market;
    return {{QStringLiteral("at"), orNull(snapshot.at)},
            {QStringLiteral("mode"), text(engine::name(snapshot.mode))},
            {QStringLiteral("armState"), armStateName(snapshot.armState)},
            {QStringLiteral("armReason"), text(snapshot.armReason)},
            {QStringLiteral("strategy"), text(snapshot.strategy)},
            {QStringLiteral("events"), qint64(snapshot.eventCount)},
            {QStringLiteral("bookGaps"), qint64(snapshot.bookGaps)},
            {QStringLiteral("mark"), orNull(market.mark)},
            {QStringLiteral("regime"), text(market::name(market.regime))},
            {QStringLiteral("volatility"), orNull(market.ewmaVolatility)},
            {QStringLiteral("volatilityReadings"),
             QJsonObject{{QStringLiteral("realised"), orNull(market.windowVolatility.realised)},
                         {QStringLiteral("realisedFiveFold"), orNull(market.windowVolatility.realisedFiveFold)},
                         {QStringLiteral("closeToClose"), orNull(market.windowVolatility.closeToClose)},
                         {QStringLiteral("parkinson"), orNull(market.windowVolatility.parkinson)},
                         {QStringLiteral("garmanKlass"), orNull(market.windowVolatility.garmanKlass)},
                         {QStringLiteral("rogersSatchell"), orNull(market.windowVolatility.rogersSatchell)},
                         {QStringLiteral("yangZhang"), orNull(market.windowVolatility.yangZhang)}}},
            {QStringLiteral("forecastVolatility"), orNull(market.forecastVolatility)},
            {QStringLiteral("models"), modelsJson(snapshot.models)},
            {QStringLiteral("pairs"), pairsJson(snapshot)},
            {QStringLiteral("basis"), orNull(market.basis)},
            {QStringLiteral("signalActive"), market.signalActive},
            {QStringLiteral("netDelta"), orNull(snapshot.exposure.netDelta)},
            {QStringLiteral("protectedDelta"), orNull(snapshot.exposure.protectedDelta)},
            {QStringLiteral("hedgeDelta"), orNull(snapshot.exposure.hedgeDelta)},
            {QStringLiteral("leverage"), orNull(snapshot.exposure.leverage)},
            {QStringLiteral("ratio"), QJsonObject{{QStringLiteral("current"), orNull(snapshot.ratio.current)},
                                                  {QStringLiteral("target"), orNull(snapshot.ratio.target)},
                                                  {QStringLiteral("bandLow"), orNull(snapshot.ratio.bandLow)},
                                                  {QStringLiteral("bandHigh"), orNull(snapshot.ratio.bandHigh)},
                                                  {QStringLiteral("minimum"), orNull(snapshot.ratio.minimum)}}},
            {QStringLiteral("liquidation"), QJsonObject{{QStringLiteral("price"), orNull(liquidation.price)},
                                                        {QStringLiteral("venuePrice"), orNull(liquidation.venuePrice)},
                                                        {QStringLiteral("distance"), orNull(liquidation.distance)},
                                                        {QStringLiteral("sigma"), orNull(liquidation.sigma)},
                                                        {QStringLiteral("probability1h"), orNull(liquidation.probability1h)},
                                                        {QStringLiteral("probability24h"), orNull(liquidation.probability24h)},
                                                        {QStringLiteral("probability7d"), orNull(liquidation.probability7d)}}},
            {QStringLiteral("equity"), equityJson(snapshot)},
            {QStringLiteral("bridge"), bridgeJson(snapshot.bridge)},
            {QStringLiteral("cost"), QJsonObject{{QStringLiteral("feesToday"), orNull(cost.feesToday)},
                                                 {QStringLiteral("fundingToday"), orNull(cost.fundingToday)},
                                                 {QStringLiteral("slippageToday"), orNull(cost.slippageToday)},
                                                 {QStringLiteral("today"), orNull(cost.today)},
                                                 {QStringLiteral("month"), orNull(cost.month)},
                                                 {QStringLiteral("feesMonth"), orNull(cost.feesMonth)},
                                                 {QStringLiteral("fundingMonth"), orNull(cost.fundingMonth)},
                                                 {QStringLiteral("slippageMonth"), orNull(cost.slippageMonth)},
                                                 {QStringLiteral("projectedMonth"), orNull(cost.projectedMonth)},
                                                 {QStringLiteral("monthOfProtected"), orNull(cost.monthOfProtected)},
                                                 {QStringLiteral("total"), orNull(cost.total)}}},
            {QStringLiteral("orderCount"), qint64(cost.orders)},
            {QStringLiteral("fillCount"), qint64(cost.fills)},
            {QStringLiteral("positions"), positions},
            {QStringLiteral("decisions"), decisions},
            {QStringLiteral("fills"), fills},
            {QStringLiteral("notes"), notes}};
}

} // namespace ballast::app
