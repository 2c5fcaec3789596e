// SPDX-License-Identifier: GPL-3.0-or-later
/// Accounts, positions, orders and their histories in the venue's JSON.
#pragma once

#include "venue/simulated/desk.h"
#include "venue/simulated/json_writer.h"

#include <vector>

namespace ballast::venue::simulated {

/// What the venue shows of one position, worked out at the present mark.
struct PositionFigures
{
    domain::InstrumentId instrument;
    domain::PositionSide side = domain::PositionSide::both;
    domain::Quantity quantity;
    domain::Price entry, mark, breakEven;
    domain::Money notional, unrealised; ///< notional signed like the quantity
    double initialMargin = 0, maintenanceMargin = 0, openOrderMargin = 0;
    domain::Money bidNotional, askNotional; ///< of resting orders
    std::optional<domain::Price> liquidation;
    domain::MarginMode marginMode = domain::MarginMode::cross;
    double leverage = 1;
    domain::Money isolatedWallet;
    std::int64_t updatedMs = 0;
};

struct AccountFigures
{
    domain::Money wallet, crossWallet, unrealised, crossUnrealised, equity, available;
    double positionMargin = 0, openOrderMargin = 0, maintenanceMargin = 0;
    std::int64_t updatedMs = 0;
    std::vector<PositionFigures> positions; ///< every symbol and side that the account's mode knows, flat ones too
};
[[nodiscard]] AccountFigures figuresOf(const Desk &desk, domain::AccountId account);

enum class Version { v1, v2, v3 };
void writeBalances(JsonWriter &json, const Desk &desk, domain::AccountId account, Version version);
void writeAccount(JsonWriter &json, const Desk &desk, const Caller &caller, Version version);
void writePositionRisk(JsonWriter &json, const Desk &desk, const PositionFigures &position, Version version);
/// Upper limit of the tier that this leverage allows, as the venue names it in answers.
[[nodiscard]] QByteArray maximumNotional(const Desk &desk, domain::InstrumentId instrument, double leverage);

enum class OrderReply {
    acknowledged, ///< newOrderRespType=ACK: what was accepted, not what became of it
    full
};
void writeOrder(JsonWriter &json, const Desk &desk, const domain::Order &order, OrderReply reply = OrderReply::full);
void writeAmendment(JsonWriter &json, const Desk &desk, const exchange::Amendment &amendment);
void writeUserTrade(JsonWriter &json, const Desk &desk, const domain::Fill &fill);
void writeIncome(JsonWriter &json, const Desk &desk, const exchange::Income &income);
void writeBrackets(JsonWriter &json, const Desk &desk, const SymbolInfo &symbol);

/// Order and trade ids of the exchange are digits: written bare, as the venue's numbers. Anything else as text.
void writeId(JsonWriter &json, std::string_view key, std::string_view id);

} // namespace ballast::venue::simulated
