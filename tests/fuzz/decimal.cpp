// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    using domain::Rounding;
    const auto text = fuzz::textOf(data, size);
    std::int64_t exact = 0, rounded = 0, again = 0;
    if (domain::decimal::parseExact(text, exact)) {
        fuzz::require(domain::decimal::parseExact(domain::decimal::toString(exact), again) && again == exact, "what is written reads back");
        fuzz::require(domain::decimal::parseRounded(text, rounded) && rounded == exact, "an exact text needs no rounding");
        if (exact > 0 && exact < domain::decimal::one * 1'000'000) {
            const std::int64_t step = 1 + exact % 997;
            const auto down = domain::decimal::toStep(exact, step, Rounding::down), up = domain::decimal::toStep(exact, step, Rounding::up);
            fuzz::require(down <= exact && exact <= up && up - down <= step && down % step == 0, "a step is kept, on either side");
        }
    }
    return 0;
}
