// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_json.h"

#include "app/json_value.h"
#include "app/text.h"
#include "domain/text_format.h"
#include "evaluate/comparison.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <map>

namespace ballast::app {

namespace {

using evaluate::Review;

double hours(domain::Duration length) { return domain::toSeconds(length) / 3600; }

constexpr std::array<const char *, 8> figureNames{"volatility",  "calmShare", "normalShare", "turbulentShare",
                                                  "fundingRate", "spreadBps", "leverage",    "nearestLiquidation"};
constexpr std::array<const char *, 8> checkNames{"costWithinBudget", "insideBand",           "noNearLiquidation", "slippageAsExpected",
                                                 "marketAsBefore",   "parametersAsIntended", "alertsUnderstood",  "hedgeEffective"};
constexpr std::array<const char *, 4> changedByNames{"nobody", "start", "preset", "hand"};
constexpr std::array<const char *, 4> endNames{"expired", "cleared", "replaced", "inForce"};
constexpr std::array<const char *, 3> basisNames{"none", "minutes", "events"};

std::string monthName(domain::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(QStringLiteral("yyyy-MM")).toStdString();
}

struct MonthSum
{
    std::size_t overrides = 0;
    double profit = 0, cost = 0;
};
std::map<std::string, MonthSum> byMonth(const evaluate::OverrideAudit &audit)
{
    std::map<std::string, MonthSum> out;
    for (const auto &effect : audit.overrides) {
        auto &sum = out[monthName(effect.setAt)];
        ++sum.overrides;
        sum.profit += effect.profit;
        sum.cost += effect.cost;
    }
    return out;
}

QJsonObject auditJson(const Review &review)
{
    QJsonArray overrides, months, assumptions;
    for (const auto &effect : review.audit.overrides)
        overrides.append(
            QJsonObject{{QStringLiteral("parameter"),
                         effect.parameter ? QJsonValue(text(strategy::spec(*effect.parameter).key)) : QJsonValue(QStringLiteral("ratio"))},
                        {QStringLiteral("value"), orNull(effect.value)},
                        {QStringLiteral("setAt"), orNull(effect.setAt)},
                        {QStringLiteral("endedAt"), orNull(effect.endedAt)},
                        {QStringLiteral("end"), QLatin1String(endNames[std::size_t(effect.end)])},
                        {QStringLiteral("reason"), text(effect.reason)},
                        {QStringLiteral("countedUntil"), orNull(effect.countedUntil)},
                        {QStringLiteral("settled"), effect.settled},
                        {QStringLiteral("profit"), orNull(effect.profit)},
                        {QStringLiteral("cost"), orNull(effect.cost)},
                        {QStringLiteral("drawdown"), orNull(effect.drawdown)},
                        {QStringLiteral("liquidationDistance"), orNull(effect.liquidationDistance)},
                        {QStringLiteral("words"), QString::fromStdString(evaluate::describe(effect, review.weekly.currency))}});
    for (const auto &[name, sum] : byMonth(review.audit))
        months.append(QJsonObject{{QStringLiteral("month"), QString::fromStdString(name)},
                                  {QStringLiteral("overrides"), qint64(sum.overrides)},
                                  {QStringLiteral("profit"), orNull(sum.profit)},
                                  {QStringLiteral("cost"), orNull(sum.cost)}});
    for (const auto &line : review.assumptions)
        assumptions.append(QString::fromStdString(line));
    const auto &together = review.audit.together;
    return {{QStringLiteral("basis"), QLatin1String(basisNames[std::size_t(review.basis)])},
            {QStringLiteral("overrides"), overrides},
            {QStringLiteral("months"), months},
            {QStringLiteral("together"), QJsonObject{{QStringLiteral("profit"), orNull(together.profit)},
                                                     {QStringLiteral("cost"), orNull(together.cost)},
                                                     {QStringLiteral("drawdown"), orNull(together.drawdown)},
                                                     {QStringLiteral("liquidationDistance"), orNull(together.liquidationDistance)}}},
            {QStringLiteral("assumptions"), assumptions}};
}

} // namespace

QJsonObject toJson(const Review &review)
{
    const auto &weekly = review.weekly;
    QJsonObject market, checks;
    for (const auto &drift : weekly.market)
        market.insert(QLatin1String(figureNames[std::size_t(drift.figure)]), QJsonObject{{QStringLiteral("before"), orNull(drift.before)},
                                                                                         {QStringLiteral("now"), orNull(drift.now)},
                                                                                         {QStringLiteral("notable"), drift.isNotable}});
    QJsonArray parameters;
    for (const auto &row : weekly.parameters.rows)
        parameters.append(QJsonObject{{QStringLiteral("parameter"), text(strategy::spec(row.id).key)},
                                      {QStringLiteral("default"), orNull(row.byDefault)},
                                      {QStringLiteral("before"), orNull(row.before)},
                                      {QStringLiteral("now"), orNull(row.now)},
                                      {QStringLiteral("by"), QLatin1String(changedByNames[std::size_t(row.by)])},
                                      {QStringLiteral("at"), orNull(row.at)},
                                      {QStringLiteral("preset"), QString::fromStdString(row.preset)}});
    for (const auto &check : weekly.checks)
        checks.insert(QLatin1String(checkNames[std::size_t(check.item)]), check.isFine);
    const auto &results = weekly.results;
    const auto &peace = weekly.peace;
    return {
        {QStringLiteral("week"), QString::fromStdString(weekly.week)},
        {QStringLiteral("from"), orNull(weekly.from)},
        {QStringLiteral("to"), orNull(weekly.to)},
        {QStringLiteral("currency"), QString::fromStdString(weekly.currency)},
        {QStringLiteral("signedAt"), orNull(weekly.signedAt)},
        {QStringLiteral("daysSinceSigned"), orNull(weekly.daysSinceSigned)},
        {QStringLiteral("due"), weekly.isDue},
        {QStringLiteral("market"), market},
        {QStringLiteral("parameters"),
         QJsonObject{{QStringLiteral("changedOrNotDefault"), parameters},
                     {QStringLiteral("atDefault"), qint64(weekly.parameters.atDefault)},
                     {QStringLiteral("strategyBefore"), QString::fromStdString(weekly.parameters.strategyBefore)},
                     {QStringLiteral("strategyNow"), QString::fromStdString(weekly.parameters.strategyNow)}}},
        {QStringLiteral("results"), QJsonObject{{QStringLiteral("cost"), orNull(results.cost())},
                                                {QStringLiteral("fees"), orNull(results.fees)},
                                                {QStringLiteral("funding"), orNull(results.funding)},
                                                {QStringLiteral("slippage"), orNull(results.slippage)},
                                                {QStringLiteral("budget"), orNull(results.budget)},
                                                {QStringLiteral("ofProtected"), orNull(results.ofProtected)},
                                                {QStringLiteral("outsideBand"), orNull(results.outsideBand)},
                                                {QStringLiteral("effectiveness"), orNull(results.effectiveness)},
                                                {QStringLiteral("change"), orNull(results.change)},
                                                {QStringLiteral("changeWithoutHedge"), orNull(results.changeWithout)},
                                                {QStringLiteral("maxDrawdown"), orNull(results.maxDrawdown)},
                                                {QStringLiteral("maxDrawdownWithoutHedge"), orNull(results.maxDrawdownWithout)},
                                                {QStringLiteral("nearLiquidations"), qint64(results.nearLiquidations)},
                                                {QStringLiteral("expectedSlippage"), orNull(results.expectedSlippage)},
                                                {QStringLiteral("realisedSlippage"), orNull(results.realisedSlippage)},
                                                {QStringLiteral("orders"), qint64(results.orders)}}},
        {QStringLiteral("peaceOfMind"), QJsonObject{{QStringLiteral("looks"), qint64(peace.looks)},
                                                    {QStringLiteral("looksPerDay"), orNull(peace.looksPerDay)},
                                                    {QStringLiteral("nights"), qint64(peace.nights)},
                                                    {QStringLiteral("quietNights"), qint64(peace.quietNights)},
                                                    {QStringLiteral("longestUntouchedHours"), orNull(hours(peace.longestUntouched))},
                                                    {QStringLiteral("alerts"), qint64(peace.alerts)},
                                                    {QStringLiteral("alertsPerWeek"), orNull(peace.alertsPerWeek)},
                                                    {QStringLiteral("acknowledged"), qint64(peace.acknowledged)},
                                                    {QStringLiteral("meanAcknowledgementHours"),
                                                     peace.acknowledged ? orNull(hours(peace.meanAcknowledgement)) : QJsonValue()},
                                                    {QStringLiteral("hoursWatched"), orNull(peace.hoursWatched)}}},
        {QStringLiteral("checks"), checks},
        {QStringLiteral("overrideAudit"), auditJson(review)},
    };
}

namespace {

std::string percentText(double value, int digits = 1)
{
    return std::isfinite(value) ? domain::textFormat("%.*f %%", digits, value * 100) : std::string("—");
}

std::string figure(evaluate::DriftFigure which, double value)
{
    using evaluate::DriftFigure;
    if (!std::isfinite(value))
        return "—";
    switch (which) {
    case DriftFigure::fundingRate: return percentText(value, 4);
    case DriftFigure::spread: return domain::textFormat("%.2f bps", value);
    case DriftFigure::leverage: return domain::textFormat("%.1f×", value);
    default: return percentText(value);
    }
}

} // namespace

std::string reviewText(const Review &review)
{
    static constexpr std::array<const char *, 8> marketLabels{"volatility a year",   "calm",   "normal",   "turbulent",
                                                              "funding an interval", "spread", "leverage", "nearest liquidation"};
    static constexpr std::array<const char *, 8> checkLabels{"cost within its budget",
                                                             "hedge inside its band",
                                                             "liquidation never near",
                                                             "slippage as expected",
                                                             "market as before",
                                                             "parameters as intended",
                                                             "no alert",
                                                             "the hedge takes variance away"};
    const auto &weekly = review.weekly;
    const auto &results = weekly.results;
    const auto &peace = weekly.peace;
    const auto amount = [&](double value) { return evaluate::amountText(value) + " " + weekly.currency; };
    std::string out = weekly.week + ": " + evaluate::timeText(weekly.from) + " to " + evaluate::timeText(weekly.to) + "\n";
    out += weekly.signedAt.isSet() ? "last signed " + evaluate::timeText(weekly.signedAt) : std::string("never signed");
    out += weekly.isDue ? "; a review is due\n" : "\n";
    out += "\nMarket                     before          now\n";
    for (const auto &drift : weekly.market)
        out +=
            domain::textFormat("  %-20s %12s %12s%s\n", marketLabels[std::size_t(drift.figure)], figure(drift.figure, drift.before).c_str(),
                               figure(drift.figure, drift.now).c_str(), drift.isNotable ? "  *" : "");
    out += domain::textFormat("\nParameters: %zu at their default; strategy %s\n", weekly.parameters.atDefault,
                              weekly.parameters.strategyNow.empty() ? "not known" : weekly.parameters.strategyNow.c_str());
    for (const auto &row : weekly.parameters.rows)
        out += domain::textFormat(
            "  %-20s %.6g, was %.6g, default %.6g%s\n", std::string(strategy::spec(row.id).key).c_str(), row.now, row.before, row.byDefault,
            row.by == evaluate::ChangedBy::nobody ? "" : (std::string(", changed by ") + changedByNames[std::size_t(row.by)]).c_str());
    out += "\nResults\n  hedge cost " + amount(results.cost()) + " (fees " + amount(results.fees) + ", funding " + amount(results.funding)
           + ", slippage " + amount(results.slippage) + "), budget " + amount(results.budget) + "\n";
    out += "  equity " + amount(results.change) + " with the hedge, " + amount(results.changeWithout) + " without; drawdown "
           + percentText(results.maxDrawdown) + " and " + percentText(results.maxDrawdownWithout) + "\n";
    out += "  outside the band " + percentText(results.outsideBand) + " of the time; effectiveness " + percentText(results.effectiveness)
           + domain::textFormat("; liquidation near %zu times\n", results.nearLiquidations);
    out += domain::textFormat("  slippage of %zu orders: ", results.orders) + amount(results.realisedSlippage) + ", expected "
           + amount(results.expectedSlippage) + "\n";
    out += domain::textFormat("\nPeace of mind: looked %zu times; %zu of %zu nights without an alarm; %.1f h armed and untouched at the "
                              "longest; %zu alerts\n",
                              peace.looks, peace.quietNights, peace.nights, hours(peace.longestUntouched), peace.alerts);
    out += "\nOverrides\n";
    for (const auto &effect : review.audit.overrides)
        out += "  " + evaluate::describe(effect, weekly.currency) + "\n";
    if (review.audit.overrides.empty())
        out += "  none\n";
    for (const auto &[name, sum] : byMonth(review.audit))
        out += domain::textFormat("  %s: %zu override(s), ", name.c_str(), sum.overrides) + amount(sum.profit) + " earned, cost "
               + amount(sum.cost) + "\n";
    for (const auto &line : review.assumptions)
        out += "  " + line + "\n";
    out += "\nBefore signing\n";
    for (const auto &check : weekly.checks)
        out += domain::textFormat("  [%s] %s\n", check.isFine ? "x" : " ", checkLabels[std::size_t(check.item)]);
    return out;
}

} // namespace ballast::app
