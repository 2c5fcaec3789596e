// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot_json.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ballast::app {

namespace {

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

QString text(std::string_view value) { return QString::fromUtf8(value.data(), qsizetype(value.size())); }

QJsonValue time(domain::Timestamp at)
{
    if (!at.isSet())
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject decisionJson(const strategy::Decision &decision)
{
    QJsonObject contributions, guardrails;
    for (std::size_t i = 0; i < strategy::factorCount; ++i)
        contributions.insert(text(strategy::name(strategy::Factor(i))), number(decision.contributions[i]));
    for (std::size_t i = 0; i < strategy::guardrailCount; ++i) {
        const auto &effect = decision.guardrails[i];
        if (effect.bound)
            guardrails.insert(text(strategy::name(strategy::Guardrail(i))), QJsonObject{{QStringLiteral("before"), number(effect.before)},
                                                                                        {QStringLiteral("after"), number(effect.after)}});
    }
    return {{QStringLiteral("number"), qint64(decision.number)},
            {QStringLiteral("at"), time(decision.at)},
            {QStringLiteral("action"), text(strategy::name(decision.action))},
            {QStringLiteral("hold"), text(strategy::name(decision.hold))},
            {QStringLiteral("explanation"), text(strategy::explain(decision))},
            {QStringLiteral("regime"), text(market::name(decision.regime))},
            {QStringLiteral("mark"), number(decision.inputs.mark)},
            {QStringLiteral("volatility"), number(decision.inputs.volatility)},
            {QStringLiteral("leverage"), number(decision.inputs.leverage)},
            {QStringLiteral("liquidationSigma"), number(decision.inputs.liquidationSigma)},
            {QStringLiteral("currentRatio"), number(decision.currentRatio)},
            {QStringLiteral("targetRatio"), number(decision.targetRatio)},
            {QStringLiteral("orderQuantity"), text(decision.orderQuantity.toString())},
            {QStringLiteral("expectedCost"), number(decision.expectedCost)},
            {QStringLiteral("riskRemoved"), number(decision.riskRemoved)},
            {QStringLiteral("nearestThreshold"), decision.nearest ? QJsonValue(text(strategy::describe(*decision.nearest))) : QJsonValue()},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("guardrails"), guardrails}};
}

QJsonObject fillJson(const domain::Fill &fill)
{
    return {{QStringLiteral("id"), text(fill.id)},
            {QStringLiteral("clientOrderId"), text(fill.clientOrderId)},
            {QStringLiteral("at"), time(fill.at)},
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
            {QStringLiteral("quantity"), number(row.quantity)},
            {QStringLiteral("entry"), number(row.entry)},
            {QStringLiteral("mark"), number(row.mark)},
            {QStringLiteral("leverage"), number(row.leverage)},
            {QStringLiteral("unrealisedPnl"), number(row.unrealisedPnl)},
            {QStringLiteral("liquidationPrice"), number(row.liquidationPrice)},
            {QStringLiteral("venueLiquidationPrice"), number(row.venueLiquidationPrice)},
            {QStringLiteral("liquidationDistance"), number(row.liquidationDistance)}};
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
            {QStringLiteral("moved"), number(bridge.moved)},
            {QStringLiteral("transfers"), transfers}};
}

QJsonObject equityJson(const engine::Snapshot &snapshot)
{
    const auto &exposure = snapshot.exposure;
    QJsonObject out{{QStringLiteral("protected"), number(exposure.protectedEquity)},
                    {QStringLiteral("hedge"), number(exposure.hedgeEquity)},
                    {QStringLiteral("withHedge"), number(exposure.protectedEquity + exposure.hedgeEquity)},
                    {QStringLiteral("start"), number(snapshot.equityStart)}};
    if (snapshot.samples.empty())
        return out;
    const auto &first = snapshot.samples[0];
    out.insert(QStringLiteral("withoutHedge"), number(exposure.protectedEquity - snapshot.bridge.moved + first.hedgeEquity));
    double peakWith = 0, peakWithout = 0, worstWith = 0, worstWithout = 0;
    for (std::size_t i = 0; i < snapshot.samples.size(); ++i) {
        const auto &sample = snapshot.samples[i];
        peakWith = std::max(peakWith, sample.equityWithHedge);
        peakWithout = std::max(peakWithout, sample.equityWithoutHedge);
        worstWith = std::min(worstWith, sample.equityWithHedge / peakWith - 1);
        worstWithout = std::min(worstWithout, sample.equityWithoutHedge / peakWithout - 1);
    }
    out.insert(QStringLiteral("maxDrawdownWithHedge"), number(worstWith));
    out.insert(QStringLiteral("maxDrawdownWithoutHedge"), number(worstWithout));
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
                                {QStringLiteral("qlike"), number(row.qlike)},
                                {QStringLiteral("mse"), number(row.mse)},
                                {QStringLiteral("pQlike"), number(row.pQlike)},
                                {QStringLiteral("used"), row.model == figures.models->tournament.winner}});
    return QJsonObject{{QStringLiteral("days"), qint64(figures.models->days)},
                       {QStringLiteral("fittedAt"), time(figures.models->fittedAt)},
                       {QStringLiteral("forecasts"), rows},
                       {QStringLiteral("regimeByModel"), figures.regimeByModel}};
}

QJsonArray pairsJson(const engine::Snapshot &snapshot)
{
    QJsonArray out;
    for (const auto &pair : snapshot.pairs)
        out.append(QJsonObject{{QStringLiteral("symbol"), text(pair.symbol)},
                               {QStringLiteral("correlation"), number(pair.signals.correlation)},
                               {QStringLiteral("longCorrelation"), number(pair.signals.longCorrelation)},
                               {QStringLiteral("beta"), number(pair.signals.beta)},
                               {QStringLiteral("rSquared"), number(pair.signals.rSquared)}});
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
        notes.append(QJsonObject{{QStringLiteral("at"), time(note.at)},
                                 {QStringLiteral("severity"), text(engine::name(note.severity))},
                                 {QStringLiteral("code"), text(engine::name(note.code))},
                                 {QStringLiteral("text"), text(note.text)}});
    const auto &liquidation = snapshot.liquidation;
    const auto &cost = snapshot.cost;
    const auto &market = snapshot.market;
    return {{QStringLiteral("at"), time(snapshot.at)},
            {QStringLiteral("mode"), text(engine::name(snapshot.mode))},
            {QStringLiteral("armState"), armStateName(snapshot.armState)},
            {QStringLiteral("armReason"), text(snapshot.armReason)},
            {QStringLiteral("strategy"), text(snapshot.strategy)},
            {QStringLiteral("events"), qint64(snapshot.eventCount)},
            {QStringLiteral("bookGaps"), qint64(snapshot.bookGaps)},
            {QStringLiteral("mark"), number(market.mark)},
            {QStringLiteral("regime"), text(market::name(market.regime))},
            {QStringLiteral("volatility"), number(market.ewmaVolatility)},
            {QStringLiteral("volatilityReadings"),
             QJsonObject{{QStringLiteral("realised"), number(market.windowVolatility.realised)},
                         {QStringLiteral("realisedFiveFold"), number(market.windowVolatility.realisedFiveFold)},
                         {QStringLiteral("closeToClose"), number(market.windowVolatility.closeToClose)},
                         {QStringLiteral("parkinson"), number(market.windowVolatility.parkinson)},
                         {QStringLiteral("garmanKlass"), number(market.windowVolatility.garmanKlass)},
                         {QStringLiteral("rogersSatchell"), number(market.windowVolatility.rogersSatchell)},
                         {QStringLiteral("yangZhang"), number(market.windowVolatility.yangZhang)}}},
            {QStringLiteral("forecastVolatility"), number(market.forecastVolatility)},
            {QStringLiteral("models"), modelsJson(snapshot.models)},
            {QStringLiteral("pairs"), pairsJson(snapshot)},
            {QStringLiteral("basis"), number(market.basis)},
            {QStringLiteral("signalActive"), market.signalActive},
            {QStringLiteral("netDelta"), number(snapshot.exposure.netDelta)},
            {QStringLiteral("protectedDelta"), number(snapshot.exposure.protectedDelta)},
            {QStringLiteral("hedgeDelta"), number(snapshot.exposure.hedgeDelta)},
            {QStringLiteral("leverage"), number(snapshot.exposure.leverage)},
            {QStringLiteral("ratio"), QJsonObject{{QStringLiteral("current"), number(snapshot.ratio.current)},
                                                  {QStringLiteral("target"), number(snapshot.ratio.target)},
                                                  {QStringLiteral("bandLow"), number(snapshot.ratio.bandLow)},
                                                  {QStringLiteral("bandHigh"), number(snapshot.ratio.bandHigh)},
                                                  {QStringLiteral("minimum"), number(snapshot.ratio.minimum)}}},
            {QStringLiteral("liquidation"), QJsonObject{{QStringLiteral("price"), number(liquidation.price)},
                                                        {QStringLiteral("venuePrice"), number(liquidation.venuePrice)},
                                                        {QStringLiteral("distance"), number(liquidation.distance)},
                                                        {QStringLiteral("sigma"), number(liquidation.sigma)},
                                                        {QStringLiteral("probability1h"), number(liquidation.probability1h)},
                                                        {QStringLiteral("probability24h"), number(liquidation.probability24h)},
                                                        {QStringLiteral("probability7d"), number(liquidation.probability7d)}}},
            {QStringLiteral("equity"), equityJson(snapshot)},
            {QStringLiteral("bridge"), bridgeJson(snapshot.bridge)},
            {QStringLiteral("cost"), QJsonObject{{QStringLiteral("feesToday"), number(cost.feesToday)},
                                                 {QStringLiteral("fundingToday"), number(cost.fundingToday)},
                                                 {QStringLiteral("slippageToday"), number(cost.slippageToday)},
                                                 {QStringLiteral("today"), number(cost.today)},
                                                 {QStringLiteral("month"), number(cost.month)},
                                                 {QStringLiteral("feesMonth"), number(cost.feesMonth)},
                                                 {QStringLiteral("fundingMonth"), number(cost.fundingMonth)},
                                                 {QStringLiteral("slippageMonth"), number(cost.slippageMonth)},
                                                 {QStringLiteral("projectedMonth"), number(cost.projectedMonth)},
                                                 {QStringLiteral("monthOfProtected"), number(cost.monthOfProtected)},
                                                 {QStringLiteral("total"), number(cost.total)}}},
            {QStringLiteral("orderCount"), qint64(cost.orders)},
            {QStringLiteral("fillCount"), qint64(cost.fills)},
            {QStringLiteral("positions"), positions},
            {QStringLiteral("decisions"), decisions},
            {QStringLiteral("fills"), fills},
            {QStringLiteral("notes"), notes}};
}

} // namespace ballast::app
