// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys and secrets as the user gives them: typed without echo on a terminal, or lines of standard input. Never an argument,
/// which every process of the computer could read.
#pragma once

#include "domain/error.h"
#include "venue/venue.h"

#include <tl/expected.hpp>

#include <optional>

namespace ballast::app {

enum class SecondLogin { none, optional };

struct Logins
{
    venue::Credentials protectedLogin;
    std::optional<venue::Credentials> hedgeLogin;
};

/// Reads key and secret of the protected account, then, where allowed, those of the hedge account; an empty key leaves them out.
[[nodiscard]] tl::expected<Logins, domain::Error> readLogins(SecondLogin second);

} // namespace ballast::app
