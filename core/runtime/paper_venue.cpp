// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/paper_venue.h"

#include <algorithm>
#include <utility>

namespace ballast::runtime {

namespace {

constexpr int pulseMs = 1000;

engine::OrderUpdate refusal(const domain::OrderRequest &request)
{
    engine::OrderUpdate update;
    update.order.request = request;
    update.order.status = domain::OrderStatus::refused;
    return update;
}

engine::OrderUpdate unknownToVenue(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id)
{
    domain::OrderRequest request;
    request.id = id;
    request.account = account;
    request.instrument = instrument;
    auto update = refusal(request);
    update.neverArrived = true;
    return update;
}

domain::Error onlyWatches(const char *what)
{
    return {domain::ErrorKind::refused, std::string(what) + " was not sent: Observe mode only watches",
            "use 'ballast paper' to see orders filled by a model", 0};
}

/// Neither of these venues can move money.
engine::TransferUpdate noTransfer(const domain::TransferRequest &request, const char *why)
{
    return {request, domain::TransferStatus::refused, {}, {}, 0, why, false};
}
constexpr const char *paperMovesNothing = "the protected account is real and the hedge account is not: no margin can move between them";
constexpr const char *observeMovesNothing = "Observe mode only watches";

} // namespace

// --- paper ---

PaperVenue::PaperVenue(const WatchedFactory &watched, exchange::PaperConfig paper, venue::EventSink events, venue::ErrorSink errors,
                       venue::Clock clock)
    : m_account(paper.account), m_paper(paper), m_events(std::move(events)), m_errors(std::move(errors)), m_clock(std::move(clock)),
      m_watched(watched([this](const engine::Event &event) { onWatched(event); }))
{
    QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [this] {
        exchange::Outputs outputs;
        m_paper.apply({m_clock(), {}, engine::TimerTick{}}, outputs);
        deliver(std::move(outputs));
        emitEvent(engine::UserFeedAlive{m_account});
    });
}

void PaperVenue::start(std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> accounts)
{
    std::erase_if(accounts, [this](const auto &login) { return login.account == m_account; });
    exchange::Outputs outputs;
    for (const auto &instrument : instruments)
        m_paper.apply({m_clock(), {}, engine::InstrumentDefinition{instrument}}, outputs);
    deliver(std::move(outputs));
    m_watched.start(instruments, std::move(accounts));
    publishAccount();
    for (const auto &instrument : instruments)
        emitEvent(engine::LeverageUpdate{m_account, instrument.id, m_paper.account().leverage(instrument.id)});
    m_pulse.start(pulseMs);
}

void PaperVenue::stop()
{
    m_pulse.stop();
    m_watched.stop();
}

void PaperVenue::onWatched(const engine::Event &event)
{
    // The account first: an order that the engine decides on at this event meets the market that the event brought.
    exchange::Outputs outputs;
    m_paper.apply(event, outputs);
    m_events(event);
    deliver(std::move(outputs));
}

void PaperVenue::deliver(exchange::Outputs outputs)
{
    for (auto &output : outputs)
        m_events({output.at, output.at, std::move(output.body)});
}

void PaperVenue::publishAccount()
{
    emitEvent(engine::FeedStatus{engine::Feed::user, id(), m_account, engine::FeedState::connected});
    emitEvent(m_paper.accountSnapshot());
}

void PaperVenue::refuse(const domain::OrderRequest &request, const std::string &why)
{
    emitEvent(refusal(request));
    m_errors({domain::ErrorKind::refused, "paper order refused: " + why, {}, 0});
}

void PaperVenue::sendTransfer(const domain::TransferRequest &request) { emitEvent(noTransfer(request, paperMovesNothing)); }

void PaperVenue::queryTransfer(const domain::TransferRequest &request, domain::Timestamp)
{
    emitEvent(noTransfer(request, paperMovesNothing));
}

void PaperVenue::placeOrder(const domain::OrderRequest &request)
{
    if (request.account != m_account)
        return refuse(request, "only the paper account trades");
    exchange::Outputs outputs;
    const auto placed = m_paper.place(request, outputs);
    deliver(std::move(outputs));
    if (!placed)
        refuse(request, placed.error().text);
}

void PaperVenue::cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id)
{
    if (account != m_account)
        return;
    exchange::Outputs outputs;
    const auto cancelled = m_paper.cancel(instrument, id, outputs);
    deliver(std::move(outputs));
    if (!cancelled)
        queryOrder(account, instrument, id); // it ended before: how, the account knows
}

void PaperVenue::cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument)
{
    if (account != m_account)
        return;
    exchange::Outputs outputs;
    m_paper.cancelAll(instrument, outputs);
    deliver(std::move(outputs));
}

void PaperVenue::queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id)
{
    if (account != m_account)
        return m_watched.queryOrder(account, instrument, id);
    const auto order = m_paper.findOrder(instrument, id);
    if (!order)
        return emitEvent(unknownToVenue(account, instrument, id));
    // Fills first, so that costs are complete when the order becomes final.
    for (const auto &fill : m_paper.fills()) {
        if (fill.clientOrderId == id)
            emitEvent(engine::FillEvent{fill, engine::ForcedBy::nobody});
    }
    emitEvent(engine::OrderUpdate{*order, engine::ForcedBy::nobody});
}

void PaperVenue::requestAccountSnapshot(domain::AccountId account)
{
    account == m_account ? publishAccount() : m_watched.requestAccountSnapshot(account);
}

void PaperVenue::resynchronise()
{
    m_watched.resynchronise();
    publishAccount();
}

void PaperVenue::setLeverage(domain::InstrumentId instrument, double leverage)
{
    exchange::Outputs outputs;
    if (const auto set = m_paper.setLeverage(instrument, leverage, outputs); !set)
        m_errors({domain::ErrorKind::refused, "paper leverage not set: " + set.error().text, {}, 0});
    deliver(std::move(outputs));
}

// --- observe ---

ObserveVenue::ObserveVenue(const WatchedFactory &watched, domain::Account hedge, domain::Currency asset, venue::EventSink events,
                           venue::ErrorSink errors, venue::Clock clock)
    : m_hedge(hedge), m_asset(asset), m_events(std::move(events)), m_errors(std::move(errors)), m_clock(std::move(clock)),
      m_watched(watched(m_events))
{
    QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [this] { emitEvent(engine::UserFeedAlive{m_hedge.id}); });
}

void ObserveVenue::start(std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> accounts)
{
    m_standIn = std::none_of(accounts.begin(), accounts.end(), [this](const auto &login) { return login.account == m_hedge.id; });
    m_watched.start(std::move(instruments), std::move(accounts));
    if (m_standIn) {
        publishStandIn();
        m_pulse.start(pulseMs);
    }
}

void ObserveVenue::stop()
{
    m_pulse.stop();
    m_watched.stop();
}

void ObserveVenue::publishStandIn()
{
    emitEvent(engine::FeedStatus{engine::Feed::user, id(), m_hedge.id, engine::FeedState::connected});
    engine::AccountSnapshot empty;
    empty.account = m_hedge.id;
    empty.positionMode = m_hedge.positionMode;
    empty.balances = {{m_hedge.id, m_asset, {}, {}, m_clock()}};
    emitEvent(std::move(empty));
}

void ObserveVenue::sendTransfer(const domain::TransferRequest &request) { emitEvent(noTransfer(request, observeMovesNothing)); }

void ObserveVenue::queryTransfer(const domain::TransferRequest &request, domain::Timestamp)
{
    emitEvent(noTransfer(request, observeMovesNothing));
}

void ObserveVenue::placeOrder(const domain::OrderRequest &request)
{
    emitEvent(refusal(request));
    m_errors(onlyWatches("an order"));
}

void ObserveVenue::cancelOrder(domain::AccountId, domain::InstrumentId, const domain::ClientOrderId &)
{
    m_errors(onlyWatches("a cancel"));
}

void ObserveVenue::cancelAllOrders(domain::AccountId, domain::InstrumentId) { m_errors(onlyWatches("a cancel")); }

void ObserveVenue::queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id)
{
    if (m_standIn && account == m_hedge.id)
        return emitEvent(unknownToVenue(account, instrument, id));
    m_watched.queryOrder(account, instrument, id);
}

void ObserveVenue::requestAccountSnapshot(domain::AccountId account)
{
    m_standIn &&account == m_hedge.id ? publishStandIn() : m_watched.requestAccountSnapshot(account);
}

} // namespace ballast::runtime
