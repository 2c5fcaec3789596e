// SPDX-License-Identifier: GPL-3.0-or-later
/// printf-style text for sentences and messages: checked by the compiler, locale-free in the core, never on the hot path.
#pragma once

#include <string>

namespace ballast::domain {

[[gnu::format(printf, 1, 2)]] [[nodiscard]] std::string textFormat(const char *pattern, ...);

} // namespace ballast::domain
