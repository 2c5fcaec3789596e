// SPDX-License-Identifier: GPL-3.0-or-later
/// Text for XML and HTML, in content and in quoted attributes.
#pragma once

#include <string>
#include <string_view>

namespace ballast::report {

/// Adds `utf8` to `out`: the characters with a meaning of their own as entities, control characters but line feeds and tabs left out.
inline void appendXml(std::string &out, std::string_view utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\n':
        case '\t': out += c; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                out += c;
        }
    }
}

} // namespace ballast::report
