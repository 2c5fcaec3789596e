// SPDX-License-Identifier: GPL-3.0-or-later
/// What the database keeps of a session, minute by minute, as events for the override audit: for sessions whose events were not recorded.
///
/// Each candle is walked as in a replay of bars: open, adverse extreme, favourable extreme, close, as seen from the protected position,
/// with a quote of an assumed spread and unlimited depth around the price. The protected account is set each minute to what was sampled.
#pragma once

#include "engine/engine.h"
#include "evaluate/override_audit.h"

#include <string>
#include <utility>
#include <vector>

namespace ballast::evaluate {

/// The protected account at a minute, from the newest sample and decision before it.
struct ProtectedMinute
{
    domain::Timestamp at;
    double delta = 0;       ///< base coin, long > 0
    double equity = 0;      ///< quote
    double leverage = 0;    ///< effective; 0 = not known
    double fundingRate = 0; ///< per interval, of the hedge instrument
};

struct RecordedMinutes
{
    domain::Instrument instrument;
    risk::MarginSchedule schedule;
    std::vector<domain::Candle> candles;  ///< one minute, ascending; those before the first protected minute warm the engine up
    std::vector<ProtectedMinute> account; ///< ascending; a hole of more than ten minutes is a time when Ballast was not running
    std::vector<std::pair<domain::Timestamp, engine::Intent>> intents; ///< ascending
    double hedgeEquity = 0, hedgeDelta = 0;                            ///< at the first protected minute
    std::string strategy = engine::EngineConfig().strategy;
    strategy::Parameters parameters;
    bool armed = true;    ///< at the first protected minute
    double spreadBps = 2; ///< whole spread of the assumed quote: what the hedge's orders pay when they take
};

[[nodiscard]] engine::EngineConfig configOf(const RecordedMinutes &minutes);
/// `minutes` must outlive the source.
[[nodiscard]] EventSource eventsOf(const RecordedMinutes &minutes);
/// One sentence each.
[[nodiscard]] std::vector<std::string> assumptionsOf(const RecordedMinutes &minutes);

} // namespace ballast::evaluate
