// SPDX-License-Identifier: GPL-3.0-or-later
/// The accounts whose keys are held, each under a name: venue, role and credentials, all of it in the secret store.
///
///     KeyRing ring(*store);
///     auto hedge = ring.find("hedge");
#pragma once

#include "domain/account.h"
#include "domain/time.h"
#include "keys/secret_store.h"
#include "venue/venue.h"

#include <vector>

namespace ballast::keys {

/// What may be shown of a key.
struct KeyEntry
{
    QString name; ///< letters, digits, '-' and '_', at most 40
    domain::VenueId venue = domain::VenueId::binance;
    domain::AccountRole role = domain::AccountRole::protectedAccount;
    bool testnet = false;                 ///< of the exchange's test system
    domain::Timestamp added{}, checked{}; ///< `checked`: when the exchange last said that it may be used so
};

[[nodiscard]] bool isKeyName(const QString &name);

class KeyRing
{
public:
    explicit KeyRing(SecretStore &store) : m_store(store) {}

    [[nodiscard]] tl::expected<std::vector<KeyEntry>, domain::Error> list();
    /// ErrorKind::notFound where no key has this name.
    [[nodiscard]] tl::expected<venue::Credentials, domain::Error> find(const QString &name);
    /// Replaces one of the same name.
    [[nodiscard]] tl::expected<void, domain::Error> put(const KeyEntry &entry, const venue::Credentials &credentials);
    [[nodiscard]] tl::expected<void, domain::Error> markChecked(const QString &name, domain::Timestamp at);
    [[nodiscard]] tl::expected<void, domain::Error> remove(const QString &name);

private:
    tl::expected<void, domain::Error> keepIndex(const std::vector<KeyEntry> &entries);
    SecretStore &m_store;
};

} // namespace ballast::keys
