// SPDX-License-Identifier: GPL-3.0-or-later
/// Binance USDⓈ-M futures as a Venue: market streams on /public and /market, a private stream per account, orders over the websocket
/// order API where Endpoints::orderStream is set, everything else over signed REST.
#pragma once

#include "venue/binance/decoder.h"
#include "venue/binance/rest.h"
#include "venue/binance/stream.h"
#include "venue/order_route.h"
#include "venue/venue.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ballast::venue::binance {

[[nodiscard]] Endpoints mainEndpoints();
[[nodiscard]] Endpoints testnetEndpoints();

class OrderDesk;
class TransferDesk;

class BinanceVenue final : public QObject, public Venue
{
public:
    /// Watches only: there is nothing in it that could send an order. Endpoints::orderStream is not used.
    BinanceVenue(Endpoints endpoints, EventSink events, ErrorSink errors, Clock clock, std::uint64_t jitterSeed);
    /// Trades for the hedge accounts among its logins; with `transfers`, moves margin out of the hedge account, too.
    BinanceVenue(const OrderRoute &route, EventSink events, ErrorSink errors, Clock clock, std::uint64_t jitterSeed,
                 const std::optional<TransferRoute> &transfers = std::nullopt);
    ~BinanceVenue() override;

    [[nodiscard]] domain::VenueId id() const override { return domain::VenueId::binance; }
    [[nodiscard]] Capabilities capabilities() const override;

    void start(std::vector<domain::Instrument> instruments, std::vector<AccountLogin> accounts) override;
    void stop() override;
    void placeOrder(const domain::OrderRequest &request) override;
    void cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument) override;
    void queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) override;
    void renewDeadManSwitch(domain::AccountId account, domain::InstrumentId instrument, domain::Duration after) override;
    void sendTransfer(const domain::TransferRequest &request) override;
    void queryTransfer(const domain::TransferRequest &request, domain::Timestamp since) override;
    void requestBookSnapshot(domain::InstrumentId instrument) override;
    void requestAccountSnapshot(domain::AccountId account) override;
    void resynchronise() override;

private:
    struct Session; ///< one account: login, listen key, private stream, snapshot in progress

    void emitEvent(engine::EventBody body);
    void feed(std::string &text, const DecodeContext &context, const char *source);
    void readReference();
    void readHistory(domain::InstrumentId instrument);
    /// Hourly bars, page after page from `from` to now; nobody waits for them.
    void readPast(domain::InstrumentId instrument, domain::Timestamp from);
    void connectMarket();
    void marketStateChanged();
    void openSession(Session &session);
    void openPrivateStream(Session &session);
    void readAccount(Session &session);
    void snapshotPart(Session &session, const Rest::Reply &reply);
    void finishSnapshot(Session &session);
    void readFunding(Session &session);
    /// Orders and fills since the private stream was last heard: nothing that happened in a gap is lost.
    void readMissed(Session &session);
    /// Every second: what the stream has told up to now needs no reading again.
    void hear(Session &session);
    /// Not known by its id: looked for among all orders before it counts as never arrived.
    void searchOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &order);
    void deliverOrder(engine::OrderUpdate update);
    void onPrivateMessage(Session &session, std::string &text);
    [[nodiscard]] const Credentials *trader(domain::AccountId account); ///< null where no order may go
    void report(const domain::Error &error);
    void keepHouse();
    [[nodiscard]] Session *session(domain::AccountId account);
    [[nodiscard]] QByteArray symbolOf(domain::InstrumentId instrument) const;
    [[nodiscard]] DecodeContext context(domain::AccountId account = {}) const;

    Endpoints m_endpoints;
    EventSink m_events;
    ErrorSink m_errors;
    Clock m_clock;
    std::uint64_t m_seed;
    std::vector<domain::Instrument> m_instruments;
    Decoder m_decoder;
    Rest m_rest;
    std::unique_ptr<Stream> m_public, m_market;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<OrderDesk> m_desk;         ///< null: watches only
    std::unique_ptr<TransferDesk> m_transfers; ///< null: moves nothing
    bool m_toldOfTransfers = false;            ///< that an old one can't be asked for
    QTimer m_housekeeping;
    int m_housekeepingTicks = 0;
    bool m_running = false, m_marketConnected = false;
    std::set<domain::InstrumentId> m_pastAsked;
    bool m_referenceIncomplete = false; ///< something of readReference() failed
    /// While an instrument's past minutes are being read, the closed ones of the stream wait here: the engine takes them in order.
    std::map<domain::InstrumentId, std::vector<engine::Event>> m_waitingCandles;
};

} // namespace ballast::venue::binance
