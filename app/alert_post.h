// SPDX-License-Identifier: GPL-3.0-or-later
/// The alerts of this process: settings from a file, tokens from the key store, a notifier, and what the window may ask of it.
#pragma once

#include "runtime/notifier.h"
#include "ui/alert_desk.h"

#include <memory>

namespace ballast::app {

class AlertPost
{
public:
    /// Settings of the user from the configuration folder, or of a file named by BALLAST_ALERTS. A file that can't be read is said on
    /// standard error and leaves the defaults, without channels.
    AlertPost();

    [[nodiscard]] runtime::Notifier &notifier() { return *m_notifier; }
    [[nodiscard]] ui::AlertDesk desk();

private:
    [[nodiscard]] std::vector<venue::Secret> tokens(const engine::AlertSettings &settings) const;
    [[nodiscard]] QString apply(const engine::AlertSettings &settings, const std::map<std::string, QByteArray> &typed);

    QString m_path;
    std::unique_ptr<runtime::Notifier> m_notifier;
};

} // namespace ballast::app
