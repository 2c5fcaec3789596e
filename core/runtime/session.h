// SPDX-License-Identifier: GPL-3.0-or-later
/// A running Ballast without a window: engine thread, store thread, venue, journal. The window and the command line sit on top.
///
///     auto session = Session::start(std::move(setup));
///     auto picture = session->get()->latest();
///     session->get()->post(engine::Pause{});
#pragma once

#include "engine/engine.h"
#include "runtime/clock.h"
#include "runtime/engine_host.h"
#include "venue/venue.h"

#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ballast::runtime {

/// Called in the engine thread; the venue lives there until the session ends.
using VenueFactory = std::function<std::unique_ptr<venue::Venue>(venue::EventSink, venue::ErrorSink, venue::Clock)>;

struct SessionSetup
{
    engine::Engine engine;
    /// What the engine did before the session (a warm-up); goes to the store only.
    std::vector<std::pair<domain::Timestamp, engine::Effects>> past;
    VenueFactory makeVenue;
    std::vector<domain::Instrument> instruments;
    std::vector<venue::AccountLogin> logins;
    MarketClock clock;
    QString databasePath;
    /// Called in the engine thread with what a person should hear of. May be empty.
    std::function<void(const engine::Note &)> notify;
    venue::ErrorSink error;
    std::unique_ptr<store::EventRecorder> recorder{}; ///< has heard the engine's past already; none = not recorded
};

/// A recorder for SessionSetup; the version of the program goes into the file.
[[nodiscard]] tl::expected<std::unique_ptr<store::EventRecorder>, domain::Error>
recordSession(const QString &path, const engine::EngineConfig &config, const venue::ErrorSink &error);

class Session
{
public:
    /// Opens the database (one instance per file), replays the order journal's open ends into queries, starts the threads.
    [[nodiscard]] static tl::expected<std::unique_ptr<Session>, domain::Error> start(SessionSetup setup);
    /// Stops the venue, writes what is still queued, closes the database. Resting orders of ours are cancelled first.
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] std::shared_ptr<const engine::Snapshot> latest() const;
    void post(engine::Intent intent);
    /// What the machine around it found wrong, or right again.
    void report(engine::HostReport report);
    [[nodiscard]] HostStatistics statistics() const;
    [[nodiscard]] const QString &databasePath() const;
    /// Ends trading and the venue connection; latest() keeps the last picture. Idempotent.
    void stop();

private:
    struct Threads;
    explicit Session(std::unique_ptr<Threads> threads);
    std::unique_ptr<Threads> m_threads;
};

} // namespace ballast::runtime
