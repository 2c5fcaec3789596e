// SPDX-License-Identifier: GPL-3.0-or-later
// How cheap the simulated market is: construction with its day of history, market time per call size, orders.
#include "exchange/simulated_exchange.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>

using namespace ballast;
using exchange::Outputs;
using exchange::SimulatedExchange;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'772'431'200'000);

exchange::ExchangeConfig config(const char *scenario)
{
    return exchange::standardConfig(exchange::makeScenario(scenario).value(), 1, start);
}

void construction(benchmark::State &state)
{
    for (auto _ : state) {
        SimulatedExchange venue(config("crash-15"));
        benchmark::DoNotOptimize(venue.candles({0}).size());
    }
}
BENCHMARK(construction)->Unit(benchmark::kMillisecond);

/// A market day in steps of `range` milliseconds.
void dayOfMarket(benchmark::State &state)
{
    const auto step = std::chrono::milliseconds(state.range(0));
    std::size_t events = 0;
    for (auto _ : state) {
        SimulatedExchange venue(config("crash-15"));
        Outputs outputs;
        for (auto at = start; at < start + std::chrono::hours(24); at = at + step) {
            outputs.clear();
            venue.advance(at + step, outputs);
            events += outputs.size();
        }
    }
    state.counters["events/s"] = benchmark::Counter(double(events), benchmark::Counter::kIsRate);
}
BENCHMARK(dayOfMarket)->Arg(60'000)->Arg(10'000)->Arg(1'000)->Unit(benchmark::kMillisecond);

void marketOrder(benchmark::State &state)
{
    SimulatedExchange venue(config("calm"));
    const auto account = venue.openAccount("a", domain::Money::fromInteger(1'000'000));
    Outputs outputs;
    domain::OrderRequest request;
    request.account = account;
    request.type = domain::OrderType::market;
    request.quantity = domain::Quantity::fromRaw(10'000'000);
    auto at = start;
    std::int64_t count = 0;
    for (auto _ : state) {
        state.PauseTiming();
        outputs.clear();
        at = at + std::chrono::milliseconds(100);
        venue.advance(at, outputs); // refills the book
        request.id = domain::ClientOrderId(std::to_string(++count));
        request.side = count % 2 ? domain::Side::buy : domain::Side::sell;
        state.ResumeTiming();
        benchmark::DoNotOptimize(venue.place(request, outputs));
    }
}
BENCHMARK(marketOrder)->Unit(benchmark::kMicrosecond)->Iterations(20'000);

} // namespace

BENCHMARK_MAIN();
