// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/signal_dial.h"

#include <algorithm>
#include <span>

namespace ballast::evaluate {

tl::expected<std::vector<DialRow>, domain::Error> dialTradeOff(ReplaySpec spec, const MarketHistory &history, const std::stop_token &stop)
{
    constexpr double month = 30.0 * 24 * 3600;
    std::vector<DialRow> out;
    for (const double dial : dialPositions) {
        if (stop.stop_requested())
            break;
        spec.parameters[strategy::ParameterId::signalDial] = dial;
        const auto result = replay(spec, history);
        if (!result)
            return tl::unexpected(result.error());
        const auto &run = result->withHedge;
        const double months = domain::toSeconds(result->end - result->start) / month;
        out.push_back({dial, market::signalThresholds(dial), double(run.signals) / months, double(run.orders) / months,
                       result->hedgeCost.ofProtectedPerMonth, run.performance.maxDrawdown, run.finalEquity().toDouble()});
    }
    return out;
}

std::vector<DialRow> dialTradeOff(const engine::MeasureDial &ask, const std::stop_token &stop)
{
    constexpr std::size_t halfYear = std::size_t(182) * 24;
    ReplaySpec spec;
    spec.direction = ask.isLong ? Direction::longPosition : Direction::shortPosition;
    spec.leverage = ask.leverage;
    spec.equity = domain::Money::fromEstimate(ask.equity);
    spec.hedgeCapital = domain::Money::fromEstimate(ask.hedgeEquity);
    spec.strategy = ask.strategy;
    spec.parameters = ask.parameters;
    spec.contract = {ask.instrument, ask.schedule};
    spec.contract.instrument.id = {};
    spec.warmUpBars = 24;
    MarketHistory history;
    const auto newest = [&](const std::vector<domain::Candle> &bars) { return std::span(bars).last(std::min(halfYear, bars.size())); };
    history.candles = newest(ask.hourly);
    history.reference = newest(ask.reference);
    auto rows = dialTradeOff(spec, history, stop).value_or(std::vector<DialRow>());
    if (stop.stop_requested())
        rows.clear();
    return rows;
}

} // namespace ballast::evaluate
