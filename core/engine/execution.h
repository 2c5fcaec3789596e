// SPDX-License-Identifier: GPL-3.0-or-later
/// How one adjustment of the hedge is carried out: its client ids, its prices, its pieces, and how long it may wait as maker.
///
/// An adjustment is a plan; each order of it is an attempt. It begins with a post-only order at the touch, and after some patience, or at
/// once when liquidation is near, what is left takes liquidity inside the collar. Pieces follow each other without the cool-down.
#pragma once

#include "domain/identifiers.h"
#include "domain/instrument.h"
#include "domain/order.h"
#include "market/order_book.h"
#include "strategy/parameters.h"

#include <cstdint>

namespace ballast::engine {

/// What names one order beyond doubt: the same place in the same session always gives the same id.
struct OrderPlace
{
    std::uint64_t session = 0;
    domain::AccountId account;
    std::uint64_t plan = 0; ///< number of the decision that began the adjustment
    domain::PositionSide leg = domain::PositionSide::both;
    int attempt = 1;
};
/// tag, session, 'A' account, 'P' plan, 'L' leg, 'T' attempt; numbers in base 36 with lower-case digits. Letters and digits only, at most
/// 32: what every venue's ids allow (Bybit 36, OKX 32 and alphanumeric, Binance 36).
[[nodiscard]] domain::ClientOrderId clientOrderId(const domain::Label &tag, const OrderPlace &place);

/// Seconds that a post-only order may rest: all of the parameter while liquidation is twice the critical distance away or more, none at
/// the critical distance. An unknown distance counts as critical.
[[nodiscard]] double makerPatience(double liquidationSigma, const strategy::Parameters &parameters);

/// Where a taking order ends: the collar around mark and index both, whichever is tighter. An index of 0 is not known and left out.
[[nodiscard]] domain::Price collarPrice(domain::Side side, double mark, double index, double collar, domain::Price tick);

/// Where a post-only order rests: at its own side of the touch, never beyond the collar.
[[nodiscard]] domain::Price restingPrice(domain::Side side, double bid, double ask, domain::Price collar, domain::Price tick);

/// The largest piece, in base units: the share of what the other side of the book offers within `fraction` of the mid. Infinite without a
/// book: then there is nothing to split by.
[[nodiscard]] double largestPiece(const market::OrderBook &book, bool synchronised, domain::Side side, double fraction, double share);

} // namespace ballast::engine
