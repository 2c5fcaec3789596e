// SPDX-License-Identifier: GPL-3.0-or-later
/// The parameters of a new order, checked against the venue's rules that need no market: presence, spelling, grids.
#pragma once

#include "venue/simulated/desk.h"

namespace ballast::venue::simulated {

struct OrderEntry
{
    domain::OrderRequest request;
    std::optional<exchange::GoodTill> goodTill; ///< timeInForce=GTD
    bool wantsResult = false;                   ///< newOrderRespType=RESULT
};
[[nodiscard]] Checked<OrderEntry> readOrderEntry(const Desk &desk, domain::AccountId account, const Parameters &parameters);

/// A price on the symbol's grid.
[[nodiscard]] Checked<domain::Price> readPrice(const SymbolInfo &symbol, const Parameters &parameters, const char *name);
[[nodiscard]] Checked<domain::Quantity> readQuantity(const SymbolInfo &symbol, const Parameters &parameters);

} // namespace ballast::venue::simulated
