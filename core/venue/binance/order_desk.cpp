// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/order_desk.h"

#include "venue/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr int orderTimeoutMs = 5000;

QJsonObject documentOf(const std::string &text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object(); }
QJsonObject errorOf(const std::string &text) { return documentOf(text).value(QStringLiteral("error")).toObject(); }
int statusOf(const std::string &text) { return documentOf(text).value(QStringLiteral("status")).toInt(); }

/// The exchange failed on the way; the order may have been carried out all the same.
bool leavesOpen(int code, int status)
{
    constexpr int overloaded = -1008; // throttled before anything was done
    return code == -1000 || code == -1001 || code == -1006 || code == -1007 || (status >= 500 && code != overloaded);
}

} // namespace

OrderDesk::OrderDesk(const OrderRoute &route, Around around, std::uint64_t jitterSeed)
    : m_around(std::move(around)), m_address(route.endpoints().orderStream)
{
    if (!m_address.isEmpty())
        m_stream = std::make_unique<Stream>(
            Stream::Handlers{[this](std::string &text) { onReply(text); }, [] {}, [this] { connectionLost(); }, {}}, jitterSeed);
}

void OrderDesk::reopen()
{
    if (m_stream)
        m_stream->reopen(m_address);
}

void OrderDesk::keepHouse()
{
    for (auto at = m_pending.begin(); at != m_pending.end();) {
        if (!at->second.deadline.hasExpired()) {
            ++at;
            continue;
        }
        const auto request = at->second.request;
        at = m_pending.erase(at);
        settle(request, tl::unexpected(Error{ErrorKind::unknown, "no answer to an order", "it is being asked for", 0}));
    }
}

DecodeContext OrderDesk::context(domain::AccountId account) const { return {account, {}, m_around.clock(), std::chrono::minutes(1)}; }

void OrderDesk::place(const domain::OrderRequest &request, std::string_view symbol, const Credentials &credentials)
{
    if (m_around.rest.isToldToWait() || !m_ordersWaitUntil.hasExpired())
        return settle(request, tl::unexpected(Error{ErrorKind::busy, "order.place: held back by the exchange's rate limit",
                                                    "it is tried again later", 0}));
    const auto parameters = orderParameters(request, symbol);
    if (m_stream && m_stream->isConnected()) {
        const auto requestId = QByteArray("o") + QByteArray::number(qulonglong(++m_nextRequest));
        m_pending.insert({requestId, {request, QDeadlineTimer(orderTimeoutMs)}});
        m_stream->send(socketRequest(requestId, "order.place", parameters, credentials, m_around.rest.serverNow()));
        return;
    }
    m_around.rest.call(Method::post, "/fapi/v1/order", parameters, Security::signature, &credentials,
                       [this, request](const Rest::Reply &reply) { settle(request, reply); });
}

void OrderDesk::onReply(std::string &text)
{
    const auto start = text.find("\"id\":\"");
    const auto end = start == std::string::npos ? start : text.find('"', start + 6);
    if (end == std::string::npos)
        return;
    const auto pending = m_pending.find(QByteArray::fromStdString(text.substr(start + 6, end - start - 6)));
    if (pending == m_pending.end())
        return;
    const auto request = pending->second.request;
    m_pending.erase(pending);
    const auto decoded = m_around.decoder.decodeStrictly(text, context(request.account));
    if (const auto &refused = m_around.decoder.errorReply()) {
        const bool unknown = leavesOpen(refused->code, statusOf(text));
        obeyLimits(*refused, text);
        if (refused->code == -1021)
            m_around.rest.synchroniseClock([](const auto &) {});
        return settle(request, tl::unexpected(Error{unknown ? ErrorKind::unknown : ErrorKind::refused, "order.place: " + refused->text,
                                                    adviceFor(refused->code), refused->code}));
    }
    if (!decoded)
        return settle(request,
                      tl::unexpected(Error{ErrorKind::unknown, "order.place: " + decoded.error().what, "it is being asked for", 0}));
    if (decoded->events.empty())
        return settle(request,
                      tl::unexpected(Error{ErrorKind::unknown, "order.place: an answer without an order", "it is being asked for", 0}));
    for (const auto &event : decoded->events)
        m_around.events(event);
}

void OrderDesk::obeyLimits(const ErrorReply &refused, const std::string &text)
{
    const int status = statusOf(text);
    if (status != 429 && status != 418)
        return;
    const qint64 until = errorOf(text).value(QStringLiteral("data")).toObject().value(QStringLiteral("retryAfter")).toInteger();
    const qint64 seconds = until > 0 ? (until - m_around.rest.serverNow()) / 1000 + 1 : 0;
    constexpr int tooManyOrders = -1015;
    if (refused.code == tooManyOrders) // questions may go on
        m_ordersWaitUntil.setRemainingTime(std::clamp<qint64>(seconds, 5, 3600) * 1000);
    else
        m_around.rest.slowDown(seconds, status == 418);
}

void OrderDesk::connectionLost()
{
    // The answers can't come any more; each of these orders may or may not be at the venue.
    for (auto &[id, pending] : std::exchange(m_pending, {}))
        settle(pending.request,
               tl::unexpected(Error{ErrorKind::unknown, "the connection ended before an order was answered", "it is being asked for", 0}));
}

void OrderDesk::settle(const domain::OrderRequest &request, const Rest::Reply &reply)
{
    if (reply) {
        std::string text = reply->toStdString();
        if (const auto decoded = m_around.decoder.decodeStrictly(text, context(request.account)); decoded && !decoded->events.empty()) {
            for (const auto &event : decoded->events)
                m_around.events(event);
            return;
        }
        return settle(request,
                      tl::unexpected(Error{ErrorKind::unknown, "order: an answer that can't be read", "it is being asked for", 0}));
    }
    engine::OrderUpdate update;
    update.order.request = request;
    update.order.rejectCode = reply.error().code;
    // A duplicated client id means that the order exists: like an unknown one, it has to be asked for.
    const bool unknown = reply.error().kind == ErrorKind::unknown || reply.error().code == -4116;
    update.order.status = unknown ? domain::OrderStatus::unknown : domain::OrderStatus::refused;
    m_around.errors(reply.error());
    m_around.events({m_around.clock(), {}, std::move(update)});
}

void OrderDesk::cancel(const domain::OrderRequest &which, const QByteArray &symbol, const Credentials &credentials)
{
    m_around.rest.call(Method::remove, "/fapi/v1/order", {{"symbol", symbol}, {"origClientOrderId", bytesOf(which.id)}},
                       Security::signature, &credentials, [this, which](const Rest::Reply &reply) {
                           if (!reply) {
                               m_around.errors(reply.error());
                               return m_around.query(which.account, which.instrument, which.id); // filled, gone, or not reached
                           }
                           std::string text = reply->toStdString();
                           const auto decoded = m_around.decoder.decodeStrictly(text, context(which.account));
                           if (!decoded)
                               return m_around.errors(decoded.error());
                           for (const auto &event : decoded->events)
                               m_around.events(event);
                       });
}

void OrderDesk::cancelAll(const QByteArray &symbol, const Credentials &credentials)
{
    m_around.rest.call(Method::remove, "/fapi/v1/allOpenOrders", {{"symbol", symbol}}, Security::signature, &credentials,
                       [this](const Rest::Reply &reply) {
                           if (!reply)
                               m_around.errors(reply.error());
                       });
}

void OrderDesk::renewDeadManSwitch(const QByteArray &symbol, const Credentials &credentials, domain::Duration after)
{
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(after).count();
    m_around.rest.call(Method::post, "/fapi/v1/countdownCancelAll",
                       {{"symbol", symbol}, {"countdownTime", QByteArray::number(qlonglong(ms))}}, Security::signature, &credentials,
                       [this](const Rest::Reply &reply) {
                           if (!reply)
                               m_around.errors(reply.error());
                       });
}

} // namespace ballast::venue::binance
