// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs one Engine in the engine thread: stamps and feeds it events, carries out its effects, publishes snapshots.
///
/// Lives in the engine thread from construction to destruction; only post(), latest() and stats() may be called from others.
#pragma once

#include "engine/engine.h"
#include "runtime/clock.h"
#include "runtime/latency.h"
#include "store/event_recording.h"
#include "store/records.h"
#include "venue/venue.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace ballast::runtime {

struct HostStatistics
{
    std::uint64_t events = 0, orders = 0;
    double tickToOrderP50 = 0, tickToOrderP99 = 0; ///< microseconds from an event's arrival to its order's hand-over to the socket
};

/// What the host needs from around it. All are called in the engine thread.
struct HostOutlets
{
    /// Must return only once the intent would survive the death of this process; an error holds the order back.
    std::function<tl::expected<void, domain::Error>(const engine::PlaceOrder &, domain::Timestamp)> journal;
    /// The same for a transfer, and the word that it has an end.
    std::function<tl::expected<void, domain::Error>(const domain::TransferRequest &, domain::Timestamp)> journalTransfer;
    std::function<void(const engine::CloseTransfer &, domain::Timestamp)> transferEnded;
    /// Later word on a journalled order.
    std::function<tl::expected<void, domain::Error>(const domain::Order &, domain::Timestamp)> outcome;
    std::function<void(store::Record)> record; ///< never blocks on the disk
    std::function<void(const engine::Note &)> notify;
    venue::ErrorSink error;
    store::EventRecorder *recorder = nullptr; ///< hears every event before the engine does; none = the session is not recorded
};

class EngineHost : public QObject
{
public:
    EngineHost(engine::Engine engine, venue::Clock clock, HostOutlets outlets);
    ~EngineHost() override;

    /// The venue whose events come in through handle(); the host starts and stops it.
    void attach(std::unique_ptr<venue::Venue> venue, std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> logins);
    void handle(const engine::Event &event);
    /// Effects that were made before this host existed (a warm-up): stored, never executed.
    void keep(const engine::Effects &effects, domain::Timestamp at);
    void stop();

    // --- from any thread ---
    void post(engine::Intent intent);
    /// Keys, disk: told, recorded and raised like what the engine notices itself.
    void report(engine::HostReport report);
    [[nodiscard]] std::shared_ptr<const engine::Snapshot> latest() const;
    [[nodiscard]] HostStatistics statistics() const;

private:
    void process(const engine::Event &event);
    void execute(engine::Effects effects, domain::Timestamp at);
    void followJournal(const tl::expected<void, domain::Error> &written);
    void execute(const engine::PlaceOrder &effect, domain::Timestamp at);
    void execute(const engine::SendTransfer &effect, domain::Timestamp at);
    void learn(engine::FitModels fit);
    void assess(engine::AssessScenarios ask);
    void measure(engine::MeasureDial ask);
    void answer(engine::EventBody body); ///< from the learning thread
    void standDown();                    ///< what rests is cancelled before the venue goes
    void tick();
    void publish();

    engine::Engine m_engine;
    venue::Clock m_clock;
    HostOutlets m_outlets;
    std::unique_ptr<venue::Venue> m_venue;
    QTimer m_tick, m_publish;
    QThreadPool m_learning; ///< one thread: slow fits never hold up this one
    std::stop_source m_stopLearning;
    JumpDetector m_jumps;
    bool m_journalFails = false;
    bool m_busy = false;
    std::deque<engine::Event> m_waiting; ///< events that arrived while effects were being executed
    std::uint64_t m_publishedEvents = 0;
    std::chrono::steady_clock::time_point m_arrival;

    mutable std::mutex m_shared; ///< guards the two below; held for a pointer copy only
    std::shared_ptr<const engine::Snapshot> m_latest;
    HostStatistics m_statistics;
    mutable std::atomic<bool> m_wanted = true;
    LatencyHistogram m_latency;
    std::uint64_t m_events = 0;
};

} // namespace ballast::runtime
