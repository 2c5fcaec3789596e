// SPDX-License-Identifier: GPL-3.0-or-later
// The money: price path, liquidation, funding, transfers, fills, figures. What the engine hears is in run_engine.cpp.
#include "evaluate/run.h"

#include "domain/numbers.h"
#include "risk/liquidation.h"

#include <algorithm>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::unknownValue;
constexpr double infinity = std::numeric_limits<double>::infinity();
/// The exact test is asked a little before the estimated price, so that rounding never hides a liquidation.
constexpr double nearlyThere = 1e-7;
constexpr auto cent = domain::Money::fromRaw(1'000'000);
constexpr int insufficientMargin = -2019; ///< Binance's number for it

domain::Price priceOf(double price) { return domain::Price::fromEstimate(price); }

} // namespace

void DailyReturns::start(domain::Timestamp at, double equity)
{
    m_previous = m_last = equity;
    m_nextDay = (domain::dayNumber(at) + 1) * domain::nsPerDay;
}

std::size_t DailyReturns::closeDay(domain::Timestamp at)
{
    std::size_t days = 1;
    m_returns.push_back(m_previous > 0 ? m_last / m_previous - 1 : 0);
    m_previous = m_last;
    for (m_nextDay += domain::nsPerDay; at.ns >= m_nextDay; m_nextDay += domain::nsPerDay, ++days)
        m_returns.push_back(unknownValue);
    return days;
}

std::vector<double> DailyReturns::finish()
{
    m_returns.push_back(m_previous > 0 ? m_last / m_previous - 1 : 0);
    return std::move(m_returns);
}

RunResult Run::play()
{
    const auto &candles = m_history.candles;
    m_result.curve.reserve(std::size_t((candles.back().openTime - candles.front().openTime) / m_spec.sampleInterval) + 2);
    for (std::size_t i = 0; i < candles.size(); ++i) {
        const auto &bar = candles[i];
        m_now = bar.openTime;
        if (i == m_course.openingBar)
            open(bar);
        step(bar);
        m_previous = bar;
    }
    return finish();
}

void Run::open(const domain::Candle &bar)
{
    if (m_spec.recorded.empty()) {
        const auto side = m_course.quantity.sign() > 0 ? domain::Side::buy : domain::Side::sell;
        m_protected.account.fill(m_course.instrument, side, domain::PositionSide::both, m_course.entry, m_course.quantity.abs(), {}, m_now);
    }
    m_opened = true;
    refresh();
    const double capital = (m_protected.ledger.start + m_hedge.ledger.start).toDouble();
    m_peak = capital;
    m_daily.start(m_now, capital);
    m_nextSample = m_now + m_spec.sampleInterval;
    // Who opens at the hour is not charged for the interval that ends with it.
    while (m_nextFunding < m_history.funding.size() && m_history.funding[m_nextFunding].at <= m_now + settlementLag)
        ++m_nextFunding;
    sample(m_now, bar.open);
    m_askedForProtected = true; // the engine hears of it at the close of this bar, as of everything else
}

void Run::step(const domain::Candle &bar)
{
    const auto closeTime = m_now + m_course.interval - std::chrono::milliseconds(1);
    if (m_opened) {
        const bool funded = m_nextFunding < m_history.funding.size() && m_history.funding[m_nextFunding].at <= closeTime;
        if (funded)
            settleFunding(bar, m_now + settlementLag);
        follow(closeTime);
        if (m_transfer && m_transfer->at <= m_now)
            settleTransfer(bar);
        if (!m_pending.empty())
            settleOrders(bar);
        const bool falls = (m_protected.quantity.isZero() ? m_course.quantity : m_protected.quantity).sign() > 0;
        const double adverse = falls ? bar.low : bar.high, favourable = falls ? bar.high : bar.low;
        if (bar.low <= m_deadBelow || bar.high >= m_deadAbove) {
            walk(bar.open, bar.open);
            walk(bar.open, adverse);
            observe(adverse);
            walk(adverse, favourable);
        } else {
            observe(adverse);
        }
        observe(favourable);
        if (funded)
            settleFunding(bar, closeTime);
        if (bar.close <= m_deadBelow || bar.close >= m_deadAbove)
            walk(bar.close, bar.close);
        observe(bar.close);

        const double equity = equityAt(bar.close);
        m_peak = std::max(m_peak, equity);
        if (m_daily.dayIsOver(closeTime))
            closeDays(m_daily.closeDay(closeTime));
        m_daily.add(equity);
        m_protectedNotional = std::fabs(m_protected.quantity.toDouble()) * bar.close;
        if (!m_protected.quantity.isZero()) {
            ++m_barsAlive;
            m_ratioSum += m_ratio;
            m_notionalSum += m_protectedNotional;
        }
        if (bar.close <= m_bridgeBelow || bar.close >= m_bridgeAbove)
            considerTransfer(bar);
    }
    if (m_engine && !finished()) {
        while (m_nextImplied < m_history.implied.size() && m_history.implied[m_nextImplied].at <= closeTime)
            tell(engine::ImpliedVolatility{m_course.instrument.base, m_history.implied[m_nextImplied++].value}, closeTime);
        tellReference(closeTime);
        tellPrice(bar.close, closeTime);
        if (m_askedForProtected)
            tellAccount(m_protected, closeTime);
        if (m_askedForHedge)
            tellAccount(m_hedge, closeTime);
        auto &candle = std::get<engine::CandleEvent>(m_candleEvent.body).candle;
        candle = bar;
        candle.interval = m_course.interval;
        m_candleEvent.at = m_candleEvent.venueAt = closeTime;
        feed(m_candleEvent);
        watchBand();
    }
    if (m_opened && closeTime >= m_nextSample) {
        sample(closeTime, bar.close);
        while (m_nextSample <= closeTime)
            m_nextSample = m_nextSample + m_spec.sampleInterval;
    }
}

// --- the trader's own trades ---

void Run::follow(domain::Timestamp until)
{
    for (; m_nextChange < m_spec.recorded.size() && m_spec.recorded[m_nextChange].at <= until; ++m_nextChange)
        trade(m_spec.recorded[m_nextChange]);
}

/// Whether the protected account would live with that position at that price.
bool Run::canCarry(domain::Quantity quantity, domain::Price price)
{
    m_marks[0] = price;
    const risk::MarginLeg leg{quantity.toDouble(), price.toDouble()};
    return risk::marginExcess({{&leg, 1}, &m_schedules[0], m_protected.account.equity(m_marks).toDouble()}, price.toDouble()) > 0;
}

void Run::trade(const PositionChange &change)
{
    auto &[account, role, ledger, held, entry, doom] = m_protected;
    // What a liquidation took can't be withdrawn any more.
    const auto deposit = std::max(change.deposit, -std::max(domain::Money{}, account.wallet()));
    account.deposit(deposit);
    ledger.start += deposit;
    m_peak += deposit.toDouble();
    m_daily.deposit(deposit.toDouble());
    if (m_lostSide != 0 && change.quantity.sign() != m_lostSide)
        m_lostSide = 0;
    const bool tooMuch = change.quantity.abs() > held.abs() && !canCarry(change.quantity, change.price);
    if (tooMuch && held.isZero())
        m_lostSide = change.quantity.sign(); // the money for it is gone
    if (m_lostSide == 0 && !tooMuch && change.quantity != held) {
        const auto added = change.quantity - held;
        const auto booked = account.fill(m_course.instrument, added.sign() > 0 ? domain::Side::buy : domain::Side::sell,
                                         domain::PositionSide::both, change.price, added.abs(), {}, m_now);
        account.deposit(-change.fee);
        ledger.realised += booked.realisedPnl;
        ledger.fees += change.fee;
    }
    refresh();
    m_askedForProtected = true; // as of everything else, the engine hears of it at the close
}

// --- liquidation ---

void Run::walk(double from, double to)
{
    touch(m_protected, from, to);
    touch(m_hedge, from, to);
}

void Run::touch(Leg &leg, double from, double to)
{
    if (leg.quantity.isZero())
        return;
    m_marks[0] = priceOf(to);
    if (!leg.account.toLiquidate(m_marks, m_schedules))
        return;
    auto price = m_marks[0];
    if (from != to && !std::isnan(leg.doom)) {
        // It dies on the way, at the first tick beyond its liquidation price.
        const bool down = leg.quantity.sign() > 0;
        const auto at = priceOf(leg.doom).toStep(m_course.instrument.tickSize, down ? domain::Rounding::down : domain::Rounding::up);
        price = std::clamp(at, priceOf(std::min(from, to)), priceOf(std::max(from, to)));
    }
    liquidate(leg, price);
}

void Run::liquidate(Leg &leg, domain::Price price)
{
    m_marks[0] = price;
    Liquidation seized;
    seized.account = leg.role;
    seized.at = m_now;
    seized.price = price;
    seized.quantity = leg.quantity;
    seized.equityBefore = leg.account.equity(m_marks);
    const auto side = leg.quantity.sign() > 0 ? domain::Side::sell : domain::Side::buy;
    const auto booked = leg.account.fill(m_course.instrument, side, domain::PositionSide::both, price, leg.quantity.abs(),
                                         m_course.instrument.liquidationFee, m_now);
    leg.ledger.realised += booked.realisedPnl;
    leg.ledger.fees += booked.fee;
    seized.fee = booked.fee;
    if (const auto wallet = leg.account.wallet(); wallet.sign() < 0) {
        leg.account.deposit(-wallet);
        leg.ledger.insured -= wallet;
    }
    seized.equityAfter = leg.account.wallet();
    m_result.liquidations.push_back(seized);
    if (leg.role == domain::AccountRole::protectedAccount)
        m_lostSide = seized.quantity.sign();
    refresh();
    if (!m_engine)
        return;

    domain::Fill fill;
    fill.id = domain::TradeId("liq" + std::to_string(++m_tradeNumber));
    fill.account = leg.account.id();
    fill.instrument = instrumentId;
    fill.side = side;
    fill.price = price;
    fill.quantity = seized.quantity.abs();
    fill.fee = booked.fee;
    fill.feeCurrency = m_course.instrument.settle;
    fill.realisedPnl = booked.realisedPnl;
    fill.at = m_now;
    tell(engine::FillEvent{fill, engine::ForcedBy::liquidation}, m_now);
    tellPosition(leg, m_now);
}

// --- funding and transfers ---

void Run::settleFunding(const domain::Candle &bar, domain::Timestamp until)
{
    auto &markPrice = std::get<engine::MarkPrice>(m_markEvent.body);
    for (; m_nextFunding < m_history.funding.size() && m_history.funding[m_nextFunding].at <= until; ++m_nextFunding) {
        const auto &row = m_history.funding[m_nextFunding];
        // What was settled last is the best public forecast of what comes next.
        markPrice.fundingRate = row.rate;
        markPrice.nextFunding = row.at + m_course.instrument.fundingInterval;
        if (m_protected.quantity.isZero() && m_hedge.quantity.isZero())
            continue;
        const double share = std::clamp(double((row.at - bar.openTime).count()) / double(m_course.interval.count()), 0.0, 1.0);
        const auto mark = priceOf(bar.open + share * (bar.close - bar.open));
        ++m_fundingApplied;
        for (auto *leg : {&m_protected, &m_hedge}) {
            if (leg->quantity.isZero())
                continue;
            const auto received = leg->account.applyFunding(m_course.instrument, mark, row.rate, row.at);
            leg->ledger.funding += received;
            if (!m_engine)
                continue;
            domain::FundingPayment payment;
            payment.id = domain::TradeId(std::to_string(leg->account.id().value) + "-" + std::to_string(row.at.ms()));
            payment.account = leg->account.id();
            payment.instrument = instrumentId;
            payment.amount = received;
            payment.currency = m_course.instrument.settle;
            payment.at = row.at;
            tell(engine::FundingEvent{payment}, std::max(row.at, m_now));
            tellBalance(*leg, std::max(row.at, m_now));
        }
        refresh();
    }
}

/// The rule of live trading.
engine::BridgePlan Run::bridgeAt(double price) const
{
    const auto endOf = [&](const Leg &leg, risk::AccountRisk &risk) {
        const auto &positions = leg.account.positions();
        const risk::AccountView view{leg.account.wallet().toDouble(), positions, {&m_course.instrument, 1}, {&price, 1}, m_schedules};
        risk::assess(view, risk);
        return engine::BridgeEnd{leg.account.id(), view, &risk};
    };
    risk::AccountRisk ofProtected, ofHedge;
    const auto protectedEnd = endOf(m_protected, ofProtected);
    return engine::planBridge({&protectedEnd, 1}, endOf(m_hedge, ofHedge), unknownValue, m_spec.parameters);
}

domain::Money Run::movedOnDayOf(domain::Timestamp at) const
{
    domain::Money sum;
    for (auto each = m_result.transfers.rbegin(); each != m_result.transfers.rend(); ++each) {
        if (domain::dayNumber(each->requestedAt) != domain::dayNumber(at))
            break;
        sum += each->amount;
    }
    return sum;
}

void Run::considerTransfer(const domain::Candle &bar)
{
    if (m_transfer || m_protected.quantity.isZero())
        return;
    const auto plan = bridgeAt(bar.close);
    const auto at = m_now + m_course.interval;
    auto amount = std::min(plan.wanted, plan.spare); // by hand: what the alert says
    if (m_spec.transfer.mode == TransferMode::automatic) {
        engine::TransferContext context;
        context.movedToday = movedOnDayOf(at);
        if (!m_result.transfers.empty())
            context.secondsSinceAttempt = domain::toSeconds(at - m_result.transfers.back().requestedAt);
        amount = engine::allowedTransfer(plan, context, m_spec.parameters).amount;
    }
    if (amount.sign() > 0)
        m_transfer = Transfer{at, at + m_spec.transfer.delay(), amount};
}

void Run::settleTransfer(const domain::Candle &bar)
{
    auto transfer = *std::exchange(m_transfer, {});
    if (m_protected.quantity.isZero())
        return;
    // The market went on meanwhile: the venue lets go only what the hedge does not need as margin.
    m_marks[0] = priceOf(bar.open);
    const auto free = std::min(m_hedge.account.available(m_marks), m_hedge.account.wallet()).toStep(cent, domain::Rounding::down);
    const auto amount = std::min(transfer.amount, free);
    if (amount.sign() <= 0)
        return;
    m_hedge.account.deposit(-amount);
    m_protected.account.deposit(amount);
    m_hedge.ledger.transferred -= amount;
    m_protected.ledger.transferred += amount;
    transfer.at = m_now;
    transfer.amount = amount;
    m_result.transfers.push_back(transfer);
    refresh();
    if (m_engine) {
        tellBalance(m_hedge, m_now);
        tellBalance(m_protected, m_now);
    }
}

// --- orders ---

void Run::settleOrders(const domain::Candle &bar)
{
    tellPrice(bar.open, m_now);
    auto orders = std::exchange(m_pending, {});
    for (const auto &order : orders)
        settle(order, bar);
}

void Run::settle(const domain::OrderRequest &request, const domain::Candle &bar)
{
    const auto &instrument = m_course.instrument;
    domain::Order order;
    order.request = request;
    order.venueOrderId = domain::VenueOrderId("r" + std::to_string(m_result.orders + 1));
    order.createdAt = order.updatedAt = m_now;
    ++m_result.orders;
    const auto refuse = [&](domain::OrderStatus status, int code, std::uint64_t &counter) {
        order.status = status;
        order.rejectCode = code;
        ++counter;
        tell(engine::OrderUpdate{order, {}}, m_now);
    };

    const auto reference = priceOf(bar.open);
    const auto price = m_spec.costs.fillPrice(request.side, request.quantity, reference, m_previous, instrument.tickSize);
    const bool buying = request.side == domain::Side::buy;
    const bool beyondLimit = request.type == domain::OrderType::limit && (buying ? price > request.price : price < request.price);
    // Nobody knows where the price was in a gap: what was ordered before is not filled after.
    const bool afterGap = bar.openTime - m_previous.openTime != m_course.interval;
    auto quantity = request.quantity;
    if (request.reduceOnly == domain::ReduceOnly::yes)
        quantity = m_hedge.quantity.sign() == -domain::sign(request.side) ? std::min(quantity, m_hedge.quantity.abs()) : domain::Quantity{};
    if (beyondLimit || afterGap || quantity.isZero())
        return refuse(domain::OrderStatus::expired, 0, m_result.expired);

    const auto after = m_hedge.quantity + quantity * domain::sign(request.side);
    m_marks[0] = reference;
    if (after.abs() > m_hedge.quantity.abs()) {
        const auto added = domain::notional(price, after.abs() - m_hedge.quantity.abs());
        const double needed =
            added.toDouble() / m_spec.hedgeLeverage + (domain::notional(price, quantity) * instrument.takerFee).toDouble();
        if (needed > m_hedge.account.available(m_marks).toDouble())
            return refuse(domain::OrderStatus::refused, insufficientMargin, m_result.refused);
    }

    const auto booked = m_hedge.account.fill(instrument, request.side, request.positionSide, price, quantity, instrument.takerFee, m_now);
    auto &ledger = m_hedge.ledger;
    ledger.realised += booked.realisedPnl;
    ledger.fees += booked.fee;
    ledger.slippage += domain::notional(buying ? price - reference : reference - price, quantity);
    ++m_result.fills;
    m_result.hedgeTraded += quantity;
    m_result.hedgeTurnover += domain::notional(price, quantity).toDouble();
    if (!m_result.firstHedgeAt.isSet())
        m_result.firstHedgeAt = m_now;
    refresh();

    order.status = domain::OrderStatus::filled;
    order.filled = quantity;
    order.averagePrice = price;
    tell(engine::OrderUpdate{order, {}}, m_now);
    domain::Fill fill;
    fill.id = domain::TradeId("t" + std::to_string(++m_tradeNumber));
    fill.venueOrderId = order.venueOrderId;
    fill.clientOrderId = request.id;
    fill.account = request.account;
    fill.instrument = instrumentId;
    fill.side = request.side;
    fill.price = price;
    fill.quantity = quantity;
    fill.fee = booked.fee;
    fill.feeCurrency = instrument.settle;
    fill.realisedPnl = booked.realisedPnl;
    fill.at = m_now;
    tell(engine::FillEvent{fill, {}}, m_now);
    tellPosition(m_hedge, m_now);
}

// --- figures ---

void Run::refresh()
{
    m_constant = m_slope = 0;
    m_deadBelow = m_bridgeBelow = -infinity;
    m_deadAbove = m_bridgeAbove = infinity;
    const bool bridged = m_engine && m_spec.transfer.mode != TransferMode::none;
    const double trigger = m_spec.parameters[strategy::ParameterId::bridgeTrigger];
    for (auto *leg : {&m_protected, &m_hedge}) {
        const auto *position = leg->account.position(instrumentId, domain::PositionSide::both);
        leg->quantity = position ? position->quantity : domain::Quantity{};
        leg->entry = position ? position->entryPrice : domain::Price{};
        leg->doom = unknownValue;
        const double quantity = leg->quantity.toDouble(), wallet = leg->account.wallet().toDouble();
        m_constant += wallet - quantity * leg->entry.toDouble();
        m_slope += quantity;
        if (leg->quantity.isZero())
            continue;
        const risk::MarginLeg marginLeg{quantity, leg->entry.toDouble()};
        const risk::MarginPool pool{{&marginLeg, 1}, &m_schedules[0], wallet};
        const bool down = quantity > 0;
        // Searched from far on the safe side, so that it is found wherever the price is now.
        const double far = marginLeg.entry * (down ? 1e3 : 1e-3);
        const auto doom = risk::liquidationPrice(pool, far, down ? risk::Direction::down : risk::Direction::up);
        if (!doom)
            continue;
        leg->doom = *doom;
        if (down) {
            m_deadBelow = std::max(m_deadBelow, *doom * (1 + nearlyThere));
            if (bridged && leg == &m_protected)
                m_bridgeBelow = std::max(m_bridgeBelow, *doom / (1 - trigger));
        } else {
            m_deadAbove = std::min(m_deadAbove, *doom * (1 - nearlyThere));
            if (bridged && leg == &m_protected)
                m_bridgeAbove = std::min(m_bridgeAbove, *doom / (1 + trigger));
        }
    }
    m_ratio = m_protected.quantity.isZero() ? unknownValue : -m_hedge.quantity.toDouble() / m_protected.quantity.toDouble();
}

void Run::observe(double price)
{
    const double equity = equityAt(price);
    if (equity < m_peak * (1 + m_worst))
        m_worst = equity / m_peak - 1;
}

/// The first of `days` is the one that is over; the others had no bars.
void Run::closeDays(std::size_t days)
{
    const auto &ledger = m_hedge.ledger;
    const double cost = (ledger.fees + ledger.slippage - ledger.funding).toDouble();
    m_result.dailyCost.push_back(cost - m_costOfDaysBefore);
    m_result.dailyProtected.push_back(m_protectedNotional);
    m_costOfDaysBefore = cost;
    m_result.dailyCost.resize(m_result.dailyCost.size() + days - 1, unknownValue);
    m_result.dailyProtected.resize(m_result.dailyProtected.size() + days - 1, unknownValue);
}

void Run::watchBand()
{
    const auto &decision = m_engine->lastDecision();
    using enum strategy::Hold;
    switch (decision.hold) {
    case none:
    case orderInFlight:
    case unconfirmedPosition:
    case insideBand:
    case coolingDown:
    case belowMinimum:
    case costBudget:
    case noMargin:
    case limit: break;
    default: // there was nothing to hedge, or no target to be away from
        return;
    }
    ++m_result.barsDecided;
    m_result.barsOutsideBand += !(decision.currentRatio >= decision.bandLow && decision.currentRatio <= decision.bandHigh);
}

void Run::sample(domain::Timestamp at, double price)
{
    m_marks[0] = priceOf(price);
    m_result.curve.push_back({at, price, m_protected.account.equity(m_marks), m_hedge.account.equity(m_marks), m_ratio});
}

RunResult Run::finish()
{
    const auto &last = m_history.candles.back();
    const auto closeTime = last.openTime + m_course.interval - std::chrono::milliseconds(1);
    if (m_result.curve.back().at < closeTime)
        sample(closeTime, last.close);
    m_marks[0] = priceOf(last.close);
    for (auto *leg : {&m_protected, &m_hedge})
        leg->ledger.unrealised = leg->account.unrealised(m_marks);
    m_result.protectedAccount = m_protected.ledger;
    m_result.hedgeAccount = m_hedge.ledger;
    m_result.protectedFor = m_course.interval * std::int64_t(m_barsAlive);
    if (m_barsAlive > 0) {
        m_result.meanRatio = m_ratioSum / double(m_barsAlive);
        m_result.meanProtectedNotional = m_notionalSum / double(m_barsAlive);
    } else {
        m_result.meanRatio = unknownValue;
    }
    const double start = (m_protected.ledger.start + m_hedge.ledger.start).toDouble();
    m_result.daily = m_daily.finish();
    closeDays(1);
    m_result.performance = performance(start, m_result.finalEquity().toDouble(), m_result.daily, m_worst);
    return std::move(m_result);
}

} // namespace ballast::evaluate
