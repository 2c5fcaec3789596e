// SPDX-License-Identifier: GPL-3.0-or-later
// A frame of the market or of the user stream, by the fast path.
#include "decoded.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    static auto decoder = fuzz::makeDecoder();
    std::string text(fuzz::textOf(data, size));
    if (const auto decoded = decoder.decode(text, fuzz::context()))
        fuzz::checkEvents(decoded->events);
    return 0;
}
