// SPDX-License-Identifier: GPL-3.0-or-later
/// A recorded session played again through a fresh engine, and held against what the session did.
#pragma once

#include "evaluate/override_audit.h"
#include "store/event_recording.h"
#include "store/records.h"

#include <functional>
#include <optional>
#include <string>

namespace ballast::runtime {

struct EventReplay
{
    std::uint64_t events = 0;
    std::uint64_t orders = 0, decisions = 0, notes = 0; ///< that the engine made, orders as sent
    domain::Timestamp from, to;                         ///< of the first and the last event
    bool complete = false;                              ///< the recording has its end; false: the session or its disk broke off
    struct Difference
    {
        std::uint64_t event = 0; ///< counted from 1
        std::string kind;        ///< of the event: "markPrice"
        domain::Timestamp at;
        bool operator==(const Difference &) const = default;
    };
    std::optional<Difference> difference; ///< the first event whose effects are not those recorded, byte for byte; none = all are
    std::uint64_t differences = 0;        ///< events of which that is true
};

/// Reads to the end. `keep` gets what the engine wants stored, and may be empty. Fails where the file is damaged.
[[nodiscard]] tl::expected<EventReplay, domain::Error> replayEvents(store::EventReader &recording,
                                                                    const std::function<void(store::Record)> &keep = {});

/// The recording for evaluate::auditOverrides; each source reads from the begin. What comes after a damaged place is left out.
[[nodiscard]] std::function<evaluate::EventSource()> sourceOf(const QString &path);

} // namespace ballast::runtime
