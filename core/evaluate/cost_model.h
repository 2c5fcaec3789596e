// SPDX-License-Identifier: GPL-3.0-or-later
/// What an order pays beyond the price on the chart: half the spread, and the square-root law of market impact.
///
///     slippage = fixedBps + impactFactor * sigma * sqrt(order notional / traded notional)
///
/// sigma is the volatility of the last closed bar from its range (Parkinson 1980: ln(high / low) / sqrt(4 ln 2)) and the traded
/// notional is that bar's volume at its close. The law has the same answer for bars of any length, because volatility grows with the root
/// of time and volume with time. Source: Almgren, Thum, Hauptmann & Li (2005), "Direct estimation of equity market impact"; factor near 1:
/// Toth et al. (2011), "Anomalous price impact".
#pragma once

#include "domain/market_data.h"
#include "domain/order.h"

namespace ballast::evaluate {

struct CostModel
{
    double spreadBps = 0.5;          ///< whole quoted spread that the engine is shown
    double fixedBps = 1.0;           ///< paid by every order against the price on the chart; half the spread is part of it
    double impactFactor = 1.0;       ///< Y of the square-root law; 0 = none
    double maximumImpactBps = 100.0; ///< the law is not trusted beyond; caps thin and empty bars

    /// Paid fraction of the price, > 0, for an order of `notional` (quote) after `lastBar`. A bar without volume: fixed part only.
    [[nodiscard]] double slippage(double notional, const domain::Candle &lastBar) const;
    /// `reference` moved against the order by the slippage, then to the next worse tick.
    [[nodiscard]] domain::Price fillPrice(domain::Side side, domain::Quantity quantity, domain::Price reference,
                                          const domain::Candle &lastBar, domain::Price tickSize) const;
};

} // namespace ballast::evaluate
