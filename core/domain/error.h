// SPDX-License-Identifier: GPL-3.0-or-later
/// What a boundary (file, socket, user, database) says when it can't do its work: what, where, and what to do about it.
#pragma once

#include <string>
#include <utility>

namespace ballast::domain {

enum class ErrorKind {
    badInput,    ///< text, file or message that can't be read as what it should be
    notFound,    ///< a file, symbol or row that is not there
    refused,     ///< permission, signature, key, read-only folder
    busy,        ///< locked, rate-limited: the same call may go through later
    unavailable, ///< network or server is away
    io,          ///< disk full, device error
    unknown      ///< the outcome can't be told (a timed-out order)
};

struct Error
{
    ErrorKind kind = ErrorKind::unknown;
    std::string what;   ///< one sentence, no secrets
    std::string advice; ///< what the user can do; may be empty
    int code = 0;       ///< the venue's or the system's own number; 0 = none

    static Error badInput(std::string what, std::string advice = {})
    {
        return {ErrorKind::badInput, std::move(what), std::move(advice), 0};
    }

    /// One line for a terminal or a log.
    [[nodiscard]] std::string message() const { return advice.empty() ? what : what + "; " + advice; }
    bool operator==(const Error &) const = default;
};

} // namespace ballast::domain
