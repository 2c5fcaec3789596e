// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/live_run.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_live_run {

using namespace ballast;
using domain::VenueId;
using engine::Mode;

class LiveRunTest : public QObject
{
    Q_OBJECT

    /// Ten days and a thousand decisions: more than any gate asks for.
    static void longSession(const QString &path, Mode mode, VenueId venue)
    {
        auto writer = store::StoreWriter::start(path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); });
        QVERIFY(writer.has_value());
        (*writer)->push(
            {domain::Timestamp{1}, domain::Account{{0}, venue, domain::AccountRole::hedge, domain::PositionMode::oneWay, "Hedge"}});
        (*writer)->push({domain::Timestamp{1}, store::SessionStart{mode, "static", {}, false, venue}});
        for (int i = 0; i < 1000; ++i) {
            const domain::Timestamp at{1 + i * 864'000'000'000};
            engine::RecordSample sample;
            sample.sample.at = at;
            (*writer)->push({at, sample});
            strategy::Decision decision;
            decision.at = at;
            decision.number = std::uint64_t(i) + 1;
            (*writer)->push({at, engine::RecordDecision{decision}});
        }
        QVERIFY((*writer)->flush());
    }

    static std::string typed(const std::string &phrase) { return phrase; }

private Q_SLOTS:
    void theSimulatedExchange_hasDatabasesOfItsOwn()
    {
        for (const auto mode : {Mode::observe, Mode::paper, Mode::testnet}) {
            QVERIFY(app::databaseName(mode, VenueId::simulated, "ETHUSDT") != app::databaseName(mode, VenueId::binance, "ETHUSDT"));
            QCOMPARE(app::databaseName(mode, VenueId::simulated, "ETHUSDT"), app::modeWord(mode) + QStringLiteral("-simulated.sqlite"));
        }
    }

    void aContract_hasItsOwnDatabase_andPassesNoGateOfAnother()
    {
        QCOMPARE(app::databaseName(Mode::paper, VenueId::binance, "BTCUSDT"), QStringLiteral("paper-BTCUSDT.sqlite"));
        QCOMPARE(app::databaseName(Mode::testnet, VenueId::simulated, "BTCUSDT"), QStringLiteral("testnet-simulated-BTCUSDT.sqlite"));
        QTemporaryDir folder;
        runtime::LiveOptions live;
        live.mode = Mode::live;
        live.symbol = "BTCUSDT";
        app::useBinance(live, false);
        longSession(folder.filePath(app::databaseName(Mode::testnet, VenueId::binance, "ETHUSDT")), Mode::testnet, VenueId::binance);
        QVERIFY(!app::openTheMode(live, folder.path(), {}, typed));
        QVERIFY(!live.route);
        longSession(folder.filePath(app::databaseName(Mode::testnet, VenueId::binance, "BTCUSDT")), Mode::testnet, VenueId::binance);
        QVERIFY(app::openTheMode(live, folder.path(), {}, typed));
        QVERIFY(live.route.has_value());
    }

    /// Neither where they belong, nor under the name of the real mode, nor named by hand.
    void runsOnTheSimulatedExchange_neverOpenLive()
    {
        QTemporaryDir folder;
        runtime::LiveOptions live;
        live.mode = Mode::live;
        app::useBinance(live, false);
        const QString simulated = folder.filePath(app::databaseName(Mode::testnet, VenueId::simulated, "ETHUSDT"));
        longSession(simulated, Mode::testnet, VenueId::simulated);
        QVERIFY(!app::openTheMode(live, folder.path(), {}, typed));
        QVERIFY(!app::openTheMode(live, folder.path(), simulated, typed));
        longSession(folder.filePath(app::databaseName(Mode::testnet, VenueId::binance, "ETHUSDT")), Mode::testnet, VenueId::simulated);
        QVERIFY(!app::openTheMode(live, folder.path(), {}, typed));
        QVERIFY(!live.route);
    }

    void daysOnTheTestnet_openLive_withThePhraseOnly()
    {
        QTemporaryDir folder;
        runtime::LiveOptions live;
        live.mode = Mode::live;
        app::useBinance(live, false);
        longSession(folder.filePath(app::databaseName(Mode::testnet, VenueId::binance, "ETHUSDT")), Mode::testnet, VenueId::binance);
        QVERIFY(!app::openTheMode(live, folder.path(), {}, [](const std::string &) { return std::string("yes"); }));
        QVERIFY(!live.route);
        const auto opened = app::openTheMode(live, folder.path(), {}, typed);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message().c_str());
        QVERIFY(live.route.has_value());
    }
};

int run(int count, char **arguments) { return test_program::run<LiveRunTest, QApplication>(count, arguments); }

} // namespace tst_live_run
#include "tst_live_run.moc"
