// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/http_listener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <variant>

namespace ballast::venue::simulated {

/// Not in the unnamed namespace, as a class outside it holds one.
struct RequestHead
{
    HttpRequest request;
    bool keepAlive = true, chunked = false, upgrade = false, expectsContinue = false;
    qint64 contentLength = 0;
};

namespace {

constexpr qint64 longestHead = 32 * 1024, longestBody = 1024 * 1024;
constexpr int idleMs = 75'000, mostConnections = 1024;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 413: return "Payload Too Large";
    case 418: return "I'm a teapot";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

/// The request head without its final blank line; an HTTP status where it can't be read.
std::variant<RequestHead, int> parseHead(const QByteArray &text)
{
    RequestHead head;
    const auto lines = text.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words[0].isEmpty() || words[0].size() > 16 || words[1].isEmpty())
        return 400;
    if (!std::all_of(words[0].begin(), words[0].end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return 400;
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return words[2].startsWith("HTTP/") ? 505 : 400;
    head.keepAlive = words[2] == "HTTP/1.1";
    head.request.verb = words[0];
    QByteArray target = words[1];
    if (target.startsWith("http://")) { // absolute form, as sent to proxies
        const auto slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    if (!target.startsWith('/'))
        return 400;
    const auto question = target.indexOf('?');
    head.request.path = question < 0 ? target : target.left(question);
    head.request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto colon = line.indexOf(':');
        if (colon <= 0)
            return 400;
        const QByteArray name = line.left(colon).toLower(), value = line.mid(colon + 1).trimmed();
        head.request.headers.append({name, value});
        if (name == "content-length") {
            bool ok = false;
            head.contentLength = value.toLongLong(&ok);
            if (!ok || head.contentLength < 0)
                return 400;
            if (head.contentLength > longestBody)
                return 413;
        } else if (name == "transfer-encoding") {
            if (value.toLower() != "chunked")
                return 501;
            head.chunked = true;
        } else if (name == "connection") {
            const QByteArray lower = value.toLower();
            if (lower.contains("close"))
                head.keepAlive = false;
            else if (lower.contains("keep-alive"))
                head.keepAlive = true;
        } else if (name == "upgrade") {
            head.upgrade = value.toLower() == "websocket";
        } else if (name == "expect") {
            head.expectsContinue = value.toLower() == "100-continue";
        }
    }
    return head;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

/// One client connection: reads requests one after the other and answers in order. Deletes itself with its socket.
class HttpListener::Connection : public QObject
{
public:
    Connection(HttpListener &owner, QTcpSocket *socket) : QObject(&owner), m_owner(owner), m_socket(socket)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_idle.setSingleShot(true);
        m_idle.setInterval(idleMs);
        connect(&m_idle, &QTimer::timeout, this, [this] { m_socket->abort(); });
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_idle.start();
        if (m_socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(
                this, [this] { read(); }, Qt::QueuedConnection);
    }

    void abort()
    {
        if (m_socket)
            m_socket->abort();
    }

private:
    void read()
    {
        while (m_socket && !m_answering && !m_closing && m_socket->bytesAvailable() > 0) {
            m_idle.start();
            if (!m_head && !readHead())
                return;
            if (!m_socket || m_closing || !readBody())
                return;
            RequestHead head = std::move(*m_head);
            m_head.reset();
            head.request.body = std::exchange(m_body, {});
            answer(head, m_owner.m_handler(head.request));
        }
    }

    /// True when m_head holds a request whose body is to be read next.
    bool readHead()
    {
        const QByteArray seen = m_socket->peek(longestHead + 4);
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            if (seen.size() >= longestHead)
                fail(431);
            return false;
        }
        auto parsed = parseHead(seen.left(end));
        if (const int *status = std::get_if<int>(&parsed)) {
            fail(*status);
            return false;
        }
        m_head = std::get<RequestHead>(std::move(parsed));
        m_head->request.address = m_socket->peerAddress().toString();
        if (m_head->upgrade) {
            if (!m_owner.m_mayUpgrade(m_head->request.path)) {
                fail(404);
                return false;
            }
            handOver();
            return false;
        }
        m_socket->skip(end + 4);
        if (m_head->expectsContinue)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!m_head->chunked && m_head->contentLength == 0)
            return true;
        return m_socket->bytesAvailable() > 0;
    }

    /// True when the whole body has been read.
    bool readBody()
    {
        if (!m_head->chunked) {
            m_body += m_socket->read(m_head->contentLength - m_body.size());
            return m_body.size() == m_head->contentLength;
        }
        while (m_socket->bytesAvailable() > 0) {
            if (m_chunkLeft < 0) {
                if (!m_socket->canReadLine()) {
                    if (m_socket->bytesAvailable() > 1024)
                        fail(400);
                    return false;
                }
                const QByteArray line = m_socket->readLine(1024).trimmed();
                if (m_lastChunk) {
                    if (!line.isEmpty())
                        continue; // trailer fields
                    m_lastChunk = false;
                    return true;
                }
                if (line.isEmpty())
                    continue; // the break after a chunk's data
                bool ok = false;
                const auto size = line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).toLongLong(&ok, 16);
                if (!ok || size < 0) {
                    fail(400);
                    return false;
                }
                if (m_body.size() + size > longestBody) {
                    fail(413);
                    return false;
                }
                if (size == 0)
                    m_lastChunk = true;
                else
                    m_chunkLeft = size;
                continue;
            }
            const QByteArray part = m_socket->read(m_chunkLeft);
            m_body += part;
            m_chunkLeft -= part.size();
            if (m_chunkLeft == 0)
                m_chunkLeft = -1;
        }
        return false;
    }

    void answer(const RequestHead &head, const HttpReply &reply)
    {
        if (reply.delay.count() <= 0) {
            send(head, reply);
            return;
        }
        m_answering = true;
        QTimer::singleShot(reply.delay, this, [this, head, reply] {
            m_answering = false;
            send(head, reply);
            read();
        });
    }

    void send(const RequestHead &head, const HttpReply &reply)
    {
        if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
            return;
        if (reply.fate == HttpReply::Fate::loseAnswer) {
            m_closing = true;
            m_socket->abort();
            return;
        }
        QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
        out += "Content-Type: application/json;charset=UTF-8\r\nCache-Control: no-cache\r\n";
        out += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        for (const auto &[name, value] : reply.headers)
            out += name + ": " + value + "\r\n";
        out += head.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
        if (head.request.verb != "HEAD")
            out += reply.body;
        m_socket->write(out);
        if (!head.keepAlive) {
            m_closing = true;
            m_socket->disconnectFromHost();
        }
    }

    /// Answers what could not even be read, and ends the connection: what follows on it has no meaning any more.
    void fail(int status)
    {
        RequestHead head;
        head.keepAlive = false;
        HttpReply reply;
        reply.status = status;
        reply.body = "{\"code\":-1000,\"msg\":\"" + reasonPhrase(status) + "\"}";
        send(head, reply);
    }

    void handOver()
    {
        QTcpSocket *socket = m_socket;
        m_socket = nullptr;
        m_idle.stop();
        socket->disconnect(this);
        socket->setParent(nullptr);
        m_owner.m_upgraded(socket);
        deleteLater();
    }

    HttpListener &m_owner;
    QTcpSocket *m_socket;
    QTimer m_idle;
    std::optional<RequestHead> m_head;
    QByteArray m_body;
    qint64 m_chunkLeft = -1;
    bool m_lastChunk = false, m_answering = false, m_closing = false;
};

HttpListener::HttpListener(Handler handler, UpgradeTest mayUpgrade, UpgradeSink upgraded, QObject *parent)
    : QObject(parent), m_handler(std::move(handler)), m_mayUpgrade(std::move(mayUpgrade)), m_upgraded(std::move(upgraded)),
      m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpListener::accept);
}

HttpListener::~HttpListener() { close(); }

bool HttpListener::listen(quint16 port) { return m_server->listen(QHostAddress::LocalHost, port); }
quint16 HttpListener::port() const { return m_server->serverPort(); }
QString HttpListener::errorText() const { return m_server->errorString(); }

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_connections.removeIf([](const QPointer<Connection> &connection) { return connection.isNull(); });
        if (m_refusing || m_connections.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_connections.append(new Connection(*this, socket));
    }
}

void HttpListener::close()
{
    m_server->close();
    dropConnections();
}

void HttpListener::dropConnections()
{
    const auto connections = std::exchange(m_connections, {});
    for (const QPointer<Connection> &connection : connections) {
        if (connection)
            connection->abort();
    }
}

} // namespace ballast::venue::simulated

#include "moc_http_listener.cpp"
