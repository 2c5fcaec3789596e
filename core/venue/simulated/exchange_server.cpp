// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/exchange_server.h"

#include "venue/simulated/encode_algo.h"
#include "venue/simulated/gateway.h"
#include "venue/simulated/http_listener.h"
#include "venue/simulated/market_streams.h"
#include "venue/simulated/order_sockets.h"
#include "venue/text.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <limits>
#include <optional>

namespace ballast::venue::simulated {

namespace {

constexpr std::chrono::milliseconds usualStep{50};
constexpr std::chrono::milliseconds stepBudget{100};
constexpr std::chrono::seconds marketSlice{10};
constexpr std::chrono::minutes pingEvery{3};
constexpr std::chrono::seconds expiryCheckEvery{5};

bool mayUpgrade(const QByteArray &path) { return isStreamPath(path) || path == orderSocketPath; }

} // namespace

class ExchangeServer::Private
{
public:
    Private(ExchangeServer &server, exchange::SimulatedExchange exchange, Clock clock)
        : desk(std::move(exchange)), gateway(desk, desk.faults), marketClock(std::move(clock)), hub(desk, desk.faults, &server),
          orders(
              desk, gateway, [this] { publishPending(); }, &server),
          streams(desk, hub, desk.faults), users(desk), http([this](const HttpRequest &request) { return answer(request); }, mayUpgrade,
                                                             [this](QTcpSocket *socket) { websockets.handleConnection(socket); }, &server),
          websockets(QStringLiteral("ballast-exchange"), QWebSocketServer::NonSecureMode, &server), stepTimer(&server), pingTimer(&server),
          expiryTimer(&server)
    {
        desk.wallMs = [] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); };
        stepTimer.setTimerType(Qt::PreciseTimer);
        stepTimer.setInterval(usualStep);
        pingTimer.setInterval(pingEvery);
        expiryTimer.setInterval(expiryCheckEvery);
        connect(&stepTimer, &QTimer::timeout, &server, [this] { step(stepBudget); });
        connect(&pingTimer, &QTimer::timeout, &server, [this] {
            hub.keepAlive();
            orders.keepAlive();
        });
        connect(&expiryTimer, &QTimer::timeout, &server, [this] { expire(desk.wallMs()); });
        connect(&websockets, &QWebSocketServer::newConnection, &server, [this] { adopt(); });
    }

    void adopt()
    {
        while (QWebSocket *socket = websockets.nextPendingConnection()) {
            if (const auto address = parseStreamAddress(socket->requestUrl()))
                hub.adopt(socket, *address);
            else
                orders.adopt(socket);
        }
    }

    HttpReply answer(const HttpRequest &request)
    {
        Parameters parameters;
        parameters.addEncoded(request.query);
        parameters.addEncoded(request.body);
        const CallContext context{request.header("x-mbx-apikey"), withoutSignature(request.query) + withoutSignature(request.body),
                                  request.address};
        const QByteArray verb = request.verb == "HEAD" ? QByteArray("GET") : request.verb;
        const Outcome outcome = gateway.call(findEndpoint(viewOf(verb), viewOf(request.path)), request.path, parameters, context);
        HttpReply reply;
        reply.status = outcome.answer ? 200 : outcome.answer.error().httpStatus;
        reply.body = outcome.answer ? *outcome.answer : outcome.answer.error().json();
        reply.headers.append({"X-MBX-USED-WEIGHT-1M", QByteArray::number(outcome.usedWeight)});
        if (outcome.ordersInMinute >= 0) {
            reply.headers.append({"X-MBX-ORDER-COUNT-10S", QByteArray::number(outcome.ordersInTenSeconds)});
            reply.headers.append({"X-MBX-ORDER-COUNT-1M", QByteArray::number(outcome.ordersInMinute)});
        }
        if (outcome.retryAfterSeconds > 0)
            reply.headers.append({"Retry-After", QByteArray::number(outcome.retryAfterSeconds)});
        reply.delay = outcome.delay;
        reply.fate = outcome.lost ? HttpReply::Fate::loseAnswer : HttpReply::Fate::send;
        // After the reply is on its way: the user stream follows the answer, as it mostly does at the venue.
        if (verb != "GET")
            QTimer::singleShot(0, &http, [this] { publishPending(); });
        return reply;
    }

    /// Without a budget the market reaches its clock. With one it stops in between when it can't keep up, so that a speed that is too
    /// high for the machine makes the market slower than asked and never the server deaf.
    void step(std::optional<std::chrono::milliseconds> budget)
    {
        http.setRefusing(desk.faults.refuseConnections);
        const QDeadlineTimer deadline = budget ? QDeadlineTimer(*budget) : QDeadlineTimer(QDeadlineTimer::Forever);
        const domain::Timestamp target = marketClock();
        while (desk.exchange.now() < target && !deadline.hasExpired())
            desk.exchange.advance(std::min(target, desk.exchange.now() + marketSlice), desk.outputs);
        publishPending();
    }

    void publishPending()
    {
        const exchange::Outputs outputs = std::exchange(desk.outputs, {});
        streams.publish(outputs);
        // A conditional order tells that it triggered before its order speaks, and that it is finished after.
        const auto conditional = desk.exchange.takeConditionalChanges();
        const auto tell = [&](bool finished) {
            for (const exchange::ConditionalOrder &order : conditional) {
                if ((order.status == exchange::ConditionalStatus::finished) != finished)
                    continue;
                for (const UserMessage &message : algoMessages(desk, order))
                    hub.send(message);
            }
        };
        tell(false);
        for (const UserMessage &message : users.encode(outputs))
            hub.send(message);
        tell(true);
    }

    void expire(std::int64_t wallMs)
    {
        for (const QByteArray &key : desk.listenKeys.expire(wallMs))
            hub.expire(key);
    }

    Desk desk;
    Gateway gateway;
    Clock marketClock;
    StreamHub hub;
    OrderSockets orders;
    MarketStreams streams;
    UserStreamEncoder users;
    HttpListener http;
    QWebSocketServer websockets;
    QTimer stepTimer, pingTimer, expiryTimer;
};

ExchangeServer::ExchangeServer(exchange::SimulatedExchange exchange, Clock marketClock, QObject *parent)
    : QObject(parent), m_p(std::make_unique<Private>(*this, std::move(exchange), std::move(marketClock)))
{}

ExchangeServer::~ExchangeServer() { stop(); }

void ExchangeServer::addKey(ApiKey key) { m_p->desk.keys.add(std::move(key)); }
void ExchangeServer::removeKey(const QByteArray &key) { m_p->desk.keys.remove(key); }
void ExchangeServer::setRateLimits(RateLimits limits) { m_p->desk.rates.setLimits(limits); }
void ExchangeServer::setStepInterval(std::chrono::milliseconds interval) { m_p->stepTimer.setInterval(interval); }

tl::expected<quint16, domain::Error> ExchangeServer::listen(quint16 port)
{
    if (!m_p->http.listen(port)) {
        return tl::unexpected(domain::Error{domain::ErrorKind::busy,
                                            "the simulated exchange can't use port " + std::to_string(port)
                                                + " of 127.0.0.1: " + m_p->http.errorText().toStdString(),
                                            "choose another with --port, or 0 for any free one", 0});
    }
    m_p->users.start();
    step();
    m_p->stepTimer.start();
    m_p->pingTimer.start();
    m_p->expiryTimer.start();
    return m_p->http.port();
}

quint16 ExchangeServer::port() const { return m_p->http.port(); }

Endpoints ExchangeServer::endpoints() const
{
    const auto url = [this](const char *scheme, const char *path) {
        QUrl base;
        base.setScheme(QString::fromLatin1(scheme));
        base.setHost(QStringLiteral("127.0.0.1"));
        base.setPort(port());
        base.setPath(QString::fromLatin1(path));
        return base;
    };
    return {url("http", ""), url("ws", ""), url("ws", ""), url("ws", orderSocketPath)};
}

void ExchangeServer::stop()
{
    m_p->stepTimer.stop();
    m_p->pingTimer.stop();
    m_p->expiryTimer.stop();
    m_p->http.close();
    m_p->hub.dropAll();
    m_p->orders.dropAll();
}

exchange::SimulatedExchange &ExchangeServer::exchange() { return m_p->desk.exchange; }

void ExchangeServer::act(const std::function<void(exchange::SimulatedExchange &, exchange::Outputs &)> &what)
{
    what(m_p->desk.exchange, m_p->desk.outputs);
    m_p->publishPending();
}

void ExchangeServer::step() { m_p->step(std::nullopt); }
Faults &ExchangeServer::faults() { return m_p->desk.faults; }

void ExchangeServer::dropConnections()
{
    m_p->http.dropConnections();
    m_p->hub.dropAll();
    m_p->orders.dropAll();
}

void ExchangeServer::expireListenKeys() { m_p->expire(std::numeric_limits<std::int64_t>::max()); }
qsizetype ExchangeServer::streamClients() const { return m_p->hub.clientCount(); }

} // namespace ballast::venue::simulated

#include "moc_exchange_server.cpp"
