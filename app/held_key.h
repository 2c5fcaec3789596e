// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "keys/key_ring.h"

#include <tl/expected.hpp>

namespace ballast::app {

/// The credentials held under `name`, where they are of this role and system.
[[nodiscard]] tl::expected<venue::Credentials, domain::Error> heldKey(keys::KeyRing &ring, const QString &name, domain::AccountRole role,
                                                                      domain::VenueId venue, bool testnet);

} // namespace ballast::app
