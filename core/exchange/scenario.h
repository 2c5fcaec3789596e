// SPDX-License-Identifier: GPL-3.0-or-later
/// Market scenarios for the simulated exchange: named, seeded, repeatable price paths; or the playback of candles.
#pragma once

#include "domain/error.h"
#include "domain/market_data.h"

#include <tl/expected.hpp>

#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::exchange {

/// A stretch of market with its own character; log-price drifts linearly by `logMove` over it and returns to the path.
struct Phase
{
    domain::Duration length{};
    double logMove = 0;      ///< ln(end / start) aimed at
    double volatility = 0.5; ///< annualised, around the path
    double tailDegrees = 5;  ///< Student-t degrees of freedom of the innovations (> 2)
    double spreadBps = 0.4;
    double depth = 1;            ///< multiple of the usual book depth
    double fundingRate = 0.0001; ///< per interval the premium pulls to
};

struct Scenario
{
    std::string name;
    std::string description;
    double startPrice = 3000;
    std::vector<Phase> phases;                         ///< after the last its character goes on, without its move
    domain::Duration history = std::chrono::hours(24); ///< quiet lead-in before the start, for charts and estimators
};

[[nodiscard]] std::vector<std::string_view> scenarioNames(); ///< calm, sideways, trend, crash-15, pump, flash-crash, funding-squeeze
[[nodiscard]] tl::expected<Scenario, domain::Error> makeScenario(std::string_view name);

/// What the market is like at one instant.
struct MarketState
{
    double price = 0;
    double volatility = 0, spreadBps = 0, depth = 1, fundingRate = 0;
};

/// Steps a scenario, or interpolates candles (open-low-high-close or open-high-low-close by direction of the bar).
class PriceProcess
{
public:
    PriceProcess(Scenario scenario, std::uint64_t seed, domain::Timestamp start);
    PriceProcess(std::vector<domain::Candle> playback, std::uint64_t seed);

    /// Time must not go back. Steps of at most a second are taken inside.
    const MarketState &advance(domain::Timestamp to);
    [[nodiscard]] const MarketState &state() const { return m_state; }

private:
    void step(domain::Duration length);

    Scenario m_scenario;
    std::vector<domain::Candle> m_playback;
    std::mt19937_64 m_random;
    domain::Timestamp m_now, m_start;
    MarketState m_state;
    double m_deviation = 0; ///< log distance from the phase's path, mean-reverting
    std::size_t m_bar = 0;
};

} // namespace ballast::exchange
