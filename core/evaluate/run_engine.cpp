// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine hears of a replay, and what it wants done.
#include "evaluate/run.h"

#include <algorithm>
#include <limits>

namespace ballast::evaluate {

namespace {

constexpr domain::InstrumentId referenceId{1};
/// A volatility needs some returns: bars longer than a few minutes lengthen the half-life to this many (about RiskMetrics' 0.94 a step).
constexpr std::int64_t leastHalfLifeBars = 12;

engine::EngineConfig engineConfig(const ReplaySpec &spec, const MarketHistory &history, const Course &course)
{
    engine::EngineConfig config;
    config.instruments = {course.instrument};
    config.schedules = {spec.contract.schedule};
    if (!history.reference.empty()) {
        auto reference = course.instrument;
        reference.id = referenceId;
        reference.symbol = "BTCUSDT";
        reference.base = "BTC";
        config.instruments.push_back(reference);
    }
    domain::Account account;
    account.id = protectedId;
    account.venue = course.instrument.venue;
    account.role = domain::AccountRole::protectedAccount;
    account.label = "protected";
    config.accounts.push_back(account);
    account.id = hedgeId;
    account.role = domain::AccountRole::hedge;
    account.label = "hedge";
    config.accounts.push_back(account);
    config.hedgeInstrument = instrumentId;
    config.hedgeAccount = hedgeId;
    config.strategy = spec.strategy;
    config.parameters = spec.parameters;
    auto &halfLife = config.parameters[strategy::ParameterId::volatilityHalfLife];
    halfLife = std::max(halfLife, domain::toSeconds(course.interval) * leastHalfLifeBars);
    config.decideOn = engine::DecideOn::candles;
    config.candleInterval = course.interval;
    config.armAtStart = true;
    config.orderTag = "rply";
    config.timeScale = std::numeric_limits<double>::infinity();
    config.sampleInterval = std::chrono::hours(24);
    config.idleDecisionInterval = std::chrono::hours(24 * 365); // nobody reads them here
    config.keepHistory = false;
    config.refitInterval = spec.refitInterval;
    return config;
}

} // namespace

Run::Run(const ReplaySpec &spec, const MarketHistory &history, const Course &course, Hedging hedging)
    : m_spec(spec), m_history(history), m_course(course), m_schedules{spec.contract.schedule},
      m_protected{exchange::MarginAccount(protectedId, spec.equity), domain::AccountRole::protectedAccount, {}, {}, {}, {}},
      m_hedge{exchange::MarginAccount(hedgeId, spec.hedgeCapital), domain::AccountRole::hedge, {}, {}, {}, {}}
{
    m_protected.ledger.start = spec.equity;
    m_hedge.ledger.start = spec.hedgeCapital;
    m_protected.account.setLeverage(instrumentId, spec.leverage);
    m_hedge.account.setLeverage(instrumentId, spec.hedgeLeverage);
    m_quoteEvent.body = engine::BestQuote{instrumentId, {}, {}, {}, {}};
    m_markEvent.body = engine::MarkPrice{instrumentId, {}, {}, {}, {}};
    m_candleEvent.body = engine::CandleEvent{instrumentId, {}, engine::CandleState::closed};
    if (hedging == Hedging::off)
        return;
    m_engine.emplace(engineConfig(spec, history, course));
    const auto &first = history.candles.front();
    m_now = first.openTime;
    tellPrice(first.open, m_now);
    tellAccount(m_protected, m_now);
    tell(engine::LeverageUpdate{hedgeId, instrumentId, spec.hedgeLeverage}, m_now);
    tellAccount(m_hedge, m_now);
}

void Run::feed(const engine::Event &event)
{
    const auto effects = m_engine->apply(event);
    for (const auto &effect : effects) {
        if (const auto *place = std::get_if<engine::PlaceOrder>(&effect))
            m_pending.push_back(place->request);
        else if (const auto *ask = std::get_if<engine::RequestAccountSnapshot>(&effect))
            (ask->account == hedgeId ? m_askedForHedge : m_askedForProtected) = true;
        else if (const auto *note = std::get_if<engine::Note>(&effect))
            m_result.signals += note->code == engine::NoteCode::signalActive;
        else if (const auto *fit = std::get_if<engine::FitModels>(&effect))
            learn(*fit);
        // Nothing rests and nothing is ever in doubt here, so there is nothing to cancel, to query or to read again; records are for a
        // store.
    }
}

void Run::tellReference(domain::Timestamp closeTime)
{
    while (m_nextReference < m_history.reference.size()) {
        const auto &bar = m_history.reference[m_nextReference];
        if (bar.openTime + bar.interval > closeTime)
            return;
        tell(engine::CandleEvent{referenceId, bar, engine::CandleState::closed}, closeTime);
        ++m_nextReference;
    }
}

void Run::learn(const engine::FitModels &fit)
{
    engine::ModelsFitted answer;
    if (auto models = market::fitMarketModels(fit.hourly))
        answer.models = std::make_shared<const market::MarketModels>(*std::move(models));
    tell(std::move(answer), m_now);
}

void Run::tell(engine::EventBody body, domain::Timestamp at) { feed({at, at, std::move(body)}); }

void Run::tellPrice(double price, domain::Timestamp at)
{
    const auto mark = domain::Price::fromEstimate(price);
    // A quote of the assumed spread around the price; off the tick grid rather than wider than assumed.
    const auto half = domain::Price::fromRaw(std::max<std::int64_t>(1, std::int64_t(double(mark.raw) * m_spec.costs.spreadBps * 0.5e-4)));
    auto &quote = std::get<engine::BestQuote>(m_quoteEvent.body);
    quote.bid = mark - half;
    quote.ask = mark + half;
    m_quoteEvent.at = m_quoteEvent.venueAt = at;
    feed(m_quoteEvent);
    auto &markPrice = std::get<engine::MarkPrice>(m_markEvent.body);
    markPrice.mark = markPrice.index = mark;
    m_markEvent.at = m_markEvent.venueAt = at;
    feed(m_markEvent);
}

void Run::tellAccount(const Leg &leg, domain::Timestamp at)
{
    (leg.role == domain::AccountRole::hedge ? m_askedForHedge : m_askedForProtected) = false;
    engine::AccountSnapshot snapshot;
    snapshot.account = leg.account.id();
    const auto &settle = m_course.instrument.settle;
    snapshot.balances.push_back({leg.account.id(), settle, leg.account.wallet(), leg.account.wallet(), at});
    if (const auto *position = leg.account.position(instrumentId, domain::PositionSide::both); position && !position->quantity.isZero())
        snapshot.positions.push_back(*position);
    tell(std::move(snapshot), at);
}

void Run::tellBalance(const Leg &leg, domain::Timestamp at)
{
    const auto wallet = leg.account.wallet();
    tell(engine::BalanceUpdate{{leg.account.id(), m_course.instrument.settle, wallet, wallet, at}}, at);
}

void Run::tellPosition(const Leg &leg, domain::Timestamp at)
{
    tellBalance(leg, at);
    domain::Position position;
    if (const auto *held = leg.account.position(instrumentId, domain::PositionSide::both))
        position = *held;
    position.account = leg.account.id();
    position.instrument = instrumentId;
    position.updatedAt = at;
    tell(engine::PositionUpdate{position}, at);
}

} // namespace ballast::evaluate
