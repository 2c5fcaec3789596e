// SPDX-License-Identifier: GPL-3.0-or-later
/// What the simulated exchange and the paper account share about orders: the venue's filters, the margin check, the booking of a fill.
#pragma once

#include "domain/instrument.h"
#include "domain/order.h"
#include "exchange/margin_account.h"
#include "exchange/simulated_exchange.h"

#include <optional>
#include <span>

namespace ballast::exchange {

[[nodiscard]] constexpr domain::Side opposite(domain::Side side) noexcept
{
    return side == domain::Side::buy ? domain::Side::sell : domain::Side::buy;
}
/// Reduce-only by flag, or because it sells the long leg or buys the short leg of hedge mode.
[[nodiscard]] bool onlyReduces(const domain::OrderRequest &request);
/// How much of the position such an order could close; 0 when it would open.
[[nodiscard]] domain::Quantity reducible(const MarginAccount &account, const domain::OrderRequest &request);

/// Grid, size, price band and position side: what holds for an order whatever the account has.
[[nodiscard]] std::optional<Refused> checkForm(const domain::Instrument &instrument, const MarginAccount &account, domain::Price mark,
                                               const domain::OrderRequest &request);
/// Grid, size, notional, price band (10 % past the mark on the taking side), position side and reduce-only rules.
[[nodiscard]] std::optional<Refused> checkRules(const domain::Instrument &instrument, const MarginAccount &account, domain::Price mark,
                                                const domain::OrderRequest &request);
/// Whether free margin covers what `request` would open, with the margin of `resting` orders set aside, and whether the schedule
/// (empty: unknown, not asked) allows the leverage for the position that would result.
[[nodiscard]] std::optional<Refused> checkMargin(const MarginAccount &account, std::span<const domain::Price> marks,
                                                 const risk::MarginSchedule &schedule, std::span<const domain::Order> resting,
                                                 const domain::OrderRequest &request);

/// Books a fill into the account and the order (filled, average price, status, time) and returns it.
domain::Fill bookFill(MarginAccount &account, const domain::Instrument &instrument, domain::Order &order, domain::Price price,
                      domain::Quantity quantity, domain::Liquidity liquidity, std::int64_t tradeNumber, domain::Timestamp now);

} // namespace ballast::exchange
