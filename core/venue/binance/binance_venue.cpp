// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/binance_venue.h"

#include "venue/binance/account_session.h"
#include "venue/binance/encode.h"
#include "venue/binance/order_desk.h"
#include "venue/binance/transfer_desk.h"
#include "venue/text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Error;
using domain::ErrorKind;
using engine::FeedState;

constexpr int housekeepingMs = 1000;
constexpr int keepAliveTicks = 30 * 60, clockTicks = 10 * 60, referenceRetryTicks = 5; ///< in housekeeping ticks
constexpr int unknownOrderCode = -2013;
constexpr int historyBars = 1440, pastPage = 1500;
constexpr auto pastRead = std::chrono::hours(24 * 540);

SymbolTable tableOf(const std::vector<domain::Instrument> &instruments)
{
    SymbolTable table;
    for (const auto &instrument : instruments)
        table.add(instrument.symbol, instrument.id);
    return table;
}

} // namespace

Endpoints mainEndpoints()
{
    return {QUrl(QStringLiteral("https://fapi.binance.com")), QUrl(QStringLiteral("wss://fstream.binance.com")),
            QUrl(QStringLiteral("wss://fstream.binance.com")), QUrl(QStringLiteral("wss://ws-fapi.binance.com/ws-fapi/v1"))};
}

Endpoints testnetEndpoints()
{
    return {QUrl(QStringLiteral("https://demo-fapi.binance.com")), QUrl(QStringLiteral("wss://fstream.binancefuture.com")),
            QUrl(QStringLiteral("wss://fstream.binancefuture.com")), QUrl(QStringLiteral("wss://testnet.binancefuture.com/ws-fapi/v1"))};
}

BinanceVenue::BinanceVenue(Endpoints endpoints, EventSink events, ErrorSink errors, Clock clock, std::uint64_t jitterSeed)
    : m_endpoints(std::move(endpoints)), m_events(std::move(events)), m_errors(std::move(errors)), m_clock(std::move(clock)),
      m_seed(jitterSeed), m_decoder(SymbolTable()), m_rest(m_endpoints.rest)
{
    connect(&m_housekeeping, &QTimer::timeout, this, [this] { keepHouse(); });
}

BinanceVenue::BinanceVenue(const OrderRoute &route, EventSink events, ErrorSink errors, Clock clock, std::uint64_t jitterSeed,
                           const std::optional<TransferRoute> &transfers)
    : BinanceVenue(route.endpoints(), std::move(events), std::move(errors), std::move(clock), jitterSeed)
{
    m_desk = std::make_unique<OrderDesk>(
        route,
        OrderDesk::Around{m_rest, m_decoder, m_events, m_errors, m_clock,
                          [this](auto account, auto instrument, const auto &order) { queryOrder(account, instrument, order); }},
        m_seed + 3);
    if (transfers)
        m_transfers = std::make_unique<TransferDesk>(*transfers, m_events, m_errors, m_clock);
}

BinanceVenue::~BinanceVenue() { stop(); }

Capabilities BinanceVenue::capabilities() const
{
    Capabilities result;
    result.sequenceRule = market::SequenceRule::firstLastPrevious;
    result.hedgeMode = true;
    result.deadManSwitch = true;
    result.clientIdReusable = true;
    return result;
}

// --- life ---

void BinanceVenue::start(std::vector<domain::Instrument> instruments, std::vector<AccountLogin> accounts)
{
    m_running = true;
    m_instruments = std::move(instruments);
    m_decoder = Decoder(tableOf(m_instruments));
    for (auto &login : accounts) {
        auto &session = *m_sessions.emplace_back(std::make_unique<Session>());
        session.login = std::move(login);
        if (session.login.heardUntil.isSet())
            session.heardTo = session.login.heardUntil - hearingMargin;
    }
    const Stream::Handlers market{[this](std::string &text) { feed(text, context(), "market stream"); },
                                  [this] { marketStateChanged(); },
                                  [this] { marketStateChanged(); },
                                  {}};
    constexpr Stream::Patience quotes{.dataMs = 120'000}, marks{.dataMs = 30'000}; // marks come each second, whatever happens
    m_public = std::make_unique<Stream>(market, m_seed + 1, quotes);
    m_market = std::make_unique<Stream>(market, m_seed + 2, marks);
    if (m_desk)
        m_desk->reopen();
    emitEvent(engine::FeedStatus{engine::Feed::market, id(), {}, FeedState::connecting});
    connectMarket();
    readReference();
    for (auto &each : m_sessions)
        openSession(*each);
    m_housekeeping.start(housekeepingMs);
}

void BinanceVenue::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_housekeeping.stop();
    m_rest.abortAll();
    for (auto &each : m_sessions)
        each->stream.reset();
    m_public.reset();
    m_market.reset();
    m_desk.reset();
    m_transfers.reset();
}

void BinanceVenue::resynchronise()
{
    if (!m_running)
        return;
    connectMarket();
    if (m_desk)
        m_desk->reopen();
    readReference();
    for (auto &each : m_sessions)
        openSession(*each);
}

void BinanceVenue::keepHouse()
{
    ++m_housekeepingTicks;
    if (m_desk)
        m_desk->keepHouse();
    for (auto &each : m_sessions) {
        hear(*each);
        if (each->retryAt.hasExpired()) {
            each->retryAt = QDeadlineTimer(QDeadlineTimer::Forever);
            each->listenKey.isEmpty() ? openSession(*each) : readAccount(*each);
        }
        if (m_housekeepingTicks % keepAliveTicks == 0 && !each->listenKey.isEmpty())
            m_rest.call(Method::put, "/fapi/v1/listenKey", {}, Security::key, &each->login.credentials,
                        [this, &session = *each](const Rest::Reply &reply) {
                            if (!reply)
                                openSession(session); // gone: a new key
                        });
    }
    if (m_referenceIncomplete && m_housekeepingTicks % referenceRetryTicks == 0)
        readReference();
    if (m_housekeepingTicks % clockTicks == 0)
        m_rest.synchroniseClock([this](const auto &measured) {
            if (measured)
                emitEvent(engine::ClockOffset{id(), measured->first, measured->second});
        });
}

// --- small things ---

void BinanceVenue::emitEvent(engine::EventBody body) { m_events({m_clock(), {}, std::move(body)}); }

void BinanceVenue::report(const Error &error) { m_errors(error); }

DecodeContext BinanceVenue::context(domain::AccountId account) const { return {account, {}, m_clock(), std::chrono::minutes(1)}; }

QByteArray BinanceVenue::symbolOf(domain::InstrumentId instrument) const
{
    for (const auto &each : m_instruments) {
        if (each.id == instrument)
            return bytesOf(each.symbol);
    }
    return {};
}

BinanceVenue::Session *BinanceVenue::session(domain::AccountId account)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const auto &each) { return each->login.account == account; });
    return found == m_sessions.end() ? nullptr : found->get();
}

void BinanceVenue::feed(std::string &text, const DecodeContext &where, const char *source)
{
    const auto decoded = m_decoder.decode(text, where);
    if (!decoded)
        return report({ErrorKind::badInput, std::string(source) + ": " + decoded.error().what, "the message was left out", 0});
    if (const auto &refused = m_decoder.errorReply())
        return report({ErrorKind::refused, std::string(source) + ": " + refused->text, adviceFor(refused->code), refused->code});
    for (const auto &event : decoded->events) {
        const auto *candle = std::get_if<engine::CandleEvent>(&event.body);
        const bool minute = candle && candle->state == engine::CandleState::closed && candle->candle.interval == std::chrono::minutes(1);
        if (const auto waiting = minute ? m_waitingCandles.find(candle->instrument) : m_waitingCandles.end();
            waiting != m_waitingCandles.end())
            waiting->second.push_back(event);
        else
            m_events(event);
    }
}

// --- market ---

void BinanceVenue::connectMarket()
{
    QString publicNames, marketNames;
    for (const auto &instrument : m_instruments) {
        const QString name = QString::fromLatin1(symbolOf(instrument.id)).toLower();
        publicNames += QStringLiteral("/%1@depth@100ms/%1@bookTicker").arg(name);
        marketNames += QStringLiteral("/%1@aggTrade/%1@markPrice@1s/%1@kline_1m").arg(name);
    }
    const auto url = [&](const QString &path, const QString &names) {
        QUrl result = withPath(m_endpoints.marketStream, path);
        result.setQuery(QStringLiteral("streams=") + names.mid(1));
        return result;
    };
    m_public->reopen(url(QStringLiteral("/public/stream"), publicNames));
    m_market->reopen(url(QStringLiteral("/market/stream"), marketNames));
}

void BinanceVenue::marketStateChanged()
{
    const bool connected = m_public->isConnected() && m_market->isConnected();
    if (connected == m_marketConnected)
        return;
    m_marketConnected = connected;
    emitEvent(engine::FeedStatus{engine::Feed::market, id(), {}, connected ? FeedState::connected : FeedState::connecting});
    for (const auto &instrument : m_instruments) {
        if (connected)
            readHistory(instrument.id); // the minutes that the stream missed
        else
            m_waitingCandles.try_emplace(instrument.id);
    }
}

void BinanceVenue::readReference()
{
    m_referenceIncomplete = false;
    m_rest.synchroniseClock([this](const auto &measured) {
        if (!measured)
            return report(measured.error());
        emitEvent(engine::ClockOffset{id(), measured->first, measured->second});
    });
    const auto feedReply = [this](const char *source, domain::AccountId account = {}) {
        return [this, source, account](const Rest::Reply &reply) {
            if (!reply) {
                m_referenceIncomplete = true; // read again by keepHouse()
                return report(reply.error());
            }
            std::string text = reply->toStdString();
            feed(text, context(account), source);
        };
    };
    m_rest.call(Method::get, "/fapi/v1/exchangeInfo", {}, Security::none, nullptr, feedReply("exchangeInfo"));
    m_rest.call(Method::get, "/fapi/v1/fundingInfo", {}, Security::none, nullptr, feedReply("fundingInfo"));
    for (const auto &instrument : m_instruments) {
        const auto symbol = symbolOf(instrument.id);
        m_rest.call(Method::get, "/fapi/v1/premiumIndex", {{"symbol", symbol}}, Security::none, nullptr, feedReply("premiumIndex"));
        readHistory(instrument.id);
        for (const auto &each : m_sessions) {
            const auto account = each->login.account;
            if (each->login.role == domain::AccountRole::hedge)
                m_rest.call(Method::get, "/fapi/v1/commissionRate", {{"symbol", symbol}}, Security::signature, &each->login.credentials,
                            feedReply("commissionRate", account));
        }
        if (!m_sessions.empty())
            m_rest.call(Method::get, "/fapi/v1/leverageBracket", {{"symbol", symbol}}, Security::signature,
                        &m_sessions.front()->login.credentials, feedReply("leverageBracket"));
    }
}

void BinanceVenue::readHistory(domain::InstrumentId instrument)
{
    m_waitingCandles.try_emplace(instrument);
    m_rest.call(Method::get, "/fapi/v1/klines",
                {{"symbol", symbolOf(instrument)}, {"interval", "1m"}, {"limit", QByteArray::number(historyBars)}}, Security::none, nullptr,
                [this, instrument](const Rest::Reply &reply) {
                    if (!reply) {
                        m_referenceIncomplete = true;
                        return report(reply.error());
                    }
                    std::string text = reply->toStdString();
                    auto where = context();
                    const std::string symbol = symbolOf(instrument).toStdString();
                    where.symbol = symbol;
                    const auto waiting = m_waitingCandles.extract(instrument);
                    feed(text, where, "klines");
                    if (waiting) {
                        for (const auto &event : waiting.mapped())
                            m_events(event);
                    }
                    if (m_pastAsked.insert(instrument).second)
                        readPast(instrument, m_clock() - pastRead);
                });
}

void BinanceVenue::readPast(domain::InstrumentId instrument, domain::Timestamp from)
{
    m_rest.call(Method::get, "/fapi/v1/klines",
                {{"symbol", symbolOf(instrument)},
                 {"interval", "1h"},
                 {"startTime", QByteArray::number(qint64(from.ms()))},
                 {"limit", QByteArray::number(pastPage)}},
                Security::none, nullptr, [this, instrument, from](const Rest::Reply &reply) {
                    if (!reply)
                        return report(reply.error());
                    std::string text = reply->toStdString();
                    auto where = context();
                    const std::string symbol = symbolOf(instrument).toStdString();
                    where.symbol = symbol;
                    feed(text, where, "klines");
                    const auto next = from + std::chrono::hours(pastPage);
                    if (next < m_clock())
                        readPast(instrument, next);
                });
}

void BinanceVenue::sendTransfer(const domain::TransferRequest &request)
{
    const auto *hedge = trader(request.from);
    if (m_transfers && hedge) // nothing but the hedge account gives
        return m_transfers->send(request, request.from);
    emitEvent(engine::TransferUpdate{
        request, domain::TransferStatus::refused, {}, {}, 0, "transfers between accounts are not allowed in this session", false});
}

void BinanceVenue::queryTransfer(const domain::TransferRequest &request, domain::Timestamp since)
{
    if (m_transfers && trader(request.from))
        return m_transfers->query(request, request.from, since);
    if (!std::exchange(m_toldOfTransfers, true))
        report({ErrorKind::refused, "a transfer of an earlier session has no known end, and this session has no key to ask for it",
                "start with transfers allowed, or look at the transfer history of the exchange", 0});
}

void BinanceVenue::requestBookSnapshot(domain::InstrumentId instrument)
{
    m_rest.call(Method::get, "/fapi/v1/depth", {{"symbol", symbolOf(instrument)}, {"limit", "1000"}}, Security::none, nullptr,
                [this, instrument](const Rest::Reply &reply) {
                    if (!reply)
                        return report(reply.error());
                    std::string text = reply->toStdString();
                    auto where = context();
                    const std::string symbol = symbolOf(instrument).toStdString();
                    where.symbol = symbol;
                    feed(text, where, "depth");
                });
}

// --- orders ---

void BinanceVenue::placeOrder(const domain::OrderRequest &request)
{
    const auto *owner = trader(request.account);
    if (owner)
        return m_desk->place(request, symbolOf(request.instrument).toStdString(), *owner);
    const Error refused{ErrorKind::refused, "orders are only sent to a hedge account, in a mode that trades", {}, -1};
    engine::OrderUpdate update;
    update.order.request = request;
    update.order.status = domain::OrderStatus::refused;
    update.order.rejectCode = refused.code;
    report(refused);
    emitEvent(std::move(update));
}

void BinanceVenue::cancelOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &order)
{
    domain::OrderRequest which;
    which.id = order;
    which.account = account;
    which.instrument = instrument;
    if (const auto *owner = trader(account))
        m_desk->cancel(which, symbolOf(instrument), *owner);
}

void BinanceVenue::cancelAllOrders(domain::AccountId account, domain::InstrumentId instrument)
{
    if (const auto *owner = trader(account))
        m_desk->cancelAll(symbolOf(instrument), *owner);
}

void BinanceVenue::renewDeadManSwitch(domain::AccountId account, domain::InstrumentId instrument, domain::Duration after)
{
    if (const auto *owner = trader(account))
        m_desk->renewDeadManSwitch(symbolOf(instrument), *owner, after);
}

const Credentials *BinanceVenue::trader(domain::AccountId account)
{
    auto *owner = m_desk ? session(account) : nullptr;
    return owner && owner->login.role == domain::AccountRole::hedge ? &owner->login.credentials : nullptr;
}

void BinanceVenue::queryOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &order)
{
    auto *owner = session(account);
    if (!owner)
        return;
    m_rest.call(Method::get, "/fapi/v1/order", {{"symbol", symbolOf(instrument)}, {"origClientOrderId", bytesOf(order)}},
                Security::signature, &owner->login.credentials, [this, account, instrument, order](const Rest::Reply &reply) {
                    if (!reply)
                        return reply.error().code == unknownOrderCode ? searchOrder(account, instrument, order)
                                                                      : report(reply.error()); // asked again by the engine
                    std::string text = reply->toStdString();
                    const auto decoded = m_decoder.decodeStrictly(text, context(account));
                    const auto *found =
                        decoded && !decoded->events.empty() ? std::get_if<engine::OrderUpdate>(&decoded->events.front().body) : nullptr;
                    if (!found)
                        return report(decoded ? Error::badInput("order query: unexpected answer") : decoded.error());
                    deliverOrder(*found);
                });
}

void BinanceVenue::searchOrder(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &order)
{
    auto *owner = session(account);
    if (!owner)
        return;
    m_rest.call(Method::get, "/fapi/v1/allOrders", {{"symbol", symbolOf(instrument)}, {"limit", "1000"}}, Security::signature,
                &owner->login.credentials, [this, account, instrument, order](const Rest::Reply &reply) {
                    if (!reply)
                        return report(reply.error()); // asked again by the engine
                    std::string text = reply->toStdString();
                    const auto decoded = m_decoder.decodeStrictly(text, context(account));
                    if (!decoded)
                        return report(decoded.error());
                    for (const auto &event : decoded->events) {
                        const auto *update = std::get_if<engine::OrderUpdate>(&event.body);
                        if (update && update->order.request.id == order)
                            return deliverOrder(engine::OrderUpdate(*update));
                    }
                    engine::OrderUpdate never;
                    never.order.request.id = order;
                    never.order.request.account = account;
                    never.order.request.instrument = instrument;
                    never.order.status = domain::OrderStatus::refused;
                    never.order.rejectCode = unknownOrderCode;
                    never.neverArrived = true;
                    emitEvent(std::move(never));
                });
}

void BinanceVenue::deliverOrder(engine::OrderUpdate update)
{
    const auto &request = update.order.request;
    auto *owner = session(request.account);
    if (!owner || update.order.filled.isZero())
        return emitEvent(std::move(update));
    // Fills first, so that costs are complete when the order becomes final.
    m_rest.call(Method::get, "/fapi/v1/userTrades",
                {{"symbol", symbolOf(request.instrument)}, {"orderId", bytesOf(update.order.venueOrderId)}}, Security::signature,
                &owner->login.credentials, [this, update](const Rest::Reply &trades) {
                    if (!trades)
                        return report(trades.error()); // the order stays open here, and is asked for again
                    std::string rows = trades->toStdString();
                    const auto fills = m_decoder.decodeStrictly(rows, context(update.order.request.account));
                    if (!fills)
                        return report(fills.error());
                    for (auto event : fills->events) {
                        if (auto *fill = std::get_if<engine::FillEvent>(&event.body)) {
                            fill->fill.clientOrderId = update.order.request.id;
                            fill->forcedBy = update.forcedBy;
                        }
                        m_events(event);
                    }
                    emitEvent(update);
                });
}

} // namespace ballast::venue::binance
