// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a frame to the bytes of an order, step by step: decoding, book, risk, decision, journal, encoding.
#include "risk/account_risk.h"
#include "risk/scenario_report.h"
#include "store/market_file.h"
#include "store/order_journal.h"
#include "tests/engine/builders.h"
#include "venue/binance/decoder.h"
#include "venue/binance/encode.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <random>

using namespace ballast;
using namespace ballast::test;

namespace {

venue::binance::Decoder decoder()
{
    venue::binance::SymbolTable table;
    table.add("ETHUSDT", {0});
    return venue::binance::Decoder(std::move(table));
}

std::string quoteFrame(double price)
{
    char text[256];
    std::snprintf(
        text, sizeof text,
        R"({"stream":"ethusdt@bookTicker","data":{"e":"bookTicker","u":1,"s":"ETHUSDT","b":"%.2f","B":"31.210","a":"%.2f","A":"40.660","T":1568014460891,"E":1568014460893}})",
        price - 0.01, price + 0.01);
    return text;
}

/// A depth frame of `levels` changes, like the venue's at full speed.
std::string depthFrame(std::int64_t id, int levels, std::mt19937_64 &random)
{
    std::string text = R"({"stream":"ethusdt@depth@100ms","data":{"e":"depthUpdate","E":1700000000000,"T":1700000000000,"s":"ETHUSDT","U":)"
                       + std::to_string(id) + R"(,"u":)" + std::to_string(id) + R"(,"pu":)" + std::to_string(id - 1) + R"(,"b":[)";
    const auto side = [&](double from, double direction) {
        for (int i = 0; i < levels / 2; ++i) {
            char level[64];
            std::snprintf(level, sizeof level, R"(%s["%.2f","%.3f"])", i ? "," : "", from + direction * 0.01 * double(random() % 3000),
                          double(random() % 50'000) / 1000);
            text += level;
        }
    };
    side(2999.99, -1);
    text += R"(],"a":[)";
    side(3000.01, 1);
    return text + "]}}";
}

/// Lines of the recorded stream, or nothing where it is absent.
const std::vector<std::string> &recording()
{
    static const std::vector<std::string> lines = [] {
        std::vector<std::string> out;
        const auto content = store::readDecompressed(QStringLiteral(BALLAST_SHARED_DIR "/data/depth_binance_usdm_ethusdt_20240808.gz"));
        if (!content)
            return out;
        for (const auto &line : content->split('\n')) {
            if (const auto start = line.indexOf('{'); start >= 0)
                out.push_back(line.mid(start).toStdString());
        }
        return out;
    }();
    return lines;
}

void decodeDepth(benchmark::State &state)
{
    std::mt19937_64 random(1);
    auto decode = decoder();
    const std::string frame = depthFrame(1, 66, random);
    std::string text;
    for (auto _ : state) {
        text = frame;
        benchmark::DoNotOptimize(decode.decode(text, {}));
    }
    state.SetLabel("floor 1690 ns (simdjson alone)");
}
BENCHMARK(decodeDepth);

void decodeQuote(benchmark::State &state)
{
    auto decode = decoder();
    const std::string frame = quoteFrame(3000);
    std::string text;
    for (auto _ : state) {
        text = frame;
        benchmark::DoNotOptimize(decode.decode(text, {}));
    }
}
BENCHMARK(decodeQuote);

void decodeMark(benchmark::State &state)
{
    auto decode = decoder();
    const std::string frame =
        R"({"stream":"ethusdt@markPrice@1s","data":{"e":"markPriceUpdate","E":1562305380000,"s":"ETHUSDT","p":"3000.12345678","P":"3000.1","i":"3001.00000000","r":"0.00038167","T":1562306400000}})";
    std::string text;
    for (auto _ : state) {
        text = frame;
        benchmark::DoNotOptimize(decode.decode(text, {}));
    }
}
BENCHMARK(decodeMark);

void bookUpdateOf65Levels(benchmark::State &state)
{
    std::mt19937_64 random(1);
    market::OrderBook book(domain::Price::fromRaw(1'000'000));
    std::vector<std::pair<domain::Side, domain::Level>> changes;
    for (int i = 0; i < 65'000; ++i) {
        const bool bid = i % 2;
        const double price = bid ? 2999.99 - 0.01 * double(random() % 3000) : 3000.01 + 0.01 * double(random() % 3000);
        changes.emplace_back(bid ? domain::Side::buy : domain::Side::sell,
                             domain::Level{domain::Price::fromEstimate(price), {std::int64_t(random() % 3 ? random() % 1'000'000 : 0)}});
    }
    std::size_t at = 0;
    for (auto _ : state) {
        for (int i = 0; i < 65; ++i) {
            book.apply(changes[at].first, changes[at].second);
            at = at + 1 == changes.size() ? 0 : at + 1;
        }
        benchmark::DoNotOptimize(book.bestBid());
    }
    state.SetLabel("floor 300 ns");
}
BENCHMARK(bookUpdateOf65Levels);

void recordedStreamThroughTheEngine(benchmark::State &state)
{
    const auto &lines = recording();
    if (lines.empty())
        return state.SkipWithError("the recording is not on this machine");
    std::int64_t messages = 0;
    for (auto _ : state) {
        auto decode = decoder();
        engine::Engine engine(config());
        std::string text;
        std::int64_t at = 1'700'000'000'000'000'000;
        for (const auto &line : lines) {
            text = line;
            at += 4'000'000;
            venue::binance::DecodeContext context{{}, "ETHUSDT", {at}};
            if (const auto decoded = decode.decode(text, context)) {
                for (const auto &event : decoded->events)
                    benchmark::DoNotOptimize(engine.apply(event));
            }
        }
        messages += std::int64_t(lines.size());
    }
    state.counters["messages/s"] = benchmark::Counter(double(messages), benchmark::Counter::kIsRate);
    state.SetLabel("goal 1.5 M/s, floor 3.43 M/s");
}
BENCHMARK(recordedStreamThroughTheEngine)->Unit(benchmark::kMillisecond);

void applyMarkAndDecide(benchmark::State &state)
{
    World world;
    world.healthy(3000, 10, 6000).fillNewestOrder(3000);
    engine::Engine engine(config());
    for (auto _ : state) {
        world.fresh(3000);
        benchmark::DoNotOptimize(world.last);
        world.all.clear();
    }
    state.SetLabel("four events: two signs of life, quote, mark");
}
BENCHMARK(applyMarkAndDecide);

void snapshot(benchmark::State &state)
{
    World world;
    world.healthy(3000, 10, 6000).fillNewestOrder(3000);
    for (auto _ : state)
        benchmark::DoNotOptimize(world.snapshot());
}
BENCHMARK(snapshot);

/// Ten positions of ten instruments in one cross account.
struct TenPositions
{
    std::vector<domain::Position> positions{10};
    std::vector<domain::Instrument> instruments{10};
    std::vector<double> marks = std::vector<double>(10, 3000);
    std::vector<risk::MarginSchedule> schedules;

    TenPositions()
    {
        const auto schedule =
            risk::MarginSchedule::fromTiers({{0, 50e3, 0.004, 0, 125}, {50e3, 600e3, 0.005, 0, 100}, {600e3, 3e6, 0.01, 0, 75}}).value();
        schedules.assign(10, schedule);
        for (std::uint16_t i = 0; i < 10; ++i) {
            positions[i].instrument = instruments[i].id = {i};
            positions[i].quantity = domain::Quantity::fromInteger(i % 2 ? 3 : -2);
            positions[i].entryPrice = domain::Price::fromInteger(2900 + 30 * i);
            positions[i].leverage = 10;
        }
    }
};

void riskOfTenPositions(benchmark::State &state)
{
    TenPositions book;
    risk::AccountRisk out;
    for (auto _ : state) {
        book.marks[0] = book.marks[0] == 3000 ? 3001 : 3000;
        risk::assess({50'000, book.positions, book.instruments, book.marks, book.schedules}, out);
        benchmark::DoNotOptimize(out.nearest);
    }
    state.SetLabel("goal 3000 ns");
}
BENCHMARK(riskOfTenPositions);

void ladderOf200Prices(benchmark::State &state)
{
    const TenPositions book;
    const risk::LadderAccount account{domain::AccountRole::protectedAccount,
                                      {50'000, book.positions, book.instruments, book.marks, book.schedules}};
    std::vector<double> moves;
    for (int i = -100; i < 100; ++i)
        moves.push_back(i * 0.005);
    for (auto _ : state)
        benchmark::DoNotOptimize(risk::priceLadder({{&account, 1}, moves, 0.7, 1, 0.1, {}}).rungs.data());
    state.SetLabel("ten positions, one account");
}
BENCHMARK(ladderOf200Prices)->Unit(benchmark::kMicrosecond);

void wholeScenarioReport(benchmark::State &state)
{
    const TenPositions book;
    risk::ScenarioInput input;
    input.accounts.push_back(
        {domain::AccountRole::protectedAccount, 50'000, {book.positions.begin(), book.positions.begin() + 1}, book.schedules});
    input.accounts.push_back(
        {domain::AccountRole::hedge, 50'000, {book.positions.begin() + 1, book.positions.begin() + 2}, book.schedules});
    input.instruments = book.instruments;
    input.marks = book.marks;
    input.volatility = 0.7;
    input.moves = risk::usualMoves();
    for (int i = 0; i < 365; ++i)
        input.returns.push_back(0.04 * std::sin(i * 12.9898));
    for (auto _ : state)
        benchmark::DoNotOptimize(risk::scenarioReport(input).touch.data());
    state.SetLabel("every 15 s, apart from the engine thread");
}
BENCHMARK(wholeScenarioReport)->Unit(benchmark::kMillisecond);

void applyOneMark(benchmark::State &state)
{
    World world;
    world.healthy(3000, 10, 6000).fillNewestOrder(3000);
    std::vector<double> times;
    int i = 0;
    for (auto _ : state) {
        world.later(0.1);
        const auto price = domain::Price::fromEstimate(3000 + 0.01 * (i++ % 50));
        engine::EventBody mark = engine::MarkPrice{ethPerpetual, price, price, domain::Rate{}, world.now() + std::chrono::hours(4)};
        const auto start = std::chrono::steady_clock::now();
        world.feed(std::move(mark));
        times.push_back(std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count());
        world.all.clear();
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ns"] = times[times.size() / 2];
    state.counters["p99_ns"] = times[times.size() * 99 / 100];
    state.SetLabel("risk, strategy, guardrails and decision; the clock's own 25 ns in it");
}
BENCHMARK(applyOneMark)->Iterations(200'000);

void journalAppend(benchmark::State &state)
{
    QTemporaryDir folder;
    std::vector<store::OpenIntent> open;
    auto journal = store::OrderJournal::open(folder.filePath(QStringLiteral("j")), open).value();
    domain::OrderRequest request;
    request.id = "blstk3j2h1d42";
    for (auto _ : state)
        benchmark::DoNotOptimize(journal->appendIntent(request, 1, {1}));
    state.SetLabel("floor 500 ns");
}
BENCHMARK(journalAppend);

/// One frame that makes the engine trade, to the bytes of the order, journal included.
void frameToOrder(benchmark::State &state)
{
    QTemporaryDir folder;
    std::vector<store::OpenIntent> open;
    auto journal = store::OrderJournal::open(folder.filePath(QStringLiteral("j")), open).value();
    auto decode = decoder();
    const venue::Credentials credentials{"key", venue::Secret("secret"), {}};
    std::vector<double> times;
    for (auto _ : state) {
        state.PauseTiming();
        World world;
        // In order but for a quote: the next frame is what the order waits for.
        world.candles(3000, 0.0005, 60).mark(3000).account(protectedAccount, 6000, 10, 3000).account(hedgeAccount, 10'000, 0, 3000);
        std::string text = quoteFrame(3000);
        state.ResumeTiming();
        const auto start = std::chrono::steady_clock::now();
        const auto decoded = decode.decode(text, {{}, {}, world.now()});
        world.feed(decoded->events[0].body);
        for (const auto &effect : world.last) {
            if (const auto *place = std::get_if<engine::PlaceOrder>(&effect)) {
                benchmark::DoNotOptimize(journal->appendIntent(place->request, place->decision, world.now()));
                benchmark::DoNotOptimize(venue::binance::socketRequest(
                    "o1", "order.place", venue::binance::orderParameters(place->request, "ETHUSDT"), credentials, 1));
                times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
            }
        }
    }
    if (times.empty())
        return state.SkipWithError("no order was made");
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p99_us"] = times[times.size() * 99 / 100];
    state.SetLabel("goal p50 12, p99 60 us");
}
BENCHMARK(frameToOrder)->Iterations(3000);

} // namespace

BENCHMARK_MAIN();
