// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders, fills and funding payments.
#pragma once

#include "domain/account.h"
#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

#include <string_view>

namespace ballast::domain {

enum class Side : std::uint8_t { buy, sell };
enum class OrderType : std::uint8_t { limit, market };
enum class TimeInForce : std::uint8_t { goodTillCancelled, immediateOrCancel, fillOrKill, postOnly };
enum class ReduceOnly : std::uint8_t { no, yes };
enum class Liquidity : std::uint8_t { maker, taker };

/// planned → journalled → sent → acknowledged → partlyFilled → filled | cancelled | expired | refused.
/// `unknown`: sent, no word back; blocks its leg until a query resolves it. A time-out is never a refusal.
enum class OrderStatus : std::uint8_t {
    planned,
    journalled,
    sent,
    acknowledged,
    partlyFilled,
    filled,
    cancelled,
    expired,
    refused,
    unknown
};
[[nodiscard]] constexpr bool isFinal(OrderStatus status) noexcept
{
    return status == OrderStatus::filled || status == OrderStatus::cancelled || status == OrderStatus::expired
           || status == OrderStatus::refused;
}
[[nodiscard]] constexpr int sign(Side side) noexcept { return side == Side::buy ? 1 : -1; }

[[nodiscard]] std::string_view name(Side side) noexcept;
[[nodiscard]] std::string_view name(OrderType type) noexcept;
[[nodiscard]] std::string_view name(TimeInForce timeInForce) noexcept;
[[nodiscard]] std::string_view name(OrderStatus status) noexcept;
[[nodiscard]] std::string_view name(PositionSide side) noexcept;
[[nodiscard]] std::string_view name(AccountRole role) noexcept;

struct OrderRequest
{
    ClientOrderId id;
    AccountId account;
    InstrumentId instrument;
    Side side = Side::buy;
    OrderType type = OrderType::limit;
    TimeInForce timeInForce = TimeInForce::goodTillCancelled;
    ReduceOnly reduceOnly = ReduceOnly::no;
    PositionSide positionSide = PositionSide::both;
    Quantity quantity; ///< > 0, already on the lot grid
    Price price;       ///< on the tick grid; 0 for market orders

    bool operator==(const OrderRequest &) const = default;
};

struct Order
{
    OrderRequest request;
    VenueOrderId venueOrderId;
    OrderStatus status = OrderStatus::planned;
    Quantity filled;
    Price averagePrice; ///< 0 until the first fill
    int rejectCode = 0; ///< the venue's own number
    Timestamp createdAt, updatedAt;

    bool operator==(const Order &) const = default;
};

struct Fill
{
    TradeId id;
    VenueOrderId venueOrderId;
    ClientOrderId clientOrderId;
    AccountId account;
    InstrumentId instrument;
    Side side = Side::buy;
    PositionSide positionSide = PositionSide::both;
    Price price;
    Quantity quantity; ///< > 0
    Money fee;         ///< paid > 0, rebate < 0
    Currency feeCurrency;
    Money realisedPnl; ///< without fees
    Liquidity liquidity = Liquidity::taker;
    Timestamp at;

    bool operator==(const Fill &) const = default;
};

struct FundingPayment
{
    TradeId id; ///< the venue's transaction id, or account-symbol-time where it has none
    AccountId account;
    InstrumentId instrument;
    Money amount; ///< received > 0, paid < 0
    Currency currency;
    Timestamp at;

    bool operator==(const FundingPayment &) const = default;
};

} // namespace ballast::domain
