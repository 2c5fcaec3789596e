// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/paper_twin.h"

#include "exchange/query_answer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ballast::evaluate {

namespace {

using engine::Event;

engine::EngineConfig forPaper(engine::EngineConfig config)
{
    if (engine::outlivesTheProcess(config.mode))
        config.mode = engine::Mode::paper;
    config.deadManAfter = {};
    config.keepHistory = true; // samples
    return config;
}

/// What the venue said of the hedge account: the twin has its own.
bool tellsOfAccount(const Event &event, domain::AccountId account)
{
    return std::visit(
        [account](const auto &body) {
            using T = std::remove_cvref_t<decltype(body)>;
            if constexpr (std::is_same_v<T, engine::BalanceUpdate>)
                return body.balance.account == account;
            else if constexpr (std::is_same_v<T, engine::PositionUpdate>)
                return body.position.account == account;
            else if constexpr (std::is_same_v<T, engine::OrderUpdate>)
                return body.order.request.account == account;
            else if constexpr (std::is_same_v<T, engine::FillEvent>)
                return body.fill.account == account;
            else if constexpr (std::is_same_v<T, engine::FundingEvent>)
                return body.payment.account == account;
            else if constexpr (std::is_same_v<T, engine::MarginCall> || std::is_same_v<T, engine::HistoryRead>)
                return body.account == account;
            else
                return std::is_same_v<T, engine::SessionRestored> || std::is_same_v<T, engine::TransferUpdate>;
        },
        event.body);
}

} // namespace

PaperTwin::PaperTwin(engine::EngineConfig config) : m_config(forPaper(std::move(config))), m_engine(m_config) {}

bool PaperTwin::startWith(const Event &event)
{
    const auto *snapshot = std::get_if<engine::AccountSnapshot>(&event.body);
    if (!snapshot || snapshot->account != m_config.hedgeAccount)
        return false;
    const auto &instrument = m_config.instruments[m_config.hedgeInstrument.value];
    exchange::PaperConfig paper;
    paper.account = m_config.hedgeAccount;
    paper.asset = instrument.settle;
    paper.positionMode = snapshot->positionMode;
    paper.sequenceRule = m_config.sequenceRule;
    for (const auto &balance : snapshot->balances) {
        if (balance.asset == instrument.settle)
            paper.wallet = balance.wallet;
    }
    m_paper.emplace(paper);
    for (const auto &each : m_config.instruments) {
        m_paper->apply({event.at, {}, engine::InstrumentDefinition{each}}, m_outputs);
        if (each.id.value < m_config.schedules.size() && !m_config.schedules[each.id.value].empty())
            m_paper->apply({event.at, {}, engine::MarginScheduleUpdate{each.id, m_config.schedules[each.id.value]}}, m_outputs);
    }
    for (const auto &each : m_before)
        m_paper->apply(each, m_outputs);
    m_before.clear();
    m_before.shrink_to_fit();
    for (const auto &position : snapshot->positions) {
        if (position.instrument.value >= m_config.instruments.size() || position.quantity.isZero())
            continue;
        if (position.leverage > 0)
            (void)m_paper->setLeverage(position.instrument, position.leverage, m_outputs);
        m_paper->seedPosition(position.instrument, position.quantity, position.entryPrice);
    }
    m_outputs.clear(); // of a time before it began
    return true;
}

void PaperTwin::apply(const Event &event)
{
    m_now = std::max(m_now, event.at);
    if (tellsOfAccount(event, m_config.hedgeAccount))
        return;
    if (!m_paper && !startWith(event)) {
        const bool forPaperAccount =
            std::holds_alternative<engine::BookDeltaEvent>(event.body) || std::holds_alternative<engine::BookSnapshotEvent>(event.body)
            || std::holds_alternative<engine::BestQuote>(event.body) || std::holds_alternative<engine::MarkPrice>(event.body)
            || std::holds_alternative<engine::InstrumentDefinition>(event.body)
            || std::holds_alternative<engine::MarginScheduleUpdate>(event.body) || std::holds_alternative<engine::FeeRates>(event.body)
            || std::holds_alternative<engine::FundingInterval>(event.body);
        if (forPaperAccount)
            m_before.push_back(event);
        return feed(event);
    }
    if (const auto *snapshot = std::get_if<engine::AccountSnapshot>(&event.body); snapshot && snapshot->account == m_config.hedgeAccount)
        return feed({event.at, event.venueAt, m_paper->accountSnapshot()});
    if (const auto *leverage = std::get_if<engine::LeverageUpdate>(&event.body);
        leverage && leverage->account == m_config.hedgeAccount && leverage->leverage > 0) {
        (void)m_paper->setLeverage(leverage->instrument, leverage->leverage, m_outputs);
        m_outputs.clear(); // the event itself says it
    }
    // The account first: an order that is decided on at this event meets the market that the event brought.
    exchange::Outputs outputs;
    m_paper->apply(event, outputs);
    feed(event);
    feed(outputs);
}

void PaperTwin::feed(exchange::Outputs &outputs)
{
    for (auto &output : outputs)
        m_queue.push_back({output.at, output.at, std::move(output.body)});
    outputs.clear();
    if (!m_queue.empty()) {
        const auto first = std::move(m_queue.front());
        m_queue.pop_front();
        feed(first);
    }
}

void PaperTwin::feed(const Event &event)
{
    execute(m_engine.apply(event));
    while (!m_queue.empty()) {
        const auto next = std::move(m_queue.front());
        m_queue.pop_front();
        execute(m_engine.apply(next));
    }
}

void PaperTwin::execute(const engine::Effects &effects)
{
    const auto tell = [this](engine::EventBody body) { m_queue.push_back({m_now, m_now, std::move(body)}); };
    const auto tellAll = [&] {
        for (auto &output : m_outputs)
            m_queue.push_back({output.at, output.at, std::move(output.body)});
        m_outputs.clear();
    };
    for (const auto &effect : effects) {
        if (const auto *sample = std::get_if<engine::RecordSample>(&effect))
            addPoint(sample->sample);
        else if (const auto *intent = std::get_if<engine::RecordIntent>(&effect))
            m_accepted = intent->accepted;
        if (!m_paper)
            continue;
        if (const auto *place = std::get_if<engine::PlaceOrder>(&effect)) {
            engine::OrderUpdate update;
            update.order.request = place->request;
            update.order.status = domain::OrderStatus::sent;
            tell(update);
            if (!m_paper->place(place->request, m_outputs)) {
                update.order.status = domain::OrderStatus::refused;
                tell(update);
            }
        } else if (const auto *cancel = std::get_if<engine::CancelOrder>(&effect)) {
            (void)m_paper->cancel(cancel->instrument, cancel->id, m_outputs);
        } else if (const auto *all = std::get_if<engine::CancelAllOrders>(&effect)) {
            m_paper->cancelAll(all->instrument, m_outputs);
        } else if (const auto *query = std::get_if<engine::QueryOrder>(&effect)) {
            tell(exchange::answerTo(*query, m_paper->findOrder(query->instrument, query->id)));
        } else if (const auto *ask = std::get_if<engine::RequestAccountSnapshot>(&effect); ask && ask->account == m_config.hedgeAccount) {
            tell(m_paper->accountSnapshot());
        }
        tellAll();
    }
}

void PaperTwin::addPoint(const engine::Sample &sample)
{
    double nearest = std::isfinite(sample.liquidationPrice) ? std::fabs(sample.liquidationPrice / sample.mark - 1)
                                                            : std::numeric_limits<double>::infinity();
    if (m_paper) {
        for (const auto &position : m_paper->accountSnapshot().positions) {
            if (position.instrument == m_config.hedgeInstrument && position.venueLiquidationPrice
                && position.venueLiquidationPrice->sign() > 0)
                nearest = std::min(nearest, std::fabs(position.venueLiquidationPrice->toDouble() / sample.mark - 1));
        }
    }
    m_points.push_back({sample.at, sample.mark, sample.ratio, sample.protectedEquity, sample.hedgeEquity, sample.hedgeCost, nearest});
}

} // namespace ballast::evaluate
