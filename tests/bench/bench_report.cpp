// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a year: 100,000 fills, 43,200 samples, 20,000 decisions in a database; read, PDF, HTML, CSV set, XLSX, all of them.
#include "app/report_files.h"
#include "runtime/report.h"
#include "store/writer.h"

#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace ballast;

namespace {

constexpr auto begin = domain::Timestamp::fromMs(1'767'225'600'000); // 2026-01-01
constexpr int fills = 100'000, samples = 43'200, decisions = 20'000;

QTemporaryDir &folder()
{
    static QTemporaryDir made;
    return made;
}

QString database()
{
    static const QString path = [] {
        const QString file = folder().filePath(QStringLiteral("year.sqlite"));
        auto writer = store::StoreWriter::start(file, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); });
        const auto push = [&](domain::Timestamp at, store::RecordBody body) { (*writer)->push({at, std::move(body)}); };
        constexpr auto year = std::chrono::hours(24 * 365);
        domain::Instrument eth;
        eth.symbol = "ETHUSDT";
        eth.base = "ETH";
        eth.quote = eth.settle = "USDT";
        push(begin, engine::RecordInstrument{eth});
        domain::Account core, hedge;
        core.label = "main";
        hedge.id = {1};
        hedge.role = domain::AccountRole::hedge;
        hedge.label = "hedge";
        push(begin, core);
        push(begin, hedge);
        for (int i = 0; i < samples; ++i) {
            engine::Sample sample;
            sample.at = begin + year / samples * i;
            sample.mark = 3000 + 200 * std::sin(i / 500.0);
            sample.protectedEquity = 20'000 + 1000 * std::sin(i / 500.0);
            sample.hedgeEquity = 8'000 - 500 * std::sin(i / 500.0);
            sample.equityWithHedge = sample.protectedEquity + sample.hedgeEquity;
            sample.equityWithoutHedge = sample.protectedEquity + 8000;
            sample.liquidationPrice = 2400;
            push(sample.at, engine::RecordSample{sample});
        }
        for (int i = 0; i < fills; ++i) {
            domain::Fill fill;
            fill.id = domain::TradeId(std::to_string(1'000'000 + i));
            fill.clientOrderId = domain::ClientOrderId("blst" + std::to_string(i / 3));
            fill.account = {1};
            fill.side = i % 2 ? domain::Side::buy : domain::Side::sell;
            fill.price = domain::Price::fromRaw(300'000'000'000 + (i % 997) * 1'000'000LL);
            fill.quantity = domain::Quantity::fromRaw(12'300'000);
            fill.fee = domain::Money::fromRaw(7'380'123);
            fill.feeCurrency = "USDT";
            fill.realisedPnl = domain::Money::fromRaw((i % 201 - 100) * 1'234'567LL);
            fill.at = begin + year / fills * i;
            push(fill.at, engine::RecordFill{fill, std::uint64_t(i / 5), 0.01});
        }
        for (int i = 0; i < decisions; ++i) {
            strategy::Decision decision;
            decision.number = std::uint64_t(i);
            decision.at = begin + year / decisions * i;
            decision.orderQuantity = domain::Quantity::fromRaw(i % 4 ? 0 : 12'300'000);
            decision.hold = i % 4 ? strategy::Hold::insideBand : strategy::Hold::none;
            push(decision.at, engine::RecordDecision{decision});
        }
        push(begin, engine::RecordPosition{{{1}, {0}, {}, begin + year}});
        writer->reset();
        return file;
    }();
    return path;
}

report::MonthlyReport made()
{
    return runtime::makeMonthlyReport({database(), 2026, 0, QStringLiteral("Europe/Berlin"), "bench", {}}).value();
}

void write(const report::MonthlyReport &report, ui::ReportFormat format, const char *name)
{
    if (!app::writeReport(report, format, folder().filePath(QLatin1String(name)), {}))
        std::abort();
}

void readAndBalance(benchmark::State &state)
{
    database();
    for (auto _ : state)
        benchmark::DoNotOptimize(made());
}

void writer(benchmark::State &state, ui::ReportFormat format)
{
    const auto report = made();
    for (auto _ : state)
        write(report, format, "out");
    state.SetLabel("100,000 fills");
    QDir(folder().filePath(QStringLiteral("out"))).removeRecursively();
    QFile::remove(folder().filePath(QStringLiteral("out")));
}

void wholeReport(benchmark::State &state)
{
    database();
    for (auto _ : state) {
        const auto report = made();
        write(report, ui::ReportFormat::pdf, "y.pdf");
        write(report, ui::ReportFormat::html, "y.html");
        write(report, ui::ReportFormat::csv, "y_csv");
        write(report, ui::ReportFormat::xlsx, "y.xlsx");
    }
}

} // namespace

BENCHMARK(readAndBalance)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writer, pdf, ui::ReportFormat::pdf)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writer, html, ui::ReportFormat::html)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writer, csv, ui::ReportFormat::csv)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writer, xlsx, ui::ReportFormat::xlsx)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writer, json, ui::ReportFormat::json)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeReport)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // the pages have fonts
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
