// SPDX-License-Identifier: GPL-3.0-or-later
/// What the samples of a period say: both equities side by side, how much variance the hedge took away, each local day.
///
/// "With" is what the accounts really held; "without" is the engine's twin of the same minutes: the protected accounts plus what the hedge
/// account held when its session began, untouched. Only minutes in which a session ran are compared: over a hole both stand still.
/// Transfers are taken out of both, so that a deposit is no gain.
#pragma once

#include "report/calendar.h"
#include "report/ledger.h"

#include <cstdint>
#include <vector>

namespace ballast::report {

struct EquityPoint
{
    Timestamp at;
    double with = 0, without = 0;             ///< opening equity plus what was won or lost since, quote
    double drawdown = 0, drawdownWithout = 0; ///< <= 0, fraction of the highest equity so far
};

struct Comparison
{
    double change = 0, changeWithout = 0;           ///< quote, over the compared minutes
    double maxDrawdown = 0, maxDrawdownWithout = 0; ///< <= 0
    double varianceRemoved = 0;                     ///< 1 - var(with) / var(without) of hourly changes; nan below 24 hours
    double worstHour = 0, worstHourWithout = 0;     ///< quote, <= 0; nan without an hour
    std::size_t hours = 0, minutes = 0;             ///< compared
    [[nodiscard]] double effect() const { return change - changeWithout; }
};

/// What the hedge cost; quote, paid > 0.
struct CostBleed
{
    double makerFees = 0, takerFees = 0, funding = 0, slippage = 0;
    std::size_t otherFees = 0;    ///< fees in other currencies than the settlement: not in the sum, in a ledger of their own
    double protectedNotional = 0; ///< mean over the samples in which a position was protected; nan without
    double days = 0;              ///< that the statement spans
    [[nodiscard]] double fees() const { return makerFees + takerFees; }
    [[nodiscard]] double total() const { return fees() + funding + slippage; }
    [[nodiscard]] double ofProtected() const { return total() / protectedNotional; }
    [[nodiscard]] double perDay() const { return total() / days; }
};

/// One local day. Money of the hedge account: paid > 0 but for the realised P&L.
struct DayRow
{
    std::int64_t day = 0; ///< days since 1970-01-01
    std::uint64_t fills = 0;
    domain::Money realised, fees, funding; ///< funding paid > 0
    double slippage = 0;
    double change = 0, changeWithout = 0; ///< of the equities, quote
    double nearest = 0;                   ///< smallest |distance to liquidation|, fraction of the mark; nan = none
    Timestamp nearestAt;
    std::size_t minutes = 0; ///< sampled
};

struct Figures
{
    std::vector<EquityPoint> curve;
    Comparison comparison;
    std::vector<DayRow> days; ///< every day of the period up to its end or the newest sample
    CostBleed cost;
    double nearest = 0; ///< as in DayRow, of the period
    Timestamp nearestAt;
};
[[nodiscard]] Figures figuresOf(const engine::RecordedBooks &books, const Period &period, const std::optional<LedgerEnds> &ends,
                                const LedgerSheet &hedge);

/// At most `most` of the points, first and last among them; of each group the lowest `with` stays, so that no fall is lost.
[[nodiscard]] std::vector<EquityPoint> thinned(const std::vector<EquityPoint> &curve, std::size_t most);

} // namespace ballast::report
