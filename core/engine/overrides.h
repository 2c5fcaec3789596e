// SPDX-License-Identifier: GPL-3.0-or-later
/// What the trader has set by hand, each with an expiry; the automatic values stay underneath.
#pragma once

#include "domain/error.h"
#include "engine/intent.h"

#include <tl/expected.hpp>

#include <array>
#include <optional>
#include <vector>

namespace ballast::engine {

using domain::Timestamp;

struct ManualValue
{
    double value = 0;
    Timestamp setAt, expiresAt; ///< expiresAt not set = until cleared
    domain::Label reason;
};

class Overrides
{
public:
    explicit Overrides(const strategy::Parameters &automatic) : m_automatic(automatic), m_effective(automatic) {}

    /// Refused when out of range, in the past, or when the parameters would contradict each other.
    tl::expected<void, domain::Error> set(const OverrideRatio &request, Timestamp at);
    tl::expected<void, domain::Error> set(const OverrideParameter &request, Timestamp at);
    void clear();
    /// New automatic values under the overrides; refused when the two would contradict each other.
    tl::expected<void, domain::Error> setAutomatic(const strategy::Parameters &parameters);
    /// Ends what has expired; true when something did.
    bool expire(Timestamp at);

    [[nodiscard]] const strategy::Parameters &automatic() const { return m_automatic; }
    [[nodiscard]] const strategy::Parameters &effective() const { return m_effective; }
    [[nodiscard]] const std::optional<ManualValue> &ratio() const { return m_ratio; }
    [[nodiscard]] const std::array<std::optional<ManualValue>, strategy::parameterCount> &parameters() const { return m_parameters; }
    [[nodiscard]] bool any() const;

private:
    void recompute();

    strategy::Parameters m_automatic, m_effective;
    std::optional<ManualValue> m_ratio;
    std::array<std::optional<ManualValue>, strategy::parameterCount> m_parameters;
    Timestamp m_nextExpiry; ///< not set = none
};

} // namespace ballast::engine
