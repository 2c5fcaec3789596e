// SPDX-License-Identifier: GPL-3.0-or-later
/// The simulated exchange on a loopback port, speaking the Binance USDⓈ-M futures protocol: REST, market and user streams and the order
/// websocket, all on one port. Any client of that venue can be pointed at endpoints().
///
///     ExchangeServer server(SimulatedExchange(config), clock);
///     server.addKey({"key", Secret("secret"), account, {.read = true, .trade = true}});
///     const auto port = server.listen(0);
///
/// May be moved to a thread of its own before listen(); every call belongs to that thread from then on (QMetaObject::invokeMethod).
/// `marketClock` drives the market and may run faster than time; signatures, rate limits and listen keys run on real time.
#pragma once

#include "exchange/simulated_exchange.h"
#include "venue/simulated/faults.h"
#include "venue/simulated/key_ring.h"
#include "venue/simulated/rate_meter.h"
#include "venue/venue.h"

#include <QObject>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace ballast::venue::simulated {

class ExchangeServer : public QObject
{
    Q_OBJECT
public:
    ExchangeServer(exchange::SimulatedExchange exchange, Clock marketClock, QObject *parent = nullptr);
    ~ExchangeServer() override;

    void addKey(ApiKey key);
    void removeKey(const QByteArray &key);
    void setRateLimits(RateLimits limits);
    /// Real time between market steps.
    void setStepInterval(std::chrono::milliseconds interval);

    /// Port 0: any free one. Only the loopback interface is served.
    [[nodiscard]] tl::expected<quint16, domain::Error> listen(quint16 port);
    /// Bare bases, as the venue documents its own: rest "http://127.0.0.1:P", both streams "ws://127.0.0.1:P" (clients append
    /// /public, /market or /private, and /ws or /stream), orderStream "ws://127.0.0.1:P/ws-fapi/v1".
    [[nodiscard]] Endpoints endpoints() const;
    [[nodiscard]] quint16 port() const;
    void stop();

    /// For set-up before listen(), and for tests in the server's thread. What calls on it put out is not published.
    [[nodiscard]] exchange::SimulatedExchange &exchange();
    /// The same, and what it put out is published.
    void act(const std::function<void(exchange::SimulatedExchange &, exchange::Outputs &)> &what);
    /// Runs the market to its clock and publishes, at once (the timer's own steps give up after 100 ms and go on at the next).
    void step();

    // --- for tests of clients ---
    [[nodiscard]] Faults &faults();
    /// Cuts every connection; new ones are taken.
    void dropConnections();
    /// Ends all listen keys as if their hour had passed.
    void expireListenKeys();
    [[nodiscard]] qsizetype streamClients() const;

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

} // namespace ballast::venue::simulated
