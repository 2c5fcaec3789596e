// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/risk_command.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_risk_command {

using ballast::app::runRisk;

class RiskCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfTheDocumentation_givesWhatItSays()
    {
        QFile page(QStringLiteral(BALLAST_SOURCE_DIR "/docs/cli-risk.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto text = page.readAll();
        const auto from = text.indexOf("```json\n") + 8;
        const auto result = run(text.mid(from, text.indexOf("```", from) - from));
        const auto mine = result.value(QStringLiteral("accounts")).toArray()[0].toObject();
        // 6,000 + 10 (P - 3000) = 0.04 P in the first tier: 24,000 / 9.96.
        const auto position = mine.value(QStringLiteral("positions")).toArray()[0].toObject();
        QVERIFY(std::fabs(position.value(QStringLiteral("liquidationPrice")).toDouble() - 24'000 / 9.96) < 1e-6);
        QCOMPARE(result.value(QStringLiteral("hedgeRatio")).toDouble(), 0.5);
        const auto ladder = result.value(QStringLiteral("ladder")).toObject();
        const auto rungs = ladder.value(QStringLiteral("rungs")).toArray();
        QCOMPARE(rungs.size(), 5);
        QCOMPARE(rungs[0].toObject().value(QStringLiteral("hedgeEquity")).toDouble(), 8000 + 5 * 600.0);
        QCOMPARE(ladder.value(QStringLiteral("firstDown")).toObject().value(QStringLiteral("role")).toString(),
                 QStringLiteral("protected"));
        const auto stress = result.value(QStringLiteral("stress")).toArray();
        QCOMPARE(stress.size(), 8);
        QCOMPARE(stress[2].toObject().value(QStringLiteral("both")).toDouble(), -5 * 300.0);
        QVERIFY(stress[0].toObject().value(QStringLiteral("protectedLiquidated")).toBool());
        QVERIFY(result.value(QStringLiteral("namedDays")).toArray().size() > 5);
    }
    void returns_giveLossesAndASimulatedProbability()
    {
        QJsonArray returns;
        for (int i = 0; i < 200; ++i)
            returns.append(0.03 * std::sin(i * 12.9898) + (i == 77 ? -0.2 : 0));
        auto root = minimal();
        root.insert(QStringLiteral("returns"), returns);
        const auto result = run(QJsonDocument(root).toJson());
        const auto loss = result.value(QStringLiteral("loss")).toArray();
        QCOMPARE(loss.size(), 2);
        const auto historical =
            loss[0].toObject().value(QStringLiteral("protected")).toObject().value(QStringLiteral("historical")).toObject();
        QVERIFY(historical.value(QStringLiteral("valueAtRisk")).toDouble() > 0.02 * 30'000);
        QVERIFY(historical.value(QStringLiteral("expectedShortfall")).toDouble()
                >= historical.value(QStringLiteral("valueAtRisk")).toDouble());
        const auto position =
            result.value(QStringLiteral("accounts")).toArray()[0].toObject().value(QStringLiteral("positions")).toArray()[0];
        const auto simulated = position.toObject().value(QStringLiteral("simulatedTouch24h")).toObject();
        QVERIFY(simulated.value(QStringLiteral("probability")).toDouble() >= 0);
        QVERIFY(simulated.value(QStringLiteral("probability")).toDouble() <= 1);
    }
    void aVenuesOwnRule_decidesOverTheLiquidationPrice()
    {
        const auto price = [&](const char *instrument, const char *account, const char *key) {
            const auto json = QByteArray("{\"instruments\": [") + instrument + "], \"accounts\": [" + account + "]}";
            const auto accounts = run(json).value(QStringLiteral("accounts")).toArray();
            return accounts[0].toObject().value(QStringLiteral("positions")).toArray()[0].toObject().value(QLatin1String(key)).toDouble();
        };
        // Coin-margined on Bybit: bankrupt at (1 + f) N / (N/E + W), liquidated before, at 5,739.08, told to the next tick.
        const char *const bybit = R"({"symbol": "BTCUSD", "venue": "bybit", "contract": "inverse", "mark": 8000, "rate": 0.005,
                                     "takerFee": 0.00075, "tick": 0.5})";
        const char *const half =
            R"({"settle": "coin", "wallet": 0.5, "positions": [{"symbol": "BTCUSD", "quantity": 10000, "entry": 8000}]})";
        QVERIFY(std::fabs(price(bybit, half, "bankruptcyPrice") - 1.00075 * 10'000 / 1.75) < 1e-6);
        QCOMPARE(price(bybit, half, "liquidationTick"), 5739.5);
        // Half of the initial margin at the largest leverage, at the mark: 3000 = 30,000 (1 - p/3000) ... p (1 - 0.02) = 2700.
        QVERIFY(std::fabs(price(R"({"symbol": "ETH", "venue": "hyperliquid", "mark": 3000})",
                                R"({"wallet": 3000, "positions": [{"symbol": "ETH", "quantity": 10, "entry": 3000}]})", "liquidationPrice")
                          - 2700 / 0.98)
                < 1e-6);
        // By the entry value and without deductions at the mark: p = E (1 - 1/L + m).
        QVERIFY(std::fabs(price(R"({"symbol": "ETHUSDT", "venue": "bybit", "mark": 3000})",
                                R"({"wallet": 5000, "positions": [{"symbol": "ETHUSDT", "quantity": 10, "entry": 3000,
                                    "marginMode": "isolated", "isolatedMargin": 3000}]})",
                                "liquidationPrice")
                          - 3000 * (1 - 0.1 + 0.005))
                < 1e-6);
    }
    void anIsolatedPosition_leavesTheRuleOfTheCrossOne_ofTheSameContract_alone()
    {
        const auto crossOf = [&](const char *wallet, const char *beside) {
            const auto json = QByteArray(R"({"instruments": [{"symbol": "E", "mark": 3000, "venue": "bybit", "tiers": [
                {"cap": 20000, "rate": 0.005}, {"cap": null, "rate": 0.05}]}], "accounts": [{"wallet": )")
                              + wallet + R"(, "positions": [{"symbol": "E", "quantity": 5, "entry": 2000})" + beside + "]}]}";
            const auto accounts = run(json).value(QStringLiteral("accounts")).toArray();
            return accounts[0].toObject().value(QStringLiteral("positions")).toArray()[0].toObject();
        };
        // Bybit reckons cross positions at the mark and isolated ones at the entry value.
        const auto alone = crossOf("1500", ""),
                   beside = crossOf("2000", R"(, {"symbol": "E", "quantity": 1, "entry": 3000, "marginMode": "isolated",
                                               "isolatedMargin": 500})");
        for (const auto *key : {"maintenanceMargin", "liquidationPrice", "liquidationDown"})
            QCOMPARE(beside.value(QLatin1String(key)).toDouble(), alone.value(QLatin1String(key)).toDouble());
        QCOMPARE(alone.value(QStringLiteral("maintenanceMargin")).toDouble(), 75.0);
    }
    void fees_areThoseOfATier_orTheTradersOwn()
    {
        const auto fee = [&](const char *question) {
            return run(QByteArray("{\"fees\": [{\"quantity\": 2, \"price\": 3000, ") + question + "}]}")
                .value(QStringLiteral("fees"))
                .toArray()[0]
                .toObject();
        };
        const auto own = fee(R"("maker": 0.0001, "taker": 0.0003)");
        QVERIFY(std::fabs(own.value(QStringLiteral("makerFee")).toDouble() - 0.6) < 1e-12);
        QVERIFY(std::fabs(own.value(QStringLiteral("takerRoundTrip")).toDouble() - 3.6) < 1e-12);
        QVERIFY(!own.contains(QStringLiteral("tier")));
        QCOMPARE(fee(R"("venue": "hyperliquid", "tier": 1)"), fee(R"("venue": "hyperliquid", "tier": "1")"));
        QCOMPARE(fee(R"("venue": "hyperliquid", "tier": 1)").value(QStringLiteral("tier")).toString(), QStringLiteral("1"));
    }
    void liquidationFee_isTaken_andWhatIsLeftIsTold()
    {
        const auto position = [&](const char *extra) {
            const auto json = QByteArray(R"({"instruments": [{"symbol": "X", "mark": 3000, "rate": 0.02)") + extra
                              + R"(}], "accounts": [{"wallet": 6000, "positions": [{"symbol": "X", "quantity": 10, "entry": 3000}]}]})";
            const auto accounts = run(json).value(QStringLiteral("accounts")).toArray();
            return accounts[0].toObject().value(QStringLiteral("positions")).toArray()[0].toObject();
        };
        const double liquidation = 24'000 / 9.8;
        const auto binance = position("");
        QVERIFY(std::fabs(binance.value(QStringLiteral("liquidationFee")).toDouble() - 10 * liquidation * 0.0125) < 1e-6);
        QVERIFY(std::fabs(binance.value(QStringLiteral("leftAfterLiquidation")).toDouble() - 10 * liquidation * 0.0075) < 1e-6);
        const auto dear = position(R"(, "liquidationFee": 0.03)");
        QCOMPARE(dear.value(QStringLiteral("leftAfterLiquidation")).toDouble(), 0.0);
        QVERIFY(!position(R"(, "venue": "deribit")").contains(QStringLiteral("liquidationFee"))); // not known
    }
    void separateAccounts_costMargin_thatOneAccountWouldFree()
    {
        const auto result = run(R"({"instruments": [{"symbol": "ETHUSDT", "mark": 3000, "rate": 0.005}], "accounts": [
            {"name": "mine", "wallet": 9000, "positions": [{"symbol": "ETHUSDT", "quantity": 10, "entry": 3000, "leverage": 10}]},
            {"name": "hedge", "role": "hedge", "wallet": 4000,
             "positions": [{"symbol": "ETHUSDT", "quantity": -6, "entry": 3000, "leverage": 10}]}]})");
        const auto apart = result.value(QStringLiteral("capital")).toArray();
        QCOMPARE(apart[0].toObject().value(QStringLiteral("freed")).toDouble(), 0.0);
        QCOMPARE(apart[0].toObject().value(QStringLiteral("couldCarry")).toDouble(), 90'000.0);
        const auto together = result.value(QStringLiteral("capitalInOneAccount")).toObject();
        QCOMPARE(together.value(QStringLiteral("gross")).toDouble(), 4800.0);
        QCOMPARE(together.value(QStringLiteral("net")).toDouble(), 1200.0);
    }
    void series_needNoPositions_andStandBesideThem()
    {
        const QByteArray pairs = "\"pairs\": {\"rho\": 0.8, \"deviationSpot\": 0.65, \"deviationHedge\": 0.81}";
        const auto ratioOf = [](const QJsonObject &result) {
            return result.value(QStringLiteral("pairs")).toObject().value(QStringLiteral("minimumVarianceRatio")).toDouble();
        };
        const auto alone = run("{" + pairs + "}");
        QVERIFY(std::fabs(ratioOf(alone) - 0.8 * 0.65 / 0.81) < 1e-12);
        QVERIFY(!alone.contains(QStringLiteral("accounts")));
        auto root = minimal();
        root.insert(QStringLiteral("pairs"), QJsonDocument::fromJson("{" + pairs + "}").object().value(QStringLiteral("pairs")));
        const auto both = run(QJsonDocument(root).toJson());
        QVERIFY(std::fabs(ratioOf(both) - 0.8 * 0.65 / 0.81) < 1e-12);
        QCOMPARE(both.value(QStringLiteral("accounts")).toArray().size(), 1);
        QCOMPARE(status("{" + pairs + ", \"accounts\": []}"), 1);
        QCOMPARE(status("{" + pairs + ", \"paris\": {}}"), 1);
    }
    void questionsAboutLevels_areAnsweredInTheirOrder()
    {
        const auto answers = run(R"({"touch": [
            {"spot": 105, "low": 100, "sigma": 0.2, "years": 0.5, "drift": 0.1, "rate": 0.1},
            {"spot": 2500, "low": 2250, "high": 2750, "sigma": 0.8, "years": 0.0027397260274},
            {"side": "long", "maintenanceRate": 0.005, "sigma": 0.8, "years": 0.0027397260274, "target": 0.01},
            {"spot": 2500, "high": 2600, "sigma": 0.8, "years": 0.0027397260274, "stepSeconds": 3600}]})")
                                 .value(QStringLiteral("touch"))
                                 .toArray();
        QCOMPARE(answers.size(), 4);
        const auto value = [&](int i, const char *key) { return answers[i].toObject().value(QLatin1String(key)).toDouble(); };
        QVERIFY(std::fabs(value(0, "probability") - 0.656021198) < 2e-5); // Haug (1998)
        QVERIFY(std::fabs(15 * value(0, "valueOfOneAtTouch") - 9.7264) < 1e-4);
        QVERIFY(std::fabs(value(1, "probability") + value(1, "survival") - 1) < 1e-12);
        QVERIFY(value(2, "leverage") > 9 && value(2, "leverage") < 10);
        QVERIFY(value(3, "discreteProbability") < value(3, "probability"));
        QCOMPARE(status(R"({"touch": [{"spot": 1}]})"), 1);
        QCOMPARE(status(R"({"touch": [{"spot": 1, "low": 0.5, "sigma": 0.1, "years": 1, "sgima": 2}]})"), 1);
        QCOMPARE(status(R"({"touch": [{"side": "up", "maintenanceRate": 0.005, "sigma": 0.8, "years": 1, "target": 0.01}]})"), 1);
        QCOMPARE(status(R"({"touch": 7})"), 1);
        QCOMPARE(status(R"({"fees": [{"venue": "binance", "tier": "VIP99"}]})"), 1);
        QCOMPARE(status(R"({"fees": [{"venue": "mars"}]})"), 1);
        QCOMPARE(status(R"({"fees": [{"venue": 7}]})"), 1);
        QCOMPARE(status(R"({"fees": [{"maker": 0.0002, "taker": 0.0005, "tier": "VIP1"}]})"), 1); // whose?
        QCOMPARE(status(R"({"funding": [{"venue": "binance"}]})"), 1);
        QCOMPARE(status(R"({"funding": [{"premium": 0, "intervalHours": 0}]})"), 1);
    }
    void badInput_isOneClearLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const char *key, const QJsonValue &value) {
            auto root = minimal();
            root.insert(QLatin1String(key), value);
            return QJsonDocument(root).toJson();
        };
        QTest::newRow("half a document") << QByteArray("{\"volatility\": 0.7, ");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("unknown key") << with("volatilty", 0.7);
        QTest::newRow("text for a number") << with("volatility", QStringLiteral("high"));
        QTest::newRow("no instruments") << with("instruments", QJsonArray());
        QTest::newRow("no price") << with("instruments", QJsonArray{QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETHUSDT")}}});
        const auto venue = QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETHUSDT")},
                                       {QStringLiteral("mark"), 3000},
                                       {QStringLiteral("venue"), QStringLiteral("mtgox")}};
        const auto inPosition = [&](const char *key, const QJsonValue &value) {
            auto account = minimal().value(QStringLiteral("accounts")).toArray()[0].toObject();
            auto position = account.value(QStringLiteral("positions")).toArray()[0].toObject();
            position.insert(QLatin1String(key), value);
            account.insert(QStringLiteral("positions"), QJsonArray{position});
            return with("accounts", QJsonArray{account});
        };
        QTest::newRow("misspelt key of a position") << inPosition("levrage", 10);
        QTest::newRow("entry beyond all prices") << inPosition("entry", 1e12);
        QTest::newRow("position of 0") << inPosition("quantity", 0);
        QTest::newRow("leverage of 0") << inPosition("leverage", 0);
        QTest::newRow("isolated without margin") << inPosition("marginMode", QStringLiteral("isolated"));
        QTest::newRow("accounts that are no list") << with("accounts", QJsonObject{{QStringLiteral("wallet"), 1}});
        QTest::newRow("account that is no object") << with("accounts", QJsonArray{7});
        QTest::newRow("bridge that is no object") << with("bridge", 2500);
        QTest::newRow("bridge of an unknown symbol")
            << with("bridge", QJsonObject{{QStringLiteral("price"), 2500}, {QStringLiteral("symbol"), QStringLiteral("BTCUSDT")}});
        QTest::newRow("moves that are no list") << with("ladder", QJsonObject{{QStringLiteral("moves"), 0.1}});
        QTest::newRow("unknown kind of contract")
            << with("instruments", QJsonArray{QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETHUSDT")},
                                                          {QStringLiteral("mark"), 3000},
                                                          {QStringLiteral("contract"), QStringLiteral("invers")}}});
        QTest::newRow("unknown venue") << with("instruments", QJsonArray{venue});
        QTest::newRow("impossible return") << with("returns", QJsonArray{-1.5});
        QTest::newRow("impossible move") << with("ladder", QJsonObject{{QStringLiteral("moves"), QJsonArray{-2}}});
    }
    void badInput_isOneClearLine()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(status(json), 1);
    }
    void wrongUsage_isTold()
    {
        QCOMPARE(runRisk({}), 2);
        QCOMPARE(runRisk({QStringLiteral("--nonsense")}), 2);
        QCOMPARE(runRisk({m_folder.filePath(QStringLiteral("nowhere.json"))}), 1);
    }

private:
    static QJsonObject minimal()
    {
        return {{QStringLiteral("volatility"), 0.7},
                {QStringLiteral("instruments"),
                 QJsonArray{QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETHUSDT")}, {QStringLiteral("mark"), 3000}}}},
                {QStringLiteral("accounts"),
                 QJsonArray{
                     QJsonObject{{QStringLiteral("wallet"), 6000},
                                 {QStringLiteral("positions"), QJsonArray{QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETHUSDT")},
                                                                                      {QStringLiteral("quantity"), 10},
                                                                                      {QStringLiteral("entry"), 3000}}}}}}}};
    }
    int status(const QByteArray &json)
    {
        const auto input = m_folder.filePath(QStringLiteral("in.json")), output = m_folder.filePath(QStringLiteral("out.json"));
        QFile file(input);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            return -1;
        file.close();
        return runRisk({input, QStringLiteral("--json"), output});
    }
    QJsonObject run(const QByteArray &json)
    {
        if (status(json) != 0)
            return {};
        QFile file(m_folder.filePath(QStringLiteral("out.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    QTemporaryDir m_folder;
};

int run(int count, char **arguments) { return test_program::run<RiskCommandTest, QCoreApplication>(count, arguments); }

} // namespace tst_risk_command
#include "tst_risk_command.moc"
