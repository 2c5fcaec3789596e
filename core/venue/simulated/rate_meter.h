// SPDX-License-Identifier: GPL-3.0-or-later
/// Counts request weight per address and orders per account, in the venue's fixed windows of the wall clock.
#pragma once

#include "domain/identifiers.h"

#include <QHash>
#include <QString>

#include <cstdint>

namespace ballast::venue::simulated {

struct RateLimits
{
    int weightPerMinute = 2400;
    int ordersPerTenSeconds = 300;
    int ordersPerMinute = 1200;
    /// Requests sent on after the first 429 of a minute until the address is banned (418).
    int patience = 100;
    int banSeconds = 120;
};

class RateMeter
{
public:
    enum class Verdict { pass, slowDown, banned, tooManyOrders };

    void setLimits(RateLimits limits) { m_limits = limits; }
    [[nodiscard]] const RateLimits &limits() const { return m_limits; }

    Verdict request(const QString &address, int weight, std::int64_t wallMs);
    Verdict orders(domain::AccountId account, int count, std::int64_t wallMs);

    [[nodiscard]] int usedWeight(const QString &address, std::int64_t wallMs) const;
    [[nodiscard]] int ordersInTenSeconds(domain::AccountId account, std::int64_t wallMs) const;
    [[nodiscard]] int ordersInMinute(domain::AccountId account, std::int64_t wallMs) const;

private:
    struct Window
    {
        std::int64_t number = -1;
        int count = 0;
        [[nodiscard]] int at(std::int64_t windowNumber) const { return number == windowNumber ? count : 0; }
        void add(std::int64_t windowNumber, int amount);
    };
    struct Address
    {
        Window weight, refused;
        std::int64_t bannedUntilMs = 0;
    };
    struct Account
    {
        Window tenSeconds, minute;
    };

    RateLimits m_limits;
    QHash<QString, Address> m_addresses;
    QHash<quint16, Account> m_accounts;
};

} // namespace ballast::venue::simulated
