// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded session of any content: read to its end or to a clear error.
#include "store/event_recording.h"
#include "fuzz.h"
#include "scratch_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    auto reader = store::EventReader::open(fuzz::scratchFile(data, size));
    if (!reader) {
        fuzz::require(!reader.error().what.empty() && !reader.error().advice.empty(), "a refusal says what to do");
        return 0;
    }
    while (reader->next()) {}
    fuzz::require(!reader->error() || !reader->isComplete(), "a damaged recording is not complete");
    return 0;
}
