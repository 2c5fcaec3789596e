// SPDX-License-Identifier: GPL-3.0-or-later
// The REST client against a server that breaks off, slows down and has another time.
#include "../test_program.h"

#include <QTest>

#ifndef Q_MOC_RUN
#include "venue/binance/rest.h"
#include "venue/simulated/http_listener.h"
#endif

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace tst_rest {

using namespace ballast;
using venue::binance::Method;
using venue::binance::Rest;
using venue::binance::Security;
using venue::simulated::HttpReply;
using venue::simulated::HttpRequest;

namespace {

struct Server
{
    Server()
        : listener(
            [this](const HttpRequest &request) {
                requests.push_back(request);
                return answer(request);
            },
            [](const QByteArray &) { return false; }, [](QTcpSocket *) {})
    {
        if (!listener.listen(0))
            qFatal("no port");
    }
    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(listener.port())); }
    [[nodiscard]] int asked(const char *path) const
    {
        return int(std::count_if(requests.begin(), requests.end(), [&](const HttpRequest &request) { return request.path == path; }));
    }

    std::function<HttpReply(const HttpRequest &)> answer = [](const HttpRequest &) { return HttpReply{200, "{}", {}}; };
    std::vector<HttpRequest> requests;
    venue::simulated::HttpListener listener;
};

const venue::Credentials login{"key", venue::Secret("secret"), {}};

struct Call
{
    Call(Rest &rest, Method method, const char *path, Security security)
    {
        rest.call(method, path, {{"symbol", "ETHUSDT"}}, security, &login, [this](const Rest::Reply &got) { reply = got; });
    }
    std::optional<Rest::Reply> reply;
};

} // namespace

class RestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault04_anOrderWhoseAnswerIsLost_goesOutOnce_andItsOutcomeIsUnknown()
    {
        Server server;
        Rest rest(server.address());
        Call warm(rest, Method::post, "/fapi/v1/order", Security::signature); // the next one finds an open connection
        QTRY_VERIFY(warm.reply.has_value());
        QVERIFY(warm.reply->has_value());
        QVERIFY(server.requests.back().body.contains("symbol=ETHUSDT"));
        server.requests.clear();
        server.answer = [](const HttpRequest &) { return HttpReply{200, {}, {}, HttpReply::Fate::loseAnswer}; };
        Call order(rest, Method::post, "/fapi/v1/order", Security::signature);
        QTRY_VERIFY_WITH_TIMEOUT(order.reply.has_value(), 15'000);
        QVERIFY(!order.reply->has_value());
        QCOMPARE(order.reply->error().kind, domain::ErrorKind::unknown);
        QTest::qWait(300);
        QCOMPARE(server.requests.size(), 1u);
    }
    void fault08_anOrderIsSentAgainAfterAWrongClock_butNotWhenThatTookLong()
    {
        for (const bool slow : {false, true}) {
            Server server;
            server.answer = [&](const HttpRequest &request) -> HttpReply {
                if (request.path == "/fapi/v1/time")
                    return {200,
                            "{\"serverTime\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "}",
                            {},
                            HttpReply::Fate::send,
                            std::chrono::milliseconds(slow ? 3500 : 0)};
                if (server.asked("/fapi/v1/order") == 1)
                    return {400, R"({"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."})", {}};
                return {200, "{}", {}};
            };
            Rest rest(server.address());
            Call order(rest, Method::post, "/fapi/v1/order", Security::signature);
            QTRY_VERIFY_WITH_TIMEOUT(order.reply.has_value(), 15'000);
            QCOMPARE(server.asked("/fapi/v1/order"), slow ? 1 : 2);
            QCOMPARE(order.reply->has_value(), !slow);
            if (slow)
                QCOMPARE(order.reply->error().kind, domain::ErrorKind::refused); // it is known not to be there
        }
    }
    void fault09_aBanIsObeyed_alsoByCancels_howeverLongItIs()
    {
        Server server;
        server.answer = [](const HttpRequest &) {
            return HttpReply{418, R"({"code":-1003,"msg":"banned"})", {{"Retry-After", "99999999999"}}};
        };
        Rest rest(server.address());
        Call first(rest, Method::get, "/fapi/v1/depth", Security::none);
        QTRY_VERIFY(first.reply.has_value());
        QVERIFY(rest.isToldToWait());
        for (const auto method : {Method::get, Method::remove, Method::post}) {
            Call next(rest, method, "/fapi/v1/order", Security::signature);
            QTRY_VERIFY(next.reply.has_value());
            QCOMPARE(next.reply->error().kind, domain::ErrorKind::busy);
        }
        QCOMPARE(server.requests.size(), 1u);
    }
    void fault09_aSlowDown_letsCancelsThrough()
    {
        Server server;
        server.answer = [](const HttpRequest &request) {
            return request.path == "/fapi/v1/depth" ? HttpReply{429, R"({"code":-1003,"msg":"slow"})", {{"Retry-After", "-7"}}}
                                                    : HttpReply{200, "{}", {}};
        };
        Rest rest(server.address());
        Call first(rest, Method::get, "/fapi/v1/depth", Security::none);
        QTRY_VERIFY(first.reply.has_value());
        Call cancel(rest, Method::remove, "/fapi/v1/order", Security::signature);
        QTRY_VERIFY(cancel.reply.has_value());
        QVERIFY(cancel.reply->has_value());
        Call read(rest, Method::get, "/fapi/v1/order", Security::signature);
        QTRY_VERIFY(read.reply.has_value());
        QVERIFY(!read.reply->has_value());
    }
};

int run(int count, char **arguments) { return test_program::run<RestTest, QCoreApplication>(count, arguments); }

} // namespace tst_rest
#include "tst_rest.moc"
