// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_text.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace ballast::ui {

namespace {

using evaluate::DriftFigure;
using evaluate::Review;
using evaluate::WeeklyReview;
using format::Sign;

ReportCell signedMoney(double value, const std::string &currency)
{
    const double shown = std::round(value * 100) / 100; // no loss of nothing
    return {format::money(value, currency, Sign::always), shown > 0 ? Tone::gain : shown < 0 ? Tone::loss : Tone::plain};
}

QString seconds(domain::Duration length) { return format::duration(domain::toSeconds(length)); }

QString driftName(DriftFigure figure)
{
    switch (figure) {
    case DriftFigure::volatility: return tr("Volatility, a year");
    case DriftFigure::calmShare: return tr("Time calm");
    case DriftFigure::normalShare: return tr("Time normal");
    case DriftFigure::turbulentShare: return tr("Time turbulent");
    case DriftFigure::fundingRate: return tr("Funding, an interval");
    case DriftFigure::spread: return tr("Spread");
    case DriftFigure::leverage: return tr("Leverage, protected");
    case DriftFigure::nearestDistance: return tr("Nearest liquidation");
    }
    return {};
}

QString driftValue(DriftFigure figure, double value)
{
    switch (figure) {
    case DriftFigure::fundingRate: return format::percent(value, 4, Sign::always);
    case DriftFigure::spread: return format::basisPoints(value);
    case DriftFigure::leverage: return format::leverage(value);
    default: return format::percent(value, 1);
    }
}

ReportTable glance(const WeeklyReview &weekly)
{
    const auto &results = weekly.results;
    const auto &unit = weekly.currency;
    const bool within = results.cost() <= results.budget;
    ReportTable table{tr("The week at a glance"), format::text(weekly.week), {{{}, Qt::AlignLeft}, {{}, Qt::AlignRight}}, {}, {}};
    ReportCell cost{format::money(results.cost(), unit), within ? Tone::good : Tone::alarm};
    if (results.budget > 0)
        cost.bar = std::clamp(results.cost() / results.budget, 0.0, 1.0);
    table.rows = {
        {{tr("Hedge cost")}, cost},
        {{tr("of its budget"), Tone::muted}, {format::money(results.budget, unit), Tone::muted}},
        {{tr("Fees · funding · slippage"), Tone::muted},
         {QStringLiteral("%1 · %2 · %3")
              .arg(format::number(results.fees, 2), format::number(results.funding, 2), format::number(results.slippage, 2)),
          Tone::muted}},
        {{tr("Of the protected value")}, {format::percent(results.ofProtected, 3)}},
        {{tr("Equity, with the hedge")}, signedMoney(results.change, unit)},
        {{tr("Equity, without it")}, signedMoney(results.changeWithout, unit)},
        {{tr("Deepest fall, with and without")},
         {format::percent(results.maxDrawdown, 1) + QStringLiteral(" · ") + format::percent(results.maxDrawdownWithout, 1)}},
        {{tr("Variance taken away")}, {format::percent(results.effectiveness, 0)}},
        {{tr("Outside the band")}, {format::percent(results.outsideBand, 1), results.outsideBand > 0.1 ? Tone::caution : Tone::plain}},
        {{tr("Liquidation was near")},
         {tr("%n time(s)", nullptr, int(results.nearLiquidations)), results.nearLiquidations ? Tone::alarm : Tone::plain}},
        {{tr("Slippage, expected")},
         {QStringLiteral("%1 (%2)").arg(format::money(results.realisedSlippage, unit), format::number(results.expectedSlippage, 2))}},
    };
    return table;
}

ReportTable marketTable(const WeeklyReview &weekly)
{
    ReportTable table{
        tr("Market"), tr("before and since"), {{{}, Qt::AlignLeft}, {tr("Before")}, {tr("Since")}, {{}, Qt::AlignLeft}}, {}, {}};
    for (const auto &drift : weekly.market)
        table.rows.push_back(
            {{driftName(drift.figure)},
             {driftValue(drift.figure, drift.before), Tone::muted},
             {driftValue(drift.figure, drift.now)},
             {drift.isNotable ? (drift.now > drift.before ? tr("▲ drifted") : tr("▼ drifted")) : QString(), Tone::caution}});
    return table;
}

ReportTable pairTable(const std::vector<engine::PairRow> &pairs)
{
    ReportTable table{tr("Correlation"),
                      tr("a week against two months"),
                      {{{}, Qt::AlignLeft}, {tr("Two months")}, {tr("Week")}, {{}, Qt::AlignLeft}},
                      {},
                      {}};
    for (const auto &pair : pairs) {
        const bool broken = pair.signals.state == market::CorrelationState::broken;
        const bool weak = pair.signals.state == market::CorrelationState::weak;
        table.rows.push_back({{format::text(pair.symbol)},
                              {format::number(pair.signals.longCorrelation, 2), Tone::muted},
                              {format::number(pair.signals.correlation, 2)},
                              {broken ? tr("broken")
                               : weak ? tr("weak")
                                      : QString(),
                               broken ? Tone::alarm : Tone::caution}});
    }
    return table;
}

QString changedBy(const evaluate::ParameterDrift &row)
{
    switch (row.by) {
    case evaluate::ChangedBy::nobody: return tr("not since");
    case evaluate::ChangedBy::start: return tr("at a start");
    case evaluate::ChangedBy::preset: return tr("preset %1").arg(coreText(row.preset));
    case evaluate::ChangedBy::hand: return tr("by hand");
    }
    return {};
}

ReportTable parameterTable(const WeeklyReview &weekly, Zone zone)
{
    ReportTable table{tr("Parameters"),
                      tr("%n at default", nullptr, int(weekly.parameters.atDefault)),
                      {{{}, Qt::AlignLeft}, {tr("Default")}, {tr("Was")}, {tr("Is")}, {tr("Changed"), Qt::AlignLeft}},
                      {},
                      {}};
    for (const auto &row : weekly.parameters.rows) {
        const auto &spec = strategy::spec(row.id);
        const auto value = [&](double number) { return format::parameter(number, spec.unit, weekly.currency, {}); };
        const QString when = row.at.isSet() ? QStringLiteral(", ") + format::dateTime(row.at, zone).left(16) : QString();
        table.rows.push_back({{coreText(spec.name)},
                              {value(row.byDefault), Tone::muted},
                              {value(row.before), row.before == row.now ? Tone::muted : Tone::plain},
                              {value(row.now), row.before == row.now ? Tone::plain : Tone::caution},
                              {changedBy(row) + when, Tone::muted}});
    }
    if (table.rows.empty())
        table.remarks << tr("Every parameter is at its default, and nobody changed one.");
    const auto &before = weekly.parameters.strategyBefore, &now = weekly.parameters.strategyNow;
    if (!now.empty())
        table.remarks << (before.empty() || before == now ? tr("Strategy: %1.").arg(coreText(now))
                                                          : tr("Strategy: %1, before %2.").arg(coreText(now), coreText(before)));
    return table;
}

QString endOf(evaluate::OverrideEnd end)
{
    switch (end) {
    case evaluate::OverrideEnd::expired: return tr("expired");
    case evaluate::OverrideEnd::cleared: return tr("cleared");
    case evaluate::OverrideEnd::replaced: return tr("replaced");
    case evaluate::OverrideEnd::inForce: return tr("in force");
    }
    return {};
}

ReportTable overrideTable(const Review &review, Zone zone)
{
    const auto &unit = review.weekly.currency;
    ReportTable table{tr("What overrides did"),
                      tr("against letting the engine run"),
                      {{tr("Override"), Qt::AlignLeft},
                       {tr("From"), Qt::AlignLeft},
                       {tr("For")},
                       {{}, Qt::AlignLeft},
                       {tr("Earned")},
                       {tr("Cost more")},
                       {tr("Drawdown, pts")},
                       {tr("Liquidation, pts")}},
                      {},
                      {}};
    const auto points = [](double fraction) -> ReportCell {
        return {format::number(fraction * 100, 2, Sign::always), std::fabs(fraction) < 0.00005 ? Tone::muted
                                                                 : fraction < 0                ? Tone::caution
                                                                                               : Tone::good};
    };
    std::map<QString, std::pair<double, int>> months;
    for (const auto &effect : review.audit.overrides) {
        table.rows.push_back({{overrideName(effect, format::text(unit))},
                              {format::dateTime(effect.setAt, zone).left(16), Tone::muted},
                              {seconds(effect.endedAt - effect.setAt)},
                              {endOf(effect.end) + (effect.settled ? QString() : QStringLiteral(" *")), Tone::muted},
                              signedMoney(effect.profit, unit),
                              {format::number(effect.cost, 2, Sign::always)},
                              points(effect.drawdown),
                              points(effect.liquidationDistance)});
        auto &[sum, count] = months[format::dateTime(effect.setAt, Zone::utc).left(7)];
        sum += effect.profit;
        ++count;
    }
    for (const auto &[month, sum] : months)
        table.remarks << tr("%1: %2 from %n override(s).", nullptr, sum.second).arg(month, format::money(sum.first, unit, Sign::always));
    if (review.audit.overrides.empty()) {
        table.remarks << tr("Nothing was set by hand: the engine ran alone.");
        return table;
    }
    if (std::ranges::any_of(review.audit.overrides, [](const auto &effect) { return !effect.settled; }))
        table.remarks << tr("* The two hedges had not met again by the end: the difference can still change.");
    table.remarks
        << (review.basis == evaluate::AuditBasis::events
                ? tr("Replayed from the recorded events, with each override and without it, both on paper fills.")
                : tr("Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded."));
    return table;
}

ReportTable peaceTable(const WeeklyReview &weekly)
{
    const auto &peace = weekly.peace;
    ReportTable table{tr("Peace of mind"),
                      tr("%1 watched").arg(format::duration(peace.hoursWatched * 3600)),
                      {{{}, Qt::AlignLeft}, {{}, Qt::AlignRight}},
                      {},
                      {}};
    const bool quiet = peace.nights > 0 && peace.quietNights == peace.nights;
    table.rows = {
        {{tr("You looked")}, {tr("%n time(s)", nullptr, int(peace.looks))}},
        {{tr("a day"), Tone::muted}, {format::number(peace.looksPerDay, 1), Tone::muted}},
        {{tr("Nights without an alarm")},
         {peace.nights ? tr("%1 of %2").arg(peace.quietNights).arg(peace.nights) : format::unknown, quiet ? Tone::good : Tone::plain}},
        {{tr("Longest armed and untouched")}, {seconds(peace.longestUntouched)}},
        {{tr("Alerts")}, {format::number(double(peace.alerts), 0), peace.alerts ? Tone::caution : Tone::good}},
        {{tr("a week"), Tone::muted}, {format::number(peace.alertsPerWeek, 1), Tone::muted}},
        {{tr("Until acknowledged")}, {peace.acknowledged ? seconds(peace.meanAcknowledgement) : format::unknown}},
    };
    return table;
}

} // namespace

QString overrideName(const evaluate::OverrideEffect &effect, const QString &currency)
{
    if (!effect.parameter)
        return tr("Ratio %1").arg(format::ratio(effect.value));
    const auto &spec = strategy::spec(*effect.parameter);
    return coreText(spec.name) + QLatin1Char(' ') + format::parameter(effect.value, spec.unit, currency.toStdString(), {});
}

QString weekInWords(const WeeklyReview &weekly, Zone zone)
{
    const auto &results = weekly.results;
    return tr("Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.")
        .arg(format::dateTime(weekly.from, zone).left(16), format::money(results.cost(), weekly.currency),
             format::money(results.budget, weekly.currency), format::money(results.change, weekly.currency, Sign::always),
             format::money(results.changeWithout, weekly.currency, Sign::always));
}

std::vector<ReportTable> reviewTables(const Review &review, const std::vector<engine::PairRow> &pairs, Zone zone)
{
    std::vector<ReportTable> out{glance(review.weekly), marketTable(review.weekly)};
    if (!pairs.empty())
        out.push_back(pairTable(pairs));
    out.push_back(peaceTable(review.weekly));
    out.push_back(parameterTable(review.weekly, zone));
    out.push_back(overrideTable(review, zone));
    return out;
}

std::vector<CheckLine> checkLines(const WeeklyReview &weekly)
{
    const auto &results = weekly.results;
    std::vector<CheckLine> out;
    for (const auto &check : weekly.checks) {
        CheckLine line;
        line.isFine = check.isFine;
        switch (check.item) {
        case evaluate::CheckItem::costWithinBudget:
            line.text = tr("The hedge cost what it may");
            line.detail =
                tr("%1 of %2").arg(format::money(results.cost(), weekly.currency), format::money(results.budget, weekly.currency));
            break;
        case evaluate::CheckItem::insideBand:
            line.text = tr("The hedge was inside its band");
            line.detail = tr("%1 of the time outside").arg(format::percent(results.outsideBand, 1));
            break;
        case evaluate::CheckItem::noNearLiquidation:
            line.text = tr("Liquidation never came near");
            line.detail = tr("%n time(s)", nullptr, int(results.nearLiquidations));
            break;
        case evaluate::CheckItem::slippageAsExpected:
            line.text = tr("Slippage was as expected");
            line.detail = tr("%1, expected %2")
                              .arg(format::money(results.realisedSlippage, weekly.currency),
                                   format::money(results.expectedSlippage, weekly.currency));
            break;
        case evaluate::CheckItem::marketAsBefore: {
            line.text = tr("The market is the one the parameters were chosen for");
            const auto drifted = std::ranges::count_if(weekly.market, &evaluate::MarketDrift::isNotable);
            line.detail = tr("%n figure(s) drifted", nullptr, int(drifted));
            break;
        }
        case evaluate::CheckItem::parametersAsIntended: {
            line.text = tr("The parameters are as you want them");
            const auto changed =
                std::ranges::count_if(weekly.parameters.rows, [](const auto &row) { return row.by != evaluate::ChangedBy::nobody; });
            line.detail = tr("%n changed", nullptr, int(changed));
            break;
        }
        case evaluate::CheckItem::alertsUnderstood:
            line.text = tr("You know what each alert was about");
            line.detail = tr("%n alert(s)", nullptr, int(weekly.peace.alerts));
            break;
        case evaluate::CheckItem::hedgeEffective:
            line.text = tr("The hedge takes risk away");
            line.detail = tr("%1 of the variance").arg(format::percent(results.effectiveness, 0));
            break;
        }
        out.push_back(line);
    }
    return out;
}

} // namespace ballast::ui
