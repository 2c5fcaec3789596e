// SPDX-License-Identifier: GPL-3.0-or-later
/// What each manual override did, against letting the engine run: the recorded market replayed with it and without it.
///
/// Both sides are paper twins (paper_twin.h) on the same events, so that like is compared with like; the orders that the venue really
/// filled are in neither. Each override is left out alone, every other intent stays; what they did together is told apart, since they
/// interact. An override is followed until it ended and the two hedge ratios have met again, a day at most.
#pragma once

#include "engine/engine.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ballast::evaluate {

enum class OverrideEnd : std::uint8_t { expired, cleared, replaced, inForce };

struct OverrideEffect
{
    std::optional<strategy::ParameterId> parameter; ///< nullopt = the ratio itself
    double value = 0;
    domain::Timestamp setAt, endedAt; ///< endedAt: end of the recording where it was in force until then
    OverrideEnd end = OverrideEnd::inForce;
    domain::Label reason;

    domain::Timestamp countedUntil;
    bool settled = false; ///< the ratios had met again by then; false: the difference could still change
    // With the override minus without it:
    double profit = 0;              ///< of both accounts together, quote; > 0: it earned
    double cost = 0;                ///< of the hedge, quote; > 0: it cost more
    double drawdown = 0;            ///< of both accounts together, fraction of equity; < 0: deeper
    double liquidationDistance = 0; ///< nearest of either account, fraction of the mark; > 0: farther away; nan = none in one of them
    bool operator==(const OverrideEffect &) const = default;
};

/// What all of them did together, over the whole recording; signs as above.
struct OverrideTotal
{
    double profit = 0, cost = 0, drawdown = 0, liquidationDistance = 0;
    bool operator==(const OverrideTotal &) const = default;
};

struct OverrideAudit
{
    domain::Timestamp from, to;            ///< compared minutes
    std::vector<OverrideEffect> overrides; ///< by setAt; refused ones are not in it
    OverrideTotal together;
    std::size_t minutes = 0;
};

/// The events of a recording from its begin, one a call; nullopt at the end.
using EventSource = std::function<std::optional<engine::Event>()>;

/// Reads the recording several times (`open` begins anew): once to find the overrides, then with some twenty twins at a time.
/// Asked to stop, it returns what is done. Without any override the result is empty but for the times.
[[nodiscard]] OverrideAudit auditOverrides(const engine::EngineConfig &config, const std::function<EventSource()> &open,
                                           const std::stop_token &stop = {});

/// "Ratio 90 % from 2026-11-24 10:00 UTC for 2 h 5 min (cleared): 12.30 USDT lost against letting the engine run; ...".
[[nodiscard]] std::string describe(const OverrideEffect &effect, std::string_view currency);

} // namespace ballast::evaluate
