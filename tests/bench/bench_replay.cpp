// SPDX-License-Identifier: GPL-3.0-or-later
// Paired replay of a year of minutes: bars a second of the run with the engine, of the one without, and of both with the file read first.
// Peer figures on the same job: PERFORMANCE.md #6 (interpreted bare loops 0.9 to 6.6 M bars/s, without engine, ledger or liquidation).
#include "evaluate/liquidation_study.h"
#include "evaluate/paired_runs.h"
#include "evaluate/replay.h"
#include "evaluate/run.h"
#include "store/market_file.h"

#include <benchmark/benchmark.h>

#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <cmath>
#include <random>
#include <thread>

#ifndef BALLAST_SHARED_DIR
#define BALLAST_SHARED_DIR "."
#endif

namespace {

using namespace ballast;

const QString recordedYear = QStringLiteral(BALLAST_SHARED_DIR "/data/eth_perp_1m_2021.csv.gz");

evaluate::ReplaySpec spec()
{
    evaluate::ReplaySpec spec;
    auto &instrument = spec.contract.instrument;
    instrument.symbol = "ETHUSDT";
    instrument.base = "ETH";
    instrument.quote = instrument.settle = "USDT";
    spec.contract.schedule = risk::MarginSchedule::fromTiers({{0, 50'000, 0.004, 0, 125},
                                                              {50'000, 600'000, 0.005, 0, 100},
                                                              {600'000, 3'000'000, 0.0065, 0, 75},
                                                              {3'000'000, 12'000'000, 0.01, 0, 50},
                                                              {12'000'000, 50'000'000, 0.02, 0, 25}})
                                 .value();
    spec.hedgeCapital = domain::Money::fromInteger(1'000'000); // alive to the end: every bar is decided
    return spec;
}

/// The recorded year, or as many bars of a seeded random walk where it is not there.
const std::vector<domain::Candle> &year()
{
    static const auto candles = [] {
        if (auto table = store::readCandles(recordedYear))
            return std::move(table->candles);
        std::vector<domain::Candle> walk;
        std::mt19937_64 random(1);
        std::normal_distribution<double> normal(0, 0.0005);
        double price = 1000;
        for (int i = 0; i < 352'800; ++i) {
            const double close = price * std::exp(normal(random));
            walk.push_back({domain::Timestamp::fromMs(1'609'459'200'000 + i * 60'000LL), std::chrono::minutes(1), price,
                            std::max(price, close) * 1.0003, std::min(price, close) * 0.9997, close, 500});
            price = close;
        }
        return walk;
    }();
    return candles;
}

void single(benchmark::State &state, evaluate::Hedging hedging)
{
    const auto settings = spec();
    const evaluate::MarketHistory history{year(), {}, {}};
    evaluate::Course course;
    course.instrument = settings.contract.instrument;
    course.interval = std::chrono::minutes(1);
    course.entry = domain::Price::fromEstimate(year().front().open);
    course.quantity =
        domain::Quantity::fromEstimate(100'000 / year().front().open).toStep(course.instrument.lotSize, domain::Rounding::down);
    std::uint64_t orders = 0;
    for (auto _ : state) {
        auto result = evaluate::Run(settings, history, course, hedging).play();
        orders = result.orders;
        benchmark::DoNotOptimize(result);
    }
    state.counters["bars/s"] = benchmark::Counter(double(year().size()), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["orders"] = double(orders);
}

void replayWithHedge(benchmark::State &state) { single(state, evaluate::Hedging::on); }
void replayWithoutHedge(benchmark::State &state) { single(state, evaluate::Hedging::off); }

void readAndReplayPair(benchmark::State &state)
{
    if (!QFileInfo::exists(recordedYear)) {
        state.SkipWithError("the recorded year is not here");
        return;
    }
    const auto settings = spec();
    for (auto _ : state) {
        const auto table = store::readCandles(recordedYear);
        auto result = evaluate::replay(settings, {table->candles, {}, {}});
        benchmark::DoNotOptimize(result);
    }
    state.counters["limit s"] = 1.0;
}

/// On every core, as the command line does.
evaluate::Work everyCore()
{
    evaluate::Work work;
    work.spread = [](std::size_t count, const evaluate::Task &task) {
        std::atomic<std::size_t> next = 0;
        const auto serve = [&] {
            for (auto number = next++; number < count; number = next++)
                task(number);
        };
        std::vector<std::jthread> others;
        for (int i = 1; i < QThread::idealThreadCount(); ++i)
            others.emplace_back(serve);
        serve();
    };
    return work;
}

/// Every strategy and preset beside the position alone on the year, with intervals.
void pairedRunsOfAYear(benchmark::State &state)
{
    const auto settings = spec();
    auto arms = evaluate::strategyArms({});
    const auto presets = evaluate::presetArms();
    arms.insert(arms.end(), presets.begin(), presets.end());
    for (auto _ : state) {
        auto runs = evaluate::pairedRuns(settings, {year(), {}, {}, {}}, arms, everyCore());
        benchmark::DoNotOptimize(runs);
    }
    state.counters["bars/s"] = benchmark::Counter(double(year().size() * (arms.size() + 1)), benchmark::Counter::kIsIterationInvariantRate);
}

evaluate::LiquidationQuestion question()
{
    evaluate::LiquidationQuestion question;
    question.base = spec();
    question.leverages = {3, 10, 50};
    return question;
}

/// Every hour of the year, both sides, three leverages, 48 hours and 30 days.
void liquidationScanOfAYear(benchmark::State &state)
{
    std::size_t positions = 0;
    for (auto _ : state) {
        const auto study = evaluate::studyLiquidations(question(), {year(), {}, {}, {}}, everyCore());
        positions = study->starts * study->cells.size();
    }
    state.counters["positions/s"] = benchmark::Counter(double(positions), benchmark::Counter::kIsIterationInvariantRate);
}

/// The same with one hedge and three ways to move margin, a position every fourth day.
void liquidationStudyOfAYear(benchmark::State &state)
{
    auto asked = question();
    asked.arms = {{"regime-adaptive", "regime-adaptive", {}}};
    asked.hedgedEvery = 96;
    for (auto _ : state) {
        const auto study = evaluate::studyLiquidations(asked, {year(), {}, {}, {}}, everyCore());
        benchmark::DoNotOptimize(study);
    }
}

BENCHMARK(replayWithHedge)->Unit(benchmark::kMillisecond);
BENCHMARK(replayWithoutHedge)->Unit(benchmark::kMillisecond);
BENCHMARK(readAndReplayPair)->Unit(benchmark::kMillisecond);
BENCHMARK(pairedRunsOfAYear)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(liquidationScanOfAYear)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(liquidationStudyOfAYear)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
