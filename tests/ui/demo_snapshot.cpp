// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_snapshot.h"

#include "market/market_models.h"
#include "risk/scenario_report.h"

#include <cmath>
#include <random>

namespace ballast::ui::test {

namespace {

using domain::Money;
using domain::Price;
using domain::Quantity;
using domain::Timestamp;
using strategy::Factor;
using strategy::Guardrail;

constexpr Timestamp now = Timestamp::fromMs(1'763'906'709'000); // 2025-11-23 14:05:09 UTC
constexpr double protectedSize = 10.0;

domain::Instrument ethUsdt()
{
    domain::Instrument instrument;
    instrument.symbol = "ETHUSDT";
    instrument.base = "ETH";
    instrument.quote = instrument.settle = "USDT";
    return instrument;
}

strategy::Decision aDecision(std::uint64_t number, Timestamp at, double mark, double current, double target, strategy::Hold hold)
{
    strategy::Decision d;
    d.number = number;
    d.at = at;
    d.regime = market::Regime::normal;
    d.inputs = {mark, protectedSize, -current * protectedSize, 9.6, 0.62, -0.084, 2.6, 0.0001, 0.4, 0.2, 1.1};
    d.currentRatio = current;
    d.targetRatio = target;
    d.bandLow = target - 0.05;
    d.bandHigh = target + 0.05;
    d.contributions[std::size_t(Factor::minimum)] = 0.30;
    d.contributions[std::size_t(Factor::leverage)] = 0.198;
    d.contributions[std::size_t(Factor::regime)] = 0.002;
    d.contributions[std::size_t(Factor::criticality)] = target - 0.5;
    d.hold = hold;
    if (hold == strategy::Hold::none) {
        d.action = target > current ? strategy::Action::increase : strategy::Action::reduce;
        d.orderQuantity =
            Quantity::fromEstimate(-(target - current) * protectedSize).toStep(Quantity::fromRaw(100'000), domain::Rounding::halfEven);
        d.expectedCost = std::fabs(target - current) * protectedSize * mark * 0.0005;
        d.riskRemoved = 142.5;
    } else if (hold == strategy::Hold::insideBand) {
        d.guardrails[std::size_t(Guardrail::noTradeBand)] = {target, current, true};
    }
    return d;
}

void addHistory(engine::Snapshot &s, unsigned seed, int minutes)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> move(0, 0.0009);
    double price = 3'012.5, ratio = 0.5, target = 0.5;
    const double entry = 3'020.4;
    double hedgePnl = 0, cost = 0, hedge = -ratio * protectedSize;
    std::uint64_t number = 1;
    for (int i = 0; i < minutes; ++i) {
        const Timestamp at = now - std::chrono::minutes(minutes - i);
        const double open = price;
        double high = open, low = open;
        for (int step = 0; step < 6; ++step) {
            price *= std::exp(move(random) / 2 - 0.000006);
            high = std::max(high, price);
            low = std::min(low, price);
        }
        hedgePnl += hedge * (price - open);
        domain::Candle candle;
        candle.openTime = at;
        candle.open = open;
        candle.high = high;
        candle.low = low;
        candle.close = price;
        candle.volume = 120 + 40 * std::fabs(move(random)) * 1e3;
        s.candles.append(candle);
        target = 0.55 + 0.12 * std::sin(i / 190.0) + 0.3 * std::max(0.0, 1 - price / 2'980.0) * 10;
        target = std::min(1.0, target);
        if (std::fabs(target - ratio) > 0.05) {
            const auto decision = aDecision(number++, at, price, ratio, target, strategy::Hold::none);
            s.decisions.insert(s.decisions.begin(), decision);
            s.hedgeFills.push_back({at, decision.orderQuantity.sign() > 0 ? domain::Side::buy : domain::Side::sell, price,
                                    decision.orderQuantity.abs().toDouble(), domain::AccountRole::hedge});
            ratio = target;
            hedge = -ratio * protectedSize;
            cost += decision.expectedCost;
        } else if (i % 15 == 0) {
            s.decisions.insert(s.decisions.begin(), aDecision(number++, at, price, ratio, target, strategy::Hold::insideBand));
        }
        engine::Sample sample;
        sample.at = at;
        sample.mark = price;
        sample.ratio = ratio;
        sample.target = target;
        sample.protectedEquity = 3'020 + (price - entry) * protectedSize;
        sample.hedgeEquity = 4'000 + hedgePnl - cost;
        sample.equityWithHedge = sample.protectedEquity + sample.hedgeEquity;
        sample.equityWithoutHedge = sample.protectedEquity + 4'000;
        sample.liquidationPrice = 2'742.6;
        sample.hedgeCost = cost;
        sample.volatility = 0.62;
        s.samples.append(sample);
    }
    s.market.mark = price;
    s.ratio = {ratio, target, target - 0.05, target + 0.05, 0.498};
    s.equityStart = s.samples[0].equityWithHedge;
    if (s.decisions.size() > 200)
        s.decisions.resize(200);
}

void addFigures(engine::Snapshot &s)
{
    const double mark = s.market.mark, hedge = -s.ratio.current * protectedSize;
    s.exposure = {protectedSize + hedge,
                  (protectedSize + hedge) * mark,
                  protectedSize,
                  hedge,
                  protectedSize * mark,
                  s.samples.back().protectedEquity,
                  s.samples.back().hedgeEquity,
                  protectedSize * mark / s.samples.back().protectedEquity};
    s.liquidation = {2'742.6, 2'742.6 / mark - 1, (1 - 2'742.6 / mark) / 0.0325, 0.0004, 0.0121, 0.186, 2'742.31};
    s.cost = {21.37, -3.12, 8.41, 26.66, 214.9, -31.44, 88.02, 271.48, 402.1, 0.00912, 0.01352, 271.48, 37, 41};
    auto &m = s.market;
    m.index = mark + 0.42;
    m.bid = mark - 0.06;
    m.ask = mark + 0.06;
    m.spreadBps = 0.4;
    m.bidDepth = 412.6;
    m.askDepth = 388.1;
    m.imbalance = 0.18;
    m.nextHedgeQuantity = -0.31;
    m.nextHedgeCost = 0.53;
    m.fundingRate = 0.0001;
    m.nextFunding = now + std::chrono::seconds(6'891);
    m.fundingCostPerDay = -4.86;
    m.ewmaVolatility = 0.62;
    m.yangZhangVolatility = 0.584;
    m.windowVolatility = {0.601, 0.592, 0.6, 0.588, 0.586, 0.585, 0.584};
    m.volatilityRank = 0.71;
    m.regimeSince = now - std::chrono::minutes(218);
    m.regimeProbability = {0.08, 0.79, 0.13};
}

void addPositions(engine::Snapshot &s)
{
    engine::PositionRow own;
    own.account = "main";
    own.symbol = "ETHUSDT";
    own.base = "ETH";
    own.quote = "USDT";
    own.quantity = protectedSize;
    own.entry = 3'020.4;
    own.mark = s.market.mark;
    own.notional = protectedSize * own.mark;
    own.leverage = 10;
    own.unrealisedPnl = (own.mark - own.entry) * protectedSize;
    own.maintenanceMargin = own.notional * 0.005;
    own.funding = -12.41;
    own.liquidationPrice = s.liquidation.price;
    own.venueLiquidationPrice = s.liquidation.venuePrice;
    own.liquidationDistance = s.liquidation.distance;
    own.liquidationSigma = s.liquidation.sigma;
    own.probability24h = s.liquidation.probability24h;
    own.ageSeconds = 0.8;
    auto hedge = own;
    hedge.account = "hedge";
    hedge.role = domain::AccountRole::hedge;
    hedge.quantity = s.exposure.hedgeDelta;
    hedge.entry = 2'996.18;
    hedge.notional = hedge.quantity * hedge.mark;
    hedge.leverage = 5;
    hedge.unrealisedPnl = (hedge.mark - hedge.entry) * hedge.quantity;
    hedge.funding = 3.12;
    hedge.liquidationPrice = 3'611.07;
    hedge.liquidationDistance = hedge.liquidationPrice / hedge.mark - 1;
    hedge.liquidationSigma = 6.4;
    hedge.probability24h = 0.0000004;
    s.positions = {own, hedge};
}

void addOrders(engine::Snapshot &s)
{
    int number = 0;
    for (auto mark = s.hedgeFills.rbegin(); mark != s.hedgeFills.rend() && number < 60; ++mark, ++number) {
        domain::Order order;
        order.request.id = domain::ClientOrderId("blst1k9f" + std::to_string(4'000 - number));
        order.request.side = mark->side;
        order.request.timeInForce = domain::TimeInForce::immediateOrCancel;
        order.request.quantity = Quantity::fromEstimate(mark->quantity);
        order.request.price = Price::fromEstimate(std::round(mark->price * 100) / 100);
        order.status = number % 9 == 4 ? domain::OrderStatus::expired : domain::OrderStatus::filled;
        order.filled = order.request.quantity;
        order.averagePrice = order.request.price;
        order.createdAt = order.updatedAt = mark->at;
        s.orders.push_back(order);
        domain::Fill fill;
        fill.id = domain::TradeId(std::to_string(90'311'400 - number));
        fill.clientOrderId = order.request.id;
        fill.side = mark->side;
        fill.price = order.request.price;
        fill.quantity = order.request.quantity;
        fill.fee = domain::notional(fill.price, fill.quantity) * domain::Rate::fromRaw(50'000);
        fill.feeCurrency = "USDT";
        fill.realisedPnl = Money::fromEstimate(mark->side == domain::Side::buy ? 4.21 : 0);
        fill.at = mark->at;
        s.fills.push_back(fill);
    }
}

/// Hourly bars whose log variance is persistent over days, as markets' is.
std::vector<domain::Candle> pastHours(std::size_t days)
{
    std::mt19937_64 random(11);
    std::normal_distribution<double> normal;
    std::vector<domain::Candle> bars;
    double level = 0, price = 3'000;
    auto at = Timestamp::fromMs((now.ms() / 86'400'000 - std::int64_t(days)) * 86'400'000);
    for (std::size_t hour = 0; hour < days * 24; ++hour, at = at + std::chrono::hours(1)) {
        if (hour % 24 == 0)
            level = 0.95 * level + 0.35 * normal(random);
        domain::Candle bar{at, std::chrono::hours(1), price, price, price, price, 1};
        for (int i = 0; i < 4; ++i) {
            price *= std::exp(0.0035 * std::exp(level / 2) * normal(random));
            bar.high = std::max(bar.high, price);
            bar.low = std::min(bar.low, price);
        }
        bar.close = price;
        bars.push_back(bar);
    }
    return bars;
}

/// Fitted once: it takes a moment, and every test asks for it.
struct Learnt
{
    market::HourlyHistory history;
    std::shared_ptr<const market::MarketModels> models;
    Learnt()
    {
        const auto bars = pastHours(600);
        for (const auto &bar : bars)
            history.add(bar);
        models = std::make_shared<const market::MarketModels>(market::fitMarketModels(bars).value());
    }
};

void addModels(engine::Snapshot &s)
{
    static const Learnt learnt;
    market::MarketForecast forecast;
    forecast.use(learnt.models, learnt.history);
    s.models.models = learnt.models;
    s.models.forecast = forecast.figures(learnt.history.lastClose());
    s.models.regimeByModel = forecast.knowsRegime();
    if (learnt.models->regimes)
        s.models.regimeProbability = forecast.regimeProbabilities();
    s.models.daysOfHistory = learnt.history.days();
    s.market.forecastVolatility = s.models.forecast.volatility;
}

void addLimits(engine::Snapshot &s)
{
    domain::OrderRequest last;
    last.quantity = domain::Quantity::fromEstimate(1.25);
    last.price = domain::Price::fromEstimate(s.market.mark * 0.999);
    last.side = domain::Side::sell;
    engine::LimitContext context;
    context.mark = s.market.mark;
    context.hedgeDelta = s.exposure.hedgeDelta;
    context.protectedDelta = s.exposure.protectedDelta;
    context.costToday = s.cost.today;
    context.ordersLastMinute = 2;
    context.ordersToday = 175;
    context.notionalToday = 61'250;
    context.marketAgeSeconds = 0.2;
    context.clockOffsetSeconds = -0.0003;
    s.limits = engine::limitUses(&last, s.hedgeInstrument, context, s.parameters);
}

void addScenarios(engine::Snapshot &s)
{
    std::mt19937 random(5);
    std::student_t_distribution<double> heavyTails(4);
    risk::ScenarioInput input;
    input.instruments = {s.hedgeInstrument};
    input.marks = {s.market.mark};
    input.volatility = 0.62;
    input.moves = risk::usualMoves();
    for (int day = 0; day < 365; ++day)
        input.returns.push_back(0.024 * std::clamp(heavyTails(random), -8.0, 8.0));
    const auto schedule = risk::MarginSchedule::flat(0.005, 50);
    for (const auto &row : s.positions) {
        domain::Position position;
        position.quantity = Quantity::fromEstimate(row.quantity);
        position.entryPrice = Price::fromEstimate(row.entry);
        position.leverage = row.leverage;
        const double wallet = row.role == domain::AccountRole::hedge ? 4'000 : 2'915;
        input.accounts.push_back({row.role, wallet, {position}, {schedule}});
    }
    s.scenarios = std::make_shared<const risk::ScenarioReport>(risk::scenarioReport(input));
}

} // namespace

engine::Snapshot demoSnapshot(unsigned seed, int minutes)
{
    engine::Snapshot s;
    s.at = now;
    s.eventCount = 184'233;
    s.mode = engine::Mode::demo;
    s.armState = engine::ArmState::armed;
    s.strategy = "regime-adaptive";
    s.hedgeInstrument = ethUsdt();
    addHistory(s, seed, minutes);
    addFigures(s);
    addPositions(s);
    addOrders(s);
    addModels(s);
    addScenarios(s);
    addLimits(s);
    s.feeds = {{engine::Feed::market, "ETHUSDT market", engine::FeedState::connected, 0.2, false},
               {engine::Feed::user, "main", engine::FeedState::connected, 1.1, false},
               {engine::Feed::user, "hedge", engine::FeedState::connected, 0.8, false}};
    s.roundTripMs = 1.4;
    s.clockOffsetMs = -0.3;
    s.notes = {
        {engine::Severity::info, engine::NoteCode::armed, now - std::chrono::minutes(4),
         "Armed: Ballast adjusts the hedge by itself from now on."},
        {engine::Severity::warning, engine::NoteCode::bookGap, now - std::chrono::minutes(51),
         "The order book missed an update; it is being read again."},
        {engine::Severity::critical, engine::NoteCode::liquidationNear, now - std::chrono::minutes(73),
         "Liquidation of the protected position is 6.2 % away (1.9 expected one-day moves). A hedge in another account does not move it: "
         "only added margin does."}};
    return s;
}

engine::Snapshot emptySnapshot()
{
    engine::Snapshot s;
    s.at = now;
    s.mode = engine::Mode::observe;
    s.armReason = "Observe mode only watches.";
    s.hedgeInstrument = ethUsdt();
    s.strategy = "regime-adaptive";
    s.feeds = {{engine::Feed::market, "ETHUSDT market", engine::FeedState::connecting, engine::unknownValue, true},
               {engine::Feed::user, "main", engine::FeedState::disconnected, engine::unknownValue, true},
               {engine::Feed::user, "hedge", engine::FeedState::disconnected, engine::unknownValue, true}};
    return s;
}

engine::Snapshot stale(engine::Snapshot s)
{
    s.mode = engine::Mode::paper;
    s.armState = engine::ArmState::suspended;
    s.armReason = "Did nothing: market data is 14 s old.";
    s.feeds[0].ageSeconds = 14;
    s.feeds[0].stale = true;
    return s;
}

} // namespace ballast::ui::test
