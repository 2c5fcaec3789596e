// SPDX-License-Identifier: GPL-3.0-or-later
/// One position on one path: without a hedge, and once with each of several strategies or presets. Did any of them pay?
///
///     auto arms = strategyArms(spec.parameters);
///     const auto runs = pairedRuns(spec, {candles, funding, implied}, arms, work);
///     runs->arms[2].significance.of(Figure::sharpe).verdict
///
/// Every arm is the same as replay() with its strategy and parameters, to the last decimal; the run without a hedge is made once. The arms
/// are independent, so the answer does not depend on how many threads work.
#pragma once

#include "evaluate/replay.h"
#include "evaluate/significance.h"
#include "evaluate/work.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace ballast::evaluate {

/// One way of hedging.
struct Arm
{
    std::string name; ///< for people: the strategy's name, or "preset cautious"
    std::string strategy;
    strategy::Parameters parameters;
    bool operator==(const Arm &) const = default;
};
[[nodiscard]] std::vector<Arm> strategyArms(const strategy::Parameters &parameters); ///< every strategy with these parameters
[[nodiscard]] std::vector<Arm> presetArms();                                         ///< every preset with its own strategy

enum class Avoidance : std::uint8_t {
    nothingToAvoid, ///< the position lived without the hedge, and with it
    avoided,        ///< it died without the hedge and lived with it
    notAvoided,     ///< it died in both
    caused          ///< it died only with the hedge: margin had been moved away
};
[[nodiscard]] std::string_view name(Avoidance avoidance) noexcept;
[[nodiscard]] Avoidance avoidanceOf(const RunResult &with, const RunResult &without);

/// What one arm did, against the run without.
struct ArmFigures
{
    HedgeCost cost;
    Interval costInterval;      ///< of cost.ofProtected, from the days
    double drawdownChange = 0;  ///< with - without, from every bar's extremes; > 0 = shallower
    double returnChange = 0;    ///< with - without
    double opportunityCost = 0; ///< return given up where the position alone gained; 0 where it lost
    double turnover = 0;        ///< hedge notional traded / mean protected notional; nan without one
    double outsideBand = 0;     ///< share of the time; nan where the engine never had a target
    Avoidance avoidance = Avoidance::nothingToAvoid;
};

struct ArmResult
{
    Arm arm;
    RunResult run;
    ArmFigures figures;
    PairedSignificance significance; ///< from daily returns
};

struct PairedRuns
{
    domain::Timestamp start, end;
    std::size_t bars = 0;
    domain::Duration interval{};
    domain::Price entry;
    domain::Quantity quantity;
    std::vector<Gap> gaps;
    RunResult without;
    std::vector<ArmResult> arms; ///< in the order asked for
    std::vector<std::string> assumptions;
};

/// Errors as replay() has them; also where there is no arm, and where the work was stopped.
[[nodiscard]] tl::expected<PairedRuns, domain::Error> pairedRuns(const ReplaySpec &spec, const MarketHistory &history,
                                                                 const std::vector<Arm> &arms, const Work &work = {},
                                                                 const BootstrapPlan &plan = {});

/// Tables for a terminal: one row an arm; then, for each arm, every figure with its interval and verdict.
[[nodiscard]] std::string pairedText(const PairedRuns &runs, double level = 0.95);

/// "stopped before it was done": what cancelled work answers with.
[[nodiscard]] domain::Error stoppedEarly();

} // namespace ballast::evaluate
