// SPDX-License-Identifier: GPL-3.0-or-later
/// Cost of refitting the volatility and regime models, and of one more bar.
#include "market/correlation.h"
#include "market/garch.h"
#include "market/har.h"
#include "market/hidden_markov.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace ballast::market;

namespace {

std::vector<double> normals(std::size_t count, double scale)
{
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal(0, scale);
    std::vector<double> values(count);
    for (double &value : values)
        value = normal(random) * (1 + 0.5 * std::sin(double(&value - values.data()) / 80));
    return values;
}

void garchRefit(benchmark::State &state)
{
    const auto returns = normals(std::size_t(state.range(0)), 0.01);
    for (auto _ : state)
        benchmark::DoNotOptimize(fitGarch(returns));
}
BENCHMARK(garchRefit)->Arg(500)->Arg(2000)->Unit(benchmark::kMillisecond);

void hiddenMarkovRefit(benchmark::State &state)
{
    const auto values = normals(2000, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(fitHiddenMarkov(values, std::size_t(state.range(0))));
}
BENCHMARK(hiddenMarkovRefit)->Arg(2)->Arg(3)->Unit(benchmark::kMillisecond);

void harBarAndForecast(benchmark::State &state)
{
    Har har;
    const auto values = normals(4096, 1);
    std::size_t i = 0;
    for (auto _ : state) {
        har.add(std::exp(values[i++ % values.size()]));
        benchmark::DoNotOptimize(har.forecast());
    }
}
BENCHMARK(harBarAndForecast)->Unit(benchmark::kMicrosecond);

void rollingPairBar(benchmark::State &state)
{
    RollingPair pair(720);
    const auto values = normals(4096, 0.01);
    std::size_t i = 0;
    for (auto _ : state) {
        pair.add(values[i % 4096], values[(i + 1) % 4096]);
        ++i;
        benchmark::DoNotOptimize(pair.moments());
    }
}
BENCHMARK(rollingPairBar);

} // namespace

BENCHMARK_MAIN();
