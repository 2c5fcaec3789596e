// SPDX-License-Identifier: GPL-3.0-or-later
/// UTF-8 between the core's strings and Qt's bytes.
#pragma once

#include <QByteArray>

#include <string_view>

namespace ballast::venue {

/// Of `bytes`, as long as they live.
[[nodiscard]] inline std::string_view viewOf(const QByteArray &bytes) { return {bytes.data(), std::size_t(bytes.size())}; }

[[nodiscard]] inline QByteArray bytesOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

} // namespace ballast::venue
