// SPDX-License-Identifier: GPL-3.0-or-later
/// What the trader asks for. Intents are events: audited, stored and replayable.
#pragma once

#include "domain/identifiers.h"
#include "domain/time.h"
#include "strategy/parameters.h"

#include <string_view>
#include <variant>
#include <vector>

namespace ballast::engine {

/// Let the engine send orders. Refused, with a reason, while data or accounts are not in order.
struct Arm
{
    bool operator==(const Arm &) const = default;
};
struct Disarm
{
    bool operator==(const Disarm &) const = default;
};
/// Kill switch, level 1: no new hedge orders; watching goes on. Resting orders and the hedge stay.
struct Pause
{
    bool operator==(const Pause &) const = default;
};
struct Resume
{
    bool operator==(const Resume &) const = default;
};
/// Level 2: pause, and cancel resting orders of the hedge account. The hedge position stays.
struct CancelOrders
{
    bool operator==(const CancelOrders &) const = default;
};
/// Level 3: pause, cancel, and close the hedge position. Never touches the protected account.
struct FlattenHedge
{
    bool operator==(const FlattenHedge &) const = default;
};
/// The trader's own target ratio; expires by itself.
struct OverrideRatio
{
    double ratio = 0;
    domain::Timestamp expiresAt; ///< not set = until cleared
    domain::Label reason;
    bool operator==(const OverrideRatio &) const = default;
};
struct OverrideParameter
{
    strategy::ParameterId parameter = strategy::ParameterId::minimumRatio;
    double value = 0;
    domain::Timestamp expiresAt; ///< not set = until cleared
    domain::Label reason;
    bool operator==(const OverrideParameter &) const = default;
};
/// Back to automatic: clears the ratio override and every parameter override.
struct BackToAutomatic
{
    bool operator==(const BackToAutomatic &) const = default;
};
/// From now on by this strategy (a name from strategy::strategies()); parameters and overrides stay.
struct SelectStrategy
{
    domain::Label name;
    bool operator==(const SelectStrategy &) const = default;
};
/// A preset's strategy and its automatic parameters (a name from strategy::presets()); overrides stay on top.
struct ApplyPreset
{
    domain::Label name;
    bool operator==(const ApplyPreset &) const = default;
};
/// New automatic values, as chosen from a preset or a parameter set: all of them or none; overrides stay on top.
struct ApplyParameters
{
    domain::Label name;     ///< of the set, for the audit trail
    domain::Label strategy; ///< empty: the present one stays
    std::vector<strategy::ParameterValue> values;
    bool operator==(const ApplyParameters &) const = default;
};

/// Measure what the signal dial trades off on the recent past, to see before it is turned. Changes nothing.
struct AskForDial
{
    bool operator==(const AskForDial &) const = default;
};

/// Ballast ends: cancel what rests, send nothing more. The hedge stays.
struct StandDown
{
    bool operator==(const StandDown &) const = default;
};

/// The trader has seen what differs from the last session, and accepts the account as it is.
struct AcknowledgeDifferences
{
    bool operator==(const AcknowledgeDifferences &) const = default;
};

/// The trader has gone through the review of a week ("2026-W47") and signs for it. Changes nothing; the record is the signature.
struct SignReview
{
    domain::Label week;
    bool operator==(const SignReview &) const = default;
};
/// Says that no review has been signed for so many days.
struct RemindOfReview
{
    int days = 0;
    bool operator==(const RemindOfReview &) const = default;
};
/// The trader looks: the window came to the front. For the count of how often that was needed; changes nothing.
struct WindowShown
{
    bool operator==(const WindowShown &) const = default;
};

using Intent =
    std::variant<Arm, Disarm, Pause, Resume, CancelOrders, FlattenHedge, OverrideRatio, OverrideParameter, BackToAutomatic, SelectStrategy,
                 ApplyPreset, AskForDial, StandDown, AcknowledgeDifferences, SignReview, RemindOfReview, WindowShown, ApplyParameters>;
[[nodiscard]] std::string_view name(const Intent &intent) noexcept;

} // namespace ballast::engine
