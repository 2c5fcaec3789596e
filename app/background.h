// SPDX-License-Identifier: GPL-3.0-or-later
/// A thread with an event loop that does one thing after the other, so that the window never waits for exchange, disk or key store.
///
///     Background background("sessions");
///     background.ask(this, [] { return readLadder(); }, [this](auto rungs) { show(rungs); });
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace ballast::app {

class Background
{
public:
    explicit Background(const QString &name) : m_worker(new QObject)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }
    /// What has begun is finished, waits for the exchange cut short; what has not begun is dropped.
    ~Background()
    {
        m_thread.requestInterruption();
        m_thread.quit();
        m_thread.wait();
        delete m_worker;
    }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// Runs `work` in the thread; its result goes to `then` in the application's thread, unless `context` is gone.
    template<typename Work, typename Then>
    void ask(QObject *context, Work work, Then then)
    {
        using Result = decltype(work());
        enqueue([context = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<Result>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context = std::move(context), result = std::move(result), then = std::move(then)]() mutable {
                    if (context)
                        then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }
    /// Runs `work` in the thread and waits for it; for the end of the program.
    void finish(const std::function<void()> &work) { QMetaObject::invokeMethod(m_worker, work, Qt::BlockingQueuedConnection); }

private:
    void enqueue(std::function<void()> work)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, work = std::move(work)]() mutable {
                m_queue.push_back(std::move(work));
                if (m_busy) // an event loop inside of what runs brought us here
                    return;
                m_busy = true;
                while (!m_queue.empty()) {
                    auto next = std::move(m_queue.front());
                    m_queue.pop_front();
                    next();
                }
                m_busy = false;
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject *m_worker;
    std::deque<std::function<void()>> m_queue; ///< of the thread
    bool m_busy = false;                       ///< of the thread
};

} // namespace ballast::app
