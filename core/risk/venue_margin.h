// SPDX-License-Identifier: GPL-3.0-or-later
/// How each venue reckons maintenance margin, and the tier tables that are known without a connection (resources/venues, with their
/// dates). The venue's own table replaces them as soon as it is read.
///
/// | venue       | valued at | tiers count             | rate                               | on top                      |
/// |-------------|-----------|-------------------------|------------------------------------|-----------------------------|
/// | Binance     | mark      | value                   | marginal, with deduction           |                             |
/// | Bybit       | entry     | value                   | marginal, with deduction           | inverse cross: closing fee at the bankruptcy
/// price | | OKX, Gate   | mark      | size (coin, face value) | of the tier for the whole position | taker fee of closing        | |
/// Deribit     | mark      | one tier                | grows with the size in coin        |                             | | Hyperliquid |
/// mark      | value                   | 1 / (2 max leverage), marginal     |                             |
///
/// Sources: Binance "Leverage and Margin of USDⓈ-M Futures"; Bybit help centre, "Liquidation Price" (USDT and inverse contract, cross in
/// the unified account by the mark); OKX "Liquidation price"; Deribit "Margin" and its change of 2022-01-11; Hyperliquid docs, "Margin
/// tiers".
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "risk/margin_schedule.h"

#include <optional>
#include <string_view>

namespace ballast::risk {

/// `takerFee` enters where the venue keeps the fee of closing. The simulated exchange follows Binance.
[[nodiscard]] MarginRule marginRule(domain::VenueId venue, domain::ContractKind kind, domain::MarginMode mode, double takerFee);

struct KnownSchedule
{
    MarginSchedule schedule;
    std::string_view asOf; ///< date of the table, YYYY-MM-DD
};
/// By the symbol as the venue spells it; nullopt for one that no table ships for.
[[nodiscard]] std::optional<KnownSchedule> knownSchedule(domain::VenueId venue, std::string_view symbol,
                                                         domain::MarginMode mode = domain::MarginMode::cross, double takerFee = 0);

} // namespace ballast::risk
