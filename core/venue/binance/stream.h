// SPDX-License-Identifier: GPL-3.0-or-later
/// One websocket that stays connected: reconnects with exponential back-off and jitter, renews itself before the venue's 24 hours end.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <random>
#include <string>

namespace ballast::venue::binance {

/// `base` with a path behind its own.
[[nodiscard]] inline QUrl withPath(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + path);
    return url;
}

class Stream : public QObject
{
public:
    struct Handlers
    {
        std::function<void(std::string &)> message; ///< UTF-8; the buffer is reused
        std::function<void()> connected, disconnected;
        std::function<void()> alive; ///< a pong came
    };

    /// When a connection is given up: no sign of life, nor an answer to the ping (a TCP connection whose other end is gone says nothing);
    /// no data where data has to come all the time; no end to connecting.
    struct Patience
    {
        int pingMs = 10'000, silenceMs = 30'000, connectMs = 20'000;
        int dataMs = 0; ///< 0: may be without data for ever
    };

    Stream(Handlers handlers, std::uint64_t jitterSeed);
    Stream(Handlers handlers, std::uint64_t jitterSeed, const Patience &patience);
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
    void lookAfter(); ///< at each ping

    Handlers m_handlers;
    QWebSocket m_socket;
    Patience m_patience;
    QTimer m_retry, m_ping, m_renew, m_connecting;
    QElapsedTimer m_heard, m_data;
    QUrl m_url;
    std::mt19937_64 m_random;
    std::string m_buffer;
    int m_attempts = 0;
    bool m_wanted = false, m_wasConnected = false;
};

} // namespace ballast::venue::binance
