// SPDX-License-Identifier: GPL-3.0-or-later
// One recorded event: whatever is accepted reads back the same once it was written anew.
#include "engine/event_codec.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    const auto first = engine::decodeEvent({reinterpret_cast<const char *>(data), size});
    if (!first) {
        fuzz::require(!first.error().what.empty(), "a refusal says why");
        return 0;
    }
    std::string bytes, again;
    engine::encode(*first, bytes);
    const auto second = engine::decodeEvent(bytes);
    fuzz::require(second.has_value(), "what was accepted is accepted again");
    engine::encode(*second, again);
    fuzz::require(again == bytes, "and stays the same");
    return 0;
}
