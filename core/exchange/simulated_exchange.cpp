// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/simulated_exchange.h"

#include "exchange/exchange_state.h"
#include "exchange/past_hours.h"
#include "risk/margin_schedule.h"
#include "risk/venue_margin.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>

namespace ballast::exchange {

namespace {

using domain::Duration;
using domain::Timestamp;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t updatesPerAdvance = 10; ///< at most, however much time one call spans
constexpr std::size_t keptTrades = 1000;
constexpr double historyVolatility = 0.42, otherBeta = 1, otherNoise = 0.25;
constexpr double fundingPullSeconds = 1800; ///< the predicted rate goes to the phase's with this time constant

double uniform(std::mt19937_64 &random) { return double(random() >> 11) * 0x1p-53; }

double gaussian(std::mt19937_64 &random) { return std::normal_distribution<double>()(random); }

Timestamp roundUp(Timestamp at, Duration step) { return {(at.ns / step.count() + 1) * step.count()}; }

/// Price of another instrument at the scenario's start, for one that does not follow it itself.
double startPriceOf(const domain::Instrument &instrument, double scenarioPrice)
{
    return instrument.base == domain::Currency("BTC") ? scenarioPrice * 20 : scenarioPrice;
}

} // namespace

ExchangeConfig standardConfig(Scenario scenario, std::uint64_t seed, Timestamp start)
{
    const auto perpetual = [](std::uint16_t id, const char *symbol, const char *base, std::int64_t tick, std::int64_t lot) {
        domain::Instrument instrument;
        instrument.id = {id};
        instrument.symbol = symbol;
        instrument.base = base;
        instrument.quote = instrument.settle = "USDT";
        instrument.tickSize = {tick};
        instrument.lotSize = instrument.minQuantity = {lot};
        instrument.minNotional = domain::Money::fromInteger(20);
        return instrument;
    };
    ExchangeConfig config;
    config.instruments = {perpetual(0, "ETHUSDT", "ETH", 1'000'000, 100'000), perpetual(1, "BTCUSDT", "BTC", 10'000'000, 100'000)};
    config.schedules = {risk::knownSchedule(domain::VenueId::simulated, "ETHUSDT").value().schedule,
                        risk::knownSchedule(domain::VenueId::simulated, "BTCUSDT").value().schedule};
    config.scenario = std::move(scenario);
    config.seed = seed;
    config.start = start;
    return config;
}

SimulatedExchange::State::State(ExchangeConfig settings)
    : config(std::move(settings)), process(config.playback.empty() ? PriceProcess(config.scenario, config.seed, config.start)
                                                                   : PriceProcess(config.playback, config.seed)),
      random(config.seed ^ 0x9e3779b97f4a7c15ull), now(config.start)
{
    assert(!config.instruments.empty() && config.schedules.size() == config.instruments.size());
    if (!config.playback.empty())
        now = config.start = config.playback.front().openTime;
    firstPrice = process.state().price;
    // Ids grow from the start time, so that those of two sessions never meet; below 2^53 for clients that read them as doubles.
    nextOrder = nextTrade = nextIncome = config.start.ms() * 1000;
    for (const auto &instrument : config.instruments) {
        auto &market = markets.emplace_back(instrument, config.bookLevels);
        market.price = instrument.id.value == 0 ? firstPrice : startPriceOf(instrument, firstPrice);
        market.nextFunding = roundUp(now, instrument.fundingInterval);
        market.updateId = config.start.ms();
        marks.push_back(domain::Price::fromEstimate(market.price));
    }
    makeHistory();
    for (auto &market : markets) {
        const auto &state = process.state();
        market.book.update(market.price, market.book.touchAt(market.price, state.spreadBps), state.depth, random, market.changes);
        market.changes.clear();
        market.open = {{now.ns / Duration(minutes(1)).count() * Duration(minutes(1)).count()},
                       minutes(1),
                       market.price,
                       market.price,
                       market.price,
                       market.price,
                       0};
    }
    for (const auto &instrument : config.instruments) {
        marks[instrument.id.value] = domain::Price::fromEstimate(markets[instrument.id.value].price);
        markets[instrument.id.value].lastQuote = bestQuote(instrument.id);
    }
}

void SimulatedExchange::State::makeHistory()
{
    const auto bars = std::size_t(std::max<std::int64_t>(config.scenario.history / minutes(1), 0));
    const auto firstOpen = Timestamp{(now.ns / Duration(minutes(1)).count() - std::int64_t(bars)) * Duration(minutes(1)).count()};
    const double step = historyVolatility * std::sqrt(10 / domain::secondsPerYear); // six steps of ten seconds a bar
    std::vector<double> common(bars * 6);
    for (auto &each : common)
        each = step * gaussian(random);
    for (auto &market : markets) {
        const bool first = &market == &markets.front();
        // Walk, then shift the whole path so that it ends where the scenario begins.
        double sum = 0;
        std::vector<double> path(common.size());
        for (std::size_t i = 0; i < path.size(); ++i) {
            sum += first ? common[i] : otherBeta * common[i] + otherNoise * step * gaussian(random);
            path[i] = sum;
        }
        double last = market.price * std::exp(-sum);
        for (std::size_t bar = 0; bar < bars; ++bar) {
            domain::Candle candle{firstOpen + minutes(1) * std::int64_t(bar), minutes(1), last, last, last, last, 0};
            for (std::size_t i = 0; i < 6; ++i) {
                candle.close = market.price * std::exp(path[bar * 6 + i] - sum);
                candle.high = std::max(candle.high, candle.close);
                candle.low = std::min(candle.low, candle.close);
            }
            candle.volume = 1000 * (0.5 + uniform(random));
            last = candle.close;
            market.candles.push_back(candle);
        }
        const auto interval = config.instruments[std::size_t(&market - markets.data())].fundingInterval;
        for (auto at = market.nextFunding - interval * 30; at < market.nextFunding; at = at + interval)
            market.funding.push_back({at, domain::Rate::fromRaw(10'000), domain::Price::fromEstimate(market.price)});
    }
}

void SimulatedExchange::State::advance(Timestamp to, Outputs &out)
{
    if (to <= now)
        return;
    const auto step = std::max(config.bookInterval, (to - now) / std::int64_t(updatesPerAdvance));
    while (now < to) {
        // A long jump still meets each end of a minute (candles) and with it each funding time.
        stepMarket(std::min({now + step, to, roundUp(now, minutes(1))}), out);
    }
}

void SimulatedExchange::State::stepMarket(Timestamp to, Outputs &out)
{
    const double elapsed = domain::toSeconds(to - now);
    now = to;
    const auto state = process.advance(now);
    for (std::size_t i = 0; i < markets.size(); ++i) {
        auto &market = markets[i];
        const domain::InstrumentId id{std::uint16_t(i)};
        if (i == 0) {
            market.price = state.price;
        } else {
            market.noise += otherNoise * state.volatility * std::sqrt(elapsed / domain::secondsPerYear) * gaussian(random)
                            - market.noise * std::min(elapsed / 3600, 1.0);
            market.price =
                startPriceOf(config.instruments[i], firstPrice) * std::exp(otherBeta * std::log(state.price / firstPrice) + market.noise);
        }
        const double pull = 1 - std::exp(-elapsed / fundingPullSeconds);
        market.fundingRate =
            domain::Rate::fromEstimate(market.fundingRate.toDouble() + pull * (state.fundingRate - market.fundingRate.toDouble()));
        marks[i] = domain::Price::fromEstimate(market.price);

        const auto touch = market.book.touchAt(market.price, state.spreadBps);
        fillRestingThrough(id, touch, out);
        // What still rests was not passed: the makers' quotes stop short of it, so that the book is never locked.
        const auto resting = restingTouch(id);
        const auto tick = config.instruments[i].tickSize.raw;
        const SyntheticBook::Touch quoted{resting.ask > 0 ? std::min(touch.bid, resting.ask - tick) : touch.bid,
                                          std::max(touch.ask, resting.bid + tick)};
        market.book.update(market.price, quoted, state.depth, random, market.changes);
        publishBook(id, out);
        publishQuote(id, out);
        const auto side = uniform(random) < 0.5 ? domain::Side::buy : domain::Side::sell;
        const auto quote = bestQuote(id);
        const auto size = domain::Quantity::fromEstimate(0.05 + 3 * uniform(random) * uniform(random))
                              .toStep(config.instruments[i].lotSize, domain::Rounding::up);
        publicTrade(id, side == domain::Side::buy ? quote.ask : quote.bid, size, side, out);
        formCandle(market, id, out);
        if (now >= market.nextFunding)
            settleFunding(id, out);
    }
    if (now - markedAt >= config.markInterval) {
        markedAt = now;
        for (const auto &instrument : config.instruments) {
            emit(out, markPrice(instrument.id));
            emit(out, engine::CandleEvent{instrument.id, markets[instrument.id.value].open, engine::CandleState::open});
        }
    }
    obeyDeadMen(out);
    endByDate(out);
    watchConditional(out);
    checkLiquidations(out);
}

void SimulatedExchange::State::formCandle(Market &market, domain::InstrumentId id, Outputs &out)
{
    market.open.close = market.price;
    market.open.high = std::max(market.open.high, market.price);
    market.open.low = std::min(market.open.low, market.price);
    market.open.volume += market.trades.back().quantity.toDouble();
    // Steps never span the end of a minute; the one that meets it is the bar's close.
    if (now < market.open.openTime + market.open.interval)
        return;
    market.candles.push_back(market.open);
    emit(out, engine::CandleEvent{id, market.open, engine::CandleState::closed});
    const double close = market.open.close;
    market.open = {market.open.openTime + market.open.interval, market.open.interval, close, close, close, close, 0};
}

domain::Quantity SimulatedExchange::State::visible(domain::InstrumentId id, domain::Side side, std::int64_t price) const
{
    auto sum = markets[id.value].book.at(side, price);
    for (const auto &each : clients) {
        for (const auto index : each.open) {
            const auto &order = each.orders[index];
            if (order.request.instrument == id && order.request.side == side && order.request.price.raw == price)
                sum += order.request.quantity - order.filled;
        }
    }
    return sum;
}

void SimulatedExchange::State::publishBook(domain::InstrumentId id, Outputs &out)
{
    auto &market = markets[id.value];
    if (market.changes.empty())
        return;
    auto &changes = market.changes;
    const auto key = [](const SyntheticBook::Change &change) { return std::pair(change.side, change.price); };
    std::sort(changes.begin(), changes.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    changes.erase(std::unique(changes.begin(), changes.end(), [&](const auto &a, const auto &b) { return key(a) == key(b); }),
                  changes.end());
    engine::BookDeltaEvent event;
    event.instrument = id;
    event.delta.previousId = market.updateId;
    // Starts with the last id already told: a snapshot taken between two updates is bridged by the next (U <= id <= u).
    event.delta.firstId = market.updateId;
    market.updateId += std::int64_t(changes.size());
    event.delta.lastId = market.updateId;
    for (const auto &change : changes) {
        auto &side = change.side == domain::Side::buy ? event.delta.bids : event.delta.asks;
        side.push_back({{change.price}, visible(id, change.side, change.price)});
    }
    std::reverse(event.delta.bids.begin(), event.delta.bids.end()); // best first, as on the asks
    changes.clear();
    emit(out, std::move(event));
}

SyntheticBook::Touch SimulatedExchange::State::restingTouch(domain::InstrumentId id) const
{
    SyntheticBook::Touch result;
    for (const auto &each : clients) {
        for (const auto index : each.open) {
            const auto &request = each.orders[index].request;
            if (request.instrument != id)
                continue;
            if (request.side == domain::Side::buy)
                result.bid = std::max(result.bid, request.price.raw);
            else
                result.ask = result.ask == 0 ? request.price.raw : std::min(result.ask, request.price.raw);
        }
    }
    return result;
}

engine::BestQuote SimulatedExchange::State::bestQuote(domain::InstrumentId id) const
{
    const auto &book = markets[id.value].book;
    auto [bid, ask] = restingTouch(id);
    if (!book.bids().empty())
        bid = std::max(bid, book.bids().front().price.raw);
    if (!book.asks().empty())
        ask = ask == 0 ? book.asks().front().price.raw : std::min(ask, book.asks().front().price.raw);
    return {id, {bid}, {ask}, visible(id, domain::Side::buy, bid), visible(id, domain::Side::sell, ask)};
}

void SimulatedExchange::State::publishQuote(domain::InstrumentId id, Outputs &out)
{
    auto quote = bestQuote(id);
    if (quote == markets[id.value].lastQuote)
        return;
    markets[id.value].lastQuote = quote;
    emit(out, quote);
}

void SimulatedExchange::State::publicTrade(domain::InstrumentId id, domain::Price price, domain::Quantity quantity, domain::Side aggressor,
                                           Outputs &out)
{
    auto &trades = markets[id.value].trades;
    if (trades.size() == keptTrades)
        trades.erase(trades.begin(), trades.begin() + keptTrades / 2);
    trades.push_back({id, price, quantity, aggressor});
    emit(out, trades.back());
}

engine::MarkPrice SimulatedExchange::State::markPrice(domain::InstrumentId id) const
{
    const auto &market = markets[id.value];
    return {id, marks[id.value], marks[id.value], market.fundingRate, market.nextFunding};
}

engine::BookSnapshotEvent SimulatedExchange::State::bookSnapshot(domain::InstrumentId id, std::size_t levels) const
{
    engine::BookSnapshotEvent event;
    event.instrument = id;
    event.snapshot.lastId = markets[id.value].updateId;
    event.snapshot.bids = markets[id.value].book.bids();
    event.snapshot.asks = markets[id.value].book.asks();
    const auto add = [](domain::Levels &to, domain::Price price, domain::Quantity quantity, auto isBetter) {
        const auto at = std::find_if(to.begin(), to.end(), [&](const domain::Level &level) { return !isBetter(level.price, price); });
        if (at != to.end() && at->price == price)
            at->quantity += quantity;
        else
            to.insert(at, {price, quantity});
    };
    for (const auto &each : clients) {
        for (const auto index : each.open) {
            const auto &order = each.orders[index];
            if (order.request.instrument != id)
                continue;
            const auto left = order.request.quantity - order.filled;
            if (order.request.side == domain::Side::buy)
                add(event.snapshot.bids, order.request.price, left, std::greater<>());
            else
                add(event.snapshot.asks, order.request.price, left, std::less<>());
        }
    }
    for (auto *side : {&event.snapshot.bids, &event.snapshot.asks}) {
        if (side->size() > levels)
            side->resize(levels);
    }
    return event;
}

// --- the public face ---

SimulatedExchange::SimulatedExchange(ExchangeConfig config) : m_state(std::make_unique<State>(std::move(config))) {}
SimulatedExchange::SimulatedExchange(SimulatedExchange &&) noexcept = default;
SimulatedExchange::~SimulatedExchange() = default;

domain::AccountId SimulatedExchange::openAccount(std::string label, domain::Money wallet, domain::PositionMode mode)
{
    const domain::AccountId id{std::uint16_t(m_state->clients.size())};
    m_state->clients.emplace_back(std::move(label), MarginAccount(id, wallet, mode));
    return id;
}

void SimulatedExchange::seedPosition(domain::AccountId account, domain::InstrumentId instrument, domain::Quantity quantity,
                                     domain::Price entry, double leverage, domain::MarginMode mode)
{
    auto &money = m_state->clients[account.value].account;
    money.setLeverage(instrument, leverage);
    money.setMarginMode(instrument, mode);
    const bool hedgeMode = money.positionMode() == domain::PositionMode::hedge;
    const auto side = !hedgeMode            ? domain::PositionSide::both
                      : quantity.sign() > 0 ? domain::PositionSide::longSide
                                            : domain::PositionSide::shortSide;
    money.fill(m_state->config.instruments[instrument.value], quantity.sign() > 0 ? domain::Side::buy : domain::Side::sell, side, entry,
               quantity.abs(), {}, m_state->now);
}

void SimulatedExchange::advance(Timestamp to, Outputs &out) { m_state->advance(to, out); }
Timestamp SimulatedExchange::now() const { return m_state->now; }
const std::vector<domain::Instrument> &SimulatedExchange::instruments() const { return m_state->config.instruments; }
const std::vector<risk::MarginSchedule> &SimulatedExchange::schedules() const { return m_state->config.schedules; }
std::size_t SimulatedExchange::accountCount() const { return m_state->clients.size(); }
const MarginAccount &SimulatedExchange::account(domain::AccountId id) const { return m_state->clients[id.value].account; }
std::span<const domain::Price> SimulatedExchange::marks() const { return m_state->marks; }
engine::MarkPrice SimulatedExchange::markPrice(domain::InstrumentId id) const { return m_state->markPrice(id); }
engine::BookSnapshotEvent SimulatedExchange::bookSnapshot(domain::InstrumentId id, std::size_t levels) const
{
    return m_state->bookSnapshot(id, levels);
}
engine::BestQuote SimulatedExchange::bestQuote(domain::InstrumentId id) const { return m_state->bestQuote(id); }
const std::vector<domain::Candle> &SimulatedExchange::candles(domain::InstrumentId id) const { return m_state->markets[id.value].candles; }

std::vector<domain::Candle> SimulatedExchange::pastHours(domain::InstrumentId id) const
{
    const auto &minutes = m_state->markets[id.value].candles;
    const auto &config = m_state->config;
    if (config.pastDays == 0 || !config.playback.empty() || minutes.empty())
        return {};
    constexpr std::int64_t hour = Duration(std::chrono::hours(1)).count();
    constexpr std::uint64_t apart = 0x9e3779b97f4a7c15; // keeps these draws away from those of the minutes
    return makePastHours({config.pastDays * 24, Timestamp{minutes.front().openTime.ns / hour * hour}, minutes.front().open, 0.6,
                          config.seed ^ apart, id.value == 0 ? 0 : config.seed + id.value});
}
const std::vector<domain::Order> &SimulatedExchange::orderHistory(domain::AccountId id) const { return m_state->clients[id.value].orders; }
const std::vector<domain::Fill> &SimulatedExchange::fills(domain::AccountId id) const { return m_state->clients[id.value].fills; }
const std::vector<Income> &SimulatedExchange::income(domain::AccountId id) const { return m_state->clients[id.value].income; }
const std::vector<engine::Trade> &SimulatedExchange::recentTrades(domain::InstrumentId id) const
{
    return m_state->markets[id.value].trades;
}
const std::vector<SimulatedExchange::FundingRow> &SimulatedExchange::fundingHistory(domain::InstrumentId id) const
{
    return m_state->markets[id.value].funding;
}
engine::AccountSnapshot SimulatedExchange::accountSnapshot(domain::AccountId id) const
{
    return m_state->snapshot(m_state->clients[id.value]);
}

} // namespace ballast::exchange
