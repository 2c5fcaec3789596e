// SPDX-License-Identifier: GPL-3.0-or-later
// `ballast kill` from another process: it reaches the engine although the window hangs, and the session that runs now.
#include <QTest>

#ifndef Q_MOC_RUN
#include "app/alert_post.h"
#include "app/instance_link.h"
#include "app/live_run.h"
#endif

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <thread>

namespace tst_instance_link {

using namespace ballast;
using ui::SessionState;

namespace {

constexpr int patienceMs = 20'000;

/// Asks from another thread while this one, the window's, does nothing at all.
QJsonObject askWhileTheWindowHangs(const QJsonObject &question)
{
    QJsonObject reply;
    std::thread other([&] { reply = app::ask(app::InstanceLink::socketPath(), question, patienceMs); });
    other.join();
    return reply;
}
QJsonObject question(const char *what, const char *which = "")
{
    return {{QStringLiteral("ask"), QLatin1String(what)}, {QStringLiteral("which"), QLatin1String(which)}};
}
QString word(const QJsonObject &reply, const char *key) { return reply.value(QLatin1String(key)).toString(); }
bool done(const QJsonObject &reply) { return reply.value(QStringLiteral("done")).toBool(); }

struct Rig
{
    Rig()
    {
        options.scenario = "calm";
        options.error = [](const domain::Error &) {};
    }
    void begin(const char *database)
    {
        options.databasePath = folder.filePath(QLatin1String(database));
        desk.begin(engine::Mode::demo, app::startDemo(options));
    }
    [[nodiscard]] bool runs() const { return desk.state().phase == SessionState::Phase::running; }
    [[nodiscard]] app::InstanceHooks hooks()
    {
        return {QStringLiteral("demo"),
                true,
                [this] { return desk.view(); },
                [this](engine::Intent intent) { return desk.post(std::move(intent)); },
                alerts.desk(),
                [this] { ++raised; }};
    }

    QTemporaryDir folder;
    runtime::DemoOptions options;
    app::AlertPost alerts{app::AlertPost::Reach::nobody};
    app::SessionDesk desk{folder.path(), {}, {[this](engine::Mode mode) { alerts.begin(mode); }, alerts.sink()}};
    int raised = 0;
};

} // namespace

class InstanceLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKillSwitch_reachesTheEngine_althoughTheWindowHangs()
    {
        Rig rig;
        rig.begin("first.sqlite");
        QTRY_VERIFY_WITH_TIMEOUT(rig.runs(), 60'000);
        const app::InstanceLink link(rig.hooks());
        QTRY_COMPARE_WITH_TIMEOUT(rig.desk.latest()->armState, engine::ArmState::armed, 30'000);
        const auto reply = askWhileTheWindowHangs(question("cancel"));
        QVERIFY2(done(reply), qPrintable(word(reply, "outcome")));
        QCOMPARE(word(reply, "state"), QStringLiteral("paused"));
        QCOMPARE(word(reply, "mode"), QStringLiteral("demo"));
    }
    void theKillSwitch_followsTheSession_whenAnotherTakesItsPlace()
    {
        Rig rig;
        rig.begin("first.sqlite");
        QTRY_VERIFY_WITH_TIMEOUT(rig.runs(), 60'000);
        const app::InstanceLink link(rig.hooks());
        const auto before = askWhileTheWindowHangs(question("status"));
        QCOMPARE(QFileInfo(word(before, "database")).fileName(), QStringLiteral("first.sqlite"));
        rig.desk.start({.mode = engine::Mode::demo, .account = {}, .passphrase = {}, .phrase = {}}); // the desk's own demo
        QVERIFY(!rig.runs());
        QJsonObject during;
        std::thread other([&] { during = app::ask(app::InstanceLink::socketPath(), question("pause"), 2 * patienceMs); });
        QTRY_VERIFY_WITH_TIMEOUT(rig.runs(), 60'000);
        const auto second = askWhileTheWindowHangs(question("pause"));
        other.join();
        QVERIFY2(done(second), qPrintable(word(second, "outcome")));
        QCOMPARE(rig.desk.view().number, std::uint64_t(2));
        QVERIFY(word(second, "database") != word(before, "database"));
        QCOMPARE(word(second, "database"), QFileInfo(rig.desk.databasePath()).absoluteFilePath());
        // Whoever asked while one session ended and the next began: it was told the truth about the one that runs.
        QVERIFY(done(during) || word(during, "outcome").contains(QStringLiteral("no session runs")));
        QTRY_COMPARE(rig.desk.latest()->armState, engine::ArmState::paused);
    }
    void withoutASession_itSaysSo()
    {
        Rig rig;
        const app::InstanceLink link(rig.hooks());
        const auto status = askWhileTheWindowHangs(question("status"));
        QCOMPARE(word(status, "state"), QStringLiteral("no session"));
        const auto reply = askWhileTheWindowHangs(question("pause"));
        QVERIFY(!done(reply));
        QVERIFY(word(reply, "outcome").contains(QStringLiteral("no session runs")));
    }
    void raising_happensInTheWindowsThread()
    {
        Rig rig;
        const app::InstanceLink link(rig.hooks());
        (void)askWhileTheWindowHangs(question("raise"));
        QCOMPARE(rig.raised, 0);
        QTRY_COMPARE(rig.raised, 1);
    }
    void alerts_areListedAndAcknowledged_althoughTheWindowHangs()
    {
        Rig rig;
        const app::InstanceLink link(rig.hooks());
        rig.alerts.sink()(
            {engine::Severity::critical, engine::NoteCode::liquidationNear, domain::Timestamp::fromMs(1), "Liquidation is near."});
        const auto listed = [] { return askWhileTheWindowHangs(question("alerts")).value(QStringLiteral("alerts")).toArray(); };
        QTRY_COMPARE(listed().size(), 1);
        const auto alert = listed().first().toObject();
        QCOMPARE(word(alert, "state"), QStringLiteral("active"));
        QCOMPARE(word(alert, "text"), QStringLiteral("Liquidation is near."));
        QVERIFY(!done(askWhileTheWindowHangs(question("acknowledge", "7"))));
        QVERIFY(done(askWhileTheWindowHangs(question("acknowledge", "1"))));
        QTRY_COMPARE(word(listed().first().toObject(), "state"), QStringLiteral("acknowledged"));
        QVERIFY(!done(askWhileTheWindowHangs(question("testAlert", "nowhere"))));
    }
    void nonsense_isAnsweredWithTheState_andTooLongALineIsCutOff()
    {
        Rig rig;
        const app::InstanceLink link(rig.hooks());
        QCOMPARE(word(askWhileTheWindowHangs(question("dance")), "command"), QStringLiteral("demo"));
        const auto flood = askWhileTheWindowHangs({{QStringLiteral("ask"), QString(1'000'000, u'x')}});
        QVERIFY(flood.isEmpty() || word(flood, "command") == QStringLiteral("demo"));
        QCOMPARE(word(askWhileTheWindowHangs(question("status")), "command"), QStringLiteral("demo")); // it still answers
    }
};

int run(int argc, char **argv)
{
    const QTemporaryDir runtime; // sockets of this test meet no others
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    QCoreApplication application(argc, argv);
    InstanceLinkTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tst_instance_link
#include "tst_instance_link.moc"
