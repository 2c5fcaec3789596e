// SPDX-License-Identifier: GPL-3.0-or-later
/// An engine and a simulated exchange joined without sockets: as fast as the machine allows, and deterministic.
/// Lets the demo start with a day of history behind it, and tests record long sessions.
#pragma once

#include "engine/engine.h"
#include "exchange/simulated_exchange.h"

#include <deque>
#include <functional>

namespace ballast::runtime {

class DirectSession
{
public:
    /// Both are borrowed. Accounts must have been opened in the order of EngineConfig::accounts, so that ids agree.
    DirectSession(exchange::SimulatedExchange &exchange, engine::Engine &engine);

    /// Sees every event just before the engine does, and its effects just after.
    using Observer = std::function<void(const engine::Event &, const engine::Effects &)>;
    void setObserver(Observer observer) { m_observer = std::move(observer); }

    /// Gives the engine what a venue adapter reads at its start: instruments, schedules, candles so far, books, accounts.
    void begin();
    /// Runs both to `until` in steps of `step`; the engine ticks once a step.
    void run(domain::Timestamp until, domain::Duration step);
    void post(engine::Intent intent);
    /// What the trader does beside Ballast, at the exchange itself. False: the exchange refused it.
    bool placeByHand(const domain::OrderRequest &request);

private:
    void feed(engine::EventBody body, domain::Timestamp at);
    void feed(exchange::Outputs &outputs);
    void settle();
    void execute(const engine::Effects &effects);

    exchange::SimulatedExchange &m_exchange;
    engine::Engine &m_engine;
    Observer m_observer;
    std::deque<engine::Event> m_queue;
    exchange::Outputs m_outputs;
};

} // namespace ballast::runtime
