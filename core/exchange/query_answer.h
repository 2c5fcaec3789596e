// SPDX-License-Identifier: GPL-3.0-or-later
/// What an exchange answers when it is asked for an order, as the engine hears it.
#pragma once

#include "engine/effect.h"

#include <optional>

namespace ballast::exchange {

/// `found` is what the exchange knows of the order; nothing: it never arrived.
[[nodiscard]] inline engine::OrderUpdate answerTo(const engine::QueryOrder &query, const std::optional<domain::Order> &found)
{
    engine::OrderUpdate update;
    if (found) {
        update.order = *found;
        return update;
    }
    update.order.request.account = query.account;
    update.order.request.instrument = query.instrument;
    update.order.request.id = query.id;
    update.order.status = domain::OrderStatus::refused;
    update.neverArrived = true;
    return update;
}

} // namespace ballast::exchange
