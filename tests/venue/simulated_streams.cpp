// SPDX-License-Identifier: GPL-3.0-or-later
/// The simulated exchange over websockets: user streams, market streams, the order interface.
#include "../test_program.h"

#include "simulated_client.h"

#include "market/book_sync.h"

#include <QTest>
#include <QThread>

namespace simulated_streams {

using namespace ballast;
using namespace ballast::testing;

namespace {

market::BookDelta deltaOf(const QJsonObject &message)
{
    const auto levels = [&](const char *side) {
        domain::Levels out;
        const QJsonArray rows = message.value(QLatin1String(side)).toArray();
        for (const QJsonValue &row : rows)
            out.push_back({domain::Price::parse(row.toArray()[0].toString().toStdString()).value(),
                           domain::Quantity::parse(row.toArray()[1].toString().toStdString()).value()});
        return out;
    };
    const auto number = [&](const char *name) { return std::int64_t(message.value(QLatin1String(name)).toInteger()); };
    return {number("U"), number("u"), number("pu"), levels("b"), levels("a")};
}

} // namespace

class SimulatedStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- user stream ---
    void userStream_tellsTheLifeOfAnOrder()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        QCOMPARE(key.size(), 64);
        Listener listener(served.port, "/private/ws?listenKey=" + key);
        QVERIFY(listener.opened);
        client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("SELL", "1", "&newClientOrderId=mine"));
        const auto order = [](const QJsonObject &message) { return message.value(QLatin1String("o")).toObject(); };
        const QJsonObject created = order(listener.takeEvent("ORDER_TRADE_UPDATE"));
        QCOMPARE(created.value(QLatin1String("x")).toString(), QStringLiteral("NEW"));
        QCOMPARE(created.value(QLatin1String("c")).toString(), QStringLiteral("mine"));
        QJsonObject last;
        double filled = 0;
        do {
            last = order(listener.take(
                [](const QJsonObject &message) { return message.value(QLatin1String("e")) == QLatin1String("ORDER_TRADE_UPDATE"); }));
            QCOMPARE(last.value(QLatin1String("x")).toString(), QStringLiteral("TRADE"));
            filled += last.value(QLatin1String("l")).toString().toDouble();
            QVERIFY(qAbs(last.value(QLatin1String("z")).toString().toDouble() - filled) < 1e-9);
            QVERIFY(last.value(QLatin1String("n")).toString().toDouble() > 0);
        } while (last.value(QLatin1String("X")).toString() != QLatin1String("FILLED"));
        QCOMPARE(filled, 1.0);
        const QJsonObject account = listener.takeEvent("ACCOUNT_UPDATE").value(QLatin1String("a")).toObject();
        QCOMPARE(account.value(QLatin1String("m")).toString(), QStringLiteral("ORDER"));
        QVERIFY(!account.value(QLatin1String("B")).toArray().isEmpty());
    }
    void userStream_tellsCancelsLeverageAndExpiry()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        Listener listener(served.port, "/ws/" + key);
        client.call(tradingKey, "POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=4");
        QCOMPARE(listener.takeEvent("ACCOUNT_CONFIG_UPDATE").value(QLatin1String("ac")).toObject().value(QLatin1String("l")).toInt(), 4);
        client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.03)));
        client.call(tradingKey, "DELETE", "/fapi/v1/allOpenOrders", "symbol=ETHUSDT");
        QCOMPARE(listener.takeEvent("ORDER_TRADE_UPDATE").value(QLatin1String("o")).toObject().value(QLatin1String("X")).toString(),
                 QStringLiteral("NEW"));
        QCOMPARE(listener.takeEvent("ORDER_TRADE_UPDATE").value(QLatin1String("o")).toObject().value(QLatin1String("X")).toString(),
                 QStringLiteral("CANCELED"));
        served.server->expireListenKeys();
        QCOMPARE(listener.takeEvent("listenKeyExpired").value(QLatin1String("listenKey")).toString().toUtf8(), key);
        QCOMPARE(client.send("PUT", "/fapi/v1/listenKey", {}, tradingKey.name).code(), -1125);
    }
    void userStreams_areSeparate()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray theirs = client.send("POST", "/fapi/v1/listenKey", {}, readingKey.name)["listenKey"].toString().toUtf8();
        const QByteArray ours = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        Listener other(served.port, "/private/ws?listenKey=" + theirs);
        Listener onlyAccount(served.port, "/private/stream?listenKey=" + ours + "&events=ACCOUNT_UPDATE");
        client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("SELL", "1"));
        const QJsonObject first = onlyAccount.take([](const QJsonObject &) { return true; });
        QCOMPARE(first.value(QLatin1String("data")).toObject().value(QLatin1String("e")).toString(), QStringLiteral("ACCOUNT_UPDATE"));
        QVERIFY(other.messages.empty());
    }

    // --- market streams ---
    void depthStream_continuesTheSnapshot_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("every step") << QByteArray("ethusdt@depth@100ms");
        QTest::newRow("merged") << QByteArray("ethusdt@depth@500ms");
    }
    void depthStream_continuesTheSnapshot()
    {
        QFETCH(QByteArray, stream);
        ServedExchange served("trend");
        Listener listener(served.port, "/public/ws/" + stream);
        QVERIFY(listener.opened);
        served.run(3);
        const Answer snapshot = Client(served.port).get("/fapi/v1/depth?symbol=ETHUSDT&limit=1000");
        market::BookSync sync(served.market().instruments()[0].tickSize, market::SequenceRule::firstLastPrevious);
        const market::BookDelta whole = deltaOf({{QStringLiteral("b"), snapshot["bids"]}, {QStringLiteral("a"), snapshot["asks"]}});
        int applied = 0;
        const auto drain = [&] {
            while (!listener.messages.empty()) {
                const QJsonObject message = listener.messages.front().object();
                listener.messages.pop_front();
                if (sync.apply(deltaOf(message)) == market::BookSync::Result::applied)
                    ++applied;
            }
        };
        sync.apply(market::BookSnapshot{snapshot["lastUpdateId"].toInteger(), whole.bids, whole.asks});
        for (int round = 0; round < 40; ++round) {
            served.run(5);
            QTest::qWait(15); // real time passes: the slower stream is paced by it
            drain();
        }
        QTRY_VERIFY((served.run(1), drain(), applied > 2));
        QCOMPARE(sync.gaps(), std::uint64_t(0));
        // With the market standing still the stream runs empty: then our book is the exchange's own.
        domain::Levels ours;
        const domain::Levels theirs = served.market().bookSnapshot({0}, 20).snapshot.bids;
        QTRY_VERIFY((served.server->step(), drain(), sync.book().top(domain::Side::buy, 20, ours), ours == theirs));
    }
    void skippedDepthMessage_isAGap()
    {
        ServedExchange served;
        Listener listener(served.port, "/public/ws/ethusdt@depth@100ms");
        served.run(2);
        const auto depth = [&] { return deltaOf(listener.takeEvent("depthUpdate")); };
        const auto first = depth();
        served.run(1);
        served.server->faults().skipDepthMessages = 1;
        served.run(4);
        QTRY_VERIFY(served.server->faults().skipDepthMessages == 0);
        bool gap = false;
        std::int64_t last = first.lastId;
        for (int i = 0; i < 3; ++i) {
            const auto next = depth();
            gap = gap || next.previousId != last;
            last = next.lastId;
        }
        QVERIFY(gap);
    }
    void streamOnTheWrongRoute_isSilent()
    {
        ServedExchange served;
        Listener wrong(served.port, "/public/ws/ethusdt@markPrice@1s"), right(served.port, "/market/ws/ethusdt@markPrice@1s");
        Listener old(served.port, "/stream?streams=ethusdt@markPrice@1s");
        served.run(30);
        const QJsonObject mark = right.takeEvent("markPriceUpdate");
        QVERIFY(mark.value(QLatin1String("p")).toString().toDouble() > 0);
        QVERIFY(mark.value(QLatin1String("T")).toInteger() > ServedExchange::startMs);
        QCOMPARE(old.take([](const QJsonObject &) { return true; }).value(QLatin1String("stream")).toString(),
                 QStringLiteral("ethusdt@markPrice@1s"));
        QVERIFY(wrong.messages.empty());
    }
    void subscriptions_comeAndGo()
    {
        ServedExchange served;
        Listener listener(served.port, "/market/ws");
        listener.send(json("{'method':'SUBSCRIBE','params':['ethusdt@aggTrade','ethusdt@kline_1m'],'id':1}"));
        const QJsonObject done = listener.takeReply(1);
        QVERIFY(done.contains(QLatin1String("result")) && done.value(QLatin1String("result")).isNull());
        QVERIFY([&] {
            for (int i = 0; i < 50 && listener.messages.empty(); ++i) {
                served.run(20);
                QTest::qWait(1);
            }
            return !listener.takeEvent("aggTrade").isEmpty();
        }());
        listener.send(json("{'method':'UNSUBSCRIBE','params':['ethusdt@aggTrade'],'id':2}"));
        listener.takeReply(2);
        listener.send(json("{'method':'LIST_SUBSCRIPTIONS','id':3}"));
        QCOMPARE(listener.takeReply(3).value(QLatin1String("result")).toArray(), QJsonArray{QStringLiteral("ethusdt@kline_1m")});
        listener.send(json("{'method':'SUBSCRIBE','params':"));
        const QJsonObject broken = listener.take([](const QJsonObject &message) { return message.contains(QLatin1String("error")); });
        QVERIFY(!broken.isEmpty());
        QVERIFY(listener.isOpen());
    }
    void klineStream_closesItsBars()
    {
        ServedExchange served;
        Listener listener(served.port, "/market/ws/ethusdt@kline_1m");
        served.run(130, std::chrono::seconds(1));
        const QJsonObject closed = listener
                                       .take([](const QJsonObject &message) {
                                           return message.value(QLatin1String("k")).toObject().value(QLatin1String("x")).toBool();
                                       })
                                       .value(QLatin1String("k"))
                                       .toObject();
        QCOMPARE(closed.value(QLatin1String("t")).toInteger() % 60'000, 0);
        const QJsonArray bars = Client(served.port)
                                    .get("/fapi/v1/klines?symbol=ETHUSDT&interval=1m&limit=1&startTime="
                                         + QByteArray::number(closed.value(QLatin1String("t")).toInteger()))
                                    .json.array();
        QCOMPARE(bars[0].toArray()[4].toString(), closed.value(QLatin1String("c")).toString());
    }

    // --- the order websocket ---
    void orderSocket_placesQueriesAndCancels()
    {
        ServedExchange served;
        Listener socket(served.port, "/ws-fapi/v1");
        QVERIFY(socket.opened);
        int id = 0;
        const auto call = [&](const QByteArray &method, std::map<QByteArray, QByteArray> parameters) {
            parameters["apiKey"] = tradingKey.name;
            parameters["timestamp"] = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
            QByteArray text, fields;
            for (const auto &[name, value] : parameters) { // a map is sorted by name, as the rule asks
                text += (text.isEmpty() ? "" : "&") + name + '=' + value;
                fields += '"' + name + "\":" + (name == "timestamp" ? value : '"' + value + '"') + ',';
            }
            fields += "\"signature\":\"" + hexSignature(text, tradingKey.secret) + '"';
            socket.send(json("{'id':") + QByteArray::number(++id) + json(",'method':'") + method + json("','params':{") + fields + "}}");
            return socket.takeReply(id);
        };
        const QJsonObject placed = call("order.place", {{"symbol", "ETHUSDT"},
                                                        {"side", "BUY"},
                                                        {"type", "LIMIT"},
                                                        {"timeInForce", "GTC"},
                                                        {"quantity", "0.5"},
                                                        {"price", below(served, 0.02)},
                                                        {"newClientOrderId", "viaSocket"}});
        QCOMPARE(placed.value(QLatin1String("status")).toInt(), 200);
        QVERIFY(!placed.value(QLatin1String("rateLimits")).toArray().isEmpty());
        QCOMPARE(placed.value(QLatin1String("result")).toObject().value(QLatin1String("status")).toString(), QStringLiteral("NEW"));
        QCOMPARE(call("order.status", {{"symbol", "ETHUSDT"}, {"origClientOrderId", "viaSocket"}}).value(QLatin1String("status")).toInt(),
                 200);
        QCOMPARE(call("order.cancel", {{"symbol", "ETHUSDT"}, {"origClientOrderId", "viaSocket"}}).value(QLatin1String("status")).toInt(),
                 200);
        const QJsonObject again = call("order.cancel", {{"symbol", "ETHUSDT"}, {"origClientOrderId", "viaSocket"}});
        QCOMPARE(again.value(QLatin1String("status")).toInt(), 400);
        QCOMPARE(again.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -2011);
        QVERIFY(!call("v2/account.balance", {}).value(QLatin1String("result")).toArray().isEmpty());
        QCOMPARE(call("no.such.method", {}).value(QLatin1String("status")).toInt(), 404);
        socket.send(
            json("{'id':99,'method':'order.place','params':{'symbol':'ETHUSDT','apiKey':'trading-key','timestamp':1,'signature':'00'}}"));
        QCOMPARE(socket.takeReply(99).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(), -1021);
        socket.send("{\"id\":1");
        QVERIFY(!socket.take([](const QJsonObject &message) { return message.contains(QLatin1String("error")); }).isEmpty());
    }
    void liquidation_isToldAsTheVenueTellsIt()
    {
        ServedExchange served("crash-15", 3);
        const Client client(served.port);
        // Forty times its wallet: a fall of two per cent is too much.
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        Listener listener(served.port, "/private/ws?listenKey=" + key);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=50").status, 200);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("BUY", "100")).status, 200);
        for (int i = 0; i < 3000 && served.market().account(served.hedge).position({0}, domain::PositionSide::both); ++i) {
            served.run(1, std::chrono::seconds(10));
            if (served.market().account(served.hedge).position({0}, domain::PositionSide::both)->quantity.isZero())
                break;
        }
        QVERIFY(!listener.takeEvent("MARGIN_CALL").value(QLatin1String("p")).toArray().isEmpty());
        const QJsonObject forced =
            listener
                .take([](const QJsonObject &message) {
                    return message.value(QLatin1String("o")).toObject().value(QLatin1String("x")) == QLatin1String("CALCULATED");
                })
                .value(QLatin1String("o"))
                .toObject();
        QVERIFY(forced.value(QLatin1String("c")).toString().startsWith(QLatin1String("autoclose-")));
        QCOMPARE(forced.value(QLatin1String("S")).toString(), QStringLiteral("SELL"));
        const QJsonArray orders = client.call(tradingKey, "GET", "/fapi/v1/forceOrders", "symbol=ETHUSDT").json.array();
        QVERIFY(!orders.isEmpty());
    }
    void funding_isToldWithItsReason()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, readingKey.name)["listenKey"].toString().toUtf8();
        Listener listener(served.port, "/private/ws?listenKey=" + key);
        served.run(9 * 60, std::chrono::minutes(1));
        const QJsonObject account = listener.takeEvent("ACCOUNT_UPDATE").value(QLatin1String("a")).toObject();
        QCOMPARE(account.value(QLatin1String("m")).toString(), QStringLiteral("FUNDING_FEE"));
        const double change = account.value(QLatin1String("B")).toArray()[0].toObject().value(QLatin1String("bc")).toString().toDouble();
        const QJsonArray income = client.call(readingKey, "GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").json.array();
        QVERIFY(change != 0);
        QCOMPARE(change, income[0].toObject().value(QLatin1String("income")).toString().toDouble());
    }
    void server_worksInAThreadOfItsOwn()
    {
        ServedExchange served;
        served.server->stop();
        QThread thread;
        served.server->moveToThread(&thread);
        thread.start();
        quint16 port = 0;
        QMetaObject::invokeMethod(
            served.server.get(), [&] { port = served.server->listen(0).value(); }, Qt::BlockingQueuedConnection);
        QCOMPARE(Client(port).get("/fapi/v1/ping").status, 200);
        Listener listener(port, "/market/ws");
        listener.send(json("{'method':'LIST_SUBSCRIPTIONS','id':1}"));
        QVERIFY(listener.takeReply(1).contains(QLatin1String("result")));
        QMetaObject::invokeMethod(
            served.server.get(),
            [&] {
                served.server->stop();
                served.server->moveToThread(QCoreApplication::instance()->thread());
            },
            Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

int run(int count, char **arguments) { return test_program::run<SimulatedStreams, QCoreApplication>(count, arguments); }

} // namespace simulated_streams
#include "simulated_streams.moc"
