// SPDX-License-Identifier: GPL-3.0-or-later
/// What has to be seen on one rung of the ladder before the next is opened: start small, on evidence.
#pragma once

#include "domain/error.h"
#include "engine/mode.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::engine {

/// Counted from the database of one mode.
struct ModeEvidence
{
    int days = 0;                           ///< UTC days on which it ran
    std::uint64_t decisions = 0;            ///< recorded, those to do nothing included
    std::uint64_t reconciliationErrors = 0; ///< differences and conflicts that were noted
    bool operator==(const ModeEvidence &) const = default;
};

struct ModeGate
{
    Mode below = Mode::demo; ///< whose evidence counts
    int days = 0;
    std::uint64_t decisions = 0;
};
[[nodiscard]] ModeGate gate(Mode wanted) noexcept;

/// What is missing before `wanted` opens, one sentence each; empty: it is open.
[[nodiscard]] std::vector<std::string> missing(Mode wanted, const ModeEvidence &below);
/// The same as an error that says what to do.
[[nodiscard]] tl::expected<void, domain::Error> passGate(Mode wanted, const ModeEvidence &below);

/// What has to be typed, letter by letter, before real money is traded.
[[nodiscard]] std::string livePhrase(std::string_view symbol);

/// The only key to real orders: nothing but grant() makes one, and the route to the live exchange can't be made without it.
class LivePermit
{
public:
    [[nodiscard]] static tl::expected<LivePermit, domain::Error> grant(const ModeEvidence &testnet, std::string_view symbol,
                                                                       std::string_view typed);

private:
    LivePermit() = default;
};

} // namespace ballast::engine
