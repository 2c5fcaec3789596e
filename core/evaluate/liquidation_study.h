// SPDX-License-Identifier: GPL-3.0-or-later
/// How often are leveraged positions liquidated, how soon, and does a hedge change it? A position is opened at every hour of a history,
/// on each side and at each leverage, and followed for some horizons (48 hours, 30 days).
///
///     LiquidationQuestion question;
///     question.base.contract = {instrument, schedule};
///     const auto study = studyLiquidations(question, {candles, funding, {}}, work);
///     for (const auto &cell : study->cells) …
///
/// A start counts for a horizon only if all its bars are there: nothing is followed across a gap. The unhedged arm is a scan over every
/// start, in double, with the rules of replay.h (funding at its times, first tick beyond the liquidation price, liquidation fee). Hedged
/// arms are replays with the real engine at every `hedgedEvery`-th start that has its warm-up bars, too; each has the unhedged fate of the
/// same starts beside it. Both own the same capital: without a hedge the hedge account lies idle.
#pragma once

#include "domain/numbers.h"
#include "evaluate/paired_runs.h"

#include <optional>
#include <string>
#include <vector>

namespace ballast::evaluate {

struct LiquidationQuestion
{
    /// Equity, contract, costs, transfer delays; side, leverage, strategy, hedge capital, transfer mode and warm-up are taken from below.
    ReplaySpec base;
    std::vector<Direction> sides{Direction::longPosition, Direction::shortPosition};
    std::vector<double> leverages{3, 5, 10, 20, 50};
    std::vector<domain::Duration> horizons{std::chrono::hours(48), std::chrono::hours(24 * 30)}; ///< ascending
    domain::Duration startEvery = std::chrono::hours(1); ///< of the unhedged arm; never finer than a bar
    std::vector<Arm> arms;                               ///< hedged ones; empty = the unhedged arm alone
    std::vector<TransferMode> transfers{TransferMode::none, TransferMode::manual, TransferMode::automatic};
    std::size_t hedgedEvery = 24; ///< starts
    double hedgeShare = 0.2;      ///< hedge capital / notional
    std::size_t warmUpBars = 48;
    BootstrapPlan plan{1'000, 0.95, 1, 0};
};

struct LiquidationCell
{
    Direction side = Direction::longPosition;
    double leverage = 0;
    std::string arm; ///< empty = unhedged
    TransferMode transfer = TransferMode::none;
    domain::Duration horizon{};
    std::size_t positions = 0, liquidated = 0;
    Interval share;                            ///< of liquidated / positions; blocks no shorter than the horizon, because positions overlap
    double medianHours = domain::unknownValue; ///< from opening to liquidation, of the liquidated
    /// Equity of both accounts at the horizon / at the opening.
    double meanLeft = 0, medianLeft = 0;
    // --- hedged arms: against the unhedged position opened at the same hours ---
    std::size_t liquidatedWithout = 0, avoided = 0, caused = 0;
    MeanTest leftDifference; ///< equity left, with - without
    [[nodiscard]] double liquidatedShare() const { return positions > 0 ? double(liquidated) / double(positions) : share.low; }
    /// avoided / liquidatedWithout: the liquidation avoidance rate; nan where there was nothing to avoid.
    [[nodiscard]] double avoidanceRate() const;
};

struct LiquidationStudy
{
    domain::Timestamp from, to; ///< of the candles
    std::size_t bars = 0, starts = 0;
    domain::Duration interval{};
    std::vector<Gap> gaps;
    std::vector<LiquidationCell> cells; ///< by side, leverage, arm (unhedged first), transfer, horizon
    std::vector<std::string> assumptions;

    [[nodiscard]] const LiquidationCell *find(Direction side, double leverage, std::string_view arm, TransferMode transfer,
                                              domain::Duration horizon) const;
};

/// Errors: candles or question that replay() would refuse, no start that a horizon fits behind, stopped work.
[[nodiscard]] tl::expected<LiquidationStudy, domain::Error> studyLiquidations(const LiquidationQuestion &question,
                                                                              const MarketHistory &history, const Work &work = {});
/// For a terminal: a table of the unhedged positions, one of the hedged ones.
[[nodiscard]] std::string liquidationText(const LiquidationStudy &study);

/// What became of one unhedged position, opened at the open of bar `first` and followed to the end of bar `last` (the scan itself).
struct Fate
{
    std::optional<domain::Timestamp> liquidatedAt; ///< open of the bar
    double left = 0;                               ///< equity of the protected account at the end
};
/// Fates at the ends of `lasts` (ascending bar numbers). Without gaps between first and last; funding ascending.
class FateScan
{
public:
    FateScan(std::span<const domain::Candle> candles, std::span<const FundingRow> funding, domain::Duration interval);
    [[nodiscard]] std::vector<Fate> follow(const ReplaySpec &spec, std::size_t first, std::span<const std::size_t> lasts) const;

private:
    [[nodiscard]] std::size_t firstBeyond(double level, int direction, std::size_t from, std::size_t end) const;

    std::span<const domain::Candle> m_candles;
    std::span<const FundingRow> m_funding;
    domain::Duration m_interval;
    std::vector<double> m_lows, m_highs; ///< of blocks of bars
};

} // namespace ballast::evaluate
