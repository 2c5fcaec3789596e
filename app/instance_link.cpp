// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance_link.h"

#include "snapshot_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace ballast::app {

namespace {

constexpr int statusPatienceMs = 2000, outcomePatienceMs = 15'000, outcomePollMs = 50;

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

} // namespace

InstanceLink::InstanceLink(InstanceHooks hooks) : m_hooks(std::move(hooks))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    const QString path = folder() + QStringLiteral("/%1.socket").arg(QCoreApplication::applicationPid());
    QLocalServer::removeServer(path);
    if (!QDir().mkpath(folder()) || !m_server.listen(path)) {
        std::fprintf(stderr, "ballast: warning: 'ballast kill' will not reach this process: %s\n", qPrintable(m_server.errorString()));
        return;
    }
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceLink::accept);
}

InstanceLink::~InstanceLink() = default;

void InstanceLink::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine())
                answer(*socket, socket->readLine());
        });
    }
}

void InstanceLink::answer(QLocalSocket &socket, const QByteArray &line)
{
    const auto write = [](QLocalSocket &to, const QJsonObject &reply) {
        to.write(QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n');
        to.flush();
    };
    const auto asked = QJsonDocument::fromJson(line).object().value(QStringLiteral("ask")).toString();
    const auto latest = m_hooks.latest();
    if (asked == QStringLiteral("raise") && m_hooks.raise)
        m_hooks.raise();
    const auto intent = intentFor(asked);
    if (!intent || !latest) {
        write(socket, {{QStringLiteral("pid"), QCoreApplication::applicationPid()},
                       {QStringLiteral("command"), m_hooks.command},
                       {QStringLiteral("database"), m_hooks.database},
                       {QStringLiteral("window"), m_hooks.window},
                       {QStringLiteral("state"), latest ? armStateName(latest->armState) : QStringLiteral("starting")}});
        return;
    }
    m_hooks.post(*intent);
    // The answer waits for what came of it, and says how far it got when that takes long.
    auto *poll = new QTimer(&socket);
    QElapsedTimer waited;
    waited.start();
    connect(poll, &QTimer::timeout, &socket, [this, poll, waited, asked, write, &socket] {
        const auto now = m_hooks.latest();
        bool done = false;
        const auto outcome = outcomeOf(asked, *now, done);
        if (!done && waited.elapsed() < outcomePatienceMs)
            return;
        poll->stop();
        write(socket, {{QStringLiteral("done"), done},
                       {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                       {QStringLiteral("command"), m_hooks.command},
                       {QStringLiteral("outcome"), outcome},
                       {QStringLiteral("state"), armStateName(now->armState)}});
    });
    poll->start(outcomePollMs);
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
        if (!reply.isEmpty())
            found.push_back({file.absoluteFilePath(), qint64(reply.value(QStringLiteral("pid")).toDouble()),
                             reply.value(QStringLiteral("command")).toString(), reply.value(QStringLiteral("database")).toString(),
                             reply.value(QStringLiteral("state")).toString(), reply.value(QStringLiteral("window")).toBool()});
    }
    return found;
}

} // namespace ballast::app
