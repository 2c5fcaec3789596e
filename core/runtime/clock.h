// SPDX-License-Identifier: GPL-3.0-or-later
/// The runtime's clocks. Live: the wall clock. Demo: the same, started anywhere and running `speed` times as fast.
#pragma once

#include "domain/time.h"

#include <chrono>

namespace ballast::runtime {

[[nodiscard]] inline domain::Timestamp wallNow()
{
    return {std::chrono::duration_cast<domain::Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

/// Thread-safe value: market time = origin + speed * (monotonic time since construction).
class MarketClock
{
public:
    explicit MarketClock(domain::Timestamp origin, double speed = 1)
        : m_origin(origin), m_speed(speed), m_start(std::chrono::steady_clock::now())
    {}

    [[nodiscard]] domain::Timestamp now() const
    {
        const auto elapsed = std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - m_start).count();
        return {m_origin.ns + std::int64_t(elapsed * m_speed)};
    }
    [[nodiscard]] double speed() const { return m_speed; }

private:
    domain::Timestamp m_origin;
    double m_speed;
    std::chrono::steady_clock::time_point m_start;
};

/// Tells a sleep or a jump of the clock from the ticking of a timer: the wall clock and the monotonic clock are compared
/// between ticks (the monotonic one stands still while Linux sleeps, and the wall clock does not).
class JumpDetector
{
public:
    using Duration = domain::Duration;

    /// `wall` and `monotonic` readings of one tick; returns the jump (zero when there was none).
    Duration tick(Duration wall, Duration monotonic)
    {
        const bool first = m_first;
        const Duration jump = (wall - m_wall) - (monotonic - m_monotonic);
        const Duration silence = monotonic - m_monotonic;
        m_wall = wall;
        m_monotonic = monotonic;
        m_first = false;
        if (first)
            return Duration::zero();
        if (std::chrono::abs(jump) > tolerance)
            return jump;
        return silence > tolerance ? silence : Duration::zero();
    }

private:
    static constexpr Duration tolerance = std::chrono::seconds(5);
    Duration m_wall{}, m_monotonic{};
    bool m_first = true;
};

} // namespace ballast::runtime
