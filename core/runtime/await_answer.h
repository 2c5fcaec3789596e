// SPDX-License-Identifier: GPL-3.0-or-later
/// One answer of the exchange, waited for: where a program can't go on without it (its start, a key's check).
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ballast::runtime {

constexpr int exchangePatienceMs = 20'000;

/// Runs a local event loop until `ask(then)` has its answer, at most exchangePatienceMs.
template<typename T>
tl::expected<T, domain::Error> awaitAnswer(const std::function<void(std::function<void(tl::expected<T, domain::Error>)>)> &ask)
{
    // Shared with the callback, which may come after the patience has ended.
    struct Wait
    {
        std::optional<tl::expected<T, domain::Error>> answer;
        QEventLoop loop;
    };
    const auto wait = std::make_shared<Wait>();
    ask([wait](tl::expected<T, domain::Error> answer) {
        wait->answer = std::move(answer);
        wait->loop.quit();
    });
    if (!wait->answer) {
        QTimer::singleShot(exchangePatienceMs, &wait->loop, &QEventLoop::quit);
        wait->loop.exec();
    }
    if (!wait->answer)
        return tl::unexpected(domain::Error{domain::ErrorKind::unavailable, "the exchange does not answer",
                                            "check the address and the internet connection", 0});
    return *std::move(wait->answer);
}

} // namespace ballast::runtime
