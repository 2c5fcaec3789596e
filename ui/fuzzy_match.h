// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ballast::ui {

/// How well `query` finds `text`: its letters in order, whatever stands between, case and blanks aside. Higher is better: the beginnings of
/// words and unbroken runs count more, long texts a little less. nullopt where a letter is missing; 0 for an empty query.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView query, QStringView text);

} // namespace ballast::ui
