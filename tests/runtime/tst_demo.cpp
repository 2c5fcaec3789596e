// SPDX-License-Identifier: GPL-3.0-or-later
// The whole chain over real sockets: simulated exchange, its protocol, the Binance adapter, engine, journal and store.
#include "../test_program.h"

#include "runtime/demo.h"
#include "store/database.h"
#include "store/repositories.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

namespace tst_demo {

using namespace ballast;

namespace {

/// Errors come from the engine thread.
struct Errors
{
    void add(const domain::Error &error)
    {
        const std::lock_guard lock(mutex);
        texts.append(QString::fromStdString(error.message()));
    }
    QStringList take()
    {
        const std::lock_guard lock(mutex);
        return texts;
    }
    std::mutex mutex;
    QStringList texts;
};

/// What was told, from the engine thread.
struct Notes
{
    void add(const engine::Note &note)
    {
        const std::lock_guard lock(mutex);
        all.push_back(note);
    }
    [[nodiscard]] int count(engine::NoteCode code, engine::Severity severity)
    {
        const std::lock_guard lock(mutex);
        return int(std::ranges::count_if(all, [&](const engine::Note &note) { return note.code == code && note.severity == severity; }));
    }
    std::mutex mutex;
    std::vector<engine::Note> all;
};

/// The open file of this process at `path`; -1 without.
int descriptorOf(const QString &path)
{
    for (const auto &entry : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System)) {
        if (QFile::symLinkTarget(entry.filePath()) == path)
            return entry.fileName().toInt();
    }
    return -1;
}

runtime::DemoOptions options(const char *scenario, double speed)
{
    runtime::DemoOptions result;
    result.scenario = scenario;
    result.speed = speed;
    result.seed = 3;
    return result;
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demo_isAliveAtOnce_withADayOfHistory()
    {
        Errors errors;
        auto settings = options("calm", 10);
        settings.error = [&](const domain::Error &error) { errors.add(error); };
        auto demo = runtime::Demo::start(settings);
        QVERIFY2(demo.has_value(), demo ? "" : demo.error().message().c_str());
        auto &session = (*demo)->session();
        QVERIFY(session.latest()->samples.size() > 1000);
        QVERIFY(session.latest()->candles.size() > 1000);
        const auto before = session.latest()->eventCount;
        const auto live = [&] {
            const auto now = session.latest();
            return now->eventCount > before + 50 && now->armState == engine::ArmState::armed
                   && std::all_of(now->feeds.begin(), now->feeds.end(), [](const auto &feed) { return !feed.stale; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(live(), 20'000);
        const auto snapshot = session.latest();
        QVERIFY(std::fabs(snapshot->liquidation.price - snapshot->liquidation.venuePrice) < 1);
        QVERIFY(!std::isnan(snapshot->market.bidDepth));
        QVERIFY(snapshot->models.models); // learnt from the market's past before the window opens
        QVERIFY(std::fabs(snapshot->current.inputs.volatility / snapshot->market.forecastVolatility - 1) < 0.05);
        QVERIFY(!snapshot->pairs.empty() && snapshot->pairs.front().signals.correlation > 0.5);
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->scenarios, 20'000); // worked out beside the engine thread
        session.post(engine::AskForDial{});
#ifndef __SANITIZE_THREAD__ // five replays of half a year take minutes there; asking for them, and leaving meanwhile, is what races
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->dial.size() == 5, 120'000);
#endif
        QVERIFY2(errors.take().isEmpty(), qPrintable(errors.take().join(u'\n')));
    }
    void crash_isHedgedOverRealSockets_andEverythingIsStored()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.sqlite"));
        {
            auto settings = options("crash-15", 600);
            settings.databasePath = path;
            auto demo = runtime::Demo::start(settings);
            QVERIFY2(demo.has_value(), demo ? "" : demo.error().message().c_str());
            auto &session = (*demo)->session();
            const double start = session.latest()->market.mark;
            QTRY_VERIFY_WITH_TIMEOUT(session.latest()->market.mark < start * 0.88, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(session.latest()->ratio.current > 0.7, 20'000);
            const auto snapshot = session.latest();
            QVERIFY(snapshot->exposure.hedgeEquity > snapshot->samples[0].hedgeEquity);
            QVERIFY(session.statistics().orders > 0);
            session.stop();
        }
        auto database = store::Database::open(path);
        QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
        const auto count = [&](const char *table) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)), (*database)->connection());
            return query.next() ? query.value(0).toInt() : -1;
        };
        for (const char *table : {"decision", "fill", "trade_order", "account_sample", "candle", "instrument", "account", "event_note"})
            QVERIFY2(count(table) > 0, table);
    }
    void intents_travelToTheEngine_andBack()
    {
        auto demo = runtime::Demo::start(options("calm", 20));
        QVERIFY(demo.has_value());
        auto &session = (*demo)->session();
        QTRY_COMPARE_WITH_TIMEOUT(session.latest()->armState, engine::ArmState::armed, 20'000);
        session.post(engine::OverrideRatio{0.75, {}, "test"});
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(session.latest()->ratio.current - 0.75) < 0.06, 20'000);
        session.post(engine::FlattenHedge{});
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->exposure.hedgeDelta == 0, 20'000);
        QCOMPARE(session.latest()->armState, engine::ArmState::paused);
        QVERIFY(session.latest()->exposure.protectedDelta == 10); // the protected account is not touched
    }
    void fault14_aDatabaseThatIsLocked_raisesAnAlert_thatEndsWithTheLock()
    {
        using engine::NoteCode;
        using engine::Severity;
        QTemporaryDir folder;
        Notes notes;
        auto settings = options("calm", 10);
        settings.databasePath = folder.filePath(QStringLiteral("locked.sqlite"));
        settings.notify = [&](const engine::Note &note) { notes.add(note); };
        auto demo = runtime::Demo::start(settings);
        QVERIFY(demo.has_value());
        {
            auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
            connection.setDatabaseName(settings.databasePath);
            QVERIFY(connection.open());
            QSqlQuery lock(connection);
            QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE"))); // waits for the writer's transaction
            QTRY_COMPARE_WITH_TIMEOUT(notes.count(NoteCode::historyFailed, Severity::critical), 1, 60'000);
            QCOMPARE(notes.count(NoteCode::historyFailed, Severity::info), 0);
            QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
            lock = QSqlQuery();
            connection.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
        QTRY_COMPARE_WITH_TIMEOUT(notes.count(NoteCode::historyFailed, Severity::info), 1, 20'000);
        QCOMPARE(notes.count(NoteCode::historyFailed, Severity::critical), 1);
    }
    void fault14_aJournalOnAFullDisk_holdsOrdersBack_andRaisesAnAlert()
    {
        using engine::NoteCode;
        using engine::Severity;
        QTemporaryDir folder;
        Notes notes;
        auto settings = options("calm", 20);
        settings.databasePath = folder.filePath(QStringLiteral("full.sqlite"));
        settings.notify = [&](const engine::Note &note) { notes.add(note); };
        auto demo = runtime::Demo::start(settings);
        QVERIFY(demo.has_value());
        auto &session = (*demo)->session();
        QTRY_COMPARE_WITH_TIMEOUT(session.latest()->armState, engine::ArmState::armed, 20'000);
        session.post(engine::OverrideRatio{0.5, {}, "test"});
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(session.latest()->ratio.current - 0.5) < 0.06, 20'000);
        const int journal = descriptorOf(settings.databasePath + QStringLiteral(".orders"));
        QVERIFY(journal >= 0);
        const int kept = ::dup(journal), full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        QVERIFY(kept >= 0 && full >= 0);
        QVERIFY(::dup2(full, journal) >= 0);
        session.post(engine::OverrideRatio{0.8, {}, "test"});
        QTRY_VERIFY_WITH_TIMEOUT(notes.count(NoteCode::journalFailed, Severity::critical) == 1, 20'000);
        const auto sent = session.statistics().orders;
        QTest::qWait(1000);
        QCOMPARE(session.statistics().orders, sent); // none leaves that would not survive
        QVERIFY(::dup2(kept, journal) >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(session.latest()->ratio.current - 0.8) < 0.06, 60'000);
        QCOMPARE(notes.count(NoteCode::journalFailed, Severity::info), 1);
        QCOMPARE(notes.count(NoteCode::journalFailed, Severity::critical), 1);
        ::close(kept);
        ::close(full);
    }
    void secondInstanceOnTheSameDatabase_isRefused()
    {
        QTemporaryDir folder;
        auto settings = options("calm", 1);
        settings.databasePath = folder.filePath(QStringLiteral("one.sqlite"));
        auto first = runtime::Demo::start(settings);
        QVERIFY(first.has_value());
        const auto second = runtime::Demo::start(settings);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, domain::ErrorKind::busy);
    }
    void wrongOptions_areClearErrors()
    {
        QVERIFY(!runtime::Demo::start(options("no-such", 1)));
        QVERIFY(!runtime::Demo::start(options("calm", 0)));
        auto settings = options("calm", 1);
        settings.databasePath = QStringLiteral("/proc/none/demo.sqlite");
        const auto refused = runtime::Demo::start(settings);
        QVERIFY(!refused);
        QVERIFY(!refused.error().advice.empty());
    }
};

int run(int count, char **arguments) { return test_program::run<DemoTest, QCoreApplication>(count, arguments); }

} // namespace tst_demo
#include "tst_demo.moc"
