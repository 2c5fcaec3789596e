// SPDX-License-Identifier: GPL-3.0-or-later
/// Listen keys: names of user streams, valid for an hour of real time unless kept alive; one per account at a time.
#pragma once

#include "domain/identifiers.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

namespace ballast::venue::simulated {

class ListenKeys
{
public:
    static constexpr std::int64_t lifeMs = 60 * 60 * 1000;

    /// The account's present key with its life renewed, or a new one.
    QByteArray create(domain::AccountId account, std::int64_t wallMs);
    /// Empty when the account has none.
    QByteArray keepAlive(domain::AccountId account, std::int64_t wallMs);
    QByteArray close(domain::AccountId account);
    [[nodiscard]] std::optional<domain::AccountId> accountOf(const QByteArray &listenKey) const;
    [[nodiscard]] QByteArray keyOf(domain::AccountId account) const;

    /// Removes and returns what has outlived its hour (all of them with `wallMs` far ahead).
    std::vector<QByteArray> expire(std::int64_t wallMs);

private:
    struct Entry
    {
        domain::AccountId account;
        std::int64_t validUntilMs = 0;
    };
    QHash<QByteArray, Entry> m_entries;
};

} // namespace ballast::venue::simulated
