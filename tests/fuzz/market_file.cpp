// SPDX-License-Identifier: GPL-3.0-or-later
// Plain, gzip or zip, told by the content: a hostile archive must end in an error.
#include "store/market_file.h"
#include "fuzz.h"
#include "scratch_file.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    const auto bytes = store::readDecompressed(fuzz::scratchFile(data, size));
    if (!bytes)
        fuzz::require(!bytes.error().message().empty(), "a refusal says why");
    return 0;
}
