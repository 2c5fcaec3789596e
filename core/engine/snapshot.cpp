// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/snapshot.h"

#include "domain/text_format.h"
#include "engine/engine_state.h"
#include "risk/liquidation.h"
#include "risk/touch_probability.h"
#include "strategy/guardrails.h"

#include <algorithm>
#include <cmath>

namespace ballast::engine {

namespace {

constexpr double hour = 1.0 / (365 * 24), day = domain::yearsPerDay, week = 7.0 / 365; ///< years
constexpr double depthRange = 0.001;                                                   ///< fraction of mid in which depth is counted

double orUnknown(const std::optional<double> &value) { return value ? *value : unknownValue; }

/// Signed distance, as a fraction of the mark, at which an account with one position is liquidated that has to keep `rate` of it.
double liquidationDistance(double equity, double quantity, double mark, double rate)
{
    if (!(equity > 0) || !(std::fabs(quantity) > 0) || !(mark > 0) || !(rate >= 0))
        return unknownValue;
    const risk::MarginLeg leg{quantity, mark}; // entered now: the equity is what is left of earlier trading
    const auto schedule = risk::MarginSchedule::flat(rate, 1);
    risk::MarginPool pool;
    pool.legs = {&leg, 1};
    pool.schedule = &schedule;
    pool.collateral = equity;
    const auto price = risk::liquidationPrice(pool, mark, quantity > 0 ? risk::Direction::down : risk::Direction::up);
    return price ? *price / mark - 1 : unknownValue;
}

/// What the venue asks to be kept of a position's notional now: of the hedge's, or of the protected one's where there is no hedge yet.
double maintenanceRate(const Snapshot &snapshot)
{
    double rate = unknownValue;
    for (const auto &row : snapshot.positions) {
        const double own = row.maintenanceMargin / std::fabs(row.notional);
        if (std::isfinite(own) && (std::isnan(rate) || row.role == domain::AccountRole::hedge))
            rate = own;
    }
    return rate;
}

void previewLiquidation(const Snapshot &snapshot, OverridePreview &out)
{
    const double rate = maintenanceRate(snapshot), mark = snapshot.market.mark, hedge = snapshot.exposure.hedgeDelta;
    out.protectedDistance = snapshot.liquidation.distance;
    out.hedgeDistanceBefore = liquidationDistance(snapshot.exposure.hedgeEquity, hedge, mark, rate);
    out.hedgeDistanceAfter = liquidationDistance(snapshot.exposure.hedgeEquity - out.orderCost, hedge + out.orderQuantity, mark, rate);
}

/// Quantity (base, signed) and cost (quote) of bringing the hedge to `target`; nothing inside the band.
void planPreview(const Snapshot &snapshot, double target, double bandWidth, OverridePreview &out)
{
    out.targetRatio = target;
    const double current = snapshot.ratio.current;
    if (std::isnan(current)) {
        out.explanation = "There is no position to protect, so nothing would be traded.";
        return;
    }
    out.netDelta = snapshot.exposure.protectedDelta + snapshot.exposure.hedgeDelta;
    if (current >= target - bandWidth && current <= target + bandWidth) {
        out.explanation = domain::textFormat("The hedge is already inside the band of %.0f to %.0f %%: no order.",
                                             (target - bandWidth) * 100, (target + bandWidth) * 100);
        previewLiquidation(snapshot, out);
        return;
    }
    out.orderQuantity = -target * snapshot.exposure.protectedDelta - snapshot.exposure.hedgeDelta;
    out.netDelta += out.orderQuantity;
    const double halfSpread = std::isnan(snapshot.market.spreadBps) ? 0 : snapshot.market.spreadBps / 2e4;
    const double notional = std::fabs(out.orderQuantity) * snapshot.market.mark;
    out.orderCost = notional * (snapshot.hedgeInstrument.takerFee.toDouble() + halfSpread);
    previewLiquidation(snapshot, out);
    out.withinLimits = std::fabs(target * snapshot.exposure.protectedDelta) * snapshot.market.mark
                       <= snapshot.parameters[strategy::ParameterId::maximumPosition];
    out.explanation = domain::textFormat("Would %s %.3f %s at a cost of about %.2f %s.", out.orderQuantity > 0 ? "buy" : "sell",
                                         std::fabs(out.orderQuantity), snapshot.hedgeInstrument.base.str().c_str(), out.orderCost,
                                         snapshot.hedgeInstrument.quote.str().c_str());
    if (!out.withinLimits)
        out.explanation += " The largest hedge position does not allow all of it.";
}

} // namespace

std::shared_ptr<const Snapshot> Engine::State::snapshot() const
{
    auto out = std::make_shared<Snapshot>();
    out->at = m_now;
    out->eventCount = m_events;
    out->mode = m_config.mode;
    out->hedgeInstrument = hedgeInstrument();
    out->strategy = m_config.strategy;
    out->view = m_view;
    if (m_paused)
        out->armState = ArmState::paused;
    else if (!m_armed)
        out->armState = ArmState::disarmed;
    else
        out->armState = m_lastDoubt == strategy::Hold::none && !m_conflict ? ArmState::armed : ArmState::suspended;
    if (out->armState == ArmState::suspended) {
        auto probe = m_last;
        probe.hold = m_lastDoubt != strategy::Hold::none ? m_lastDoubt : strategy::Hold::conflict;
        out->armReason = strategy::explain(probe);
    } else if (m_flattening) {
        out->armReason = "Closing the hedge.";
    } else if (out->armState == ArmState::paused) {
        out->armReason = "Paused by hand.";
    } else if (out->armState == ArmState::disarmed) {
        out->armReason = m_config.mode == Mode::observe ? "Observe mode only watches."
                         : m_reconciliation.state == ReconciliationState::pending
                             ? "The hedge account is being compared with what Ballast knows of it."
                         : m_reconciliation.state == ReconciliationState::differs ? "The hedge account differs from what Ballast knows."
                                                                                  : "Not armed.";
    }
    out->reconciliation = m_reconciliation;
    out->bridge.line = m_bridgeLine;
    out->bridge.urgent = m_toldTransfer.sign() > 0 || m_transfers.open();
    out->bridge.moved = m_moved.toDouble();
    for (const auto &transfer : m_transfers.transfers()) {
        if (out->bridge.transfers.size() == 20)
            break;
        out->bridge.transfers.push_back(transfer);
    }
    fillFigures(*out);
    fillMarket(*out);
    fillPositions(*out);
    fillFeeds(*out);
    out->current = m_last;
    out->decisions.assign(m_decisionList.begin(), m_decisionList.end());
    const auto *newest = m_orders.orders().empty() ? nullptr : &m_orders.orders().front().order.request;
    out->limits = limitUses(newest, hedgeInstrument(), limitContext(m_last, false), m_overrides.effective());
    for (const auto &tracked : m_orders.orders()) {
        if (out->orders.size() == 100)
            break;
        out->orders.push_back(tracked.order);
    }
    out->fills.assign(m_fills.begin(), m_fills.end());
    out->notes.assign(m_notes.begin(), m_notes.end());
    out->parameters = m_overrides.effective();
    out->automaticParameters = m_overrides.automatic();
    if (const auto &ratio = m_overrides.ratio())
        out->overrides.push_back({std::nullopt, ratio->value, ratio->setAt, ratio->expiresAt, ratio->reason});
    for (std::size_t i = 0; i < strategy::parameterCount; ++i) {
        if (const auto &manual = m_overrides.parameters()[i])
            out->overrides.push_back({strategy::ParameterId(i), manual->value, manual->setAt, manual->expiresAt, manual->reason});
    }
    out->samples = m_samples;
    out->candles = m_candles;
    out->hedgeFills.assign(m_hedgeFills.begin(), m_hedgeFills.end());
    out->equityStart = orUnknown(m_equityAtStart);
    return out;
}

void Engine::State::fillFigures(Snapshot &out) const
{
    const bool known = m_book.complete;
    if (known) {
        out.exposure = {m_book.protectedDelta + m_book.hedgeDelta,
                        (m_book.protectedDelta + m_book.hedgeDelta) * m_book.mark,
                        m_book.protectedDelta,
                        m_book.hedgeDelta,
                        m_book.protectedNotional,
                        m_book.protectedEquity,
                        m_book.hedgeEquity,
                        m_book.leverage};
        out.ratio = {m_last.currentRatio, m_last.targetRatio, m_last.bandLow, m_last.bandHigh,
                     strategy::minimumRatio(m_book.leverage, m_overrides.effective())};
        const double volatility = m_last.inputs.volatility;
        auto &liquidation = out.liquidation;
        liquidation.price = m_book.liquidationPrice;
        liquidation.distance = m_book.liquidationDistance;
        liquidation.sigma = std::isinf(m_book.liquidationSigma) ? unknownValue : m_book.liquidationSigma;
        if (!std::isnan(m_book.liquidationPrice) && !std::isnan(volatility)) {
            liquidation.probability1h = risk::touchProbability(m_book.mark, m_book.liquidationPrice, volatility, hour);
            liquidation.probability24h = risk::touchProbability(m_book.mark, m_book.liquidationPrice, volatility, day);
            liquidation.probability7d = risk::touchProbability(m_book.mark, m_book.liquidationPrice, volatility, week);
        }
    }
    const auto today = m_costs.today(m_now), month = m_costs.month(m_now);
    auto &cost = out.cost;
    cost.feesToday = today.fees.toDouble();
    cost.fundingToday = today.funding.toDouble();
    cost.slippageToday = today.slippage;
    cost.today = today.total();
    cost.feesMonth = month.fees.toDouble();
    cost.fundingMonth = month.funding.toDouble();
    cost.slippageMonth = month.slippage;
    cost.month = month.total();
    cost.projectedMonth = m_costs.projectedMonth(m_now, m_startedAt);
    if (known && m_book.protectedNotional > 0) {
        cost.monthOfProtected = cost.month / m_book.protectedNotional;
        cost.projectedOfProtected = cost.projectedMonth / m_book.protectedNotional;
    }
    cost.total = m_costs.total().total();
    cost.fills = m_fillCount;
    cost.orders = m_orders.count();
}

void Engine::State::fillMarket(Snapshot &out) const
{
    const auto &market = hedgeMarket();
    auto &figures = out.market;
    figures.mark = market.mark();
    if (market.markPrice().index.raw > 0)
        figures.index = market.markPrice().index.toDouble();
    if (market.isUsable()) {
        figures.bid = market.bid();
        figures.ask = market.ask();
        figures.spreadBps = market.spreadBps();
    }
    if (market.bookSynchronised()) {
        figures.bidDepth = market.book().depth(domain::Side::buy, depthRange);
        figures.askDepth = market.book().depth(domain::Side::sell, depthRange);
        figures.imbalance = market.book().imbalance(depthRange);
    }
    if (m_book.complete && m_book.protectedDelta != 0) {
        figures.nextHedgeQuantity = -m_last.targetRatio * m_book.protectedDelta - m_book.hedgeDelta;
        const auto side = figures.nextHedgeQuantity > 0 ? domain::Side::buy : domain::Side::sell;
        const double size = std::fabs(figures.nextHedgeQuantity);
        figures.nextHedgeCost = size * m_book.mark * (hedgeInstrument().takerFee.toDouble() + market.slippage(side, size));
    }
    if (market.markAt().isSet()) {
        figures.fundingRate = market.markPrice().fundingRate.toDouble();
        figures.nextFunding = market.markPrice().nextFunding;
        const double perDay = 24 / (domain::toSeconds(hedgeInstrument().fundingInterval) / 3600);
        if (m_book.complete)
            figures.fundingCostPerDay = m_book.hedgeDelta * m_book.mark * figures.fundingRate * perDay;
    }
    figures.ewmaVolatility = m_volatility.isReady() ? m_volatility.ewma(market.mid()) : unknownValue;
    figures.forecastVolatility = m_forecast.isReady() ? m_forecast.volatility(market.mid()) : unknownValue;
    figures.windowVolatility = m_volatility.estimates();
    figures.yangZhangVolatility = figures.windowVolatility.yangZhang;
    figures.volatilityRank = m_volatility.rank();
    figures.impliedVolatility = orUnknown(m_implied);
    figures.regime = m_last.regime;
    figures.regimeSince = m_regime.since();
    figures.regimeProbability = m_forecast.knowsRegime() ? m_forecast.regimeProbabilities() : m_regime.probabilities();
    out.scenarios = m_scenarios;
    out.dial = m_dial;
    out.models.daysOfHistory = history().days();
    out.models.models = m_forecast.models();
    if (m_forecast.isReady()) {
        out.models.forecast = m_forecast.figures(market.mid());
        out.models.regimeByModel = m_forecast.knowsRegime();
        if (m_forecast.models()->regimes)
            out.models.regimeProbability = m_forecast.regimeProbabilities();
    }
    figures.basis = market::basis(figures.mark, figures.index);
    figures.basisScore = m_basisScore;
    figures.signalActive = m_signalActive;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        if (m_pairs[i].hours > 0)
            out.pairs.push_back({m_config.instruments[i].symbol, m_pairs[i]});
    }
    for (const auto &each : m_markets)
        out.bookGaps += each.gaps();
}

void Engine::State::fillPositions(Snapshot &out) const
{
    const double volatility = m_last.inputs.volatility;
    for (const auto &account : m_accounts) {
        for (std::size_t i = 0; i < account.positions.size(); ++i) {
            const auto &position = account.positions[i];
            const auto &instrument = m_config.instruments[position.instrument.value];
            PositionRow row;
            row.account = account.account.label;
            row.role = account.account.role;
            row.symbol = instrument.symbol;
            row.base = instrument.base;
            row.quote = instrument.quote;
            row.side = position.side;
            row.marginMode = position.marginMode;
            row.quantity = position.quantity.toDouble();
            row.entry = position.entryPrice.toDouble();
            row.leverage = position.leverage;
            row.funding = m_fundingByAccount[account.account.id.value];
            row.ageSeconds = outsideSeconds(account.heardAt);
            if (position.venueLiquidationPrice && position.venueLiquidationPrice->raw > 0)
                row.venueLiquidationPrice = position.venueLiquidationPrice->toDouble();
            if (i < account.risk.positions.size() && account.risk.complete) {
                const auto &figures = account.risk.positions[i];
                row.mark = figures.mark;
                row.notional = figures.notional;
                row.unrealisedPnl = figures.unrealisedPnl;
                row.maintenanceMargin = figures.maintenanceMargin;
                row.liquidationPrice = orUnknown(figures.liquidationPrice);
                row.liquidationDistance = figures.liquidationPrice ? figures.liquidationDistance : unknownValue;
                if (figures.liquidationPrice && !std::isnan(volatility)) {
                    row.liquidationSigma = risk::distanceInSigma(figures.mark, *figures.liquidationPrice, volatility, day);
                    row.probability24h = risk::touchProbability(figures.mark, *figures.liquidationPrice, volatility, day);
                }
                if (account.account.role == domain::AccountRole::protectedAccount && row.liquidationPrice == out.liquidation.price)
                    out.liquidation.venuePrice = row.venueLiquidationPrice;
            }
            out.positions.push_back(row);
        }
    }
}

void Engine::State::fillFeeds(Snapshot &out) const
{
    const double maximumAge = m_overrides.effective()[strategy::ParameterId::maximumDataAge];
    const auto add = [&](Feed feed, std::string name, FeedState state, Timestamp heardAt, double limit) {
        const double age = outsideSeconds(heardAt);
        out.feeds.push_back(
            {feed, std::move(name), state, std::isinf(age) ? unknownValue : age, !(age <= limit) || state != FeedState::connected});
    };
    add(Feed::market, hedgeInstrument().symbol.str() + " market", m_marketFeed, hedgeMarket().freshness(), maximumAge);
    for (const auto &account : m_accounts)
        add(Feed::user, account.account.label.str(), account.synchronised ? account.feed : FeedState::connecting, account.heardAt,
            maximumAge * 12);
    if (m_clockKnown) {
        out.clockOffsetMs = double(m_clockOffset.count()) / 1e6;
        out.roundTripMs = double(m_roundTrip.count()) / 1e6;
    }
}

namespace {

/// What the nearest measured position of the dial did on the recent past.
std::string dialSentence(const Snapshot &snapshot, double dial)
{
    if (snapshot.dial.empty())
        return " What it trades off on the recent past is being measured.";
    const auto row = std::ranges::min_element(snapshot.dial, {}, [&](const DialRow &each) { return std::fabs(each.dial - dial); });
    return domain::textFormat(
        " On the recent past, at %.2f: %.1f activations and %.1f orders a month, cost %.3f %% of the position a month, "
        "largest drawdown %.1f %%.",
        row->dial, row->activationsPerMonth, row->ordersPerMonth, row->costPerMonth * 100, row->maximumDrawdown * 100);
}

} // namespace

OverridePreview previewRatio(const Snapshot &snapshot, double ratio)
{
    OverridePreview out;
    if (!(ratio >= 0 && ratio <= snapshot.parameters[strategy::ParameterId::maximumRatio])) {
        out.withinLimits = false;
        out.explanation = "A manual ratio must lie between 0 and the maximum ratio.";
        return out;
    }
    planPreview(snapshot, ratio, snapshot.parameters[strategy::ParameterId::bandWidth], out);
    return out;
}

OverridePreview previewParameter(const Snapshot &snapshot, strategy::ParameterId parameter, double value)
{
    OverridePreview out;
    auto parameters = snapshot.parameters;
    parameters[parameter] = value;
    if (auto valid = strategy::check(parameter, value)) {
        out.withinLimits = false;
        out.explanation = valid->message() + ".";
        return out;
    }
    if (auto valid = strategy::validate(parameters); !valid) {
        out.withinLimits = false;
        out.explanation = valid.error().message() + ".";
        return out;
    }
    // The regime is taken as it stands; its thresholds act from the next market event on.
    strategy::Decision decision;
    decision.inputs = snapshot.current.inputs;
    decision.regime = snapshot.current.regime;
    const auto *chosen = strategy::findStrategy(snapshot.strategy);
    if (!chosen) {
        out.explanation = "The strategy is not known yet.";
        return out;
    }
    const auto target = chosen->target(snapshot.view, parameters);
    decision.contributions = target.contributions;
    if (snapshot.view.signalActive)
        decision.contributions[std::size_t(strategy::Factor::signals)] += parameters[strategy::ParameterId::signalRatio];
    const auto manual =
        std::find_if(snapshot.overrides.begin(), snapshot.overrides.end(), [](const ActiveOverride &each) { return !each.parameter; });
    strategy::applyGuardrails(decision, manual != snapshot.overrides.end() ? std::optional(manual->value) : std::nullopt, parameters,
                              target.bandHalfWidth);
    planPreview(snapshot, decision.targetRatio, decision.bandHigh - decision.targetRatio, out);
    if (parameter == strategy::ParameterId::signalDial)
        out.explanation += dialSentence(snapshot, value);
    return out;
}

} // namespace ballast::engine
