// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/recorded_minutes.h"

#include "domain/text_format.h"
#include "evaluate/run.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <limits>
#include <memory>

namespace ballast::evaluate {

namespace {

using domain::Timestamp;

constexpr auto quarter = std::chrono::seconds(15); ///< four prices a minute
const auto enough = domain::Quantity::fromInteger(1'000'000);

/// Makes the events of one minute after the other.
class Minutes
{
public:
    explicit Minutes(const RecordedMinutes &minutes) : m_minutes(minutes) {}

    std::optional<engine::Event> next()
    {
        while (m_ready.empty()) {
            if (!m_begun)
                begin();
            else if (m_candle < m_minutes.candles.size())
                minute(m_minutes.candles[m_candle++]);
            else
                return std::nullopt;
        }
        auto event = std::move(m_ready.front());
        m_ready.pop_front();
        return event;
    }

private:
    void put(engine::EventBody body, Timestamp at) { m_ready.push_back({at, at, std::move(body)}); }

    void begin()
    {
        m_begun = true;
        if (m_minutes.candles.empty() || m_minutes.account.empty()) {
            m_candle = m_minutes.candles.size();
            return;
        }
        const auto at = m_minutes.candles.front().openTime;
        put(engine::FeedStatus{engine::Feed::market, m_minutes.instrument.venue, {}, engine::FeedState::connected}, at);
        for (const auto id : {protectedId, hedgeId})
            put(engine::FeedStatus{engine::Feed::user, m_minutes.instrument.venue, id, engine::FeedState::connected}, at);
    }

    /// The protected account as known at `at`; false before it was.
    bool tellAccount(Timestamp at, double price)
    {
        while (m_account + 1 < m_minutes.account.size() && m_minutes.account[m_account + 1].at <= at)
            ++m_account;
        const auto &known = m_minutes.account[m_account];
        if (known.at > at)
            return false;
        // Valued at the mark: the position is taken as opened there, and its profit so far as money in the wallet.
        engine::AccountSnapshot snapshot = account(protectedId, known.equity, known.delta, price, at);
        if (!snapshot.positions.empty() && known.leverage > 0)
            snapshot.positions.front().leverage = std::max(1.0, known.leverage);
        put(std::move(snapshot), at);
        if (!std::exchange(m_hedgeTold, true))
            put(account(hedgeId, m_minutes.hedgeEquity, m_minutes.hedgeDelta, price, at), at);
        return true;
    }

    [[nodiscard]] engine::AccountSnapshot account(domain::AccountId id, double equity, double delta, double price, Timestamp at) const
    {
        engine::AccountSnapshot out;
        out.account = id;
        const auto money = domain::Money::fromEstimate(equity);
        out.balances.push_back({id, m_minutes.instrument.settle, money, money, at});
        const double quantity = m_minutes.instrument.kind == domain::ContractKind::inverse ? delta * price : delta;
        const auto exact = domain::Quantity::fromEstimate(quantity).toStep(m_minutes.instrument.lotSize, domain::Rounding::halfEven);
        if (exact.isZero())
            return out;
        domain::Position position;
        position.account = id;
        position.instrument = instrumentId;
        position.quantity = exact;
        position.entryPrice = domain::Price::fromEstimate(price).toStep(m_minutes.instrument.tickSize, domain::Rounding::halfEven);
        position.leverage = 20;
        position.updatedAt = at;
        out.positions.push_back(position);
        return out;
    }

    void price(double value, Timestamp at)
    {
        const auto mark = domain::Price::fromEstimate(value);
        const auto half = domain::Price::fromRaw(std::max<std::int64_t>(1, std::int64_t(value * m_minutes.spreadBps * 0.5e-4 * 1e8)));
        put(engine::BestQuote{instrumentId, mark - half, mark + half, enough, enough}, at);
        const auto interval = std::max<domain::Duration>(m_minutes.instrument.fundingInterval, std::chrono::hours(1));
        const Timestamp funding{(at.ns / interval.count() + 1) * interval.count()};
        put(engine::MarkPrice{instrumentId, mark, mark, domain::Rate::fromEstimate(m_minutes.account[m_account].fundingRate), funding}, at);
    }

    void minute(const domain::Candle &candle)
    {
        const auto close = candle.openTime + candle.interval;
        const bool running = m_minutes.account.front().at <= close;
        if (running) {
            const bool isLong = m_minutes.account[m_account].delta >= 0;
            const std::array path{candle.open, isLong ? candle.low : candle.high, isLong ? candle.high : candle.low, candle.close};
            for (std::size_t i = 0; i < path.size(); ++i) {
                const auto at = std::min(close, candle.openTime + quarter * std::int64_t(i + 1));
                intentsUntil(at);
                price(path[i], at);
                if (i + 1 < path.size())
                    put(engine::TimerTick{}, at);
            }
            tellAccount(close, candle.close);
        }
        put(engine::CandleEvent{instrumentId, candle, engine::CandleState::closed}, close);
        put(engine::TimerTick{}, close);
    }

    void intentsUntil(Timestamp at)
    {
        for (; m_intent < m_minutes.intents.size() && m_minutes.intents[m_intent].first <= at; ++m_intent) {
            if (m_hedgeTold)
                put(engine::IntentEvent{m_minutes.intents[m_intent].second}, m_minutes.intents[m_intent].first);
        }
    }

    const RecordedMinutes &m_minutes;
    std::deque<engine::Event> m_ready;
    std::size_t m_candle = 0, m_account = 0, m_intent = 0;
    bool m_begun = false, m_hedgeTold = false;
};

} // namespace

engine::EngineConfig configOf(const RecordedMinutes &minutes)
{
    engine::EngineConfig config;
    config.mode = engine::Mode::paper;
    auto instrument = minutes.instrument;
    instrument.id = instrumentId;
    config.instruments = {instrument};
    config.schedules = {minutes.schedule};
    config.accounts = {{protectedId, instrument.venue, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "Protected"},
                       {hedgeId, instrument.venue, domain::AccountRole::hedge, domain::PositionMode::oneWay, "Hedge"}};
    config.hedgeInstrument = instrumentId;
    config.hedgeAccount = hedgeId;
    config.strategy = minutes.strategy;
    config.parameters = minutes.parameters;
    config.armAtStart = minutes.armed;
    config.orderTag = "audt";
    config.timeScale = std::numeric_limits<double>::infinity();
    config.refitInterval = {}; // hourly history is not in it
    return config;
}

EventSource eventsOf(const RecordedMinutes &minutes)
{
    return [source = std::make_shared<Minutes>(minutes)] { return source->next(); };
}

std::vector<std::string> assumptionsOf(const RecordedMinutes &minutes)
{
    return {
        "The events of the time were not recorded: the market is rebuilt from one-minute candles, four prices a minute, the adverse one "
        "first.",
        domain::textFormat("Orders meet a quote %.3g bps wide and of any depth; resting ones fill when the price goes past them.",
                           minutes.spreadBps),
        "The protected account is what was sampled each minute, the same with the override and without it.",
        "Volatility is estimated from these candles; learnt forecasts and the correlation signals are not used.",
    };
}

} // namespace ballast::evaluate
