// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/venue_comparison.h"

#include "domain/text_format.h"
#include "evaluate/comparison.h"
#include "risk/venue_costs.h"
#include "risk/venue_margin.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::VenueId;

/// The ETH perpetual in quote currency, as each venue spells it.
std::string_view symbolAt(VenueId venue)
{
    switch (venue) {
    case VenueId::okx: return "ETH-USDT-SWAP";
    case VenueId::deribit: return "ETH_USDC-PERPETUAL";
    case VenueId::hyperliquid: return "ETH";
    default: return "ETHUSDT";
    }
}

/// Rows of the recorded interval spread over the venue's own: the same funding per hour, at the venue's times.
std::vector<FundingRow> fundingAt(std::span<const FundingRow> recorded, domain::Duration interval)
{
    std::vector<FundingRow> out;
    for (std::size_t i = 1; i < recorded.size(); ++i) {
        const auto span = recorded[i].at - recorded[i - 1].at;
        // A rate is settled at the end of its interval; a hole in the record is not filled.
        if (span <= domain::Duration::zero() || span > std::chrono::hours(12))
            continue;
        const double perInterval = recorded[i].rate.toDouble() * domain::toSeconds(interval) / domain::toSeconds(span);
        const std::int64_t first = recorded[i - 1].at.ns / interval.count() + 1;
        for (domain::Timestamp at{first * interval.count()}; at <= recorded[i].at; at = at + interval)
            out.push_back({at, domain::Rate::fromEstimate(perInterval)});
    }
    return out;
}

} // namespace

std::vector<VenueId> comparableVenues() { return {VenueId::binance, VenueId::bybit, VenueId::okx, VenueId::deribit, VenueId::hyperliquid}; }

tl::expected<VenueComparison, domain::Error> compareVenues(const ReplaySpec &spec, const MarketHistory &history,
                                                           const std::vector<VenueId> &venues)
{
    VenueComparison out;
    bool foreignTiers = false;
    for (const auto venue : venues) {
        const auto costs = risk::venueCosts(venue);
        const auto tier = costs.tier(spec.contract.instrument.kind);
        if (!tier)
            continue;
        auto at = spec;
        auto &instrument = at.contract.instrument;
        instrument.venue = venue;
        instrument.makerFee = domain::Rate::fromEstimate(tier->maker);
        instrument.takerFee = domain::Rate::fromEstimate(tier->taker);
        const auto interval =
            std::chrono::duration_cast<domain::Duration>(std::chrono::duration<double, std::ratio<3600>>(costs.funding.intervalHours));
        instrument.fundingInterval = interval;
        const auto known = risk::knownSchedule(venue, symbolAt(venue), domain::MarginMode::cross, tier->taker);
        if (known)
            at.contract.schedule = known->schedule;
        foreignTiers = foreignTiers || !known;
        const auto funding = fundingAt(history.funding, interval);
        auto market = history;
        market.funding = funding;
        const auto result = replay(at, market);
        if (!result)
            return tl::unexpected(domain::Error{result.error().kind, std::string(domain::name(venue)) + ": " + result.error().what,
                                                result.error().advice, 0});
        const auto &run = result->withHedge;
        VenueRow row;
        row.venue = venue;
        row.maker = tier->maker;
        row.taker = tier->taker;
        row.fundingHours = costs.funding.intervalHours;
        row.feesAsOf = costs.asOf;
        row.tiersAsOf = known ? std::string(known->asOf) : std::string();
        row.cost = result->hedgeCost;
        row.finalEquity = run.finalEquity().toDouble();
        row.maxDrawdown = run.performance.maxDrawdown;
        row.meanRatio = run.meanRatio;
        row.protectedDead = run.liquidated(domain::AccountRole::protectedAccount);
        row.hedgeDead = run.liquidated(domain::AccountRole::hedge);
        row.orders = run.orders;
        out.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(out.rows, {}, [](const VenueRow &row) { return row.cost.total(); });
    out.assumptions = {
        "Price path and slippage are the same everywhere: the depth of the other venues is not recorded, so their books are taken to be as "
        "deep.",
        "Fees are those of the tier where everybody starts, at the dates of the tables; both accounts are charged as the venue charges.",
        history.funding.empty() ? "No funding is charged: none was given."
                                : "Funding is the recorded rate for the same number of hours, settled at each venue's own interval.",
    };
    if (foreignTiers)
        out.assumptions.emplace_back("Where no margin tiers ship for a venue's contract, those of the replayed contract stand in.");
    return out;
}

std::string comparisonText(const VenueComparison &comparison)
{
    std::string out =
        domain::textFormat("%-12s %8s %8s %8s %12s %12s %12s %12s %9s %14s %9s  %s\n", "venue", "maker %", "taker %", "funding",
                           "hedge cost", "fees", "funding", "slippage", "% a month", "final equity", "drawdown", "");
    for (const auto &row : comparison.rows)
        out += domain::textFormat(
            "%-12s %8.4f %8.4f %6.0f h %12s %12s %12s %12s %9s %14s %7.1f %%  %s\n", std::string(domain::name(row.venue)).c_str(),
            row.maker * 100, row.taker * 100, row.fundingHours, amountText(row.cost.total()).c_str(), amountText(row.cost.fees).c_str(),
            amountText(row.cost.funding).c_str(), amountText(row.cost.slippage).c_str(),
            std::isfinite(row.cost.ofProtectedPerMonth) ? domain::textFormat("%.3f", row.cost.ofProtectedPerMonth * 100).c_str() : "—",
            amountText(row.finalEquity).c_str(), row.maxDrawdown * 100,
            row.protectedDead ? "protected liquidated"
            : row.hedgeDead   ? "hedge liquidated"
                              : "");
    for (const auto &line : comparison.assumptions)
        out += "  " + line + "\n";
    return out;
}

} // namespace ballast::evaluate
