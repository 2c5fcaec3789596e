// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON that clients send, read as parameters: scalars keep the text in which they were written, so that signatures can be checked.
#pragma once

#include "venue/simulated/parameters.h"

#include <vector>

namespace ballast::venue::simulated {

inline constexpr quint64 longestMessage = 64 * 1024; ///< that a websocket takes from a client

/// A control message of a stream or a request of the order websocket: {"id":…,"method":"…","params":{…} or [ "…" ]}.
struct SocketRequest
{
    QByteArray id = "null"; ///< as JSON, echoed in the answer
    QByteArray method;
    Parameters parameters;         ///< where params is an object
    std::vector<QByteArray> names; ///< where params is a list of texts
};

/// -1100 / -1102 style errors for what is no JSON object, nested where it must be flat, or without a method.
[[nodiscard]] Checked<SocketRequest> readSocketRequest(QByteArrayView json);
/// A list of flat objects: the batchOrders parameter.
[[nodiscard]] Checked<std::vector<Parameters>> readParameterList(QByteArrayView json);
/// A list of texts or numbers, as texts.
[[nodiscard]] Checked<std::vector<QByteArray>> readTextList(QByteArrayView json);

} // namespace ballast::venue::simulated
