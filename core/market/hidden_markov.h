// SPDX-License-Identifier: GPL-3.0-or-later
/// Gaussian hidden Markov model of log realised variance (Hamilton 1989), fitted by EM with scaled forward-backward passes
/// (Baum et al. 1970; Rabiner 1989). Started from quantiles, so the same data always give the same model.
#pragma once

#include "domain/error.h"
#include "market/forecast_loss.h"

#include <array>
#include <span>
#include <tl/expected.hpp>

namespace ballast::market {

inline constexpr std::size_t maximumStates = 3;
using StateProbabilities = std::array<double, maximumStates>;

struct HiddenMarkov
{
    std::size_t states = 2;
    StateProbabilities initial{}, mean{}, deviation{}; ///< of log variance; states ordered by mean, calm first
    std::array<StateProbabilities, maximumStates> transition{};
    double logLikelihood = 0;
    int iterations = 0;
    bool operator==(const HiddenMarkov &) const = default;

    /// The filtered probabilities after seeing `logVariance`; they sum to one. A value that is not finite only lets time pass.
    [[nodiscard]] StateProbabilities filter(const StateProbabilities &before, double logVariance) const;
    /// Of a typical period in this state; periods are days.
    [[nodiscard]] double annualVolatility(std::size_t state) const;
    /// Expected log variance of the next period.
    [[nodiscard]] double predict(const StateProbabilities &filtered) const;
};

/// 2 or 3 states. Fails for fewer than 50 values a state, a value that is not finite, values without variance, no convergence.
[[nodiscard]] tl::expected<HiddenMarkov, domain::Error> fitHiddenMarkov(std::span<const double> logVariances, std::size_t states);

/// The state shown: changes only when another one has at least `enter` probability.
class StateHysteresis
{
public:
    explicit StateHysteresis(double enter = 0.7) : m_enter(enter) {}
    std::size_t update(const StateProbabilities &filtered);
    [[nodiscard]] std::size_t state() const { return m_state; }

private:
    double m_enter;
    std::size_t m_state = 0;
    bool m_started = false;
};

/// Is the model worth using? Both forecast the next log variance out of sample, refitted every `refit` values on the last `window`:
/// the model by predict(), the rule by the mean of what followed values in the same quantile bucket.
struct RegimeVerdict
{
    double modelError = 0, thresholdError = 0; ///< mean squared errors
    DieboldMariano test;                       ///< model against thresholds
    std::size_t forecasts = 0, failedFits = 0;
    bool useModel = false; ///< smaller error and p under 0.05; never where a fit failed
    bool operator==(const RegimeVerdict &) const = default;
};
[[nodiscard]] RegimeVerdict compareWithThresholds(std::span<const double> logVariances, std::size_t states, std::size_t window,
                                                  std::size_t refit);

} // namespace ballast::market
