// SPDX-License-Identifier: GPL-3.0-or-later
// Market message on a loopback websocket to order bytes on it: the adapter's stream, decoder and engine against a server in another thread.
#include "store/order_journal.h"
#include "tests/engine/builders.h"
#include "venue/binance/decoder.h"
#include "venue/binance/encode.h"
#include "venue/binance/stream.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QWebSocketServer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace ballast;
using namespace ballast::test;

namespace {

constexpr int rounds = 4000, warmUp = 400;
using Clock = std::chrono::steady_clock;

/// Sends one quote, waits for the order, notes the time, pauses, and sends the next.
class Exchange : public QObject
{
public:
    void listen()
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("bench"), QWebSocketServer::NonSecureMode);
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            m_peer = m_server->nextPendingConnection();
            connect(m_peer, &QWebSocket::textMessageReceived, this, [this] {
                times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - m_sent).count());
                if (times.size() < rounds + warmUp)
                    QTimer::singleShot(1, Qt::PreciseTimer, this, [this] { send(); });
                else
                    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
            });
            QTimer::singleShot(100, this, [this] { send(); });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    void stop() { m_server.reset(); }
    std::vector<double> times;

private:
    void send()
    {
        m_sent = Clock::now();
        m_peer->sendTextMessage(QStringLiteral(
            R"({"stream":"ethusdt@bookTicker","data":{"e":"bookTicker","u":1,"s":"ETHUSDT","b":"2999.99","B":"31.210","a":"3000.01","A":"40.660","T":1568014460891,"E":1568014460893}})"));
    }
    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_peer = nullptr;
    Clock::time_point m_sent;
};

/// In order but for a quote: the next message is what the order waits for.
std::unique_ptr<World> waitingWorld()
{
    auto world = std::make_unique<World>();
    world->candles(3000, 0.0005, 60).mark(3000).account(protectedAccount, 6000, 10, 3000).account(hedgeAccount, 10'000, 0, 3000);
    return world;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThread thread;
    auto *exchange = new Exchange;
    exchange->moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        exchange, [exchange] { exchange->listen(); }, Qt::BlockingQueuedConnection);

    QTemporaryDir folder;
    std::vector<store::OpenIntent> open;
    auto journal = store::OrderJournal::open(folder.filePath(QStringLiteral("orders")), open).value();
    venue::binance::SymbolTable table;
    table.add("ETHUSDT", ethPerpetual);
    venue::binance::Decoder decoder(std::move(table));
    const venue::Credentials credentials{"key", venue::Secret("secret"), {}};
    auto world = waitingWorld();
    std::unique_ptr<venue::binance::Stream> stream;
    const auto onMessage = [&](std::string &text) {
        const auto decoded = decoder.decode(text, {{}, {}, world->now()});
        world->feed(decoded->events[0].body);
        for (const auto &effect : world->last) {
            if (const auto *place = std::get_if<engine::PlaceOrder>(&effect)) {
                if (!journal->appendIntent(place->request, place->decision, world->now()))
                    return;
                stream->send(venue::binance::socketRequest("o1", "order.place", venue::binance::orderParameters(place->request, "ETHUSDT"),
                                                           credentials, 1));
            }
        }
        world = waitingWorld(); // while the exchange pauses
    };
    stream = std::make_unique<venue::binance::Stream>(venue::binance::Stream::Handlers{onMessage, [] {}, [] {}, {}}, 1);
    stream->open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(exchange->port())));
    application.exec();

    stream.reset();
    QMetaObject::invokeMethod(
        exchange, [exchange] { exchange->stop(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    auto times = exchange->times;
    delete exchange;
    times.erase(times.begin(), times.begin() + warmUp);
    std::sort(times.begin(), times.end());
    const auto quantile = [&](double q) { return times[std::min(times.size() - 1, std::size_t(q * double(times.size())))]; };
    std::printf("tick to order over loopback, %zu rounds: p50 %.1f us  p99 %.1f us  p99.9 %.1f us  (TCP floor 55.7 / 76.5 us)\n",
                times.size(), quantile(0.5), quantile(0.99), quantile(0.999));
    return 0;
}
