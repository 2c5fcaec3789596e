// SPDX-License-Identifier: GPL-3.0-or-later
/// What the composition root lends the window beside snapshots and intents. Each may be missing: what needs it is then not offered.
#pragma once

#include "ui/session_control.h"
#include "ui/setup_service.h"

namespace ballast::ui {

struct Services
{
    SessionControl *sessions = nullptr;
    SetupService *setup = nullptr;
    QString dataFolder{}; ///< shown under Settings
};

} // namespace ballast::ui
