// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_format.h"

#include <cstdarg>
#include <cstdio>

namespace ballast::domain {

std::string textFormat(const char *pattern, ...)
{
    std::va_list arguments, again;
    va_start(arguments, pattern);
    va_copy(again, arguments);
    const int length = std::vsnprintf(nullptr, 0, pattern, arguments);
    va_end(arguments);
    std::string text(length > 0 ? std::size_t(length) : 0, '\0');
    std::vsnprintf(text.data(), text.size() + 1, pattern, again);
    va_end(again);
    return text;
}

} // namespace ballast::domain
