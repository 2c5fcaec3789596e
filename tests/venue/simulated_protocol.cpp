// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "venue/simulated/json_writer.h"
#include "venue/simulated/key_ring.h"
#include "venue/simulated/kline.h"
#include "venue/simulated/stream_names.h"

#include <QTest>

namespace simulated_protocol {

using namespace ballast;
using namespace ballast::venue::simulated;

namespace {

constexpr std::int64_t minuteMs = 60'000;

/// Minute bars from `startMs` on, each with its number as the close and a volume of 1.
std::vector<domain::Candle> minutes(std::int64_t startMs, int count)
{
    std::vector<domain::Candle> candles;
    for (int i = 0; i < count; ++i) {
        domain::Candle candle;
        candle.openTime = domain::Timestamp::fromMs(startMs + i * minuteMs);
        candle.open = i;
        candle.high = i + 1;
        candle.low = i - 1;
        candle.close = i + 0.5;
        candle.volume = 1;
        candles.push_back(candle);
    }
    return candles;
}

const KlineInterval &interval(const char *name) { return *findInterval(name); }

} // namespace

class SimulatedProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bars_holdTheMinutesOfTheirInterval()
    {
        const auto candles = minutes(0, 30);
        const auto bars = aggregate(interval("15m"), candles, std::nullopt, std::nullopt, std::nullopt, 10);
        QCOMPARE(bars.size(), std::size_t(2));
        QCOMPARE(bars[1].openMs, 15 * minuteMs);
        QCOMPARE(bars[1].closeMs, 30 * minuteMs - 1);
        QCOMPARE(bars[1].open, 15.0);
        QCOMPARE(bars[1].high, 30.0);
        QCOMPARE(bars[1].low, 14.0);
        QCOMPARE(bars[1].close, 29.5);
        QCOMPARE(bars[1].volume, 15.0);
    }
    void openMinute_extendsTheLastBar()
    {
        auto candles = minutes(0, 6);
        const domain::Candle open = candles.back();
        candles.pop_back();
        const auto bars = aggregate(interval("3m"), candles, open, std::nullopt, std::nullopt, 1);
        QCOMPARE(bars.size(), std::size_t(1));
        QCOMPARE(bars[0].minutes, 3);
        QCOMPARE(bars[0].close, 5.5);
    }
    void limit_countsFromTheEnd_orFromTheStartAskedFor()
    {
        const auto candles = minutes(0, 100);
        const auto newest = aggregate(interval("1m"), candles, std::nullopt, std::nullopt, std::nullopt, 3);
        QCOMPARE(newest.front().openMs, 97 * minuteMs);
        const auto forward = aggregate(interval("1m"), candles, std::nullopt, 10 * minuteMs + 1, std::nullopt, 3);
        QCOMPARE(forward.size(), std::size_t(3));
        QCOMPARE(forward.front().openMs, 11 * minuteMs);
        const auto until = aggregate(interval("1m"), candles, std::nullopt, std::nullopt, 20 * minuteMs, 2);
        QCOMPARE(until.back().openMs, 20 * minuteMs);
    }
    void weeks_openOnMondays_andMonthsOnTheirFirst()
    {
        constexpr std::int64_t thursday = 1'767'225'600'000;                                              // 2026-01-01
        QCOMPARE(barOpen(interval("1w"), thursday), std::int64_t(1'766'966'400'000));                     // Monday 2025-12-29
        QCOMPARE(barOpen(interval("1M"), thursday + 40 * 86'400'000LL), std::int64_t(1'769'904'000'000)); // 2026-02-01
        QCOMPARE(nextBarOpen(interval("1M"), 1'769'904'000'000), std::int64_t(1'772'323'200'000));        // 2026-03-01
    }
    void unknownInterval_isNotFound() { QVERIFY(!findInterval("7m")); }

    void decimals_areWrittenWithFixedPlaces()
    {
        QCOMPARE(decimalText(domain::Price::parse("3000.1").value().raw, 2), QByteArray("3000.10"));
        QCOMPARE(decimalText(domain::Price::parse("0.005").value().raw, 2), QByteArray("0.00")); // half to even
        QCOMPARE(decimalText(domain::Price::parse("-0.015").value().raw, 2), QByteArray("-0.02"));
        QCOMPARE(decimalText(domain::Price::parse("12").value().raw, 0), QByteArray("12"));
        QCOMPARE(decimalText(domain::Price::parse("12").value().raw, 8), QByteArray("12.00000000"));
        QCOMPARE(decimalPlaces(domain::Price::parse("0.01").value().raw), 2);
        QCOMPARE(decimalPlaces(domain::Price::parse("1").value().raw), 0);
    }
    void text_isEscaped()
    {
        QByteArray out;
        JsonWriter(out).beginObject().text("a\"b", "c\\d\n").endObject();
        QCOMPARE(out, QByteArray("{\"a\\\"b\":\"c\\\\d\\u000a\"}"));
    }
    void signedText_isWhatWasSentWithoutTheSignature()
    {
        QCOMPARE(withoutSignature("a=1&b=%20&signature=ff"), QByteArray("a=1&b=%20"));
        QCOMPARE(withoutSignature("a=1&signature=ff&b=2"), QByteArray("a=1&b=2"));
        QCOMPARE(withoutSignature("signature=ff"), QByteArray());
        QCOMPARE(withoutSignature("xsignature=1&a=2"), QByteArray("xsignature=1&a=2"));
    }
    void publishedSample_isAdmitted()
    {
        // The venue's documentation prints this pair of keys with its signature.
        KeyRing keys;
        const QByteArray name = "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83";
        keys.add(
            {name, venue::Secret("2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9"), {0}, {.read = true, .trade = true}});
        const QByteArray text =
            "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943";
        Parameters parameters;
        parameters.addEncoded(text);
        parameters.add("signature", "3C661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9");
        QVERIFY(keys.admit(Security::trade, name, parameters, text, 1591702613943 + 5000));
        const auto late = keys.admit(Security::trade, name, parameters, text, 1591702613943 + 5001);
        QVERIFY(!late);
        QCOMPARE(late.error().code, -1021);
        const auto changed = keys.admit(Security::trade, name, parameters, text + '0', 1591702613943);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, -1022);
    }
    void streams_liveOnTheirRoute()
    {
        QVERIFY(deliveredOn(Route::publicData, "ethusdt@depth@100ms"));
        QVERIFY(deliveredOn(Route::publicData, "!bookTicker"));
        QVERIFY(!deliveredOn(Route::publicData, "ethusdt@markPrice@1s"));
        QVERIFY(deliveredOn(Route::marketData, "ethusdt@kline_1m"));
        QVERIFY(!deliveredOn(Route::marketData, "ethusdt@depth5"));
        QVERIFY(deliveredOn(Route::plain, "ethusdt@markPrice"));
        QVERIFY(deliveredOn(Route::privateData, QByteArray(64, 'k')));
        QVERIFY(!deliveredOn(Route::marketData, QByteArray(64, 'k')));
    }
    void addresses_ofAllForms_areUnderstood()
    {
        const auto single = parseStreamAddress(QUrl(QStringLiteral("ws://h/public/ws/ethusdt@depth/btcusdt@depth")));
        QVERIFY(single && !single->combined && single->route == Route::publicData);
        QCOMPARE(single->streams, QList<QByteArray>({"ethusdt@depth", "btcusdt@depth"}));
        const auto combined = parseStreamAddress(QUrl(QStringLiteral("ws://h/market/stream?streams=ethusdt@aggTrade/btcusdt@markPrice")));
        QVERIFY(combined && combined->combined && combined->streams.size() == 2);
        const auto user = parseStreamAddress(QUrl(QStringLiteral("ws://h/private/ws?listenKey=abc&events=ORDER_TRADE_UPDATE/MARGIN_CALL")));
        QVERIFY(user && user->streams == QList<QByteArray>{"abc"} && user->userEvents.size() == 2);
        QVERIFY(!parseStreamAddress(QUrl(QStringLiteral("ws://h/wsx"))));
    }
};

int run(int count, char **arguments) { return test_program::run<SimulatedProtocol>(count, arguments); }

} // namespace simulated_protocol
#include "simulated_protocol.moc"
