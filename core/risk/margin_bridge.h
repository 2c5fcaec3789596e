// SPDX-License-Identifier: GPL-3.0-or-later
/// How much margin has to be in an account so that it survives a move: the bridge between a hedge that gains in another account and a
/// protected position that has to be kept alive.
#pragma once

#include "risk/liquidation.h"

namespace ballast::risk {

/// Margin to add to `pool` by the time the mark is at `price`, so that equity still exceeds maintenance by `buffer` (fraction of the
/// maintenance there): max(0, maintenance (1 + buffer) - equity), in settlement currency.
[[nodiscard]] double marginToAdd(const MarginPool &pool, double price, double buffer = 0);

} // namespace ballast::risk
