// SPDX-License-Identifier: GPL-3.0-or-later
/// The demo: the simulated exchange behind real sockets on loopback, a protected position, a hedge account, and the real Binance adapter
/// and engine on the other side. Starts with a day of history that the same engine has already traded.
#pragma once

#include "runtime/session.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>

namespace ballast::runtime {

struct DemoOptions
{
    std::string scenario = "crash-15";
    std::uint64_t seed = 1;
    double speed = 10;       ///< market seconds in a second outside, (0, 1000]
    QString databasePath;    ///< empty: a file of its own that is removed at the end
    double positionEth = 10; ///< protected position, long > 0
    double leverage = 5;     ///< of the protected position at the start
    bool transfers = false;  ///< margin moves to the protected account by itself
    QString recordPath{};    ///< every event of the session goes there (store/event_recording.h); empty: not recorded
    std::function<void(const engine::Note &)> notify;
    venue::ErrorSink error;
};

class Demo
{
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Demo>, domain::Error> start(DemoOptions options);
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

    [[nodiscard]] Session &session();

private:
    struct Parts;
    explicit Demo(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace ballast::runtime
