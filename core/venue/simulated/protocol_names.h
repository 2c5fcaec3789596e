// SPDX-License-Identifier: GPL-3.0-or-later
/// The venue's words for our enumerations, both ways.
#pragma once

#include "domain/order.h"

#include <optional>
#include <string_view>

namespace ballast::venue::simulated {

constexpr std::string_view sideName(domain::Side side) { return side == domain::Side::buy ? "BUY" : "SELL"; }
constexpr std::string_view typeName(domain::OrderType type) { return type == domain::OrderType::market ? "MARKET" : "LIMIT"; }

constexpr std::string_view positionSideName(domain::PositionSide side)
{
    switch (side) {
    case domain::PositionSide::both: return "BOTH";
    case domain::PositionSide::longSide: return "LONG";
    case domain::PositionSide::shortSide: return "SHORT";
    }
    return "BOTH";
}

constexpr std::string_view timeInForceName(domain::TimeInForce timeInForce)
{
    switch (timeInForce) {
    case domain::TimeInForce::goodTillCancelled: return "GTC";
    case domain::TimeInForce::immediateOrCancel: return "IOC";
    case domain::TimeInForce::fillOrKill: return "FOK";
    case domain::TimeInForce::postOnly: return "GTX";
    }
    return "GTC";
}

constexpr std::string_view statusName(domain::OrderStatus status)
{
    switch (status) {
    case domain::OrderStatus::partlyFilled: return "PARTIALLY_FILLED";
    case domain::OrderStatus::filled: return "FILLED";
    case domain::OrderStatus::cancelled: return "CANCELED";
    case domain::OrderStatus::expired: return "EXPIRED";
    case domain::OrderStatus::refused: return "REJECTED";
    case domain::OrderStatus::planned:
    case domain::OrderStatus::journalled:
    case domain::OrderStatus::sent:
    case domain::OrderStatus::acknowledged:
    case domain::OrderStatus::unknown: return "NEW";
    }
    return "NEW";
}

constexpr std::optional<domain::Side> parseSide(std::string_view text)
{
    if (text == "BUY")
        return domain::Side::buy;
    if (text == "SELL")
        return domain::Side::sell;
    return std::nullopt;
}

constexpr std::optional<domain::PositionSide> parsePositionSide(std::string_view text)
{
    if (text.empty() || text == "BOTH")
        return domain::PositionSide::both;
    if (text == "LONG")
        return domain::PositionSide::longSide;
    if (text == "SHORT")
        return domain::PositionSide::shortSide;
    return std::nullopt;
}

constexpr std::optional<domain::TimeInForce> parseTimeInForce(std::string_view text)
{
    if (text == "GTC")
        return domain::TimeInForce::goodTillCancelled;
    if (text == "IOC")
        return domain::TimeInForce::immediateOrCancel;
    if (text == "FOK")
        return domain::TimeInForce::fillOrKill;
    if (text == "GTX")
        return domain::TimeInForce::postOnly;
    return std::nullopt;
}

} // namespace ballast::venue::simulated
