// SPDX-License-Identifier: GPL-3.0-or-later
/// Modified, dated and conditional orders over real sockets: REST, the order websocket and the user stream.
#include "../test_program.h"

#include "simulated_client.h"

#include <QTest>

namespace simulated_orders {

using namespace ballast;
using namespace ballast::testing;

namespace {

QByteArray stopOrder(const QByteArray &side, const QByteArray &quantity, const QByteArray &trigger, const QByteArray &more = {})
{
    return "algoType=CONDITIONAL&symbol=ETHUSDT&type=STOP_MARKET&side=" + side + "&quantity=" + quantity + "&triggerPrice=" + trigger
           + more;
}
QByteArray idOf(const Answer &order) { return QByteArray::number(order["orderId"].toInteger()); }
QJsonObject inside(const QJsonObject &message) { return message.value(QLatin1String("o")).toObject(); }
QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }
QByteArray inMinutes(int minutes) { return QByteArray::number(QDateTime::currentMSecsSinceEpoch() + minutes * 60'000); }

} // namespace

class SimulatedOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modifiedOrder_keepsItsNumber_andTheStreamTellsTheAmendment()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        Listener listener(served.port, "/private/ws?listenKey=" + key);
        const Answer order = client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.03)));
        QCOMPARE(order.status, 200);
        const QByteArray name = "symbol=ETHUSDT&orderId=" + idOf(order), price = below(served, 0.02);
        const Answer modified = client.call(tradingKey, "PUT", "/fapi/v1/order", name + "&side=BUY&quantity=0.4&price=" + price);
        QCOMPARE(modified.status, 200);
        QCOMPARE(modified["orderId"], order["orderId"]);
        QCOMPARE(modified["status"].toString(), QStringLiteral("NEW"));
        QCOMPARE(modified["origQty"].toString().toDouble(), 0.4);
        QCOMPARE(text(inside(listener.takeEvent("ORDER_TRADE_UPDATE")), "x"), QStringLiteral("NEW"));
        const QJsonObject told = inside(listener.takeEvent("ORDER_TRADE_UPDATE"));
        QCOMPARE(text(told, "x"), QStringLiteral("AMENDMENT"));
        QCOMPARE(text(told, "X"), QStringLiteral("NEW"));
        QCOMPARE(text(told, "p").toDouble(), price.toDouble());
        const QJsonArray history = client.call(tradingKey, "GET", "/fapi/v1/orderAmendment", name).json.array();
        QCOMPARE(history.size(), 1);
        const QJsonObject change = history[0].toObject().value(QLatin1String("amendment")).toObject();
        QCOMPARE(text(change.value(QLatin1String("origQty")).toObject(), "before").toDouble(), 0.5);
        QCOMPARE(change.value(QLatin1String("count")).toInt(), 1);
    }
    void modification_isRefused_inTheVenuesWords()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray price = below(served, 0.03);
        const Answer order = client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", price));
        const auto modify = [&](const QByteArray &rest) {
            return client.call(tradingKey, "PUT", "/fapi/v1/order", "symbol=ETHUSDT&" + rest);
        };
        const QByteArray name = "orderId=" + idOf(order);
        QCOMPARE(modify(name + "&side=BUY&quantity=0.5&price=" + price).code(), -5027);
        QCOMPARE(modify(name + "&side=BUY&quantity=0.5").code(), -1102);
        QCOMPARE(modify(name + "&side=BUY&quantity=0&price=" + price).code(), -4003);
        QCOMPARE(modify(name + "&side=BUY&quantity=0.001&price=" + price).code(), -4164);
        QCOMPARE(modify(name + "&side=BUY&quantity=900&price=" + price).code(), -2019);
        QCOMPARE(modify(name + "&side=SELL&quantity=0.4&price=" + price).code(), -1117);
        QCOMPARE(modify("orderId=424242&side=BUY&quantity=0.4&price=" + price).code(), -2013);
        QCOMPARE(modify("side=BUY&quantity=0.4&price=" + price).code(), -1102);
        QCOMPARE(
            client.call(readingKey, "PUT", "/fapi/v1/order", "symbol=ETHUSDT&" + name + "&side=BUY&quantity=0.4&price=" + price).code(),
            -2015);
    }
    void batchModification_answersEachOrderOnItsOwn()
    {
        ServedExchange served;
        const Client client(served.port);
        const Answer order = client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.03)));
        const QByteArray one = "{'symbol':'ETHUSDT','side':'BUY','quantity':'0.3','price':'" + below(served, 0.02) + "','orderId':";
        const QByteArray list = json(("[" + one + "'" + idOf(order) + "'}," + one + "'777'}]").constData());
        const Answer answer = client.call(tradingKey, "PUT", "/fapi/v1/batchOrders", "batchOrders=" + list.toPercentEncoding());
        QCOMPARE(answer.json.array().size(), 2);
        QCOMPARE(text(answer.json.array()[0].toObject(), "origQty").toDouble(), 0.3);
        QCOMPARE(answer.json.array()[1].toObject().value(QLatin1String("code")).toInt(), -2013);
    }
    void datedOrder_isToldBackWithItsDate_andExpires()
    {
        ServedExchange served;
        const Client client(served.port);
        const auto dated = [&](const QByteArray &date) {
            return client.call(tradingKey, "POST", "/fapi/v1/order",
                               "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTD&quantity=0.5&price=" + below(served, 0.09)
                                   + (date.isEmpty() ? "" : "&goodTillDate=" + date));
        };
        QCOMPARE(dated({}).code(), -1102);
        QCOMPARE(dated(inMinutes(9)).code(), -5040);
        const QByteArray date = inMinutes(20);
        const Answer order = dated(date);
        QCOMPARE(order.status, 200);
        const QByteArray name = "symbol=ETHUSDT&orderId=" + idOf(order);
        const Answer open = client.call(tradingKey, "GET", "/fapi/v1/openOrder", name);
        QCOMPARE(open["timeInForce"].toString(), QStringLiteral("GTD"));
        QCOMPARE(open["goodTillDate"].toInteger(), date.toLongLong());
        served.run(22, std::chrono::minutes(1));
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/order", name)["status"].toString(), QStringLiteral("EXPIRED"));
    }
    void conditionalOrder_isTakenByItsOwnEndpoint_only()
    {
        ServedExchange served;
        const Client client(served.port);
        const QByteArray trigger = below(served, 0.02);
        QCOMPARE(
            client.call(tradingKey, "POST", "/fapi/v1/order", "symbol=ETHUSDT&side=SELL&type=STOP_MARKET&quantity=0.5&stopPrice=" + trigger)
                .code(),
            -4120);
        const Answer order =
            client.call(tradingKey, "POST", "/fapi/v1/algoOrder", stopOrder("SELL", "0.5", trigger, "&clientAlgoId=guard"));
        QCOMPARE(order.status, 200);
        QCOMPARE(order["algoStatus"].toString(), QStringLiteral("NEW"));
        QCOMPARE(order["orderType"].toString(), QStringLiteral("STOP_MARKET"));
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openOrders").json.array().size(), 0);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openAlgoOrders", "symbol=ETHUSDT").json.array().size(), 1);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/algoOrder", "clientAlgoId=guard")["algoId"], order["algoId"]);
        QCOMPARE(client.call(tradingKey, "DELETE", "/fapi/v1/algoOrder", "clientAlgoId=guard")["msg"].toString(),
                 QStringLiteral("success"));
        QCOMPARE(client.call(tradingKey, "DELETE", "/fapi/v1/algoOrder", "clientAlgoId=guard").code(), -2011);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openAlgoOrders").json.array().size(), 0);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/allAlgoOrders", "symbol=ETHUSDT").json.array().size(), 1);
    }
    void conditionalOrder_isRefused_inTheVenuesWords_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<double>("triggerBelow");
        QTest::addColumn<int>("code");
        const QByteArray base = "algoType=CONDITIONAL&symbol=ETHUSDT&side=SELL&type=";
        QTest::newRow("would trigger at once") << base + "STOP_MARKET&quantity=0.5&triggerPrice=" << -0.02 << -2021;
        QTest::newRow("take profit on the wrong side") << base + "TAKE_PROFIT_MARKET&quantity=0.5&triggerPrice=" << 0.02 << -2021;
        QTest::newRow("unknown type") << base + "ICEBERG&quantity=0.5&triggerPrice=" << 0.02 << -1116;
        QTest::newRow("stop without price") << base + "STOP&quantity=0.5&triggerPrice=" << 0.02 << -1102;
        QTest::newRow("no quantity") << base + "STOP_MARKET&triggerPrice=" << 0.02 << -1102;
        QTest::newRow("quantity and closePosition") << base + "STOP_MARKET&quantity=0.5&closePosition=true&triggerPrice=" << 0.02 << -4137;
        QTest::newRow("limit and closePosition") << base + "STOP&price=2900&closePosition=true&triggerPrice=" << 0.02 << -4136;
        QTest::newRow("callback too small") << base + "TRAILING_STOP_MARKET&quantity=0.5&callbackRate=0.05&activatePrice=" << -0.02
                                            << -2007;
        QTest::newRow("activation passed") << base + "TRAILING_STOP_MARKET&quantity=0.5&callbackRate=1&activatePrice=" << 0.02 << -2021;
        QTest::newRow("no algoType") << QByteArray("symbol=ETHUSDT&side=SELL&type=STOP_MARKET&quantity=1&triggerPrice=") << 0.02 << -1102;
    }
    void conditionalOrder_isRefused_inTheVenuesWords()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(double, triggerBelow);
        QFETCH(int, code);
        ServedExchange served;
        const Answer answer = Client(served.port).call(tradingKey, "POST", "/fapi/v1/algoOrder", parameters + below(served, triggerBelow));
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.status, 400);
    }
    void triggeredStop_placesItsOrder_andTheStreamTellsEveryStep()
    {
        ServedExchange served("crash-15");
        const Client client(served.port);
        const QByteArray key = client.send("POST", "/fapi/v1/listenKey", {}, tradingKey.name)["listenKey"].toString().toUtf8();
        Listener listener(served.port, "/private/ws?listenKey=" + key);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/order", marketOrder("BUY", "1")).status, 200);
        QCOMPARE(client.call(tradingKey, "POST", "/fapi/v1/algoOrder", stopOrder("SELL", "1", below(served, 0.02), "&clientAlgoId=guard"))
                     .status,
                 200);
        QCOMPARE(text(inside(listener.takeEvent("ALGO_UPDATE")), "X"), QStringLiteral("NEW"));
        for (int i = 0; i < 72 * 60 && served.market().conditionalOrders(served.hedge)[0].status != exchange::ConditionalStatus::finished;
             ++i)
            served.run(1, std::chrono::minutes(1));
        const QJsonObject triggered = inside(listener.takeEvent("ALGO_UPDATE"));
        QCOMPARE(text(triggered, "X"), QStringLiteral("TRIGGERED"));
        const QByteArray placed = text(triggered, "ai").toUtf8();
        const QJsonObject order = inside(listener.takeEvent("ORDER_TRADE_UPDATE"));
        QCOMPARE(text(order, "x"), QStringLiteral("NEW"));
        QCOMPARE(QByteArray::number(order.value(QLatin1String("i")).toInteger()), placed);
        QCOMPARE(text(inside(listener.takeEvent("ALGO_UPDATE")), "X"), QStringLiteral("FINISHED"));
        const Answer found = client.call(tradingKey, "GET", "/fapi/v1/order", "symbol=ETHUSDT&origClientOrderId=guard");
        QCOMPARE(found["status"].toString(), QStringLiteral("FILLED"));
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/algoOrder", "clientAlgoId=guard")["actualOrderId"].toString().toUtf8(), placed);
    }
    void cancelAllConditional_sparesOrdinaryOrders_andTheOtherWayRound()
    {
        ServedExchange served;
        const Client client(served.port);
        client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.03)));
        client.call(tradingKey, "POST", "/fapi/v1/algoOrder", stopOrder("SELL", "0.5", below(served, 0.02)));
        QCOMPARE(client.call(tradingKey, "DELETE", "/fapi/v1/algoOpenOrders", "symbol=ETHUSDT").code(), 200);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openAlgoOrders").json.array().size(), 0);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openOrders").json.array().size(), 1);
        client.call(tradingKey, "POST", "/fapi/v1/algoOrder", stopOrder("SELL", "0.5", below(served, 0.02)));
        QCOMPARE(client.call(tradingKey, "DELETE", "/fapi/v1/allOpenOrders", "symbol=ETHUSDT").code(), 200);
        QCOMPARE(client.call(tradingKey, "GET", "/fapi/v1/openAlgoOrders").json.array().size(), 1);
    }
    void orderSocket_modifies_andTakesConditionalOrders()
    {
        ServedExchange served;
        const Client client(served.port);
        const Answer order = client.call(tradingKey, "POST", "/fapi/v1/order", limitOrder("BUY", "0.5", below(served, 0.03)));
        Listener socket(served.port, "/ws-fapi/v1");
        const auto ask = [&](int id, const char *method, std::map<QByteArray, QByteArray> parameters) {
            parameters["apiKey"] = tradingKey.name;
            parameters["timestamp"] = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
            QByteArray text;
            QJsonObject sent;
            for (const auto &[name, value] : parameters) { // signed in the order of their names
                text += (text.isEmpty() ? "" : "&") + name + '=' + value;
                sent.insert(QString::fromUtf8(name), QString::fromUtf8(value));
            }
            sent.insert(QStringLiteral("signature"), QString::fromUtf8(hexSignature(text, tradingKey.secret)));
            socket.send(QJsonDocument(QJsonObject{{QStringLiteral("id"), id},
                                                  {QStringLiteral("method"), QString::fromLatin1(method)},
                                                  {QStringLiteral("params"), sent}})
                            .toJson(QJsonDocument::Compact));
            return socket.takeReply(id).value(QLatin1String("result")).toObject();
        };
        const QJsonObject modified =
            ask(1, "order.modify",
                {{"symbol", "ETHUSDT"}, {"orderId", idOf(order)}, {"side", "BUY"}, {"quantity", "0.4"}, {"price", below(served, 0.02)}});
        QCOMPARE(text(modified, "origQty").toDouble(), 0.4);
        const QJsonObject stop = ask(2, "algoOrder.place",
                                     {{"algoType", "CONDITIONAL"},
                                      {"symbol", "ETHUSDT"},
                                      {"side", "SELL"},
                                      {"type", "STOP_MARKET"},
                                      {"quantity", "0.5"},
                                      {"triggerPrice", below(served, 0.02)}});
        QCOMPARE(text(stop, "algoStatus"), QStringLiteral("NEW"));
        const QByteArray number = QByteArray::number(stop.value(QLatin1String("algoId")).toInteger());
        QCOMPARE(text(ask(3, "algoOrder.cancel", {{"algoId", number}}), "msg"), QStringLiteral("success"));
    }
};

int run(int count, char **arguments) { return test_program::run<SimulatedOrders, QCoreApplication>(count, arguments); }

} // namespace simulated_orders
#include "simulated_orders.moc"
