// SPDX-License-Identifier: GPL-3.0-or-later
/// The alerts of this process: settings from a file, tokens from the key store, a notifier, and what the window may ask of it.
#pragma once

#include "app/running_session.h"
#include "runtime/notifier.h"
#include "ui/alert_desk.h"

#include <memory>

namespace ballast::app {

class AlertPost
{
public:
    /// Nobody outside this process hears of anything where a script plays a demo.
    enum class Reach { nobody, channels };
    /// Settings of the user from the configuration folder, or of a file named by BALLAST_ALERTS. A file that can't be read is said on
    /// standard error and leaves the defaults, without channels.
    explicit AlertPost(Reach reach);

    /// Another session is about to start: what was open belonged to the one before.
    void begin(engine::Mode mode);
    /// Notes come in from the session's own threads: alerts go out although the window hangs. Use it as long as this lives.
    [[nodiscard]] NoteSink sink();
    /// See runtime::Notifier::follow(); none ends it.
    void follow(runtime::Notifier::Pulse pulse) { m_notifier->follow(std::move(pulse)); }
    [[nodiscard]] ui::AlertDesk desk();

private:
    [[nodiscard]] std::vector<venue::Secret> tokens(const engine::AlertSettings &settings) const;
    [[nodiscard]] QString apply(const engine::AlertSettings &settings, const std::map<std::string, QByteArray> &typed);

    QString m_path;
    std::unique_ptr<runtime::Notifier> m_notifier;
};

} // namespace ballast::app
