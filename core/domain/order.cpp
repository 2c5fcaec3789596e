// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

namespace ballast::domain {

std::string_view name(Side side) noexcept { return side == Side::buy ? "buy" : "sell"; }

std::string_view name(OrderType type) noexcept { return type == OrderType::limit ? "limit" : "market"; }

std::string_view name(TimeInForce timeInForce) noexcept
{
    switch (timeInForce) {
    case TimeInForce::goodTillCancelled: return "goodTillCancelled";
    case TimeInForce::immediateOrCancel: return "immediateOrCancel";
    case TimeInForce::fillOrKill: return "fillOrKill";
    case TimeInForce::postOnly: return "postOnly";
    }
    return "?";
}

std::string_view name(OrderStatus status) noexcept
{
    switch (status) {
    case OrderStatus::planned: return "planned";
    case OrderStatus::journalled: return "journalled";
    case OrderStatus::sent: return "sent";
    case OrderStatus::acknowledged: return "acknowledged";
    case OrderStatus::partlyFilled: return "partlyFilled";
    case OrderStatus::filled: return "filled";
    case OrderStatus::cancelled: return "cancelled";
    case OrderStatus::expired: return "expired";
    case OrderStatus::refused: return "refused";
    case OrderStatus::unknown: return "unknown";
    }
    return "?";
}

std::string_view name(PositionSide side) noexcept
{
    switch (side) {
    case PositionSide::both: return "both";
    case PositionSide::longSide: return "long";
    case PositionSide::shortSide: return "short";
    }
    return "?";
}

std::string_view name(AccountRole role) noexcept { return role == AccountRole::hedge ? "hedge" : "protected"; }

} // namespace ballast::domain
