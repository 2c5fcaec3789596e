// SPDX-License-Identifier: GPL-3.0-or-later
// What the venue says of the accounts: readings, positions, orders, fills, funding; and whose they are.
#include "engine/engine_state.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ballast::engine {

namespace {

constexpr std::size_t keptFills = 100, keptFillMarks = 500;
constexpr double orderWindowSeconds = 10; ///< twice what orders are stamped with

} // namespace

domain::Fill markerOf(const domain::FundingPayment &payment)
{
    domain::Fill marker;
    marker.account = payment.account;
    const std::string key = "f" + payment.id.str();
    marker.id = domain::TradeId(std::string_view(key).substr(0, domain::TradeId::capacity));
    return marker;
}

void Engine::State::askForAccount(AccountState &account)
{
    account.askedAt = m_now;
    m_effects.emplace_back(RequestAccountSnapshot{account.account.id});
}

void Engine::State::confirmHedge()
{
    const auto awaited = m_orders.awaited();
    if (awaited && hedgeAccount().quantity(m_config.hedgeInstrument) == *awaited)
        m_orders.confirm();
}

void Engine::State::on(const AccountSnapshot &event)
{
    if (!known(event.account))
        return;
    auto &account = m_accounts[event.account.value];
    const bool readBefore = account.readOnce;
    const bool doubted = account.vanishUnconfirmed;
    const auto before = account.quantity(m_config.hedgeInstrument);
    const bool vanished = account.replace(event, m_now);
    std::erase(m_unsettled, event.account);
    for (const auto &instrument : m_config.instruments)
        recordPosition(account, instrument.id);
    if (isHedge(event.account)) {
        if (!readBefore)
            m_openAtStart = event.openOrders;
        const auto now = account.quantity(m_config.hedgeInstrument);
        // The venue is the truth, but one reading is not: without an order of ours that explains it, a change needs an explanation.
        const bool explained =
            m_orders.active() || m_orders.unknown() || m_orders.awaited() || justExplained() || m_config.mode == Mode::observe;
        if (readBefore && now != before && !explained && !m_conflict && !m_unexplainedSince.isSet()) {
            m_unexplainedSince = m_now;
            askForAccount(account);
        }
        const auto since = event.since.isSet() ? event.since : m_now;
        const bool settled = !m_orders.active() && !m_orders.unknown();
        if (settled && since >= m_orders.awaitedSince())
            m_orders.confirm();
        else
            confirmHedge();
        for (const auto &order : event.openOrders)
            on(OrderUpdate{order});
        forgetForeign(event);
        if (m_cancelWanted && event.openOrders.empty() && settled && since >= m_cancelBegan) {
            m_cancelWanted = false;
            note(Severity::info, NoteCode::cancelDone, "No order rests in the hedge account.");
        }
        noticeStrangers(account);
    } else if (vanished && readBefore && !doubted) {
        account.vanishUnconfirmed = true; // a second reading has to say so
        note(Severity::warning, NoteCode::positionVanished,
             "A protected position is gone: closed by hand, or by the exchange. Reading the account again.", {.account = event.account});
        askForAccount(account);
    }
    decide();
    compareWithVenue(account);
}

void Engine::State::on(const BalanceUpdate &event)
{
    if (known(event.balance.account))
        m_accounts[event.balance.account.value].update(event.balance, m_now);
}

void Engine::State::on(const PositionUpdate &event)
{
    const auto id = event.position.account;
    if (!known(id) || !known(event.position.instrument))
        return;
    auto &account = m_accounts[id.value];
    const auto before = account.quantity(event.position.instrument);
    const bool vanished = account.update(event.position, m_now);
    recordPosition(account, event.position.instrument);
    if (isHedge(id)) {
        // Fills may come after the position that they explain; without any within a few seconds it was somebody else.
        const bool expected = m_orders.active() || m_orders.unknown() || m_orders.awaited() || justExplained();
        if (!expected && !m_conflict && account.synchronised && event.position.instrument == m_config.hedgeInstrument
            && account.quantity(m_config.hedgeInstrument) != before)
            m_unexplainedSince = m_now;
        confirmHedge();
        noticeStrangers(account);
    } else if (vanished) {
        account.vanishUnconfirmed = true;
        note(Severity::warning, NoteCode::positionVanished,
             "A protected position is gone: closed by hand, or by the exchange. Reading the account again.", {.account = id});
        askForAccount(account);
    }
    decide();
}

void Engine::State::noticeStrangers(const AccountState &account)
{
    const auto stranger = std::find_if(account.positions.begin(), account.positions.end(), [this](const domain::Position &position) {
        return position.instrument != m_config.hedgeInstrument && known(position.instrument);
    });
    const auto is = stranger == account.positions.end() ? std::nullopt : std::optional(stranger->instrument);
    if (is == m_stranger)
        return;
    if (m_stranger)
        note(Severity::info, NoteCode::foreignPosition, "The hedge account no longer holds the position that is not the hedge.",
             {.account = account.account.id, .instrument = m_stranger});
    if (is)
        note(Severity::warning, NoteCode::foreignPosition,
             "The hedge account holds a position that is not the hedge (" + m_config.instruments[is->value].symbol.str() + " "
                 + stranger->quantity.toString()
                 + "); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.",
             {.account = account.account.id, .instrument = is});
    m_stranger = is;
}

void Engine::State::conflict(const std::string &what)
{
    m_unexplainedSince = {};
    if (!std::exchange(m_conflict, true))
        note(Severity::critical, NoteCode::conflict, what + " Ballast holds still; resume to let it go on from there.");
}

/// The positions that follow from what the venue itself did need no order of ours to explain them.
bool Engine::State::justExplained() const
{
    return m_explainedAt.isSet() && outsideSeconds(m_explainedAt) <= m_overrides.effective()[strategy::ParameterId::maximumDataAge];
}

void Engine::State::noteForced(ForcedBy forcedBy, const domain::OrderRequest &request)
{
    const char *what = forcedBy == ForcedBy::liquidation        ? "liquidated"
                       : forcedBy == ForcedBy::autoDeleveraging ? "auto-deleveraged"
                                                                : "settled";
    note(Severity::critical, NoteCode::forcedByVenue,
         domain::textFormat("The exchange has %s %s %s of the %s account.", what, request.quantity.toString().c_str(),
                            m_config.instruments[request.instrument.value].symbol.str().c_str(),
                            std::string(name(m_accounts[request.account.value].account.role)).c_str()),
         {.account = request.account, .instrument = request.instrument});
}

void Engine::State::on(const OrderUpdate &event)
{
    const auto &request = event.order.request;
    if (!known(request.account) || !known(request.instrument))
        return;
    const bool fromVenue = !event.neverArrived && event.order.status >= domain::OrderStatus::acknowledged
                           && event.order.status != domain::OrderStatus::unknown;
    if (fromVenue) // what the runtime itself reports of an order is no sign of life
        m_accounts[request.account.value].heardAt = m_now;
    if (event.forcedBy != ForcedBy::nobody) {
        if (isHedge(request.account)) {
            m_unexplainedSince = {};
            m_explainedAt = m_now;
        }
        const bool told = std::exchange(m_forcedOrder, event.order.venueOrderId) == event.order.venueOrderId;
        if (!told)
            noteForced(event.forcedBy, request);
        return;
    }
    if (!isHedge(request.account))
        return;
    if (event.neverArrived && m_orders.find(request.id)) {
        // A request that is still under way can arrive until the venue's receive window has closed; no earlier answer counts.
        if (outsideSeconds(m_orders.find(request.id)->order.createdAt) < orderWindowSeconds)
            return;
    }
    switch (event.neverArrived ? m_orders.neverArrived(request.id, m_now) : m_orders.apply(event.order, m_now)) {
    case OrderTracker::Update::foreign:
        if (m_orders.isOurs(request.id)) { // of an earlier session: kept, so that the journal can close it
            m_effects.emplace_back(RecordOrder{event.order, 0});
            if (!domain::isFinal(event.order.status) && !event.neverArrived)
                m_effects.emplace_back(CancelOrder{request.account, request.instrument, request.id});
        } else {
            noteForeign(event.order);
        }
        return;
    case OrderTracker::Update::unchanged: return;
    case OrderTracker::Update::changed: break;
    }
    orderSettled(request.id, !event.neverArrived);
    decide();
}

void Engine::State::noteForeign(const domain::Order &order)
{
    const auto &id = order.request.id;
    const Subject subject{.account = order.request.account, .instrument = order.request.instrument, .order = id};
    const auto noted = std::ranges::find(m_foreign, id);
    if (order.status == domain::OrderStatus::acknowledged && noted == m_foreign.end()) {
        note(Severity::warning, NoteCode::foreignOrder,
             "An order that Ballast did not send rests in the hedge account (" + id.str()
                 + "); cancel it, or keep that account for Ballast alone.",
             subject);
        m_foreign.push_back(id);
    } else if (domain::isFinal(order.status) && noted != m_foreign.end()) {
        m_foreign.erase(noted);
        note(Severity::info, NoteCode::foreignOrder, "The order that Ballast did not send no longer rests (" + id.str() + ").", subject);
    }
}

void Engine::State::forgetForeign(const AccountSnapshot &reading)
{
    const auto gone = [&](const domain::ClientOrderId &id) {
        return std::ranges::none_of(reading.openOrders, [&](const domain::Order &order) { return order.request.id == id; });
    };
    for (const auto &id : std::vector(m_foreign)) {
        if (!gone(id))
            continue;
        domain::Order ended;
        ended.request.id = id;
        ended.request.account = m_config.hedgeAccount;
        ended.request.instrument = m_config.hedgeInstrument;
        ended.status = domain::OrderStatus::cancelled;
        noteForeign(ended);
    }
}

void Engine::State::orderSettled(const domain::ClientOrderId &id, bool arrived)
{
    const auto &tracked = *m_orders.find(id);
    const auto &request = tracked.order.request;
    const Subject order{.account = request.account, .instrument = request.instrument, .order = id};
    const Subject leg{.account = request.account, .instrument = request.instrument};
    if (tracked.order.status != domain::OrderStatus::unknown && std::erase(m_unknownNoted, id) > 0)
        note(Severity::info, NoteCode::orderUnknown,
             "The fate of the hedge order is known: " + std::string(domain::name(tracked.order.status)) + ".", order);
    m_effects.emplace_back(RecordOrder{tracked.order, tracked.decision, tracked.expectedSlippage, tracked.realisedSlippage});
    if (tracked.order.status == domain::OrderStatus::refused && request.timeInForce == domain::TimeInForce::postOnly)
        return; // it would have taken: the next attempt does
    if (tracked.order.status == domain::OrderStatus::refused) {
        ++m_refusals;
        const auto pause = std::chrono::seconds(std::min(600, 5 << std::min(m_refusals, 7)));
        m_blockedUntil = m_now + pause;
        const auto seconds = static_cast<long long>(std::chrono::duration_cast<std::chrono::seconds>(pause).count());
        note(m_refusals > 2 ? Severity::critical : Severity::warning, NoteCode::orderRefused,
             arrived ? domain::textFormat("The exchange refused a hedge order (code %d); next attempt in %lld s.", tracked.order.rejectCode,
                                          seconds)
                     : domain::textFormat("A hedge order never reached the exchange; next attempt in %lld s.", seconds),
             leg);
    } else if (tracked.order.status == domain::OrderStatus::unknown) {
        note(Severity::warning, NoteCode::orderUnknown,
             "No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.", order);
        m_unknownNoted.push_back(id);
        m_effects.emplace_back(QueryOrder{request.account, request.instrument, request.id});
    } else if (domain::isFinal(tracked.order.status)) {
        if (std::exchange(m_refusals, 0) > 0)
            note(Severity::info, NoteCode::orderRefused, "The exchange takes hedge orders again.", leg);
        confirmHedge();
    }
    if (m_reconciliation.state == ReconciliationState::pending && !m_orders.unknown())
        askForAccount(hedgeAccount()); // now the sum can be made
}

/// A fee that is paid in another currency (a discount token) counts as what the rate says: budgets must not be blind to it.
domain::Money Engine::State::costOf(const domain::Fill &fill) const
{
    const auto &instrument = m_config.instruments[fill.instrument.value];
    if (fill.feeCurrency == hedgeInstrument().settle)
        return fill.fee;
    const auto rate = fill.liquidity == domain::Liquidity::maker ? instrument.makerFee : instrument.takerFee;
    const double price = fill.price.toDouble();
    return domain::Money::fromEstimate(price > 0 ? std::fabs(delta(instrument, fill.quantity, price)) * price * rate.toDouble() : 0);
}

void Engine::State::on(const FillEvent &event)
{
    const auto &fill = event.fill;
    if (!known(fill.account) || !known(fill.instrument))
        return;
    const auto *tracked = m_orders.find(fill.clientOrderId);
    const double mid = tracked ? tracked->midAtDecision : unknownValue;
    const double slippage = std::isnan(mid)
                                ? 0
                                : (fill.price.toDouble() - mid) * delta(m_config.instruments[fill.instrument.value], fill.quantity, mid)
                                      * domain::sign(fill.side);
    if (!m_orders.apply(fill, slippage))
        return;
    m_accounts[fill.account.value].heardAt = m_now;
    if (m_reconciliation.state == ReconciliationState::pending && isHedge(fill.account) && fill.instrument == m_config.hedgeInstrument)
        m_sinceEarlier.push_back(event);
    if (tracked)
        m_effects.emplace_back(RecordOrder{tracked->order, tracked->decision, tracked->expectedSlippage, tracked->realisedSlippage});
    if (isHedge(fill.account) && !tracked && event.forcedBy == ForcedBy::nobody && !m_orders.isOurs(fill.clientOrderId)
        && (!fill.at.isSet() || fill.at >= m_startedAt))
        conflict("Somebody else traded in the hedge account: " + std::string(fill.side == domain::Side::buy ? "bought " : "sold ")
                 + fill.quantity.toString() + " at " + fill.price.toString() + ".");
    const bool ours = tracked || m_orders.isOurs(fill.clientOrderId) || event.forcedBy != ForcedBy::nobody;
    if (isHedge(fill.account) && ours) {
        if (!tracked) { // forced, or of an earlier session: the position that follows is no stranger's work
            m_unexplainedSince = {};
            m_explainedAt = m_now;
        }
        m_costs.addFill(costOf(fill), slippage, fill.at.isSet() ? fill.at : m_now);
        ++m_fillCount;
    }
    m_effects.emplace_back(RecordFill{fill, tracked ? tracked->decision : 0, slippage});
    if (m_config.keepHistory) {
        keepNewest(m_fills, fill, keptFills);
        m_hedgeFills.push_back({fill.at.isSet() ? fill.at : m_now, fill.side, fill.price.toDouble(), fill.quantity.toDouble(),
                                m_accounts[fill.account.value].account.role});
        if (m_hedgeFills.size() > keptFillMarks)
            m_hedgeFills.pop_front();
    }
}

void Engine::State::on(const FundingEvent &event)
{
    const auto &payment = event.payment;
    if (!known(payment.account) || !known(payment.instrument))
        return;
    if (!m_orders.apply(markerOf(payment)))
        return;
    m_fundingByAccount[payment.account.value] += payment.amount.toDouble();
    if (isHedge(payment.account))
        m_costs.addFunding(payment.amount, payment.at.isSet() ? payment.at : m_now);
    m_effects.emplace_back(RecordFunding{payment});
}

void Engine::State::on(const LeverageUpdate &event)
{
    if (known(event.account))
        m_accounts[event.account.value].setLeverage(event.instrument, event.leverage);
}

void Engine::State::on(const MarginCall &event)
{
    if (!known(event.account))
        return;
    note(Severity::critical, NoteCode::marginCall,
         "Margin call on the " + std::string(name(m_accounts[event.account.value].account.role))
             + " account: add margin or reduce the position.",
         {.account = event.account, .instrument = event.instrument});
}

} // namespace ballast::engine
