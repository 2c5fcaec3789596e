// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets at rest: what is sealed opens for its passphrase alone, and nothing readable is in the file.
#include "../test_program.h"

#include "keys/key_ring.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_keys {

using namespace ballast;
using domain::ErrorKind;
using venue::Secret;

namespace {

Secret passphrase(const char *text = "a long enough passphrase") { return Secret(text); }

venue::Credentials credentials(const char *key, const char *secret) { return {key, Secret(secret), {}}; }

keys::KeyEntry entry(const char *name, domain::AccountRole role)
{
    keys::KeyEntry out;
    out.name = QString::fromLatin1(name);
    out.role = role;
    out.added = domain::Timestamp::fromMs(1'000);
    return out;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.vault").arg(++m_count)); }

    void aVault_givesBackWhatItHolds_toItsPassphraseAlone()
    {
        {
            const auto vault = keys::openVault(m_path, passphrase()).value();
            QVERIFY(vault->write(QStringLiteral("one"), Secret("first secret")));
            QVERIFY(vault->write(QStringLiteral("two"), Secret("second secret")));
            QVERIFY(vault->remove(QStringLiteral("two")));
        }
        const auto vault = keys::openVault(m_path, passphrase()).value();
        QCOMPARE(vault->read(QStringLiteral("one"))->reveal(), QByteArray("first secret"));
        QCOMPARE(vault->read(QStringLiteral("two")).error().kind, ErrorKind::notFound);
        const auto other = keys::openVault(m_path, passphrase("another passphrase"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::refused);
        QVERIFY(other.error().message().find("another passphrase") == std::string::npos);
    }
    void aVault_isReadableByItsOwnerOnly_andHoldsNothingInTheOpen()
    {
        const auto vault = keys::openVault(m_path, passphrase()).value();
        QVERIFY(vault->write(QStringLiteral("nameOfTheKey"), Secret("CANARYSECRET")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_path).permissions() & others));
        const auto bytes = read();
        QVERIFY(!bytes.contains("CANARY") && !bytes.contains("nameOfTheKey") && !bytes.contains("passphrase"));
    }
    void writingTwice_neverUsesANonceAgain()
    {
        const auto vault = keys::openVault(m_path, passphrase()).value();
        QVERIFY(vault->write(QStringLiteral("one"), Secret("same")));
        const auto first = read();
        QVERIFY(vault->write(QStringLiteral("one"), Secret("same")));
        const auto second = read();
        QCOMPARE(first.left(40), second.left(40)); // header and salt
        QVERIFY(first.mid(40, 24) != second.mid(40, 24));
        QVERIFY(first.mid(64) != second.mid(64));
    }
    void aChangedOrTornVault_isRefused_andLeftAsItIs()
    {
        QVERIFY(keys::openVault(m_path, passphrase()).value()->write(QStringLiteral("one"), Secret("x")));
        const auto whole = read();
        for (const qsizetype at : {qsizetype(0), qsizetype(30), qsizetype(45), qsizetype(70), whole.size() - 1}) {
            auto changed = whole;
            changed[at] = char(changed[at] ^ 1);
            write(changed);
            QVERIFY2(!keys::openVault(m_path, passphrase()), qPrintable(QString::number(at)));
            QCOMPARE(read(), changed);
        }
        for (const qsizetype size : {qsizetype(1), qsizetype(63), whole.size() - 1}) {
            write(whole.left(size));
            QVERIFY(!keys::openVault(m_path, passphrase()));
        }
    }
    void aVaultThatAsksForTheMachinesMemory_isRefusedBeforeAnyWork()
    {
        QVERIFY(keys::openVault(m_path, passphrase()).value()->write(QStringLiteral("one"), Secret("x")));
        auto hostile = read();
        hostile[21] = char(0x7f); // a byte of the memory cost: terabytes
        write(hostile);
        const auto opened = keys::openVault(m_path, passphrase());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::badInput);
    }
    void aShortPassphrase_isRefused_whereAVaultIsMade()
    {
        QCOMPARE(keys::openVault(m_path, passphrase("short")).error().kind, ErrorKind::badInput);
        QVERIFY(!QFile::exists(m_path));
    }
    void aFolderThatCannotBeWritten_isAnError_andWhatWasHeldStays()
    {
        const auto vault = keys::openVault(QStringLiteral("/proc/none/x.vault"), passphrase()).value();
        QCOMPARE(vault->write(QStringLiteral("one"), Secret("x")).error().kind, ErrorKind::io);
        QCOMPARE(vault->read(QStringLiteral("one")).error().kind, ErrorKind::notFound);
    }
    void aRing_listsNamesAndRoles_andGivesKeysByName()
    {
        const auto vault = keys::openVault(m_path, passphrase()).value();
        keys::KeyRing ring(*vault);
        QVERIFY(ring.list()->empty());
        QVERIFY(ring.put(entry("own", domain::AccountRole::protectedAccount), credentials("k1", "s1")));
        QVERIFY(ring.put(entry("hedge", domain::AccountRole::hedge), credentials("k2", "s2")));
        QVERIFY(ring.put(entry("own", domain::AccountRole::protectedAccount), credentials("k3", "s3"))); // replaces
        QVERIFY(ring.markChecked(QStringLiteral("hedge"), domain::Timestamp::fromMs(5'000)));
        const auto list = ring.list().value();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].name, QStringLiteral("hedge"));
        QCOMPARE(list[0].role, domain::AccountRole::hedge);
        QCOMPARE(list[0].checked, domain::Timestamp::fromMs(5'000));
        QCOMPARE(ring.find(QStringLiteral("own"))->key, QByteArray("k3"));
        QCOMPARE(ring.find(QStringLiteral("own"))->secret.reveal(), QByteArray("s3"));
        QVERIFY(ring.remove(QStringLiteral("own")));
        QCOMPARE(ring.find(QStringLiteral("own")).error().kind, ErrorKind::notFound);
        QCOMPARE(ring.remove(QStringLiteral("own")).error().kind, ErrorKind::notFound);
        QVERIFY(!ring.put(entry("no name", domain::AccountRole::hedge), credentials("k", "s")));
    }
    void noKeyStore_isAClearError_withTheWayOut()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto read = keys::systemStore()->read(QStringLiteral("x"));
        QVERIFY(!read);
        QVERIFY(read.error().message().find("--vault") != std::string::npos);
    }

private:
    [[nodiscard]] QByteArray read() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

int run(int count, char **arguments) { return test_program::run<KeysTest, QCoreApplication>(count, arguments); }

} // namespace tst_keys
#include "tst_keys.moc"
