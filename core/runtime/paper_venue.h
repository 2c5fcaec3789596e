// SPDX-License-Identifier: GPL-3.0-or-later
/// Venues that can not send an order: the rungs of the ladder between the demo and real trading.
///
/// Both watch a real venue through WatchedVenue, which has no order methods. So neither has a path by which an order could
/// reach the wire, whatever the engine asks for.
#pragma once

#include "exchange/paper_account.h"
#include "venue/venue.h"

#include <QTimer>

namespace ballast::runtime {

/// The part of a venue that only reads.
class WatchedVenue
{
public:
    explicit WatchedVenue(std::unique_ptr<venue::Venue> venue) : m_venue(std::move(venue)) {}

    [[nodiscard]] domain::VenueId id() const { return m_venue->id(); }
    [[nodiscard]] venue::Capabilities capabilities() const { return m_venue->capabilities(); }
    void start(std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> accounts)
    {
        m_venue->start(std::move(instruments), std::move(accounts));
    }
    void stop() { m_venue->stop(); }
    void queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id)
    {
        m_venue->queryOrder(account, instrument, id);
    }
    void requestBookSnapshot(domain::InstrumentId instrument) { m_venue->requestBookSnapshot(instrument); }
    void requestAccountSnapshot(domain::AccountId account) { m_venue->requestAccountSnapshot(account); }
    void resynchronise() { m_venue->resynchronise(); }

private:
    std::unique_ptr<venue::Venue> m_venue;
};

/// Makes the venue that is watched; its events come to the sink that it is given.
using WatchedFactory = std::function<std::unique_ptr<venue::Venue>(venue::EventSink)>;

/// Live market and protected account; the hedge account is a PaperAccount in this process, which starts with `wallet`.
class PaperVenue final : public venue::Venue
{
public:
    PaperVenue(const WatchedFactory &watched, exchange::PaperConfig paper, venue::EventSink events, venue::ErrorSink errors,
               venue::Clock clock);

    [[nodiscard]] domain::VenueId id() const override { return m_watched.id(); }
    [[nodiscard]] venue::Capabilities capabilities() const override { return m_watched.capabilities(); }
    /// A login for the paper account is left out: nobody logs in for it.
    void start(std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> accounts) override;
    void stop() override;
    void placeOrder(const domain::OrderRequest &request) override;
    void cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument) override;
    void queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void renewDeadManSwitch(domain::AccountId, domain::InstrumentId, domain::Duration) override {} ///< nothing rests anywhere else
    void sendTransfer(const domain::TransferRequest &request) override;
    void queryTransfer(const domain::TransferRequest &request, domain::Timestamp since) override;
    void requestBookSnapshot(domain::InstrumentId instrument) override { m_watched.requestBookSnapshot(instrument); }
    void requestAccountSnapshot(domain::AccountId account) override;
    void resynchronise() override;

    void setLeverage(domain::InstrumentId instrument, double leverage);

private:
    void onWatched(const engine::Event &event);
    void publishAccount();
    void deliver(exchange::Outputs outputs);
    void refuse(const domain::OrderRequest &request, const std::string &why);
    void emitEvent(engine::EventBody body) { m_events({m_clock(), {}, std::move(body)}); }

    domain::AccountId m_account;
    exchange::PaperAccount m_paper;
    venue::EventSink m_events;
    venue::ErrorSink m_errors;
    venue::Clock m_clock;
    WatchedVenue m_watched;
    QTimer m_pulse; ///< the paper account's own time and signs of life
};

/// Live market and accounts, read-only: every order is refused here, with the reason. When nobody gave a key for the hedge
/// account, an empty one stands in for it, so that the engine can tell what it would do.
class ObserveVenue final : public venue::Venue
{
public:
    ObserveVenue(const WatchedFactory &watched, domain::Account hedge, domain::Currency asset, venue::EventSink events,
                 venue::ErrorSink errors, venue::Clock clock);

    [[nodiscard]] domain::VenueId id() const override { return m_watched.id(); }
    [[nodiscard]] venue::Capabilities capabilities() const override { return m_watched.capabilities(); }
    void start(std::vector<domain::Instrument> instruments, std::vector<venue::AccountLogin> accounts) override;
    void stop() override;
    void placeOrder(const domain::OrderRequest &request) override;
    void cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument) override;
    void queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void renewDeadManSwitch(domain::AccountId, domain::InstrumentId, domain::Duration) override {}
    void sendTransfer(const domain::TransferRequest &request) override;
    void queryTransfer(const domain::TransferRequest &request, domain::Timestamp since) override;
    void requestBookSnapshot(domain::InstrumentId instrument) override { m_watched.requestBookSnapshot(instrument); }
    void requestAccountSnapshot(domain::AccountId account) override;
    void resynchronise() override { m_watched.resynchronise(); }

private:
    void publishStandIn();
    void emitEvent(engine::EventBody body) { m_events({m_clock(), {}, std::move(body)}); }

    domain::Account m_hedge;
    domain::Currency m_asset;
    venue::EventSink m_events;
    venue::ErrorSink m_errors;
    venue::Clock m_clock;
    WatchedVenue m_watched;
    QTimer m_pulse;
    bool m_standIn = false; ///< there is no login of the hedge account
};

} // namespace ballast::runtime
