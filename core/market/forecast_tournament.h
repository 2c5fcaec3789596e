// SPDX-License-Identifier: GPL-3.0-or-later
/// Which variance forecast is best on this data, out of sample. EWMA is the one to beat: another model is used only if its QLIKE is
/// smaller with a Diebold-Mariano p-value under the level; of several such, the one with the smallest QLIKE.
#pragma once

#include "domain/error.h"
#include "domain/market_data.h"
#include "market/har.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace ballast::market {

enum class VarianceModel : std::uint8_t { ewma, har, logHar, garch, randomWalk, windowMean };
inline constexpr std::size_t varianceModels = 6;
[[nodiscard]] std::string_view name(VarianceModel model) noexcept;

struct TournamentOptions
{
    /// Bars that make one period: 1 = the Parkinson variance of each bar, 24 = days of hourly bars by realised variance.
    std::size_t barsPerPeriod = 1;
    std::size_t window = 500; ///< periods that a model is fitted on, and before the first forecast
    std::size_t refit = 22;   ///< periods between GARCH fits; HAR is refitted with each period
    double lambda = 0.94;     ///< of the EWMA on realised variance
    double level = 0.05;      ///< p-value below which a model counts as better
};

struct TournamentRow
{
    VarianceModel model = VarianceModel::ewma;
    double qlike = 0, mse = 0;
    double pQlike = 1, pMse = 1; ///< Diebold-Mariano against EWMA, two-sided
    std::size_t failedFits = 0;  ///< the EWMA stood in for these forecasts
    bool operator==(const TournamentRow &) const = default;
};

struct Tournament
{
    std::array<TournamentRow, varianceModels> rows; ///< in the order of VarianceModel
    VarianceModel winner = VarianceModel::ewma;
    std::size_t forecasts = 0;
    bool operator==(const Tournament &) const = default;
};

/// Bars in order of time. Periods with a gap, an unsound bar or no variance are left out. Fails with fewer than 30 periods to judge.
[[nodiscard]] tl::expected<Tournament, domain::Error> runTournament(std::span<const domain::Candle> bars,
                                                                    const TournamentOptions &options = {});

/// The same models under one fixed split, as papers compare them: fitted on the first `targets` variances that HAR can forecast (from the
/// 23rd bar on), then left alone and judged on the rest; Parkinson variance of each bar. Here log-HAR regresses logs of means, GARCH is
/// scaled to the mean variance of the targets, and windowMean forecasts that mean. Fails for fewer than 120 targets, fewer than 30 periods
/// to judge, a gap, or a bar without a variance.
[[nodiscard]] tl::expected<Tournament, domain::Error> runFixedSplit(std::span<const domain::Candle> bars, std::size_t targets,
                                                                    double lambda = 0.94);

/// A further thing that was known at a time: implied volatility, funding, basis. Ascending; a value holds until the next.
struct Regressor
{
    std::string name;
    std::vector<std::pair<domain::Timestamp, double>> known;
};

struct RegressorVerdict
{
    std::size_t forecasts = 0; ///< out of sample, of periods that both models forecast
    double qlikeWith = 0, qlikeWithout = 0;
    double pValue = 1;          ///< Diebold-Mariano, two-sided
    std::vector<HarTerm> terms; ///< of the newest regression
    [[nodiscard]] bool helps() const { return qlikeWith < qlikeWithout && pValue < 0.05; }
};

/// Does log-HAR forecast better with these columns than without them? Both are refitted with each period on the same window.
/// Periods without a value of every regressor are gaps for both. Fails as runTournament() does.
[[nodiscard]] tl::expected<RegressorVerdict, domain::Error>
judgeRegressors(std::span<const domain::Candle> bars, std::span<const Regressor> regressors, const TournamentOptions &options = {});

} // namespace ballast::market
