// SPDX-License-Identifier: GPL-3.0-or-later
/// What goes to the store thread: time-stamped effects of the engine that are worth keeping.
#pragma once

#include "engine/effect.h"

#include <variant>

namespace ballast::store {

using RecordBody = std::variant<engine::RecordOrder, engine::RecordFill, engine::RecordFunding, engine::RecordTransfer,
                                engine::RecordPosition, engine::RecordHeard, engine::RecordDecision, engine::RecordCandle,
                                engine::RecordInstrument, engine::RecordIntent, engine::RecordSample, engine::Note, domain::Account>;

struct Record
{
    domain::Timestamp at;
    RecordBody body;
};

} // namespace ballast::store
