// SPDX-License-Identifier: GPL-3.0-or-later
/// What goes to the store thread: time-stamped effects of the engine that are worth keeping.
#pragma once

#include "engine/effect.h"
#include "engine/mode.h"

#include <type_traits>
#include <variant>

namespace ballast::store {

/// What a session begins with; kept in the trail of intents, so that a review knows what parameters were in force.
struct SessionStart
{
    engine::Mode mode = engine::Mode::demo;
    std::string strategy;
    strategy::Parameters parameters;
    bool armed = false; ///< armed at the start
    domain::VenueId venue = domain::VenueId::simulated;
};

using RecordBody =
    std::variant<engine::RecordOrder, engine::RecordFill, engine::RecordFunding, engine::RecordTransfer, engine::RecordPosition,
                 engine::RecordHeard, engine::RecordDecision, engine::RecordCandle, engine::RecordInstrument, engine::RecordIntent,
                 engine::RecordSample, engine::Note, domain::Account, SessionStart>;

struct Record
{
    domain::Timestamp at;
    RecordBody body;
};

/// Hands each of the effects that is worth keeping, in order, to `keep(Record)`.
template<typename Keep>
void eachRecord(const engine::Effects &effects, domain::Timestamp at, Keep keep)
{
    for (const auto &effect : effects) {
        std::visit(
            [&](const auto &body) {
                if constexpr (std::is_constructible_v<RecordBody, decltype(body)>)
                    keep(Record{at, body});
            },
            effect);
    }
}

} // namespace ballast::store
