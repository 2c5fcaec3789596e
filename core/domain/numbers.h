// SPDX-License-Identifier: GPL-3.0-or-later
/// Figures that are no number: what cannot be known, and what has no end.
#pragma once

#include <limits>

namespace ballast::domain {

/// Too little data, a feed that is silent, a division by nothing: shown as "—", written as null, never taken for 0.
inline constexpr double unknownValue = std::numeric_limits<double>::quiet_NaN();
inline constexpr double unlimited = std::numeric_limits<double>::infinity();

} // namespace ballast::domain
