// SPDX-License-Identifier: GPL-3.0-or-later
/// A session on a market that is really there, without a real order: Observe (only watches) and Paper (orders filled by a model).
///
///     auto session = startLive({.mode = engine::Mode::paper, .endpoints = venue::binance::mainEndpoints(), ...});
#pragma once

#include "engine/mode.h"
#include "runtime/session.h"

#include <optional>

namespace ballast::runtime {

struct LiveOptions
{
    engine::Mode mode = engine::Mode::observe;        ///< observe or paper
    domain::VenueId venue = domain::VenueId::binance; ///< binance, or simulated: the simulated exchange, which speaks the same protocol
    venue::Endpoints endpoints;                       ///< the order stream is never opened
    QUrl permissionsRest;                             ///< where a key's permissions are asked; empty: endpoints.rest
    std::string symbol = "ETHUSDT";
    venue::Credentials protectedLogin;                        ///< read-only: a key that may trade or withdraw is refused
    std::optional<venue::Credentials> hedgeLogin;             ///< observe only, read-only too
    domain::Money wallet = domain::Money::fromInteger(5'000); ///< of the paper account, in the instrument's settlement currency
    std::string strategy = engine::EngineConfig().strategy;
    strategy::Parameters parameters;
    QString databasePath;
    std::function<void(const engine::Note &)> notify;
    venue::ErrorSink error;
};

/// Asks the exchange for the instrument and for what the keys may do (an event loop runs meanwhile, at most some 20 s), then starts.
[[nodiscard]] tl::expected<std::unique_ptr<Session>, domain::Error> startLive(LiveOptions options);

} // namespace ballast::runtime
