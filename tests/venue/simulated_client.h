// SPDX-License-Identifier: GPL-3.0-or-later
/// A bare client of the venue's protocol for tests: it sends what it is told, also what is wrong, and waits for answers on real sockets.
#pragma once

#include "venue/simulated/exchange_server.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <deque>

namespace ballast::testing {

struct Answer
{
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray head;
    QJsonDocument json;
    [[nodiscard]] int code() const { return json.object().value(QLatin1String("code")).toInt(); }
    [[nodiscard]] QJsonValue operator[](const char *name) const { return json.object().value(QLatin1String(name)); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// Runs the event loop until `done` or five seconds are over.
template<typename Condition>
bool waitUntil(Condition done)
{
    QDeadlineTimer deadline(5000);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

struct Key
{
    QByteArray name, secret;
};

inline QByteArray hexSignature(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

class Client
{
public:
    explicit Client(quint16 port) : m_port(port) {}

    /// Sends `bytes` as they are and reads one answer.
    Answer raw(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; });
        socket.write(bytes);
        QByteArray got;
        Answer answer;
        waitUntil([&] {
            got += socket.readAll();
            return complete(got, answer) || socket.state() == QAbstractSocket::UnconnectedState;
        });
        return answer;
    }

    Answer send(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {}, const QByteArray &key = {}) const
    {
        QByteArray bytes = verb + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        if (!key.isEmpty())
            bytes += "X-MBX-APIKEY: " + key + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return raw(bytes + "\r\n" + body);
    }
    Answer get(const QByteArray &target) const { return send("GET", target); }

    static QByteArray timestamped(const QByteArray &parameters, qint64 offsetMs = 0)
    {
        return parameters + (parameters.isEmpty() ? "" : "&")
               + "timestamp=" + QByteArray::number(QDateTime::currentMSecsSinceEpoch() + offsetMs);
    }
    /// Signed; parameters in the query for GET and DELETE, in the body otherwise.
    Answer call(const Key &key, const QByteArray &verb, const QByteArray &path, const QByteArray &parameters = {}) const
    {
        QByteArray text = timestamped(parameters);
        text += "&signature=" + hexSignature(text, key.secret);
        const bool inBody = verb == "POST" || verb == "PUT";
        return inBody ? send(verb, path, text, key.name) : send(verb, path + '?' + text, {}, key.name);
    }

private:
    static bool complete(const QByteArray &got, Answer &answer)
    {
        const auto end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        answer.head = got.left(end);
        const int length = answer.header("Content-Length").toInt();
        if (got.size() < end + 4 + length)
            return false;
        answer.status = answer.head.mid(9, 3).toInt();
        answer.json = QJsonDocument::fromJson(got.mid(end + 4, length));
        return true;
    }

    quint16 m_port;
};

/// A websocket that keeps what it received.
class Listener
{
public:
    Listener(quint16 port, const QByteArray &path)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
            texts.push_back(text.toUtf8());
            messages.push_back(QJsonDocument::fromJson(text.toUtf8()));
        });
        m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(port).arg(QString::fromUtf8(path))));
        opened = waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState || m_failed(); })
                 && m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void send(const QByteArray &text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    /// The first message, not yet taken, that `wanted` accepts; an empty object when none comes.
    template<typename Wanted>
    QJsonObject take(Wanted wanted)
    {
        QJsonObject found;
        waitUntil([&] {
            while (!messages.empty() && found.isEmpty()) {
                const QJsonDocument message = messages.front();
                messages.pop_front();
                if (wanted(message.object()))
                    found = message.object();
            }
            return !found.isEmpty();
        });
        return found;
    }
    QJsonObject takeEvent(const char *kind)
    {
        return take([kind](const QJsonObject &message) { return message.value(QLatin1String("e")) == QLatin1String(kind); });
    }
    QJsonObject takeReply(int id)
    {
        return take([id](const QJsonObject &message) { return message.value(QLatin1String("id")).toInt() == id; });
    }

    std::deque<QJsonDocument> messages;
    std::deque<QByteArray> texts; ///< all of them, also those that are no JSON
    bool opened = false;

private:
    bool m_failed() const { return m_socket.error() != QAbstractSocket::UnknownSocketError; }
    QWebSocket m_socket;
};

inline const Key tradingKey{"trading-key", "trading-secret"};
inline const Key readingKey{"reading-key", "reading-secret"};

/// A server with a hedge account (one-way, tradingKey) and a protected one with a position (readingKey); its clock is the test's.
class ServedExchange
{
public:
    explicit ServedExchange(const char *scenario = "calm", std::uint64_t seed = 7)
    {
        exchange::SimulatedExchange market(
            exchange::standardConfig(exchange::makeScenario(scenario).value(), seed, domain::Timestamp::fromMs(startMs)));
        hedge = market.openAccount("hedge", domain::Money::fromInteger(10'000));
        guarded = market.openAccount("protected", domain::Money::fromInteger(8'000));
        market.seedPosition(guarded, {0}, domain::Quantity::fromInteger(10), market.markPrice({0}).mark, 10, domain::MarginMode::cross);
        server = std::make_unique<venue::simulated::ExchangeServer>(std::move(market), [this] { return now; });
        server->setStepInterval(std::chrono::hours(1)); // the test steps
        server->addKey({tradingKey.name, venue::Secret(tradingKey.secret), hedge, {.read = true, .trade = true, .transfer = true}});
        server->addKey({readingKey.name, venue::Secret(readingKey.secret), guarded, {.read = true}});
        port = server->listen(0).value();
    }
    /// Advances the market by `steps` of `each`.
    void run(int steps, std::chrono::milliseconds each = std::chrono::milliseconds(100))
    {
        for (int i = 0; i < steps; ++i) {
            now = now + each;
            server->step();
        }
    }
    [[nodiscard]] exchange::SimulatedExchange &market() const { return server->exchange(); }

    static constexpr std::int64_t startMs = 1'767'225'600'000; // 2026-01-01
    domain::Timestamp now = domain::Timestamp::fromMs(startMs);
    domain::AccountId hedge, guarded;
    std::unique_ptr<venue::simulated::ExchangeServer> server;
    quint16 port = 0;
};

/// JSON written with single quotes, for moc's sake: it loses its way in raw string literals.
inline QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

inline QByteArray limitOrder(const QByteArray &side, const QByteArray &quantity, const QByteArray &price, const QByteArray &more = {})
{
    return "symbol=ETHUSDT&side=" + side + "&type=LIMIT&timeInForce=GTC&quantity=" + quantity + "&price=" + price + more;
}
inline QByteArray marketOrder(const QByteArray &side, const QByteArray &quantity, const QByteArray &more = {})
{
    return "symbol=ETHUSDT&side=" + side + "&type=MARKET&quantity=" + quantity + more;
}
inline QByteArray textOf(domain::Price price) { return QByteArray::fromStdString(price.toString()); }

/// A price that far from the bid, on the tick grid.
inline QByteArray below(const ServedExchange &served, double fraction)
{
    const auto quote = served.market().bestQuote({0});
    return textOf(domain::Price::fromEstimate(quote.bid.toDouble() * (1 - fraction))
                      .toStep(domain::Price::parse("0.01").value(), domain::Rounding::down));
}

} // namespace ballast::testing
