// SPDX-License-Identifier: GPL-3.0-or-later
/// Which Ballast this is.
#pragma once

#include <string_view>

namespace ballast::app {

/// "0.1.0"
[[nodiscard]] std::string_view version() noexcept;
/// Twelve digits of the commit that was built, "-changed" after them where files had been changed since; "unknown" without git.
[[nodiscard]] std::string_view commit() noexcept;

} // namespace ballast::app
