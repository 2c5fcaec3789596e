// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that are easy to find go through the whole program; then every file that it made, and every word it said, is searched for them.
#include "../test_program.h"

#include <QTest>

#ifndef Q_MOC_RUN
#include "runtime/clock.h"
#include "venue/simulated/exchange_server.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#endif

namespace tst_canary {

using namespace ballast;

namespace {

constexpr const char *ownSecret = "CANARYownSECRET1234567890", *hedgeSecret = "CANARYhedgeSECRET123456789",
                     *passphrase = "CANARY-passphrase-of-the-vault";

exchange::SimulatedExchange makeExchange()
{
    exchange::SimulatedExchange out(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
    (void)out.openAccount("own", domain::Money::fromInteger(20'000));
    (void)out.openAccount("hedge", domain::Money::fromInteger(20'000));
    out.seedPosition({0}, {0}, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
    return out;
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<venue::simulated::ExchangeServer>(makeExchange(), [] { return runtime::wallNow(); });
        m_server->addKey({"own", venue::Secret(ownSecret), {0}, {.read = true}});
        m_server->addKey({"hedge", venue::Secret(hedgeSecret), {1}, {.read = true, .trade = true}});
        QVERIFY(m_server->listen(0));
    }
    void keysCommand_saysNoSecret()
    {
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("own"), QStringLiteral("--role"),
                      QStringLiteral("protected")},
                     {passphrase, "own", ownSecret}),
                 0);
        QCOMPARE(
            run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("hedge"), QStringLiteral("--role"), QStringLiteral("hedge")},
                {passphrase, "hedge", hedgeSecret}),
            0);
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("check")}, {passphrase}), 0);
        // What goes wrong tends to say too much.
        QCOMPARE(
            run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("x"), QStringLiteral("--role"), QStringLiteral("hedge")},
                {passphrase, "own", hedgeSecret}),
            1);
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("list")}, {"CANARY-wrong-passphrase"}), 1);
        QCOMPARE(run({QStringLiteral("keys"), QStringLiteral("add"), QStringLiteral("x"), QString::fromLatin1(ownSecret)}, {passphrase}),
                 2);
    }
    void aTradingSession_leavesNoSecretInDatabaseJournalJsonPictureOrWords()
    {
        const auto endpoints = m_server->endpoints();
        QCOMPARE(run({QStringLiteral("testnet"), QStringLiteral("--keys"), QStringLiteral("own,hedge"), QStringLiteral("--stream"),
                      endpoints.marketStream.toString(), QStringLiteral("--headless"), QStringLiteral("--arm"), QStringLiteral("--seconds"),
                      QStringLiteral("5"), QStringLiteral("--db"), file("t.sqlite"), QStringLiteral("--json"), file("t.json"),
                      QStringLiteral("--screenshot"), file("t.png")},
                     {passphrase}),
                 0);
        QVERIFY(!m_server->exchange().orderHistory({1}).empty()); // it did sign something
    }
    void aRefusedSecret_isNotRepeated()
    {
        const auto endpoints = m_server->endpoints();
        QCOMPARE(run({QStringLiteral("observe"), QStringLiteral("--stream"), endpoints.marketStream.toString(),
                      QStringLiteral("--headless"), QStringLiteral("--db"), file("o.sqlite")},
                     {"own", "CANARYwrongSECRET", ""}, false),
                 1);
    }
    void cleanupTestCase()
    {
        QStringList seen;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile each(files.next());
            QVERIFY(each.open(QIODevice::ReadOnly));
            seen.append(QFileInfo(each.fileName()).fileName());
            const auto bytes = each.readAll();
            QVERIFY2(!bytes.contains("CANARY"), qPrintable(each.fileName()));
            QVERIFY2(!bytes.contains(QByteArray(ownSecret).toBase64().left(20)), qPrintable(each.fileName()));
        }
        QVERIFY2(!m_words.contains("CANARY"), m_words.constData());
        for (const char *expected : {"t.sqlite", "t.json", "t.png", "keys.vault"}) // the search did look at them
            QVERIFY2(seen.contains(QString::fromLatin1(expected)), expected);
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Exit status; everything that the program says is kept.
    int run(QStringList arguments, const QList<QByteArray> &lines, bool vault = true)
    {
        if (vault)
            arguments << QStringLiteral("--vault") << file("keys.vault");
        arguments << QStringLiteral("--venue") << QStringLiteral("simulated") << QStringLiteral("--rest")
                  << m_server->endpoints().rest.toString();
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) // whatever it leaves there is searched too
            environment.insert(QString::fromLatin1(home), m_folder.path());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(qEnvironmentVariable("BALLAST_PROGRAM"), arguments);
        for (const auto &line : lines)
            child.write(line + '\n');
        child.closeWriteChannel();
        QSignalSpy finished(&child, &QProcess::finished);
        if (!finished.wait(90'000))
            return -1;
        m_words += child.readAll();
        return child.exitCode();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<venue::simulated::ExchangeServer> m_server;
    QByteArray m_words;
};

int run(int count, char **arguments) { return test_program::run<CanaryTest, QCoreApplication>(count, arguments); }

} // namespace tst_canary
#include "tst_canary.moc"
