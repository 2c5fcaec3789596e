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

namespace ballast::app {

class SessionDesk final : public ui::SessionControl
{
    Q_OBJECT

public:
    /// `folder` holds accounts.json and each mode's history. `error` is called in any thread.
    explicit SessionDesk(QString folder, runtime::DemoOptions demo = {});
    ~SessionDesk() override;

    [[nodiscard]] const ui::SessionState &state() const override { return m_state; }
    void readLadder(QObject *context, std::function<void(std::vector<ui::Rung>)> then) override;
    void start(ui::SessionWish wish) override;
    void dismissError() override;

    /// Starts what the command line asked for; changed() tells how it went.
    void begin(engine::Mode mode, StartRun run);

    /// Of what runs, else the last picture of what ran; null at first.
    [[nodiscard]] std::shared_ptr<const engine::Snapshot> latest() const;
    /// Dropped where nothing runs.
    void post(engine::Intent intent);
    /// Of what runs; empty where nothing does.
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] runtime::HostStatistics statistics() const;
    /// Ends trading and connections, waiting for it; latest() and statistics() stay. For the end of the program.
    void stop();

private:
    void enter(ui::SessionState::Phase phase);
    void fail(engine::Mode wanted, domain::Error error);
    void endThenBegin(engine::Mode mode, StartRun run);

    QString m_folder;
    runtime::DemoOptions m_demo;
    ui::SessionState m_state;
    RunningSession m_running;
    std::shared_ptr<const engine::Snapshot> m_last;
    Background m_background; ///< last: its end needs all the rest
};

[[nodiscard]] QString accountsFile(const QString &folder);

} // namespace ballast::app
