// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/replay.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/assumptions.h"
#include "evaluate/comparison.h"
#include "evaluate/run.h"
#include "risk/liquidation.h"
#include "strategy/strategy.h"

#include <algorithm>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::Error;
using domain::textFormat;

bool isUsable(const domain::Candle &bar)
{
    constexpr double beyondAnyPrice = 1e9;
    return domain::isSound(bar) && bar.high < beyondAnyPrice;
}

/// Length of a bar: the shortest step; and what is missing between them.
struct Layout
{
    domain::Duration interval{};
    std::vector<Gap> gaps;
};

tl::expected<Layout, Error> layOut(std::span<const domain::Candle> candles)
{
    if (candles.empty())
        return tl::unexpected(Error::badInput("there are no candles to replay", "give a kline file that holds some"));
    Layout layout;
    layout.interval = candles.size() == 1 ? candles[0].interval : domain::Duration::max();
    for (std::size_t i = 0; i < candles.size(); ++i) {
        if (!isUsable(candles[i]))
            return tl::unexpected(Error::badInput(textFormat("bar %zu (%s) is not a candle: open %g, high %g, low %g, close %g", i + 1,
                                                             timeText(candles[i].openTime).c_str(), candles[i].open, candles[i].high,
                                                             candles[i].low, candles[i].close),
                                                  "low <= open, close <= high and positive prices are needed"));
        if (i == 0)
            continue;
        const auto length = candles[i].openTime - candles[i - 1].openTime;
        if (length.count() <= 0)
            return tl::unexpected(Error::badInput(
                textFormat("bar %zu (%s) does not come after the one before it", i + 1, timeText(candles[i].openTime).c_str()),
                "sort the candles by open time and drop duplicates"));
        layout.interval = std::min(layout.interval, length);
    }
    if (layout.interval < std::chrono::seconds(1) || layout.interval > std::chrono::hours(24 * 7))
        return tl::unexpected(Error::badInput(textFormat("bars of %g s can't be replayed", domain::toSeconds(layout.interval)),
                                              "use bars of one second to one week"));
    for (std::size_t i = 1; i < candles.size(); ++i) {
        const auto expected = candles[i - 1].openTime + layout.interval;
        if (candles[i].openTime != expected)
            layout.gaps.push_back({expected, candles[i].openTime});
    }
    if (layout.gaps.size() * 4 > candles.size() && candles.size() >= 8)
        return tl::unexpected(Error::badInput(textFormat("%zu of %zu bars do not follow each other at %g s", layout.gaps.size(),
                                                         candles.size(), domain::toSeconds(layout.interval)),
                                              "replay files of one bar length at a time"));
    return layout;
}

tl::expected<void, Error> check(const ReplaySpec &spec, std::size_t bars)
{
    const auto refuse = [](std::string what, std::string advice) {
        return tl::unexpected(Error::badInput(std::move(what), std::move(advice)));
    };
    if (!strategy::findStrategy(spec.strategy)) {
        std::string known;
        for (const auto &each : strategy::strategies())
            known += (known.empty() ? "" : ", ") + std::string(each.name);
        return refuse("there is no strategy '" + spec.strategy + "'", "choose one of: " + known);
    }
    if (auto valid = strategy::validate(spec.parameters); !valid)
        return tl::unexpected(valid.error());
    if (spec.equity.sign() <= 0)
        return refuse("the protected account needs equity", "give an amount above 0");
    if (spec.hedgeCapital.sign() < 0)
        return refuse("the hedge account can't hold less than nothing", "give 0 or more");
    if (!(spec.leverage > 0 && spec.leverage <= 1000))
        return refuse(textFormat("a leverage of %g is no leverage", spec.leverage), "give a number above 0, e.g. 10");
    if (!(spec.hedgeLeverage >= 1 && spec.hedgeLeverage <= 1000))
        return refuse(textFormat("a hedge leverage of %g is out of range", spec.hedgeLeverage), "give 1 or more, e.g. 20");
    if (!(spec.equity.toDouble() * spec.leverage <= 1e9))
        return refuse("the position is too large to be booked exactly", "lower equity or leverage below a notional of 1,000,000,000");
    if (spec.contract.schedule.empty())
        return refuse("the contract has no margin schedule", "give its maintenance tiers");
    if (spec.contract.instrument.kind != domain::ContractKind::linear)
        return refuse("only linear contracts can be replayed", "use the USDT- or USDC-margined contract");
    if (spec.warmUpBars >= bars)
        return refuse(textFormat("%zu bars of warm-up leave nothing of %zu bars to replay", spec.warmUpBars, bars),
                      "use fewer bars of warm-up or more data");
    for (std::size_t i = 0; i < spec.recorded.size(); ++i) {
        const auto &each = spec.recorded[i];
        const auto before = i > 0 ? spec.recorded[i - 1].quantity : domain::Quantity{};
        if (each.quantity != before && !(each.price.sign() > 0))
            return refuse(textFormat("change %zu of the recorded positions has no price", i + 1),
                          "every trade needs the price it was made at");
        if (i > 0 && each.at < spec.recorded[i - 1].at)
            return refuse(textFormat("change %zu of the recorded positions is older than the one before it", i + 1), "sort them by time");
    }
    if (spec.sampleInterval.count() <= 0)
        return refuse("the sample interval must be positive", "give e.g. one hour");
    return {};
}

/// The course of recorded positions: from the bar in which the first of them lies.
tl::expected<Course, Error> planRecorded(const ReplaySpec &spec, const MarketHistory &history, Course course)
{
    const auto &first = spec.recorded.front();
    const auto after = std::ranges::upper_bound(history.candles, first.at, {}, &domain::Candle::openTime);
    if (after == history.candles.begin())
        return tl::unexpected(Error::badInput("the candles begin at " + timeText(history.candles.front().openTime)
                                                  + ", after the first recorded position (" + timeText(first.at) + ")",
                                              "give candles from before that time on"));
    course.openingBar = std::size_t(after - history.candles.begin()) - 1;
    if (first.at >= history.candles[course.openingBar].openTime + course.interval)
        return tl::unexpected(Error::badInput("there is no candle of " + timeText(first.at) + ", when the recorded positions begin",
                                              "give candles of that time"));
    course.entry = first.price;
    course.quantity = first.quantity;
    return course;
}

tl::expected<Course, Error> plan(const ReplaySpec &spec, const MarketHistory &history, domain::Duration interval)
{
    Course course;
    course.instrument = spec.contract.instrument;
    course.instrument.id = {};
    course.interval = interval;
    if (!spec.recorded.empty())
        return planRecorded(spec, history, course);
    course.openingBar = spec.warmUpBars;
    course.entry = domain::Price::fromEstimate(history.candles[spec.warmUpBars].open);
    const double open = course.entry.toDouble();
    const auto size = domain::Quantity::fromEstimate(spec.equity.toDouble() * spec.leverage / open)
                          .toStep(course.instrument.lotSize, domain::Rounding::towardZero);
    if (size < course.instrument.minQuantity)
        return tl::unexpected(Error::badInput(
            textFormat("%s at %gx buys less than the smallest order (%s %s at %g)", spec.equity.toString().c_str(), spec.leverage,
                       course.instrument.minQuantity.toString().c_str(), course.instrument.base.str().c_str(), open),
            "raise the equity"));
    const double notional = size.toDouble() * open;
    if (const auto &tier = spec.contract.schedule.tierOf(notional); spec.leverage > tier.maxLeverage)
        return tl::unexpected(Error::badInput(textFormat("leverage %g is more than the venue allows for a position of %.0f %s",
                                                         spec.leverage, notional, course.instrument.quote.str().c_str()),
                                              textFormat("at most %g", tier.maxLeverage)));
    course.quantity = size * sign(spec.direction);
    const risk::MarginLeg leg{course.quantity.toDouble(), open};
    if (risk::marginExcess({{&leg, 1}, &spec.contract.schedule, spec.equity.toDouble()}, open) <= 0)
        return tl::unexpected(
            Error::badInput(textFormat("a position at leverage %g would be liquidated at once", spec.leverage), "lower the leverage"));
    return course;
}

} // namespace

HedgeCost costOf(const RunResult &run)
{
    HedgeCost cost;
    cost.fees = run.hedgeAccount.fees.toDouble();
    cost.slippage = run.hedgeAccount.slippage.toDouble();
    cost.funding = -run.hedgeAccount.funding.toDouble();
    cost.ofProtected = cost.ofProtectedPerMonth = domain::unknownValue;
    if (run.meanProtectedNotional > 0) {
        cost.ofProtected = cost.total() / run.meanProtectedNotional;
        cost.ofProtectedPerMonth = cost.ofProtected / (domain::toSeconds(run.protectedFor) / (30 * 86'400.0));
    }
    return cost;
}

ReplayResult frame(const ReplaySpec &spec, const MarketHistory &history, const Setting &setting)
{
    ReplayResult result;
    result.strategy = spec.strategy;
    result.start = history.candles[setting.course.openingBar].openTime;
    result.end = history.candles.back().openTime + setting.course.interval - std::chrono::milliseconds(1);
    result.bars = history.candles.size();
    result.interval = setting.course.interval;
    result.gaps = setting.gaps;
    result.entry = setting.course.entry;
    result.quantity = setting.course.quantity;
    return result;
}

bool RunResult::liquidated(domain::AccountRole role) const
{
    return std::any_of(liquidations.begin(), liquidations.end(), [&](const Liquidation &each) { return each.account == role; });
}

double RunResult::timeOutsideBand() const { return barsDecided > 0 ? double(barsOutsideBand) / double(barsDecided) : domain::unknownValue; }

tl::expected<Setting, domain::Error> setUp(const ReplaySpec &spec, const MarketHistory &history)
{
    auto layout = layOut(history.candles);
    if (!layout)
        return tl::unexpected(layout.error());
    if (auto valid = check(spec, history.candles.size()); !valid)
        return tl::unexpected(valid.error());
    auto course = plan(spec, history, layout->interval);
    if (!course)
        return tl::unexpected(course.error());
    return Setting{*std::move(course), std::move(layout->gaps)};
}

tl::expected<ReplayResult, domain::Error> replay(const ReplaySpec &spec, const MarketHistory &history)
{
    auto setting = setUp(spec, history);
    if (!setting)
        return tl::unexpected(setting.error());
    auto result = frame(spec, history, *setting);
    Run hedged(spec, history, setting->course, Hedging::on);
    result.withHedge = hedged.play();
    result.fundingApplied = hedged.fundingApplied();
    result.withoutHedge = Run(spec, history, setting->course, Hedging::off).play();
    result.hedgeCost = costOf(result.withHedge);
    result.assumptions = describeAssumptions(spec, history, result);
    return result;
}

} // namespace ballast::evaluate
