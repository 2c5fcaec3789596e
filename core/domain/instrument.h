// SPDX-License-Identifier: GPL-3.0-or-later
/// A tradable contract and the rules that a venue puts on its orders.
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

namespace ballast::domain {

enum class ContractKind : std::uint8_t {
    linear,  ///< settled in quote currency; quantity in base coin
    inverse, ///< coin-margined; quantity in quote-currency face value, delta = face / price
    spot
};

struct Instrument
{
    InstrumentId id;
    VenueId venue = VenueId::simulated;
    Symbol symbol; ///< as the venue spells it, e.g. "ETHUSDT", "ETH-USDT-SWAP"
    Currency base, quote, settle;
    ContractKind kind = ContractKind::linear;
    /// Base coin (linear) or face value (inverse) of one venue contract. Adapters multiply at their edge; nothing inside counts contracts.
    Quantity contractSize = Quantity::fromInteger(1);
    Price tickSize = Price::fromRaw(1'000'000);
    Quantity lotSize = Quantity::fromRaw(100'000);
    Quantity minQuantity = Quantity::fromRaw(100'000);
    Quantity maxQuantity = Quantity::fromInteger(10'000);
    Money minNotional = Money::fromInteger(5);
    Rate makerFee = Rate::fromRaw(20'000); ///< cost > 0, rebate < 0
    Rate takerFee = Rate::fromRaw(50'000);
    Rate liquidationFee = Rate::fromRaw(1'250'000);
    Duration fundingInterval = std::chrono::hours(8);

    bool operator==(const Instrument &) const = default;
};

/// Signed exposure in base coin of `quantity` at `price` (> 0): itself for linear and spot, face / price for inverse.
[[nodiscard]] inline double delta(const Instrument &instrument, Quantity quantity, double price) noexcept
{
    return instrument.kind == ContractKind::inverse ? quantity.toDouble() / price : quantity.toDouble();
}

} // namespace ballast::domain
