// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may send to the simulated exchange: a query text, and JSON of its order socket.
#include "fuzz.h"
#include "venue/simulated/json_parameters.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    using namespace ballast::venue::simulated;
    const QByteArrayView view(reinterpret_cast<const char *>(data), qsizetype(size));
    Parameters parameters;
    parameters.addEncoded(view);
    for (const auto &[name, value] : parameters.pairs()) {
        (void)parameters.integer(name, 1, 1, 1500);
        (void)parameters.boolean(name, false);
        if (const auto price = parameters.decimal<domain::Price>(name))
            fuzz::require(domain::Price::parse(price->toString()).value() == *price, "a decimal that is accepted reads back");
    }
    (void)readSocketRequest(view);
    (void)readParameterList(view);
    (void)readTextList(view);
    return 0;
}
