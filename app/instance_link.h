// SPDX-License-Identifier: GPL-3.0-or-later
/// How other processes of the same user reach a running Ballast: one local socket for each, readable by its owner alone. One line of JSON
/// asks, one answers. The kill switch on the command line and the single window come through here.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace ballast::app {

struct InstanceHooks
{
    QString command;  ///< "demo", "live"
    QString database; ///< absolute path
    bool window = false;
    std::function<std::shared_ptr<const engine::Snapshot>()> latest;
    std::function<void(engine::Intent)> post;
    std::function<void()> raise; ///< shows the window
};

/// Listens as long as it lives. A folder that can't be used leaves it deaf, and says so on standard error.
class InstanceLink : public QObject
{
public:
    explicit InstanceLink(InstanceHooks hooks);
    ~InstanceLink() override;

private:
    void accept();
    void answer(class QLocalSocket &socket, const QByteArray &line);

    InstanceHooks m_hooks;
    QLocalServer m_server;
};

struct RunningInstance
{
    QString socket;
    qint64 pid = 0;
    QString command, database, state;
    bool window = false;
};
/// Every Ballast of this user that answers; sockets of dead ones are removed.
[[nodiscard]] std::vector<RunningInstance> runningInstances();
/// Empty when it does not answer within `patienceMs`.
[[nodiscard]] QJsonObject ask(const QString &socket, const QJsonObject &question, int patienceMs);

/// ballast kill pause|cancel|flatten [--pid N | --db FILE | --all] [--json]
int runKill(const QStringList &arguments);

} // namespace ballast::app
