// SPDX-License-Identifier: GPL-3.0-or-later
/// The runtime's clocks. Live: the wall clock. Demo: the same, started anywhere and running `speed` times as fast.
#pragma once

#include "domain/time.h"

#include <chrono>
#include <ctime>

namespace ballast::runtime {

[[nodiscard]] inline domain::Timestamp wallNow()
{
    return {std::chrono::duration_cast<domain::Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

/// What a clock does while the computer sleeps: a real market goes on, a played one waits.
enum class Asleep : std::uint8_t { waits, goesOn };

/// Monotonic time of this computer.
[[nodiscard]] inline domain::Duration monotonicNow(Asleep asleep)
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (asleep == Asleep::goesOn && ::clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
#endif
    return std::chrono::duration_cast<domain::Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Thread-safe value: market time = origin + speed * (monotonic time since construction).
class MarketClock
{
public:
    explicit MarketClock(domain::Timestamp origin, double speed = 1, Asleep asleep = Asleep::waits)
        : m_origin(origin), m_speed(speed), m_asleep(asleep), m_start(monotonicNow(asleep))
    {}

    [[nodiscard]] domain::Timestamp now() const
    {
        return {m_origin.ns + std::int64_t(double((monotonicNow(m_asleep) - m_start).count()) * m_speed)};
    }
    [[nodiscard]] double speed() const { return m_speed; }

private:
    domain::Timestamp m_origin;
    double m_speed;
    Asleep m_asleep;
    domain::Duration m_start;
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
