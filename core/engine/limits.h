// SPDX-License-Identifier: GPL-3.0-or-later
/// Hard limits that no strategy can pass: one function, asked last before an order leaves.
#pragma once

#include "domain/instrument.h"
#include "domain/order.h"
#include "strategy/parameters.h"

#include <optional>
#include <string_view>

namespace ballast::engine {

enum class Limit : std::uint8_t { orderSize, positionSize, orderRate, dailyCost, priceCollar, dataAge, malformed };
[[nodiscard]] std::string_view name(Limit limit) noexcept;

struct LimitContext
{
    double mark = 0;
    double hedgeDelta = 0; ///< base, before the order
    double costToday = 0;  ///< quote, paid > 0
    int ordersLastMinute = 0;
    double marketAgeSeconds = 0; ///< outside time
    bool urgent = false;         ///< liquidation is critical, or the trader flattens: the cost budget does not hold it back
};

/// The first limit that the order would break; nullopt when it may leave. Reductions are exempt from position and cost limits only.
[[nodiscard]] std::optional<Limit> firstBroken(const domain::OrderRequest &request, const domain::Instrument &instrument,
                                               const LimitContext &context, const strategy::Parameters &parameters) noexcept;

} // namespace ballast::engine
