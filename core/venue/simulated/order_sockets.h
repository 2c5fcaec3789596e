// SPDX-License-Identifier: GPL-3.0-or-later
/// The order websocket interface (/ws-fapi/v1): requests with an id, answered by status, result and rate limits.
#pragma once

#include "venue/simulated/gateway.h"

#include <QList>
#include <QObject>

#include <functional>

class QWebSocket;

namespace ballast::venue::simulated {

struct SocketRequest;

class OrderSockets : public QObject
{
    Q_OBJECT
public:
    /// `published` is called after each request: the exchange may have put something out.
    OrderSockets(Desk &desk, Gateway &gateway, std::function<void()> published, QObject *parent = nullptr);
    ~OrderSockets() override;

    void adopt(QWebSocket *socket);
    void keepAlive();
    void dropAll();

private:
    void receive(QWebSocket *socket, const QString &text);
    void answer(QWebSocket *socket, const SocketRequest &request, const Outcome &outcome);
    [[nodiscard]] QByteArray sessionStatus(QWebSocket *socket) const;

    Desk &m_desk;
    Gateway &m_gateway;
    std::function<void()> m_published;
    QList<QWebSocket *> m_sockets;
};

} // namespace ballast::venue::simulated
