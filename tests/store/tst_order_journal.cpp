// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "store/order_journal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_order_journal {

using namespace ballast;

namespace {

domain::OrderRequest request(const char *id)
{
    domain::OrderRequest result;
    result.id = id;
    result.account = {1};
    result.side = domain::Side::sell;
    result.timeInForce = domain::TimeInForce::immediateOrCancel;
    result.reduceOnly = domain::ReduceOnly::yes;
    result.quantity = domain::Quantity::parse("3.251").value();
    result.price = domain::Price::parse("2999.87").value();
    return result;
}

std::vector<store::OpenIntent> openIntents(const QString &path)
{
    std::vector<store::OpenIntent> open;
    auto journal = store::OrderJournal::open(path, open);
    if (!journal)
        qFatal("%s", journal.error().message().c_str());
    return open;
}

} // namespace

class OrderJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.orders").arg(++m_count)); }

    void intentWithoutAnOutcome_isFoundAgainInFull()
    {
        {
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            QVERIFY(journal->appendIntent(request("blst1"), 7, {123}));
            QVERIFY(journal->appendIntent(request("blst2"), 8, {124}));
            QVERIFY(journal->appendOutcome("blst1", domain::OrderStatus::filled, {125}));
        }
        const auto open = openIntents(m_path);
        QCOMPARE(open.size(), 1u);
        QVERIFY(open[0].request == request("blst2"));
        QCOMPARE(open[0].decision, std::uint64_t(8));
        QCOMPARE(openIntents(m_path).size(), 1u); // and again: opening resolves nothing
    }
    void outcomeThatIsNotFinal_keepsTheIntentOpen()
    {
        {
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            QVERIFY(journal->appendIntent(request("blst1"), 1, {1}));
            QVERIFY(journal->appendOutcome("blst1", domain::OrderStatus::unknown, {2}));
            QVERIFY(journal->appendOutcome("blst1", domain::OrderStatus::partlyFilled, {3}));
        }
        QCOMPARE(openIntents(m_path).size(), 1u);
    }
    void tornAndDamagedLines_areIgnored_theRestIsKept()
    {
        {
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            QVERIFY(journal->appendIntent(request("blst1"), 1, {1}));
            QVERIFY(journal->appendIntent(request("blst2"), 2, {2}));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto content = file.readAll();
        file.close();
        content[20] = content[20] == '1' ? '2' : '1'; // damages the first line
        content += "00000000 I 5 half a li";
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto open = openIntents(m_path);
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open[0].request.id, domain::ClientOrderId("blst2"));
    }
    void killedProcess_losesNothingThatWasAppended()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const auto child = ::fork();
        if (child == 0) {
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            for (int i = 0; i < 50; ++i) {
                if (!journal->appendIntent(request(("blst" + std::to_string(i)).c_str()), 1, {1}))
                    ::_exit(1);
            }
            (void)!::write(ready[1], "x", 1);
            ::pause();
            ::_exit(0);
        }
        char byte = 0;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(openIntents(m_path).size(), 50u);
        ::close(ready[0]);
        ::close(ready[1]);
    }
    void fault14_fullDisk_refusesTheOrder_andKeepsWhatWasWhole()
    {
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{500, 500};
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            ::setrlimit(RLIMIT_FSIZE, &limit);
            int accepted = 0;
            for (int i = 0; i < 20; ++i) {
                if (const auto done = journal->appendIntent(request(("blst" + std::to_string(i)).c_str()), 1, {1}))
                    ++accepted;
                else if (done.error().message().find(m_path.toStdString()) == std::string::npos || done.error().advice.empty())
                    ::_exit(99);
            }
            ::_exit(accepted);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        const int accepted = WEXITSTATUS(status);
        QVERIFY2(accepted > 0 && accepted < 20, qPrintable(QString::number(accepted)));
        QCOMPARE(openIntents(m_path).size(), std::size_t(accepted));
    }
    void openTransfer_survivesRestarts_untilItsEndIsWritten_besideOpenOrders()
    {
        const domain::TransferRequest sent{"blstt1n1", {1}, {0}, domain::Money::parse("1848.57").value(), "USDT"};
        auto other = sent;
        other.id = "blstt1n2";
        {
            store::OpenEnds none;
            auto journal = store::OrderJournal::open(m_path, none).value();
            QVERIFY(none.transfers.empty());
            QVERIFY(journal->appendTransfer(sent, {7}).has_value());
            QVERIFY(journal->appendIntent(request("blst1"), 1, {8}).has_value());
            QVERIFY(journal->appendTransfer(other, {9}).has_value());
            QVERIFY(journal->appendTransferEnd(other.id, domain::TransferStatus::refused, {10}).has_value());
        }
        for (int start = 0; start < 2; ++start) { // also after the file was begun anew
            store::OpenEnds open;
            auto journal = store::OrderJournal::open(m_path, open).value();
            QCOMPARE(open.transfers.size(), 1u);
            QCOMPARE(open.transfers.front().request, sent);
            QCOMPARE(open.transfers.front().at, domain::Timestamp{7});
            QCOMPARE(open.orders.size(), 1u);
            if (start == 1) {
                QVERIFY(journal->appendTransferEnd(sent.id, domain::TransferStatus::confirmed, {11}).has_value());
            }
        }
        QCOMPARE(openIntents(m_path).size(), 1u); // who asks for the orders only leaves the transfers where they are
        store::OpenEnds last;
        QVERIFY(store::OrderJournal::open(m_path, last).has_value());
        QVERIFY(last.transfers.empty());
    }
    void tornTransferLine_isLeftOut()
    {
        {
            store::OpenEnds none;
            auto journal = store::OrderJournal::open(m_path, none).value();
            QVERIFY(journal->appendTransfer({"blstt1n1", {1}, {0}, domain::Money::fromInteger(1), "USDT"}, {7}).has_value());
            QVERIFY(journal->appendTransfer({"blstt1n2", {1}, {0}, domain::Money::fromInteger(1), "USDT"}, {8}).has_value());
        }
        QFile file(m_path);
        QVERIFY(file.resize(QFileInfo(m_path).size() - 3));
        store::OpenEnds open;
        QVERIFY(store::OrderJournal::open(m_path, open).has_value());
        QCOMPARE(open.transfers.size(), 1u);
        QCOMPARE(open.transfers.front().request.id, domain::ClientOrderId("blstt1n1"));
    }
    void deviceOrPipe_isRefused()
    {
        std::vector<store::OpenIntent> open;
        const QString link = m_folder.filePath(QStringLiteral("device.orders"));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), link));
        QVERIFY(!store::OrderJournal::open(link, open));
    }
    void folderThatDoesNotExist_isAClearError()
    {
        std::vector<store::OpenIntent> open;
        const auto journal = store::OrderJournal::open(QStringLiteral("/proc/none/x.orders"), open);
        QVERIFY(!journal);
        QVERIFY(journal.error().message().find("/proc/none/x.orders") != std::string::npos);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

int run(int count, char **arguments) { return test_program::run<OrderJournalTest, QCoreApplication>(count, arguments); }

} // namespace tst_order_journal
#include "tst_order_journal.moc"
