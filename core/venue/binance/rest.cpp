// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/rest.h"

#include "venue/binance/sign.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr int timeoutMs = 8000, clockError = -1021, failuresBeforeBreak = 8;
constexpr qint64 resendWithinMs = 3000; ///< later the engine may believe that an order never arrived
constexpr qint64 longestWaitSeconds = 3 * 24 * 3600;

/// A body that can't be rewound. Qt sends a request again by itself when the connection ends before an answer; an order or a transfer
/// that the exchange has carried out must not go out twice.
class SentOnce final : public QIODevice
{
public:
    SentOnce(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const auto count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::memcpy(to, m_bytes.constData() + m_read, std::size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

Error ofStatus(int status, int code, const QString &text, const char *path, Method method)
{
    const std::string where = std::string(path) + ": ";
    if (status == 429 || status == 418)
        return {ErrorKind::busy, where + "the exchange asks to slow down", "requests wait until it allows them again", code};
    if (code == -1000 || code == -1001 || code == -1006 || code == -1007 || (status == 503 && code == 0))
        return {ErrorKind::unknown, where + "the exchange can't say what became of the request", adviceFor(code), code};
    // A gateway's error says nothing of what happened behind it; only a read can be taken for failed.
    if (status >= 500 && code != -1008 && method != Method::get && !text.contains(QStringLiteral("Service Unavailable")))
        return {ErrorKind::unknown, where + "the exchange failed while it worked on the request", "its outcome is being asked for", code};
    if (status >= 500)
        return {code == -1008 ? ErrorKind::busy : ErrorKind::unavailable, where + "the exchange has a problem of its own",
                "it is tried again", code};
    return {ErrorKind::refused, where + text.toStdString() + " (code " + std::to_string(code) + ")", adviceFor(code), code};
}

} // namespace

std::string adviceFor(int code)
{
    switch (code) {
    case -1003: return "too many requests: they are held back for a while";
    case -1007:
    case -1000: return "its outcome is being asked for";
    case -1015: return "too many orders: they are held back for a while";
    case -1021: return "the clock is measured again; check this computer's time synchronisation";
    case -1022: return "the secret does not fit the key: enter both again";
    case -1102: return "report this: a parameter was left out";
    case -1111: return "report this: an order had too many decimals";
    case -1121: return "choose a symbol that the exchange lists";
    case -2011:
    case -2013: return "the order is not open any more";
    case -2014: return "the API key has the wrong form: copy it again";
    case -2015: return "the key, its permissions or its allowed addresses are refused: check them at the exchange";
    case -2018:
    case -2019: return "add margin to the hedge account or lower the ratio";
    case -2022: return "there is nothing left to reduce";
    case -2027: return "lower the leverage or the size of the hedge";
    case -4061: return "the account's position mode differs from what was read: it is read again";
    case -4116: return "the order exists already: it is asked for";
    case -4164: return "the order is below the exchange's smallest notional";
    case -4192:
    case -4400: return "the exchange only takes reducing orders from this account at the moment";
    case -5022: return "a post-only order would have taken";
    default: return {};
    }
}

void Rest::readLimits(const QByteArray &exchangeInfo)
{
    const auto weight = exchangeInfo.indexOf("\"REQUEST_WEIGHT\"");
    const auto limit = weight < 0 ? weight : exchangeInfo.indexOf("\"limit\":", weight);
    if (limit < 0)
        return;
    auto end = limit + 8;
    while (end < exchangeInfo.size() && (exchangeInfo[end] == ' ' || (exchangeInfo[end] >= '0' && exchangeInfo[end] <= '9')))
        ++end;
    if (const int value = exchangeInfo.mid(limit + 8, end - limit - 8).trimmed().toInt(); value > 0)
        m_weightLimit = value;
}

Rest::Rest(QUrl base, const char *timePath) : m_base(std::move(base)), m_timePath(timePath) { m_network.setTransferTimeout(timeoutMs); }

qint64 Rest::serverNow() const { return QDateTime::currentMSecsSinceEpoch() + m_offsetMs; }

void Rest::call(Method method, const char *path, Parameters parameters, Security security, const Credentials *credentials, Then then)
{
    Request request{method, path, std::move(parameters), security, credentials, std::move(then)};
    request.age.start();
    send(std::move(request));
}

void Rest::send(Request request)
{
    m_banned = m_banned && !m_blockedUntil.hasExpired();
    const bool held = !m_blockedUntil.hasExpired() && (m_banned || request.method != Method::remove);
    if (held)
        return request.then(tl::unexpected(
            Error{ErrorKind::busy, std::string(request.path) + ": held back by the exchange's rate limit", "it is tried again later", 0}));
    auto parameters = request.parameters;
    if (request.security == Security::signature) {
        parameters.emplace_back("recvWindow", "5000");
        parameters.emplace_back("timestamp", QByteArray::number(serverNow()));
    }
    QByteArray query = toQuery(parameters);
    if (request.security == Security::signature)
        query += "&signature=" + signatureOf(query, request.credentials->secret);

    QUrl url = m_base;
    url.setPath(m_base.path() + QString::fromLatin1(request.path));
    QNetworkRequest http;
    http.setTransferTimeout(timeoutMs);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // the key goes nowhere else
    if (request.security != Security::none)
        http.setRawHeader("X-MBX-APIKEY", request.credentials->key);
    const bool inBody = request.method == Method::post || request.method == Method::put;
    if (!inBody)
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    http.setUrl(url);
    if (inBody)
        http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *reply = nullptr;
    switch (request.method) {
    case Method::get: reply = m_network.get(http); break;
    case Method::post:
        if (request.security == Security::signature) {
            auto *body = new SentOnce(query, nullptr);
            reply = m_network.post(http, body);
            body->setParent(reply);
        } else {
            reply = m_network.post(http, query);
        }
        break;
    case Method::put: reply = m_network.put(http, query); break;
    case Method::remove: reply = m_network.deleteResource(http); break;
    }
    connect(reply, &QNetworkReply::finished, this, [this, reply, request = std::move(request)]() mutable {
        reply->deleteLater();
        finish(reply, std::move(request));
    });
}

void Rest::finish(QNetworkReply *reply, Request request)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto body = reply->readAll();
    if (const auto used = reply->rawHeader("X-MBX-USED-WEIGHT-1M"); !used.isEmpty())
        m_usedWeight = used.toInt();
    if (std::string_view(request.path).ends_with("/exchangeInfo"))
        readLimits(body);
    if (m_weightLimit > 0
        && m_usedWeight > m_weightLimit - m_weightLimit / 24) // some is left for what another program on this address does
        block(10'000);
    if (status == 0) {
        const bool sent = reply->error() != QNetworkReply::ConnectionRefusedError && reply->error() != QNetworkReply::HostNotFoundError;
        // What changes something at the venue and was perhaps sent has an unknown outcome; a read has simply failed.
        const bool unknown = sent && request.method != Method::get;
        return request.then(tl::unexpected(Error{unknown ? ErrorKind::unknown : ErrorKind::unavailable,
                                                 std::string(request.path) + ": no answer from the exchange ("
                                                     + reply->errorString().section(QStringLiteral(" - "), -1).toStdString() + ")",
                                                 "check the connection; it is tried again", 0}));
    }
    if (status >= 200 && status < 300) {
        m_failuresInARow = 0;
        if (reply->error() != QNetworkReply::NoError)
            return request.then(tl::unexpected(Error{request.method == Method::get ? ErrorKind::unavailable : ErrorKind::unknown,
                                                     std::string(request.path) + ": the answer broke off", "it is asked for again", 0}));
        return request.then(body);
    }
    const auto json = QJsonDocument::fromJson(body).object();
    const int code = json.value(QStringLiteral("code")).toInt();
    if (status == 429 || status == 418) {
        slowDown(reply->rawHeader("Retry-After").toLongLong(), status == 418);
    } else if (status >= 400 && status < 500 && ++m_failuresInARow >= failuresBeforeBreak) {
        m_failuresInARow = 0;
        block(30'000); // repeated errors are what gets addresses banned
    }
    if (code == clockError && !request.retried) {
        request.retried = true;
        return synchroniseClock([this, request = std::move(request)](const auto &) {
            if (request.method != Method::post || request.age.elapsed() < resendWithinMs)
                return send(request);
            request.then(tl::unexpected(
                Error{ErrorKind::refused, std::string(request.path) + ": the clock was wrong, and measuring it took too long to send again",
                      adviceFor(clockError), clockError}));
        });
    }
    request.then(tl::unexpected(ofStatus(status, code, json.value(QStringLiteral("msg")).toString(), request.path, request.method)));
}

void Rest::synchroniseClock(std::function<void(tl::expected<std::pair<domain::Duration, domain::Duration>, Error>)> then)
{
    QElapsedTimer clock;
    clock.start();
    const auto sentAt = QDateTime::currentMSecsSinceEpoch();
    call(Method::get, m_timePath, {}, Security::none, nullptr, [this, clock, sentAt, then = std::move(then)](const Reply &reply) {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        const auto serverTime = QJsonDocument::fromJson(*reply).object().value(QStringLiteral("serverTime")).toInteger();
        if (serverTime <= 0 || !domain::Timestamp::isPlausibleMs(serverTime))
            return then(
                tl::unexpected(Error::badInput("/fapi/v1/time: the exchange did not say its time", "check the address of the exchange")));
        const auto roundTrip = clock.nsecsElapsed();
        m_offsetMs = serverTime - (sentAt + roundTrip / 2'000'000);
        then(std::pair(domain::Duration(std::chrono::milliseconds(m_offsetMs)), domain::Duration(roundTrip)));
    });
}

void Rest::slowDown(qint64 seconds, bool banned)
{
    const auto wait = std::clamp<qint64>(seconds, banned ? 120 : 5, longestWaitSeconds);
    m_banned = m_banned || banned;
    block(wait * 1000);
    if (m_toldToWaitUntil.remainingTime() < wait * 1000)
        m_toldToWaitUntil.setRemainingTime(wait * 1000);
}

void Rest::block(qint64 milliseconds)
{
    if (m_blockedUntil.remainingTime() < milliseconds)
        m_blockedUntil.setRemainingTime(milliseconds);
}

void Rest::abortAll()
{
    for (auto *reply : m_network.findChildren<QNetworkReply *>()) {
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace ballast::venue::binance
