// SPDX-License-Identifier: GPL-3.0-or-later
/// What would have been: the recent market, and a move after it that has not happened, with the parameters in force and with others.
///
/// Three replays on the same path (replay.h): as it is, as proposed, and without a hedge. The move is appended to the recent candles as a
/// straight line in logs over its time, with extremes a quarter of a step beyond each bar. Nothing here touches an account.
#pragma once

#include "domain/error.h"
#include "evaluate/replay.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace ballast::evaluate {

struct WhatIfQuestion
{
    std::vector<domain::Candle> candles; ///< recent ones of the hedge instrument, of one length, ascending
    domain::Instrument instrument;       ///< linear
    bool isLong = true;
    double leverage = 1, protectedEquity = 0, hedgeEquity = 0; ///< now; quote
    std::string strategy, proposedStrategy;
    strategy::Parameters parameters, proposed;
    double move = 0;                               ///< fraction of the last close; 0 = only the recent market
    domain::Duration over = std::chrono::hours(1); ///< time that the move takes
};

struct WhatIfSide
{
    double change = 0;    ///< of both accounts together, quote
    double atWorst = 0;   ///< deepest fall from a peak, fraction, <= 0
    double cost = 0;      ///< of the hedge: fees, slippage, funding, paid > 0
    double meanRatio = 0; ///< nan without a hedge
    std::uint64_t orders = 0;
    bool protectedDead = false, hedgeDead = false;
};

struct WhatIfAnswer
{
    domain::Timestamp from, to; ///< of the recent candles
    std::size_t bars = 0;       ///< the move's included
    double lastPrice = 0, endPrice = 0;
    WhatIfSide without, asItIs, proposed;
    std::vector<std::string> assumptions;
};

/// Fails where there are fewer than an hour of bars, no position, or parameters that contradict each other.
[[nodiscard]] tl::expected<WhatIfAnswer, domain::Error> whatIf(const WhatIfQuestion &question);

} // namespace ballast::evaluate
