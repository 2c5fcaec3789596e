// SPDX-License-Identifier: GPL-3.0-or-later
// The whole chain over real sockets: simulated exchange, its protocol, the Binance adapter, engine, journal and store.
#include "runtime/demo.h"
#include "store/database.h"
#include "store/repositories.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <mutex>

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

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
