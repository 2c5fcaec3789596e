// SPDX-License-Identifier: GPL-3.0-or-later
/// The alerts of this process: settings from a file, tokens from the key store, a notifier, and what the window may ask of it.
#pragma once

#include "engine/snapshot.h"
#include "runtime/notifier.h"
#include "ui/alert_desk.h"

#include <memory>
#include <optional>

namespace ballast::app {

class AlertPost
{
public:
    /// Nobody outside this process hears of anything where a script plays a demo.
    enum class Reach { nobody, channels };
    /// Settings of the user from the configuration folder, or of a file named by BALLAST_ALERTS. A file that can't be read is said on
    /// standard error and leaves the defaults, without channels.
    explicit AlertPost(Reach reach);

    /// Its notes that were not seen yet become alerts; those of the first picture of a session are the past.
    void watch(const engine::Snapshot &snapshot);
    [[nodiscard]] ui::AlertDesk desk();

private:
    [[nodiscard]] std::vector<venue::Secret> tokens(const engine::AlertSettings &settings) const;
    [[nodiscard]] QString apply(const engine::AlertSettings &settings, const std::map<std::string, QByteArray> &typed);

    QString m_path;
    std::uint64_t m_events = 0; ///< of the last picture: fewer are another session's
    std::optional<engine::Mode> m_mode;
    domain::Timestamp m_seen;   ///< the newest note
    std::size_t m_seenThen = 0; ///< notes with just that time
    std::unique_ptr<runtime::Notifier> m_notifier;
};

} // namespace ballast::app
