// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "store/kline_csv.h"

#include <cmath>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    const auto rows = store::parseDvol(fuzz::textOf(data, size), "fuzz");
    if (rows) {
        for (const auto &row : *rows)
            fuzz::require(std::isfinite(row.close), "a value that is accepted is finite");
    }
    return 0;
}
