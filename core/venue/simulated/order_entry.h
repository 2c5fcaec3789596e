// SPDX-License-Identifier: GPL-3.0-or-later
/// The parameters of a new order, checked against the venue's rules that need no market: presence, spelling, grids.
#pragma once

#include "venue/simulated/desk.h"

namespace ballast::venue::simulated {

struct OrderEntry
{
    domain::OrderRequest request;
    bool wantsResult = false; ///< newOrderRespType=RESULT
};
[[nodiscard]] Checked<OrderEntry> readOrderEntry(const Desk &desk, domain::AccountId account, const Parameters &parameters);

} // namespace ballast::venue::simulated
