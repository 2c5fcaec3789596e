// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "venue/simulated/stream_names.h"

#include <QUrl>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast::venue::simulated;
    const QUrl url = QUrl::fromEncoded(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (const auto address = parseStreamAddress(url)) {
        for (const auto &stream : address->streams)
            (void)deliveredOn(address->route, stream);
    }
    return 0;
}
