// SPDX-License-Identifier: GPL-3.0-or-later
/// Hard limits that no strategy can pass: one function, asked last before an order leaves.
#pragma once

#include "domain/instrument.h"
#include "domain/order.h"
#include "strategy/parameters.h"

#include <array>
#include <optional>
#include <string_view>

namespace ballast::engine {

enum class Limit : std::uint8_t {
    orderSize,
    positionSize,
    hedgeRatio, ///< of the protected exposure; a hedge on its side, or of nothing, is out of it too
    orderRate,
    ordersPerDay,
    cancelRate,
    notionalPerDay,
    dailyCost,
    priceCollar, ///< against mark and index
    dataAge,
    clockOffset,
    malformed
};
inline constexpr std::size_t measuredLimits = std::size_t(Limit::malformed); ///< all but the last have a figure
[[nodiscard]] std::string_view name(Limit limit) noexcept;
/// The parameter that holds the allowed value; of `malformed` there is none.
[[nodiscard]] std::optional<strategy::ParameterId> parameterOf(Limit limit) noexcept;

struct LimitContext
{
    double mark = 0;
    double index = 0;          ///< 0 = not known: the collar is then around the mark alone
    double hedgeDelta = 0;     ///< base, before the order
    double protectedDelta = 0; ///< base
    double costToday = 0;      ///< quote, paid > 0
    int ordersLastMinute = 0, ordersToday = 0, cancelsLastMinute = 0;
    double notionalToday = 0;    ///< quote, of orders sent
    double marketAgeSeconds = 0; ///< outside time
    double clockOffsetSeconds = 0;
    bool urgent = false; ///< liquidation is critical, or the trader flattens: budgets do not hold it back
};

/// The first limit that the order would break; nullopt when it may leave. What reduces the hedge is exempt from position, ratio, notional
/// and cost; what is urgent from notional and cost. Nothing is exempt from the rest.
[[nodiscard]] std::optional<Limit> firstBroken(const domain::OrderRequest &request, const domain::Instrument &instrument,
                                               const LimitContext &context, const strategy::Parameters &parameters) noexcept;

/// How much of each limit is in use, for the pane. `lastOrder` may be null: no order was sent yet.
struct LimitUse
{
    Limit limit = Limit::orderSize;
    double used = 0, allowed = 0; ///< in the unit of the limit's parameter
};
[[nodiscard]] std::array<LimitUse, measuredLimits> limitUses(const domain::OrderRequest *lastOrder, const domain::Instrument &instrument,
                                                             const LimitContext &context, const strategy::Parameters &parameters) noexcept;

} // namespace ballast::engine
