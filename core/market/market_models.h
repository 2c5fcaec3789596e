// SPDX-License-Identifier: GPL-3.0-or-later
/// What is learnt from the long history, and its use on every event. Learning (fitMarketModels) takes many milliseconds and is done
/// apart; using it (MarketForecast) takes well under a microsecond.
///
/// The variance forecast is that of the model which won the tournament on these very bars (forecast_tournament.h): the next 24 hours from
/// the last 24, the last 5 and the last 22 days, each counted back from now. The regime comes from a hidden Markov model of the log
/// variance of days only where it beat quantile thresholds out of sample (hidden_markov.h); a loser is never used.
#pragma once

#include "market/forecast_tournament.h"
#include "market/garch.h"
#include "market/hidden_markov.h"
#include "market/hourly_history.h"
#include "market/regime.h"

#include <array>
#include <memory>
#include <optional>

namespace ballast::market {

struct MarketModels
{
    domain::Timestamp fittedAt;    ///< end of the last bar that was used
    std::size_t days = 0;          ///< of history
    std::size_t window = 0;        ///< days that a model of the tournament was fitted on
    Tournament tournament;         ///< of daily forecasts
    std::array<double, 4> har{};   ///< constant, last day, mean of 5, mean of 22; of logs where the winner is log-HAR, else of variances
    double residualVariance = 0;   ///< of that regression
    double floor = 0, ceiling = 0; ///< smallest and ten times the largest variance of a day in the window: no forecast leaves them
    double mean = 0;               ///< variance of a day over the window
    GarchParameters garch;
    double garchScale = 1;               ///< realised variance / squared daily returns
    std::optional<HiddenMarkov> regimes; ///< none where no fit succeeded
    RegimeVerdict verdict;
    StateProbabilities filtered{}; ///< at fittedAt
    bool operator==(const MarketModels &) const = default;
};

/// At least 152 days (a window of 120 and 30 to judge by); errors say what is missing.
[[nodiscard]] tl::expected<MarketModels, domain::Error> fitMarketModels(std::span<const domain::Candle> hourly);
inline constexpr std::size_t fewestDaysToLearn = 152;

/// One addend of the present forecast, in the unit of the model (log variance of a day for log-HAR, variance of a day otherwise).
struct ForecastTerm
{
    std::string_view name;
    double coefficient = 0, value = 0;
    [[nodiscard]] double contribution() const { return coefficient * value; }
    bool operator==(const ForecastTerm &) const = default;
};

struct ForecastFigures
{
    VarianceModel model = VarianceModel::ewma;
    std::array<ForecastTerm, 4> terms{};
    double linear = 0;     ///< sum of the contributions
    double variance = 0;   ///< of the next 24 hours
    double volatility = 0; ///< annualised
    bool operator==(const ForecastFigures &) const = default;
};

class MarketForecast
{
public:
    void use(std::shared_ptr<const MarketModels> models, const HourlyHistory &history);
    /// After each completed hour: takes the days that end now.
    void update(const HourlyHistory &history);
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const std::shared_ptr<const MarketModels> &models() const { return m_models; }

    /// Annualised; counts the move from the last hour's close to `price` (> 0) as a part of the last day.
    [[nodiscard]] double volatility(double price) const;
    [[nodiscard]] ForecastFigures figures(double price) const;

    /// The regime model won, and is current.
    [[nodiscard]] bool knowsRegime() const { return m_ready && m_models->regimes && m_models->verdict.useModel; }
    [[nodiscard]] Regime regime() const;
    /// calm, normal, turbulent; normal stays 0 with two states.
    [[nodiscard]] std::array<double, 3> regimeProbabilities() const;

private:
    [[nodiscard]] double variance(double lastDay) const;
    [[nodiscard]] double lastDayWith(double price) const;

    std::shared_ptr<const MarketModels> m_models;
    bool m_ready = false;
    double m_lastClose = 0;
    double m_lastDay = 0;                      ///< variance of the 24 hours to the last completed one
    double m_weekRest = 0, m_monthRest = 0;    ///< sums over days 1..4 and 1..21 back, of logs where the model is log-HAR
    double m_ewma = 0;                         ///< over the days before the last one
    double m_garchNext = 0, m_garchReturn = 0; ///< conditional variance and return of the last day
    StateProbabilities m_filtered{};
    std::int64_t m_filteredDay = 0; ///< UTC day up to which the filter has run
    StateHysteresis m_state;
};

} // namespace ballast::market
