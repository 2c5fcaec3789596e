// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys and secrets as the user gives them: typed without echo on a terminal, or lines of standard input. Never an argument,
/// which every process of the computer could read.
#pragma once

#include "domain/error.h"
#include "venue/venue.h"

#include <tl/expected.hpp>

#include <optional>

namespace ballast::app {

enum class SecondLogin { none, optional, required };

struct Logins
{
    venue::Credentials protectedLogin;
    std::optional<venue::Credentials> hedgeLogin;
};

/// Reads key and secret of the protected account, then, where wanted, those of the hedge account; an optional one is left out by an
/// empty key.
[[nodiscard]] tl::expected<Logins, domain::Error> readLogins(SecondLogin second);
/// Key and secret of one account; `who` goes into the prompt: "the hedge account (may trade, must not withdraw)".
[[nodiscard]] tl::expected<venue::Credentials, domain::Error> readCredentials(const std::string &who);
/// One line, not echoed.
[[nodiscard]] tl::expected<venue::Secret, domain::Error> readHidden(const std::string &prompt);
/// One line, echoed: what the user confirms with.
[[nodiscard]] std::string readPhrase(const std::string &prompt);

} // namespace ballast::app
