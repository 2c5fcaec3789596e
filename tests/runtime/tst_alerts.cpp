// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts over HTTP to a server on this computer, with everything that a server may do wrong.
#include "../test_program.h"

#include "runtime/notifier.h"
#include "venue/simulated/http_listener.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_alerts {

using namespace ballast;
using namespace ballast::runtime;
using venue::simulated::HttpListener;
using venue::simulated::HttpReply;
using venue::simulated::HttpRequest;

namespace {

constexpr auto canary = "canary-7d1f03";

/// Answers with what the test puts into `replies`, then with 200.
struct Server
{
    Server()
        : listener(
            [this](const HttpRequest &request) {
                requests.push_back(request);
                if (replies.empty())
                    return HttpReply{};
                auto reply = replies.front();
                replies.erase(replies.begin());
                return reply;
            },
            [](const QByteArray &) { return false; }, [](QTcpSocket *) {})
    {
        if (!listener.listen(0))
            qFatal("no port");
    }
    [[nodiscard]] std::string address(const char *path = "") const { return "http://127.0.0.1:" + std::to_string(listener.port()) + path; }
    [[nodiscard]] QJsonObject body(std::size_t i) const { return QJsonDocument::fromJson(requests.at(i).body).object(); }

    std::vector<HttpRequest> requests;
    std::vector<HttpReply> replies;
    HttpListener listener;
};

engine::Note suspended()
{
    return {engine::Severity::warning, engine::NoteCode::suspended, domain::Timestamp::fromMs(1), "Trading is suspended."};
}

engine::AlertSettings through(engine::AlertChannel channel)
{
    engine::AlertSettings settings;
    settings.channels.push_back(std::move(channel));
    return settings;
}

std::vector<engine::AlertReceipt> receipts(const Notifier &notifier, engine::AlertReceipt::State state)
{
    std::vector<engine::AlertReceipt> result;
    for (const auto &receipt : notifier.latest()->receipts) {
        if (receipt.state == state)
            result.push_back(receipt);
    }
    return result;
}

using State = engine::AlertReceipt::State;

} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webhook_getsOneDocument_howeverOftenItHappens_andAReceiptIsKept()
    {
        Server server;
        Notifier notifier(through({"desk", engine::ChannelKind::webhook, server.address("/hook"), {}}), {venue::Secret(canary)});
        for (int i = 0; i < 5; ++i)
            notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 1u, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(notifier.latest()->alerts.front().times, 5, 20'000);
        QCOMPARE(server.requests.size(), 1u);
        QCOMPARE(server.requests[0].path, QByteArray("/hook"));
        QCOMPARE(server.requests[0].header("authorization"), QByteArray("Bearer ") + canary);
        QCOMPARE(server.body(0).value(QStringLiteral("text")).toString(), QStringLiteral("Trading is suspended."));
        QCOMPARE(server.body(0).value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
        notifier.take({engine::Severity::info, engine::NoteCode::recovered, {}, "Data is in order again."});
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2u, 20'000);
        QCOMPARE(server.body(1).value(QStringLiteral("kind")).toString(), QStringLiteral("ended"));
    }

    void aTokenInAWebhooksAddress_standsInNoFile_andDecidesNotWhomItReaches()
    {
        Server server;
        const auto settings = through({"desk", engine::ChannelKind::webhook, server.address("/hook/{token}?key={token}"), {}});
        Notifier notifier(settings, {venue::Secret("canary-7d1f03/a?b#c")});
        notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 1u, 20'000);
        QVERIFY2(server.requests[0].path.startsWith("/hook/canary-7d1f03/a%3Fb%23c"), server.requests[0].path.constData());
        QVERIFY(server.requests[0].header("authorization").isEmpty()); // it is told once
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("alerts.json"));
        QVERIFY(writeAlertSettings(path, settings).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto written = file.readAll();
        QVERIFY(written.contains("{token}"));
        QVERIFY(!written.contains(canary));
        const auto refused = [](const char *address, const char *token) {
            return !requestFor({"desk", engine::ChannelKind::webhook, address, {}}, venue::Secret(token), {}).has_value();
        };
        QVERIFY(refused("https://{token}/hook", "example.com"));
        QVERIFY(refused("https://{token}.example.com/hook", "elsewhere.org/"));
        QVERIFY(refused("{token}", "https://example.com"));
        QVERIFY(refused("https://example.com/hook/{token}", ""));
    }

    void anEngineThatStandsStill_isTold_andNoHeartbeatSaysOtherwise()
    {
        Server server;
        auto settings = through({"desk", engine::ChannelKind::webhook, server.address(), {}});
        settings.timing.heartbeat = std::chrono::seconds(1);
        std::atomic<std::uint64_t> beat = 1;
        std::atomic<bool> alive = true;
        Notifier notifier(settings, {});
        notifier.follow([&] { return alive ? ++beat : beat.load(); }, std::chrono::milliseconds(1500));
        const auto kinds = [&](const char *kind) {
            int count = 0;
            for (std::size_t i = 0; i < server.requests.size(); ++i)
                count += server.body(i).value(QStringLiteral("kind")).toString() == QLatin1String(kind);
            return count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(kinds("heartbeat") >= 2, 20'000);
        QVERIFY(notifier.latest()->alerts.empty());
        alive = false;
        QTRY_COMPARE_WITH_TIMEOUT(kinds("raised"), 1, 20'000);
        QVERIFY(notifier.latest()->alerts.front().code == engine::NoteCode::engineSilent);
        const auto beats = kinds("heartbeat");
        QTest::qWait(2500);
        QVERIFY(kinds("heartbeat") <= beats + 1); // one may have been on its way
        alive = true;
        QTRY_COMPARE_WITH_TIMEOUT(kinds("ended"), 1, 20'000);
        notifier.follow({}, {});
    }

    void ntfyAndTelegram_areWrittenAsTheirServersWantThem()
    {
        Server server;
        engine::AlertSettings settings = through({"phone", engine::ChannelKind::ntfy, server.address(), "ballast"});
        settings.channels.push_back({"chat", engine::ChannelKind::telegram, server.address(), "4711"});
        Notifier notifier(settings, {venue::Secret(), venue::Secret(canary)});
        notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 2u, 20'000);
        for (std::size_t i = 0; i < 2; ++i) {
            if (server.requests[i].path == "/") {
                QCOMPARE(server.body(i).value(QStringLiteral("topic")).toString(), QStringLiteral("ballast"));
                QCOMPARE(server.body(i).value(QStringLiteral("priority")).toInt(), 4);
            } else {
                QCOMPARE(server.requests[i].path, QByteArray("/bot") + canary + "/sendMessage");
                QCOMPARE(server.body(i).value(QStringLiteral("chat_id")).toString(), QStringLiteral("4711"));
                QVERIFY(server.body(i).value(QStringLiteral("text")).toString().contains(QStringLiteral("suspended")));
            }
        }
    }

    void aServerThatFails_isTriedAgain_andRetryAfterIsObeyed()
    {
        Server server;
        server.replies = {{503, {}, {}}, {200, {}, {}, HttpReply::Fate::loseAnswer}, {429, {}, {{"Retry-After", "2"}}}};
        Notifier notifier(through({"desk", engine::ChannelKind::webhook, server.address(), {}}), {});
        QElapsedTimer timer;
        timer.start();
        notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 1u, 60'000);
        QCOMPARE(server.requests.size(), 4u);
        QVERIFY(timer.elapsed() >= 1000 + 2000 - 100);    // a cut connection is tried again at once by Qt itself
        QCOMPARE(notifier.latest()->receipts.size(), 1u); // one message, one receipt
    }

    void aDeadChannel_holdsUpNobodyElse_andNoTextHoldsASecret()
    {
        Server alive;
        quint16 closedPort = 0;
        {
            const Server gone;
            closedPort = gone.listener.port();
        }
        auto settings = through({"dead", engine::ChannelKind::telegram, "http://127.0.0.1:" + std::to_string(closedPort), "1"});
        settings.channels.push_back({"plain", engine::ChannelKind::webhook, "http://example.com/hook", {}}); // not https: never sent
        settings.channels.push_back({"desk", engine::ChannelKind::webhook, alive.address(), {}});
        Notifier notifier(settings, {venue::Secret(canary), venue::Secret(canary), venue::Secret()});
        notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 1u, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::failed).size(), 1u, 20'000);
        QCOMPARE(receipts(notifier, State::failed).front().channel, std::string("plain"));
        QTRY_VERIFY_WITH_TIMEOUT(!receipts(notifier, State::waiting).empty() && !receipts(notifier, State::waiting).front().detail.empty(),
                                 20'000);
        for (const auto &receipt : notifier.latest()->receipts)
            QVERIFY2(receipt.detail.find(canary) == std::string::npos, receipt.detail.c_str());
    }

    void aWrongToken_isNotTriedAgain_andTheNextAlertStillGoesOut()
    {
        Server server;
        server.replies = {{401, {}, {}}};
        Notifier notifier(through({"desk", engine::ChannelKind::webhook, server.address(), {}}), {venue::Secret("wrong")});
        notifier.test("desk");
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::failed).size(), 1u, 20'000);
        QVERIFY(receipts(notifier, State::failed).front().detail.find("token") != std::string::npos);
        notifier.take(suspended());
        QTRY_COMPARE_WITH_TIMEOUT(receipts(notifier, State::delivered).size(), 1u, 20'000);
        QCOMPARE(server.requests.size(), 2u);
    }

    void onlyWhatNobodyAnswered_reachesAnEscalationChannel()
    {
        engine::AlertChannel late{"boss", engine::ChannelKind::webhook, "https://example.com", {}, engine::Severity::critical, true};
        engine::AlertMessage message;
        message.alert.number = 1;
        message.alert.code = engine::NoteCode::marginCall;
        message.alert.severity = engine::Severity::critical;
        QVERIFY(!concerns(late, message));
        message.alert.escalated = true;
        QVERIFY(concerns(late, message));
        message.alert.severity = engine::Severity::warning;
        QVERIFY(!concerns(late, message));
        message.kind = engine::AlertMessageKind::trial;
        QVERIFY(concerns(late, message));
    }

    void settings_surviveAFile_andAWrongFileSaysWhatIsWrong()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("alerts.json"));
        QCOMPARE(readAlertSettings(path).value(), engine::AlertSettings());
        auto settings = through({"phone", engine::ChannelKind::ntfy, "https://ntfy.example", "t", engine::Severity::critical, true});
        settings.rules.front().loudness = engine::Loudness::silent;
        settings.timing.heartbeat = std::chrono::hours(12);
        QVERIFY(writeAlertSettings(path, settings));
        QCOMPARE(readAlertSettings(path).value(), settings);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"rules": {"suspended": "loud"}})");
        file.close();
        const auto wrong = readAlertSettings(path);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message().find("suspended") != std::string::npos);
    }
};

int run(int count, char **arguments) { return test_program::run<AlertsTest, QCoreApplication>(count, arguments); }

} // namespace tst_alerts
#include "tst_alerts.moc"
