// SPDX-License-Identifier: GPL-3.0-or-later
// A trader trades by hand while Ballast hedges; afterwards the same trades are replayed from the database, with every kind of hedge.
#include "../test_program.h"

#include "evaluate/paired_runs.h"
#include "runtime/direct_session.h"
#include "runtime/recorded_positions.h"
#include "store/report_reads.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_recorded_positions {

using namespace ballast;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'792'886'400'000); // 2026-10-25 00:00 UTC

domain::OrderRequest byHand(domain::AccountId account, domain::Side side, const char *quantity, int number)
{
    domain::OrderRequest out;
    out.id = domain::ClientOrderId("hand" + std::to_string(number));
    out.account = account;
    out.side = side;
    out.type = domain::OrderType::market;
    out.quantity = domain::Quantity::parse(quantity).value();
    return out;
}

} // namespace

class RecordedPositionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    double m_wallet = 0, m_held = 0, m_entry = 0; ///< of the protected account at the end, by the exchange
    std::size_t m_fills = 0;

    QString path() const { return m_folder.filePath(QStringLiteral("session.sqlite")); }

private Q_SLOTS:
    void initTestCase()
    {
        exchange::SimulatedExchange exchange(exchange::standardConfig(exchange::makeScenario("sideways").value(), 11, start));
        const auto price = exchange.marks()[0];
        const auto own = exchange.openAccount("protected", domain::Money::fromInteger(20'000));
        const auto hedge = exchange.openAccount("hedge", domain::Money::fromInteger(8'000));
        exchange.seedPosition(own, {0}, domain::Quantity::fromInteger(10), price, 5, domain::MarginMode::cross);
        engine::EngineConfig config;
        config.instruments = exchange.instruments();
        config.schedules = exchange.schedules();
        config.accounts = {{own, domain::VenueId::simulated, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "main"},
                           {hedge, domain::VenueId::simulated, domain::AccountRole::hedge, domain::PositionMode::oneWay, "hedge"}};
        config.hedgeAccount = hedge;
        config.armAtStart = true;
        const auto accounts = config.accounts;
        engine::Engine engine(std::move(config));
        runtime::DirectSession session(exchange, engine);
        auto writer = store::StoreWriter::start(path(), [](const domain::Error &error) { QFAIL(error.message().c_str()); });
        QVERIFY(writer.has_value());
        for (const auto &account : accounts)
            (*writer)->push({start, account});
        session.setObserver([&](const engine::Event &event, const engine::Effects &effects) {
            const auto *fill = std::get_if<engine::FillEvent>(&event.body);
            m_fills += fill && fill->fill.account == own;
            store::eachRecord(effects, event.at, [&](store::Record record) { (*writer)->push(std::move(record)); });
        });
        session.begin();
        session.run(start + std::chrono::minutes(50), std::chrono::seconds(1));
        QVERIFY(session.placeByHand(byHand(own, domain::Side::buy, "3.5", 1)));
        session.run(start + std::chrono::minutes(95), std::chrono::seconds(1));
        QVERIFY(session.placeByHand(byHand(own, domain::Side::sell, "20", 2))); // short from here on
        session.run(start + std::chrono::minutes(140), std::chrono::seconds(1));
        QVERIFY(session.placeByHand(byHand(own, domain::Side::buy, "2.25", 3)));
        session.run(start + std::chrono::hours(3), std::chrono::seconds(1));
        m_wallet = exchange.account(own).wallet().toDouble();
        const auto *position = exchange.account(own).position({0}, domain::PositionSide::both);
        m_held = position->quantity.toDouble();
        m_entry = position->entryPrice.toDouble();
        QCOMPARE(m_held, -4.25);
        writer->reset();
    }
    void databaseOfASession_holdsEveryTradeOfTheTrader()
    {
        const auto recorded = runtime::readRecordedPositions(path());
        QVERIFY2(recorded.has_value(), recorded ? "" : recorded.error().message().c_str());
        QCOMPARE(recorded->changes.front().quantity, domain::Quantity::fromInteger(10));
        QCOMPARE(recorded->changes.back().quantity.toDouble(), m_held);
        QCOMPARE(recorded->changes.size(), m_fills + 1);
        QVERIFY(recorded->candles.size() > 170);
        QVERIFY(recorded->hedgeCapital.toDouble() > 7'900);
        QVERIFY(recorded->notes.empty());
    }
    void withoutAHedge_theAccountEndsAsItReallyDid()
    {
        const auto recorded = runtime::readRecordedPositions(path());
        QVERIFY(recorded.has_value());
        evaluate::ReplaySpec spec;
        runtime::follow(*recorded, spec, false);
        const evaluate::MarketHistory history{recorded->candles, recorded->funding};
        const auto result = evaluate::replay(spec, history);
        QVERIFY2(result.has_value(), result ? "" : result.error().message().c_str());
        const double last = recorded->candles.back().close;
        const double really = m_wallet + m_held * (last - m_entry);
        const double replayed = result->withoutHedge.protectedAccount.equity().toDouble();
        QVERIFY2(std::fabs(replayed - really) < 0.01, qPrintable(QStringLiteral("%1 against %2").arg(replayed).arg(really)));
        QVERIFY(result->withHedge.orders > 1);
    }
    void everyStrategyAndPreset_isComparedOnThem()
    {
        const auto recorded = runtime::readRecordedPositions(path());
        QVERIFY(recorded.has_value());
        evaluate::ReplaySpec spec;
        runtime::follow(*recorded, spec, false);
        auto arms = evaluate::strategyArms(spec.parameters);
        const auto presets = evaluate::presetArms();
        arms.insert(arms.end(), presets.begin(), presets.end());
        const auto runs = evaluate::pairedRuns(spec, {recorded->candles, recorded->funding}, arms);
        QVERIFY2(runs.has_value(), runs ? "" : runs.error().message().c_str());
        QCOMPARE(runs->arms.size(), arms.size());
        QVERIFY(std::ranges::any_of(runs->arms, [](const evaluate::ArmResult &arm) { return arm.run.fills > 0; }));
    }
    void candlesThatBeginLater_takeThePositionOfThatTime()
    {
        auto recorded = runtime::readRecordedPositions(path());
        QVERIFY(recorded.has_value());
        std::vector<domain::Candle> later;
        for (const auto &candle : recorded->candles) {
            if (candle.openTime >= start + std::chrono::minutes(100))
                later.push_back(candle);
        }
        const auto found = runtime::readRecordedPositions(path(), later);
        QVERIFY2(found.has_value(), found ? "" : found.error().message().c_str());
        QCOMPARE(found->changes.front().quantity.toDouble(), -6.5);
        QVERIFY(found->candles.empty()); // those given are to be used
    }
    void databaseWithoutAnything_saysWhatToDo()
    {
        const auto empty = m_folder.filePath(QStringLiteral("empty.sqlite"));
        store::StoreWriter::start(empty, {}).value().reset();
        const auto recorded = runtime::readRecordedPositions(empty);
        QVERIFY(!recorded);
        QVERIFY(recorded.error().message().find("let a session run") != std::string::npos);
        QVERIFY(!runtime::readRecordedPositions(m_folder.filePath(QStringLiteral("nowhere.sqlite"))));
    }
};

int run(int count, char **arguments) { return test_program::run<RecordedPositionsTest, QCoreApplication>(count, arguments); }

} // namespace tst_recorded_positions
#include "tst_recorded_positions.moc"
