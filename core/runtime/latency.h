// SPDX-License-Identifier: GPL-3.0-or-later
/// Latency histogram with 5 % buckets from 100 ns to minutes: recording costs a few nanoseconds and no memory.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace ballast::runtime {

class LatencyHistogram
{
public:
    void add(std::chrono::nanoseconds latency);
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// Upper edge of the bucket that holds the quantile, in microseconds; 0 when empty.
    [[nodiscard]] double quantileMicroseconds(double q) const;

private:
    std::array<std::uint32_t, 420> m_buckets{};
    std::uint64_t m_count = 0;
};

} // namespace ballast::runtime
