// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/engine_host.h"

#include "evaluate/signal_dial.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <utility>

namespace ballast::runtime {

namespace {

using std::chrono::steady_clock;

constexpr int standDownMs = 2000;
constexpr int tickMs = 250, publishMs = 33; ///< the window refreshes at most 30 times a second

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

domain::Duration sinceEpoch(auto time) { return std::chrono::duration_cast<domain::Duration>(time.time_since_epoch()); }

} // namespace

EngineHost::EngineHost(engine::Engine engine, venue::Clock clock, HostOutlets outlets)
    : m_engine(std::move(engine)), m_clock(std::move(clock)), m_outlets(std::move(outlets))
{
    m_learning.setMaxThreadCount(1);
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
    connect(&m_publish, &QTimer::timeout, this, [this] { publish(); });
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.start(tickMs);
    m_publish.start(publishMs);
    m_latest = m_engine.snapshot();
}

EngineHost::~EngineHost() { stop(); }

void EngineHost::attach(std::unique_ptr<venue::Venue> venue, std::vector<domain::Instrument> instruments,
                        std::vector<venue::AccountLogin> logins)
{
    m_venue = std::move(venue);
    m_venue->start(std::move(instruments), std::move(logins));
}

void EngineHost::stop()
{
    m_stopLearning.request_stop();
    m_learning.clear();
    m_learning.waitForDone(); // it posts to this object
    if (m_venue)
        standDown();
    m_tick.stop();
    m_publish.stop();
    if (!m_venue)
        return;
    m_venue->stop();
    m_venue.reset();
    m_wanted = true;
    publish();
}

void EngineHost::standDown()
{
    handle({m_clock(), {}, engine::IntentEvent{engine::StandDown{}}});
    // A resting order is waited for as long as a person waits for a window to close; the dead-man switch is behind it.
    const QDeadlineTimer patience(standDownMs);
    while (m_engine.hasOpenOrders() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents, 10);
    if (m_engine.hasOpenOrders())
        m_outlets.error({domain::ErrorKind::unavailable, "an order may still rest at the exchange: it did not confirm the cancellation",
                         "look at the hedge account's open orders there; the next start asks for it", 0});
}

void EngineHost::handle(const engine::Event &event)
{
    if (m_busy) {
        m_waiting.push_back(event);
        return;
    }
    process(event);
    while (!m_waiting.empty()) {
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        process(next);
    }
}

void EngineHost::process(const engine::Event &event)
{
    m_arrival = steady_clock::now();
    ++m_events;
    if (m_outlets.recorder)
        m_outlets.recorder->add(event);
    auto effects = m_engine.apply(event);
    if (effects.empty())
        return;
    if (m_outlets.recorder)
        m_outlets.recorder->add(effects);
    m_busy = true;
    execute(std::move(effects), event.at);
    m_busy = false;
}

void EngineHost::execute(engine::Effects effects, domain::Timestamp at)
{
    const auto record = [&](auto &&body) { m_outlets.record({at, std::forward<decltype(body)>(body)}); };
    for (auto &effect : effects) {
        std::visit(
            Overloaded{
                [&](engine::PlaceOrder &order) { execute(order, at); },
                [&](engine::CancelOrder &cancel) { m_venue ? m_venue->cancelOrder(cancel.account, cancel.instrument, cancel.id) : void(); },
                [&](engine::CancelAllOrders &cancel) { m_venue ? m_venue->cancelAllOrders(cancel.account, cancel.instrument) : void(); },
                [&](engine::QueryOrder &query) { m_venue ? m_venue->queryOrder(query.account, query.instrument, query.id) : void(); },
                [&](engine::RenewDeadManSwitch &renew) {
                    m_venue ? m_venue->renewDeadManSwitch(renew.account, renew.instrument, renew.after) : void();
                },
                [&](engine::SendTransfer &transfer) { execute(transfer, at); },
                [&](engine::QueryTransfer &query) { m_venue ? m_venue->queryTransfer(query.request, query.since) : void(); },
                [&](engine::CloseTransfer &ended) { m_outlets.transferEnded(ended, at); },
                [&](engine::RequestBookSnapshot &request) { m_venue ? m_venue->requestBookSnapshot(request.instrument) : void(); },
                [&](engine::RequestAccountSnapshot &request) { m_venue ? m_venue->requestAccountSnapshot(request.account) : void(); },
                [&](engine::FitModels &fit) { learn(std::move(fit)); },
                [&](engine::AssessScenarios &ask) { assess(std::move(ask)); },
                [&](engine::MeasureDial &ask) { measure(std::move(ask)); },
                [&](engine::RecordOrder &body) {
                    // Success says little here: not every word on an order is written.
                    if (const auto written = m_outlets.outcome(body.order, at); !written) {
                        followJournal(written);
                        m_outlets.error(written.error());
                    }
                    record(std::move(body));
                },
                [&](engine::Note &note) {
                    m_outlets.notify(note);
                    record(std::move(note));
                },
                [&](auto &body) { record(std::move(body)); },
            },
            effect);
    }
}

void EngineHost::execute(const engine::PlaceOrder &effect, domain::Timestamp at)
{
    const auto refuse = [&](const domain::Error &error) {
        engine::OrderUpdate update;
        update.order.request = effect.request;
        update.order.status = domain::OrderStatus::refused;
        m_waiting.push_back({m_clock(), {}, std::move(update)});
        m_outlets.error(error);
    };
    if (!m_venue)
        return refuse({domain::ErrorKind::unavailable, "there is no exchange to send a hedge order to", "start a session first", 0});
    const auto journalled = m_outlets.journal(effect, at);
    followJournal(journalled);
    if (!journalled)
        return refuse(journalled.error());
    m_venue->placeOrder(effect.request);
    m_latency.add(steady_clock::now() - m_arrival);
    engine::OrderUpdate sent;
    sent.order.request = effect.request;
    sent.order.status = domain::OrderStatus::sent;
    m_waiting.push_back({m_clock(), {}, std::move(sent)});
    const std::lock_guard lock(m_shared);
    ++m_statistics.orders;
}

void EngineHost::execute(const engine::SendTransfer &effect, domain::Timestamp at)
{
    const auto refuse = [&](const domain::Error &error) {
        m_waiting.push_back(
            {m_clock(), {}, engine::TransferUpdate{effect.request, domain::TransferStatus::refused, {}, {}, 0, error.message(), false}});
        m_outlets.error(error);
    };
    if (!m_venue)
        return refuse({domain::ErrorKind::unavailable, "there is no exchange to move margin at", "start a session first", 0});
    const auto journalled = m_outlets.journalTransfer(effect.request, at);
    followJournal(journalled);
    if (!journalled)
        return refuse(journalled.error());
    m_waiting.push_back({m_clock(), {}, engine::TransferUpdate{effect.request, domain::TransferStatus::sent, {}, {}, 0, {}, false}});
    m_venue->sendTransfer(effect.request);
}

void EngineHost::followJournal(const tl::expected<void, domain::Error> &written)
{
    if (std::exchange(m_journalFails, !written) == !written)
        return;
    engine::HostReport report;
    report.code = engine::NoteCode::journalFailed;
    report.severity = written ? engine::Severity::info : engine::Severity::critical;
    report.text = written ? "The order journal can be written again."
                          : "The order journal can't be written, and no order leaves before it is: " + written.error().message() + ".";
    m_waiting.push_back({m_clock(), {}, std::move(report)});
}

void EngineHost::answer(engine::EventBody body)
{
    QMetaObject::invokeMethod(
        this,
        [this, body = std::move(body)] {
            handle({m_clock(), {}, body});
        },
        Qt::QueuedConnection);
}

void EngineHost::learn(engine::FitModels fit)
{
    m_learning.start([this, bars = std::move(fit.hourly)] {
        engine::ModelsFitted learnt;
        if (auto models = market::fitMarketModels(bars))
            learnt.models = std::make_shared<const market::MarketModels>(*std::move(models));
        answer(std::move(learnt));
    });
}

void EngineHost::assess(engine::AssessScenarios ask)
{
    m_learning.start([this, input = std::move(ask.input)] {
        answer(engine::ScenariosAssessed{std::make_shared<const risk::ScenarioReport>(risk::scenarioReport(input))});
    });
}

void EngineHost::measure(engine::MeasureDial ask)
{
    m_learning.start([this, ask = std::move(ask), stop = m_stopLearning.get_token()] {
        answer(engine::DialMeasured{evaluate::dialTradeOff(ask, stop)});
    });
}

void EngineHost::keep(const engine::Effects &effects, domain::Timestamp at) { store::eachRecord(effects, at, m_outlets.record); }

void EngineHost::tick()
{
    if (const auto jump = m_jumps.tick(sinceEpoch(std::chrono::system_clock::now()), sinceEpoch(steady_clock::now()));
        jump != domain::Duration::zero()) {
        handle({m_clock(), {}, engine::ClockJump{jump}});
        if (m_venue)
            m_venue->resynchronise();
    }
    handle({m_clock(), {}, engine::TimerTick{}});
}

void EngineHost::publish()
{
    if (!m_wanted || m_events == m_publishedEvents)
        return;
    m_wanted = false;
    m_publishedEvents = m_events;
    auto snapshot = m_engine.snapshot();
    const std::lock_guard lock(m_shared);
    m_latest = std::move(snapshot);
    m_statistics.events = m_events;
    m_statistics.tickToOrderP50 = m_latency.quantileMicroseconds(0.50);
    m_statistics.tickToOrderP99 = m_latency.quantileMicroseconds(0.99);
}

void EngineHost::post(engine::Intent intent)
{
    QMetaObject::invokeMethod(
        this,
        [this, intent = std::move(intent)] {
            handle({m_clock(), {}, engine::IntentEvent{intent}});
        },
        Qt::QueuedConnection);
}

void EngineHost::report(engine::HostReport report) { answer(std::move(report)); }

std::shared_ptr<const engine::Snapshot> EngineHost::latest() const
{
    m_wanted = true;
    const std::lock_guard lock(m_shared);
    return m_latest;
}

HostStatistics EngineHost::statistics() const
{
    const std::lock_guard lock(m_shared);
    return m_statistics;
}

} // namespace ballast::runtime
