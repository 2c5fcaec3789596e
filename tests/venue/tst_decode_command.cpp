// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode_command.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using ballast::app::runDecode;

namespace {

/// What is printed on a descriptor goes into a file instead, for as long as this lives.
class Captured
{
public:
    Captured(std::FILE *stream, const QString &path) : m_stream(stream), m_file(path)
    {
        std::fflush(m_stream);
        m_saved = dup(fileno(m_stream));
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            dup2(m_file.handle(), fileno(m_stream));
    }
    ~Captured()
    {
        std::fflush(m_stream);
        dup2(m_saved, fileno(m_stream));
        close(m_saved);
    }
    Captured(const Captured &) = delete;
    Captured &operator=(const Captured &) = delete;

private:
    std::FILE *m_stream;
    QFile m_file;
    int m_saved = -1;
};

} // namespace

class DecodeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFile_isOneDocumentOrMessagesByTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("kinds");
        QTest::addColumn<int>("complaints");
        const auto row = [](const char *name, const QByteArray &text, int status, const QStringList &kinds, int complaints) {
            QTest::newRow(name) << text << status << kinds << complaints;
        };
        const QByteArray trade = R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"1","q":"1","T":1,"m":true})";
        const QByteArray book = R"({"lastUpdateId":7,"bids":[["1","2"]],"asks":[]})";
        const auto tradeKind = QStringLiteral("trade"), bookKind = QStringLiteral("bookSnapshot");
        row("one line", trade, 0, {tradeKind}, 0);
        row("several lines", trade + "\n\n" + book + "\n", 0, {tradeKind, bookKind}, 0);
        row("lists by the line", "[" + trade + "]\n[" + trade + "]\n", 0, {tradeKind, tradeKind}, 0);
        row("behind time stamps", "1700000000123456789 " + trade + "\n1700000000123456790 " + book + "\n", 0, {tradeKind, bookKind}, 0);
        row("over several lines", QJsonDocument::fromJson(book).toJson(), 0, {bookKind}, 0);
        row("byte order mark", "\xEF\xBB\xBF" + trade, 0, {tradeKind}, 0);
        row("broken first line", trade.left(30) + "\n" + trade + "\n", 1, {tradeKind}, 1);
        row("broken last line", trade + "\n" + trade.left(30), 1, {tradeKind}, 1);
        row("half a document over several lines", QJsonDocument::fromJson(book).toJson().chopped(12), 1, {}, 1);
        row("nothing", "", 1, {}, 1);
        row("blank lines", "\n \n", 1, {}, 1);
        row("no JSON", "good morning", 1, {}, 1);
        row("two errors", "{\"pong\":1}\n{\"ping\":1}\n", 1, {}, 2);
    }
    void aFile_isOneDocumentOrMessagesByTheLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, status);
        QFETCH(const QStringList, kinds);
        QFETCH(const int, complaints);
        QCOMPARE(decode(text), status);
        QStringList got;
        for (const auto &line : printed("out")) {
            const auto object = QJsonDocument::fromJson(line).object();
            QVERIFY2(object.contains(QStringLiteral("file")) && object.contains(QStringLiteral("line")), line.constData());
            got << object.value(QStringLiteral("kind")).toString();
        }
        QCOMPARE(got, kinds);
        QCOMPARE(int(printed("err").size()), complaints);
    }
    void wrongUsage_isTold()
    {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({QStringLiteral("--venue"), QStringLiteral("mars"), QStringLiteral("x")}), 2);
        QCOMPARE(run({QStringLiteral("--venue"), QStringLiteral("binance")}), 2);
        QCOMPARE(run({QStringLiteral("--venue"), QStringLiteral("binance"), m_folder.filePath(QStringLiteral("nowhere"))}), 1);
        QCOMPARE(int(printed("err").size()), 1);
    }

private:
    int run(const QStringList &arguments)
    {
        const Captured out(stdout, m_folder.filePath(QStringLiteral("out"))), err(stderr, m_folder.filePath(QStringLiteral("err")));
        return runDecode(arguments);
    }
    int decode(const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("messages")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return -1;
        file.close();
        return run({QStringLiteral("--venue"), QStringLiteral("binance"), file.fileName()});
    }
    QList<QByteArray> printed(const char *name)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DecodeCommandTest)
#include "tst_decode_command.moc"
