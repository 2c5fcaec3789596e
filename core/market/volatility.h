// SPDX-License-Identifier: GPL-3.0-or-later
/// Volatility of log returns, annualised (fraction: 0.6 = 60 % a year). nan = not enough data.
#pragma once

#include "domain/market_data.h"
#include "domain/time.h"

#include <span>
#include <vector>

namespace ballast::market {

/// Exponentially weighted variance, v[t+1] = lambda v[t] + (1 - lambda) r[t]^2, v[0] = r[0]^2 (RiskMetrics 1996).
class EwmaVariance
{
public:
    explicit EwmaVariance(double lambda) : m_lambda(lambda) {}
    void add(double logReturn);
    /// The variance if `logReturn` were the next one; does not change the state. Lets a violent, unfinished bar count at once.
    [[nodiscard]] double with(double logReturn) const;
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] double perPeriod() const { return m_variance; }

private:
    double m_lambda;
    double m_variance = 0;
    bool m_ready = false;
};

/// Yang & Zhang (2000), drift-independent, with opening jumps: var(O - Cprev) + k var(C - O) + (1 - k) RS,
/// k = 0.34 / (1.34 + (n + 1) / (n - 1)), variances with n - 1, logs; `candles` are n + 1 consecutive bars (the first only gives
/// its close). Returns the annualised volatility for `periodsPerYear`; nan for fewer than three bars.
[[nodiscard]] double yangZhang(std::span<const domain::Candle> candles, double periodsPerYear);

/// The same window of bars read by every estimator (range_estimators.h), annualised; nan where the bars are too few.
struct WindowVolatility
{
    double realised = 0;         ///< squared returns of every bar
    double realisedFiveFold = 0; ///< of every fifth: 5-minute returns from 1-minute bars
    double closeToClose = 0, parkinson = 0, garmanKlass = 0, rogersSatchell = 0, yangZhang = 0;
};

/// What the engine keeps per underlying: fed with closed candles of one interval (gaps restart the return chain).
class VolatilityTracker
{
public:
    /// `halfLife` of the EWMA; `window` bars for Yang-Zhang.
    VolatilityTracker(domain::Duration interval, domain::Duration halfLife, std::size_t window);

    void add(const domain::Candle &closed);
    /// Annualised EWMA volatility; counts the move since the last close when `lastPrice` > 0.
    [[nodiscard]] double ewma(double lastPrice = 0) const;
    [[nodiscard]] const WindowVolatility &estimates() const; ///< over the window; cached until the next candle
    [[nodiscard]] double yangZhang() const { return estimates().yangZhang; }
    /// Share of the window's past hourly readings of ewma() below the present one, in [0, 1]; nan until a day is held.
    [[nodiscard]] double rank() const;
    [[nodiscard]] bool isReady() const; ///< at least 30 returns
    [[nodiscard]] domain::Timestamp lastCandle() const { return m_lastOpen; }

private:
    domain::Duration m_interval;
    EwmaVariance m_ewma;
    std::vector<domain::Candle> m_window; ///< ring
    std::size_t m_next = 0, m_count = 0, m_returns = 0;
    domain::Timestamp m_lastOpen;
    double m_lastClose = 0;
    double m_periodsPerYear;
    mutable WindowVolatility m_estimates;
    mutable bool m_estimatesStale = true;
    std::vector<double> m_hourly; ///< ring of hourly readings, 30 days
    std::size_t m_hourlyNext = 0;
    std::int64_t m_lastHour = 0;
};

} // namespace ballast::market
