// SPDX-License-Identifier: GPL-3.0-or-later
/// How other processes of the same user reach a running Ballast: one local socket for each, readable by its owner alone. One line of JSON
/// asks, one answers. The kill switch on the command line, the alerts there and the single window come through here.
///
/// It answers from a thread of its own, so that the kill switch reaches the engine although the window hangs.
#pragma once

#include "app/session_desk.h"
#include "ui/alert_desk.h"

#include <QJsonObject>
#include <QString>
#include <QThread>

#include <functional>
#include <vector>

namespace ballast::app {

struct InstanceHooks
{
    QString command; ///< "demo", "live": how the process was started
    bool window = false;
    // Called in the link's thread:
    std::function<SessionView()> view;                 ///< SessionDesk::view()
    std::function<std::uint64_t(engine::Intent)> post; ///< SessionDesk::post()
    ui::AlertDesk alerts{};                            ///< may be empty: there are none then
    // Called in the application's thread:
    std::function<void()> raise{}; ///< shows the window
};

/// Listens as long as it lives. A folder that can't be used leaves it deaf, and says so on standard error.
class InstanceLink
{
public:
    explicit InstanceLink(InstanceHooks hooks);
    ~InstanceLink();
    InstanceLink(const InstanceLink &) = delete;
    InstanceLink &operator=(const InstanceLink &) = delete;

    [[nodiscard]] static QString socketPath(); ///< of this process

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

struct RunningInstance
{
    QString socket;
    qint64 pid = 0;
    QString command;
    QString mode, database, state; ///< of the session that runs now; empty while none does
    bool window = false;
};
/// Every Ballast of this user that answers; sockets of dead ones are removed.
[[nodiscard]] std::vector<RunningInstance> runningInstances();
/// Empty when it does not answer within `patienceMs`.
[[nodiscard]] QJsonObject ask(const QString &socket, const QJsonObject &question, int patienceMs);

/// The instances that --pid, --db and --all mean; an error says which ones there are.
struct InstanceChoice
{
    QString pid, database; ///< empty: any
    bool all = false;      ///< else exactly one has to be meant
};
[[nodiscard]] tl::expected<std::vector<RunningInstance>, domain::Error> choose(std::vector<RunningInstance> running,
                                                                               const InstanceChoice &choice);

/// ballast kill pause|cancel|flatten [--pid N | --db FILE | --all] [--json]
int runKill(const QStringList &arguments);
/// ballast alerts [list | acknowledge N|all | test CHANNEL] [--pid N | --db FILE] [--json]
int runAlerts(const QStringList &arguments);

} // namespace ballast::app
