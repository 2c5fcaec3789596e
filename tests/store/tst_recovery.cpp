// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/order_journal.h"
#include "store/repositories.h"
#include "store/schema.h"
#include "store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tst_recovery {

using namespace ballast;
using namespace std::chrono_literals;

namespace {

constexpr domain::Timestamp firstOfMarch{1'772'323'200'000'000'000}; ///< 2026-03-01 00:00 UTC

store::Record fillRecord(int trade)
{
    domain::Fill fill;
    fill.id = domain::TradeId(std::to_string(trade));
    fill.clientOrderId = "blst1";
    fill.account = {1};
    fill.price = domain::Price::parse("3000.10").value();
    fill.quantity = domain::Quantity::parse("0.123").value();
    fill.feeCurrency = "USDT";
    fill.at = {1'000'000'000LL + trade};
    return {fill.at, engine::RecordFill{fill, 3, 0.5}};
}

domain::OrderRequest request(const char *id)
{
    domain::OrderRequest out;
    out.id = id;
    out.account = {1};
    out.quantity = domain::Quantity::fromInteger(1);
    out.price = domain::Price::fromInteger(3000);
    return out;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes over whole pages from the second one on: header and size stay those of a database.
void corruptPages(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 from = 4096, size = file.size() - from;
    QVERIFY(size > 0);
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(size, '\x5a')), size);
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1/it's a database.sqlite").arg(++m_count));
        m_restored.reset();
    }

    void backup_isAWholeDatabase_thatItsOwnerAloneReads()
    {
        write(1, 500);
        const QString backup = backUp(firstOfMarch);
        QVERIFY(backup.endsWith(QStringLiteral(".backup-20260301T000000Z")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(backup) & others));
        QVERIFY(QFile::copy(backup, m_path + QStringLiteral(".copy")));
        auto database = store::Database::open(m_path + QStringLiteral(".copy"));
        QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
        QCOMPARE(store::versionOf((*database)->connection()).value(), store::schemaVersion);
        QCOMPARE(fillsIn(**database), 500u);
        QCOMPARE(leftovers(), QStringList());
    }
    void rotation_keepsTheNewest_andWhatAMigrationLeft()
    {
        write(1, 1);
        QFile migration(m_path + QStringLiteral(".v3-backup"));
        QVERIFY(migration.open(QIODevice::WriteOnly));
        migration.close();
        for (int day = 0; day < 5; ++day)
            backUp(firstOfMarch + day * 24h, 3);
        QStringList names;
        for (const auto &backup : store::backupsOf(m_path))
            names.append(QFileInfo(backup.path).fileName().section(u'.', -1));
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("backup-20260303T000000Z"), QStringLiteral("backup-20260304T000000Z"),
                                     QStringLiteral("backup-20260305T000000Z"), QStringLiteral("v3-backup")}));
    }
    void backup_isDueOnceADay_andAClockThatWasWrongDoesNotStopIt()
    {
        using store::isBackupDue;
        const store::BackupPlan plan;
        const auto now = firstOfMarch;
        QVERIFY(isBackupDue({}, plan, {}, now));        // an old database without any
        QVERIFY(!isBackupDue({}, plan, now - 1h, now)); // a new one
        QVERIFY(isBackupDue({}, plan, now - 24h, now));
        QVERIFY(!isBackupDue({{QString(), now - 23h}}, plan, {}, now));
        QVERIFY(isBackupDue({{QString(), now - 24h}}, plan, {}, now));
        QVERIFY(isBackupDue({{QString(), now + 24 * 365h}, {QString(), now - 25h}}, plan, {}, now));
        QVERIFY(!isBackupDue({{QString(), now + 24 * 365h}, {QString(), now - 5h}}, plan, {}, now));
    }
    void writerThread_backsUpADatabaseThatHadNone_whileRecordsComeIn()
    {
        write(1, 100);
        {
            auto writer = store::StoreWriter::start(
                              m_path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); }, {}, store::BackupPlan{})
                              .value();
            for (int i = 101; i <= 5000; ++i)
                writer->push(fillRecord(i));
            QTRY_COMPARE_WITH_TIMEOUT(store::backupsOf(m_path).size(), 1u, 10'000);
            writer->push(fillRecord(5001));
            QVERIFY(writer->flush());
        }
        QCOMPARE(fillsIn(*store::Database::open(m_path).value()), 5001u);
        {
            auto again = store::StoreWriter::start(m_path, {}, {}, store::BackupPlan{}).value();
            again->push(fillRecord(5002));
            QVERIFY(again->flush());
        }
        QCOMPARE(store::backupsOf(m_path).size(), 1u); // today's is there
    }
    void fault14_aBackupThatFails_isReported()
    {
        write(1, 100);
        QVERIFY(QDir().mkpath(m_path + QStringLiteral(".backup.new/in the way")));
        std::atomic<int> failed = 0;
        auto writer = store::StoreWriter::start(
                          m_path, {},
                          [&](store::StoreWriter::Trouble trouble, const domain::Error &) {
                              failed += trouble == store::StoreWriter::Trouble::backupFailed;
                          },
                          store::BackupPlan{})
                          .value();
        QTRY_COMPARE_WITH_TIMEOUT(failed.load(), 1, 10'000);
        writer->push(fillRecord(101)); // and the history goes on
        QVERIFY(writer->flush());
    }
    void newDatabase_isNotBackedUpBeforeItHoldsADay()
    {
        {
            auto writer = store::StoreWriter::start(m_path, {}, {}, store::BackupPlan{}).value();
            writer->push(fillRecord(1));
            QVERIFY(writer->flush());
        }
        QCOMPARE(store::backupsOf(m_path).size(), 0u);
    }
    void damagedDatabase_data()
    {
        QTest::addColumn<QString>("damage");
        for (const char *damage : {"pages", "truncated", "cut in the header", "empty", "text", "noise"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void damagedDatabase()
    {
        QFETCH(QString, damage);
        write(1, 2000);
        backUp(firstOfMarch);
        write(2001, 2010);
        spoil(damage);
        const auto before = contentOf(m_path);

        if (damage != QStringLiteral("empty"))       // SQLite would make a new database of it
            QVERIFY(!store::Database::open(m_path)); // nothing is put back where nobody asked for it

        const auto now = firstOfMarch + 30h;
        {
            auto database = store::Database::openOrRestore(m_path, now, m_restored);
            QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
            QVERIFY(m_restored.has_value());
            QCOMPARE(fillsIn(**database), 2000u);
        }
        QCOMPARE(m_restored->backup.at, firstOfMarch);
        QCOMPARE(contentOf(m_restored->setAside), before);
        QVERIFY(m_restored->setAside.endsWith(QStringLiteral(".damaged-20260302T060000Z")));
        const auto told = store::describe(*m_restored);
        QVERIFY2(told.find("backup of 2026-03-01 00:00 UTC") != std::string::npos, told.c_str());
        QVERIFY2(told.find("is missing") != std::string::npos, told.c_str());
        QVERIFY2(told.find(QFileInfo(m_restored->setAside).fileName().toStdString()) != std::string::npos, told.c_str());
        QCOMPARE(store::backupsOf(m_path).size(), 1u); // it stays a backup
        QCOMPARE(leftovers(), QStringList());

        // The next start finds a sound database, and goes on writing into it.
        m_restored.reset();
        QVERIFY(store::Database::openOrRestore(m_path, now, m_restored).has_value());
        QVERIFY(!m_restored);
        write(3001, 3001);
        QCOMPARE(fillsIn(*store::Database::open(m_path).value()), 2001u);
    }
    void logOfTheDamagedDatabase_isNotTakenForTheRestoredOnes()
    {
        write(1, 2000);
        backUp(firstOfMarch);
        // A process that dies leaves SQLite's log behind.
        const auto child = ::fork();
        if (child == 0) {
            auto database = store::Database::open(m_path).value();
            QSqlQuery query(database->connection());
            const bool fine = query.exec(QStringLiteral("DELETE FROM fill")) && QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
            ::kill(::getpid(), fine ? SIGKILL : SIGTERM);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        spoil(QStringLiteral("noise"));
        const auto log = contentOf(m_path + QStringLiteral("-wal"));
        QVERIFY(!log.isEmpty());
        {
            auto database = store::Database::openOrRestore(m_path, firstOfMarch + 1h, m_restored);
            QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
            QCOMPARE(fillsIn(**database), 2000u);
        }
        QVERIFY(QFileInfo::exists(m_restored->setAside));
    }
    void damagedBackup_isPassedOver_forTheNextOlder()
    {
        write(1, 2000);
        backUp(firstOfMarch);
        write(2001, 2010);
        const QString newer = backUp(firstOfMarch + 24h);
        corruptPages(newer);
        spoil(QStringLiteral("pages"));
        auto database = store::Database::openOrRestore(m_path, firstOfMarch + 30h, m_restored);
        QVERIFY2(database.has_value(), database ? "" : database.error().message().c_str());
        QCOMPARE(fillsIn(**database), 2000u);
        QCOMPARE(m_restored->damagedBackups, 1);
        QVERIFY(store::describe(*m_restored).find("1 newer one(s) were damaged") != std::string::npos);
        QVERIFY(QFileInfo::exists(newer)); // nothing is deleted
    }
    void backupOfAnotherProgram_isNoBackup()
    {
        write(1, 10);
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path + QStringLiteral(".backup-20260301T000000Z"));
            QVERIFY(other.open());
            QSqlQuery(QStringLiteral("CREATE TABLE theirs (x)"), other);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        spoil(QStringLiteral("pages"));
        QVERIFY(!store::Database::openOrRestore(m_path, firstOfMarch, m_restored));
        QVERIFY(!m_restored);
    }
    void noWholeBackup_isAClearError_andNothingIsTouched()
    {
        write(1, 2000);
        spoil(QStringLiteral("pages"));
        const auto before = contentOf(m_path);
        const auto none = store::Database::openOrRestore(m_path, firstOfMarch, m_restored);
        QVERIFY(!none);
        QVERIFY(none.error().message().find("damaged") != std::string::npos);
        QVERIFY(!none.error().advice.empty());
        QFile broken(m_path + QStringLiteral(".backup-20260301T000000Z"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no backup");
        broken.close();
        const auto broke = store::Database::openOrRestore(m_path, firstOfMarch, m_restored);
        QVERIFY(!broke);
        QVERIFY2(broke.error().message().find("none of the 1 backups") != std::string::npos, broke.error().message().c_str());
        QVERIFY(!m_restored);
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(leftovers(), QStringList());
    }
    void newDatabase_isNotTakenForADamagedOne()
    {
        auto database = store::Database::openOrRestore(m_path, firstOfMarch, m_restored);
        QVERIFY(database.has_value());
        QVERIFY(!m_restored);
    }
    void databaseInUse_isNotRestoredUnderItsOwner()
    {
        write(1, 10);
        backUp(firstOfMarch);
        auto owner = store::Database::open(m_path);
        QVERIFY(owner.has_value());
        const auto second = store::Database::openOrRestore(m_path, firstOfMarch, m_restored);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, domain::ErrorKind::busy);
        QVERIFY(!m_restored);
    }
    void fullDisk_harmsNeitherTheDatabaseNorTheBackupsThatAreThere()
    {
        write(1, 2000);
        const QString older = backUp(firstOfMarch);
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            auto database = store::Database::open(m_path).value();
            const rlimit limit{40'000, 40'000}; // less than the copy needs
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto made = store::backUp(database->connection(), m_path, firstOfMarch + 24h, 1);
            ::_exit(!made && !made.error().advice.empty() ? 7 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(store::backupsOf(m_path).size(), 1u);
        QVERIFY(QFileInfo::exists(older));
        QCOMPARE(leftovers(), QStringList());
        QCOMPARE(fillsIn(*store::Database::open(m_path).value()), 2000u);
    }
    void fullDiskDuringRestoration_leavesTheDamagedFileWhereItIs()
    {
        write(1, 2000);
        backUp(firstOfMarch);
        spoil(QStringLiteral("pages"));
        const auto before = contentOf(m_path);
        const auto child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{40'000, 40'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto opened = store::Database::openOrRestore(m_path, firstOfMarch, m_restored);
            ::_exit(!opened && opened.error().kind == domain::ErrorKind::io ? 7 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(leftovers(), QStringList());
        QVERIFY(store::Database::openOrRestore(m_path, firstOfMarch, m_restored).has_value()); // once there is room
    }
    void orderJournal_stillKnowsWhatTheLostHoursSent()
    {
        write(1, 2000);
        backUp(firstOfMarch);
        {
            std::vector<store::OpenIntent> open;
            auto journal = store::OrderJournal::open(m_path + QStringLiteral(".orders"), open).value();
            QVERIFY(journal->appendIntent(request("blstlost"), 5, firstOfMarch + 2h).has_value());
        }
        spoil(QStringLiteral("truncated"));
        QVERIFY(store::Database::openOrRestore(m_path, firstOfMarch + 3h, m_restored).has_value());
        std::vector<store::OpenIntent> open;
        QVERIFY(store::OrderJournal::open(m_path + QStringLiteral(".orders"), open).has_value());
        QCOMPARE(open.size(), 1u);
        QCOMPARE(open.front().request, request("blstlost"));
    }

private:
    void write(int first, int last)
    {
        auto writer = store::StoreWriter::start(m_path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); }).value();
        for (int i = first; i <= last; ++i)
            writer->push(fillRecord(i));
    }
    QString backUp(domain::Timestamp at, int keep = 7)
    {
        auto database = store::Database::open(m_path).value();
        const auto made = store::backUp(database->connection(), m_path, at, keep);
        if (!made)
            qFatal("%s", made.error().message().c_str());
        return *made;
    }
    void spoil(const QString &damage)
    {
        if (damage == QStringLiteral("pages"))
            return corruptPages(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == QStringLiteral("truncated"))
            QVERIFY(file.resize(file.size() / 2 + 100));
        else if (damage == QStringLiteral("cut in the header"))
            QVERIFY(file.resize(60));
        else if (damage == QStringLiteral("empty"))
            QVERIFY(file.resize(0));
        else if (damage == QStringLiteral("text"))
            file.write("Dear database, this is a letter and no header of yours. It goes on for a hundred bytes and some more than that.");
        else
            file.write(QByteArray(file.size(), '\xc3'));
    }
    static std::uint64_t fillsIn(store::Database &database)
    {
        return store::sums(database.connection(), {1}, "USDT", {0}, {2'000'000'000}).value().fills;
    }
    /// Of an attempt that should have cleaned up behind itself.
    [[nodiscard]] QStringList leftovers() const
    {
        return QFileInfo(m_path).absoluteDir().entryList({QStringLiteral("*.new*"), QStringLiteral("*.restoring*")}, QDir::Files);
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
    std::optional<store::Restoration> m_restored;
};

int run(int count, char **arguments) { return test_program::run<RecoveryTest, QCoreApplication>(count, arguments); }

} // namespace tst_recovery
#include "tst_recovery.moc"
