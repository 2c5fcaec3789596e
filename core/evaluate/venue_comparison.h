// SPDX-License-Identifier: GPL-3.0-or-later
/// The same market and strategy under each venue's fees, funding interval and margin tiers: what the choice of the platform costs.
///
/// The path is one and the same, and so is the slippage: where a venue's depth is not recorded, it is taken to be that of the cost model.
#pragma once

#include "evaluate/replay.h"

#include <string>
#include <string_view>
#include <vector>

namespace ballast::evaluate {

struct VenueRow
{
    domain::VenueId venue = domain::VenueId::simulated;
    double maker = 0, taker = 0;     ///< of the tier where everybody starts
    double fundingHours = 0;         ///< interval
    std::string feesAsOf, tiersAsOf; ///< dates of the tables; tiersAsOf empty = the contract's own tiers stand in
    HedgeCost cost;
    double finalEquity = 0, maxDrawdown = 0, meanRatio = 0;
    bool protectedDead = false, hedgeDead = false;
    std::uint64_t orders = 0;
};
struct VenueComparison
{
    std::vector<VenueRow> rows;           ///< cheapest hedge first
    std::vector<std::string> assumptions; ///< one sentence each
};

/// The venues whose tables ship with Ballast.
[[nodiscard]] std::vector<domain::VenueId> comparableVenues();
/// A settled rate of `history` holds for its own interval; a venue with another interval is charged the same per hour, at its own times.
/// Fails as replay() does.
[[nodiscard]] tl::expected<VenueComparison, domain::Error> compareVenues(const ReplaySpec &spec, const MarketHistory &history,
                                                                         const std::vector<domain::VenueId> &venues);
/// For a terminal.
[[nodiscard]] std::string comparisonText(const VenueComparison &comparison);

} // namespace ballast::evaluate
