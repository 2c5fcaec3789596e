// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "runtime/direct_session.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <type_traits>
#include <utility>
#include <vector>

namespace tst_direct_session {

using namespace ballast;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'760'000'000'000);

struct Rig
{
    explicit Rig(const char *scenario, std::uint64_t seed = 7, double leverage = 5)
        : exchange(makeExchange(scenario, seed)), engine(makeEngine(leverage)), session(exchange, engine)
    {}

    exchange::SimulatedExchange makeExchange(const char *scenario, std::uint64_t seed)
    {
        return exchange::SimulatedExchange(exchange::standardConfig(exchange::makeScenario(scenario).value(), seed, start));
    }
    engine::Engine makeEngine(double leverage)
    {
        const auto price = exchange.marks()[0];
        const auto size = domain::Quantity::fromInteger(10);
        const auto wallet = domain::Money::fromEstimate(domain::notional(price, size).toDouble() / leverage);
        const auto own = exchange.openAccount("protected", wallet);
        const auto hedge = exchange.openAccount("hedge", domain::Money::fromInteger(8000));
        exchange.seedPosition(own, {0}, size, price, leverage, domain::MarginMode::cross);
        engine::EngineConfig config;
        config.instruments = exchange.instruments();
        config.schedules = exchange.schedules();
        config.accounts = {
            {own, domain::VenueId::simulated, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "protected"},
            {hedge, domain::VenueId::simulated, domain::AccountRole::hedge, domain::PositionMode::oneWay, "hedge"}};
        config.hedgeAccount = hedge;
        config.armAtStart = true;
        configuration = config;
        return engine::Engine(std::move(config));
    }
    [[nodiscard]] domain::Timestamp after(std::chrono::nanoseconds time) const { return start + time; }

    engine::EngineConfig configuration;
    exchange::SimulatedExchange exchange;
    engine::Engine engine;
    runtime::DirectSession session;
};

/// Equal, where nan equals nan: "unknown" must replay to "unknown".
bool same(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (std::isnan(a) && std::isnan(b));
}

template<typename T>
bool sameDoubles(const T &a, const T &b)
{
    static_assert(sizeof(T) % sizeof(double) == 0 && std::is_trivially_copyable_v<T>);
    using Array = std::array<double, sizeof(T) / sizeof(double)>;
    const auto left = std::bit_cast<Array>(a), right = std::bit_cast<Array>(b);
    return std::equal(left.begin(), left.end(), right.begin(), same);
}

bool same(const strategy::Decision &a, const strategy::Decision &b)
{
    const auto guardrails = std::equal(a.guardrails.begin(), a.guardrails.end(), b.guardrails.begin(), [](const auto &x, const auto &y) {
        return same(x.before, y.before) && same(x.after, y.after) && x.bound == y.bound;
    });
    return guardrails && a.number == b.number && a.at == b.at && a.regime == b.regime && sameDoubles(a.inputs, b.inputs)
           && same(a.currentRatio, b.currentRatio) && same(a.targetRatio, b.targetRatio) && same(a.bandLow, b.bandLow)
           && same(a.bandHigh, b.bandHigh) && sameDoubles(a.contributions, b.contributions) && a.action == b.action && a.hold == b.hold
           && a.orderQuantity == b.orderQuantity && same(a.expectedCost, b.expectedCost) && same(a.riskRemoved, b.riskRemoved);
}

bool same(const engine::Effect &a, const engine::Effect &b)
{
    const auto *decision = std::get_if<engine::RecordDecision>(&a);
    const auto *otherDecision = std::get_if<engine::RecordDecision>(&b);
    if (decision && otherDecision)
        return same(decision->decision, otherDecision->decision);
    const auto *sample = std::get_if<engine::RecordSample>(&a);
    const auto *otherSample = std::get_if<engine::RecordSample>(&b);
    if (sample && otherSample) {
        auto left = sample->sample, right = otherSample->sample;
        const bool sameTime = std::exchange(left.at, {}) == std::exchange(right.at, {});
        return sameTime && sameDoubles(left, right);
    }
    return a == b;
}

} // namespace

class DirectSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedSession_replaysToIdenticalEffects()
    {
        Rig rig("crash-15");
        std::vector<engine::Event> events;
        std::vector<engine::Effects> effects;
        std::size_t orders = 0;
        rig.session.setObserver([&](const engine::Event &event, const engine::Effects &made) {
            events.push_back(event);
            effects.push_back(made);
            for (const auto &effect : made)
                orders += std::holds_alternative<engine::PlaceOrder>(effect);
        });
        rig.session.begin();
        rig.session.run(rig.after(std::chrono::minutes(55)), std::chrono::milliseconds(500));
        rig.session.post(engine::OverrideRatio{0.9, {}, "by hand"});
        rig.session.run(rig.after(std::chrono::minutes(70)), std::chrono::milliseconds(250));
        qInfo("%zu events, %zu orders", events.size(), orders);
        QVERIFY(events.size() > 100'000);
        QVERIFY(orders > 2);

        engine::Engine again(rig.configuration);
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto replayed = again.apply(events[i]);
            const bool equal = std::equal(replayed.begin(), replayed.end(), effects[i].begin(), effects[i].end(),
                                          [](const auto &a, const auto &b) { return same(a, b); });
            QVERIFY2(equal, qPrintable(QStringLiteral("the effects of event %1 differ").arg(i)));
        }
    }
    void crash_isHedgedBeforeItBites_andCostsLessThanItSaves()
    {
        Rig rig("crash-15");
        rig.session.begin();
        rig.session.run(rig.after(std::chrono::minutes(18)), std::chrono::seconds(1));
        const auto before = rig.engine.snapshot();
        qInfo("%s", strategy::explain(before->current).c_str());
        QVERIFY(before->ratio.current > 0.3);
        rig.session.run(rig.after(std::chrono::minutes(52)), std::chrono::seconds(1));
        const auto after = rig.engine.snapshot();
        QVERIFY2(after->market.mark < before->market.mark * 0.90, "the scenario must fall");
        QVERIFY(after->ratio.current > 0.7);
        const auto &sample = after->samples.back();
        QVERIFY(sample.equityWithHedge > sample.equityWithoutHedge + 500);
    }
    void enginesBooks_equalTheExchanges_toTheLastDecimal()
    {
        Rig rig("crash-15", 11);
        rig.session.begin();
        rig.session.run(rig.after(std::chrono::minutes(60)), std::chrono::seconds(1));
        const auto snapshot = rig.engine.snapshot();
        const auto &account = rig.exchange.account({1});
        double quantity = 0;
        for (const auto &row : snapshot->positions) {
            if (row.role == domain::AccountRole::hedge)
                quantity = row.quantity;
        }
        QCOMPARE(quantity, account.position({0}, domain::PositionSide::both)->quantity.toDouble());
        QCOMPARE(snapshot->exposure.hedgeEquity, account.equity(std::array{domain::Price::fromEstimate(snapshot->market.mark)}).toDouble());
        QCOMPARE(std::size_t(snapshot->cost.fills), rig.exchange.fills({1}).size());
    }
    void liquidationPrice_agreesWithTheExchange()
    {
        Rig rig("calm", 3, 20);
        rig.session.begin();
        rig.session.run(rig.after(std::chrono::minutes(2)), std::chrono::seconds(1));
        const auto snapshot = rig.engine.snapshot();
        QVERIFY(std::fabs(snapshot->liquidation.price - snapshot->liquidation.venuePrice) < 0.5);
    }
    void calmMarket_isNotChurned()
    {
        Rig rig("calm", 5);
        rig.session.begin();
        rig.session.run(rig.after(std::chrono::hours(6)), std::chrono::seconds(5));
        const auto snapshot = rig.engine.snapshot();
        qInfo("%llu orders in six calm hours", static_cast<unsigned long long>(snapshot->cost.orders));
        QVERIFY(snapshot->cost.orders <= 6);
    }
};

int run(int count, char **arguments) { return test_program::run<DirectSessionTest>(count, arguments); }

} // namespace tst_direct_session
#include "tst_direct_session.moc"
