// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "builders.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_scenario {

using namespace ballast;
using namespace ballast::test;
using exchange::makeScenario;
using exchange::PriceProcess;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

struct Walk
{
    double low = 1e18, high = 0, last = 0, highestFunding = 0;
    double first = 0;
    domain::Duration lowAt{};
};

Walk walk(std::string_view name, std::uint64_t seed, domain::Duration length)
{
    PriceProcess process(makeScenario(name).value(), seed, monday);
    Walk result;
    result.first = process.state().price;
    for (auto at = domain::Duration(seconds(1)); at <= length; at += seconds(1)) {
        const auto &state = process.advance(monday + at);
        if (state.price < result.low) {
            result.low = state.price;
            result.lowAt = at;
        }
        result.high = std::max(result.high, state.price);
        result.highestFunding = std::max(result.highestFunding, state.fundingRate);
        result.last = state.price;
    }
    result.low /= result.first;
    result.high /= result.first;
    result.last /= result.first;
    return result;
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedScenario_canBeMade()
    {
        QCOMPARE(exchange::scenarioNames().size(), std::size_t(7));
        for (const auto name : exchange::scenarioNames()) {
            const auto made = makeScenario(name);
            QVERIFY(made.has_value());
            QCOMPARE(made->name, std::string(name));
            QVERIFY(!made->description.empty() && !made->phases.empty());
        }
    }

    void unknownName_isRefusedWithTheNamesThatExist()
    {
        const auto made = makeScenario("moon");
        QVERIFY(!made.has_value());
        QVERIFY(made.error().message().find("moon") != std::string::npos);
        QVERIFY(made.error().message().find("crash-15") != std::string::npos);
    }

    void crash_fallsFifteenPercentWithinItsHour_withAnySeed()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto calm = walk("crash-15", seed, minutes(10));
            QVERIFY2(calm.low > 0.985 && calm.high < 1.015, qPrintable(QString::number(seed)));
            const auto path = walk("crash-15", seed, minutes(65));
            QVERIFY2(path.low < 0.862 && path.low > 0.836, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(path.low)));
            QVERIFY(path.lowAt > minutes(38));
        }
    }

    void flashCrash_fallsEightPercentAndComesBack()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto path = walk("flash-crash", seed, minutes(30));
            QVERIFY2(path.low < 0.935 && path.low > 0.905, qPrintable(QString::number(path.low)));
            QVERIFY2(path.last > 0.97, qPrintable(QString::number(path.last)));
        }
    }

    void theOthers_moveAsTheyAreNamed()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            QVERIFY(std::fabs(walk("pump", seed, minutes(56)).last - 1.12) < 0.02);
            QVERIFY(walk("trend", seed, hours(6)).last > 1.03);
            const auto calm = walk("calm", seed, hours(6));
            QVERIFY(calm.low > 0.98 && calm.high < 1.02);
            const auto sideways = walk("sideways", seed, hours(12));
            QVERIFY(sideways.low > 0.96 && sideways.high < 1.04 && sideways.high - sideways.low > 0.02);
            QCOMPARE(walk("funding-squeeze", seed, hours(1)).highestFunding, 0.003);
        }
    }

    void path_isTheSame_forTheSameSeed_andDiffersForAnother()
    {
        QCOMPARE(walk("crash-15", 3, minutes(20)).last, walk("crash-15", 3, minutes(20)).last);
        QVERIFY(walk("crash-15", 3, minutes(20)).last != walk("crash-15", 4, minutes(20)).last);
    }

    void playback_visitsOpenLowHighClose_ofARisingBar()
    {
        const domain::Candle bar{monday, minutes(1), 100, 110, 95, 105, 1};
        PriceProcess process({bar}, 1);
        QCOMPARE(process.state().price, 100.0);
        QCOMPARE(process.advance(monday + seconds(20)).price, 95.0);
        QCOMPARE(process.advance(monday + seconds(40)).price, 110.0);
        QCOMPARE(process.advance(monday + seconds(60)).price, 105.0);
        QCOMPARE(process.advance(monday + hours(1)).price, 105.0);
    }

    void playback_visitsTheHighFirst_ofAFallingBar()
    {
        PriceProcess process({{monday, minutes(1), 105, 110, 95, 100, 1}}, 1);
        QCOMPARE(process.advance(monday + seconds(20)).price, 110.0);
        QCOMPARE(process.advance(monday + seconds(40)).price, 95.0);
    }
};

int run(int count, char **arguments) { return test_program::run<TestScenario>(count, arguments); }

} // namespace tst_scenario
#include "tst_scenario.moc"
