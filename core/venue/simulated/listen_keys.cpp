// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/listen_keys.h"

#include <QRandomGenerator>

namespace ballast::venue::simulated {

namespace {

constexpr int keyLength = 64;

QByteArray newKey()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray key;
    for (int i = 0; i < keyLength; ++i)
        key += letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    return key;
}

} // namespace

QByteArray ListenKeys::keyOf(domain::AccountId account) const
{
    for (auto entry = m_entries.constBegin(); entry != m_entries.constEnd(); ++entry) {
        if (entry->account == account)
            return entry.key();
    }
    return {};
}

QByteArray ListenKeys::create(domain::AccountId account, std::int64_t wallMs)
{
    QByteArray key = keepAlive(account, wallMs);
    if (key.isEmpty()) {
        key = newKey();
        m_entries.insert(key, {account, wallMs + lifeMs});
    }
    return key;
}

QByteArray ListenKeys::keepAlive(domain::AccountId account, std::int64_t wallMs)
{
    const QByteArray key = keyOf(account);
    if (!key.isEmpty())
        m_entries[key].validUntilMs = wallMs + lifeMs;
    return key;
}

QByteArray ListenKeys::close(domain::AccountId account)
{
    const QByteArray key = keyOf(account);
    m_entries.remove(key);
    return key;
}

std::optional<domain::AccountId> ListenKeys::accountOf(const QByteArray &listenKey) const
{
    const auto found = m_entries.constFind(listenKey);
    if (found == m_entries.constEnd())
        return std::nullopt;
    return found->account;
}

std::vector<QByteArray> ListenKeys::expire(std::int64_t wallMs)
{
    std::vector<QByteArray> gone;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (entry->validUntilMs <= wallMs) {
            gone.push_back(entry.key());
            entry = m_entries.erase(entry);
        } else {
            ++entry;
        }
    }
    return gone;
}

} // namespace ballast::venue::simulated
