// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/venue_margin.h"

#include "domain/numbers.h"

#include <vector>

namespace ballast::risk {

namespace {

using domain::ContractKind;
using domain::unlimited;
using domain::VenueId;

struct ShippedTable
{
    VenueId venue;
    std::string_view symbol;
    ContractKind kind;
    std::string_view asOf;
    double ratePerCoin;
    std::vector<MarginTier> tiers;
};

const std::vector<ShippedTable> &shippedTables()
{
    static const std::vector<ShippedTable> tables{
#include "venue_tables.inc"
    };
    return tables;
}

} // namespace

MarginRule marginRule(VenueId venue, ContractKind kind, domain::MarginMode mode, double takerFee)
{
    const bool isInverse = kind == ContractKind::inverse, isIsolated = mode == domain::MarginMode::isolated;
    MarginRule rule;
    switch (venue) {
    case VenueId::bybit:
        rule.chargesBothLegs = true;
        if (isInverse || isIsolated)
            rule.basis = MarginBasis::entry;
        if (isInverse && !isIsolated)
            rule.bankruptcyFee = takerFee;
        break;
    case VenueId::okx:
        rule.unit = TierUnit::size;
        rule.wholePosition = true;
        rule.chargesBothLegs = true; // no published offset was found: what is not certain is not freed
        rule.closingFee = takerFee;
        break;
    case VenueId::simulated:
    case VenueId::binance:
    case VenueId::deribit:
    case VenueId::hyperliquid: break;
    }
    return rule;
}

std::optional<KnownSchedule> knownSchedule(VenueId venue, std::string_view symbol, domain::MarginMode mode, double takerFee)
{
    if (venue == VenueId::simulated)
        venue = VenueId::binance;
    for (const auto &table : shippedTables()) {
        if (table.venue != venue || table.symbol != symbol)
            continue;
        auto rule = marginRule(venue, table.kind, mode, takerFee);
        rule.ratePerCoin = table.ratePerCoin;
        if (auto schedule = MarginSchedule::fromTiers(table.tiers, rule))
            return KnownSchedule{*std::move(schedule), table.asOf};
    }
    return std::nullopt;
}

} // namespace ballast::risk
