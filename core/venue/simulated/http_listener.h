// SPDX-License-Identifier: GPL-3.0-or-later
/// A small HTTP/1.1 server for loopback that hands websocket upgrades on, so that both protocols share one port.
///
/// Own code rather than QHttpServer because signatures are checked over the bytes exactly as sent, and because tests must be able
/// to lose, delay and break answers. Keep-alive, pipelining in order, Content-Length and chunked bodies; bounded heads and bodies.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QTcpServer;
class QTcpSocket;
class QTimer;

namespace ballast::venue::simulated {

struct HttpRequest
{
    QByteArray verb;                                  ///< "GET"
    QByteArray path;                                  ///< "/fapi/v1/time", percent-encoded as sent
    QByteArray query;                                 ///< without '?', as sent
    QByteArray body;                                  ///< as sent
    QString address;                                  ///< of the peer
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const;
};

struct HttpReply
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    enum class Fate { send, loseAnswer } fate = Fate::send; ///< loseAnswer: the connection is cut instead
    std::chrono::milliseconds delay{0};
};

class HttpListener : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    /// Whether a websocket may be opened at this path.
    using UpgradeTest = std::function<bool(const QByteArray &path)>;
    /// Gets the socket with the whole upgrade request unread, and owns it from then on.
    using UpgradeSink = std::function<void(QTcpSocket *)>;

    HttpListener(Handler handler, UpgradeTest mayUpgrade, UpgradeSink upgraded, QObject *parent = nullptr);
    ~HttpListener() override;

    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString errorText() const;
    void close();
    void dropConnections();
    /// New connections are cut at once while set (the port stays open).
    void setRefusing(bool refusing) { m_refusing = refusing; }

private:
    class Connection;
    void accept();

    Handler m_handler;
    UpgradeTest m_mayUpgrade;
    UpgradeSink m_upgraded;
    QTcpServer *m_server;
    QList<QPointer<Connection>> m_connections;
    bool m_refusing = false;
};

} // namespace ballast::venue::simulated
