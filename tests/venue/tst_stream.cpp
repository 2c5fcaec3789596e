// SPDX-License-Identifier: GPL-3.0-or-later
// A websocket whose other end is gone without a word: half-open, mute, or never answering.
#include "../test_program.h"

#include <QTest>

#ifndef Q_MOC_RUN
#include "venue/binance/stream.h"
#endif

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketServer>

namespace tst_stream {

using namespace ballast;
using venue::binance::Stream;

namespace {

constexpr Stream::Patience quick{.pingMs = 50, .silenceMs = 200, .connectMs = 300, .dataMs = 0};

/// Takes connections, shakes hands when it `greets`, and never says another word: like a computer whose cable was pulled.
struct Dead
{
    explicit Dead(bool greets)
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, greets] {
            auto *socket = server.nextPendingConnection();
            ++connections;
            if (!greets)
                return;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                static const QRegularExpression key(QStringLiteral("Sec-WebSocket-Key: *([^\r\n]+)"),
                                                    QRegularExpression::CaseInsensitiveOption);
                const auto match = key.match(QString::fromLatin1(socket->readAll()));
                if (!match.hasMatch())
                    return; // a ping: not answered
                const auto accept = QCryptographicHash::hash(match.captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                             QCryptographicHash::Sha1)
                                        .toBase64();
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Accept: "
                              + accept + "\r\n\r\n");
            });
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())); }

    QTcpServer server;
    int connections = 0;
};

struct Ear
{
    [[nodiscard]] Stream::Handlers handlers()
    {
        return {[](std::string &) {}, [this] { ++connected; }, [this] { ++disconnected; }, [this] { ++alive; }};
    }
    int connected = 0, disconnected = 0, alive = 0;
};

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault19_aHalfOpenConnection_isGivenUpAndMadeAnew()
    {
        Dead dead(true);
        Ear ear;
        Stream stream(ear.handlers(), 1, quick);
        stream.open(dead.address());
        QTRY_VERIFY_WITH_TIMEOUT(ear.connected >= 2, 10'000);
        QVERIFY(ear.disconnected >= 1); // whoever waits for an answer on it is told
        QCOMPARE(ear.alive, 0);
    }
    void fault19_aServerThatNeverShakesHands_isTriedAgain()
    {
        Dead dead(false);
        Ear ear;
        Stream stream(ear.handlers(), 1, quick);
        stream.open(dead.address());
        QTRY_VERIFY_WITH_TIMEOUT(dead.connections >= 2, 10'000);
        QCOMPARE(ear.connected, 0);
    }
    void fault19_aStreamWithoutDataThatHasToHaveSome_isMadeAnew_anotherIsNot()
    {
        QWebSocketServer server(QStringLiteral("mute"), QWebSocketServer::NonSecureMode);
        QVERIFY(server.listen(QHostAddress::LocalHost)); // answers pings, sends nothing
        Ear quietEar, busyEar;
        auto patient = quick, busy = quick;
        patient.silenceMs = busy.silenceMs = 10'000;
        busy.dataMs = 200;
        Stream quiet(quietEar.handlers(), 1, patient), fed(busyEar.handlers(), 2, busy);
        quiet.open(server.serverUrl());
        fed.open(server.serverUrl());
        QTRY_VERIFY_WITH_TIMEOUT(busyEar.connected >= 2, 10'000);
        QVERIFY(quietEar.alive > 0);
        QCOMPARE(quietEar.disconnected, 0);
    }
};

int run(int count, char **arguments) { return test_program::run<StreamTest, QCoreApplication>(count, arguments); }

} // namespace tst_stream
#include "tst_stream.moc"
