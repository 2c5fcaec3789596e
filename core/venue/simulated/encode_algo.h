// SPDX-License-Identifier: GPL-3.0-or-later
/// Conditional orders in the venue's JSON: as an answer and as a user-stream message.
#pragma once

#include "venue/simulated/desk.h"
#include "venue/simulated/json_writer.h"
#include "venue/simulated/user_stream_encoder.h"

namespace ballast::venue::simulated {

void writeAlgoOrder(JsonWriter &json, const Desk &desk, const exchange::ConditionalOrder &order);
/// ALGO_UPDATE; a refused trigger is followed by CONDITIONAL_ORDER_TRIGGER_REJECT.
[[nodiscard]] std::vector<UserMessage> algoMessages(const Desk &desk, const exchange::ConditionalOrder &order);

} // namespace ballast::venue::simulated
