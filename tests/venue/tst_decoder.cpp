// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "venue/binance/decoder.h"
#include "venue/binance/encode.h"
#include "venue/binance/permissions.h"
#include "venue/binance/sign.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

namespace tst_decoder {

using namespace ballast;
using namespace ballast::venue;
using namespace ballast::venue::binance;

namespace {

Decoder learning() { return Decoder(SymbolTable(SymbolTable::Policy::learning)); }

template<typename T>
T one(const char *json)
{
    auto decoder = learning();
    std::string text = json;
    const auto decoded = decoder.decodeStrictly(text, {domain::AccountId{1}, {}, domain::Timestamp{5}});
    if (!decoded || decoded->events.size() != 1)
        qFatal("%s", decoded ? "not one event" : decoded.error().message().c_str());
    return std::get<T>(decoded->events[0].body);
}

domain::Price price(const char *text) { return domain::Price::parse(text).value(); }
domain::Quantity quantity(const char *text) { return domain::Quantity::parse(text).value(); }
domain::Money money(const char *text) { return domain::Money::parse(text).value(); }

} // namespace

class DecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedMessage_becomesEventsOrANamedKind()
    {
        const QString folder = QStringLiteral(BALLAST_SHARED_DIR "/fixtures/binance");
        if (!QFile::exists(folder))
            QSKIP("the recorded messages are not on this machine");
        int messages = 0;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto content = file.readAll();
            const auto parts = file.fileName().endsWith(QStringLiteral(".jsonl")) ? content.split('\n') : QList<QByteArray>{content};
            for (const auto &part : parts) {
                if (part.trimmed().isEmpty() || part.contains("\"secretKey\""))
                    continue;
                auto decoder = learning();
                std::string text = part.toStdString();
                const auto decoded = decoder.decodeStrictly(text, {});
                QVERIFY2(decoded.has_value(), qPrintable(file.fileName() + QStringLiteral(": ")
                                                         + QString::fromStdString(decoded ? std::string() : decoded.error().message())));
                QVERIFY2(!decoded->events.empty() || !decoded->ignored.empty(), qPrintable(file.fileName()));
                ++messages;
            }
        }
        qInfo("%d messages", messages);
        QVERIFY(messages > 500);
    }
    void mutatedMessages_neverCrash_andNeverHalfApply()
    {
        const unsigned seed = 20261123;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const QByteArray message =
            R"({"e":"ORDER_TRADE_UPDATE","E":1,"T":1,"o":{"s":"ETHUSDT","c":"blst1","S":"SELL","o":"LIMIT","f":"IOC","q":"3.6","p":"2985","ap":"2999.5","x":"TRADE","X":"FILLED","i":9,"l":"3.6","z":"3.6","L":"2999.5","N":"USDT","n":"5.399","T":7,"t":11,"m":false,"R":false,"ps":"BOTH","rp":"0"}})";
        auto decoder = learning();
        for (int i = 0; i < 20'000; ++i) {
            auto broken = message;
            if (i % 2)
                broken.truncate(qsizetype(random() % std::size_t(broken.size())));
            for (std::size_t n = random() % 4; n > 0 && !broken.isEmpty(); --n)
                broken[qsizetype(random() % std::size_t(broken.size()))] = char(random());
            std::string text = broken.toStdString();
            const auto decoded = decoder.decode(text, {});
            if (i % 2 && decoded && !broken.contains('}'))
                QFAIL(qPrintable(QStringLiteral("seed %1, case %2: a truncated message was taken for whole").arg(seed).arg(i)));
        }
    }
    void hotMessages_readTheSameOnBothPaths_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("depth") << QByteArray(
            R"({"stream":"ethusdt@depth@100ms","data":{"e":"depthUpdate","E":1700000000123,"T":1700000000120,"s":"ETHUSDT","U":100,"u":105,"pu":99,"b":[["2999.99","1.5"],["2999.98","0.000"]],"a":[["3000.01","12.345"]]}})");
        QTest::newRow("quote") << QByteArray(
            R"({"e":"bookTicker","u":400900217,"s":"ETHUSDT","b":"2999.99","B":"31.21","a":"3000.00","A":"40.66","T":1568014460891,"E":1568014460893})");
        QTest::newRow("aggregate trade") << QByteArray(
            R"({"stream":"ethusdt@aggTrade","data":{"e":"aggTrade","E":123456789,"s":"ETHUSDT","a":5933014,"p":"3000.5","q":"0.01","f":100,"l":105,"T":123456785,"m":true}})");
        QTest::newRow("mark") << QByteArray(
            R"({"e":"markPriceUpdate","E":1562305380000,"s":"ETHUSDT","p":"3000.12345678","i":"3001.00","P":"3000.1","r":"0.00038167","T":1562306400000})");
    }
    void hotMessages_readTheSameOnBothPaths()
    {
        QFETCH(QByteArray, text);
        auto decoder = learning();
        std::string fastText = text.toStdString(), strictText = fastText;
        const auto fast = decoder.decode(fastText, {{}, {}, domain::Timestamp{9}});
        QVERIFY(fast && fast->events.size() == 1);
        const auto event = fast->events[0];
        const auto strict = decoder.decodeStrictly(strictText, {{}, {}, domain::Timestamp{9}});
        QVERIFY(strict && strict->events.size() == 1);
        QVERIFY(event == strict->events[0]);
    }
    void depth_isExact()
    {
        const auto event = one<engine::BookDeltaEvent>(
            R"({"e":"depthUpdate","E":1,"T":1,"s":"ETHUSDT","U":100,"u":105,"pu":99,"b":[["2999.99","1.5"],["2999.98","0"]],"a":[]})");
        QCOMPARE(event.delta.firstId, 100);
        QCOMPARE(event.delta.lastId, 105);
        QCOMPARE(event.delta.previousId, 99);
        QCOMPARE(event.delta.bids.size(), 2u);
        QCOMPARE(event.delta.bids[0].price, price("2999.99"));
        QVERIFY(event.delta.bids[1].quantity.isZero());
    }
    void tradeUpdate_isOrderAndFill()
    {
        auto decoder = learning();
        std::string text =
            R"({"e":"ORDER_TRADE_UPDATE","E":2,"T":1,"o":{"s":"ETHUSDT","c":"adl_autoclose","S":"BUY","o":"MARKET","f":"GTC","q":"3.6","p":"0","ap":"2999.5","x":"TRADE","X":"PARTIALLY_FILLED","i":8886774,"l":"1.2","z":"2.4","L":"2999.5","N":"USDT","n":"-0.35","T":7,"t":11,"m":true,"R":true,"ps":"SHORT","rp":"-3.25"}})";
        const auto decoded = decoder.decodeStrictly(text, {domain::AccountId{3}, {}, {}});
        QVERIFY(decoded && decoded->events.size() == 2);
        const auto &update = std::get<engine::OrderUpdate>(decoded->events[0].body);
        QCOMPARE(update.order.status, domain::OrderStatus::partlyFilled);
        QCOMPARE(update.forcedBy, engine::ForcedBy::autoDeleveraging);
        QCOMPARE(update.order.request.positionSide, domain::PositionSide::shortSide);
        const auto &fill = std::get<engine::FillEvent>(decoded->events[1].body).fill;
        QCOMPARE(fill.id, domain::TradeId("11"));
        QCOMPARE(fill.quantity, quantity("1.2"));
        QCOMPARE(fill.fee, money("-0.35"));
        QCOMPARE(fill.realisedPnl, money("-3.25"));
        QCOMPARE(fill.liquidity, domain::Liquidity::maker);
        QCOMPARE(fill.account, domain::AccountId{3});
    }
    void accountUpdate_carriesBalancesAndBothLegs()
    {
        auto decoder = learning();
        std::string text =
            R"({"e":"ACCOUNT_UPDATE","E":1,"T":1,"a":{"m":"ORDER","B":[{"a":"USDT","wb":"122624.12345678","cw":"100.1","bc":"0"}],"P":[{"s":"ETHUSDT","pa":"20","ep":"6563.66500","up":"0","mt":"isolated","iw":"13200.7","ps":"LONG"},{"s":"ETHUSDT","pa":"-10","ep":"6563.8","up":"0","mt":"cross","iw":"0","ps":"SHORT"}]}})";
        const auto decoded = decoder.decodeStrictly(text, {});
        QVERIFY(decoded && decoded->events.size() == 3);
        QCOMPARE(std::get<engine::BalanceUpdate>(decoded->events[0].body).balance.wallet, money("122624.12345678"));
        const auto &leg = std::get<engine::PositionUpdate>(decoded->events[1].body).position;
        QCOMPARE(leg.side, domain::PositionSide::longSide);
        QCOMPARE(leg.marginMode, domain::MarginMode::isolated);
        QCOMPARE(leg.leverage, 0.0);
        QCOMPARE(std::get<engine::PositionUpdate>(decoded->events[2].body).position.quantity, quantity("-10"));
    }
    void brackets_becomeASchedule()
    {
        const auto update = one<engine::MarginScheduleUpdate>(
            R"([{"symbol":"ETHUSDT","brackets":[{"bracket":1,"initialLeverage":75,"notionalCap":10000,"notionalFloor":0,"maintMarginRatio":0.0065,"cum":0},{"bracket":2,"initialLeverage":50,"notionalCap":50000,"notionalFloor":10000,"maintMarginRatio":0.01,"cum":35}]}])");
        QCOMPARE(update.schedule.tiers().size(), 2u);
        QCOMPARE(update.schedule.maintenance(20'000), 165.0);
    }
    void errorReply_keepsTheVenuesCode()
    {
        auto decoder = learning();
        std::string text = R"({"id":"x","status":400,"error":{"code":-2019,"msg":"Margin is insufficient."},"rateLimits":[]})";
        const auto decoded = decoder.decodeStrictly(text, {});
        QVERIFY(decoded && decoded->events.empty());
        QCOMPARE(decoder.errorReply()->code, -2019);
        QVERIFY(!adviceFor(-2019).empty());
    }
    void knownReplies_areIgnoredByTheirName_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(name); };
        row("insuranceFund", R"({"symbols":["BNBUSDT"],"assets":[{"asset":"USDC","marginBalance":"2.6","updateTime":1}]})");
        row("portfolioMargin", R"({"maxWithdrawAmountUSD":"1627523.3","asset":"BTC","maxWithdrawAmount":"27.4"})");
        row("convertPairs", R"([{"fromAsset":"BTC","toAsset":"USDT","fromAssetMinAmount":"0.0004","fromAssetMaxAmount":"50"}])");
        row("convertQuote", R"({"quoteId":"1","ratio":"38163.7","inverseRatio":"0.00002","validTimestamp":1,"toAmount":"3"})");
        row("convertOrder", R"({"orderId":"933256278426274426","createTime":1623381330472,"orderStatus":"PROCESS"})");
        row("positionMarginHistory",
            R"([{"symbol":"BTCUSDT","type":1,"deltaType":"USER_ADJUST","amount":"23.3","asset":"USDT","time":1,"positionSide":"BOTH"}])");
        row("acknowledgement", R"({"amount":100.0,"code":200,"msg":"Successfully modify position margin.","type":1})");
        row("errorReply", R"({"error":{"code":2,"msg":"Invalid request: unknown variant"}})");
        row("unknownEvent", R"({"e":"somethingNew","E":1})");
    }
    void knownReplies_areIgnoredByTheirName()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        auto decoder = learning();
        std::string copy = text.toStdString();
        const auto decoded = decoder.decode(copy, {});
        QVERIFY(decoded && decoded->events.empty());
        QCOMPARE(QString::fromStdString(std::string(decoded->ignored)), name);
    }
    void topOfBookStream_isASnapshot_onBothPaths()
    {
        const std::string text =
            R"({"stream":"ethusdt@depth10@100ms","data":{"e":"depthUpdate","E":7,"T":6,"s":"ETHUSDT","U":5,"u":9,"pu":4,"b":[["3000","2"]],"a":[["3001","1"]]}})";
        for (const bool strictly : {true, false}) {
            auto decoder = learning();
            auto copy = text;
            const auto decoded = strictly ? decoder.decodeStrictly(copy, {}) : decoder.decode(copy, {});
            QVERIFY(decoded && decoded->events.size() == 1);
            const auto &snapshot = std::get<engine::BookSnapshotEvent>(decoded->events[0].body).snapshot;
            QCOMPARE(snapshot.lastId, 9);
            QCOMPARE(snapshot.bids.at(0).price, price("3000"));
        }
    }
    void replyWithoutSymbol_isNamedByAQuestionMark()
    {
        auto decoder = learning();
        std::string text = R"({"lastUpdateId":7,"bids":[["1","2"]],"asks":[]})";
        const auto decoded = decoder.decodeStrictly(text, {});
        QVERIFY(decoded && decoded->events.size() == 1);
        QCOMPARE(decoder.symbols().nameOf(std::get<engine::BookSnapshotEvent>(decoded->events[0].body).instrument), std::string_view("?"));
    }
    void malformedMessages_areOneClearError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half a document") << QByteArray(R"({"e":"kline","E":1,"s":"ETHUSDT","k":{"t":1)");
        QTest::newRow("text where a number belongs")
            << QByteArray(R"({"e":"markPriceUpdate","E":1,"s":"ETHUSDT","p":"abc","i":"1","r":"0","T":0})");
        QTest::newRow("missing field") << QByteArray(R"({"e":"aggTrade","E":1,"s":"ETHUSDT","q":"1","T":1,"m":true})");
        QTest::newRow("huge number") << QByteArray(
            R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"99999999999999999999","q":"1","T":1,"m":true})");
        QTest::newRow("unknown order state") << QByteArray(
            R"({"symbol":"ETHUSDT","clientOrderId":"a","orderId":1,"side":"BUY","origQty":"1","executedQty":"0","status":"DREAMING"})");
        QTest::newRow("level that is no pair") << QByteArray(R"({"lastUpdateId":1,"bids":[["1"]],"asks":[]})");
        QTest::newRow("empty price") << QByteArray(R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"","q":"1","T":1,"m":true})");
        QTest::newRow("empty mark") << QByteArray(R"({"e":"markPriceUpdate","E":1,"s":"ETHUSDT","p":"","i":"1","r":"0","T":0})");
        QTest::newRow("price below 0") << QByteArray(R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"-3000","q":"1","T":1,"m":true})");
        QTest::newRow("amount below 0") << QByteArray(
            R"({"e":"depthUpdate","E":1,"s":"ETHUSDT","U":1,"u":2,"pu":0,"b":[["3000","-1"]],"a":[]})");
        QTest::newRow("quote below 0") << QByteArray(R"({"e":"bookTicker","u":1,"s":"ETHUSDT","b":"-1","B":"1","a":"2","A":"1"})");
        QTest::newRow("flag that is neither") << QByteArray(R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"1","q":"1","T":1,"m":"maybe"})");
        QTest::newRow("empty balance") << QByteArray(R"([{"asset":"USDT","balance":""}])");
        QTest::newRow("candle that ends before it starts")
            << QByteArray(R"({"e":"kline","E":1,"s":"ETHUSDT","k":{"t":9,"T":1,"o":"1","h":"1","l":"1","c":"1","v":"1","x":true}})");
        QTest::newRow("candle row that ends before it starts") << QByteArray(R"([[9,"1","1","1","1","1",1]])");
        QTest::newRow("candle row before 1970 that ends after 7000")
            << QByteArray(R"([[-17000000000080,"1","1","1","1","1",170000059299900000]])");
        QTest::newRow("candle row without a time") << QByteArray(R"([["x","1","1","1","1","1",1]])");
        QTest::newRow("trade before 1970") << QByteArray(R"({"e":"aggTrade","E":1,"s":"ETHUSDT","p":"1","q":"1","T":-1,"m":true})");
        QTest::newRow("mark price after 2116") << QByteArray(
            R"({"e":"markPriceUpdate","E":9223372036854775807,"s":"ETHUSDT","p":"1","i":"1","r":"0","T":0})");
        QTest::newRow("nothing known") << QByteArray(R"({"hello":"world"})");
        QTest::newRow("a number") << QByteArray("42");
        QTest::newRow("empty") << QByteArray("");
    }
    void malformedMessages_areOneClearError()
    {
        QFETCH(QByteArray, text);
        auto decoder = learning();
        std::string copy = text.toStdString();
        const auto decoded = decoder.decode(copy, {});
        QVERIFY(!decoded);
        QVERIFY(decoded.error().what.size() > 10);
    }
    void aQuoteWithoutATime_doesNotKeepTheTimeOfTheOneBefore()
    {
        auto decoder = learning();
        std::string first = R"({"e":"bookTicker","u":1,"s":"ETHUSDT","b":"1","B":"1","a":"2","A":"1","E":1700000000000})";
        QVERIFY(decoder.decode(first, {}));
        std::string second = R"({"e":"bookTicker","u":2,"s":"ETHUSDT","b":"1","B":"1","a":"2","A":"1"})";
        const auto decoded = decoder.decode(second, {});
        QVERIFY(decoded && decoded->events.size() == 1);
        QVERIFY(!decoded->events[0].venueAt.isSet());
    }
    void unknownSymbol_isIgnoredInALiveSession()
    {
        SymbolTable table;
        table.add("ETHUSDT", {0});
        Decoder decoder(std::move(table));
        std::string text = R"({"e":"bookTicker","u":1,"s":"BTCUSDT","b":"1","B":"1","a":"2","A":"1","T":1,"E":1})";
        const auto decoded = decoder.decode(text, {});
        QVERIFY(decoded && decoded->events.empty() && !decoded->ignored.empty());
    }
    void signature_matchesTheStandardsVector()
    {
        // RFC 4231, test case 2.
        QCOMPARE(signatureOf("what do ya want for nothing?", Secret("Jefe")),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }
    void fault13_anOrder_isEncodedForBothPositionModes()
    {
        domain::OrderRequest request;
        request.id = "blst1";
        request.side = domain::Side::sell;
        request.timeInForce = domain::TimeInForce::immediateOrCancel;
        request.reduceOnly = domain::ReduceOnly::yes;
        request.quantity = quantity("3.600");
        request.price = price("2985.10");
        QCOMPARE(toQuery(orderParameters(request, "ETHUSDT")),
                 QByteArray("symbol=ETHUSDT&side=SELL&type=LIMIT&timeInForce=IOC&price=2985.1&quantity=3.6&reduceOnly=true&"
                            "newClientOrderId=blst1&newOrderRespType=ACK"));
        request.positionSide = domain::PositionSide::shortSide;
        const auto hedgeMode = toQuery(orderParameters(request, "ETHUSDT"));
        QVERIFY(hedgeMode.contains("positionSide=SHORT") && !hedgeMode.contains("reduceOnly"));
    }
    void socketRequest_isSortedAndSigned_andHidesTheSecret()
    {
        const auto text = socketRequest("o1", "order.place", {{"symbol", "ETHUSDT"}, {"side", "BUY"}}, {"key", Secret("canary-secret"), {}},
                                        1700000000000);
        QVERIFY(text.indexOf("apiKey") < text.indexOf("side") && text.indexOf("side") < text.indexOf("symbol")
                && text.indexOf("symbol") < text.indexOf("timestamp"));
        QVERIFY(text.contains(signatureOf("apiKey=key&side=BUY&symbol=ETHUSDT&timestamp=1700000000000", Secret("canary-secret"))));
        QVERIFY(!text.contains("canary-secret"));
    }
    void fault21_aKeyIsUsedOnlyForWhatItsRightsFit_andNeverWithTheOneToWithdraw()
    {
        using domain::KeyUse;
        constexpr KeyUse uses[] = {KeyUse::watchProtected, KeyUse::watchHedge, KeyUse::trade, KeyUse::transfer};
        KeyPermissions reads;
        reads.read = true;
        auto trades = reads, moves = reads, blind = reads;
        trades.trade = true;
        moves.transfer = true;
        blind.read = false;
        for (const auto use : uses) {
            QCOMPARE(!objection(reads, use), use == KeyUse::watchProtected || use == KeyUse::watchHedge);
            QCOMPARE(!objection(trades, use), use == KeyUse::trade);
            QCOMPARE(!objection(moves, use), use != KeyUse::trade);
            QVERIFY(objection(blind, use));
            for (auto each : {reads, trades, moves}) {
                each.withdraw = true;
                const auto refused = objection(each, use);
                QVERIFY(refused && refused->what.ends_with("may withdraw funds") && !refused->advice.empty());
            }
        }
        moves.trade = true;
        QVERIFY(objection(moves, KeyUse::transfer));
    }
};

int run(int count, char **arguments) { return test_program::run<DecoderTest>(count, arguments); }

} // namespace tst_decoder
#include "tst_decoder.moc"
