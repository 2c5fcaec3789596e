// SPDX-License-Identifier: GPL-3.0-or-later
/// Builders for engine tests: a world with one protected and one hedge account on a linear ETH perpetual.
#pragma once

#include "engine/engine.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace ballast::test {

inline constexpr domain::AccountId protectedAccount{0}, hedgeAccount{1};
inline constexpr domain::InstrumentId ethPerpetual{0};

inline domain::Instrument ethUsdt()
{
    domain::Instrument instrument;
    instrument.id = ethPerpetual;
    instrument.symbol = "ETHUSDT";
    instrument.base = "ETH";
    instrument.quote = instrument.settle = "USDT";
    return instrument;
}

inline engine::EngineConfig config()
{
    engine::EngineConfig result;
    result.instruments = {ethUsdt()};
    result.schedules = {risk::MarginSchedule::flat(0.005, 100)};
    result.accounts = {
        {protectedAccount, domain::VenueId::simulated, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "protected"},
        {hedgeAccount, domain::VenueId::simulated, domain::AccountRole::hedge, domain::PositionMode::oneWay, "hedge"}};
    result.hedgeInstrument = ethPerpetual;
    result.hedgeAccount = hedgeAccount;
    result.armAtStart = true;
    return result;
}

/// Drives an engine by hand: `world.at(seconds)` moves time, the rest feeds events and gathers effects.
class World
{
public:
    explicit World(engine::EngineConfig settings = config()) : m_engine(std::move(settings)) {}

    /// Everything a healthy start brings: candles, quote and mark at `price`, the accounts' snapshots.
    World &healthy(double price, double protectedEth, double protectedWallet, double hedgeEth = 0, double hedgeWallet = 10'000)
    {
        candles(price, 0.0005, 60);
        quote(price);
        mark(price);
        account(protectedAccount, protectedWallet, protectedEth, price);
        account(hedgeAccount, hedgeWallet, hedgeEth, price);
        return *this;
    }
    World &candles(double price, double move, int count)
    {
        for (int i = 0; i < count; ++i) {
            const double next = price * std::exp((i % 2 ? -move : move));
            feed(engine::CandleEvent{ethPerpetual,
                                     {m_now, std::chrono::minutes(1), price, std::max(price, next), std::min(price, next), next, 1},
                                     engine::CandleState::closed});
            later(60);
            price = next;
        }
        return *this;
    }
    World &quote(double price, double halfSpread = 0.005)
    {
        const auto size = domain::Quantity::fromInteger(1000);
        return feed(engine::BestQuote{ethPerpetual, domain::Price::fromEstimate(price - halfSpread),
                                      domain::Price::fromEstimate(price + halfSpread), size, size});
    }
    World &mark(double price, double fundingRate = 0.0001)
    {
        const auto exact = domain::Price::fromEstimate(price);
        return feed(engine::MarkPrice{ethPerpetual, exact, exact, domain::Rate::fromEstimate(fundingRate), m_now + std::chrono::hours(4)});
    }
    World &account(domain::AccountId id, double wallet, double eth, double entry)
    {
        engine::AccountSnapshot snapshot;
        snapshot.account = id;
        const auto money = domain::Money::fromEstimate(wallet);
        snapshot.balances = {{id, "USDT", money, money, m_now}};
        if (eth != 0)
            snapshot.positions = {position(id, eth, entry)};
        return feed(std::move(snapshot));
    }
    [[nodiscard]] domain::Position position(domain::AccountId id, double eth, double entry) const
    {
        domain::Position result;
        result.account = id;
        result.instrument = ethPerpetual;
        result.quantity = domain::Quantity::fromEstimate(eth);
        result.entryPrice = domain::Price::fromEstimate(entry);
        result.leverage = 10;
        result.updatedAt = m_now;
        return result;
    }
    /// Answers the newest order: filled in full at `price`, with fill, position and final order state in the venue's order.
    World &fillNewestOrder(double price)
    {
        const auto request = newestOrder();
        const double sign = domain::sign(request.side);
        domain::Fill fill;
        fill.id = domain::TradeId(std::to_string(++m_trades));
        fill.clientOrderId = request.id;
        fill.account = request.account;
        fill.instrument = request.instrument;
        fill.side = request.side;
        fill.price = domain::Price::fromEstimate(price);
        fill.quantity = request.quantity;
        fill.fee = domain::notional(fill.price, fill.quantity) * domain::Rate::fromRaw(50'000);
        fill.feeCurrency = "USDT";
        fill.at = m_now;
        m_hedge += request.quantity.toDouble() * sign;
        feed(engine::PositionUpdate{position(hedgeAccount, m_hedge, price)});
        engine::OrderUpdate update;
        update.order.request = request;
        update.order.status = domain::OrderStatus::filled;
        update.order.filled = request.quantity;
        update.order.averagePrice = fill.price;
        feed(update);
        return feed(engine::FillEvent{fill, engine::ForcedBy::nobody});
    }
    /// The venue's word on the newest order, filled so far as said (coins).
    World &answer(domain::OrderStatus status, double filled = 0, int rejectCode = 0)
    {
        engine::OrderUpdate update;
        update.order.request = newestOrder();
        update.order.status = status;
        update.order.filled = domain::Quantity::fromEstimate(filled);
        update.order.rejectCode = rejectCode;
        return feed(update);
    }
    /// A synchronised book: `quantity` coins on each of `levels` ticks on either side of `price`.
    World &book(double price, double quantity, int levels)
    {
        engine::BookSnapshotEvent event{ethPerpetual, {}};
        for (int i = 0; i < levels; ++i) {
            const auto size = domain::Quantity::fromEstimate(quantity);
            event.snapshot.bids.push_back({domain::Price::fromEstimate(price - 0.01 * (i + 1)), size});
            event.snapshot.asks.push_back({domain::Price::fromEstimate(price + 0.01 * (i + 1)), size});
        }
        return feed(event);
    }
    /// Signs of life on the user feeds, a quote and a mark: all data is fresh again.
    World &fresh(double price)
    {
        feed(engine::UserFeedAlive{protectedAccount}).feed(engine::UserFeedAlive{hedgeAccount});
        return quote(price).mark(price);
    }
    World &later(double seconds)
    {
        m_now = m_now + domain::Duration(std::int64_t(seconds * 1e9));
        return *this;
    }
    World &feed(engine::EventBody body)
    {
        last = m_engine.apply({m_now, m_now, std::move(body)});
        all.insert(all.end(), last.begin(), last.end());
        return *this;
    }

    [[nodiscard]] std::vector<domain::OrderRequest> orders() const
    {
        std::vector<domain::OrderRequest> result;
        for (const auto &effect : all) {
            if (const auto *place = std::get_if<engine::PlaceOrder>(&effect))
                result.push_back(place->request);
        }
        return result;
    }
    [[nodiscard]] domain::OrderRequest newestOrder() const { return orders().back(); }
    template<typename T>
    [[nodiscard]] int count() const
    {
        int result = 0;
        for (const auto &effect : all)
            result += std::holds_alternative<T>(effect);
        return result;
    }
    [[nodiscard]] int count(engine::NoteCode code) const
    {
        int result = 0;
        for (const auto &effect : all) {
            if (const auto *note = std::get_if<engine::Note>(&effect))
                result += note->code == code;
        }
        return result;
    }
    [[nodiscard]] std::shared_ptr<const engine::Snapshot> snapshot() const { return m_engine.snapshot(); }
    [[nodiscard]] strategy::Decision newestDecision() const { return snapshot()->decisions.front(); }
    [[nodiscard]] strategy::Hold hold() const { return snapshot()->current.hold; }
    [[nodiscard]] domain::Timestamp now() const { return m_now; }

    engine::Effects last, all;

private:
    engine::Engine m_engine;
    domain::Timestamp m_now = domain::Timestamp::fromMs(1'700'000'000'000);
    double m_hedge = 0;
    int m_trades = 0;
};

} // namespace ballast::test
