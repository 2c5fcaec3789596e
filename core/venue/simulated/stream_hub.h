// SPDX-License-Identifier: GPL-3.0-or-later
/// The websocket clients of market and user streams: who listens to what, and sending to them.
/// It knows names, not contents; market_streams and the user stream encoder make the messages.
#pragma once

#include "venue/simulated/desk.h"
#include "venue/simulated/faults.h"
#include "venue/simulated/stream_names.h"
#include "venue/simulated/user_stream_encoder.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

class QWebSocket;

namespace ballast::venue::simulated {

class StreamHub : public QObject
{
    Q_OBJECT
public:
    StreamHub(const Desk &desk, Faults &faults, QObject *parent = nullptr);
    ~StreamHub() override;

    /// Takes over an open socket whose address parseStreamAddress() accepted.
    void adopt(QWebSocket *socket, const StreamAddress &address);

    [[nodiscard]] bool hasListeners(const QByteArray &stream) const { return m_listeners.contains(stream); }
    [[nodiscard]] qsizetype clientCount() const { return m_clients.size(); }
    void send(const QByteArray &stream, const QByteArray &json);
    void send(const UserMessage &message);
    /// Tells the listeners of a listen key that it is gone.
    void expire(const QByteArray &listenKey);

    /// Pings everyone; cuts who has not answered for ten minutes, and who has been here for a day. As the venue does.
    void keepAlive();
    void dropAll();

private:
    struct Client;
    void receive(Client &client, const QString &text);
    void subscribe(Client &client, const QByteArray &stream);
    void unsubscribe(Client &client, const QByteArray &stream);
    /// Ends what we know of it; the socket is the caller's.
    QWebSocket *forget(Client *client);
    void sendNow(const UserMessage &message);
    void deliver(Client &client, const QByteArray &stream, const QByteArray &json);

    const Desk &m_desk;
    Faults &m_faults;
    std::optional<UserMessage> m_overtaken; ///< by the one that comes next (Faults::swapUserMessages)
    QList<Client *> m_clients;
    QHash<QByteArray, QList<Client *>> m_listeners; ///< by stream; only where its route delivers it
};

} // namespace ballast::venue::simulated
