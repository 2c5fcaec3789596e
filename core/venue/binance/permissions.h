// SPDX-License-Identifier: GPL-3.0-or-later
/// What an API key may do, from the exchange itself. A call that fails is an error, never a pass.
#pragma once

#include "venue/binance/rest.h"

namespace ballast::venue::binance {

/// GET /sapi/v1/account/apiRestrictions on `rest` (the venue's spot host, api.binance.com, for real accounts).
void readPermissions(Rest &rest, const Credentials &credentials, std::function<void(tl::expected<KeyPermissions, domain::Error>)> then);

/// Why a key with these permissions must not be used for this role; nullopt when it may. Withdrawal is refused for both roles,
/// trading for the protected account.
[[nodiscard]] std::optional<domain::Error> objection(const KeyPermissions &permissions, domain::AccountRole role);

} // namespace ballast::venue::binance
