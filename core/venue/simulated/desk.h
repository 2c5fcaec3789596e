// SPDX-License-Identifier: GPL-3.0-or-later
/// What request handlers work on: the exchange, what is recorded around it, keys, limits. One per server, in the server's thread.
#pragma once

#include "venue/simulated/faults.h"
#include "venue/simulated/key_ring.h"
#include "venue/simulated/listen_keys.h"
#include "venue/simulated/market_record.h"
#include "venue/simulated/rate_meter.h"

#include <functional>

namespace ballast::venue::simulated {

/// One accepted transfer between wallets, as the history tells it.
struct TransferRecord
{
    std::int64_t id = 0;
    QByteArray fromName, toName, fromType, toType, clientId; ///< as they were given
    domain::AccountId from, to;
    domain::Money amount;
    std::int64_t atMs = 0; ///< the market's time
    bool failed = false;   ///< nothing was moved
};

struct Desk
{
    explicit Desk(exchange::SimulatedExchange simulated) : exchange(std::move(simulated)), record(exchange) {}

    exchange::SimulatedExchange exchange;
    MarketRecord record;
    KeyRing keys;
    ListenKeys listenKeys;
    RateMeter rates;
    Faults faults;
    std::vector<TransferRecord> transfers; ///< oldest first
    exchange::Outputs outputs;             ///< handlers append here; the server publishes and empties it after each call
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
