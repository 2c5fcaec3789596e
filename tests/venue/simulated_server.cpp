// SPDX-License-Identifier: GPL-3.0-or-later
/// The simulated exchange over HTTP: signing, permissions, the life of orders, limits, and what clients get wrong.
#include "../test_program.h"

#include "simulated_client.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace simulated_server {

using namespace ballast;
using namespace ballast::testing;

class SimulatedServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- signing and permission ---
    void missingOrUnknownKey_isRefused()
    {
        ServedExchange served;
        const Client client(served.port);
        const Answer none = client.get("/fapi/v2/account?timestamp=1&signature=ab");
        QCOMPARE(none.status, 401);
        QCOMPARE(none.code(), -2014);
        const Answer unknown = client.call({"no-such-key", "x"}, "GET", "/fapi/v2/account");
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.code(), -2015);
    }
    void wrongSignature_isRefused()
    {
        ServedExchange served;
        const Answer answer = Client(served.port).call({tradingKey.name, "another secret"}, "GET", "/fapi/v2/account");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), -1022);
    }
    void signature_coversQueryAndBody()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray query = "symbol=ETHUSDT", body = Client::timestamped("leverage=7");
        const QByteArray signature = hexSignature(query + body, tradingKey.secret);
        const Answer mixed = client.send("POST", "/fapi/v1/leverage?" + query, body + "&signature=" + signature, tradingKey.name);
        QCOMPARE(mixed.status, 200);
        QCOMPARE(mixed["leverage"].toInt(), 7);
        const Answer forged =
            client.send("POST", "/fapi/v1/leverage?" + query, "leverage=9&" + body + "&signature=" + signature, tradingKey.name);
        QCOMPARE(forged.code(), -1022);
    }
    void timestampOutsideTheWindow_isRefused()
    {
        ServedExchange served;
        const Client client(served.port);
        for (const qint64 offset : {-6000, 2500}) {
            QByteArray text = Client::timestamped("recvWindow=5000", offset);
            text += "&signature=" + hexSignature(text, tradingKey.secret);
            const Answer answer = client.send("GET", "/fapi/v2/balance?" + text, {}, tradingKey.name);
            QCOMPARE(answer.code(), -1021);
        }
    }
    void readingKey_readsButDoesNotTrade()
    {
        ServedExchange served;
        const Client client(served.port);
        QCOMPARE(client.call(readingKey, "GET", "/fapi/v3/positionRisk").status, 200);
        const Answer order = client.call(readingKey, "POST", "/fapi/v1/order", marketOrder("SELL", "1"));
        QCOMPARE(order.status, 401);
        QCOMPARE(order.code(), -2015);
        QVERIFY(served.market().orderHistory(served.guarded).empty());
        const Answer permissions = client.call(readingKey, "GET", "/sapi/v1/account/apiRestrictions");
        QCOMPARE(permissions["enableReading"].toBool(), true);
        QCOMPARE(permissions["enableFutures"].toBool(), false);
        QCOMPARE(permissions["enableWithdrawals"].toBool(), false);
    }

    // --- wrong input ---
    void wrongInput_getsTheVenuesCodes_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("path") << QByteArray("/fapi/v9/nothing") << 404 << -5000;
        QTest::newRow("root") << QByteArray("/") << 404 << -5000;
        QTest::newRow("symbol") << QByteArray("/fapi/v1/depth?symbol=NOPE") << 400 << -1121;
        QTest::newRow("no symbol") << QByteArray("/fapi/v1/depth") << 400 << -1102;
        QTest::newRow("limit") << QByteArray("/fapi/v1/depth?symbol=ETHUSDT&limit=ten") << 400 << -1100;
        QTest::newRow("limit range") << QByteArray("/fapi/v1/depth?symbol=ETHUSDT&limit=5000") << 400 << -1130;
        QTest::newRow("interval") << QByteArray("/fapi/v1/klines?symbol=ETHUSDT&interval=7m") << 400 << -1120;
        QTest::newRow("times") << QByteArray("/fapi/v1/klines?symbol=ETHUSDT&interval=1m&startTime=5&endTime=4") << 400 << -1130;
        QTest::newRow("huge time") << QByteArray("/fapi/v1/klines?symbol=ETHUSDT&interval=1M&startTime=9223372036854775807") << 400
                                   << -1130;
    }
    void wrongInput_getsTheVenuesCodes()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(int, code);
        ServedExchange served;
        const Answer answer = Client(served.port).get(target);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QVERIFY(!answer["msg"].toString().isEmpty());
    }
    void wrongOrders_areRefusedWithTheVenuesCodes_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("code");
        QTest::newRow("side") << QByteArray("symbol=ETHUSDT&side=UP&type=MARKET&quantity=1") << -1117;
        QTest::newRow("type") << QByteArray("symbol=ETHUSDT&side=BUY&type=MAGIC&quantity=1") << -1116;
        QTest::newRow("stop") << QByteArray("symbol=ETHUSDT&side=BUY&type=STOP_MARKET&stopPrice=1&quantity=1") << -4120;
        QTest::newRow("tif") << QByteArray("symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=NOW&quantity=1&price=1000") << -1115;
        QTest::newRow("no price") << QByteArray("symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1") << -1102;
        QTest::newRow("zero quantity") << marketOrder("BUY", "0") << -4003;
        QTest::newRow("negative") << marketOrder("BUY", "-1") << -4003;
        QTest::newRow("word") << marketOrder("BUY", "much") << -1100;
        QTest::newRow("decimals") << marketOrder("BUY", "0.0001") << -1111;
        QTest::newRow("ten decimals") << marketOrder("BUY", "0.0000000001") << -1111;
        QTest::newRow("price decimals") << limitOrder("BUY", "1", "1000.001") << -1111;
        QTest::newRow("client id") << marketOrder("BUY", "1", "&newClientOrderId=a%20b") << -1100;
        QTest::newRow("long client id") << marketOrder("BUY", "1", "&newClientOrderId=" + QByteArray(37, 'a')) << -4015;
        QTest::newRow("price of market order") << marketOrder("BUY", "1", "&price=1000") << -1106;
        QTest::newRow("position side") << marketOrder("BUY", "1", "&positionSide=LONG") << -4061;
        QTest::newRow("notional") << limitOrder("BUY", "0.001", "2900") << -4164;
        QTest::newRow("margin") << marketOrder("BUY", "900") << -2019;
        QTest::newRow("reduce nothing") << marketOrder("SELL", "0.1", "&reduceOnly=true") << -2022;
    }
    void wrongOrders_areRefusedWithTheVenuesCodes()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(int, code);
        ServedExchange served;
        const Answer answer = Client(served.port).call(tradingKey, "POST", "/fapi/v1/order", parameters);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, 400);
        QVERIFY(served.market().fills(served.hedge).empty());
    }

    // --- orders ---
    void restingOrder_livesUntilCancelled()
    {
        ServedExchange served;
        const Client client(served.port);
        const Answer placed =
            client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.02), "&newClientOrderId=first"));
        QCOMPARE(placed.status, 200);
        QCOMPARE(placed["status"].toString(), QStringLiteral("NEW"));
        QCOMPARE(placed.header("X-MBX-ORDER-COUNT-1M"), QByteArray("1"));
        const QByteArray number = QByteArray::number(placed["orderId"].toInteger());
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/order", "symbol=ETHUSDT&orderId=" + number)["clientOrderId"].toString(),
                 QStringLiteral("first"));
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openOrders", "symbol=ETHUSDT").json.array().size(), 1);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.02), "&newClientOrderId=first"))
                     .code(),
                 -4116);
        const Answer cancelled = client.call(tradingKey, "DELETE", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=first");
        QCOMPARE(cancelled["status"].toString(), QStringLiteral("CANCELED"));
        QCOMPARE(client.call(tradingKey, "DELETE", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=first").code(), -2011);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=never").code(), -2013);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openOrders").json.array().size(), 0);
    }
    void marketOrder_fills_andShowsEverywhere()
    {
        ServedExchange served;
        const Client client(served.port);
        const Answer accepted = client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("SELL", "1"));
        QCOMPARE(accepted["status"].toString(), QStringLiteral("NEW")); // ACK tells no more
        const Answer result = client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("SELL", "1", "&newOrderRespType=RESULT"));
        QCOMPARE(result["status"].toString(), QStringLiteral("FILLED"));
        QCOMPARE(result["executedQty"].toString(), QStringLiteral("1.000"));
        const QJsonArray positions = client.call(tradingKey, "GET", "/fapi/v3/positionRisk").json.array();
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions[0].toObject().value(QLatin1String("positionAmt")).toString(), QStringLiteral("-2.000"));
        const QJsonArray trades = client.call(tradingKey, "GET", "/fapi/v1/userTrades", "symbol=ETHUSDT").json.array();
        QVERIFY(trades.size() >= 2);
        double quantity = 0, fees = 0;
        for (const QJsonValue &trade : trades) {
            quantity += trade[QLatin1String("qty")].toString().toDouble();
            fees += trade[QLatin1String("commission")].toString().toDouble();
        }
        QCOMPARE(quantity, 2.0);
        const QJsonArray income = client.call(tradingKey, "GET", "/fapi/v1/income", "incomeType=COMMISSION").json.array();
        double booked = 0;
        for (const QJsonValue &row : income)
            booked += row[QLatin1String("income")].toString().toDouble();
        QVERIFY(qAbs(booked + fees) < 1e-6);
        const double wallet = client.call(tradingKey, "GET", "/fapi/v2/account")["totalWalletBalance"].toString().toDouble();
        QVERIFY(qAbs(wallet - (10'000 - fees)) < 1e-6);
    }
    void postOnlyThatWouldTake_isRefused()
    {
        ServedExchange served;
        const auto quote = served.market().bestQuote({0});
        const Answer answer = Client(served.port)
                                  .call(tradingKey, "POST", "/fapi/v1/order",
                                        "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTX&quantity=1&price=" + textOf(quote.ask));
        QCOMPARE(answer.code(), -5022);
    }
    void batches_answerEachOrderOnItsOwn()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray price = below(served, 0.03);
        const QByteArray orders = json("[{'symbol':'ETHUSDT','side':'BUY','type':'LIMIT','timeInForce':'GTC','quantity':'0.1','price':'")
                                  + price + json("'},{'symbol':'ETHUSDT','side':'SIDEWAYS','type':'MARKET','quantity':'1'}]");
        const QJsonArray placed =
            client.call(tradingKey, "POST", "/fapi/v1/batchOrders", "batchOrders=" + orders.toPercentEncoding()).json.array();
        QCOMPARE(placed.size(), 2);
        QCOMPARE(placed[0].toObject().value(QLatin1String("status")).toString(), QStringLiteral("NEW"));
        QCOMPARE(placed[1].toObject().value(QLatin1String("code")).toInt(), -1117);
        const QByteArray id = QByteArray::number(placed[0].toObject().value(QLatin1String("orderId")).toInteger());
        const QJsonArray cancelled =
            client.call(tradingKey, "DELETE", "/fapi/v1/batchOrders", "symbol=ETHUSDT&orderIdList=%5B" + id + ",999999999%5D").json.array();
        QCOMPARE(cancelled[0].toObject().value(QLatin1String("status")).toString(), QStringLiteral("CANCELED"));
        QCOMPARE(cancelled[1].toObject().value(QLatin1String("code")).toInt(), -2011);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/batchOrders", "batchOrders=%5B%7B").status, 400);
    }
    void deadManSwitch_cancelsWhenItRunsOut()
    {
        ServedExchange served;
        const Client client(served.port);
        client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.05)));
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/countdownCancelAll", "symbol=ETHUSDT&countdownTime=2000").status, 200);
        served.run(15);
        QCOMPARE(served.market().openOrders(served.hedge).size(), std::size_t(1));
        served.run(10);
        QVERIFY(served.market().openOrders(served.hedge).empty());
    }
    void settings_changeOnce_andSaySo()
    {
        ServedExchange served;
        const Client client(served.port);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=5")["leverage"].toInt(), 5);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/leverage", "symbol=ETHUSDT&leverage=999").code(), -4028);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/marginType", "symbol=ETHUSDT&marginType=ISOLATED").status, 200);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/marginType", "symbol=ETHUSDT&marginType=ISOLATED").code(), -4046);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true").status, 200);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true").code(), -4059);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/positionSide/dual")["dualSidePosition"].toBool(), true);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("BUY", "1")).code(), -4061);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("BUY", "1", "&positionSide=LONG&reduceOnly=false")).code(),
                 -1106);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("BUY", "1", "&positionSide=LONG")).status, 200);
    }

    // --- limits and faults ---
    void usedUpWeight_is429_thenABan()
    {
        ServedExchange served;
        served.server->setRateLimits({.weightPerMinute = 20, .patience = 2});
        const Client client(served.port);
        QCOMPARE(client.get("/fapi/v1/ping").header("X-MBX-USED-WEIGHT-1M"), QByteArray("1"));
        Answer answer;
        for (int i = 0; i < 3; ++i)
            answer = client.get("/fapi/v1/trades?symbol=ETHUSDT&limit=1");
        QCOMPARE(answer.status, 200);
        answer = client.get("/fapi/v1/trades?symbol=ETHUSDT&limit=1");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.code(), -1003);
        QVERIFY(answer.header("Retry-After").toInt() > 0);
        client.get("/fapi/v1/trades?symbol=ETHUSDT&limit=1");
        QCOMPARE(client.get("/fapi/v1/trades?symbol=ETHUSDT&limit=1").status, 418);
    }
    void lostReply_isStillCarriedOut()
    {
        ServedExchange served;
        served.server->faults().loseReplies = 1;
        served.server->faults().onlyPath = "/fapi/v1/order";
        const Client client(served.port);
        const Answer lost =
            client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.02), "&newClientOrderId=lost"));
        QCOMPARE(lost.status, 0);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=lost")["status"].toString(),
                 QStringLiteral("NEW"));
    }
    void scriptedFailures_answerAsTold()
    {
        ServedExchange served;
        auto &faults = served.server->faults();
        faults.failRequests = 1;
        faults.failStatus = 503;
        const Client client(served.port);
        QCOMPARE(client.get("/fapi/v1/time").status, 503);
        QCOMPARE(client.get("/fapi/v1/time").status, 200);
        faults.failRequests = 1;
        faults.carryOutFailed = true;
        const QByteArray order = limitOrder("BUY", "0.5", below(served, 0.02), "&newClientOrderId=whoKnows");
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", order).status, 503);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=whoKnows").status, 200);
        faults.replyDelay = std::chrono::milliseconds(120);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get("/fapi/v1/time").status, 200);
        QVERIFY(timer.elapsed() >= 100);
        faults = {};
        Listener listener(served.port, "/market/ws/ethusdt@markPrice@1s");
        faults.breakFrames = 1;
        served.run(12);
        QVERIFY(waitUntil([&] { return !listener.texts.empty(); }));
        QVERIFY(!listener.texts.front().endsWith('}'));
        served.server->dropConnections();
        QVERIFY(waitUntil([&] { return !listener.isOpen(); }));
        faults.refuseConnections = true;
        served.run(1);
        QCOMPARE(client.get("/fapi/v1/time").status, 0);
    }

    // --- what is thrown at it ---
    void brokenHttp_getsACleanAnswer()
    {
        ServedExchange served;
        const Client client(served.port);
        QCOMPARE(client.raw("nonsense\r\n\r\n").status, 400);
        QCOMPARE(client.raw("GET /fapi/v1/ping HTTP/3.0\r\n\r\n").status, 505);
        QCOMPARE(client.raw("GET fapi HTTP/1.1\r\n\r\n").status, 400);
        QCOMPARE(client.raw("GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x') + "\r\n\r\n").status, 431);
        QCOMPARE(client.raw("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n").status, 413);
        QCOMPARE(client.raw("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n").status, 400);
        QCOMPARE(client.raw("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n").status, 400);
        QCOMPARE(client.raw("GET /nowhere HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n").status, 404);
        QCOMPARE(client.raw("HEAD /fapi/v1/ping HTTP/1.1\r\nConnection: close\r\n\r\n").status,
                 0); // its length announces a body that never comes
        QCOMPARE(client.get("/fapi/v1/ping").status, 200);
    }
    void chunkedBody_isReadLikeAnyOther()
    {
        ServedExchange served;
        const QByteArray head =
            "POST /fapi/v1/listenKey HTTP/1.1\r\nX-MBX-APIKEY: trading-key\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        QCOMPARE(Client(served.port).raw(head + "3\r\na=1\r\n4;x=y\r\n&b=2\r\n0\r\n\r\n").status, 200);
    }
    void pipelinedRequests_areAnsweredInOrder()
    {
        ServedExchange served;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, served.port);
        QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write("GET /fapi/v1/ping HTTP/1.1\r\n\r\nGET /fapi/v1/nothing HTTP/1.1\r\n\r\nGET /fapi/v1/ping HTTP/1.1\r\n\r\n");
        QByteArray got;
        QVERIFY(waitUntil([&] {
            got += socket.readAll();
            return got.count("HTTP/1.1 ") == 3;
        }));
        QVERIFY(got.indexOf(" 200 ") < got.indexOf(" 404 ") && got.indexOf(" 404 ") < got.lastIndexOf(" 200 "));
    }
    void randomBytes_neverStopIt()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        ServedExchange served;
        served.server->setRateLimits({.weightPerMinute = 1'000'000, .ordersPerTenSeconds = 100'000, .ordersPerMinute = 100'000});
        const Client client(served.port);
        const QList<QByteArray> seeds = {"GET /fapi/v1/depth?symbol=ETHUSDT&limit=5 HTTP/1.1\r\nHost: x\r\n\r\n",
                                         "POST /fapi/v1/order HTTP/1.1\r\nContent-Length: 12\r\n\r\nsymbol=E&a=1",
                                         "GET /ws/ethusdt@depth HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"};
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = seeds[i % seeds.size()];
            for (int edit = int(random.bounded(6)); edit >= 0; --edit)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, served.port);
            QVERIFY(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
            socket.write(bytes);
            socket.flush();
            QCoreApplication::processEvents();
            socket.abort();
        }
        // Orders whose parameters are noise: an error or an order, never anything else.
        const QList<QByteArray> words = {"ETHUSDT", "BUY",  "LIMIT", "MARKET", "GTC", "1", "0.001", "-1", "1e400", "9223372036854775807",
                                         "",        "true", "[",     "%00",    "null"};
        const QList<QByteArray> names = {"symbol", "side",       "type",         "timeInForce",     "quantity",
                                         "price",  "reduceOnly", "positionSide", "newClientOrderId"};
        for (int i = 0; i < 150; ++i) {
            QByteArray parameters;
            for (const QByteArray &name : names)
                parameters += (parameters.isEmpty() ? "" : "&") + name + '=' + words[random.bounded(int(words.size()))];
            const Answer answer = client.call(tradingKey, "POST", "/fapi/v1/order", parameters);
            QVERIFY(answer.status == 200 || answer.code() < 0);
        }
        Listener socket(served.port, "/ws-fapi/v1");
        for (const char *text : {"[]", "{}", "null", "{\"id\":{},\"method\":[]}", "{\"method\":\"order.place\",\"params\":[1,{}]}", "\"",
                                 "{\"params\":{\"a\":{}},\"method\":\"ping\"}"})
            socket.send(text);
        QVERIFY(waitUntil([&] { return socket.messages.size() == 7; }));
        QCOMPARE(client.get("/fapi/v1/ping").status, 200);
        served.run(10);
    }
    void usedPort_isNamedInTheError()
    {
        ServedExchange served, other;
        other.server->stop();
        const auto again = other.server->listen(served.port);
        QVERIFY(!again);
        QVERIFY(again.error().message().find(std::to_string(served.port)) != std::string::npos);
    }

    // --- shapes ---
    void shapes_holdEverythingThatRecordedOnesHold_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("recorded");
        QTest::newRow("depth") << QByteArray("/fapi/v1/depth?symbol=ETHUSDT")
                               << QStringLiteral("public_book/nt_http_futures_market_depth.json");
        QTest::newRow("premium index") << QByteArray("/fapi/v1/premiumIndex?symbol=ETHUSDT")
                                       << QStringLiteral("public_mark/nt_http_futures_market_premium_index.json");
        QTest::newRow("day ticker") << QByteArray("/fapi/v1/ticker/24hr?symbol=ETHUSDT")
                                    << QStringLiteral("public_ticker/nt_http_futures_market_ticker_24hr.json");
        QTest::newRow("book ticker") << QByteArray("/fapi/v1/ticker/bookTicker?symbol=ETHUSDT")
                                     << QStringLiteral("public_ticker/nt_http_futures_market_book_ticker.json");
        QTest::newRow("positions v3") << QByteArray("signed:/fapi/v3/positionRisk")
                                      << QStringLiteral("http_positions/bn_position_information_v3_1.json");
        QTest::newRow("positions v2") << QByteArray("signed:/fapi/v2/positionRisk")
                                      << QStringLiteral("http_positions/nt_position_risk.json");
        QTest::newRow("balance") << QByteArray("signed:/fapi/v3/balance") << QStringLiteral("http_balance/nt_balance.json");
        QTest::newRow("account v2") << QByteArray("signed:/fapi/v2/account") << QStringLiteral("http_balance/nt_account_info_v2.json");
        QTest::newRow("account v3") << QByteArray("signed:/fapi/v3/account")
                                    << QStringLiteral("http_balance/bn_account_information_v3_1.json");
        QTest::newRow("symbol config") << QByteArray("signed:/fapi/v1/symbolConfig")
                                       << QStringLiteral("http_config/nt_http_futures_account_symbol_config.json");
        QTest::newRow("account config") << QByteArray("signed:/fapi/v1/accountConfig")
                                        << QStringLiteral("http_config/bn_account_config_1.json");
        QTest::newRow("restrictions") << QByteArray("signed:/sapi/v1/account/apiRestrictions")
                                      << QStringLiteral("http_permissions/bw_api_restrictions.json");
    }
    void shapes_holdEverythingThatRecordedOnesHold()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, recorded);
        QFile file(QStringLiteral(BALLAST_SHARED_DIR "/fixtures/binance/") + recorded);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the recorded examples are not here");
        const auto firstObject = [](const QJsonDocument &document) {
            return document.isArray() ? document.array().first().toObject() : document.object();
        };
        const QJsonObject example = firstObject(QJsonDocument::fromJson(file.readAll()));
        ServedExchange served;
        served.run(20);
        const Client client(served.port);
        const Answer answer = target.startsWith("signed:") ? client.call(readingKey, "GET", target.mid(7)) : client.get(target);
        QCOMPARE(answer.status, 200);
        const QJsonObject ours = firstObject(answer.json);
        for (auto member = example.begin(); member != example.end(); ++member) {
            QVERIFY2(ours.contains(member.key()), qPrintable(member.key()));
            QVERIFY2(ours.value(member.key()).type() == member.value().type(), qPrintable(member.key()));
        }
    }
};

int run(int count, char **arguments) { return test_program::run<SimulatedServer, QCoreApplication>(count, arguments); }

} // namespace simulated_server
#include "simulated_server.moc"
