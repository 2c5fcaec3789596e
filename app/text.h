// SPDX-License-Identifier: GPL-3.0-or-later
/// Names and texts of the core, which are UTF-8, as Qt's strings.
#pragma once

#include <QString>

#include <string_view>

namespace ballast::app {

[[nodiscard]] inline QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

} // namespace ballast::app
