// SPDX-License-Identifier: GPL-3.0-or-later
// A key that loses what it needs, or gains what it must not have, ends trading within the day.
#include "../test_program.h"

#include <QTest>

#include <algorithm>

#ifndef Q_MOC_RUN
#include "runtime/clock.h"
#include "runtime/key_check.h"
#include "venue/simulated/exchange_server.h"
#endif

namespace tst_key_watch {

using namespace ballast;

namespace {

constexpr runtime::KeyWatch::Rhythm quick{std::chrono::milliseconds(30), std::chrono::milliseconds(30), std::chrono::milliseconds(600)};

struct Rig
{
    Rig() : server(makeExchange(), [] { return runtime::wallNow(); })
    {
        set({.read = true, .trade = true, .ipRestricted = true});
        if (!server.listen(0))
            qFatal("no port");
        start();
    }
    void start()
    {
        watch = std::make_unique<runtime::KeyWatch>(
            server.endpoints().rest,
            std::vector<runtime::KeyWatch::Watched>{{{"hedge", venue::Secret("secret"), {}}, domain::KeyUse::trade, account}},
            [this](const domain::Error &error) { disarmed.append(QString::fromStdString(error.message())); },
            [this](const engine::HostReport &report) {
                reports.push_back(report);
                if (report.severity != engine::Severity::info)
                    warned.append(QString::fromStdString(report.text));
            },
            quick);
    }
    void set(venue::KeyPermissions permissions) { server.addKey({"hedge", venue::Secret("secret"), account, permissions}); }

    static exchange::SimulatedExchange makeExchange()
    {
        exchange::SimulatedExchange out(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
        (void)out.openAccount("hedge", domain::Money::fromInteger(1000));
        return out;
    }

    [[nodiscard]] bool heard(engine::NoteCode code, engine::Severity severity) const
    {
        return std::ranges::any_of(reports, [&](const engine::HostReport &report) {
            return report.code == code && report.severity == severity && report.subject == engine::Subject{.account = account};
        });
    }

    domain::AccountId account{0};
    std::vector<engine::HostReport> reports;
    venue::simulated::ExchangeServer server;
    QStringList disarmed, warned;
    std::unique_ptr<runtime::KeyWatch> watch;
};

} // namespace

class KeyWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatStaysAsItWas_isQuiet()
    {
        Rig rig;
        QTest::qWait(300);
        QVERIFY2(rig.disarmed.isEmpty() && rig.warned.isEmpty(), qPrintable((rig.disarmed + rig.warned).join(u'\n')));
    }
    void aKeyThatMayWithdraw_disarms()
    {
        Rig rig;
        rig.set({.read = true, .trade = true, .withdraw = true, .ipRestricted = true});
        QTRY_VERIFY(!rig.disarmed.isEmpty());
        QVERIFY(rig.disarmed.front().contains(QStringLiteral("withdraw")));
        QVERIFY(rig.heard(engine::NoteCode::keyRefused, engine::Severity::critical));
        QVERIFY(!rig.heard(engine::NoteCode::keyRefused, engine::Severity::info));
        rig.set({.read = true, .trade = true, .ipRestricted = true});
        QTRY_VERIFY(rig.heard(engine::NoteCode::keyRefused, engine::Severity::info)); // the alert is over with its cause
        QVERIFY(!rig.disarmed.front().contains(QStringLiteral("secret")));
    }
    void eachWeakness_isReportedForItself_andEndsWithItself()
    {
        using engine::NoteCode;
        using engine::Severity;
        Rig rig;
        rig.set({.read = true, .trade = true, .transfer = true, .expires = runtime::wallNow() + std::chrono::hours(24)});
        QTRY_VERIFY(rig.heard(NoteCode::keyTransfers, Severity::warning));
        QTRY_VERIFY(rig.heard(NoteCode::keyUnlocked, Severity::warning));
        QTRY_VERIFY(rig.heard(NoteCode::keyExpires, Severity::warning));
        rig.set({.read = true, .trade = true, .transfer = true, .ipRestricted = true});
        QTRY_VERIFY(rig.heard(NoteCode::keyUnlocked, Severity::info));
        QTRY_VERIFY(rig.heard(NoteCode::keyExpires, Severity::info));
        QVERIFY(!rig.heard(NoteCode::keyTransfers, Severity::info));
        QVERIFY(rig.disarmed.isEmpty());
    }
    void aKeyThatMayNoLongerTrade_disarms()
    {
        Rig rig;
        rig.set({.read = true, .ipRestricted = true});
        QTRY_VERIFY(!rig.disarmed.isEmpty());
    }
    void aKeyThatGainsTransferRights_isWarnedOf()
    {
        Rig rig;
        rig.set({.read = true, .trade = true, .transfer = true, .ipRestricted = true});
        QTRY_VERIFY(!rig.warned.isEmpty());
        QVERIFY(rig.warned.front().contains(QStringLiteral("transfer")));
        QVERIFY(rig.disarmed.isEmpty());
    }
    void anExchangeThatCannotBeAsked_isWarnedOfFirst_andDisarmsAfterThePatience()
    {
        Rig rig;
        rig.server.faults().failRequests = 1'000'000;
        QTRY_VERIFY(!rig.warned.isEmpty());
        QVERIFY(rig.disarmed.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.disarmed.isEmpty(), 20'000);
        QVERIFY(rig.heard(engine::NoteCode::keyUnchecked, engine::Severity::critical));
        rig.server.faults().failRequests = 0;
        QTRY_VERIFY(rig.heard(engine::NoteCode::keyUnchecked, engine::Severity::info));
    }
    void theRightToTransfer_isAWeakness_ofEveryKeyButTheOneForTransfers()
    {
        using domain::KeyUse;
        const venue::KeyPermissions key{.read = true, .transfer = true, .ipRestricted = true};
        for (const auto use : {KeyUse::watchProtected, KeyUse::watchHedge, KeyUse::trade})
            QCOMPARE(venue::binance::weaknesses(key, use, runtime::wallNow()).size(), std::size_t(1));
        QVERIFY(venue::binance::weaknesses(key, KeyUse::transfer, runtime::wallNow()).empty());
    }
    void weaknesses_nameTheEndOfTheRightToTrade_twoWeeksAhead()
    {
        const auto now = runtime::wallNow();
        venue::KeyPermissions key{.read = true, .trade = true, .ipRestricted = true, .expires = now + std::chrono::hours(24 * 13)};
        QCOMPARE(venue::binance::weaknesses(key, domain::KeyUse::trade, now).size(), std::size_t(1));
        key.expires = now + std::chrono::hours(24 * 15);
        QVERIFY(venue::binance::weaknesses(key, domain::KeyUse::trade, now).empty());
        key.expires = now - std::chrono::hours(1);
        QVERIFY(venue::binance::weaknesses(key, domain::KeyUse::trade, now).front().text.find("has expired") != std::string::npos);
    }
};

int run(int count, char **arguments) { return test_program::run<KeyWatchTest, QCoreApplication>(count, arguments); }

} // namespace tst_key_watch
#include "tst_key_watch.moc"
