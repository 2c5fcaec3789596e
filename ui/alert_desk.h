// SPDX-License-Identifier: GPL-3.0-or-later
/// What the window may ask of the alerts; handed in by the composition root. Every call returns at once.
#pragma once

#include "engine/alert_view.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace ballast::ui {

struct AlertDesk
{
    std::function<std::shared_ptr<const engine::AlertsView>()> latest;
    std::function<void(std::uint64_t)> acknowledge;
    std::function<void()> acknowledgeAll;
    /// Tokens by channel; only those that were typed anew. What went wrong, or empty.
    std::function<QString(const engine::AlertSettings &, const std::map<std::string, QByteArray> &)> apply;
    std::function<void(const std::string &channel)> test;

    [[nodiscard]] explicit operator bool() const { return bool(latest); }
};

} // namespace ballast::ui
