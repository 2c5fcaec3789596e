// SPDX-License-Identifier: GPL-3.0-or-later
/// An engine on a recorded market, whose hedge account is a paper account: what it would have done had the trader done something else.
///
/// Market, protected account and intents come from the recording; the hedge account starts as the recording first shows it, and from then
/// on only the twin's own orders change it, filled as in paper trading. Two twins that are given the same events are the same to the last
/// bit.
#pragma once

#include "engine/engine.h"
#include "exchange/paper_account.h"

#include <deque>
#include <optional>
#include <vector>

namespace ballast::evaluate {

/// Once a minute. Quote currency; nan = not known.
struct TwinPoint
{
    domain::Timestamp at;
    double mark = 0, ratio = 0;
    double protectedEquity = 0, hedgeEquity = 0;
    double cost = 0;               ///< of the hedge since the start: fees + slippage - funding, paid > 0
    double nearestLiquidation = 0; ///< of either account, |fraction of the mark|; inf = none
    [[nodiscard]] double equity() const { return protectedEquity + hedgeEquity; }
};

class PaperTwin
{
public:
    /// `config` as recorded: a real mode becomes paper trading, so that nothing waits for a venue.
    explicit PaperTwin(engine::EngineConfig config);

    void apply(const engine::Event &event);

    [[nodiscard]] const std::vector<TwinPoint> &points() const { return m_points; }
    /// Whether the newest intent was accepted.
    [[nodiscard]] bool accepted() const { return m_accepted; }
    /// The hedge account has been seen: before, nothing is compared.
    [[nodiscard]] bool hasStarted() const { return m_paper.has_value(); }

private:
    bool startWith(const engine::Event &event);
    void feed(const engine::Event &event);
    void feed(exchange::Outputs &outputs);
    void execute(const engine::Effects &effects);
    void addPoint(const engine::Sample &sample);

    engine::EngineConfig m_config;
    engine::Engine m_engine;
    std::optional<exchange::PaperAccount> m_paper;
    std::vector<engine::Event> m_before; ///< market data that the paper account has still to hear
    std::deque<engine::Event> m_queue;
    exchange::Outputs m_outputs;
    domain::Timestamp m_now;
    std::vector<TwinPoint> m_points;
    bool m_accepted = false;
};

} // namespace ballast::evaluate
