// SPDX-License-Identifier: GPL-3.0-or-later
/// Long work, as its caller wants it done: on which threads, watched by whom, stopped when. The pure layers start no thread of their own.
///
///     Work work;
///     work.spread = threads.spread();        // the application's pool; without it everything runs here, one after the other
///     auto answer = studyLiquidations(question, history, work);
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace ballast::evaluate {

using Task = std::function<void(std::size_t number)>;
/// Calls task(0) … task(count - 1), each once, in any order and on any threads, and returns when all are done.
using Spread = std::function<void(std::size_t count, const Task &task)>;

inline void inOrder(std::size_t count, const Task &task)
{
    for (std::size_t i = 0; i < count; ++i)
        task(i);
}

struct Work
{
    Spread spread = inOrder;
    std::stop_token stop{};                                       ///< asked between tasks; stopped work answers with an error
    std::function<void(std::size_t done, std::size_t of)> told{}; ///< after each task, from the thread that did it; may be empty
};

} // namespace ballast::evaluate
