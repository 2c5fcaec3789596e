// SPDX-License-Identifier: GPL-3.0-or-later
/// Candle paths and specifications for the replay tests.
#pragma once

#include "evaluate/replay.h"

#include <cmath>
#include <random>
#include <vector>

namespace ballast::evaluate::test {

using domain::Money;
using domain::Price;
using domain::Quantity;
using domain::Rate;
using domain::Timestamp;
using strategy::ParameterId;

inline const Timestamp start = Timestamp::fromMs(1'609'459'200'000); ///< 2021-01-01 00:00 UTC

/// Bars one after the other, from one close to the next.
class Path
{
public:
    explicit Path(double price, domain::Duration interval = std::chrono::minutes(1)) : m_interval(interval), m_price(price), m_at(start) {}

    Path &flat(int bars)
    {
        for (int i = 0; i < bars; ++i)
            bar(m_price, m_price, m_price);
        return *this;
    }
    /// Straight to `price` over `bars` bars.
    Path &to(double price, int bars)
    {
        const double step = (price - m_price) / bars;
        for (int i = 0; i < bars; ++i) {
            const double close = i == bars - 1 ? price : round(m_price + step);
            bar(std::max(m_price, close), std::min(m_price, close), close);
        }
        return *this;
    }
    Path &bar(double high, double low, double close, double volume = 0)
    {
        candles.push_back({m_at, m_interval, m_price, high, low, close, volume});
        m_price = close;
        m_at = m_at + m_interval;
        return *this;
    }
    Path &gap(int bars, double open)
    {
        m_at = m_at + m_interval * bars;
        m_price = open;
        return *this;
    }
    static double round(double price) { return std::round(price * 100) / 100; }

    std::vector<domain::Candle> candles;

private:
    domain::Duration m_interval;
    double m_price;
    Timestamp m_at;
};

/// A random walk in cents with wicks and volume.
inline std::vector<domain::Candle> randomPath(std::mt19937_64 &random, int bars, double price, double stepDeviation)
{
    std::normal_distribution<double> normal;
    Path path(price);
    for (int i = 0; i < bars; ++i) {
        const double close = std::max(1.0, Path::round(price * std::exp(stepDeviation * normal(random))));
        const double high = Path::round(std::max(price, close) * (1 + stepDeviation * std::fabs(normal(random))));
        const double low = Path::round(std::min(price, close) / (1 + stepDeviation * std::fabs(normal(random))));
        path.bar(high, low, close, 50 + 1000 * std::fabs(normal(random)));
        price = close;
    }
    return path.candles;
}

inline domain::Instrument aContract()
{
    domain::Instrument instrument;
    instrument.symbol = "ETHUSDT";
    instrument.base = "ETH";
    instrument.quote = instrument.settle = "USDT";
    return instrument; // tick 0.01, lot 0.001, taker 0.05 %, liquidation 1.25 %
}

/// Hedges `ratio` of the position, always: the engine's answers can be worked out by hand.
inline ReplaySpec aSpec(double ratio = 0.5)
{
    ReplaySpec spec;
    spec.contract = {aContract(), risk::MarginSchedule::flat(0.005, 125)};
    spec.hedgeCapital = Money::fromInteger(5'000);
    for (const auto id : {ParameterId::minimumRatio, ParameterId::calmRatio, ParameterId::normalRatio, ParameterId::turbulentRatio})
        spec.parameters[id] = ratio;
    spec.parameters[ParameterId::maximumRatio] = std::max(ratio, 0.1);
    spec.parameters[ParameterId::leverageSlope] = 0;
    spec.parameters[ParameterId::criticalSigma] = 0;
    spec.parameters[ParameterId::hedgeSafety] = 0;
    spec.parameters[ParameterId::maximumOrder] = 10'000'000;
    spec.parameters[ParameterId::maximumPosition] = 100'000'000;
    spec.parameters[ParameterId::dailyCost] = 1'000'000;
    spec.parameters[ParameterId::priceCollar] = 0.02;
    spec.costs.fixedBps = 0;
    spec.costs.impactFactor = 0;
    return spec;
}

inline constexpr int barsBeforeHedge = 31; ///< 30 returns and the first close; the order fills at the open of the next bar

} // namespace ballast::evaluate::test
