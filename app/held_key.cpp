// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/held_key.h"

#include <algorithm>

namespace ballast::app {

using domain::AccountRole;
using domain::Error;
using domain::ErrorKind;
using domain::VenueId;
using keys::KeyEntry;

tl::expected<venue::Credentials, Error> heldKey(keys::KeyRing &ring, const QString &name, AccountRole role, VenueId venue, bool testnet)
{
    const auto entries = ring.list();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto found = std::find_if(entries->begin(), entries->end(), [&](const KeyEntry &each) { return each.name == name; });
    if (found != entries->end() && (found->role != role || found->venue != venue || found->testnet != testnet))
        return tl::unexpected(Error{ErrorKind::refused, "the key '" + name.toStdString() + "' is held for another role or another system",
                                    "'ballast keys list' shows what each is for", 0});
    return ring.find(name);
}

} // namespace ballast::app
