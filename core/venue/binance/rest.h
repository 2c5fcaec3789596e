// SPDX-License-Identifier: GPL-3.0-or-later
/// The venue's REST interface: signing with the measured clock offset, rate limits honoured, outcomes told apart.
///
/// A failure's kind says what is known: refused (the venue said no, with its code), busy (rate limit; wait), unavailable (not reached),
/// unknown (sent, no word: an order may or may not exist). Neither secrets nor signed addresses ever enter an error.
#pragma once

#include "venue/binance/encode.h"
#include "venue/venue.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace ballast::venue::binance {

enum class Method { get, post, put, remove };
enum class Security { none, key, signature };

class Rest : public QObject
{
public:
    using Reply = tl::expected<QByteArray, domain::Error>;
    using Then = std::function<void(Reply)>;

    /// `timePath` tells the server's time: the futures hosts' by default, spotTimePath for the spot host.
    explicit Rest(QUrl base, const char *timePath = "/fapi/v1/time");
    static constexpr const char *spotTimePath = "/api/v3/time";

    /// `credentials` may be null for Security::none; otherwise it must outlive the reply.
    void call(Method method, const char *path, Parameters parameters, Security security, const Credentials *credentials, Then then);
    /// Measures the server's clock against ours; `then` gets offset and round trip.
    void synchroniseClock(std::function<void(tl::expected<std::pair<domain::Duration, domain::Duration>, domain::Error>)> then);

    /// Now, on the server's clock, in milliseconds: what requests are stamped with.
    [[nodiscard]] qint64 serverNow() const;
    /// Request weight used in the running minute, as the venue counts it.
    [[nodiscard]] int usedWeight() const { return m_usedWeight; }
    /// The exchange has told us, by whatever connection, to wait (429) or has banned this address (418).
    void slowDown(qint64 seconds, bool banned);
    [[nodiscard]] bool isToldToWait() const { return !m_toldToWaitUntil.hasExpired(); }
    void abortAll();

private:
    struct Request
    {
        Method method;
        const char *path;
        Parameters parameters;
        Security security;
        const Credentials *credentials;
        Then then;
        bool retried = false;
        QElapsedTimer age{};
    };
    void send(Request request);
    void readLimits(const QByteArray &exchangeInfo);
    void finish(QNetworkReply *reply, Request request);
    void block(qint64 milliseconds); ///< never shortens what already holds

    QUrl m_base;
    const char *m_timePath;
    QNetworkAccessManager m_network;
    qint64 m_offsetMs = 0;
    int m_usedWeight = 0, m_failuresInARow = 0;
    int m_weightLimit = 0; ///< a minute; 0 until exchangeInfo has said it
    QDeadlineTimer m_blockedUntil{0}, m_toldToWaitUntil{0};
    bool m_banned = false; ///< blocked by a ban: then not even cancels go out
};

/// What to do about one of the venue's documented error codes; empty for unknown ones.
[[nodiscard]] std::string adviceFor(int code);

} // namespace ballast::venue::binance
