// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline.h"

#include "ui/format.h"
#include "ui/risk_tier.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

using format::Sign;

const engine::FeedRow *marketFeed(const engine::Snapshot &snapshot)
{
    const auto found = std::find_if(snapshot.feeds.begin(), snapshot.feeds.end(),
                                    [](const engine::FeedRow &row) { return row.feed == engine::Feed::market; });
    return found == snapshot.feeds.end() ? nullptr : &*found;
}

/// Says that the figure is old, and how old, instead of letting it pass for a live one.
void greyOut(Headline &headline, const engine::Snapshot &snapshot, const Tokens &tokens)
{
    const auto *feed = marketFeed(snapshot);
    if (!feed || !feed->stale)
        return;
    headline.colour = tokens.faint;
    headline.chipColour = tokens.alarm;
    headline.chip = std::isnan(feed->ageSeconds) ? tr("No data") : tr("Stale %1").arg(format::duration(feed->ageSeconds));
    if (headline.meter)
        headline.meter->fill = tokens.faint;
}

bool hasProtectedPosition(const engine::Snapshot &snapshot) { return std::fabs(snapshot.exposure.protectedDelta) > 0; }

/// First detail line where there is nothing to measure, and why.
QString nothingProtected(const engine::Snapshot &snapshot)
{
    return std::isnan(snapshot.exposure.protectedDelta) ? tr("Waiting for account data") : tr("No protected position");
}

} // namespace

double marketAge(const engine::Snapshot &snapshot)
{
    const auto *feed = marketFeed(snapshot);
    return feed ? feed->ageSeconds : engine::unknownValue;
}

bool marketIsStale(const engine::Snapshot &snapshot)
{
    const auto *feed = marketFeed(snapshot);
    return feed && feed->stale;
}

Headline exposureHeadline(const engine::Snapshot &snapshot, const Look &look)
{
    const auto &t = look.tokens;
    const auto &exposure = snapshot.exposure;
    const auto &instrument = snapshot.hedgeInstrument;
    const double lot = instrument.lotSize.toDouble();
    Headline h;
    h.caption = tr("Net exposure");
    h.figureOf = Figure::netExposure;
    h.meaning = tr("Protected and hedge position together, in %1; long is +, short is \u2212.").arg(format::text(instrument.base));
    h.figure = format::quantity(exposure.netDelta, lot, Sign::always);
    h.unit = format::text(instrument.base);
    h.arrow = format::arrow(exposure.netDelta);
    h.colour = std::isnan(exposure.netDelta) || exposure.netDelta == 0 ? t.text : exposure.netDelta > 0 ? t.longSide : t.shortSide;
    if (hasProtectedPosition(snapshot)) {
        const double net = std::fabs(exposure.netDelta), whole = std::fabs(exposure.protectedDelta);
        h.meter = Meter{0, std::max(whole, net), 0, net, h.colour, {}, whole, {}};
        h.chip = exposure.netDelta == 0 ? tr("Flat") : exposure.netDelta > 0 ? tr("Long") : tr("Short");
        h.chipColour = h.colour;
        h.first = format::money(exposure.netNotional, instrument.quote, Sign::always);
    } else {
        h.first = nothingProtected(snapshot);
    }
    h.second =
        tr("Protected %1 \u00b7 hedge %2")
            .arg(format::quantity(exposure.protectedDelta, lot, Sign::always), format::quantity(exposure.hedgeDelta, lot, Sign::always));
    greyOut(h, snapshot, t);
    return h;
}

Headline ratioHeadline(const engine::Snapshot &snapshot, const Look &look)
{
    const auto &t = look.tokens;
    const auto &ratio = snapshot.ratio;
    Headline h;
    h.caption = tr("Hedge ratio");
    h.figureOf = Figure::hedgeRatio;
    h.meaning = tr("Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.");
    h.figure = std::isnan(ratio.current) ? format::unknown : format::number(ratio.current * 100, 0);
    h.unit = std::isnan(ratio.current) ? QString() : QStringLiteral("%");
    h.colour = t.text;
    const auto manual = std::find_if(snapshot.overrides.begin(), snapshot.overrides.end(),
                                     [](const engine::ActiveOverride &each) { return !each.parameter.has_value(); });
    if (!hasProtectedPosition(snapshot)) {
        h.first = nothingProtected(snapshot);
        h.second = tr("Minimum %1").arg(format::ratio(ratio.minimum));
        return h;
    }
    h.first = tr("Target %1 \u00b7 band %2\u2013%3")
                  .arg(format::ratio(ratio.target), std::isnan(ratio.bandLow) ? format::unknown : format::number(ratio.bandLow * 100, 0),
                       format::ratio(ratio.bandHigh));
    h.second = tr("Minimum %1").arg(format::ratio(ratio.minimum));
    if (manual != snapshot.overrides.end())
        h.second += manual->expiresAt.isSet() ? tr(" \u00b7 by hand until %1").arg(format::clock(manual->expiresAt, look.zone))
                                              : tr(" \u00b7 by hand, no expiry");
    else if (!snapshot.overrides.empty())
        h.second += tr(" \u00b7 parameters by hand");
    if (!std::isnan(ratio.current) && !std::isnan(ratio.bandLow)) {
        const bool below = ratio.current<ratio.bandLow, above = ratio.current> ratio.bandHigh;
        h.chip = below ? tr("\u25bc Below band") : above ? tr("\u25b2 Above band") : tr("In band");
        h.chipColour = below || above ? t.caution : t.good;
        const double top = std::max({1.0, ratio.bandHigh * 1.05, ratio.current * 1.05});
        h.meter = Meter{0, top, 0, 0, h.chipColour, std::pair(ratio.bandLow, ratio.bandHigh), ratio.target, ratio.current};
    }
    greyOut(h, snapshot, t);
    return h;
}

Headline liquidationHeadline(const engine::Snapshot &snapshot, const Look &look)
{
    const auto &t = look.tokens;
    const auto &liquidation = snapshot.liquidation;
    const double tick = snapshot.hedgeInstrument.tickSize.toDouble();
    const double critical = snapshot.parameters[strategy::ParameterId::criticalSigma];
    Headline h;
    h.caption = tr("Liquidation distance");
    h.figureOf = Figure::liquidationDistance;
    h.meaning =
        tr("How far the mark price is from liquidating the protected position, in %, in moves expected in one day (\u03c3), and the "
           "probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.")
            .arg(format::probability(liquidation.probability1h), format::probability(liquidation.probability24h),
                 format::probability(liquidation.probability7d));
    h.figure = std::isnan(liquidation.distance) ? format::unknown : format::number(liquidation.distance * 100, 1, Sign::always);
    h.unit = std::isnan(liquidation.distance) ? QString() : QStringLiteral("%");
    h.arrow = format::arrow(liquidation.distance);
    const auto tier = riskTier(liquidation.sigma, critical);
    h.colour = tier == RiskTier::critical ? t.alarm : tier == RiskTier::watch ? t.caution : t.text;
    if (std::isnan(liquidation.price)) {
        h.first = hasProtectedPosition(snapshot) ? tr("No price liquidates the position") : nothingProtected(snapshot);
        greyOut(h, snapshot, t);
        return h;
    }
    if (tier != RiskTier::unknown) {
        h.chip = riskTierName(tier);
        h.chipColour = riskTierColour(tier, t);
        const double top = std::max(4 * critical, 1.0);
        h.meter = Meter{0, top, 0, liquidation.sigma, h.chipColour, {}, critical, {}};
    }
    h.first = tr("%1 \u00b7 %2 within 24 h").arg(format::sigma(liquidation.sigma), format::probability(liquidation.probability24h));
    h.second =
        std::isnan(liquidation.venuePrice)
            ? tr("at %1").arg(format::price(liquidation.price, tick))
            : tr("at %1 \u00b7 venue says %2").arg(format::price(liquidation.price, tick), format::price(liquidation.venuePrice, tick));
    greyOut(h, snapshot, t);
    return h;
}

Headline costHeadline(const engine::Snapshot &snapshot, const Look &look)
{
    const auto &t = look.tokens;
    const auto &cost = snapshot.cost;
    const auto &quote = snapshot.hedgeInstrument.quote;
    const double budget = snapshot.parameters[strategy::ParameterId::dailyCost];
    Headline h;
    h.caption = tr("Fee bleed today");
    h.figureOf = Figure::feeBleed;
    h.meaning =
        tr("What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.")
            .arg(format::money(cost.feesToday, quote), format::money(cost.fundingToday, quote), format::money(cost.slippageToday, quote),
                 format::money(cost.feesMonth, quote), format::money(cost.fundingMonth, quote), format::money(cost.slippageMonth, quote));
    h.figure = format::number(cost.today, 2);
    h.unit = format::text(quote);
    h.colour = t.text;
    if (budget > 0 && !std::isnan(cost.today)) {
        const double used = std::max(0.0, cost.today / budget);
        h.chip = tr("%1 of budget").arg(format::percent(used, 0));
        h.chipColour = used >= 1 ? t.alarm : used >= 0.7 ? t.caution : t.good;
        h.meter = Meter{0, budget, 0, std::max(0.0, cost.today), h.chipColour, {}, {}, {}};
        if (used >= 1)
            h.colour = t.alarm;
    }
    h.first = std::isnan(cost.monthOfProtected)
                  ? tr("Month %1").arg(format::number(cost.month, 2))
                  : tr("Month %1 \u00b7 %2 of protected").arg(format::number(cost.month, 2), format::percent(cost.monthOfProtected, 2));
    h.second =
        std::isnan(cost.projectedOfProtected)
            ? tr("Projected %1").arg(format::number(cost.projectedMonth, 2))
            : tr("Projected %1 \u00b7 %2").arg(format::number(cost.projectedMonth, 2), format::percent(cost.projectedOfProtected, 2));
    return h;
}

std::array<Headline, 4> headlines(const engine::Snapshot &snapshot, const Look &look)
{
    return {exposureHeadline(snapshot, look), ratioHeadline(snapshot, look), liquidationHeadline(snapshot, look),
            costHeadline(snapshot, look)};
}

} // namespace ballast::ui
