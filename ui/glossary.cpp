// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary.h"

#include "ui/words.h"

namespace ballast::ui {

std::vector<GlossaryEntry> glossary()
{
    using enum Figure;
    return {
        {netExposure, tr("Net exposure"), tr("Delta of the protected positions plus delta of the hedge."),
         tr("Coins of the base currency; long +, short \u2212."), tr("Positions as the exchange reports them.")},
        {hedgeRatio, tr("Hedge ratio"), tr("Minus the hedge's delta over the protected delta."), tr("%; 0 % is no hedge, 100 % is flat."),
         tr("Positions of both accounts, at the mark price.")},
        {target, tr("Target ratio"), tr("What the strategy asks for, after the guardrails, or what you set by hand."), tr("%"),
         tr("The decision in force; its reasons are in the panel Decisions.")},
        {band, tr("No-trade band"), tr("Around the target; inside it nothing is traded."), tr("%, from lower to upper edge."),
         tr("Parameter \u201cNo-trade band\u201d, or the strategy's own.")},
        {minimumRatio, tr("Minimum ratio"), tr("The floor under every target: it rises with leverage."), tr("%"),
         tr("Parameters \u201cMinimum ratio\u201d, \u201cRatio per turn of leverage\u201d and \u201cReference leverage\u201d.")},
        {liquidationPrice, tr("Liquidation price"),
         tr("Mark price at which equity equals maintenance margin, by the exchange's own tiers. A hedge in another account does not move "
            "it."),
         tr("Quote currency."), tr("Worked out here, and compared with what the exchange reports.")},
        {liquidationDistance, tr("Liquidation distance"),
         tr("From the mark price to the liquidation price of the position that dies first; also in \u03c3, moves expected in one day."),
         tr("% of the mark price; \u2212 below it."), tr("Liquidation price, mark price and forecast volatility.")},
        {touchProbability, tr("Touch probability"), tr("Probability that the price touches the liquidation price within 1 h, 24 h or 7 d."),
         tr("%; the formula understates the fat tails of crypto."), tr("Closed form for a random walk at the forecast volatility.")},
        {feeBleed, tr("Fee bleed"), tr("What the hedge costs: fees, funding and slippage."), tr("Quote currency; paid is +."),
         tr("Fees and funding booked by the exchange; slippage against the mid price at the decision.")},
        {projectedCost, tr("Projected cost"), tr("The month's cost at the pace so far; also as a share of the protected notional."),
         tr("Quote currency a month, and %."), tr("Cost of the month to date.")},
        {leverage, tr("Effective leverage"), tr("Protected notional over protected equity, whatever the exchange's slider says."),
         tr("Times."), tr("Positions and balances of the protected accounts.")},
        {protectedEquity, tr("Equity"), tr("Wallet balance plus unrealised P&L."), tr("Settlement currency."),
         tr("Balances of the exchange, marked here.")},
        {unrealisedPnl, tr("Unrealised P&L"), tr("Against the mark price, without fees and funding."), tr("Settlement currency; gain +."),
         tr("Entry price of the exchange and the mark price.")},
        {markPrice, tr("Mark price"),
         tr("The exchange's fair price: it decides P&L and liquidation. The index is the spot price behind it."), tr("Quote currency."),
         tr("The exchange's stream; its age is in the header.")},
        {funding, tr("Funding"), tr("What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +."),
         tr("% an interval; received +, paid \u2212."), tr("The exchange's rate now, and what was booked.")},
        {volatility, tr("Volatility"),
         tr("Of the next day, by the model that has forecast best out of sample; else an estimate of the present."), tr("% a year."),
         tr("Candles of the exchange; the panel Models compares the forecasts.")},
        {regime, tr("Regime"), tr("Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better."),
         tr("A name and its probability."), tr("Volatility and the thresholds under Parameters.")},
        {spread, tr("Spread"), tr("Best ask less best bid, over the mid price."), tr("Basis points."), tr("The order book.")},
        {depth, tr("Depth"), tr("What the book offers within 0.1 % of the mid price."), tr("Coins of the base currency."),
         tr("The order book.")},
        {imbalance, tr("Imbalance"), tr("Bid less ask depth, over their sum."),
         tr("\u2212"
            "1 to +1; + is more bids."),
         tr("The order book.")},
        {basis, tr("Basis"), tr("Perpetual less index price, over the index."), tr("%"), tr("Mark and index price of the exchange.")},
        {correlation, tr("Correlation and beta"), tr("How Ether and Bitcoin move together; a break can raise the hedge."),
         tr("\u2212"
            "1 to +1; beta without a unit."),
         tr("Hourly closes of both.")},
        {marginBridge, tr("Margin bridge"),
         tr("Margin that has to reach the protected account in time to keep it alive: the hedge's gain is in the other account."),
         tr("Settlement currency."), tr("Both accounts and the ladder of prices.")},
        {latency, tr("Event to order"), tr("From the arrival of the market event that caused it to the order's write to the socket."),
         tr("Microseconds, median and 99th percentile."), tr("Measured here.")},
        {feedAge, tr("Age of a feed"),
         tr("Since its last message. A feed that is silent too long counts as stale, and trading is suspended."), tr("Seconds."),
         tr("Measured here.")},
    };
}

GlossaryEntry glossaryEntry(Figure figure) { return glossary()[std::size_t(figure)]; }

QString unitAndSource(Figure figure)
{
    const auto entry = glossaryEntry(figure);
    return tr("Unit: %1").arg(entry.unit) + u'\n' + tr("Source: %1").arg(entry.source);
}

} // namespace ballast::ui
