// SPDX-License-Identifier: GPL-3.0-or-later
/// A session and what it stands on, as the commands start it and the desktop swaps it.
#pragma once

#include "runtime/session.h"

#include <functional>
#include <memory>

namespace ballast::app {

struct RunningSession
{
    std::shared_ptr<void> owner; ///< keeps the session, and what it stands on, alive
    runtime::Session *session = nullptr;
};
/// Hears what a person should know of; called in the session's threads.
using NoteSink = std::function<void(const engine::Note &)>;
using StartRun = std::function<tl::expected<RunningSession, domain::Error>(const NoteSink &)>;

} // namespace ballast::app
