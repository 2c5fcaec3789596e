// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "domain/text_format.h"
#include "engine/engine_state.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace ballast::engine {

namespace {

constexpr double reconcileEvery = 300; ///< outside seconds: everything is read and compared at least this often
constexpr std::size_t keptNotes = 200;

double notionalOf(const domain::Instrument &instrument, const domain::OrderRequest &request)
{
    const double price = request.price.toDouble();
    return price > 0 ? std::fabs(delta(instrument, request.quantity, price)) * price : 0;
}

} // namespace

market::RegimeThresholds thresholds(const strategy::Parameters &parameters)
{
    market::RegimeThresholds result;
    result.calmBelow = parameters[strategy::ParameterId::calmBelow];
    result.turbulentAbove = parameters[strategy::ParameterId::turbulentAbove];
    result.hysteresis = parameters[strategy::ParameterId::regimeHysteresis];
    return result;
}

Engine::Engine(EngineConfig config) : m_state(std::make_unique<State>(std::move(config))) {}
Engine::Engine(Engine &&) noexcept = default;
Engine &Engine::operator=(Engine &&) noexcept = default;
Engine::~Engine() = default;

Effects Engine::apply(const Event &event) { return m_state->apply(event); }

std::shared_ptr<const Snapshot> Engine::snapshot() const { return m_state->snapshot(); }
const strategy::Decision &Engine::lastDecision() const { return m_state->lastDecision(); }

const EngineConfig &Engine::config() const { return m_state->config(); }

bool Engine::hasOpenOrders() const { return m_state->hasOpenOrders(); }

Engine::State::State(EngineConfig config)
    : m_config(std::move(config)), m_strategy(strategy::findStrategy(m_config.strategy)), m_overrides(m_config.parameters),
      m_volatility(m_config.candleInterval,
                   std::chrono::seconds(std::int64_t(m_config.parameters[strategy::ParameterId::volatilityHalfLife])), 1440),
      m_regime(thresholds(m_config.parameters)), m_orders(m_config.orderTag)
{
    assert(m_strategy && "unknown strategies are refused where configurations are made");
    assert(m_config.hedgeInstrument.value < m_config.instruments.size() && m_config.hedgeAccount.value < m_config.accounts.size());
    m_config.schedules.resize(m_config.instruments.size());
    for (const auto &instrument : m_config.instruments)
        m_markets.emplace_back(instrument, m_config.sequenceRule);
    m_marks.assign(m_config.instruments.size(), 0);
    m_histories.resize(m_config.instruments.size());
    m_pairs.resize(m_config.instruments.size());
    for (const auto &account : m_config.accounts) {
        m_accounts.emplace_back();
        m_accounts.back().account = account;
    }
    m_fundingByAccount.assign(m_config.accounts.size(), 0);
    const bool carriesOn = outlivesTheProcess(m_config.mode);
    m_armWanted = m_config.armAtStart && carriesOn;
    m_armed = m_config.armAtStart && !carriesOn && m_config.mode != Mode::observe;
    if (carriesOn)
        m_reconciliation.state = ReconciliationState::pending;
}

Effects Engine::State::apply(const Event &event)
{
    m_now = std::max(m_now, event.at);
    if (!m_startedAt.isSet())
        m_startedAt = m_now;
    ++m_events;
    if (m_overrides.expire(m_now)) {
        m_regime.setThresholds(thresholds(m_overrides.effective()));
        note(Severity::info, NoteCode::overrideEnded, "A manual override has ended; its automatic value is back in force.");
    }
    std::visit([this](const auto &body) { on(body); }, event.body);
    if (m_now - m_sampledAt >= m_config.sampleInterval)
        takeSample();
    return std::exchange(m_effects, {});
}

void Engine::State::note(Severity severity, NoteCode code, std::string text, const Subject &subject)
{
    Note entry{severity, code, m_now, std::move(text), subject};
    if (m_config.keepHistory)
        keepNewest(m_notes, entry, keptNotes);
    m_effects.emplace_back(std::move(entry));
}

void Engine::State::follow(bool is, bool &held, Severity severity, NoteCode code, std::string begun, std::string over)
{
    if (std::exchange(held, is) != is)
        note(is ? severity : Severity::info, code, is ? std::move(begun) : std::move(over));
}

// --- market ---

void Engine::State::needBook(InstrumentId instrument, market::BookSync::Result result)
{
    if (result != market::BookSync::Result::needsSnapshot)
        return;
    if (m_markets[instrument.value].gaps() > 0)
        note(Severity::info, NoteCode::bookGap, "The order book missed an update; it is being read again.");
    m_effects.emplace_back(RequestBookSnapshot{instrument});
}

void Engine::State::on(const BookDeltaEvent &event)
{
    if (!known(event.instrument))
        return;
    needBook(event.instrument, m_markets[event.instrument.value].apply(event.delta, m_now));
    if (event.instrument == m_config.hedgeInstrument)
        marketMoved();
}

void Engine::State::on(const BookSnapshotEvent &event)
{
    if (!known(event.instrument))
        return;
    needBook(event.instrument, m_markets[event.instrument.value].apply(event.snapshot, m_now));
    if (event.instrument == m_config.hedgeInstrument)
        marketMoved();
}

void Engine::State::on(const BestQuote &event)
{
    if (!known(event.instrument))
        return;
    m_markets[event.instrument.value].apply(event, m_now);
    if (event.instrument == m_config.hedgeInstrument)
        marketMoved();
}

void Engine::State::on(const MarkPrice &event)
{
    if (!known(event.instrument))
        return;
    m_markets[event.instrument.value].apply(event, m_now);
    m_marks[event.instrument.value] = m_markets[event.instrument.value].mark();
    if (m_config.decideOn == DecideOn::marketEvents)
        decide();
}

void Engine::State::on(const CandleEvent &event)
{
    if (!known(event.instrument) || event.state != CandleState::closed)
        return;
    remember(event);
    if (event.instrument != m_config.hedgeInstrument || event.candle.interval != m_config.candleInterval
        || event.candle.openTime <= m_lastCandle)
        return;
    const auto &mark = hedgeMarket().markPrice();
    m_basisScore = m_basis.add(market::basis(mark.mark.toDouble(), mark.index.toDouble()));
    ++m_basisReadings;
    readSignals();
    m_lastCandle = event.candle.openTime;
    m_volatility.add(event.candle);
    m_trend.add(event.candle.close);
    if (m_config.keepHistory) {
        m_candles.append(event.candle);
        m_effects.emplace_back(RecordCandle{event.instrument, event.candle});
    }
    decide();
}

void Engine::State::remember(const CandleEvent &closed)
{
    m_historyGrew = m_histories[closed.instrument.value].add(closed.candle) || m_historyGrew;
    // History read at the start comes all at once; what is learnt from it waits for the first bar of the present.
    const auto interval = std::max<domain::Duration>(closed.candle.interval, std::chrono::hours(1));
    if (!m_historyGrew || closed.instrument != m_config.hedgeInstrument || m_now - closed.candle.openTime >= 2 * interval)
        return;
    m_historyGrew = false;
    const auto limits = market::signalThresholds(m_overrides.effective()[strategy::ParameterId::signalDial]);
    for (std::size_t i = 0; i < m_histories.size(); ++i) {
        if (i != m_config.hedgeInstrument.value && m_histories[i].days() > 0)
            m_pairs[i] = market::pairSignals(m_histories[i], history(), limits);
    }
    m_forecast.update(history());
    const bool isDue = !m_fitAskedAt.isSet() || m_now - m_fitAskedAt >= m_config.refitInterval;
    if (m_config.refitInterval > domain::Duration::zero() && isDue && history().days() >= market::fewestDaysToLearn) {
        m_fitAskedAt = m_now;
        m_effects.emplace_back(FitModels{{history().bars().begin(), history().bars().end()}});
    }
}

void Engine::State::readSignals()
{
    constexpr std::size_t fewestReadings = 60;
    constexpr auto hold = std::chrono::hours(1);
    const auto &parameters = m_overrides.effective();
    const auto limits = market::signalThresholds(parameters[strategy::ParameterId::signalDial]);
    const bool strained = m_basisReadings >= fewestReadings && std::fabs(m_basisScore) > limits.basisDeviations;
    const auto broken = std::ranges::find_if(m_pairs, [](const auto &pair) { return pair.state == market::CorrelationState::broken; });
    if (!strained && broken == m_pairs.end()) {
        m_signalActive = m_signalActive && m_now < m_signalUntil;
        return;
    }
    m_signalUntil = m_now + hold;
    if (std::exchange(m_signalActive, true) || parameters[strategy::ParameterId::signalRatio] == 0)
        return;
    if (strained)
        note(Severity::info, NoteCode::signalActive,
             domain::textFormat("The basis of %s is %.1f deviations from its mean; the hedge is raised while that lasts.",
                                hedgeInstrument().symbol.str().c_str(), m_basisScore));
    else
        note(Severity::info, NoteCode::signalActive,
             domain::textFormat(
                 "%s no longer moves with %s as it did (correlation %.2f this week, %.2f over two months); the hedge is raised "
                 "while that lasts.",
                 hedgeInstrument().symbol.str().c_str(), m_config.instruments[std::size_t(broken - m_pairs.begin())].symbol.str().c_str(),
                 broken->correlation, broken->longCorrelation));
}

void Engine::State::on(const ModelsFitted &event)
{
    if (event.models)
        m_forecast.use(event.models, history());
}

void Engine::State::on(const ImpliedVolatility &event)
{
    if (event.base == hedgeInstrument().base)
        m_implied = event.value;
}

// --- reference data ---

void Engine::State::on(const InstrumentDefinition &event)
{
    if (!known(event.instrument.id))
        return;
    m_config.instruments[event.instrument.id.value] = event.instrument;
    m_effects.emplace_back(RecordInstrument{event.instrument});
}

void Engine::State::on(const MarginScheduleUpdate &event)
{
    if (known(event.instrument))
        m_config.schedules[event.instrument.value] = event.schedule;
}

void Engine::State::on(const FeeRates &event)
{
    if (!known(event.instrument) || !isHedge(event.account))
        return;
    m_config.instruments[event.instrument.value].makerFee = event.maker;
    m_config.instruments[event.instrument.value].takerFee = event.taker;
}

void Engine::State::on(const FundingInterval &event)
{
    if (known(event.instrument))
        m_config.instruments[event.instrument.value].fundingInterval = event.interval;
}

// --- the machine around it ---

void Engine::State::on(const FeedStatus &event)
{
    const auto became = [&](FeedState &held, const char *which, const Subject &subject) {
        if (held == event.state)
            return;
        if (held == FeedState::connected)
            note(Severity::warning, NoteCode::feedLost, std::string("The ") + which + " feed was lost; reconnecting.", subject);
        else if (event.state == FeedState::connected)
            note(Severity::info, NoteCode::feedBack, std::string("The ") + which + " feed is connected.", subject);
        held = event.state;
    };
    if (event.feed == Feed::market) {
        became(m_marketFeed, "market", {.instrument = m_config.hedgeInstrument});
        if (event.state != FeedState::connected) {
            for (auto &market : m_markets)
                market.reset();
        }
    } else if (known(event.account)) {
        auto &account = m_accounts[event.account.value];
        became(account.feed, isHedge(event.account) ? "hedge account's" : "protected account's", {.account = event.account});
        if (event.state != FeedState::connected)
            account.feedLost();
    }
    decide();
}

void Engine::State::on(const ClockOffset &event)
{
    m_clockOffset = event.offset;
    m_roundTrip = event.roundTrip;
    m_clockKnown = true;
    follow(std::chrono::abs(event.offset) > std::chrono::milliseconds(500), m_clockIsOff, Severity::warning, NoteCode::clockOffset,
           domain::textFormat("This computer's clock is %.1f s away from the exchange's; check its time synchronisation.",
                              domain::toSeconds(event.offset)),
           "This computer's clock agrees with the exchange's.");
}

void Engine::State::on(const UserFeedAlive &event)
{
    if (known(event.account))
        m_accounts[event.account.value].heardAt = m_now;
}

void Engine::State::on(const TimerTick &)
{
    watchTheVenue();
    keepCancelling();
    decide();
    renewDeadManSwitch();
    tendBridge();
    askForScenarios();
}

void Engine::State::askForScenarios()
{
    constexpr double seconds = 15, longestReturns = 365;
    if (!m_config.keepHistory || !m_book.complete || outsideSeconds(m_scenariosAskedAt) < seconds)
        return;
    m_scenariosAskedAt = m_now;
    risk::ScenarioInput input;
    input.instruments = m_config.instruments;
    input.marks = m_marks;
    input.volatility = m_book.volatility;
    input.moves = risk::usualMoves();
    for (const auto &account : m_accounts)
        input.accounts.push_back({account.account.role, account.risk.wallet, account.positions, m_config.schedules});
    for (auto day = std::min(history().days(), std::size_t(longestReturns)); day-- > 0;) {
        if (const double change = history().dayReturn(day); std::isfinite(change))
            input.returns.push_back(std::expm1(change));
    }
    m_effects.emplace_back(AssessScenarios{std::move(input)});
}

void Engine::State::on(const ScenariosAssessed &event) { m_scenarios = event.report; }

void Engine::State::compareWithVenue(AccountState &account)
{
    constexpr double tolerance = 0.0005; // of the price, on top of the venue's tick: marks move while a snapshot travels
    constexpr int inARow = 2;
    if (!account.risk.complete || account.risk.positions.size() != account.positions.size())
        return;
    for (std::size_t i = 0; i < account.positions.size(); ++i) {
        const auto &position = account.positions[i];
        const auto &ours = account.risk.positions[i].liquidationPrice;
        if (!position.venueLiquidationPrice || position.venueLiquidationPrice->raw <= 0 || !ours)
            continue;
        const auto &instrument = m_config.instruments[position.instrument.value];
        const double theirs = position.venueLiquidationPrice->toDouble();
        if (std::fabs(theirs - *ours) <= 2 * instrument.tickSize.toDouble() + tolerance * theirs)
            continue;
        if (++account.mismatches == inARow)
            note(Severity::warning, NoteCode::liquidationMismatch,
                 domain::textFormat("The venue reports %.2f as the liquidation price of %s in %s; Ballast reckons %.2f. Plan with the "
                                    "nearer one, and check margin mode and collateral there.",
                                    theirs, instrument.symbol.str().c_str(), account.account.label.str().c_str(), *ours),
                 {.account = account.account.id});
        return;
    }
    if (std::exchange(account.mismatches, 0) >= inARow)
        note(Severity::info, NoteCode::liquidationMismatch,
             "The liquidation prices of " + account.account.label.str() + " agree with the venue's again.",
             {.account = account.account.id});
}

void Engine::State::watchTheVenue()
{
    const double patience = m_overrides.effective()[strategy::ParameterId::maximumDataAge];
    if (m_unexplainedSince.isSet() && outsideSeconds(m_unexplainedSince) > patience)
        conflict("The hedge position changed without an order of Ballast's: by hand, or by the exchange while it could not be heard.");
    for (auto &account : m_accounts) {
        const bool silent = account.synchronised && outsideSeconds(account.heardAt) > patience * accountAgeFactor / 2;
        const bool waiting = isHedge(account.account.id) && m_orders.awaited() && !m_orders.active();
        const bool due = account.synchronised && outsideSeconds(account.askedAt) > reconcileEvery;
        if (due || ((silent || account.vanishUnconfirmed || waiting) && outsideSeconds(account.askedAt) > patience))
            askForAccount(account);
    }
    const auto *unresolved = m_orders.unknown() ? m_orders.unknown() : m_orders.active();
    if (unresolved && outsideSeconds(std::max(unresolved->order.updatedAt, m_lastOrderAt)) > patience) {
        const auto &request = unresolved->order.request;
        m_lastOrderAt = m_now; // the next question waits as long again
        m_effects.emplace_back(QueryOrder{request.account, request.instrument, request.id});
    }
}

void Engine::State::on(const ClockJump &event)
{
    note(Severity::warning, NoteCode::clockJump,
         domain::textFormat("The computer slept or its clock jumped by %.0f s; everything is being read again.",
                            domain::toSeconds(event.gap)));
    m_jumpNoted = true;
    for (auto &market : m_markets)
        market.reset();
    for (auto &account : m_accounts) {
        account.feedLost();
        askForAccount(account);
    }
    if (m_orders.active())
        cancelEverything();
    decide();
}

void Engine::State::cancelEverything()
{
    if (m_config.mode == Mode::observe)
        return;
    if (!std::exchange(m_cancelWanted, true))
        m_cancelBegan = m_now;
    m_cancelAskedAt = m_now;
    m_activity.addCancel(m_now);
    m_effects.emplace_back(CancelAllOrders{m_config.hedgeAccount, m_config.hedgeInstrument});
    askForAccount(hedgeAccount());
}

void Engine::State::keepCancelling()
{
    const double patience = m_standingDown ? 0.5 : 5; // outside seconds; who leaves has two
    if (!m_cancelWanted || outsideSeconds(m_cancelAskedAt) < patience)
        return;
    note(Severity::critical, NoteCode::cancelPending,
         "The exchange has not confirmed yet that the hedge account's resting orders are gone; they are being cancelled again.");
    cancelEverything();
}

void Engine::State::renewDeadManSwitch()
{
    if (m_config.deadManAfter <= domain::Duration::zero() || m_config.mode == Mode::observe)
        return;
    if (m_standingDown && hasOpenOrders())
        return; // what could not be cancelled until the end is cancelled by the switch
    const bool wanted = m_armed && !m_standingDown;
    const double after = domain::toSeconds(m_config.deadManAfter);
    if (!wanted && !m_deadManRenewedAt.isSet())
        return;
    if (wanted && outsideSeconds(m_deadManRenewedAt) < after / 4)
        return;
    const auto inEventTime = std::chrono::nanoseconds(std::int64_t(after * m_config.timeScale * 1e9));
    m_effects.emplace_back(
        RenewDeadManSwitch{m_config.hedgeAccount, m_config.hedgeInstrument, wanted ? domain::Duration(inEventTime) : domain::Duration{}});
    m_deadManRenewedAt = wanted ? m_now : Timestamp{};
}

void Engine::State::takeSample()
{
    if (!m_book.complete || !(m_book.mark > 0))
        return;
    if (m_transfers.open() || !m_unsettled.empty())
        return; // the money may be in one account, in the other, or between them
    m_sampledAt = m_now;
    if (!m_hedgeEquityAtStart) {
        m_hedgeEquityAtStart = m_book.hedgeEquity;
        m_equityAtStart = m_book.hedgeEquity + m_book.protectedEquity;
    }
    if (!m_config.keepHistory)
        return;
    Sample sample;
    sample.at = m_now;
    sample.mark = m_book.mark;
    sample.ratio = m_last.currentRatio;
    sample.target = m_last.targetRatio;
    sample.protectedEquity = m_book.protectedEquity;
    sample.hedgeEquity = m_book.hedgeEquity;
    sample.equityWithHedge = m_book.protectedEquity + m_book.hedgeEquity;
    sample.equityWithoutHedge = m_book.protectedEquity - m_moved.toDouble() + *m_hedgeEquityAtStart;
    sample.liquidationPrice = m_book.liquidationPrice;
    sample.hedgeCost = m_costs.total().total();
    sample.volatility = volatilityNow();
    for (const auto &account : m_accounts) {
        if (account.historyRead && outlivesTheProcess(m_config.mode))
            m_effects.emplace_back(RecordHeard{account.account.id, account.heardAt});
    }
    m_samples.append(sample);
    m_effects.emplace_back(RecordSample{sample});
}

// --- what an earlier session left ---

void Engine::State::on(const SessionRestored &event)
{
    if (event.earlier && !event.earlier->restored.empty())
        note(Severity::warning, NoteCode::databaseRestored, event.earlier->restored);
    if (event.earlier)
        restoreTransfers(*event.earlier);
    if (!event.earlier || !outlivesTheProcess(m_config.mode))
        return;
    m_earlier = event.earlier;
    const auto &earlier = *m_earlier;
    for (const auto &[fill, slippage] : earlier.fills) {
        if (!m_orders.apply(fill) || !isHedge(fill.account))
            continue;
        m_costs.addFill(costOf(fill), slippage, fill.at);
    }
    for (const auto &payment : earlier.payments) {
        if (m_orders.apply(markerOf(payment)) && isHedge(payment.account))
            m_costs.addFunding(payment.amount, payment.at);
    }
    m_costs.startTotal();
    for (const auto &order : earlier.orders) {
        if (isHedge(order.request.account) && order.request.instrument == m_config.hedgeInstrument)
            m_activity.addOrder(order.createdAt, notionalOf(hedgeInstrument(), order.request));
    }
    m_recordedPositions = earlier.positions;
    const auto before = std::ranges::find_if(earlier.positions, [this](const KnownPosition &position) {
        return isHedge(position.account) && position.instrument == m_config.hedgeInstrument;
    });
    for (const auto &order : earlier.unresolved) {
        m_orders.restore(order, before == earlier.positions.end() ? domain::Quantity{} : before->quantity);
        m_effects.emplace_back(QueryOrder{order.request.account, order.request.instrument, order.request.id});
        m_unknownNoted.push_back(order.request.id);
        note(Severity::warning, NoteCode::orderUnknown,
             "An order of the last session has no known end (" + order.request.id.str() + "); it is being asked for.",
             {.account = order.request.account, .instrument = order.request.instrument, .order = order.request.id});
    }
}

void Engine::State::on(const HostReport &event) { note(event.severity, event.code, event.text, event.subject); }

void Engine::State::on(const HistoryRead &event)
{
    if (!known(event.account))
        return;
    m_accounts[event.account.value].historyRead = true;
    m_effects.emplace_back(RecordHeard{event.account, m_now});
    if (isHedge(event.account) && m_reconciliation.state == ReconciliationState::pending && hedgeAccount().synchronised)
        reconcile();
    decide();
}

void Engine::State::reconcile()
{
    if (m_orders.unknown())
        return; // its fate belongs to the sum; the next reading tells
    const auto hedgeFill = [this](const domain::Fill &fill) {
        return isHedge(fill.account) && fill.instrument == m_config.hedgeInstrument;
    };
    std::vector<domain::Fill> own, foreign;
    std::optional<KnownPosition> before;
    if (m_earlier) {
        for (const auto &position : m_earlier->positions) {
            if (isHedge(position.account) && position.instrument == m_config.hedgeInstrument)
                before = position;
        }
        for (const auto &[fill, slippage] : m_earlier->fills) {
            if (hedgeFill(fill))
                own.push_back(fill);
        }
    }
    for (const auto &[fill, forcedBy] : m_sinceEarlier) {
        if (m_orders.isOurs(fill.clientOrderId) || forcedBy != ForcedBy::nobody)
            own.push_back(fill);
        else if (const auto heard = m_earlier ? m_earlier->heardUntil(fill.account) : Timestamp{}; heard.isSet() && fill.at >= heard)
            foreign.push_back(fill);
    }
    std::ranges::stable_sort(own, {}, &domain::Fill::at);
    const auto &account = hedgeAccount();
    std::vector<domain::Order> orders;
    for (const auto &order : m_openAtStart) {
        if (!m_orders.isOurs(order.request.id))
            orders.push_back(order);
    }
    std::vector<domain::Position> strangers;
    for (const auto &position : account.positions) {
        if (position.instrument != m_config.hedgeInstrument)
            strangers.push_back(position);
    }
    m_reconciliation.at = m_now;
    m_reconciliation.differences =
        differences({before, account.quantity(m_config.hedgeInstrument), own, foreign, orders, strangers, hedgeInstrument().symbol.str()});
    m_sinceEarlier.clear();
    const bool clean = m_reconciliation.differences.empty();
    m_reconciliation.state = clean ? ReconciliationState::matched : ReconciliationState::differs;
    for (const auto &difference : m_reconciliation.differences)
        note(Severity::warning, NoteCode::difference, difference);
    if (clean)
        note(Severity::info, NoteCode::reconciled, "The hedge account is as Ballast expects it.");
    if (clean && std::exchange(m_armWanted, false)) {
        m_armed = true;
        note(Severity::info, NoteCode::armed, "Armed: Ballast adjusts the hedge by itself from now on.");
    }
}

bool Engine::State::reconciled() const
{
    return m_reconciliation.state != ReconciliationState::pending && m_reconciliation.state != ReconciliationState::differs;
}

void Engine::State::recordPosition(const AccountState &account, InstrumentId instrument)
{
    const KnownPosition now{account.account.id, instrument, account.quantity(instrument), m_now};
    const auto known = std::ranges::find_if(
        m_recordedPositions, [&](const KnownPosition &each) { return each.account == now.account && each.instrument == now.instrument; });
    if (known != m_recordedPositions.end()) {
        if (known->quantity == now.quantity)
            return;
        *known = now;
    } else if (now.quantity.isZero() && !isHedge(account.account.id)) {
        return;
    } else {
        m_recordedPositions.push_back(now);
    }
    m_effects.emplace_back(RecordPosition{now});
}

} // namespace ballast::engine
