// SPDX-License-Identifier: GPL-3.0-or-later
/// What request handlers work on: the exchange, what is recorded around it, keys, limits. One per server, in the server's thread.
#pragma once

#include "venue/simulated/key_ring.h"
#include "venue/simulated/listen_keys.h"
#include "venue/simulated/market_record.h"
#include "venue/simulated/rate_meter.h"

#include <functional>

namespace ballast::venue::simulated {

struct Desk
{
    explicit Desk(exchange::SimulatedExchange simulated) : exchange(std::move(simulated)), record(exchange) {}

    exchange::SimulatedExchange exchange;
    MarketRecord record;
    KeyRing keys;
    ListenKeys listenKeys;
    RateMeter rates;
    exchange::Outputs outputs; ///< handlers append here; the server publishes and empties it after each call
    std::int64_t startedMs = 0;
    std::function<std::int64_t()> wallMs; ///< signing and rate limits run on real time, the market on its own
};

/// Who asks, as far as the security of the endpoint told.
struct Caller
{
    const ApiKey *key = nullptr;
    QString address;

    [[nodiscard]] domain::AccountId account() const { return key->account; }
};

} // namespace ballast::venue::simulated
