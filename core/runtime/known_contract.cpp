// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/known_contract.h"

#include "risk/venue_costs.h"
#include "risk/venue_margin.h"

namespace ballast::runtime {

evaluate::Contract knownContract(domain::Instrument instrument)
{
    if (const auto tier = risk::venueCosts(instrument.venue).tier(instrument.kind)) {
        instrument.makerFee = domain::Rate::fromEstimate(tier->maker);
        instrument.takerFee = domain::Rate::fromEstimate(tier->taker);
    }
    instrument.minQuantity = instrument.lotSize;
    const auto known =
        risk::knownSchedule(instrument.venue, instrument.symbol.view(), domain::MarginMode::cross, instrument.takerFee.toDouble());
    return {instrument, known ? known->schedule : risk::MarginSchedule::flat(0.005, 100)};
}

} // namespace ballast::runtime
