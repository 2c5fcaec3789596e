// SPDX-License-Identifier: GPL-3.0-or-later
/// Request signatures: hex(HMAC_SHA256(secret, query + body)), over exactly the bytes that go on the wire.
/// Source: Binance USDⓈ-M general information, "SIGNED endpoint security".
#pragma once

#include "venue/venue.h"

#include <QByteArray>

namespace ballast::venue::binance {

[[nodiscard]] QByteArray signatureOf(const QByteArray &payload, const Secret &secret);

} // namespace ballast::venue::binance
