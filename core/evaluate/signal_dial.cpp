// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/signal_dial.h"

namespace ballast::evaluate {

tl::expected<std::vector<DialRow>, domain::Error> dialTradeOff(ReplaySpec spec, const MarketHistory &history)
{
    constexpr double month = 30.0 * 24 * 3600;
    std::vector<DialRow> out;
    for (const double dial : dialPositions) {
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

std::vector<DialRow> dialTradeOff(const engine::MeasureDial &ask)
{
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
    history.candles = ask.hourly;
    history.reference = ask.reference;
    return dialTradeOff(std::move(spec), history).value_or(std::vector<DialRow>());
}

} // namespace ballast::evaluate
