// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/latency.h"

#include <algorithm>
#include <cmath>

namespace ballast::runtime {

namespace {

constexpr double smallest = 100; // ns
const double logGrowth = std::log(1.05);

} // namespace

void LatencyHistogram::add(std::chrono::nanoseconds latency)
{
    const double ns = std::max(double(latency.count()), smallest);
    const auto bucket = std::min(std::size_t(std::log(ns / smallest) / logGrowth), m_buckets.size() - 1);
    ++m_buckets[bucket];
    ++m_count;
}

double LatencyHistogram::quantileMicroseconds(double q) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = std::uint64_t(std::ceil(q * double(m_count)));
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= std::max<std::uint64_t>(wanted, 1))
            return smallest * std::exp(logGrowth * double(i + 1)) / 1e3;
    }
    return 0;
}

} // namespace ballast::runtime
