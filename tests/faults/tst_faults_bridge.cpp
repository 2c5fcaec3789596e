// SPDX-License-Identifier: GPL-3.0-or-later
// Margin moved between two accounts while answers get lost, keys lack rights and processes die. Over real sockets.
#include "../test_program.h"

#include "rig.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/order_journal.h"

#include <QFile>
#include <QTest>
#include <cmath>

namespace tst_faults_bridge {

using namespace ballast;
using namespace ballast::test;
using domain::TransferStatus;
using engine::NoteCode;

namespace {

constexpr auto transferPath = "/sapi/v1/sub-account/universalTransfer";

Settings bridging()
{
    Settings settings;
    settings.transfers = engine::TransferRight::granted;
    return settings;
}

struct BridgeRig : Rig
{
    using Rig::Rig;

    [[nodiscard]] std::vector<domain::Money> atExchangeOf(domain::AccountId account)
    {
        std::vector<domain::Money> out;
        for (const auto &income : server.exchange().income(account)) {
            if (income.kind == exchange::IncomeKind::transfer)
                out.push_back(income.amount);
        }
        return out;
    }
    /// Nothing is under way, nothing is needed, and nothing has stayed between the wallets.
    [[nodiscard]] bool bridged()
    {
        const auto latest = now();
        const auto &transfers = latest->bridge.transfers;
        return !transfers.empty() && transfers.front().status == TransferStatus::confirmed && !atExchangeOf(own).empty()
               && server.exchange().spotBalance(own).isZero() && !latest->bridge.urgent;
    }
    /// What is written against what the exchange has booked, transfer by transfer; ends the session.
    [[nodiscard]] QString transfersDiffer()
    {
        session.reset();
        QString problem;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("transfers"));
            database.setDatabaseName(path());
            if (!database.open())
                return QStringLiteral("the database can't be opened");
            for (const auto account : {own, hedge}) {
                std::vector<domain::Money> written;
                QSqlQuery rows(QStringLiteral("SELECT amount, counterpart FROM transfer WHERE account = %1 ORDER BY at").arg(account.value),
                               database);
                while (rows.next()) {
                    written.push_back({rows.value(0).toLongLong()});
                    if (rows.value(1).toInt() != 1 - account.value)
                        problem += QStringLiteral("a transfer without its other side; ");
                }
                if (written != atExchangeOf(account))
                    problem += QStringLiteral("account %1 has %2 written, %3 at the exchange; ")
                                   .arg(account.value)
                                   .arg(written.size())
                                   .arg(atExchangeOf(account).size());
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("transfers"));
        store::OpenEnds open;
        if (!store::OrderJournal::open(path() + QStringLiteral(".orders"), open) || !open.transfers.empty())
            problem += QStringLiteral("the journal holds a transfer open; ");
        return problem;
    }
    [[nodiscard]] domain::Money held(domain::AccountId account) { return server.exchange().account(account).wallet(); }
};

/// By the trader's own hand, out of sight.
void takeMarginAway(Rig &rig, int amount)
{
    rig.server.act([amount](auto &exchange, auto &out) {
        using ballast::exchange::Wallet;
        const auto money = domain::Money::fromInteger(amount);
        const bool done = exchange.setLeverage(own, eth, 20, out) && exchange.transfer({own}, {own, Wallet::spot}, money, out)
                          && exchange.transfer({own, Wallet::spot}, {hedge, Wallet::spot}, money, out);
        if (!done)
            qFatal("the margin can't be taken away");
    });
}

} // namespace

class FaultsBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearLiquidation_marginMoves_andBothSidesAreBookedExactly()
    {
        BridgeRig rig(bridging());
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        const auto taken = rig.atExchangeOf(hedge), given = rig.atExchangeOf(own);
        QCOMPARE(taken.size(), 1u);
        QCOMPARE(given.size(), 1u);
        QCOMPARE(taken.front(), -given.front());
        QCOMPARE(rig.held(own), domain::Money::fromInteger(4'000) + given.front());
        QVERIFY(given.front().raw % 1'000'000 == 0); // whole cents
        // Liquidation is where it was to be, by the venue's own reckoning as by ours.
        QTRY_VERIFY2_WITH_TIMEOUT(std::fabs(rig.now()->liquidation.distance) > 0.24, rig.heard(), patienceMs);
        QCOMPARE(rig.now()->bridge.moved, given.front().toDouble());
        QCOMPARE(rig.count(NoteCode::transferDone), 1);
        QCOMPARE(rig.count(NoteCode::transferNeeded), 0);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void lostAnswer_thatDidReachTheExchange_isFoundInItsHistory_andNotRepeated()
    {
        BridgeRig rig(bridging());
        rig.server.faults().onlyPath = transferPath;
        rig.server.faults().loseReplies = 1;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void lostAnswers_toTheQuestionToo_blockUntilOneComesThrough()
    {
        BridgeRig rig(bridging());
        rig.server.faults().onlyPath = transferPath;
        rig.server.faults().loseReplies = 3;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void lostRequest_thatDidNotReachTheExchange_isTriedAgain_onceTheHistoryHasSaidSo()
    {
        BridgeRig rig(bridging());
        auto &faults = rig.server.faults();
        faults.onlyPath = transferPath;
        faults.failRequests = 1;
        faults.failCode = -1000;
        faults.failText = "An unknown error occurred while processing the request.";
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferUnknown) == 1, rig.heard(), patienceMs);
        QTest::qWait(3000);
        QVERIFY(rig.atExchangeOf(hedge).empty()); // nothing else moves meanwhile
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void exchangeThatCarriesOut_andAnswersUnknown_isBelievedByItsHistory()
    {
        BridgeRig rig(bridging());
        auto &faults = rig.server.faults();
        faults.onlyPath = transferPath;
        faults.failRequests = 1;
        faults.carryOutFailed = true;
        faults.failText = "Unknown error, please check your request or try again later.";
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void acceptedButNotYetDone_isWaitedFor()
    {
        BridgeRig rig(bridging());
        rig.server.faults().pendingTransfers = 1;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.server.faults().pendingTransfers == 0, rig.heard(), patienceMs);
        QCOMPARE(rig.count(NoteCode::transferDone), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void acceptedButNotYetInTheHistory_isWaitedFor_andNeverRepeated()
    {
        BridgeRig rig(bridging());
        rig.server.faults().hiddenTransfers = 5; // longer than a request could still arrive
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), 2 * patienceMs);
        QCOMPARE(rig.server.faults().hiddenTransfers, 0);
        QCOMPARE(rig.count(NoteCode::transferRefused), 0);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void secondStepThatFails_isTriedAgain_andTheMarginArrivesOnce()
    {
        BridgeRig rig(bridging());
        rig.server.faults().failTransfers = 1;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferUnknown) == 1, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        QCOMPARE(rig.atExchangeOf(own).size(), 1u);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void secondStepThatKeepsFailing_isLeftToTheTrader_andNothingElseMoves()
    {
        BridgeRig rig(bridging());
        rig.server.faults().failTransfers = 100;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.server.faults().failTransfers == 97, rig.heard(), patienceMs);
        QTest::qWait(12'000); // the next look, and no fourth attempt
        QCOMPARE(rig.server.faults().failTransfers, 97);
        QCOMPARE(rig.atExchangeOf(hedge).size(), 1u);
        QCOMPARE(rig.server.exchange().spotBalance(own), -rig.atExchangeOf(hedge).front());
        QCOMPARE(rig.now()->bridge.transfers.front().status, TransferStatus::unknown);
    }
    void keyWithoutTheRight_isRefused_andTheTraderIsTold()
    {
        auto settings = bridging();
        settings.mayTransfer = false;
        BridgeRig rig(settings);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferRefused) > 0, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.heard().contains("-2015"), rig.heard(), patienceMs);
        QVERIFY(rig.atExchangeOf(hedge).empty());
        QCOMPARE(rig.held(own), domain::Money::fromInteger(4'000));
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs); // the hedge itself goes on
    }
    void sessionThatDiesBeforeTheAnswer_asksAtTheNextStart_andMovesNothingTwice()
    {
        BridgeRig rig(bridging());
        rig.server.faults().onlyPath = transferPath;
        rig.server.faults().loseReplies = 1000;
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferUnknown) == 1, rig.heard(), patienceMs);
        rig.session.reset();
        const auto taken = rig.atExchangeOf(hedge);
        QCOMPARE(taken.size(), 1u);
        QVERIFY(!rig.server.exchange().spotBalance(own).isZero()); // half way
        rig.server.faults().loseReplies = 0;
        rig.start();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        QCOMPARE(rig.atExchangeOf(hedge), taken);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void processThatDiedBetweenJournalAndRequest_findsThatItNeverLeft_andStartsAnew()
    {
        BridgeRig rig(Settings{}); // moves nothing yet
        rig.session.reset();
        {
            store::OpenEnds open;
            auto journal = store::OrderJournal::open(rig.path() + QStringLiteral(".orders"), open).value();
            const domain::TransferRequest lost{"blstt9n1", hedge, own, domain::Money::fromInteger(123), "USDT"};
            QVERIFY(journal->appendTransfer(lost, rig.clock.now()).has_value());
        }
        rig.settings.transfers = engine::TransferRight::granted;
        takeMarginAway(rig, 16'000);
        const auto before = rig.atExchangeOf(own).size();
        rig.start();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferUnknown) == 1, rig.heard(), patienceMs);
        QTest::qWait(2000);
        QCOMPARE(rig.atExchangeOf(own).size(), before); // held until the history has spoken
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferRefused) == 1, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged() && rig.atExchangeOf(own).size() == before + 1, rig.heard(), patienceMs);
    }
    void damagedDatabase_isRestoredAtTheStart_andTheTraderIsTold()
    {
        BridgeRig rig(bridging());
        QTRY_VERIFY2_WITH_TIMEOUT(rig.bridged(), rig.heard(), patienceMs);
        rig.session.reset();
        {
            auto database = store::Database::open(rig.path()).value();
            const auto made = store::backUp(database->connection(), rig.path(), runtime::wallNow(), 7);
            QVERIFY2(made.has_value(), made ? "" : made.error().message().c_str());
        }
        QFile file(rig.path());
        QVERIFY(file.resize(file.size() / 2));
        rig.start();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::databaseRestored) == 1, rig.heard(), patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.settled(), rig.heard(), patienceMs);
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference)); // what was written before is there
    }
    void limits_holdAgainstTheExchange_andTheRestIsAskedFor()
    {
        auto settings = bridging();
        settings.maximumTransfer = 1000;
        settings.transferPerDay = 1500;
        BridgeRig rig(settings);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferNeeded) > 0, rig.heard(), patienceMs);
        QTest::qWait(3000);
        QCOMPARE(rig.atExchangeOf(own), (std::vector<domain::Money>{domain::Money::fromInteger(1000), domain::Money::fromInteger(500)}));
        const auto difference = rig.transfersDiffer();
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    void withoutTheRightInTheSession_nothingLeaves_andTheAmountIsTold()
    {
        Rig rig;
        takeMarginAway(rig, 16'000);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.count(NoteCode::transferNeeded) > 0, rig.heard(), patienceMs);
        QVERIFY2(rig.heard().contains(" USDT from the hedge account"), rig.heard());
        QTest::qWait(1000);
        QVERIFY(rig.now()->bridge.transfers.empty());
    }
};

int run(int count, char **arguments) { return test_program::run<FaultsBridge, QCoreApplication>(count, arguments); }

} // namespace tst_faults_bridge
#include "tst_faults_bridge.moc"
