// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <memory>
#include <unistd.h>

namespace ballast::app {

/// Ctrl-C and a polite kill end the event loop: the handler may only write a byte to a pipe, the notifier does the rest.
class StopSignal
{
public:
    explicit StopSignal(QCoreApplication &application)
    {
        if (::pipe(descriptors) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(descriptors[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &application, [&application] { application.quit(); });
        for (const int number : {SIGINT, SIGTERM})
            std::signal(number, [](int) {
                const char byte = 1;
                [[maybe_unused]] const auto written = ::write(descriptors[1], &byte, 1);
            });
    }
    ~StopSignal()
    {
        for (const int number : {SIGINT, SIGTERM})
            std::signal(number, SIG_DFL);
        m_notifier.reset();
        for (int &descriptor : descriptors) {
            if (descriptor >= 0)
                ::close(descriptor);
            descriptor = -1;
        }
    }
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    static inline int descriptors[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ballast::app
