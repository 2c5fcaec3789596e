// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine learns from the past, reads from other markets, and checks against the venue.
#include "../test_program.h"

#include "builders.h"

#include <QTest>

#include <random>

namespace tst_engine_learning {

using namespace ballast;
using namespace ballast::test;
using strategy::Factor;
using strategy::ParameterId;

namespace {

constexpr domain::InstrumentId btcPerpetual{1};

engine::EngineConfig twoMarkets()
{
    auto out = config();
    auto btc = ethUsdt();
    btc.id = btcPerpetual;
    btc.symbol = "BTCUSDT";
    btc.base = "BTC";
    out.instruments.push_back(btc);
    out.schedules.push_back(out.schedules.front());
    return out;
}

/// Hourly bars of both markets up to the world's present; ETH follows BTC but for the last `apart` hours.
void feedPast(World &world, int hours, int apart, double price, unsigned seed = 5)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    const auto count = std::size_t(hours);
    std::vector<double> eth(count), btc(count);
    double level = 0;
    for (int i = 0; i < hours; ++i) {
        if (i % 24 == 0)
            level = 0.9 * level + 0.3 * normal(random);
        const double deviation = 0.006 * std::exp(level / 2);
        btc[std::size_t(i)] = deviation * normal(random);
        const double own = deviation * normal(random);
        eth[std::size_t(i)] = i < hours - apart ? btc[std::size_t(i)] + 0.2 * own : own;
    }
    constexpr std::int64_t hour = 3'600'000'000'000;
    const std::int64_t end = world.now().ns / hour * hour;
    const auto feed = [&](domain::InstrumentId id, const std::vector<double> &moves, double last) {
        double sum = 0;
        for (const double move : moves)
            sum += move;
        double open = last * std::exp(-sum);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const double close = open * std::exp(moves[i]);
            const domain::Timestamp at{end - hour * std::int64_t(moves.size() - i)};
            world.feed(engine::CandleEvent{id,
                                           {at, std::chrono::hours(1), open, std::max(open, close), std::min(open, close), close, 1},
                                           engine::CandleState::closed});
            open = close;
        }
    };
    feed(btcPerpetual, btc, price * 20);
    feed(ethPerpetual, eth, price);
}

const engine::FitModels *newestFit(const World &world)
{
    const engine::FitModels *out = nullptr;
    for (const auto &effect : world.all) {
        if (const auto *fit = std::get_if<engine::FitModels>(&effect))
            out = fit;
    }
    return out;
}

} // namespace

class EngineLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutHistory_thePresentEstimateIsUsed()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto snapshot = world.snapshot();
        QVERIFY(!snapshot->models.models);
        QVERIFY(std::isnan(snapshot->market.forecastVolatility));
        QVERIFY(std::fabs(snapshot->current.inputs.volatility - snapshot->market.ewmaVolatility) < 1e-9);
        QCOMPARE(world.count<engine::FitModels>(), 0);
    }
    void history_isLearntFrom_onceAWeek_andTheForecastSizesTheHedge()
    {
        World world(twoMarkets());
        feedPast(world, 24 * 200, 0, 3000);
        world.healthy(3000, 10, 6000);
        world.candles(3000, 0.0005, 120);
        QCOMPARE(world.count<engine::FitModels>(), 1);
        auto models = market::fitMarketModels(newestFit(world)->hourly);
        QVERIFY(models);
        world.feed(engine::ModelsFitted{std::make_shared<const market::MarketModels>(*models)});
        world.fresh(3000);
        const auto snapshot = world.snapshot();
        QVERIFY(snapshot->models.models && *snapshot->models.models == *models);
        QVERIFY(snapshot->market.forecastVolatility > 0.1);
        QVERIFY(std::fabs(snapshot->current.inputs.volatility / snapshot->market.forecastVolatility - 1) < 1e-9);
        QVERIFY(std::fabs(snapshot->models.forecast.volatility / snapshot->market.forecastVolatility - 1) < 1e-9);
        world.candles(3000, 0.0005, 60 * 24 * 6);
        QCOMPARE(world.count<engine::FitModels>(), 1);
        world.candles(3000, 0.0005, 60 * 26);
        QCOMPARE(world.count<engine::FitModels>(), 2);
    }
    void noModels_leaveTheForecastThatThereIs()
    {
        World world(twoMarkets());
        feedPast(world, 24 * 200, 0, 3000);
        world.healthy(3000, 10, 6000).feed(engine::ModelsFitted{});
        QVERIFY(!world.snapshot()->models.models);
        QVERIFY(!std::isnan(world.snapshot()->current.inputs.volatility));
    }
    void aBrokenCorrelation_raisesTheHedge_andSaysSoOnce()
    {
        World calm(twoMarkets());
        feedPast(calm, 24 * 70, 0, 3000);
        calm.healthy(3000, 10, 6000);
        QCOMPARE(calm.count(engine::NoteCode::signalActive), 0);
        QCOMPARE(calm.snapshot()->current.contributions[std::size_t(Factor::signals)], 0.0);
        QVERIFY(calm.snapshot()->pairs.front().signals.correlation > 0.9);

        World broken(twoMarkets());
        feedPast(broken, 24 * 70, 24 * 7, 3000);
        broken.healthy(3000, 10, 6000);
        broken.candles(3000, 0.0005, 30).fresh(3000);
        QCOMPARE(broken.count(engine::NoteCode::signalActive), 1);
        const auto decision = broken.snapshot()->current;
        QCOMPARE(decision.contributions[std::size_t(Factor::signals)], strategy::Parameters()[ParameterId::signalRatio]);
        double sum = 0;
        for (const double part : decision.contributions)
            sum += part;
        QCOMPARE(sum, decision.targetRatio);
        QVERIFY(decision.targetRatio > calm.snapshot()->current.targetRatio);
    }
    void signalsSwitchedOff_changeNothing()
    {
        auto settings = twoMarkets();
        settings.parameters[ParameterId::signalRatio] = 0;
        World world(settings);
        feedPast(world, 24 * 70, 24 * 7, 3000);
        world.healthy(3000, 10, 6000);
        QCOMPARE(world.count(engine::NoteCode::signalActive), 0);
        QCOMPARE(world.snapshot()->current.contributions[std::size_t(Factor::signals)], 0.0);
    }
    void theDial_decidesHowStrainedTheBasisMustBe()
    {
        for (const double dial : {0.0, 1.0}) {
            auto settings = config();
            settings.parameters[ParameterId::signalDial] = dial;
            World world(settings);
            world.healthy(3000, 10, 6000);
            const auto tell = [&](double basis) {
                world.feed(engine::MarkPrice{ethPerpetual, domain::Price::fromEstimate(3000 * (1 + basis)),
                                             domain::Price::fromInteger(3000), domain::Rate{}, world.now()});
                world.candles(3000, 0.0005, 1);
            };
            for (int i = 0; i < 400; ++i)
                tell(i % 2 ? 0.0001 : -0.0001);
            tell(0.00025); // about two and a half deviations
            QCOMPARE(world.count(engine::NoteCode::signalActive), dial == 0 ? 1 : 0);
        }
    }
    void coinsOfAnotherKind_areNotHedgedWithThisOne()
    {
        World world(twoMarkets());
        world.healthy(3000, 10, 60'000);
        engine::AccountSnapshot snapshot;
        snapshot.account = protectedAccount;
        const auto money = domain::Money::fromInteger(60'000);
        snapshot.balances = {{protectedAccount, "USDT", money, money, world.now()}};
        auto bitcoin = world.position(protectedAccount, 1, 60'000);
        bitcoin.instrument = btcPerpetual;
        snapshot.positions = {world.position(protectedAccount, 10, 3000), bitcoin};
        world.feed(engine::MarkPrice{btcPerpetual, domain::Price::fromInteger(60'000), domain::Price::fromInteger(60'000), domain::Rate{},
                                     world.now()});
        world.feed(snapshot).fresh(3000);
        QCOMPARE(world.snapshot()->exposure.protectedDelta, 10.0);
        QVERIFY(world.snapshot()->exposure.protectedNotional > 80'000); // but its margin counts
    }
    void fault02_aLiquidationPriceOfTheVenuesThatIsNotOurs_isToldOnce_andSoIsItsEnd()
    {
        World world;
        world.healthy(3000, 10, 6000);
        const auto told = [&](double price) {
            engine::AccountSnapshot snapshot;
            snapshot.account = protectedAccount;
            const auto money = domain::Money::fromInteger(6000);
            snapshot.balances = {{protectedAccount, "USDT", money, money, world.now()}};
            auto position = world.position(protectedAccount, 10, 3000);
            position.venueLiquidationPrice = domain::Price::fromEstimate(price);
            snapshot.positions = {position};
            world.later(1).feed(std::move(snapshot));
        };
        const double ours = world.snapshot()->liquidation.price;
        for (int i = 0; i < 3; ++i)
            told(ours + 0.01);
        QCOMPARE(world.count(engine::NoteCode::liquidationMismatch), 0);
        told(ours + 100); // once may be a matter of timing
        QCOMPARE(world.count(engine::NoteCode::liquidationMismatch), 0);
        for (int i = 0; i < 5; ++i)
            told(ours + 100);
        QCOMPARE(world.count(engine::NoteCode::liquidationMismatch), 1);
        told(ours);
        QCOMPARE(world.count(engine::NoteCode::liquidationMismatch), 2); // it is over, and that is said
        QCOMPARE(world.snapshot()->notes.front().severity, engine::Severity::info);
        told(ours + 100);
        told(ours + 100);
        QCOMPARE(world.count(engine::NoteCode::liquidationMismatch), 3);
    }
    void scenarios_areAskedForNowAndThen_andShown()
    {
        World world;
        world.healthy(3000, 10, 6000).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::AssessScenarios>(), 1);
        world.later(5).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::AssessScenarios>(), 1);
        world.later(11).fresh(3000).feed(engine::TimerTick{});
        QCOMPARE(world.count<engine::AssessScenarios>(), 2);
        for (const auto &effect : world.all) {
            if (const auto *ask = std::get_if<engine::AssessScenarios>(&effect)) {
                const auto report = risk::scenarioReport(ask->input);
                QVERIFY(report.ladder.firstDown && report.ladder.firstDown->role == domain::AccountRole::protectedAccount);
                QVERIFY(std::fabs(3000 * (1 + report.ladder.firstDown->move) - world.snapshot()->liquidation.price) < 0.01);
                world.feed(engine::ScenariosAssessed{std::make_shared<const risk::ScenarioReport>(report)});
                break;
            }
        }
        QVERIFY(world.snapshot()->scenarios);
    }
};

int run(int count, char **arguments) { return test_program::run<EngineLearning>(count, arguments); }

} // namespace tst_engine_learning
#include "tst_engine_learning.moc"
