// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance_link.h"

#include "app/snapshot_json.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ballast::app {

namespace {

constexpr int statusPatienceMs = 2000, outcomePatienceMs = 15'000, outcomePollMs = 50;
constexpr qint64 longestLine = 4096;

QString folder() { return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/ballast"); }

std::optional<engine::Intent> intentFor(const QString &ask)
{
    if (ask == QStringLiteral("pause"))
        return engine::Pause{};
    if (ask == QStringLiteral("cancel"))
        return engine::CancelOrders{};
    if (ask == QStringLiteral("flatten"))
        return engine::FlattenHedge{};
    return std::nullopt;
}

bool hasOpenOrder(const engine::Snapshot &snapshot)
{
    return std::ranges::any_of(snapshot.orders, [](const domain::Order &order) { return !isFinal(order.status); });
}

/// What came of it so far, in words; `done` when there is nothing left to wait for.
QString outcomeOf(const QString &asked, const engine::Snapshot &snapshot, bool &done)
{
    const bool paused = snapshot.armState == engine::ArmState::paused;
    const bool resting = hasOpenOrder(snapshot);
    const double hedge = snapshot.exposure.hedgeDelta;
    done = paused;
    if (!paused)
        return QStringLiteral("not paused yet: %1").arg(QString::fromStdString(snapshot.armReason));
    if (asked == QStringLiteral("pause"))
        return QStringLiteral("paused: no new hedge orders. Resting orders and the hedge stay");
    done = !resting;
    if (resting)
        return QStringLiteral("paused; the exchange has not confirmed yet that every hedge order is cancelled. Ballast keeps trying");
    if (asked == QStringLiteral("cancel"))
        return QStringLiteral("paused, and no hedge order rests. The hedge stays");
    done = hedge == 0;
    if (done)
        return QStringLiteral("paused, and the hedge is closed. The protected account was not touched, and is unhedged");
    return std::isfinite(hedge) ? QStringLiteral("paused; the hedge is still %1. Ballast keeps closing it").arg(hedge, 0, 'f', 3)
                                : QStringLiteral("paused; what the hedge account holds is not known. Ballast keeps trying");
}

QJsonObject alertJson(const engine::Alert &alert)
{
    const auto time = [](domain::Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODate); };
    return {{QStringLiteral("number"), qint64(alert.number)},
            {QStringLiteral("code"), text(engine::name(alert.code))},
            {QStringLiteral("severity"), text(engine::name(alert.severity))},
            {QStringLiteral("state"), text(engine::name(alert.state))},
            {QStringLiteral("escalated"), alert.escalated},
            {QStringLiteral("since"), time(alert.since)},
            {QStringLiteral("last"), time(alert.last)},
            {QStringLiteral("times"), alert.times},
            {QStringLiteral("text"), text(alert.text)}};
}

} // namespace

/// Lives in the link's thread.
class InstanceLink::Worker : public QObject
{
public:
    explicit Worker(InstanceHooks hooks) : m_hooks(std::move(hooks)) {}

    void listen()
    {
        m_server = std::make_unique<QLocalServer>();
        m_server->setSocketOptions(QLocalServer::UserAccessOption);
        QLocalServer::removeServer(socketPath());
        if (!QDir().mkpath(folder()) || !m_server->listen(socketPath())) {
            std::fprintf(stderr, "ballast: warning: 'ballast kill' will not reach this process: %s\n", qPrintable(m_server->errorString()));
            return;
        }
        connect(m_server.get(), &QLocalServer::newConnection, this, [this] { accept(); });
    }
    void end() { m_server.reset(); }

private:
    void accept()
    {
        while (auto *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine())
                    answer(*socket, socket->readLine());
                else if (socket->bytesAvailable() > longestLine)
                    socket->abort();
            });
        }
    }
    static void write(QLocalSocket &to, const QJsonObject &reply)
    {
        to.write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        to.flush();
    }
    [[nodiscard]] QJsonObject described(const SessionView &view) const
    {
        QJsonObject out{{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                        {QStringLiteral("command"), m_hooks.command},
                        {QStringLiteral("window"), m_hooks.window},
                        {QStringLiteral("state"), view.latest ? armStateName(view.latest->armState) : QStringLiteral("no session")}};
        if (view.latest) {
            out.insert(QStringLiteral("mode"), text(engine::name(view.latest->mode)));
            out.insert(QStringLiteral("database"), QFileInfo(view.databasePath).absoluteFilePath());
        }
        return out;
    }
    void answer(QLocalSocket &socket, const QByteArray &line)
    {
        const auto question = QJsonDocument::fromJson(line).object();
        const auto asked = question.value(QStringLiteral("ask")).toString();
        if (asked == QStringLiteral("raise") && m_hooks.raise)
            QMetaObject::invokeMethod(QCoreApplication::instance(), m_hooks.raise, Qt::QueuedConnection);
        if (asked == QStringLiteral("alerts") || asked == QStringLiteral("acknowledge") || asked == QStringLiteral("testAlert"))
            return write(socket, answerAlerts(asked, question));
        const auto intent = intentFor(asked);
        if (!intent)
            return write(socket, described(m_hooks.view()));
        carryOut(socket, asked, *intent);
    }
    /// The answer waits for what came of it, and says how far it got when that takes long. A session that starts meanwhile in the place of
    /// the one that was asked is asked, too.
    void carryOut(QLocalSocket &socket, const QString &asked, const engine::Intent &intent)
    {
        auto *poll = new QTimer(&socket);
        QElapsedTimer waited;
        waited.start();
        connect(poll, &QTimer::timeout, &socket, [this, poll, waited, asked, intent, told = m_hooks.post(intent), &socket]() mutable {
            const auto view = m_hooks.view();
            if (view.number != 0 && view.number != told)
                told = m_hooks.post(intent);
            bool done = false;
            const auto outcome = view.latest ? outcomeOf(asked, *view.latest, done)
                                             : QStringLiteral("no session runs here at the moment, so nothing is sent; "
                                                              "if orders may rest, look at the exchange itself");
            done = done && view.number == told;
            if (!done && waited.elapsed() < outcomePatienceMs)
                return;
            poll->stop();
            auto reply = described(view);
            reply.insert(QStringLiteral("done"), done);
            reply.insert(QStringLiteral("outcome"), outcome);
            write(socket, reply);
        });
        poll->start(outcomePollMs);
    }
    [[nodiscard]] QJsonObject answerAlerts(const QString &asked, const QJsonObject &question)
    {
        const auto &desk = m_hooks.alerts;
        const auto refuse = [](const QString &why) {
            return QJsonObject{{QStringLiteral("done"), false}, {QStringLiteral("problem"), why}};
        };
        if (!desk)
            return refuse(QStringLiteral("this process raises no alerts"));
        const auto view = desk.latest();
        const auto which = question.value(QStringLiteral("which")).toString();
        if (asked == QStringLiteral("testAlert")) {
            if (std::ranges::find(view->settings.channels, which.toStdString(), &engine::AlertChannel::name)
                == view->settings.channels.end())
                return refuse(QStringLiteral("there is no channel '%1'; add it in the window under Alerts").arg(which));
            desk.test(which.toStdString());
            return {{QStringLiteral("done"), true}};
        }
        if (asked == QStringLiteral("acknowledge")) {
            bool fine = false;
            const auto number = which.toULongLong(&fine);
            if (which == QStringLiteral("all")) {
                desk.acknowledgeAll();
            } else if (!fine || std::ranges::find(view->alerts, number, &engine::Alert::number) == view->alerts.end()) {
                return refuse(QStringLiteral("there is no alert %1; 'ballast alerts' lists them").arg(which));
            } else {
                desk.acknowledge(number);
            }
            return {{QStringLiteral("done"), true}};
        }
        QJsonArray alerts, receipts;
        for (const auto &alert : view->alerts)
            alerts.append(alertJson(alert));
        for (const auto &receipt : view->receipts) {
            using State = engine::AlertReceipt::State;
            receipts.append(QJsonObject{{QStringLiteral("channel"), text(receipt.channel)},
                                        {QStringLiteral("kind"), text(engine::name(receipt.kind))},
                                        {QStringLiteral("alert"), qint64(receipt.alert)},
                                        {QStringLiteral("state"), receipt.state == State::delivered ? QStringLiteral("delivered")
                                                                  : receipt.state == State::failed  ? QStringLiteral("failed")
                                                                                                    : QStringLiteral("waiting")},
                                        {QStringLiteral("detail"), text(receipt.detail)}});
        }
        return {{QStringLiteral("done"), true}, {QStringLiteral("alerts"), alerts}, {QStringLiteral("receipts"), receipts}};
    }

    InstanceHooks m_hooks;
    std::unique_ptr<QLocalServer> m_server;
};

QString InstanceLink::socketPath() { return folder() + QStringLiteral("/%1.socket").arg(QCoreApplication::applicationPid()); }

InstanceLink::InstanceLink(InstanceHooks hooks) : m_worker(new Worker(std::move(hooks)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("link"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

InstanceLink::~InstanceLink()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

QJsonObject ask(const QString &socketPath, const QJsonObject &question, int patienceMs)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    QElapsedTimer waited;
    waited.start();
    while (!socket.canReadLine() && waited.elapsed() < patienceMs) {
        if (!socket.waitForReadyRead(int(patienceMs - waited.elapsed())) && socket.state() != QLocalSocket::ConnectedState)
            break;
    }
    return QJsonDocument::fromJson(socket.readLine()).object();
}

std::vector<RunningInstance> runningInstances()
{
    std::vector<RunningInstance> found;
    for (const auto &file : QDir(folder()).entryInfoList({QStringLiteral("*.socket")}, QDir::System | QDir::Files)) {
        QLocalSocket probe;
        probe.connectToServer(file.absoluteFilePath());
        if (!probe.waitForConnected(statusPatienceMs)) {
            if (probe.error() == QLocalSocket::ConnectionRefusedError) // its process is gone
                QFile::remove(file.absoluteFilePath());
            continue;
        }
        const auto reply = ask(file.absoluteFilePath(), {{QStringLiteral("ask"), QStringLiteral("status")}}, statusPatienceMs);
        const auto word = [&](const char *key) { return reply.value(QLatin1String(key)).toString(); };
        if (!reply.isEmpty())
            found.push_back({file.absoluteFilePath(), qint64(reply.value(QStringLiteral("pid")).toDouble()), word("command"), word("mode"),
                             word("database"), word("state"), reply.value(QStringLiteral("window")).toBool()});
    }
    return found;
}

tl::expected<std::vector<RunningInstance>, domain::Error> choose(std::vector<RunningInstance> running, const InstanceChoice &choice)
{
    const QString database = choice.database.isEmpty() ? QString() : QFileInfo(choice.database).absoluteFilePath();
    std::erase_if(running, [&](const RunningInstance &each) {
        return (!choice.pid.isEmpty() && QString::number(each.pid) != choice.pid) || (!database.isEmpty() && each.database != database);
    });
    if (running.empty())
        return tl::unexpected(domain::Error{domain::ErrorKind::notFound, "no such Ballast runs for this user",
                                            "if orders may rest, look at the exchange itself", 0});
    if (running.size() > 1 && !choice.all) {
        QString list;
        for (const auto &each : running)
            list += QStringLiteral("\n  --pid %1   %2, %3, %4").arg(each.pid).arg(each.mode, each.state, each.database);
        return tl::unexpected(domain::Error::badInput("several run", "say which one:" + list.toStdString()));
    }
    return running;
}

} // namespace ballast::app
