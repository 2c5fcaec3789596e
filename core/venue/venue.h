// SPDX-License-Identifier: GPL-3.0-or-later
/// One exchange, as the runtime sees it: a source of normalised events and a sink of orders. Asynchronous; lives in the engine thread.
///
/// Written against Binance, Bybit, OKX, Deribit and Hyperliquid alike: quantities are base units (adapters convert contracts),
/// ids are ours (adapters map them to what the venue accepts), books declare how their updates chain (Capabilities::sequenceRule),
/// some venues need no key to read an account (Credentials may hold an address only).
#pragma once

#include "domain/error.h"
#include "domain/instrument.h"
#include "domain/order.h"
#include "engine/event.h"
#include "market/book_sync.h"
#include "venue/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ballast::venue {

/// Receives every event as it is decoded, in the engine thread. Must not block.
using EventSink = std::function<void(const engine::Event &)>;
/// Stamps Event::at: the runtime's clock (accelerated in the demo).
using Clock = std::function<domain::Timestamp()>;

struct Credentials
{
    QByteArray key; ///< API key, or the account's address where the venue has no keys for reading
    Secret secret;
    Secret passphrase; ///< OKX
};

struct AccountLogin
{
    domain::AccountId account;
    domain::AccountRole role = domain::AccountRole::protectedAccount;
    Credentials credentials;
    domain::Timestamp heardUntil{}; ///< what came later has to be read from the venue's history; not set: nothing before the start counts
};

struct Endpoints
{
    QUrl rest, marketStream, userStream, orderStream;
};

struct Capabilities
{
    market::SequenceRule sequenceRule = market::SequenceRule::firstLastPrevious;
    bool hedgeMode = false;
    bool reduceOnlyInHedgeMode = false;
    bool deadManSwitch = false;
    bool clientIdReusable = false; ///< uniqueness among open orders only: query before a retry
    int maximumClientIdLength = 36;
};

/// What an API key may do, as the venue says.
struct KeyPermissions
{
    bool read = false, trade = false, transfer = false, withdraw = false, ipRestricted = false;
    domain::Timestamp expires{}; ///< of the right to trade; not set: never, or not said
};

class Venue
{
public:
    virtual ~Venue() = default;

    [[nodiscard]] virtual domain::VenueId id() const = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    /// Connects market data and the accounts' user streams; reads instruments, margin schedules, fees, candles, books and accounts,
    /// each as events. Reconnects by itself with back-off until stop(). Failures become FeedStatus events and onError calls.
    virtual void start(std::vector<domain::Instrument> instruments, std::vector<AccountLogin> accounts) = 0;
    virtual void stop() = 0;

    /// Outcomes come back as OrderUpdate events: acknowledged, refused (with code), or unknown when there was no answer.
    virtual void placeOrder(const domain::OrderRequest &request) = 0;
    virtual void cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) = 0;
    virtual void cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument) = 0;
    /// Order and its fills: FillEvents, then OrderUpdate; one with `neverArrived` when the venue knows no such order.
    virtual void queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id) = 0;
    /// The venue cancels the account's orders by itself after this long without a renewal; zero ends the watch. Nothing where it has none.
    virtual void renewDeadManSwitch(domain::AccountId account, domain::InstrumentId instrument, domain::Duration after) = 0;
    /// Margin between two own accounts. Outcomes come back as TransferUpdate events: confirmed, refused (with the reason), or unknown
    /// when there was no answer. Refused where the venue was made without a TransferRoute (venue/order_route.h).
    virtual void sendTransfer(const domain::TransferRequest &request) = 0;
    /// By the venue's history from `since` on: TransferUpdate, with `neverArrived` where that has none. Finishes what was left half done.
    virtual void queryTransfer(const domain::TransferRequest &request, domain::Timestamp since) = 0;
    virtual void requestBookSnapshot(domain::InstrumentId instrument) = 0;
    virtual void requestAccountSnapshot(domain::AccountId account) = 0;
    /// Sockets are dropped and opened again, and everything is read anew (wake from sleep).
    virtual void resynchronise() = 0;
};

/// Problems a person should hear of; never contains a secret. Called in the engine thread.
using ErrorSink = std::function<void(const domain::Error &)>;

} // namespace ballast::venue
