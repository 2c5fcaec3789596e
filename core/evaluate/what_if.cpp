// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/what_if.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "risk/venue_margin.h"

#include <algorithm>
#include <cmath>

namespace ballast::evaluate {

namespace {

/// An estimate of equity has no more than cents to tell.
domain::Money toCents(double amount) { return domain::Money::fromEstimate(std::round(amount * 100) / 100); }

using domain::Candle;
using domain::Error;

constexpr std::size_t fewestBars = 60, longestMove = 10'000; ///< bars
constexpr double extremes = 0.25;                            ///< of a bar's own move

/// The recent candles without holes in time before the newest stretch, and the move after them.
std::vector<Candle> path(const WhatIfQuestion &question)
{
    auto out = question.candles;
    if (question.move == 0)
        return out;
    const auto interval = out.back().interval;
    const auto bars = std::clamp<std::int64_t>(question.over / interval, 1, std::int64_t(longestMove));
    double volume = 0;
    for (const auto &candle : out)
        volume += candle.volume / double(out.size());
    const double step = std::log1p(question.move) / double(bars);
    double price = out.back().close;
    for (std::int64_t i = 0; i < bars; ++i) {
        const double next = price * std::exp(step), beyond = std::fabs(next - price) * extremes;
        out.push_back({out.back().openTime + interval, interval, price, std::max(price, next) + beyond, std::min(price, next) - beyond,
                       next, volume});
        price = next;
    }
    return out;
}

WhatIfSide sideOf(const RunResult &run, const HedgeCost &cost, double start)
{
    WhatIfSide out;
    out.change = run.finalEquity().toDouble() - start;
    out.atWorst = run.performance.maxDrawdown;
    out.cost = cost.total();
    out.meanRatio = run.meanRatio;
    out.orders = run.orders;
    out.protectedDead = run.liquidated(domain::AccountRole::protectedAccount);
    out.hedgeDead = run.liquidated(domain::AccountRole::hedge);
    return out;
}

} // namespace

tl::expected<WhatIfAnswer, Error> whatIf(const WhatIfQuestion &question)
{
    const auto fail = [](const char *what, const char *advice) {
        return tl::unexpected(Error{domain::ErrorKind::unavailable, what, advice, 0});
    };
    if (question.candles.size() < fewestBars)
        return fail("there are too few candles yet", "wait until an hour of the market has been seen");
    if (!(question.protectedEquity > 0) || !(question.leverage > 0))
        return fail("there is no protected position to look at", "open one, or wait until the account has been read");
    if (!(question.move > -0.95 && question.move < 5))
        return fail("the move is out of reach", "choose one between -95 % and +500 %");
    for (const auto *parameters : {&question.parameters, &question.proposed}) {
        if (auto valid = strategy::validate(*parameters); !valid)
            return tl::unexpected(valid.error());
    }
    const auto candles = path(question);
    ReplaySpec spec;
    spec.direction = question.isLong ? Direction::longPosition : Direction::shortPosition;
    spec.leverage = question.leverage;
    spec.equity = toCents(question.protectedEquity);
    spec.hedgeCapital = toCents(std::max(0.0, question.hedgeEquity));
    const auto known = risk::knownSchedule(question.instrument.venue, question.instrument.symbol.view());
    spec.contract = {question.instrument, known ? known->schedule : risk::MarginSchedule::flat(0.005, 125)};
    spec.contract.instrument.id = {};
    // The first hour only teaches the volatility; a position as large as now's is then opened at the price of that time.
    spec.warmUpBars = std::min<std::size_t>(60, question.candles.size() / 2);
    MarketHistory history;
    history.candles = candles;

    WhatIfAnswer out;
    out.from = question.candles.front().openTime;
    out.to = question.candles.back().openTime + question.candles.back().interval;
    out.bars = candles.size();
    out.lastPrice = question.candles.back().close;
    out.endPrice = candles.back().close;
    const double start = spec.equity.toDouble() + spec.hedgeCapital.toDouble();
    for (auto *side : {&out.asItIs, &out.proposed}) {
        const bool proposed = side == &out.proposed;
        spec.strategy = proposed ? question.proposedStrategy : question.strategy;
        spec.parameters = proposed ? question.proposed : question.parameters;
        const auto result = replay(spec, history);
        if (!result)
            return tl::unexpected(result.error());
        *side = sideOf(result->withHedge, result->hedgeCost, start);
        if (proposed) {
            out.without = sideOf(result->withoutHedge, {}, start);
            out.assumptions = result->assumptions;
        }
    }
    out.without.meanRatio = domain::unknownValue;
    out.assumptions.insert(out.assumptions.begin(),
                           domain::textFormat("The position is opened %zu bars after the first with today's leverage and equity; the hedge "
                                              "account begins without a hedge.",
                                              spec.warmUpBars));
    return out;
}

} // namespace ballast::evaluate
