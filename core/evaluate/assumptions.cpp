// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/assumptions.h"

#include "domain/text_format.h"
#include "market/market_models.h"

namespace ballast::evaluate {

namespace {

using domain::textFormat;

std::string lengthOf(domain::Duration length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (seconds % 86'400 == 0)
        return textFormat("%lld d", static_cast<long long>(seconds / 86'400));
    if (seconds % 3'600 == 0)
        return textFormat("%lld h", static_cast<long long>(seconds / 3'600));
    if (seconds % 60 == 0)
        return textFormat("%lld min", static_cast<long long>(seconds / 60));
    return textFormat("%lld s", static_cast<long long>(seconds));
}

std::string date(domain::Timestamp t)
{
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_time<domain::Duration>(domain::Duration(t.ns)));
    const std::chrono::year_month_day ymd(day);
    return textFormat("%04d-%02u-%02u", int(ymd.year()), unsigned(ymd.month()), unsigned(ymd.day()));
}

std::string aboutFunding(const MarketHistory &history, const ReplayResult &result)
{
    if (history.funding.empty())
        return "Funding is not charged: no funding rates were given.";
    const auto first = history.funding.front().at, last = history.funding.back().at;
    std::string text = textFormat("Funding: %zu settlements applied at their own times to the positions held then, at the bar's price; a "
                                  "position pays or receives its notional times the rate.",
                                  result.fundingApplied);
    if (first > result.start + std::chrono::hours(24) || last < result.end - std::chrono::hours(24))
        text += textFormat(" The rates cover %s to %s only; outside, nothing is charged.", date(first).c_str(), date(last).c_str());
    return text;
}

std::string aboutTransfers(const TransferPolicy &policy, const strategy::Parameters &parameters)
{
    using enum strategy::ParameterId;
    if (policy.mode == TransferMode::none)
        return "Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.";
    const bool automatic = policy.mode == TransferMode::automatic;
    return textFormat("Transfers (%s): the rule of live trading. When liquidation of the position is nearer than %.4g %% (bridgeTrigger), "
                      "what brings %.4g %% back is moved from the hedge account, which keeps what a move of %.4g %% against it takes; %s. "
                      "It arrives %s later, and is never more than the hedge does not need as margin by then.",
                      std::string(name(policy.mode)).c_str(), parameters[bridgeTrigger] * 100, parameters[bridgeTarget] * 100,
                      parameters[bridgeReserve] * 100,
                      automatic ? "at most maximumTransfer at once and transferPerDay a day" : "without limits, by hand",
                      lengthOf(policy.delay()).c_str());
}

} // namespace

std::vector<std::string> describeAssumptions(const ReplaySpec &spec, const MarketHistory &history, const ReplayResult &result)
{
    const auto &instrument = spec.contract.instrument;
    const auto quote = instrument.quote.str();
    std::vector<std::string> lines;
    lines.push_back(textFormat("Capital: %s %s in the protected account and %s %s in the hedge account, in both runs; without the hedge "
                               "the second part lies idle.",
                               spec.equity.toString().c_str(), quote.c_str(), spec.hedgeCapital.toString().c_str(), quote.c_str()));
    if (spec.recorded.empty())
        lines.push_back("The position is opened at a bar's open without a fee and stays open; it is valued at the last close. A liquidated "
                        "position is not opened again.");
    else
        lines.push_back(textFormat("The protected position is the recorded one, %zu changes: each is traded at its own price and fee, at "
                                   "the begin of the bar in which it was made; deposits and withdrawals are no returns. After a "
                                   "liquidation nothing is followed until the trader had closed that position.",
                                   spec.recorded.size()));
    lines.push_back("Within a bar: open, the extreme against the protected position, the other extreme, close. The bar's prices serve as "
                    "last and mark price alike.");
    lines.push_back(textFormat("The engine sees every close; its orders fill whole at the next open (one bar of %s later), unless that is "
                               "beyond their limit price or behind a gap.",
                               lengthOf(result.interval).c_str()));
    lines.push_back(
        textFormat("Slippage: %.2f bps of every fill plus %.2f x volatility x sqrt(order / traded volume) of the bar before, at "
                   "most %.0f bps; quoted spread %.2f bps.",
                   spec.costs.fixedBps, spec.costs.impactFactor, spec.costs.maximumImpactBps, spec.costs.spreadBps));
    lines.push_back(textFormat("Fees: taker %.4f %% of every fill; liquidation fee %.4f %% of the seized notional.",
                               instrument.takerFee.toDouble() * 100, instrument.liquidationFee.toDouble() * 100));
    lines.push_back(textFormat("Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered "
                               "maintenance margin (%zu tiers, first rate %.2f %%); a debt is borne by the insurance fund.",
                               spec.contract.schedule.tiers().size(), spec.contract.schedule.tiers().front().maintenanceRate * 100));
    lines.push_back(aboutFunding(history, result));
    lines.push_back(aboutTransfers(spec.transfer, spec.parameters));
    lines.push_back(textFormat("An order that adds to the hedge needs margin for %.4gx leverage; without it the order is refused.",
                               spec.hedgeLeverage));
    if (!spec.recorded.empty())
        lines.push_back("The bars before the first recorded position only tell the engine the volatility.");
    else if (spec.warmUpBars == 0)
        lines.push_back(textFormat("The engine starts without history and knows the volatility after 30 returns (%s): no hedge before.",
                                   lengthOf(result.interval * 30).c_str()));
    else
        lines.push_back(
            textFormat("The first %zu bars only tell the engine the volatility; the position is opened after them.", spec.warmUpBars));
    if (const double bars12 = domain::toSeconds(result.interval) * 12; bars12 > spec.parameters[strategy::ParameterId::volatilityHalfLife])
        lines.push_back(textFormat("The volatility half-life is raised to 12 bars (%s).", lengthOf(result.interval * 12).c_str()));
    if (spec.refitInterval > domain::Duration::zero())
        lines.push_back(
            textFormat("Forecast and regime models are learnt anew every %s from the bars seen so far, once there are %zu days of "
                       "them; before that the present estimate and the thresholds stand in.",
                       lengthOf(spec.refitInterval).c_str(), market::fewestDaysToLearn));
    if (!result.gaps.empty()) {
        domain::Duration missing{};
        for (const auto &gap : result.gaps)
            missing += gap.to - gap.from;
        lines.push_back(textFormat("%zu gaps in the data (%s missing in all): positions are carried through them, orders that wait are "
                                   "dropped, and a price that jumped past a liquidation level liquidates at the first price after.",
                                   result.gaps.size(), lengthOf(missing).c_str()));
    }
    lines.push_back("Drawdown is measured at every bar's extremes from the highest close; ratios and value at risk use daily (UTC) closes, "
                    "365 days a year, no risk-free rate.");
    return lines;
}

} // namespace ballast::evaluate
