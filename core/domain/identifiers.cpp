// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifiers.h"

namespace ballast::domain {

std::string_view name(VenueId venue) noexcept
{
    switch (venue) {
    case VenueId::simulated: return "simulated";
    case VenueId::binance: return "binance";
    case VenueId::bybit: return "bybit";
    case VenueId::okx: return "okx";
    case VenueId::deribit: return "deribit";
    case VenueId::hyperliquid: return "hyperliquid";
    }
    return "?";
}

} // namespace ballast::domain
