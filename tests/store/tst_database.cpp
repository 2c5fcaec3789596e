// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "store/database.h"
#include "store/repositories.h"
#include "store/schema.h"
#include "store/writer.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <atomic>
#include <limits>

namespace tst_database {

using namespace ballast;

namespace {

store::Record fillRecord(int trade, const char *fee = "1.25")
{
    domain::Fill fill;
    fill.id = domain::TradeId(std::to_string(trade));
    fill.clientOrderId = "blst1";
    fill.account = {1};
    fill.side = domain::Side::sell;
    fill.price = domain::Price::parse("3000.10").value();
    fill.quantity = domain::Quantity::parse("0.123").value();
    fill.fee = domain::Money::parse(fee).value();
    fill.feeCurrency = "USDT";
    fill.realisedPnl = domain::Money::parse("-0.00000001").value();
    fill.at = {1'000'000'000LL + trade};
    return {fill.at, engine::RecordFill{fill, 3, 0.5}};
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1/ballast.sqlite").arg(++m_count)); }

    void newFile_getsTheNewestSchema_inAFolderThatIsMade()
    {
        auto database = store::Database::open(m_path);
        QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
        QCOMPARE(store::versionOf((*database)->connection()).value(), store::schemaVersion);
        QSqlQuery mode(QStringLiteral("PRAGMA journal_mode"), (*database)->connection());
        QVERIFY(mode.next());
        QCOMPARE(mode.value(0).toString(), QStringLiteral("wal"));
    }
    void newerSchema_isRefused_andNotTouched()
    {
        {
            auto database = store::Database::open(m_path).value();
            QSqlQuery(QStringLiteral("PRAGMA user_version = 99"), database->connection());
        }
        const auto refused = store::Database::open(m_path);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().find("schema 99") != std::string::npos);
        QVERIFY(refused.error().message().find("newer") != std::string::npos);
    }
    void secondInstance_isRefused_andNamesTheFirst()
    {
        auto first = store::Database::open(m_path);
        QVERIFY(first.has_value());
        const auto second = store::Database::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, domain::ErrorKind::busy);
        QVERIFY(second.error().message().find(std::to_string(QCoreApplication::applicationPid())) != std::string::npos);
        first = tl::unexpected(domain::Error{});
        QVERIFY(store::Database::open(m_path).has_value());
    }
    void damagedFile_isRefused_andSaysWhatToDo()
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not a database, but a text that is long enough to be taken for one by its length alone ......");
        file.close();
        const auto refused = store::Database::open(m_path);
        QVERIFY(!refused);
        QVERIFY(refused.error().advice.find("backup") != std::string::npos);
    }
    void otherProgramsDatabase_isRefused()
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery(QStringLiteral("CREATE TABLE theirs (x)"), other);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const auto refused = store::Database::open(m_path);
        QVERIFY(!refused);
        QVERIFY(refused.error().message().find("another program") != std::string::npos);
    }
    void folderThatCantBeWritten_isAClearError()
    {
        const auto refused = store::Database::open(QStringLiteral("/proc/none/ballast.sqlite"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message().find("/proc/none") != std::string::npos);
        QVERIFY(!refused.error().advice.empty());
    }
    void fault06_theSameFillTwice_isStoredOnce_andSumsAreExact()
    {
        {
            auto writer =
                store::StoreWriter::start(m_path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); }).value();
            for (int trade : {1, 2, 2, 1, 3})
                writer->push(fillRecord(trade, "0.10000001"));
            QVERIFY(writer->flush());
        }
        auto database = store::Database::open(m_path).value();
        const auto sums = store::sums(database->connection(), {1}, "USDT", {0}, {2'000'000'000}).value();
        QCOMPARE(sums.fills, std::uint64_t(3));
        QCOMPARE(sums.fees, domain::Money::parse("0.30000003").value());
        QCOMPARE(sums.realisedPnl, domain::Money::parse("-0.00000003").value());
        const auto newest = store::newestFills(database->connection(), 1).value();
        QCOMPARE(newest.front().id, domain::TradeId("3"));
        QCOMPARE(newest.front().price, domain::Price::parse("3000.10").value());
    }
    void order_isUpdatedInPlace_andLeavesTheOpenOnesWhenFinal()
    {
        domain::Order order;
        order.request.id = "blst9";
        order.request.quantity = domain::Quantity::fromInteger(2);
        order.status = domain::OrderStatus::acknowledged;
        {
            auto writer = store::StoreWriter::start(m_path, {}).value();
            writer->push({{1}, engine::RecordOrder{order, 1}});
            QVERIFY(writer->flush());
        }
        {
            auto database = store::Database::open(m_path).value();
            QCOMPARE(store::openOrders(database->connection()).value().size(), 1u);
        }
        order.status = domain::OrderStatus::filled;
        {
            auto writer = store::StoreWriter::start(m_path, {}).value();
            writer->push({{2}, engine::RecordOrder{order, 1}});
        } // the destructor writes what waits
        auto database = store::Database::open(m_path).value();
        QCOMPARE(store::openOrders(database->connection()).value().size(), 0u);
    }
    void everyKindOfRecord_isAccepted()
    {
        auto writer = store::StoreWriter::start(m_path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); }).value();
        strategy::Decision decision;
        decision.currentRatio = std::numeric_limits<double>::quiet_NaN();
        writer->push(
            {{1}, domain::Account{{0}, domain::VenueId::binance, domain::AccountRole::hedge, domain::PositionMode::oneWay, "hedge"}});
        writer->push({{1}, engine::RecordInstrument{}});
        writer->push({{1}, engine::RecordCandle{{0}, {{60}, std::chrono::minutes(1), 1, 2, 0.5, 1.5, 3}}});
        writer->push({{1}, engine::RecordDecision{decision}});
        writer->push({{1}, engine::RecordFunding{{"f1", {1}, {0}, domain::Money::parse("-1.5").value(), "USDT", {5}}}});
        writer->push({{1}, engine::RecordIntent{engine::OverrideRatio{0.5, {}, "why"}, true, "set"}});
        writer->push({{1}, engine::RecordSample{}});
        writer->push({{1}, engine::Note{engine::Severity::warning, engine::NoteCode::paused, {1}, "text"}});
        QVERIFY(writer->flush());
    }
    void transferToldTwice_isStoredOnce_andLearnsItsCounterpart()
    {
        domain::Transfer transfer{"t7", {1}, std::nullopt, domain::Money::parse("-12.34").value(), "USDT", {5}};
        {
            auto writer = store::StoreWriter::start(m_path, {}).value();
            writer->push({{6}, engine::RecordTransfer{transfer}});
            transfer.counterpart = domain::AccountId{0};
            writer->push({{7}, engine::RecordTransfer{transfer}});
            transfer.counterpart.reset(); // a later reading that knows less takes nothing away
            writer->push({{8}, engine::RecordTransfer{transfer}});
            QVERIFY(writer->flush());
        }
        auto database = store::Database::open(m_path).value();
        QSqlQuery rows(QStringLiteral("SELECT account, counterpart, amount, currency, at FROM transfer"), database->connection());
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), 1);
        QCOMPARE(rows.value(1).toInt(), 0);
        QVERIFY(!rows.value(1).isNull());
        QCOMPARE(rows.value(2).toLongLong(), -1'234'000'000LL);
        QCOMPARE(rows.value(3).toString(), QStringLiteral("USDT"));
        QCOMPARE(rows.value(4).toLongLong(), 5LL);
        QVERIFY(!rows.next());
    }
    void recordThatCantBeWritten_doesNotHoldTheOthersBack()
    {
        auto bad = fillRecord(1);
        std::get<engine::RecordFill>(bad.body).slippage = std::numeric_limits<double>::quiet_NaN();
        engine::RecordCandle broken{{0}, {{60}, std::chrono::minutes(1), 1, 2, std::numeric_limits<double>::quiet_NaN(), 1.5, 3}};
        std::atomic<int> errors = 0;
        {
            auto writer = store::StoreWriter::start(m_path, [&](const domain::Error &) { ++errors; }).value();
            writer->push(bad);
            writer->push({{1}, broken});
            writer->push(fillRecord(2));
            QVERIFY(writer->flush());
        }
        auto database = store::Database::open(m_path).value();
        QCOMPARE(store::sums(database->connection(), {1}, "USDT", {0}, {2'000'000'000}).value().fills, std::uint64_t(2));
        QCOMPARE(errors.load(), 1);
    }
    void fault14_aLockedDatabase_isWaitedFor_saidOnce_andNothingIsLost()
    {
        std::atomic<int> errors = 0;
        std::atomic<int> failing = 0, over = 0;
        using Trouble = store::StoreWriter::Trouble;
        auto writer = store::StoreWriter::start(
                          m_path, [&](const domain::Error &) { ++errors; },
                          [&](Trouble trouble, const domain::Error &) {
                              failing += trouble == Trouble::failing;
                              over += trouble == Trouble::over;
                          })
                          .value();
        {
            auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            connection.setDatabaseName(m_path);
            QVERIFY(connection.open());
            QSqlQuery lock(connection);
            QVERIFY(lock.exec(QStringLiteral("BEGIN EXCLUSIVE")));
            for (int i = 0; i < 2500; ++i)
                writer->push(fillRecord(i));
            QTRY_COMPARE_WITH_TIMEOUT(errors.load(), 1, 10'000);
            QTRY_COMPARE(failing.load(), 1);
            QCOMPARE(over.load(), 0);
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
            lock = QSqlQuery();
            connection.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QVERIFY(writer->flush());
        QCOMPARE(errors.load(), 1);
        QCOMPARE(failing.load(), 1);
        QTRY_COMPARE(over.load(), 1);
        QCOMPARE(writer->dropped(), std::uint64_t(0));
        writer.reset();
        auto database = store::Database::open(m_path).value();
        QCOMPARE(store::sums(database->connection(), {1}, "USDT", {0}, {2'000'000'000}).value().fills, std::uint64_t(2500));
    }
    void aHundredThousandRecords_keepTheirOrder_andDrainOnStop()
    {
        {
            auto writer = store::StoreWriter::start(m_path, {}).value();
            for (int i = 0; i < 100'000; ++i)
                writer->push(fillRecord(i));
        }
        auto database = store::Database::open(m_path).value();
        QCOMPARE(store::sums(database->connection(), {1}, "USDT", {0}, {2'000'000'000}).value().fills, std::uint64_t(100'000));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

int run(int count, char **arguments) { return test_program::run<DatabaseTest, QCoreApplication>(count, arguments); }

} // namespace tst_database
#include "tst_database.moc"
