// SPDX-License-Identifier: GPL-3.0-or-later
/// Money that enters or leaves an account without a trade: deposits, withdrawals, and transfers between the trader's own accounts.
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

#include <optional>

namespace ballast::domain {

/// One side of a movement, as the venue books it in one account.
struct Transfer
{
    TradeId id; ///< the venue's transaction id, unique together with venue and account
    AccountId account;
    std::optional<AccountId> counterpart; ///< nullopt: outside of what Ballast watches
    Money amount;                         ///< received > 0, sent < 0
    Currency currency;
    Timestamp at;

    bool operator==(const Transfer &) const = default;
};

} // namespace ballast::domain
