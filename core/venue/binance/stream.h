// SPDX-License-Identifier: GPL-3.0-or-later
/// One websocket that stays connected: reconnects with exponential back-off and jitter, renews itself before the venue's 24 hours end.
#pragma once

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <random>
#include <string>

namespace ballast::venue::binance {

class Stream : public QObject
{
public:
    struct Handlers
    {
        std::function<void(std::string &)> message; ///< UTF-8; the buffer is reused
        std::function<void()> connected, disconnected;
        std::function<void()> alive; ///< a pong came
    };

    Stream(Handlers handlers, std::uint64_t jitterSeed);
    ~Stream() override;

    void open(const QUrl &url);
    /// A new address (another listen key); reconnects at once.
    void reopen(const QUrl &url);
    void close();
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &text) { m_socket.sendTextMessage(QString::fromUtf8(text)); }

private:
    void connectNow();
    void retryLater();

    Handlers m_handlers;
    QWebSocket m_socket;
    QTimer m_retry, m_ping, m_renew;
    QUrl m_url;
    std::mt19937_64 m_random;
    std::string m_buffer;
    int m_attempts = 0;
    bool m_wanted = false, m_wasConnected = false;
};

} // namespace ballast::venue::binance
