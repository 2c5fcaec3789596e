// SPDX-License-Identifier: GPL-3.0-or-later
// A second, independent accounting of the same story: plain doubles, profit added up from bar to bar instead of from the entry, the hedge's
// orders worked out from the rules on paper. Both must agree to the cent.
#include "../test_program.h"

#include "paths.h"

#include <QTest>

#include <cmath>

namespace tst_replay_twin {

using namespace ballast;
using namespace ballast::evaluate;
using namespace ballast::evaluate::test;

namespace {

struct Pot
{
    double equity, size = 0, last = 0;
    bool dead = false;

    /// Moves to `price`; true when equity falls to maintenance on the way, which empties the pot at the first tick beyond.
    bool moveTo(double price, double rate, double feeRate)
    {
        if (size == 0)
            return false;
        const double after = equity + size * (price - last);
        if (after > rate * std::fabs(size) * price) {
            equity = after;
            last = price;
            return false;
        }
        // equity + size (P - last) = rate |size| P
        double level = (size * last - equity) / (size - rate * std::fabs(size));
        level = size > 0 ? std::floor(level * 100) / 100 : std::ceil(level * 100) / 100;
        level = size > 0 ? std::clamp(level, price, std::max(price, last)) : std::clamp(level, std::min(price, last), price);
        equity = std::max(0.0, equity + size * (level - last) - feeRate * std::fabs(size) * level);
        size = 0;
        dead = true;
        return true;
    }
};

struct Twin
{
    double with = 0, without = 0;
    bool died = false, hedgeDied = false;
    int fills = 0;
};

/// Holds `ratio` against the position from the 32nd bar on; closes at the open after the bar in which the position died.
Twin play(const ReplaySpec &spec, double ratio, const std::vector<domain::Candle> &candles, const std::vector<FundingRow> &funding)
{
    constexpr double maintenance = 0.005, seizure = 0.0125, fee = 0.0005, lot = 0.001;
    const int side = spec.direction == Direction::longPosition ? 1 : -1;
    const auto lots = [](double size) { return std::floor(size / lot + 1e-9) * lot; };
    Pot position{spec.equity.toDouble()}, hedge{spec.hedgeCapital.toDouble()};
    const double idle = hedge.equity;
    position.size = side * lots(position.equity * spec.leverage / candles[0].open);
    position.last = candles[0].open;
    const double hedgeSize = lots(ratio * std::fabs(position.size));
    std::size_t nextFunding = 0;
    bool closing = false;
    Twin twin;

    const auto trade = [&](double open, double change, const domain::Candle &before) {
        const double sigma = std::log(before.high / before.low) / std::sqrt(4 * std::log(2.0));
        const double impact = spec.costs.impactFactor * sigma * std::sqrt(std::fabs(change) * open / (before.volume * before.close));
        const double paid = spec.costs.fixedBps * 1e-4 + std::min(impact, 0.01);
        const double shift = std::ceil(std::round(open * paid * 1e8) / 1e6) / 100; // whole cents, never in our favour
        hedge.moveTo(open, maintenance, seizure);
        hedge.equity -= std::fabs(change) * shift + fee * std::fabs(change) * (open + (change > 0 ? shift : -shift));
        hedge.size += change;
        hedge.last = open;
        ++twin.fills;
    };
    const auto everyone = [&](double price) {
        if (position.moveTo(price, maintenance, seizure)) {
            twin.died = true;
            closing = hedge.size != 0;
        }
        if (hedge.moveTo(price, maintenance, seizure)) {
            twin.hedgeDied = true;
            closing = false;
        }
    };

    for (std::size_t i = 0; i < candles.size(); ++i) {
        const auto &bar = candles[i];
        for (; nextFunding < funding.size() && funding[nextFunding].at <= bar.openTime; ++nextFunding) {
            for (auto *pot : {&position, &hedge}) {
                if (pot->size == 0)
                    continue;
                pot->equity += pot->size * (bar.open - pot->last) - pot->size * bar.open * funding[nextFunding].rate.toDouble();
                pot->last = bar.open;
            }
        }
        if (i == barsBeforeHedge && !position.dead)
            trade(bar.open, -side * hedgeSize, candles[i - 1]);
        else if (closing && hedge.size != 0) {
            closing = false;
            trade(bar.open, -hedge.size, candles[i - 1]);
        }
        everyone(bar.open);
        everyone(side > 0 ? bar.low : bar.high);
        everyone(side > 0 ? bar.high : bar.low);
        everyone(bar.close);
    }
    twin.with = position.equity + hedge.equity;
    twin.without = position.equity + idle;
    return twin;
}

} // namespace

class TestReplayTwin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAccountings_agreeToTheCent_onRandomPaths();
};

void TestReplayTwin::bothAccountings_agreeToTheCent_onRandomPaths()
{
    int deaths = 0, hedgeDeaths = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        std::mt19937_64 random(seed);
        const auto pick = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
        const auto candles = randomPath(random, 1500, Path::round(pick(200, 4000)), pick(0.0003, 0.003));
        std::vector<FundingRow> funding;
        for (int hour = 4; hour < 25; hour += 4)
            funding.push_back({start + std::chrono::hours(hour), Rate::fromRaw(std::int64_t(pick(-50'000, 50'000)))});
        const double ratio = std::round(pick(0.2, 1) * 100) / 100;
        auto spec = aSpec(ratio);
        spec.direction = random() % 2 ? Direction::longPosition : Direction::shortPosition;
        spec.leverage = std::round(pick(2, 30));
        spec.equity = Money::fromInteger(std::int64_t(pick(1'000, 20'000)));
        spec.hedgeCapital = Money::fromInteger(std::int64_t(pick(0.5, 1.5) * spec.equity.toDouble() * std::max(1.0, spec.leverage / 15)));
        spec.hedgeLeverage = 125; // margin enough for every order: what is refused is another test's business
        spec.costs.fixedBps = std::round(pick(0, 5) * 10) / 10;
        spec.costs.impactFactor = 1;
        const auto result = replay(spec, {candles, funding, {}});
        QVERIFY2(result, result ? "" : result.error().message().c_str());
        const auto twin = play(spec, ratio, candles, funding);
        const auto where = QStringLiteral("seed %1, leverage %2, ratio %3").arg(seed).arg(spec.leverage).arg(ratio);
        const double with = result->withHedge.finalEquity().toDouble(), without = result->withoutHedge.finalEquity().toDouble();
        QVERIFY2(std::fabs(with - twin.with) < 0.01,
                 qPrintable(where + QStringLiteral(": with the hedge %1, twin %2").arg(with, 0, 'f', 4).arg(twin.with, 0, 'f', 4)));
        QVERIFY2(std::fabs(without - twin.without) < 0.01,
                 qPrintable(where + QStringLiteral(": without %1, twin %2").arg(without, 0, 'f', 4).arg(twin.without, 0, 'f', 4)));
        QVERIFY2(result->withHedge.liquidated(domain::AccountRole::protectedAccount) == twin.died, qPrintable(where));
        QVERIFY2(result->withHedge.liquidated(domain::AccountRole::hedge) == twin.hedgeDied, qPrintable(where));
        QVERIFY2(int(result->withHedge.fills) == twin.fills, qPrintable(where));
        deaths += twin.died;
        hedgeDeaths += twin.hedgeDied;
    }
    // The paths are worth the name only if every fate occurs.
    QVERIFY(deaths > 30 && deaths < 270);
    QVERIFY(hedgeDeaths > 5);
}

int run(int count, char **arguments) { return test_program::run<TestReplayTwin>(count, arguments); }

} // namespace tst_replay_twin
#include "tst_replay_twin.moc"
