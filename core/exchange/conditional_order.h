// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders that wait for a price: stop, take profit and trailing stop. They hold no margin and are in no book until they trigger;
/// then they become an ordinary order that is checked, matched and refused like any other.
#pragma once

#include "domain/order.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ballast::exchange {

enum class ConditionalKind : std::uint8_t { stop, takeProfit, trailingStop };
enum class TriggerBy : std::uint8_t { lastTrade, mark };
/// waiting → triggered → finished (its order came to an end), or rejected / expired at the trigger; cancelled while it waited.
enum class ConditionalStatus : std::uint8_t { waiting, cancelled, triggered, finished, rejected, expired };

/// When what still rests of an order ends by itself.
struct GoodTill
{
    domain::Timestamp at;     ///< by the exchange's clock
    std::int64_t namedMs = 0; ///< the date as the client named it, to be told back
};

struct ConditionalRequest
{
    domain::OrderRequest order; ///< what is placed at the trigger, under the same client id; without quantity when it closes the position
    ConditionalKind kind = ConditionalKind::stop;
    TriggerBy by = TriggerBy::lastTrade;
    domain::Price trigger;            ///< of a trailing stop: where it begins to follow, 0 = at once
    domain::Rate callback;            ///< trailing stop: how far the price must come back from its best, 0.01 = 1 %
    bool closesAll = false;           ///< the whole position that there is when it triggers
    bool protectsPrice = false;       ///< does not trigger while last trade and mark are more than 5 % apart
    std::optional<GoodTill> goodTill; ///< of the placed order
};

struct ConditionalOrder
{
    std::int64_t number = 0;
    ConditionalRequest request;
    ConditionalStatus status = ConditionalStatus::waiting;
    domain::Price best;          ///< trailing stop: the best price since it follows; 0 before
    domain::VenueOrderId placed; ///< empty until triggered
    domain::Price averagePrice;  ///< of the placed order
    domain::Quantity filled;     ///< of the placed order
    domain::Timestamp createdAt, updatedAt, triggeredAt;
    std::string refusal; ///< why the order was not taken at the trigger
};

/// Whether `price` meets the condition of a stop or take profit.
[[nodiscard]] bool isMet(const ConditionalRequest &request, domain::Price price);
/// Lets a trailing stop follow to `price`; true when the price has come back far enough.
[[nodiscard]] bool follow(ConditionalOrder &order, domain::Price price);

} // namespace ballast::exchange
