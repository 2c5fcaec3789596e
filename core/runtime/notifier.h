// SPDX-License-Identifier: GPL-3.0-or-later
/// Alerts at work, in a thread of their own: notes come in from the engine's thread, messages go out, the window polls a picture.
///
///     Notifier notifier(settings, logins);
///     session.notify = [&](const engine::Note &note) { notifier.take(note); };
#pragma once

#include "runtime/alert_sender.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>

namespace ballast::runtime {

class Notifier
{
public:
    /// A token for each channel, in their order. Messages say the mode, so that nobody takes a demo's for real.
    Notifier(engine::AlertSettings settings, std::vector<venue::Secret> tokens, std::string_view mode = {});
    /// What is on its way has a few seconds to arrive.
    ~Notifier();
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;

    // --- from any thread; none waits ---
    void take(engine::Note note);
    void acknowledge(std::uint64_t alert);
    void acknowledgeAll();
    void apply(engine::AlertSettings settings, std::vector<venue::Secret> tokens);
    /// Another session runs now: what was open belonged to the one before.
    void begin(std::string_view mode);
    void test(std::string channel);
    [[nodiscard]] std::shared_ptr<const engine::AlertsView> latest() const;
    /// A number that changes as long as the engine works, 0 while there is none: called each second in the notifier's thread. When it
    /// stands still for `patience`, that is a critical alert, and no heartbeat says otherwise. The former one is not called any more when
    /// this returns.
    using Pulse = std::function<std::uint64_t()>;
    void follow(Pulse pulse, std::chrono::milliseconds patience = std::chrono::seconds(30));

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace ballast::runtime
