// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/cost_model.h"

#include <algorithm>
#include <cmath>

namespace ballast::evaluate {

double CostModel::slippage(double notional, const domain::Candle &lastBar) const
{
    const double traded = lastBar.volume * lastBar.close;
    if (!(traded > 0) || !(lastBar.low > 0) || impactFactor == 0)
        return fixedBps * 1e-4;
    constexpr double parkinson = 0.60056120439322; // 1 / sqrt(4 ln 2)
    const double sigma = std::log(lastBar.high / lastBar.low) * parkinson;
    const double impact = impactFactor * sigma * std::sqrt(std::fabs(notional) / traded);
    return fixedBps * 1e-4 + std::min(impact, maximumImpactBps * 1e-4);
}

domain::Price CostModel::fillPrice(domain::Side side, domain::Quantity quantity, domain::Price reference, const domain::Candle &lastBar,
                                   domain::Price tickSize) const
{
    const double paid = slippage(reference.toDouble() * quantity.toDouble(), lastBar);
    const bool buying = side == domain::Side::buy;
    // The shift is rounded by itself, so that no slippage means exactly the reference price.
    const auto shift = domain::Price::fromEstimate(reference.toDouble() * paid).toStep(tickSize, domain::Rounding::up);
    const auto price = buying ? reference + shift : reference - shift;
    return std::max(price, tickSize);
}

} // namespace ballast::evaluate
