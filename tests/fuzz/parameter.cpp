// SPDX-License-Identifier: GPL-3.0-or-later
// --set KEY=VALUE: whatever is accepted is within the parameter's range.
#include "app/parameter_options.h"
#include "fuzz.h"

#include <cmath>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    strategy::Parameters parameters;
    const auto problem = app::setParameter(parameters, QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (problem) {
        ballast::fuzz::require(!problem->isEmpty(), "a refusal says why");
        return 0;
    }
    for (const auto &each : strategy::parameterTable()) {
        const double value = parameters[each.id];
        ballast::fuzz::require(std::isfinite(value) && value >= each.minimum && value <= each.maximum,
                               "a value that is accepted is in range");
    }
    return 0;
}
