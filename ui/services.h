// SPDX-License-Identifier: GPL-3.0-or-later
/// What the composition root lends the window beside snapshots and intents. Each may be missing: what needs it is then not offered.
#pragma once

#include "ui/alert_desk.h"
#include "ui/evaluate_source.h"
#include "ui/report_source.h"
#include "ui/review_source.h"
#include "ui/session_control.h"
#include "ui/setup_service.h"

#include <functional>
#include <memory>
#include <optional>

namespace ballast::ui {

struct Services
{
    SessionControl *sessions = nullptr;
    SetupService *setup = nullptr;
    QString dataFolder{}; ///< shown under Settings
    AlertDesk alerts{};
    std::shared_ptr<ReviewSource> reviews{};
    std::shared_ptr<WhatIfSource> whatIf{};
    std::shared_ptr<ReportSource> reports{};
    std::shared_ptr<EvaluateSource> evaluations{};
    std::function<bool()> autostarts{};
    std::function<QString(bool)> setAutostart{}; ///< what went wrong, or empty
    std::optional<bool> hasTray{}; ///< whether the desktop has a place for tray icons; the desktop is asked where it isn't said
};

} // namespace ballast::ui
