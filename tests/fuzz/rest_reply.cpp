// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    static auto decoder = fuzz::makeDecoder();
    std::string text(fuzz::textOf(data, size));
    if (const auto decoded = decoder.decodeStrictly(text, fuzz::context()))
        fuzz::checkEvents(decoded->events);
    return 0;
}
