// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scenario.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace ballast::exchange {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// The noise around a phase's path returns to it with this time constant, so that a named move keeps its size.
constexpr double reversionSeconds = 900;
/// The path itself is what a scenario promises; noise may not carry the price further from it than this (log).
constexpr double maximumDeviation = 0.012;

Phase phase(domain::Duration length, double move, double volatility, double spreadBps = 0.4, double depth = 1, double fundingRate = 0.0001)
{
    Phase result;
    result.length = length;
    result.logMove = std::log1p(move);
    result.volatility = volatility;
    result.spreadBps = spreadBps;
    result.depth = depth;
    result.fundingRate = fundingRate;
    return result;
}

struct Named
{
    std::string_view name, description;
    std::vector<Phase> phases;
};

/// Up and down `times` times; each round ends where it began.
std::vector<Phase> swings(int times)
{
    const std::array round = {phase(minutes(90), 0.02, 0.55), phase(minutes(120), 0.984 / 1.02 - 1, 0.6),
                              phase(minutes(90), 1 / 0.984 - 1, 0.55)};
    std::vector<Phase> result;
    for (int i = 0; i < times; ++i)
        result.insert(result.end(), round.begin(), round.end());
    return result;
}

std::vector<Named> catalogue()
{
    return {
        {"calm", "A quiet market that goes nowhere.", {phase(hours(12), 0.002, 0.30), phase(hours(12), -0.002, 0.30)}},
        {"sideways", "Swings of about 2 % that come back: where over-hedging bleeds.", swings(10)},
        {"trend",
         "A rise of about 1 % an hour: what the hedge costs when it is not needed.",
         {phase(hours(12), 0.12, 0.5, 0.4, 1, 0.0002)}},
        {"crash-15",
         "Quiet, then uneasy, then a fall of 15 % with short rebounds.",
         {phase(minutes(10), 0.0, 0.40), phase(minutes(8), -0.02, 0.85, 0.8, 0.7), phase(minutes(9), -0.055, 1.4, 2, 0.4, -0.0001),
          phase(minutes(4), 0.018, 1.3, 1.5, 0.5, -0.0001), phase(minutes(11), -0.07, 1.6, 2.5, 0.35, -0.0003),
          phase(minutes(3), 0.015, 1.4, 2, 0.4, -0.0003), phase(minutes(5), -0.0426, 1.6, 3, 0.3, -0.0003),
          phase(hours(3), 0.02, 1.0, 1, 0.6, -0.0001), phase(hours(6), 0.01, 0.7, 0.6, 0.8, 0.0)}},
        {"pump",
         "A rise of 12 % in three quarters of an hour.",
         {phase(minutes(10), 0.0, 0.4), phase(minutes(20), 0.05, 1.1, 1, 0.6, 0.0005), phase(minutes(25), 0.067, 1.4, 1.5, 0.5, 0.001),
          phase(hours(6), -0.02, 0.9, 0.8, 0.7, 0.0005)}},
        {"flash-crash",
         "8 % down in three minutes, and back.",
         {phase(minutes(12), 0.0, 0.4), phase(minutes(3), -0.08, 2.5, 12, 0.1), phase(minutes(6), 0.08, 2.0, 5, 0.2),
          phase(hours(6), 0.0, 0.8, 0.8, 0.8)}},
        {"funding-squeeze",
         "Funding of 0.3 % every eight hours while the price creeps up.",
         {phase(minutes(10), 0.0, 0.4, 0.4, 1, 0.0005), phase(hours(24), 0.03, 0.5, 0.5, 0.9, 0.003)}},
    };
}

double studentT(std::mt19937_64 &random, double degrees)
{
    // Scaled to unit variance: t has variance d / (d - 2).
    std::student_t_distribution<double> distribution(degrees);
    return distribution(random) * std::sqrt((degrees - 2) / degrees);
}

} // namespace

std::vector<std::string_view> scenarioNames()
{
    return {"calm", "sideways", "trend", "crash-15", "pump", "flash-crash", "funding-squeeze"};
}

tl::expected<Scenario, domain::Error> makeScenario(std::string_view name)
{
    for (auto &named : catalogue()) {
        if (named.name != name)
            continue;
        Scenario scenario;
        scenario.name = named.name;
        scenario.description = named.description;
        scenario.phases = std::move(named.phases);
        return scenario;
    }
    std::string known;
    for (const auto each : scenarioNames())
        known += (known.empty() ? "" : ", ") + std::string(each);
    return tl::unexpected(domain::Error::badInput("there is no scenario '" + std::string(name) + "'", "choose one of " + known));
}

PriceProcess::PriceProcess(Scenario scenario, std::uint64_t seed, domain::Timestamp start)
    : m_scenario(std::move(scenario)), m_random(seed), m_now(start), m_start(start)
{
    m_state.price = m_scenario.startPrice;
    if (!m_scenario.phases.empty()) {
        const auto &first = m_scenario.phases.front();
        m_state.volatility = first.volatility;
        m_state.spreadBps = first.spreadBps;
        m_state.depth = first.depth;
        m_state.fundingRate = first.fundingRate;
    }
}

PriceProcess::PriceProcess(std::vector<domain::Candle> playback, std::uint64_t seed) : m_playback(std::move(playback)), m_random(seed)
{
    m_state = {0, 0.6, 0.4, 1, 0.0001};
    if (m_playback.empty())
        return;
    m_now = m_start = m_playback.front().openTime;
    m_state.price = m_playback.front().open;
}

const MarketState &PriceProcess::advance(domain::Timestamp to)
{
    while (m_now < to) {
        const auto length = std::min(to - m_now, domain::Duration(std::chrono::seconds(1)));
        m_now = m_now + length;
        step(length);
    }
    return m_state;
}

void PriceProcess::step(domain::Duration length)
{
    if (!m_playback.empty()) {
        while (m_bar + 1 < m_playback.size() && m_playback[m_bar + 1].openTime <= m_now)
            ++m_bar;
        const auto &bar = m_playback[m_bar];
        const double share = std::clamp(domain::toSeconds(m_now - bar.openTime) / domain::toSeconds(bar.interval), 0.0, 1.0);
        // A rising bar visits its low first, a falling one its high.
        const bool rising = bar.close >= bar.open;
        const std::array<double, 4> stops = {bar.open, rising ? bar.low : bar.high, rising ? bar.high : bar.low, bar.close};
        const double position = share * 3;
        const auto leg = std::min(std::size_t(position), std::size_t(2));
        m_state.price = stops[leg] + (stops[leg + 1] - stops[leg]) * (position - double(leg));
        return;
    }
    // The path: log-linear through the phases; the last one repeats without its move.
    auto elapsed = m_now - m_start;
    double path = 0;
    const Phase *current = &m_scenario.phases.back();
    for (const auto &each : m_scenario.phases) {
        current = &each;
        if (elapsed < each.length) {
            path += each.logMove * domain::toSeconds(elapsed) / domain::toSeconds(each.length);
            break;
        }
        path += each.logMove;
        elapsed -= each.length;
    }
    const double seconds = domain::toSeconds(length);
    const double shock = current->volatility * std::sqrt(seconds / domain::secondsPerYear);
    m_deviation += -m_deviation * std::min(seconds / reversionSeconds, 1.0) + shock * studentT(m_random, current->tailDegrees);
    m_deviation = std::clamp(m_deviation, -maximumDeviation, maximumDeviation);
    m_state.price = m_scenario.startPrice * std::exp(path + m_deviation);
    m_state.volatility = current->volatility;
    m_state.spreadBps = current->spreadBps;
    m_state.depth = current->depth;
    m_state.fundingRate = current->fundingRate;
}

} // namespace ballast::exchange
