// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker_threads.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace ballast::app {

evaluate::Spread onThreads(unsigned threads)
{
    const auto wanted = std::max(1u, threads > 0 ? threads : std::thread::hardware_concurrency());
    return [wanted](std::size_t count, const evaluate::Task &task) {
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (auto number = next++; number < count; number = next++)
                task(number);
        };
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < wanted && i < count; ++i)
            others.emplace_back(work);
        work();
    };
}

} // namespace ballast::app
