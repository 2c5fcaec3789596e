// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/order_sockets.h"

#include "venue/simulated/json_parameters.h"
#include "venue/simulated/json_writer.h"
#include "venue/text.h"

#include <QHostAddress>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>

namespace ballast::venue::simulated {

namespace {

constexpr const char *connectedSince = "connectedSince";

void writeLimit(JsonWriter &json, std::string_view type, std::string_view interval, int number, int limit, int count)
{
    json.beginObject()
        .text("rateLimitType", type)
        .text("interval", interval)
        .integer("intervalNum", number)
        .integer("limit", limit)
        .integer("count", count)
        .endObject();
}

void writeFailure(JsonWriter &json, const ApiError &error)
{
    json.integer("status", error.httpStatus).beginObject("error").integer("code", error.code).text("msg", error.text).endObject();
}

} // namespace

OrderSockets::OrderSockets(Desk &desk, Gateway &gateway, std::function<void()> published, QObject *parent)
    : QObject(parent), m_desk(desk), m_gateway(gateway), m_published(std::move(published))
{}

OrderSockets::~OrderSockets() { dropAll(); }

void OrderSockets::adopt(QWebSocket *socket)
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingMessageSize(longestMessage);
    socket->setMaxAllowedIncomingFrameSize(longestMessage);
    socket->setProperty(connectedSince, qint64(m_desk.wallMs()));
    m_sockets.append(socket);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { receive(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_sockets.removeOne(socket);
        socket->deleteLater();
    });
}

QByteArray OrderSockets::sessionStatus(QWebSocket *socket) const
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .null("apiKey")
        .null("authorizedSince")
        .integer("connectedSince", socket->property(connectedSince).toLongLong())
        .boolean("returnRateLimits", true)
        .integer("serverTime", m_desk.wallMs())
        .endObject();
    return body;
}

void OrderSockets::receive(QWebSocket *socket, const QString &text)
{
    const auto request = readSocketRequest(text.toUtf8());
    if (!request) {
        QByteArray reply;
        JsonWriter json(reply);
        writeFailure(json.beginObject().null("id"), request.error());
        json.endObject();
        socket->sendTextMessage(QString::fromUtf8(reply));
        return;
    }
    if (request->method == "session.status" || request->method == "session.logout") {
        Outcome outcome;
        outcome.answer = sessionStatus(socket);
        answer(socket, *request, outcome);
        return;
    }
    if (request->method == "session.logon") {
        Outcome outcome;
        outcome.answer = tl::unexpected(ApiError(Code(-4056), "Sessions need an Ed25519 key; sign each request with this key instead."));
        answer(socket, *request, outcome);
        return;
    }
    const Parameters &parameters = request->parameters;
    const CallContext context{parameters.text("apiKey"), sortedSignedText(parameters), socket->peerAddress().toString()};
    const Outcome outcome = m_gateway.call(findMethod(viewOf(request->method)), request->method, parameters, context);
    if (outcome.lost) {
        m_published();
        socket->abort();
        return;
    }
    if (outcome.delay.count() > 0) {
        QTimer::singleShot(outcome.delay, socket, [this, socket, request = *request, outcome] { answer(socket, request, outcome); });
        m_published();
        return;
    }
    // The answer first, then what follows from it on the user stream.
    answer(socket, *request, outcome);
    m_published();
}

void OrderSockets::answer(QWebSocket *socket, const SocketRequest &request, const Outcome &outcome)
{
    QByteArray reply;
    JsonWriter json(reply);
    json.beginObject().raw("id", viewOf(request.id));
    if (outcome.answer)
        json.integer("status", 200).raw("result", viewOf(*outcome.answer));
    else
        writeFailure(json, outcome.answer.error());
    const auto wanted = request.parameters.boolean("returnRateLimits", true);
    if (wanted && *wanted) {
        const RateLimits &limits = m_desk.rates.limits();
        json.beginArray("rateLimits");
        writeLimit(json, "REQUEST_WEIGHT", "MINUTE", 1, limits.weightPerMinute, outcome.usedWeight);
        if (outcome.ordersInTenSeconds >= 0) {
            writeLimit(json, "ORDERS", "SECOND", 10, limits.ordersPerTenSeconds, outcome.ordersInTenSeconds);
            writeLimit(json, "ORDERS", "MINUTE", 1, limits.ordersPerMinute, outcome.ordersInMinute);
        }
        json.endArray();
    }
    json.endObject();
    socket->sendTextMessage(QString::fromUtf8(reply));
}

void OrderSockets::keepAlive()
{
    for (QWebSocket *socket : m_sockets)
        socket->ping();
}

void OrderSockets::dropAll()
{
    const auto sockets = std::exchange(m_sockets, {});
    for (QWebSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        delete socket; // not later: the thread may end before its event loop comes to it
    }
}

} // namespace ballast::venue::simulated

#include "moc_order_sockets.cpp"
