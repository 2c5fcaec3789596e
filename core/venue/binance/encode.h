// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders as the venue wants them: parameters for REST and for the websocket order API.
#pragma once

#include "domain/order.h"
#include "venue/venue.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace ballast::venue::binance {

using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

/// POST /fapi/v1/order and order.place. reduceOnly is left out in hedge mode, where the venue refuses it and positionSide does its work.
[[nodiscard]] Parameters orderParameters(const domain::OrderRequest &request, std::string_view symbol);
/// "a=1&b=2", values percent-encoded.
[[nodiscard]] QByteArray toQuery(const Parameters &parameters);
/// The websocket API's request: parameters sorted by name, signed, wrapped with method and id.
[[nodiscard]] QByteArray socketRequest(const QByteArray &id, const char *method, Parameters parameters, const Credentials &credentials,
                                       qint64 timestamp);

} // namespace ballast::venue::binance
