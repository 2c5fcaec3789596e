// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place where state changes. Deterministic: the same configuration and the same events give the same effects,
/// bit for bit; no clock, no I/O, no Qt.
///
///     Engine engine(config);
///     for (const Effect &effect : engine.apply(event)) execute(effect);
///     auto picture = engine.snapshot();
#pragma once

#include "engine/effect.h"
#include "engine/event.h"
#include "engine/mode.h"
#include "engine/snapshot.h"
#include "market/book_sync.h"

#include <memory>
#include <string>
#include <vector>

namespace ballast::engine {

/// What makes the engine think, besides orders, accounts, timers and intents.
enum class DecideOn : std::uint8_t {
    marketEvents, ///< every quote that moved and every mark: live
    /// Closed candles only: in a replay of bars, quote, mark and candle of one instant come one after the other, and only the candle, which
    /// comes last, completes the picture.
    candles
};

enum class TransferRight : std::uint8_t {
    none,   ///< the trader moves margin; Ballast says how much, and until when
    granted ///< Ballast may move it from the hedge account to the protected ones
};

struct EngineConfig
{
    Mode mode = Mode::demo;
    std::vector<domain::Instrument> instruments; ///< id.value == index
    std::vector<risk::MarginSchedule> schedules; ///< by instrument; may be empty until the venue sends them
    std::vector<domain::Account> accounts;       ///< id.value == index
    domain::InstrumentId hedgeInstrument;
    domain::AccountId hedgeAccount;
    market::SequenceRule sequenceRule = market::SequenceRule::firstLastPrevious;
    std::string strategy = "regime-adaptive";
    strategy::Parameters parameters;
    bool armAtStart = false; ///< in a mode that outlives the process: as soon as the last session is accounted for
    /// Prefix of client order ids: tells our orders from others'; letters and digits, at most 8.
    domain::Label orderTag = "blst";
    std::uint64_t session = 0; ///< part of client order ids, so that two sessions never collide
    domain::Duration sampleInterval = std::chrono::minutes(1);
    DecideOn decideOn = DecideOn::marketEvents;
    /// Length of the closed candles that volatility is estimated from; replay may bring longer ones.
    domain::Duration candleInterval = std::chrono::minutes(1);
    /// How often the forecast and regime models are learnt anew; 0 = never: the present estimate and the thresholds are used.
    domain::Duration refitInterval = std::chrono::hours(24 * 7);
    /// Do-nothing decisions are recorded when their reason changes, and at least this often.
    domain::Duration idleDecisionInterval = std::chrono::minutes(5);
    /// Seconds of event time that pass in one second outside: 1 live, the speed in an accelerated demo. Data ages and patience
    /// with the venue are counted in outside time; cool-downs and everything else in event time. Replay: infinity (nothing grows stale).
    double timeScale = 1;
    /// The venue cancels what rests once it has not heard of us for this long (outside time); 0 = it has no such switch.
    domain::Duration deadManAfter{};
    TransferRight transfers = TransferRight::none;
    bool keepHistory = true; ///< series, lists and notes for snapshots; replay turns it off
};

class Engine
{
public:
    explicit Engine(EngineConfig config);
    Engine(Engine &&) noexcept;
    Engine &operator=(Engine &&) noexcept;
    ~Engine();

    [[nodiscard]] Effects apply(const Event &event);
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
    [[nodiscard]] const EngineConfig &config() const;
    [[nodiscard]] bool hasOpenOrders() const; ///< of ours: planned, sent, resting, or unknown
    /// The newest one, recorded or not, valid until the next apply(); its time is not set before the first.
    [[nodiscard]] const strategy::Decision &lastDecision() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace ballast::engine
