// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/direct_session.h"

#include "exchange/query_answer.h"
#include <algorithm>
#include <utility>

namespace ballast::runtime {

namespace {

constexpr std::size_t bookLevels = 1000;

} // namespace

DirectSession::DirectSession(exchange::SimulatedExchange &exchange, engine::Engine &engine) : m_exchange(exchange), m_engine(engine) {}

void DirectSession::begin()
{
    const auto now = m_exchange.now();
    for (const auto &instrument : m_exchange.instruments()) {
        if (instrument.id.value >= m_engine.config().instruments.size())
            continue;
        feed(engine::InstrumentDefinition{instrument}, now);
        feed(engine::MarginScheduleUpdate{instrument.id, m_exchange.schedules()[instrument.id.value]}, now);
        for (const auto &hour : m_exchange.pastHours(instrument.id))
            feed(engine::CandleEvent{instrument.id, hour, engine::CandleState::closed}, now);
        for (const auto &candle : m_exchange.candles(instrument.id))
            feed(engine::CandleEvent{instrument.id, candle, engine::CandleState::closed}, now);
        feed(m_exchange.bookSnapshot(instrument.id, bookLevels), now);
        feed(m_exchange.bestQuote(instrument.id), now);
        feed(m_exchange.markPrice(instrument.id), now);
    }
    for (const auto &account : m_engine.config().accounts)
        feed(m_exchange.accountSnapshot(account.id), now);
    settle();
}

void DirectSession::run(domain::Timestamp until, domain::Duration step)
{
    for (auto at = m_exchange.now(); at < until;) {
        at = std::min(at + step, until);
        m_outputs.clear();
        m_exchange.advance(at, m_outputs);
        feed(m_outputs);
        feed(engine::TimerTick{}, at);
        settle();
    }
}

void DirectSession::post(engine::Intent intent)
{
    feed(engine::IntentEvent{std::move(intent)}, m_exchange.now());
    settle();
}

bool DirectSession::placeByHand(const domain::OrderRequest &request)
{
    const bool placed = m_exchange.place(request, m_outputs).has_value();
    feed(m_outputs);
    settle();
    return placed;
}

void DirectSession::feed(engine::EventBody body, domain::Timestamp at) { m_queue.push_back({at, at, std::move(body)}); }

void DirectSession::feed(exchange::Outputs &outputs)
{
    for (auto &output : outputs)
        feed(std::move(output.body), output.at);
    outputs.clear();
}

void DirectSession::settle()
{
    while (!m_queue.empty()) {
        const auto event = std::move(m_queue.front());
        m_queue.pop_front();
        const auto effects = m_engine.apply(event);
        if (m_observer)
            m_observer(event, effects);
        execute(effects);
    }
}

void DirectSession::execute(const engine::Effects &effects)
{
    const auto now = m_exchange.now();
    for (const auto &effect : effects) {
        if (const auto *place = std::get_if<engine::PlaceOrder>(&effect)) {
            if (auto placed = m_exchange.place(place->request, m_outputs); !placed) {
                engine::OrderUpdate refused;
                refused.order.request = place->request;
                refused.order.status = domain::OrderStatus::refused;
                refused.order.rejectCode = -int(placed.error().reason) - 1;
                feed(std::move(refused), now);
            }
        } else if (const auto *cancel = std::get_if<engine::CancelOrder>(&effect)) {
            (void)m_exchange.cancel(cancel->account, cancel->instrument, cancel->id, m_outputs);
        } else if (const auto *all = std::get_if<engine::CancelAllOrders>(&effect)) {
            m_exchange.cancelAll(all->account, all->instrument, m_outputs);
        } else if (const auto *query = std::get_if<engine::QueryOrder>(&effect)) {
            feed(exchange::answerTo(*query, m_exchange.findOrder(query->account, query->instrument, query->id)), now);
        } else if (const auto *book = std::get_if<engine::RequestBookSnapshot>(&effect)) {
            feed(m_exchange.bookSnapshot(book->instrument, bookLevels), now);
        } else if (const auto *account = std::get_if<engine::RequestAccountSnapshot>(&effect)) {
            feed(m_exchange.accountSnapshot(account->account), now);
        } else if (const auto *fit = std::get_if<engine::FitModels>(&effect)) {
            engine::ModelsFitted answer;
            if (auto models = market::fitMarketModels(fit->hourly))
                answer.models = std::make_shared<const market::MarketModels>(*std::move(models));
            feed(std::move(answer), now);
        }
        feed(m_outputs);
    }
}

} // namespace ballast::runtime
