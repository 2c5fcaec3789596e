// SPDX-License-Identifier: GPL-3.0-or-later
/// Owns the one session of the program and swaps it: the old one's threads and sockets are down before the next is made. Starting and
/// ending happen in a thread of their own; the window only sees the state change.
///
///     SessionDesk desk(folder);
///     desk.begin(engine::Mode::demo, startDemo);
///     MainWindow window([&] { return desk.latest(); }, [&](auto intent) { desk.post(std::move(intent)); }, settings, {&desk, ...});
#pragma once

#include "app/account_list.h"
#include "app/background.h"
#include "app/running_session.h"
#include "runtime/demo.h"
#include "ui/session_control.h"

#include <mutex>

namespace ballast::app {

/// Who hears of the sessions.
struct SessionWatch
{
    std::function<void(engine::Mode)> begins; ///< a session is about to start; in the application's thread
    NoteSink notify;                          ///< of the one that runs; in its threads
};

/// What other threads may know of the session that runs.
struct SessionView
{
    std::uint64_t number = 0; ///< another one for each session, from 1; 0: none runs
    std::shared_ptr<const engine::Snapshot> latest;
    QString databasePath;
};

class SessionDesk final : public ui::SessionControl
{
    Q_OBJECT

public:
    /// `folder` holds accounts.json and each mode's history. `error` is called in any thread.
    explicit SessionDesk(QString folder, runtime::DemoOptions demo = {}, SessionWatch watch = {});
    ~SessionDesk() override;

    [[nodiscard]] const ui::SessionState &state() const override { return m_state; }
    void readLadder(QObject *context, std::function<void(std::vector<ui::Rung>)> then) override;
    void start(ui::SessionWish wish) override;
    void dismissError() override;

    /// Starts what the command line asked for; changed() tells how it went.
    void begin(engine::Mode mode, StartRun run);

    /// Of what runs, else the last picture of what ran; null at first.
    [[nodiscard]] std::shared_ptr<const engine::Snapshot> latest() const;
    /// Of what runs; empty where nothing does.
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] runtime::HostStatistics statistics() const;
    /// Ends trading and connections, waiting for it; latest() and statistics() stay. For the end of the program.
    void stop();

    // --- from any thread, also while the application's is busy ---
    [[nodiscard]] SessionView view() const;
    /// The number of the session that got it; 0 and dropped where none runs.
    std::uint64_t post(engine::Intent intent);

private:
    void enter(ui::SessionState::Phase phase);
    void fail(engine::Mode wanted, domain::Error error);
    void endThenBegin(engine::Mode mode, StartRun run);
    /// Puts it in the place of what runs, and returns that.
    RunningSession swap(RunningSession next);

    QString m_folder;
    runtime::DemoOptions m_demo;
    SessionWatch m_watch;
    ui::SessionState m_state;
    mutable std::mutex m_mutex;   ///< guards the next two; they change in the application's thread only
    RunningSession m_running;     ///< ends outside of the lock: that takes seconds
    std::uint64_t m_sessions = 0; ///< that have run
    std::shared_ptr<const engine::Snapshot> m_last;
    Background m_background; ///< last: its end needs all the rest
};

[[nodiscard]] QString accountsFile(const QString &folder);

} // namespace ballast::app
