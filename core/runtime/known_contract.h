// SPDX-License-Identifier: GPL-3.0-or-later
/// A contract as it is replayed, from what the database keeps of it.
#pragma once

#include "domain/instrument.h"
#include "evaluate/replay.h"

namespace ballast::runtime {

/// With the base fees of its venue and the maintenance tiers that come with Ballast; where there are none, 0.5 % at 100x.
[[nodiscard]] evaluate::Contract knownContract(domain::Instrument instrument);

} // namespace ballast::runtime
