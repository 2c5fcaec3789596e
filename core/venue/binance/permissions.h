// SPDX-License-Identifier: GPL-3.0-or-later
/// What an API key may do, from the exchange itself. A call that fails is an error, never a pass.
#pragma once

#include "venue/binance/rest.h"

namespace ballast::venue::binance {

/// GET /sapi/v1/account/apiRestrictions on `rest` (the venue's spot host, api.binance.com, for real accounts).
void readPermissions(Rest &rest, const Credentials &credentials, std::function<void(tl::expected<KeyPermissions, domain::Error>)> then);

/// "the key of the hedge account"
[[nodiscard]] std::string_view keyName(domain::KeyUse use);

/// Why a key with these permissions must not be used so, and what to do; nullopt when it may. Withdrawal is always refused, trading for
/// every use but that.
[[nodiscard]] std::optional<domain::Error> objection(const KeyPermissions &permissions, domain::KeyUse use);

constexpr domain::Duration nearExpiry = std::chrono::hours(24 * 14);
/// What is allowed and better were not.
struct KeyWeakness
{
    enum class Kind : std::uint8_t { mayTransfer, anyAddress, expires };
    Kind kind = Kind::mayTransfer;
    std::string text; ///< "it may …"
};
/// At most one of each kind.
[[nodiscard]] std::vector<KeyWeakness> weaknesses(const KeyPermissions &permissions, domain::KeyUse use, domain::Timestamp now);

} // namespace ballast::venue::binance
