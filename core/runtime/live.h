// SPDX-License-Identifier: GPL-3.0-or-later
/// A session on a market that is really there: Observe (only watches), Paper (orders filled by a model), Testnet and Live (real orders).
///
///     auto session = startLive({.mode = engine::Mode::paper, .endpoints = venue::binance::mainEndpoints(), ...});
///
/// The last two need an OrderRoute; without one nothing in the session could send an order.
#pragma once

#include "engine/mode.h"
#include "runtime/session.h"
#include "venue/order_route.h"

#include <optional>

namespace ballast::runtime {

inline constexpr domain::AccountId protectedId{0}, hedgeId{1}; ///< in every session that startLive() makes

struct LiveOptions
{
    engine::Mode mode = engine::Mode::observe;        ///< any but demo
    domain::VenueId venue = domain::VenueId::binance; ///< binance, or simulated: the simulated exchange, which speaks the same protocol
    venue::Endpoints endpoints;                       ///< to watch; where there is a route, its own count
    std::optional<venue::OrderRoute> route;           ///< testnet and live: required; observe and paper: refused
    bool arm = false;                                 ///< testnet and live: as soon as the last session is accounted for
    QUrl permissionsRest;                             ///< where a key's permissions are asked; empty: endpoints.rest
    bool asksPermissions = true;                      ///< Binance's testnet has no call for them, and no money
    std::string symbol = "ETHUSDT";
    venue::Credentials protectedLogin;                        ///< read-only: a key that may trade or withdraw is refused
    std::optional<venue::TransferLogin> transfers{};          ///< testnet and live: Ballast may move margin to the protected account
    std::optional<venue::Credentials> hedgeLogin;             ///< observe: read-only too; testnet and live: required, may trade
    domain::Money wallet = domain::Money::fromInteger(5'000); ///< of the paper account, in the instrument's settlement currency
    std::string strategy = engine::EngineConfig().strategy;
    strategy::Parameters parameters;
    QString databasePath;
    QString recordPath{}; ///< every event of the session goes there (store/event_recording.h); empty: not recorded
    std::function<void(const engine::Note &)> notify;
    venue::ErrorSink error;
};

/// Asks the exchange for the instrument and for what the keys may do (an event loop runs meanwhile, at most some 20 s), then starts.
[[nodiscard]] tl::expected<std::unique_ptr<Session>, domain::Error> startLive(LiveOptions options);

} // namespace ballast::runtime
