// SPDX-License-Identifier: GPL-3.0-or-later
/// Money that enters or leaves an account without a trade: deposits, withdrawals, and transfers between the trader's own accounts.
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

#include <optional>
#include <string_view>

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

/// Margin that Ballast moves between two own accounts.
struct TransferRequest
{
    ClientOrderId id; ///< ours: ASCII letters and digits, at most 31, never used twice
    AccountId from, to;
    Money amount; ///< > 0, whole cents
    Currency currency;

    bool operator==(const TransferRequest &) const = default;
};

/// planned → (journalled) → sent → confirmed | refused. `unknown`: sent, no word back; no other transfer until a query resolves it.
enum class TransferStatus : std::uint8_t { planned, sent, confirmed, refused, unknown };
[[nodiscard]] constexpr bool isFinal(TransferStatus status) noexcept
{
    return status == TransferStatus::confirmed || status == TransferStatus::refused;
}
[[nodiscard]] constexpr std::string_view name(TransferStatus status) noexcept
{
    switch (status) {
    case TransferStatus::planned: return "planned";
    case TransferStatus::sent: return "sent";
    case TransferStatus::confirmed: return "confirmed";
    case TransferStatus::refused: return "refused";
    case TransferStatus::unknown: return "unknown";
    }
    return "?";
}

} // namespace ballast::domain
