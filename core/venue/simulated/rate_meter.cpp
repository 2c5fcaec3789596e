// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/rate_meter.h"

#include "venue/simulated/protocol_time.h"

namespace ballast::venue::simulated {

namespace {
constexpr std::int64_t tenSecondsMs = 10'000;
}

void RateMeter::Window::add(std::int64_t windowNumber, int amount)
{
    if (number != windowNumber) {
        number = windowNumber;
        count = 0;
    }
    count += amount;
}

RateMeter::Verdict RateMeter::request(const QString &address, int weight, std::int64_t wallMs)
{
    Address &entry = m_addresses[address];
    if (wallMs < entry.bannedUntilMs)
        return Verdict::banned;
    const std::int64_t minute = wallMs / minuteMs;
    if (entry.weight.at(minute) + weight <= m_limits.weightPerMinute) {
        entry.weight.add(minute, weight);
        return Verdict::pass;
    }
    entry.refused.add(minute, 1);
    if (entry.refused.count <= m_limits.patience)
        return Verdict::slowDown;
    entry.bannedUntilMs = wallMs + std::int64_t(m_limits.banSeconds) * 1000;
    return Verdict::banned;
}

RateMeter::Verdict RateMeter::orders(domain::AccountId account, int count, std::int64_t wallMs)
{
    Account &entry = m_accounts[account.value];
    if (entry.tenSeconds.at(wallMs / tenSecondsMs) + count > m_limits.ordersPerTenSeconds
        || entry.minute.at(wallMs / minuteMs) + count > m_limits.ordersPerMinute)
        return Verdict::tooManyOrders;
    entry.tenSeconds.add(wallMs / tenSecondsMs, count);
    entry.minute.add(wallMs / minuteMs, count);
    return Verdict::pass;
}

int RateMeter::usedWeight(const QString &address, std::int64_t wallMs) const
{
    const auto found = m_addresses.constFind(address);
    return found == m_addresses.constEnd() ? 0 : found->weight.at(wallMs / minuteMs);
}

int RateMeter::ordersInTenSeconds(domain::AccountId account, std::int64_t wallMs) const
{
    const auto found = m_accounts.constFind(account.value);
    return found == m_accounts.constEnd() ? 0 : found->tenSeconds.at(wallMs / tenSecondsMs);
}

int RateMeter::ordersInMinute(domain::AccountId account, std::int64_t wallMs) const
{
    const auto found = m_accounts.constFind(account.value);
    return found == m_accounts.constEnd() ? 0 : found->minute.at(wallMs / minuteMs);
}

} // namespace ballast::venue::simulated
