// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/stream_hub.h"

#include "venue/simulated/json_parameters.h"
#include "venue/simulated/json_writer.h"
#include "venue/text.h"

#include <QTimer>
#include <QWebSocket>

namespace ballast::venue::simulated {

namespace {

constexpr qsizetype mostStreams = 1024;
constexpr int mostMessagesPerSecond = 10;
/// A client that reads this much too slowly is cut off rather than remembered for.
constexpr qint64 mostUnsentBytes = 16 * 1024 * 1024;
constexpr std::int64_t pongWithinMs = 10 * 60'000, longestLifeMs = 24 * 60 * 60'000;

QString textOf(const QByteArray &json) { return QString::fromUtf8(json); }

} // namespace

struct StreamHub::Client
{
    QWebSocket *socket = nullptr;
    Route route = Route::plain;
    bool combined = false;
    QList<QByteArray> streams;
    QList<QByteArray> userEvents;
    std::int64_t since = 0, lastPong = 0, second = 0;
    int messagesThisSecond = 0;
};

StreamHub::StreamHub(const Desk &desk, Faults &faults, QObject *parent) : QObject(parent), m_desk(desk), m_faults(faults) {}

StreamHub::~StreamHub() { dropAll(); }

void StreamHub::adopt(QWebSocket *socket, const StreamAddress &address)
{
    auto *client = new Client;
    client->socket = socket;
    client->route = address.route;
    client->combined = address.combined;
    client->userEvents = address.userEvents;
    client->since = client->lastPong = m_desk.wallMs();
    socket->setParent(this);
    socket->setMaxAllowedIncomingMessageSize(longestMessage);
    socket->setMaxAllowedIncomingFrameSize(longestMessage);
    m_clients.append(client);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, client](const QString &text) { receive(*client, text); });
    connect(socket, &QWebSocket::pong, this, [this, client] { client->lastPong = m_desk.wallMs(); });
    connect(socket, &QWebSocket::disconnected, this, [this, client] { forget(client)->deleteLater(); });
    for (const QByteArray &stream : address.streams)
        subscribe(*client, stream);
}

void StreamHub::subscribe(Client &client, const QByteArray &stream)
{
    if (client.streams.contains(stream) || client.streams.size() >= mostStreams)
        return;
    client.streams.append(stream);
    if (deliveredOn(client.route, stream))
        m_listeners[stream].append(&client);
}

void StreamHub::unsubscribe(Client &client, const QByteArray &stream)
{
    client.streams.removeAll(stream);
    const auto listeners = m_listeners.find(stream);
    if (listeners == m_listeners.end())
        return;
    listeners->removeAll(&client);
    if (listeners->isEmpty())
        m_listeners.erase(listeners);
}

QWebSocket *StreamHub::forget(Client *client)
{
    m_clients.removeOne(client);
    const auto streams = client->streams;
    for (const QByteArray &stream : streams)
        unsubscribe(*client, stream);
    QWebSocket *socket = client->socket;
    socket->disconnect(this);
    delete client;
    return socket;
}

void StreamHub::receive(Client &client, const QString &text)
{
    const std::int64_t second = m_desk.wallMs() / 1000;
    if (std::exchange(client.second, second) != second)
        client.messagesThisSecond = 0;
    if (++client.messagesThisSecond > mostMessagesPerSecond) {
        client.socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Too many requests"));
        return;
    }
    QByteArray reply;
    JsonWriter json(reply);
    const auto fail = [&](const QByteArray &id, std::int64_t code, std::string_view what) {
        json.beginObject().beginObject("error").integer("code", code).text("msg", what).endObject().raw("id", viewOf(id)).endObject();
    };
    const auto request = readSocketRequest(text.toUtf8());
    if (!request) {
        fail("null", 3, "Invalid JSON: " + request.error().text);
    } else if (request->method == "SUBSCRIBE" || request->method == "UNSUBSCRIBE") {
        const bool adding = request->method == "SUBSCRIBE";
        if (request->names.empty()) {
            fail(request->id, 2, "Invalid request: params must list at least one stream.");
        } else if (adding && client.streams.size() + qsizetype(request->names.size()) > mostStreams) {
            fail(request->id, 2, "Invalid request: a connection takes at most 1024 streams.");
        } else {
            for (const QByteArray &stream : request->names)
                adding ? subscribe(client, stream) : unsubscribe(client, stream);
            json.beginObject().null("result").raw("id", viewOf(request->id)).endObject();
        }
    } else if (request->method == "LIST_SUBSCRIPTIONS") {
        json.beginObject().beginArray("result");
        for (const QByteArray &stream : client.streams)
            json.text({}, viewOf(stream));
        json.endArray().raw("id", viewOf(request->id)).endObject();
    } else if (request->method == "SET_PROPERTY" && request->names.size() == 2 && request->names[0] == "combined") {
        client.combined = request->names[1] == "true";
        json.beginObject().null("result").raw("id", viewOf(request->id)).endObject();
    } else if (request->method == "GET_PROPERTY" && request->names.size() == 1 && request->names[0] == "combined") {
        json.beginObject().boolean("result", client.combined).raw("id", viewOf(request->id)).endObject();
    } else {
        fail(request->id, 2, "Invalid request: unknown method.");
    }
    if (!m_faults.muteStreams)
        client.socket->sendTextMessage(textOf(reply));
}

void StreamHub::deliver(Client &client, const QByteArray &stream, const QByteArray &json)
{
    if (m_faults.muteStreams)
        return;
    if (client.socket->bytesToWrite() > mostUnsentBytes) {
        // Not abort() in here: it would change the list of listeners that the caller walks.
        QTimer::singleShot(0, client.socket, [socket = client.socket] { socket->abort(); });
        return;
    }
    QByteArray frame = json;
    if (client.combined) {
        frame.clear();
        frame.reserve(json.size() + stream.size() + 32);
        JsonWriter(frame).beginObject().text("stream", viewOf(stream)).raw("data", viewOf(json)).endObject();
    }
    if (m_faults.breakFrames > 0) {
        --m_faults.breakFrames;
        frame.truncate(frame.size() / 2);
    }
    client.socket->sendTextMessage(textOf(frame));
}

void StreamHub::send(const QByteArray &stream, const QByteArray &json)
{
    const auto listeners = m_listeners.constFind(stream);
    if (listeners == m_listeners.constEnd())
        return;
    for (Client *client : *listeners)
        deliver(*client, stream, json);
}

void StreamHub::send(const UserMessage &message)
{
    const auto acts = [](int &times) { return times > 0 && times-- > 0; };
    if (acts(m_faults.dropUserMessages))
        return;
    if (!m_overtaken && acts(m_faults.swapUserMessages)) {
        m_overtaken = message;
        return;
    }
    sendNow(message);
    if (acts(m_faults.doubleUserMessages))
        sendNow(message);
    if (const auto late = std::exchange(m_overtaken, std::nullopt))
        sendNow(*late);
}

void StreamHub::sendNow(const UserMessage &message)
{
    const QByteArray key = m_desk.listenKeys.keyOf(message.account);
    const auto listeners = key.isEmpty() ? m_listeners.constEnd() : m_listeners.constFind(key);
    if (listeners == m_listeners.constEnd())
        return;
    for (Client *client : *listeners) {
        if (client->userEvents.isEmpty() || client->userEvents.contains(message.kind))
            deliver(*client, key, message.json);
    }
}

void StreamHub::expire(const QByteArray &listenKey)
{
    QByteArray json;
    JsonWriter(json)
        .beginObject()
        .text("e", "listenKeyExpired")
        .integer("E", m_desk.exchange.now().ms())
        .text("listenKey", viewOf(listenKey))
        .endObject();
    send(listenKey, json);
}

void StreamHub::keepAlive()
{
    const std::int64_t now = m_desk.wallMs();
    const auto clients = m_clients;
    for (Client *client : clients) {
        if (now - client->lastPong > pongWithinMs || now - client->since > longestLifeMs)
            client->socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        else
            client->socket->ping();
    }
}

void StreamHub::dropAll()
{
    while (!m_clients.isEmpty()) {
        QWebSocket *socket = forget(m_clients.first());
        socket->abort();
        delete socket; // not later: the thread may end before its event loop comes to it
    }
}

} // namespace ballast::venue::simulated

#include "moc_stream_hub.cpp"
