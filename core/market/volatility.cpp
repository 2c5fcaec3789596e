// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/volatility.h"

#include "domain/numbers.h"
#include "market/range_estimators.h"

#include <algorithm>
#include <cmath>

namespace ballast::market {

namespace {

using domain::unknownValue;
constexpr std::size_t hourlyReadings = std::size_t(30) * 24, readingsForRank = 24, returnsForReadiness = 30;

bool hasRange(const domain::Candle &candle)
{
    return candle.open > 0 && candle.close > 0 && candle.low > 0 && candle.high >= candle.low && std::isfinite(candle.high);
}

} // namespace

void EwmaVariance::add(double logReturn)
{
    m_variance = with(logReturn);
    m_ready = true;
}

double EwmaVariance::with(double logReturn) const
{
    const double squared = logReturn * logReturn;
    return m_ready ? m_lambda * m_variance + (1 - m_lambda) * squared : squared;
}

double yangZhang(std::span<const domain::Candle> candles, double periodsPerYear)
{
    if (candles.size() < 3)
        return unknownValue;
    const auto n = double(candles.size() - 1);
    double sumOpen = 0, sumClose = 0, squaresOpen = 0, squaresClose = 0, rogersSatchell = 0;
    for (std::size_t i = 1; i < candles.size(); ++i) {
        const auto &candle = candles[i];
        const double overnight = std::log(candle.open / candles[i - 1].close);
        const double session = std::log(candle.close / candle.open);
        const double up = std::log(candle.high / candle.open), down = std::log(candle.low / candle.open);
        sumOpen += overnight;
        squaresOpen += overnight * overnight;
        sumClose += session;
        squaresClose += session * session;
        rogersSatchell += up * (up - session) + down * (down - session);
    }
    const double varianceOpen = (squaresOpen - sumOpen * sumOpen / n) / (n - 1);
    const double varianceClose = (squaresClose - sumClose * sumClose / n) / (n - 1);
    const double k = 0.34 / (1.34 + (n + 1) / (n - 1));
    const double variance = varianceOpen + k * varianceClose + (1 - k) * rogersSatchell / n;
    return std::sqrt(std::max(variance, 0.0) * periodsPerYear);
}

VolatilityTracker::VolatilityTracker(domain::Duration interval, domain::Duration halfLife, std::size_t window)
    : m_interval(interval), m_ewma(std::exp2(-domain::toSeconds(interval) / domain::toSeconds(halfLife))),
      m_window(std::max<std::size_t>(window, 3)), m_periodsPerYear(domain::secondsPerYear / domain::toSeconds(interval)),
      m_hourly(hourlyReadings, unknownValue)
{}

void VolatilityTracker::add(const domain::Candle &closed)
{
    if (!hasRange(closed) || closed.openTime <= m_lastOpen)
        return;
    const bool follows = m_lastOpen.isSet() && closed.openTime - m_lastOpen < m_interval + m_interval / 2;
    if (follows) {
        m_ewma.add(std::log(closed.close / m_lastClose));
        ++m_returns;
    } else {
        m_count = m_next = 0; // a gap: the window must be of consecutive bars
    }
    m_lastOpen = closed.openTime;
    m_lastClose = closed.close;
    m_window[m_next] = closed;
    m_next = (m_next + 1) % m_window.size();
    m_count = std::min(m_count + 1, m_window.size());
    m_estimatesStale = true;
    if (const auto hour = closed.openTime.ns / std::chrono::nanoseconds(std::chrono::hours(1)).count(); hour != m_lastHour && isReady()) {
        m_lastHour = hour;
        m_hourly[m_hourlyNext++ % hourlyReadings] = ewma();
    }
}

bool VolatilityTracker::isReady() const { return m_returns >= returnsForReadiness; }

double VolatilityTracker::ewma(double lastPrice) const
{
    if (!m_ewma.isReady())
        return unknownValue;
    double variance = m_ewma.perPeriod();
    if (lastPrice > 0 && m_lastClose > 0)
        variance = std::max(variance, m_ewma.with(std::log(lastPrice / m_lastClose)));
    return std::sqrt(variance * m_periodsPerYear);
}

const WindowVolatility &VolatilityTracker::estimates() const
{
    if (m_estimatesStale) {
        std::vector<domain::Candle> ordered;
        ordered.reserve(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            ordered.push_back(m_window[(m_next + m_window.size() - m_count + i) % m_window.size()]);
        const double year = m_periodsPerYear;
        m_estimates = {realisedVolatility(ordered, year), realisedVolatility(ordered, year, 5), market::closeToClose(ordered, year),
                       market::parkinson(ordered, year),  market::garmanKlass(ordered, year),   market::rogersSatchell(ordered, year),
                       market::yangZhang(ordered, year)};
        m_estimatesStale = false;
    }
    return m_estimates;
}

double VolatilityTracker::rank() const
{
    const auto held = std::min(m_hourlyNext, hourlyReadings);
    if (held < readingsForRank)
        return unknownValue;
    const double now = ewma();
    const auto below =
        std::count_if(m_hourly.begin(), m_hourly.begin() + std::ptrdiff_t(held), [now](double reading) { return reading < now; });
    return double(below) / double(held);
}

} // namespace ballast::market
