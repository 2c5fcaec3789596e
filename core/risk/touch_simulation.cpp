// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/touch_simulation.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace ballast::risk {

TouchEstimate simulateTouch(const TouchSimulation &simulation)
{
    using domain::unknownValue;
    constexpr std::size_t fewest = 30;
    const auto &returns = simulation.returns;
    const bool usable = returns.size() >= fewest && simulation.spot > 0 && simulation.barrier > 0 && simulation.paths > 0
                        && simulation.lambda > 0 && simulation.lambda < 1 && simulation.volatilityPerStep >= 0
                        && std::all_of(returns.begin(), returns.end(), [](double value) { return std::isfinite(value); });
    if (!usable)
        return {unknownValue, unknownValue};
    const double barrier = std::log(simulation.barrier / simulation.spot);
    if (barrier == 0)
        return {1, 0};
    const double side = barrier > 0 ? -1 : 1; // of the start, as seen from the barrier

    double variance = 0, mean = 0;
    for (const double each : returns) {
        variance += each * each / double(returns.size());
        mean += each / double(returns.size());
    }
    std::vector<double> shocks;
    shocks.reserve(returns.size());
    double square = 0;
    for (const double each : returns) {
        shocks.push_back(variance > 0 ? (each - mean) / std::sqrt(variance) : 0);
        square += shocks.back() * shocks.back();
        variance = simulation.lambda * variance + (1 - simulation.lambda) * each * each;
    }
    if (!(square > 0))
        return {0, 0};
    for (double &each : shocks)
        each *= std::sqrt(double(shocks.size()) / square); // unit variance, so that the volatility given is the volatility simulated

    const double first = simulation.volatilityPerStep > 0 ? simulation.volatilityPerStep * simulation.volatilityPerStep : variance;
    std::mt19937_64 random(simulation.seed);
    double sum = 0, squares = 0;
    for (std::size_t path = 0; path < simulation.paths; ++path) {
        double at = 0, now = first, alive = 1;
        for (std::size_t step = 0; step < simulation.steps && alive > 0; ++step) {
            const double move = std::sqrt(now) * shocks[random() % shocks.size()];
            const double before = side * (at - barrier), after = side * (at + move - barrier); // > 0 while not reached
            alive *= after <= 0 ? 0 : 1 - std::exp(-2 * before * after / now);
            at += move;
            now = simulation.lambda * now + (1 - simulation.lambda) * move * move;
        }
        sum += 1 - alive;
        squares += (1 - alive) * (1 - alive);
    }
    const auto paths = double(simulation.paths);
    const double probability = std::clamp(sum / paths, 0.0, 1.0);
    return {probability, std::sqrt(std::max(0.0, squares / paths - probability * probability) / paths)};
}

} // namespace ballast::risk
