// SPDX-License-Identifier: GPL-3.0-or-later
// From the state of the market and of the accounts to a decision and, perhaps, one order.
#include "engine/engine_state.h"

#include "domain/text_format.h"
#include "risk/touch_probability.h"
#include "strategy/guardrails.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ballast::engine {

namespace {

using strategy::Action;
using strategy::Guardrail;
using strategy::Hold;
using strategy::ParameterId;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double materialMove = 0.5e-4;  ///< of the touch since the last decision; less waits for the next mark or tick
constexpr double worthwhileShare = 0.25; ///< less of a wanted order than this is not worth sending when margin is short

void bind(strategy::Decision &decision, Guardrail guardrail, double before, double after)
{
    decision.guardrails[std::size_t(guardrail)] = {before, after, true};
}

} // namespace

double Engine::State::outsideSeconds(Timestamp since) const
{
    return since.isSet() ? domain::toSeconds(m_now - since) / m_config.timeScale : infinity;
}

double Engine::State::volatilityNow() const
{
    if (m_forecast.isReady())
        return m_forecast.volatility(hedgeMarket().mid());
    return m_volatility.isReady() ? m_volatility.ewma(hedgeMarket().mid()) : unknownValue;
}

market::Regime Engine::State::regimeNow(double volatility)
{
    const auto byThresholds = m_regime.update(volatility, m_now);
    return m_forecast.knowsRegime() ? m_forecast.regime() : byThresholds;
}

double Engine::State::affordable() const
{
    const double leverage = hedgeAccount().leverage(m_config.hedgeInstrument);
    if (std::isnan(leverage))
        return infinity;
    // What an order at the far end of its collar ties up and loses at once; venues reckon the same way ("open loss").
    const double perUnit =
        m_book.mark * (1 / leverage + m_overrides.effective()[ParameterId::priceCollar] + 2 * hedgeInstrument().takerFee.toDouble());
    const double free = m_book.hedgeEquity - hedgeAccount().risk.initialMargin;
    return std::max(0.0, free / perUnit);
}

void Engine::State::marketMoved()
{
    if (m_config.decideOn != DecideOn::marketEvents)
        return;
    const double mid = hedgeMarket().mid();
    if (std::fabs(mid - m_decidedAtPrice) > materialMove * m_decidedAtPrice)
        decide();
}

double Engine::State::hedgeableDelta(const AccountState &account) const
{
    double out = 0;
    for (const auto &position : account.risk.positions) {
        if (m_config.instruments[position.instrument.value].base == hedgeInstrument().base)
            out += position.delta;
    }
    return out;
}

double Engine::State::minimumVarianceRatio() const
{
    double exposure = 0, hedged = 0;
    for (const auto &account : m_accounts) {
        if (isHedge(account.account.id))
            continue;
        for (const auto &position : account.risk.positions) {
            const auto &instrument = m_config.instruments[position.instrument.value];
            if (instrument.base != hedgeInstrument().base)
                continue;
            const double beta = m_pairs[position.instrument.value].beta;
            exposure += position.delta;
            hedged += position.delta * (std::isfinite(beta) && position.instrument != m_config.hedgeInstrument ? beta : 1);
        }
    }
    return exposure != 0 ? hedged / exposure : 1;
}

void Engine::State::assessBook()
{
    Book book;
    book.mark = hedgeMarket().mark();
    book.complete = book.mark > 0;
    book.liquidationSigma = infinity;
    double nearest = infinity;
    for (auto &account : m_accounts) {
        const auto *balance = account.balance(hedgeInstrument().settle);
        const risk::AccountView view{balance ? balance->wallet.toDouble() : 0, account.positions, m_config.instruments, m_marks,
                                     m_config.schedules};
        risk::assess(view, account.risk);
        book.complete = book.complete && account.risk.complete && account.heardAt.isSet() && balance;
        const double delta = hedgeableDelta(account);
        if (isHedge(account.account.id)) {
            book.hedgeDelta = delta;
            book.hedgeEquity = account.risk.equity;
            continue;
        }
        book.protectedDelta += delta;
        book.protectedEquity += account.risk.equity;
        book.protectedMaintenance += account.risk.maintenanceMargin;
        for (const auto &position : account.risk.positions)
            book.protectedNotional += position.notional;
        if (account.risk.nearest < 0)
            continue;
        const auto &position = account.risk.positions[std::size_t(account.risk.nearest)];
        if (position.liquidationPrice && std::fabs(position.liquidationDistance) < nearest) {
            nearest = std::fabs(position.liquidationDistance);
            book.liquidationPrice = *position.liquidationPrice;
            book.liquidationDistance = position.liquidationDistance;
        }
    }
    book.leverage = book.protectedEquity > 0 ? book.protectedNotional / book.protectedEquity : book.protectedNotional > 0 ? infinity : 0;
    book.volatility = volatilityNow();
    if (!std::isnan(book.liquidationPrice))
        book.liquidationSigma = std::isnan(book.volatility)
                                    ? unknownValue
                                    : risk::distanceInSigma(book.mark, book.liquidationPrice, book.volatility, domain::yearsPerDay);
    m_book = book;
}

strategy::View Engine::State::view(market::Regime regime) const
{
    const auto &market = hedgeMarket();
    strategy::View out;
    out.volatility = m_book.volatility;
    out.regime = regime;
    const double interval = domain::toSeconds(hedgeInstrument().fundingInterval);
    out.fundingPerYear = market.markPrice().fundingRate.toDouble() * (interval > 0 ? domain::secondsPerYear / interval : 0);
    const double halfSpread = market.isUsable() ? market.spreadBps() / 2e4 : 0;
    out.tradingCost = hedgeInstrument().takerFee.toDouble() + (std::isnan(halfSpread) ? 0 : halfSpread);
    out.signalActive = m_signalActive;
    out.minimumVarianceRatio = minimumVarianceRatio();
    out.direction = m_book.protectedDelta > 0 ? 1 : m_book.protectedDelta < 0 ? -1 : 0;
    out.leverage = m_book.leverage;
    out.maintenanceRate = m_book.protectedNotional > 0 ? m_book.protectedMaintenance / m_book.protectedNotional : 0;
    out.liquidationSigma = m_book.liquidationSigma;
    return out;
}

Hold Engine::State::doubt(const strategy::Decision &decision) const
{
    const auto &parameters = m_overrides.effective();
    const double maximumAge = parameters[ParameterId::maximumDataAge];
    for (const auto &account : m_accounts) {
        if (!account.synchronised)
            return Hold::staleAccount;
        if (account.vanishUnconfirmed)
            return Hold::unconfirmedPosition;
    }
    if (!(decision.inputs.accountAgeSeconds <= maximumAge * accountAgeFactor))
        return Hold::staleAccount;
    if (!(decision.inputs.marketAgeSeconds <= maximumAge))
        return Hold::staleMarket;
    if (std::fabs(domain::toSeconds(m_clockOffset)) > parameters[ParameterId::maximumClockOffset])
        return Hold::clockOff;
    if (!hedgeMarket().isUsable() || !m_book.complete)
        return Hold::bookNotUsable;
    if (std::isnan(decision.inputs.volatility))
        return Hold::noVolatility;
    return Hold::none;
}

void Engine::State::decide()
{
    assessBook();
    const auto &parameters = m_overrides.effective();
    const auto &market = hedgeMarket();
    m_decidedAtPrice = market.isUsable() ? market.mid() : 0;

    strategy::Decision decision;
    decision.at = m_now;
    auto &inputs = decision.inputs;
    inputs.mark = m_book.mark;
    inputs.protectedDelta = m_book.protectedDelta;
    inputs.hedgeDelta = m_book.hedgeDelta;
    inputs.leverage = m_book.leverage;
    inputs.volatility = m_book.volatility;
    inputs.liquidationDistance = m_book.liquidationDistance;
    inputs.liquidationSigma = m_book.liquidationSigma;
    inputs.fundingRate = market.markPrice().fundingRate.toDouble();
    inputs.spreadBps = market.spreadBps();
    inputs.marketAgeSeconds = outsideSeconds(market.freshness());
    inputs.accountAgeSeconds = 0;
    for (const auto &account : m_accounts)
        inputs.accountAgeSeconds = std::max(inputs.accountAgeSeconds, outsideSeconds(account.heardAt));

    decision.regime = regimeNow(inputs.volatility);
    // Observing without a hedge account of the trader's, an empty one stands in: it says what would be done, not what it could carry.
    const bool standIn = m_config.mode == Mode::observe && m_book.hedgeEquity == 0;
    inputs.hedgeEquity = m_book.complete && !standIn ? m_book.hedgeEquity : unknownValue;
    inputs.trendEfficiency = m_trend.value();
    m_view = view(decision.regime);
    const auto target = m_strategy->target(m_view, parameters);
    decision.contributions = target.contributions;
    if (m_view.signalActive)
        decision.contributions[std::size_t(strategy::Factor::signals)] += parameters[ParameterId::signalRatio];
    const auto &manual = m_overrides.ratio();
    strategy::applyGuardrails(decision, manual ? std::optional(manual->value) : std::nullopt, parameters, target.bandHalfWidth);
    decision.currentRatio = m_book.protectedDelta != 0 ? -m_book.hedgeDelta / m_book.protectedDelta + 0.0 : unknownValue; // no -0

    const Hold uncertain = doubt(decision);
    followDoubt(uncertain, decision);
    if (uncertain == Hold::none)
        followLiquidation(decision);
    if (uncertain == Hold::none && std::exchange(m_jumpNoted, false))
        note(Severity::info, NoteCode::clockJump, "Everything has been read anew since the clock jumped.");
    followCosts();

    domain::OrderRequest request;
    if (m_config.mode == Mode::observe)
        decision.hold = Hold::observing;
    else if (!reconciled() && !m_flattening)
        decision.hold = Hold::unreconciled;
    else if (m_standingDown || (!m_armed && !m_flattening))
        decision.hold = Hold::notArmed;
    else if (m_paused && !m_flattening)
        decision.hold = Hold::paused;
    else if (uncertain != Hold::none)
        decision.hold = uncertain;
    else if (m_conflict && !m_flattening)
        decision.hold = Hold::conflict;
    else if (m_book.protectedDelta == 0 && m_book.hedgeDelta == 0)
        decision.hold = Hold::noProtectedPosition;
    else if (m_flattening && m_book.hedgeDelta == 0 && !m_orders.active() && !m_orders.unknown()) {
        m_flattening = false;
        note(Severity::info, NoteCode::flattened, "The hedge is closed. Ballast stays paused until you resume.");
        decision.hold = Hold::paused;
    } else if (m_orders.unknown())
        decision.hold = Hold::unknownOrder;
    else if (m_orders.active())
        decision.hold = Hold::orderInFlight;
    else if (m_orders.awaited() || m_unexplainedSince.isSet())
        decision.hold = Hold::unconfirmedPosition;
    else
        decision.hold = planOrder(decision, request);
    if (decision.hold == Hold::none || decision.hold == Hold::insideBand) {
        m_notedHold = Hold::none;
        if (std::exchange(m_limitNoted, false))
            note(Severity::info, NoteCode::limitReached, "No limit holds the hedge back any more.");
    }
    if (decision.hold == Hold::insideBand)
        m_adjustment.reset();
    tendResting(decision, uncertain);

    decision.number = m_decisions + 1;
    if (decision.hold == Hold::none) {
        if (!m_adjustment || !continues(domain::sign(request.side)))
            m_adjustment = Adjustment{decision.number, request.side, 0, false, {}};
        ++m_adjustment->attempts;
        m_adjustment->lastAt = m_now;
        m_adjustment->rested = m_adjustment->rested || request.timeInForce == domain::TimeInForce::postOnly;
        request.id = clientOrderId(m_config.orderTag,
                                   {m_config.session, request.account, m_adjustment->plan, request.positionSide, m_adjustment->attempts});
        send(request, decision);
    }
    m_last = decision;
    const bool changed = decision.hold != m_recorded.hold && outsideSeconds(m_recorded.at) >= 1;
    const bool idle = decision.at - m_recorded.at >= m_config.idleDecisionInterval;
    if (decision.hold == Hold::none || changed || idle)
        record(decision);
}

Hold Engine::State::planOrder(strategy::Decision &decision, domain::OrderRequest &request)
{
    const auto &parameters = m_overrides.effective();
    const auto &instrument = hedgeInstrument();
    const auto &market = hedgeMarket();
    const double mark = m_book.mark, hedge = m_book.hedgeDelta;
    const bool critical = decision.inputs.liquidationSigma < parameters[ParameterId::criticalSigma];
    const bool closing = m_flattening || m_book.protectedDelta == 0;
    const double desired = closing ? 0 : -decision.targetRatio * m_book.protectedDelta;

    if (!closing && decision.currentRatio >= decision.bandLow && decision.currentRatio <= decision.bandHigh) {
        bind(decision, Guardrail::noTradeBand, decision.targetRatio, decision.currentRatio);
        return Hold::insideBand;
    }
    if (m_now < m_blockedUntil)
        return Hold::coolingDown;
    double change = desired - hedge;
    const bool continuing = continues(change);
    if (!closing && !critical && !continuing && m_lastOrderAt.isSet()
        && m_now - m_lastOrderAt < std::chrono::nanoseconds(std::int64_t(parameters[ParameterId::coolDown] * 1e9))) {
        bind(decision, Guardrail::coolDown, decision.targetRatio, decision.currentRatio);
        return Hold::coolingDown;
    }

    // Never through flat: a hedge on the wrong side is first closed, then opened the right way round.
    if (hedge != 0 && desired * hedge < 0) {
        bind(decision, Guardrail::neverThroughFlat, desired, 0);
        change = -hedge;
    }
    const bool reduces = std::fabs(hedge + change) < std::fabs(hedge);
    if (const double cap = parameters[ParameterId::maximumOrder] / mark; std::fabs(change) > cap) {
        bind(decision, Guardrail::orderSize, change, std::copysign(cap, change));
        change = std::copysign(cap, change);
    }
    if (const double cap = parameters[ParameterId::maximumPosition] / mark; !reduces && std::fabs(hedge + change) > cap) {
        const double room = std::max(0.0, cap - std::fabs(hedge));
        bind(decision, Guardrail::positionSize, change, std::copysign(room, change));
        change = std::copysign(room, change);
    }
    const auto side = change > 0 ? domain::Side::buy : domain::Side::sell;
    const double piece = std::max(largestPiece(market.book(), market.bookSynchronised(), side, parameters[ParameterId::priceCollar],
                                               parameters[ParameterId::depthShare]),
                                  parameters[ParameterId::minimumTrade] / mark);
    if (std::fabs(change) > piece) {
        bind(decision, Guardrail::orderSize, change, std::copysign(piece, change));
        change = std::copysign(piece, change);
    }
    bool marginShort = false;
    if (const double room = affordable(), wanted = std::fabs(change); !reduces && wanted > room) {
        bind(decision, Guardrail::freeMargin, change, std::copysign(room, change));
        change = std::copysign(room, change);
        marginShort = room < worthwhileShare * wanted;
    }
    const double budget = parameters[ParameterId::dailyCost], costToday = m_costs.today(m_now).total();
    if (!reduces && !critical && !closing && costToday >= budget) {
        bind(decision, Guardrail::dailyCost, costToday, budget);
        return Hold::costBudget;
    }

    const double monthlyBudget = parameters[ParameterId::monthlyCost], costOfMonth = m_costs.month(m_now).total();
    if (!reduces && !critical && !closing && costOfMonth >= monthlyBudget) {
        bind(decision, Guardrail::monthlyCost, costOfMonth, monthlyBudget);
        return Hold::costBudget;
    }

    const bool closesAll = change == -hedge;
    request = makeRequest(change, decision, closesAll, chooseExecution(decision, continuing, closing));
    const double notional = std::fabs(delta(instrument, request.quantity, mark)) * mark;
    const bool tooSmall = request.quantity < instrument.minQuantity
                          || (!closesAll && notional < std::max(parameters[ParameterId::minimumTrade], instrument.minNotional.toDouble()));
    if (marginShort) {
        m_limitNoted = true;
        if (std::exchange(m_notedHold, Hold::noMargin) != Hold::noMargin)
            note(Severity::critical, NoteCode::limitReached,
                 domain::textFormat("The hedge account has no free margin left: its equity is %.2f. Transfer some to it, or raise the "
                                    "leverage set there.",
                                    m_book.hedgeEquity));
        return Hold::noMargin;
    }
    if (tooSmall) {
        bind(decision, Guardrail::minimumTrade, notional, parameters[ParameterId::minimumTrade]);
        return Hold::belowMinimum;
    }
    request.id = "planned"; // the real id needs the decision's number, which only decisions that send get
    const auto context = limitContext(decision, critical || closing);
    if (const auto broken = firstBroken(request, instrument, context, parameters)) {
        if (*broken == Limit::orderRate)
            bind(decision, Guardrail::orderRate, context.ordersLastMinute, parameters[ParameterId::ordersPerMinute]);
        m_limitNoted = true;
        if (std::exchange(m_notedHold, Hold::limit) != Hold::limit)
            note(Severity::warning, NoteCode::limitReached,
                 "A hedge order was held back by the limit on " + std::string(name(*broken)) + ".");
        return Hold::limit;
    }
    decision.action = m_book.protectedDelta == 0 ? Action::close : reduces ? Action::reduce : Action::increase;
    return Hold::none;
}

LimitContext Engine::State::limitContext(const strategy::Decision &decision, bool urgent) const
{
    LimitContext out;
    out.mark = m_book.mark;
    out.index = hedgeMarket().markPrice().index.toDouble();
    out.hedgeDelta = m_book.hedgeDelta;
    out.protectedDelta = m_book.protectedDelta;
    out.costToday = m_costs.today(m_now).total();
    out.ordersLastMinute = m_activity.ordersInLastMinute(m_now);
    out.ordersToday = m_activity.ordersToday(m_now);
    out.cancelsLastMinute = m_activity.cancelsInLastMinute(m_now);
    out.notionalToday = m_activity.notionalToday(m_now);
    out.marketAgeSeconds = decision.inputs.marketAgeSeconds;
    out.clockOffsetSeconds = domain::toSeconds(m_clockOffset);
    out.urgent = urgent;
    return out;
}

bool Engine::State::continues(double change) const
{
    constexpr auto longestPause = std::chrono::minutes(10);
    constexpr int mostAttempts = 8; // then the cool-down has its say again
    return m_adjustment && domain::sign(m_adjustment->side) * change > 0 && m_now - m_adjustment->lastAt < longestPause
           && m_adjustment->attempts < mostAttempts;
}

domain::TimeInForce Engine::State::chooseExecution(const strategy::Decision &decision, bool continuing, bool closing) const
{
    const auto &parameters = m_overrides.effective();
    // Bars know no queue: in a replay every order takes, which is the dearer assumption.
    const bool mayRest = m_config.decideOn == DecideOn::marketEvents && !closing && !(continuing && m_adjustment->rested)
                         && m_activity.cancelsInLastMinute(m_now) < int(parameters[ParameterId::cancelsPerMinute]);
    return mayRest && makerPatience(decision.inputs.liquidationSigma, parameters) > 0 ? domain::TimeInForce::postOnly
                                                                                      : domain::TimeInForce::immediateOrCancel;
}

void Engine::State::tendResting(const strategy::Decision &decision, Hold uncertain)
{
    constexpr double patienceWithCancel = 5; // outside seconds
    const auto *resting = m_orders.active();
    if (!resting || !resting->isResting() || outsideSeconds(resting->cancelAskedAt) < patienceWithCancel)
        return;
    const double desired = m_flattening ? 0 : -decision.targetRatio * m_book.protectedDelta;
    const bool wanted = domain::sign(resting->order.request.side) * (desired - m_book.hedgeDelta) > 0;
    const bool mayTrade = (m_armed || m_flattening) && !m_standingDown && !m_conflict && uncertain == Hold::none;
    const bool isLate =
        domain::toSeconds(m_now - resting->order.createdAt) >= makerPatience(decision.inputs.liquidationSigma, m_overrides.effective());
    if (mayTrade && wanted && !isLate)
        return;
    const auto &request = resting->order.request;
    m_activity.addCancel(m_now);
    m_effects.emplace_back(CancelOrder{request.account, request.instrument, request.id});
    m_orders.cancelAsked(request.id, m_now);
}

domain::OrderRequest Engine::State::makeRequest(double deltaChange, const strategy::Decision &decision, bool closesAll,
                                                domain::TimeInForce timeInForce) const
{
    const auto &instrument = hedgeInstrument();
    const auto &account = hedgeAccount();
    const auto held = account.quantity(m_config.hedgeInstrument);
    domain::OrderRequest request;
    request.account = m_config.hedgeAccount;
    request.instrument = m_config.hedgeInstrument;
    request.side = deltaChange > 0 ? domain::Side::buy : domain::Side::sell;
    request.timeInForce = timeInForce;

    const double size = instrument.kind == domain::ContractKind::inverse ? std::fabs(deltaChange) * m_book.mark : std::fabs(deltaChange);
    request.quantity =
        closesAll ? std::min(held.abs(), domain::Quantity::fromEstimate(size * (1 + 1e-9))) : domain::Quantity::fromEstimate(size);
    request.quantity = std::min(request.quantity, instrument.maxQuantity).toStep(instrument.lotSize, domain::Rounding::towardZero);

    const bool reduces = held.sign() == -domain::sign(request.side);
    if (account.account.positionMode == domain::PositionMode::hedge) {
        // reduce-only is refused there; naming the leg does the same: a leg can't be sold through flat.
        const bool longLeg = reduces ? held.sign() > 0 : request.side == domain::Side::buy;
        request.positionSide = longLeg ? domain::PositionSide::longSide : domain::PositionSide::shortSide;
    } else if (reduces && request.quantity <= held.abs()) {
        request.reduceOnly = domain::ReduceOnly::yes;
    }
    // A taking order takes what is there now, up to the collar; what is left is cancelled by the venue.
    const auto &market = hedgeMarket();
    request.price = collarPrice(request.side, decision.inputs.mark, market.markPrice().index.toDouble(),
                                m_overrides.effective()[ParameterId::priceCollar], instrument.tickSize);
    if (timeInForce == domain::TimeInForce::postOnly)
        request.price = restingPrice(request.side, market.bid(), market.ask(), request.price, instrument.tickSize);
    return request;
}

void Engine::State::send(const domain::OrderRequest &request, strategy::Decision &decision)
{
    const auto &instrument = hedgeInstrument();
    const double base = std::fabs(delta(instrument, request.quantity, m_book.mark));
    const bool rests = request.timeInForce == domain::TimeInForce::postOnly;
    const double taken = rests ? 0 : hedgeMarket().slippage(request.side, base);
    const double slippage = base * m_book.mark * (std::isnan(taken) ? 0 : taken);
    decision.orderQuantity = request.quantity * domain::sign(request.side);
    decision.expectedCost = base * m_book.mark * (rests ? instrument.makerFee : instrument.takerFee).toDouble() + slippage;
    const double dayMove = decision.inputs.volatility * std::sqrt(domain::yearsPerDay) * m_book.mark;
    const double netBefore = m_book.protectedDelta + m_book.hedgeDelta;
    decision.riskRemoved = dayMove * (std::fabs(netBefore) - std::fabs(netBefore + base * domain::sign(request.side)));

    m_lastOrderAt = m_now;
    m_activity.addOrder(m_now, base * m_book.mark);
    TrackedOrder tracked;
    tracked.order.request = request;
    tracked.decision = decision.number;
    tracked.midAtDecision = hedgeMarket().mid();
    tracked.positionBefore = hedgeAccount().quantity(m_config.hedgeInstrument);
    tracked.expectedSlippage = slippage;
    m_orders.plan(tracked, m_now);
    m_effects.emplace_back(PlaceOrder{request, decision.number});
    m_effects.emplace_back(RecordOrder{m_orders.find(request.id)->order, decision.number, slippage, 0});
}

void Engine::State::record(strategy::Decision decision)
{
    ++m_decisions;
    decision.nearest = strategy::nearestThreshold(decision, m_overrides.effective());
    m_recorded = decision;
    if (m_config.keepHistory) {
        m_decisionList.push_front(decision);
        if (m_decisionList.size() > 200)
            m_decisionList.pop_back();
    }
    m_effects.emplace_back(RecordDecision{decision});
}

void Engine::State::followDoubt(Hold hold, const strategy::Decision &decision)
{
    if (hold == m_lastDoubt)
        return;
    const bool was = m_lastDoubt != Hold::none;
    m_lastDoubt = hold;
    const bool firstTime = !m_wasInOrder;
    m_wasInOrder = m_wasInOrder || hold == Hold::none;
    if ((!m_flattening && (!m_armed || m_paused)) || firstTime)
        return;
    if (hold == Hold::none)
        return note(Severity::info, NoteCode::recovered, "Data is in order again; trading goes on.");
    if (was)
        return;
    auto probe = decision;
    probe.hold = hold;
    note(Severity::warning, NoteCode::suspended, "Trading is suspended. " + strategy::explain(probe));
}

void Engine::State::followLiquidation(const strategy::Decision &decision)
{
    const double critical = m_overrides.effective()[ParameterId::criticalSigma];
    const double sigma = decision.inputs.liquidationSigma;
    const bool isNear = sigma < critical * (m_liquidationNear ? 1.2 : 1.0);
    if (isNear == m_liquidationNear)
        return;
    m_liquidationNear = isNear;
    if (isNear)
        note(Severity::critical, NoteCode::liquidationNear,
             domain::textFormat("Liquidation of the protected position is %.1f %% away (%.1f expected one-day moves). A hedge in another "
                                "account does not move it: only added margin does.",
                                std::fabs(decision.inputs.liquidationDistance) * 100, sigma));
    else
        note(Severity::info, NoteCode::liquidationNear, "Liquidation is no longer near.");
}

void Engine::State::followCosts()
{
    const auto &parameters = m_overrides.effective();
    const auto check = [&](double cost, double budget, bool &held, NoteCode code, const char *span) {
        if (const bool is = cost > 0 && cost >= budget; is != held)
            follow(
                is, held, Severity::warning, code,
                domain::textFormat("The hedge has cost %.2f this %s, its budget is %.2f: only what makes the hedge smaller, or is urgent "
                                   "because liquidation is near, is still sent.",
                                   cost, span, budget),
                domain::textFormat("The hedge's cost of this %s is within its budget.", span));
    };
    check(m_costs.today(m_now).total(), parameters[ParameterId::dailyCost], m_dailyCostReached, NoteCode::dailyCostReached, "day");
    check(m_costs.month(m_now).total(), parameters[ParameterId::monthlyCost], m_monthlyCostReached, NoteCode::monthlyCostReached, "month");
}

} // namespace ballast::engine
