// SPDX-License-Identifier: GPL-3.0-or-later
// The adapter's accounts: listen key, private stream, whole readings, and what was missed while the stream was away.
#include "venue/binance/account_session.h"

#include "venue/binance/history_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Error;
using engine::FeedState;

constexpr int snapshotRequests = 5;
constexpr std::chrono::seconds longestUnheard(30);
constexpr auto oldestHistory = std::chrono::hours(24 * 90); ///< the venue keeps orders without a fill for less, trades for longer
constexpr int historyRetryMs = 5000;

} // namespace

void BinanceVenue::hear(Session &session)
{
    if (!session.caughtUp || !session.stream->isConnected())
        return;
    const auto heardTo = domain::Timestamp::fromMs(m_rest.serverNow()) - hearingMargin;
    if (heardTo - session.heardTo > longestUnheard) { // after a sleep the dead socket still looks connected
        session.caughtUp = false;
        return readMissed(session);
    }
    session.heardTo = heardTo;
}

void BinanceVenue::openSession(Session &session)
{
    session.caughtUp = false;
    emitEvent(engine::FeedStatus{engine::Feed::user, id(), session.login.account, FeedState::connecting});
    m_rest.call(Method::post, "/fapi/v1/listenKey", {}, Security::key, &session.login.credentials,
                [this, &session](const Rest::Reply &reply) {
                    if (!reply) {
                        report(reply.error());
                        session.listenKey.clear();
                        session.retryAt.setRemainingTime(5000);
                        return;
                    }
                    session.listenKey = QJsonDocument::fromJson(*reply).object().value(QStringLiteral("listenKey")).toString().toLatin1();
                    if (session.listenKey.isEmpty()) {
                        report(Error::badInput("listenKey: the exchange gave none", "it is asked again"));
                        session.retryAt.setRemainingTime(5000);
                        return;
                    }
                    openPrivateStream(session);
                });
}

void BinanceVenue::openPrivateStream(Session &session)
{
    const QUrl url = withPath(m_endpoints.userStream, QStringLiteral("/private/ws/") + QString::fromLatin1(session.listenKey));
    if (session.stream)
        return session.stream->reopen(url);
    const auto account = session.login.account;
    session.stream = std::make_unique<Stream>(
        Stream::Handlers{[this, &session](std::string &text) { onPrivateMessage(session, text); },
                         [this, &session] {
                             session.caughtUp = false;
                             ++session.connections;
                             readAccount(session);
                         },
                         [this, &session] {
                             session.caughtUp = false;
                             emitEvent(engine::FeedStatus{engine::Feed::user, id(), session.login.account, FeedState::connecting});
                         },
                         [this, account] { emitEvent(engine::UserFeedAlive{account}); }},
        m_seed + 10 + account.value);
    session.stream->open(url);
}

void BinanceVenue::onPrivateMessage(Session &session, std::string &text)
{
    if (text.find("\"listenKeyExpired\"") != std::string::npos)
        return openSession(session);
    if (session.waitingFor > 0) {
        session.held.push_back(text);
        return;
    }
    const bool funding = text.find("\"m\":\"FUNDING_FEE\"") != std::string::npos;
    feed(text, context(session.login.account), "user stream");
    if (funding)
        readFunding(session);
}

void BinanceVenue::requestAccountSnapshot(domain::AccountId account)
{
    if (auto *found = session(account); found && found->waitingFor == 0)
        readAccount(*found);
}

void BinanceVenue::readAccount(Session &session)
{
    if (session.waitingFor > 0) {
        session.readAgain = true;
        return;
    }
    session.snapshot = {};
    session.snapshot.account = session.login.account;
    session.snapshot.since = m_clock();
    session.leverages.clear();
    session.snapshotFailed = false;
    session.waitingFor = snapshotRequests;
    const auto part = [this, &session](const Rest::Reply &reply) { snapshotPart(session, reply); };
    const auto *credentials = &session.login.credentials;
    m_rest.call(Method::get, "/fapi/v3/balance", {}, Security::signature, credentials, part);
    m_rest.call(Method::get, "/fapi/v3/positionRisk", {}, Security::signature, credentials, part);
    m_rest.call(Method::get, "/fapi/v1/symbolConfig", {}, Security::signature, credentials, part);
    m_rest.call(Method::get, "/fapi/v1/openOrders", {}, Security::signature, credentials, part);
    m_rest.call(Method::get, "/fapi/v1/positionSide/dual", {}, Security::signature, credentials, part);
}

void BinanceVenue::snapshotPart(Session &session, const Rest::Reply &reply)
{
    --session.waitingFor;
    if (!reply) {
        if (!std::exchange(session.snapshotFailed, true))
            report(reply.error());
    } else {
        if (reply->contains("dualSidePosition"))
            session.snapshot.positionMode = reply->contains("true") ? domain::PositionMode::hedge : domain::PositionMode::oneWay;
        std::string text = reply->toStdString();
        const auto decoded = m_decoder.decodeStrictly(text, context(session.login.account));
        if (!decoded) {
            session.snapshotFailed = true;
            report(decoded.error());
        }
        for (const auto &event : decoded ? decoded->events : std::span<const engine::Event>()) {
            if (const auto *balance = std::get_if<engine::BalanceUpdate>(&event.body))
                session.snapshot.balances.push_back(balance->balance);
            else if (const auto *position = std::get_if<engine::PositionUpdate>(&event.body))
                session.snapshot.positions.push_back(position->position);
            else if (const auto *order = std::get_if<engine::OrderUpdate>(&event.body))
                session.snapshot.openOrders.push_back(order->order);
            else if (const auto *leverage = std::get_if<engine::LeverageUpdate>(&event.body))
                session.leverages[leverage->instrument.value] = leverage->leverage;
        }
    }
    if (session.waitingFor == 0)
        finishSnapshot(session);
}

void BinanceVenue::finishSnapshot(Session &session)
{
    const auto held = std::exchange(session.held, {});
    const bool heard = session.stream && session.stream->isConnected();
    if (session.snapshotFailed || !heard) { // without the stream it would be old at once; the stream's connection reads anew
        if (heard)
            session.retryAt.setRemainingTime(2000);
        session.readAgain = session.readAgain && heard;
        for (auto text : held) // fills and forced orders are in no later snapshot
            onPrivateMessage(session, text);
        return;
    }
    if (std::exchange(session.readAgain, false)) {
        for (auto text : held)
            onPrivateMessage(session, text);
        return readAccount(session); // the stream was new in the middle of it
    }
    for (auto &position : session.snapshot.positions) {
        if (const auto leverage = session.leverages.find(position.instrument.value);
            !(position.leverage > 0) && leverage != session.leverages.end())
            position.leverage = leverage->second;
    }
    emitEvent(engine::FeedStatus{engine::Feed::user, id(), session.login.account, FeedState::connected});
    emitEvent(session.snapshot);
    for (auto text : held)
        onPrivateMessage(session, text);
    readFunding(session);
    readMissed(session);
}

void BinanceVenue::readFunding(Session &session)
{
    Parameters parameters{{"incomeType", "FUNDING_FEE"}, {"limit", "1000"}};
    if (session.fundingReadTo.isSet())
        parameters.emplace_back("startTime", QByteArray::number(qlonglong(session.fundingReadTo.ms())));
    const auto account = session.login.account;
    m_rest.call(Method::get, "/fapi/v1/income", parameters, Security::signature, &session.login.credentials,
                [this, &session, account](const Rest::Reply &reply) {
                    if (!reply)
                        return report(reply.error());
                    std::string text = reply->toStdString();
                    const auto decoded = m_decoder.decodeStrictly(text, context(account));
                    if (!decoded)
                        return report(decoded.error());
                    for (const auto &event : decoded->events) {
                        session.fundingReadTo = std::max(session.fundingReadTo, event.venueAt);
                        m_events(event);
                    }
                });
}

void BinanceVenue::readMissed(Session &session)
{
    const auto now = domain::Timestamp::fromMs(m_rest.serverNow());
    const auto since = session.heardTo;
    const auto account = session.login.account;
    const auto done = [this, &session, account, now, connections = session.connections] {
        session.heardTo = now - hearingMargin;
        session.caughtUp = connections == session.connections && session.stream->isConnected();
        emitEvent(engine::HistoryRead{account});
    };
    if (!since.isSet()) // the first time there is nothing to have missed
        return done();
    HistoryQuestion question{account, {}, std::max(since, now - oldestHistory), now, m_clock()};
    for (const auto &instrument : m_instruments)
        question.symbols.push_back(symbolOf(instrument.id));
    readAccountHistory(m_rest, m_decoder, session.login.credentials, std::move(question),
                       [this, &session, done](const tl::expected<AccountHistory, Error> &history) {
                           if (!history) {
                               session.retryAt.setRemainingTime(historyRetryMs);
                               return report(history.error());
                           }
                           for (const auto &event : history->fills)
                               m_events(event);
                           for (const auto &event : history->orders)
                               m_events(event);
                           done();
                       });
}

} // namespace ballast::venue::binance
