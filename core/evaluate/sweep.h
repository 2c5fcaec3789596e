// SPDX-License-Identifier: GPL-3.0-or-later
/// Many parameter sets on one history, and a guard against believing the best of them.
///
///     const auto trials = gridOf(spec);                          // strategies x values of the axes
///     auto tried = tryPoint(spec, history, windows, trials[i]);  // independent: any order, any thread, resumable
///     const auto verdict = judgeSweep(spec, windows, tried, unhedged);
///
/// The history is cut into windows: positions of `positionDays`, opened one after the other on every stretch without a gap, each a replay
/// of its own after its warm-up. Windows in time order are split into train, validate and test. The best on train are ranked again on
/// validate; what wins there is looked at on test, once. Beside it: a walk-forward (each window with the set that was best on all windows
/// before it), the deflated Sharpe ratio (Bailey & López de Prado 2014) with the number of trials, and the paired test against no hedge.
#pragma once

#include "evaluate/paired_runs.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace ballast::evaluate {

enum class Objective : std::uint8_t { sharpe, sortino, calmar, totalReturn, maxDrawdown, lowestCost };
[[nodiscard]] std::string_view name(Objective objective) noexcept;
[[nodiscard]] std::optional<Objective> objective(std::string_view name) noexcept;

struct ParameterAxis
{
    strategy::ParameterId id;
    std::vector<double> values;
};

struct SweepSpec
{
    ReplaySpec base;                     ///< everything but strategy and the parameters of the axes
    std::vector<std::string> strategies; ///< at least one
    std::vector<ParameterAxis> axes;     ///< may be empty
    int positionDays = 30;
    std::array<double, 2> split{0.5, 0.75}; ///< shares of the windows at which validate and test begin
    std::size_t shortlist = 5;              ///< of the train part, ranked again on validate
    std::size_t walkForwardFrom = 6;        ///< windows that are learnt from before the first step
    Objective objective = Objective::sharpe;
    BootstrapPlan plan;
};

struct SweepPoint
{
    std::size_t number = 0; ///< in the grid
    std::string strategy;
    strategy::Parameters parameters;
    std::vector<std::pair<strategy::ParameterId, double>> values; ///< of the axes
};
/// Strategies outermost, the last axis innermost. Points whose parameters contradict each other are left out (their numbers stay free).
[[nodiscard]] std::vector<SweepPoint> gridOf(const SweepSpec &spec);
[[nodiscard]] std::string nameOf(const SweepPoint &point); ///< "inverse-volatility, targetVolatility 0.5"

/// [first bar, past the last), the position opened after the warm-up.
struct SweepWindow
{
    std::size_t first = 0, end = 0;
    bool operator==(const SweepWindow &) const = default;
};
[[nodiscard]] tl::expected<std::vector<SweepWindow>, domain::Error> windowsOf(const SweepSpec &spec, const MarketHistory &history);

/// What one point did in one window.
struct WindowResult
{
    std::vector<double> daily;
    double maxDrawdown = 0; ///< from every bar's extremes
    double cost = 0;        ///< of the protected value; nan without
    bool liquidated = false;
    bool operator==(const WindowResult &) const = default;
};
struct PointResult
{
    std::size_t number = 0;
    std::vector<WindowResult> windows;
    bool operator==(const PointResult &) const = default;
};
/// The position without a hedge in every window.
[[nodiscard]] tl::expected<PointResult, domain::Error> tryUnhedged(const SweepSpec &spec, const MarketHistory &history,
                                                                   const std::vector<SweepWindow> &windows);
/// Fails as replay() does.
[[nodiscard]] tl::expected<PointResult, domain::Error> tryPoint(const SweepSpec &spec, const MarketHistory &history,
                                                                const std::vector<SweepWindow> &windows, const SweepPoint &point);

/// A number that changes with whatever the answers of a sweep depend on but its grid: specification and data. What was worked out under one
/// key may be used again under the same.
[[nodiscard]] std::uint64_t sweepKey(const SweepSpec &spec, const MarketHistory &history);
/// The same for what distinguishes a point from the others.
[[nodiscard]] std::uint64_t pointKey(const SweepPoint &point);

enum class Part : std::uint8_t { train, validate, test };
struct PartFigures
{
    double objective = 0, totalReturn = 0, maxDrawdown = 0, sharpe = 0, cost = 0; ///< cost: mean over the windows
    std::size_t windows = 0, days = 0, liquidated = 0;
};
struct RankedPoint
{
    std::size_t number = 0; ///< of the point
    std::array<PartFigures, 3> parts{};
};
struct WalkStep
{
    std::size_t window = 0, chosen = 0; ///< numbers of window and point
    double objectiveBefore = 0;         ///< of the chosen, on the windows before
    double returned = 0;                ///< in the window
};
struct SweepVerdict
{
    std::size_t trials = 0;               ///< points tried, all of them
    std::array<std::size_t, 3> windows{}; ///< in train, validate, test
    std::vector<RankedPoint> ranking;     ///< best on train first; all points
    std::size_t chosen = 0;               ///< number of the point that won on validate
    std::array<PartFigures, 3> chosenParts{}, unhedgedParts{};
    double trialVariance = 0;   ///< of the trials' Sharpe ratios a day, on train
    double deflatedSharpe = 0;  ///< of the chosen, on train and validate: where it was chosen
    double testProbability = 0; ///< probabilistic Sharpe of the chosen on test, which no choice has touched
    PairedSignificance test;    ///< chosen against unhedged on test
    std::vector<WalkStep> walk;
    PartFigures walkForward, walkUnhedged; ///< of the same windows
    PairedSignificance walkTest;
};
/// `tried` in any order; errors where a point is missing a window, or a part has no window.
[[nodiscard]] tl::expected<SweepVerdict, domain::Error> judgeSweep(const SweepSpec &spec, const std::vector<SweepWindow> &windows,
                                                                   std::vector<PointResult> tried, const PointResult &unhedged);
/// For a terminal; says the number of trials and what of the result survives it.
[[nodiscard]] std::string sweepText(const SweepSpec &spec, const std::vector<SweepPoint> &points, const SweepVerdict &verdict);

} // namespace ballast::evaluate
