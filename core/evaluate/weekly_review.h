// SPDX-License-Identifier: GPL-3.0-or-later
/// What drifted since the last signed review: in the market, in the parameters, in the results; how much peace of mind there was; and what
/// to check before signing. Pure: two stretches of recorded history in, figures out.
///
/// Quote currency; costs paid > 0; nan = nothing to go by.
#pragma once

#include "engine/recorded_history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ballast::evaluate {

enum class DriftFigure : std::uint8_t {
    volatility, ///< annualised, mean of the samples
    calmShare,  ///< of the time, by decisions
    normalShare,
    turbulentShare,
    fundingRate,    ///< per interval, mean of decisions
    spread,         ///< basis points, mean of decisions
    leverage,       ///< of the protected account, mean of decisions
    nearestDistance ///< to liquidation, |fraction|, the smallest
};
/// One figure of the market: before the stretch (as long, just before it), and in it.
struct MarketDrift
{
    DriftFigure figure = DriftFigure::volatility;
    double before = 0, now = 0; ///< nan = not known
    bool isNotable = false;     ///< moved by more than a quarter, or ten points of a share
};

enum class ChangedBy : std::uint8_t { nobody, start, preset, hand };
/// One parameter that is not as it was, or not at its default.
struct ParameterDrift
{
    strategy::ParameterId id{};
    double byDefault = 0, before = 0, now = 0; ///< before: when the stretch began
    ChangedBy by = ChangedBy::nobody;          ///< the newest change within the stretch; nobody = unchanged in it
    domain::Timestamp at;
    std::string preset; ///< where a preset did it
};
struct ParameterReview
{
    std::vector<ParameterDrift> rows; ///< changed ones first, newest change first
    std::size_t atDefault = 0;        ///< parameters that still have their default
    std::string strategyBefore, strategyNow;
};

struct ResultReview
{
    double fees = 0, funding = 0, slippage = 0;     ///< of the hedge account, paid > 0
    double budget = 0;                              ///< the monthly budget's share of this stretch
    double ofProtected = 0;                         ///< cost / mean protected notional; nan without one
    double outsideBand = 0;                         ///< share of the time with a position; nan without decisions
    double effectiveness = 0;                       ///< 1 - var(with) / var(without) of hourly changes of equity; nan below 24 hours
    double change = 0, changeWithout = 0;           ///< of the equity, with the hedge and without it, over the sessions of the stretch
    double maxDrawdown = 0, maxDrawdownWithout = 0; ///< <= 0
    std::size_t nearLiquidations = 0;
    double expectedSlippage = 0, realisedSlippage = 0; ///< of orders that traded
    std::size_t orders = 0;
    [[nodiscard]] double cost() const { return fees + funding + slippage; }
};

struct PeaceOfMind
{
    std::size_t looks = 0;                   ///< times that the window came to the front
    double looksPerDay = 0;                  ///< nan below a day
    std::size_t nights = 0, quietNights = 0; ///< watched from 22 to 7 o'clock; without a warning
    domain::Duration longestUntouched{};     ///< armed, without an intervention by hand
    std::size_t alerts = 0;                  ///< notes from warning on
    double alertsPerWeek = 0;
    std::size_t acknowledged = 0;
    domain::Duration meanAcknowledgement{}; ///< from a difference told to its acknowledgement
    double hoursWatched = 0;
};

enum class CheckItem : std::uint8_t {
    costWithinBudget,
    insideBand,
    noNearLiquidation,
    slippageAsExpected,
    marketAsBefore,
    parametersAsIntended, ///< nothing in force by hand without an end, nothing changed since
    alertsUnderstood,
    hedgeEffective
};
struct Check
{
    CheckItem item = CheckItem::costWithinBudget;
    bool isFine = false;
};

struct WeeklyReview
{
    domain::Timestamp from, to;
    std::string week;           ///< ISO 8601 week of `to`: "2026-W47"
    domain::Timestamp signedAt; ///< of the newest signature; not set: never
    double daysSinceSigned = 0; ///< or since the first sample, where none was ever signed; nan without samples
    bool isDue = false;         ///< seven days or more
    std::string currency;
    std::vector<MarketDrift> market;
    ParameterReview parameters;
    ResultReview results;
    PeaceOfMind peace;
    std::vector<Check> checks;
    std::size_t samples = 0;
};

inline constexpr int daysBetweenReviews = 7;

struct ReviewInput
{
    const engine::RecordedHistory *recent = nullptr, *before = nullptr; ///< since the last review; as long, just before
    domain::Timestamp signedAt, firstSample, now;
    domain::Duration localTime{}; ///< local minus UTC, for what counts as a night
};
[[nodiscard]] WeeklyReview weeklyReview(const ReviewInput &input);

/// ISO 8601, UTC: the week of the year that holds its Thursday.
[[nodiscard]] std::string isoWeek(domain::Timestamp at);
/// Monday 00:00 UTC of "2026-W47"; nullopt for what is no week.
[[nodiscard]] std::optional<domain::Timestamp> startOfWeek(std::string_view week);

} // namespace ballast::evaluate
