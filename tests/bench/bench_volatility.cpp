// SPDX-License-Identifier: GPL-3.0-or-later
/// Cost of refitting the volatility and regime models, and of one more bar.
#include "market/correlation.h"
#include "market/garch.h"
#include "market/har.h"
#include "market/hidden_markov.h"
#include "market/market_models.h"

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

std::vector<ballast::domain::Candle> hours(std::size_t days)
{
    const auto moves = normals(days * 24, 0.007);
    std::vector<ballast::domain::Candle> out;
    double price = 3000;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const double close = price * std::exp(moves[i]);
        out.push_back({ballast::domain::Timestamp::fromMs(std::int64_t(i + 1) * 3'600'000), std::chrono::hours(1), price,
                       std::max(price, close), std::min(price, close), close, 1});
        price = close;
    }
    return out;
}

/// Tournament, regression, regime model and its verdict: what is learnt once a week, apart from the engine thread.
void learnEverything(benchmark::State &state)
{
    const auto bars = hours(std::size_t(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(fitMarketModels(bars)->days);
}
BENCHMARK(learnEverything)->Arg(240)->Arg(540)->Unit(benchmark::kMillisecond);

void forecastOnAnEvent(benchmark::State &state)
{
    const auto bars = hours(240);
    HourlyHistory history;
    for (const auto &bar : bars)
        history.add(bar);
    MarketForecast forecast;
    forecast.use(std::make_shared<const MarketModels>(*fitMarketModels(bars)), history);
    double price = history.lastClose();
    for (auto _ : state)
        benchmark::DoNotOptimize(forecast.volatility(price *= 1.0000001));
}
BENCHMARK(forecastOnAnEvent);

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
