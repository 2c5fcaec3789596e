// SPDX-License-Identifier: GPL-3.0-or-later
/// What is worth telling a person: by the engine, and by the machine around it.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/order.h"
#include "domain/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace ballast::engine {

enum class Severity : std::uint8_t { info, warning, critical };
enum class NoteCode : std::uint8_t {
    armed,
    disarmed,
    suspended,
    recovered,
    paused,
    resumed,
    bookGap,
    feedLost,
    feedBack,
    clockJump,
    clockOffset,
    orderRefused,
    orderUnknown,
    positionVanished,
    forcedByVenue,
    cancelPending,
    cancelDone,
    flattened,
    marginCall,
    foreignOrder,
    foreignPosition,
    liquidationNear,
    liquidationMismatch,
    signalActive,
    overrideSet,
    overrideEnded,
    limitReached,
    dailyCostReached,
    monthlyCostReached,
    conflict,
    intentRefused,
    reconciled,
    difference,
    reviewDue,
    keyRefused,    ///< it may do what it must not, or no longer what it must
    keyUnchecked,  ///< the exchange could not be asked what it may do
    keyExpires,    ///< soon, or it has
    keyUnlocked,   ///< it works from any address
    keyTransfers,  ///< it may move money between accounts
    journalFailed, ///< an order's intent could not be written, so that it does not leave
    historyFailed, ///< the database can't be written; what is to be stored waits
    recordLost,    ///< one record can never be stored
    backupFailed,
    engineSilent, ///< the engine's thread does not move; told by the alerts' own
    transferNeeded,
    transferSent,
    transferDone,
    transferRefused,
    transferUnknown,
    databaseRestored
};

/// What a note is about, where its code can be true of several things at once. A condition that is over for one of them goes on for the
/// others.
struct Subject
{
    std::optional<domain::AccountId> account{};
    std::optional<domain::InstrumentId> instrument{};
    domain::ClientOrderId order{};
    /// About everything that its code can be about.
    [[nodiscard]] bool isEverything() const { return !account && !instrument && order.empty(); }
    bool operator==(const Subject &) const = default;
};

/// A thing worth telling: stored, listed in the log, and raised as an alert from `warning` on. Told as `info`, the condition that its code
/// names is over for its subject.
struct Note
{
    Severity severity = Severity::info;
    NoteCode code = NoteCode::armed;
    domain::Timestamp at;
    std::string text; ///< plain English, says what to do where there is something to do
    Subject subject{};
    bool operator==(const Note &) const = default;
};

[[nodiscard]] std::string_view name(Severity severity) noexcept;
[[nodiscard]] std::string_view name(NoteCode code) noexcept;

} // namespace ballast::engine
