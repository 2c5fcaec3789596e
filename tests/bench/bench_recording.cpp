// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded events through the real engine, book included; and what recording them costs the engine's thread.
#include "engine/event_codec.h"
#include "store/event_recording.h"
#include "store/market_file.h"
#include "tests/engine/builders.h"
#include "venue/binance/decoder.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

using namespace ballast;
using namespace ballast::test;

namespace {

/// 345 s of the recorded stream as events, with accounts, candles and a snapshot of the book before them; empty where it is absent.
const std::vector<engine::Event> &events()
{
    static const std::vector<engine::Event> all = [] {
        std::vector<engine::Event> out;
        const auto content = store::readDecompressed(QStringLiteral(BALLAST_SHARED_DIR "/data/depth_binance_usdm_ethusdt_20240808.gz"));
        if (!content)
            return out;
        venue::binance::SymbolTable table;
        table.add("ETHUSDT", {0});
        venue::binance::Decoder decoder(std::move(table));
        std::int64_t at = 1'700'000'000'000'000'000;
        std::string text;
        std::vector<engine::Event> stream;
        for (const auto &line : content->split('\n')) {
            const auto start = line.indexOf('{');
            if (start < 0)
                continue;
            text = line.mid(start).toStdString();
            at += 4'000'000;
            if (const auto decoded = decoder.decode(text, {{}, "ETHUSDT", {at}}))
                stream.insert(stream.end(), decoded->events.begin(), decoded->events.end());
        }
        // As the engine finds it: a position and a hedge beside it, an hour of candles, all at the price of the stream.
        double price = 0;
        for (const auto &event : stream) {
            if (const auto *quote = std::get_if<engine::BestQuote>(&event.body); quote && price == 0)
                price = quote->bid.toDouble();
        }
        World world;
        world.candles(price, 0.0005, 60);
        const auto put = [&](engine::EventBody body) { out.push_back({world.now(), world.now(), std::move(body)}); };
        for (int i = 0; i < 60; ++i)
            put(engine::CandleEvent{
                ethPerpetual,
                {world.now() - std::chrono::minutes(60 - i), std::chrono::minutes(1), price, price * 1.0005, price * 0.9995, price, 1},
                engine::CandleState::closed});
        for (const auto &[id, wallet, eth] : {std::tuple(protectedAccount, 6000.0, 10.0), std::tuple(hedgeAccount, 10'000.0, -5.0)}) {
            engine::AccountSnapshot snapshot;
            snapshot.account = id;
            snapshot.balances = {{id, "USDT", domain::Money::fromEstimate(wallet), domain::Money::fromEstimate(wallet), world.now()}};
            snapshot.positions = {world.position(id, eth, price)};
            put(snapshot);
        }
        const auto mark = domain::Price::fromEstimate(price);
        put(engine::MarkPrice{ethPerpetual, mark, mark, domain::Rate::fromRaw(10'000), world.now() + std::chrono::hours(4)});
        engine::BookSnapshotEvent book{ethPerpetual, {}};
        for (const auto &event : stream) {
            if (const auto *delta = std::get_if<engine::BookDeltaEvent>(&event.body); delta && book.snapshot.lastId == 0)
                book.snapshot.lastId = delta->delta.firstId;
        }
        for (int i = 0; i < 1000; ++i) {
            book.snapshot.bids.push_back({domain::Price::fromEstimate(price - 0.01 * i), domain::Quantity::fromInteger(1)});
            book.snapshot.asks.push_back({domain::Price::fromEstimate(price + 0.01 * (i + 1)), domain::Quantity::fromInteger(1)});
        }
        put(std::move(book));
        const auto shift = out.back().at - stream.front().at;
        for (auto &event : stream) {
            event.at = event.at + shift;
            out.push_back(std::move(event));
        }
        return out;
    }();
    return all;
}

engine::EngineConfig configuration()
{
    auto result = config();
    result.timeScale = std::numeric_limits<double>::infinity(); // the accounts were read once
    return result;
}

void recordedEventsThroughTheEngine(benchmark::State &state)
{
    if (events().empty())
        return state.SkipWithError("the recorded stream is not on this machine");
    std::int64_t count = 0;
    std::uint64_t decisions = 0;
    for (auto _ : state) {
        engine::Engine engine(configuration());
        for (const auto &event : events()) {
            const auto effects = engine.apply(event);
            for (const auto &effect : effects)
                decisions += std::holds_alternative<engine::RecordDecision>(effect);
        }
        count += std::int64_t(events().size());
        const auto end = engine.snapshot();
        if (std::isnan(end->market.bidDepth) || std::isnan(end->ratio.current))
            return state.SkipWithError("the engine had no book, or no position, to decide on");
    }
    state.counters["events/s"] = benchmark::Counter(double(count), benchmark::Counter::kIsRate);
    state.counters["recorded decisions"] = double(decisions) / double(state.iterations());
    state.SetLabel("goal 1.2 M/s");
}
BENCHMARK(recordedEventsThroughTheEngine)->Unit(benchmark::kMillisecond);

void encodeEvents(benchmark::State &state)
{
    std::string bytes;
    std::int64_t count = 0, size = 0;
    for (auto _ : state) {
        for (const auto &event : events()) {
            bytes.clear();
            engine::encode(event, bytes);
            benchmark::DoNotOptimize(bytes.data());
            size += std::int64_t(bytes.size());
        }
        count += std::int64_t(events().size());
    }
    state.counters["events/s"] = benchmark::Counter(double(count), benchmark::Counter::kIsRate);
    state.SetBytesProcessed(size);
}
BENCHMARK(encodeEvents)->Unit(benchmark::kMillisecond);

/// What the engine's thread pays; packing and writing go on beside it.
void recordEvents(benchmark::State &state)
{
    const QTemporaryDir folder;
    std::int64_t count = 0;
    int file = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto recorder =
            store::EventRecorder::start(folder.filePath(QString::number(file++)), configuration(), "bench", [](const domain::Error &) {
            }).value();
        state.ResumeTiming();
        for (const auto &event : events())
            recorder->add(event);
        count += std::int64_t(events().size());
        state.PauseTiming();
        recorder.reset();
        state.ResumeTiming();
    }
    state.counters["events/s"] = benchmark::Counter(double(count), benchmark::Counter::kIsRate);
}
BENCHMARK(recordEvents)->Unit(benchmark::kMillisecond);

void readRecording(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.events"));
    {
        auto recorder = store::EventRecorder::start(path, configuration(), "bench", [](const domain::Error &) {}).value();
        for (const auto &event : events())
            recorder->add(event);
    }
    std::int64_t count = 0;
    for (auto _ : state) {
        auto reader = store::EventReader::open(path).value();
        while (reader.next())
            ++count;
    }
    state.counters["events/s"] = benchmark::Counter(double(count), benchmark::Counter::kIsRate);
    state.counters["file bytes/event"] = double(QFileInfo(path).size()) / double(std::max<std::size_t>(1, events().size()));
}
BENCHMARK(readRecording)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
