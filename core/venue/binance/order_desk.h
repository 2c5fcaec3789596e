// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of the adapter that sends orders and cancellations: over the websocket order API where the route has one, else over REST.
/// Made from an OrderRoute only; an adapter without it watches.
#pragma once

#include "venue/binance/decoder.h"
#include "venue/binance/rest.h"
#include "venue/binance/stream.h"
#include "venue/order_route.h"

#include <map>
#include <memory>

namespace ballast::venue::binance {

class OrderDesk
{
public:
    /// All outlive the desk.
    struct Around
    {
        Rest &rest;
        Decoder &decoder;
        EventSink events;
        ErrorSink errors;
        Clock clock;
        /// An order's fate has to be asked for.
        std::function<void(domain::AccountId, domain::InstrumentId, const domain::ClientOrderId &)> query;
    };

    OrderDesk(const OrderRoute &route, Around around, std::uint64_t jitterSeed);

    void reopen(); ///< the order socket anew
    void keepHouse();
    void place(const domain::OrderRequest &request, std::string_view symbol, const Credentials &credentials);
    void cancel(const domain::OrderRequest &which, const QByteArray &symbol, const Credentials &credentials);
    void cancelAll(const QByteArray &symbol, const Credentials &credentials);
    void renewDeadManSwitch(const QByteArray &symbol, const Credentials &credentials, domain::Duration after);

private:
    struct Pending
    {
        domain::OrderRequest request;
        QDeadlineTimer deadline;
    };

    void onReply(std::string &text);
    void obeyLimits(const ErrorReply &refused, const std::string &text);
    void connectionLost();
    void settle(const domain::OrderRequest &request, const Rest::Reply &reply);
    [[nodiscard]] DecodeContext context(domain::AccountId account) const;

    Around m_around;
    QUrl m_address;
    std::unique_ptr<Stream> m_stream;
    std::map<QByteArray, Pending> m_pending; ///< by request id of the order socket
    std::uint64_t m_nextRequest = 0;
    QDeadlineTimer m_ordersWaitUntil{0}; ///< too many orders: questions go on
};

} // namespace ballast::venue::binance
