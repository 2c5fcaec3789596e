// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/stream.h"

#include <algorithm>

namespace ballast::venue::binance {

namespace {

constexpr int firstRetryMs = 250, longestRetryMs = 30'000, renewMs = 23 * 3600 * 1000;

} // namespace

Stream::Stream(Handlers handlers, std::uint64_t jitterSeed) : Stream(std::move(handlers), jitterSeed, Patience{}) {}

Stream::Stream(Handlers handlers, std::uint64_t jitterSeed, const Patience &patience)
    : m_handlers(std::move(handlers)), m_patience(patience), m_random(jitterSeed)
{
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        m_socket.abort();
        retryLater();
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { connectNow(); });
    connect(&m_ping, &QTimer::timeout, this, [this] { lookAfter(); });
    connect(&m_renew, &QTimer::timeout, this, [this] { m_socket.close(); });
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_attempts = 0;
        m_wasConnected = true;
        m_connecting.stop();
        m_heard.start();
        m_data.start();
        m_ping.start(m_patience.pingMs);
        m_renew.start(renewMs);
        m_handlers.connected();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        m_ping.stop();
        m_renew.stop();
        m_connecting.stop();
        if (std::exchange(m_wasConnected, false))
            m_handlers.disconnected();
        retryLater();
    });
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            retryLater();
    });
    connect(&m_socket, &QWebSocket::pong, this, [this] {
        m_heard.start();
        if (m_handlers.alive)
            m_handlers.alive();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_heard.start();
        m_data.start();
        const auto utf8 = text.toUtf8();
        m_buffer.assign(utf8.constData(), std::size_t(utf8.size()));
        m_handlers.message(m_buffer);
    });
}

Stream::~Stream() { m_socket.disconnect(this); }

void Stream::open(const QUrl &url)
{
    m_wanted = true;
    m_url = url;
    m_retry.stop();
    connectNow();
}

void Stream::reopen(const QUrl &url)
{
    m_wanted = true;
    m_url = url;
    m_attempts = 0;
    m_retry.stop();
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        connectNow();
    else
        m_socket.abort(); // its end brings the new connection
}

void Stream::close()
{
    m_wanted = false;
    m_retry.stop();
    m_socket.close();
}

void Stream::connectNow()
{
    if (m_wanted && m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.open(m_url);
    if (m_socket.state() == QAbstractSocket::ConnectingState || m_socket.state() == QAbstractSocket::HostLookupState)
        m_connecting.start(m_patience.connectMs);
}

void Stream::lookAfter()
{
    const bool silent = m_heard.elapsed() > m_patience.silenceMs;
    const bool mute = m_patience.dataMs > 0 && m_data.elapsed() > m_patience.dataMs;
    if (silent || mute)
        m_socket.abort(); // its end brings the new connection
    else
        m_socket.ping();
}

void Stream::retryLater()
{
    if (!m_wanted || m_retry.isActive())
        return;
    const int wait = std::min(firstRetryMs << std::min(m_attempts++, 7), longestRetryMs);
    m_retry.start(wait / 2 + int(m_random() % std::uint64_t(wait / 2 + 1)));
}

} // namespace ballast::venue::binance
