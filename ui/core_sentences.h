// SPDX-License-Identifier: GPL-3.0-or-later
/// What the core says in English, for the translators.
#pragma once

#include <span>

namespace ballast::ui {

/// As the core writes them; %1 stands for what the core fills in. A test walks the core's own lists and finds what is missing here.
[[nodiscard]] std::span<const char *const> coreSentences();

} // namespace ballast::ui
