// SPDX-License-Identifier: GPL-3.0-or-later
/// How two return series move together: what a hedge takes away, and whether that still holds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ballast::market {

/// Running moments of a pair; nan results where a series has no variance.
struct PairMoments
{
    double varianceSpot = 0, varianceHedge = 0, covariance = 0;
    [[nodiscard]] double correlation() const;
    /// Minimum-variance hedge ratio h = rho sdS/sdF (Johnson 1960), the regression slope of spot on hedge.
    [[nodiscard]] double beta() const;
    /// 1 - Var(S - hF)/Var(S) (Ederington 1979) at any ratio; rho^2 at beta(). sqrt(1 - effectiveness) is what remains of the deviation.
    [[nodiscard]] double effectiveness(double ratio) const;
    [[nodiscard]] double rSquared() const { return effectiveness(beta()); }
};
/// Sample moments with n - 1; all zero for fewer than two or unequal lengths.
[[nodiscard]] PairMoments pairMoments(std::span<const double> spot, std::span<const double> hedge);

/// h exposure/contract, and tailed by spot/futures price (Hull).
[[nodiscard]] double hedgeContracts(double ratio, double exposure, double contractSize);
[[nodiscard]] double tailedHedgeContracts(double ratio, double exposure, double contractSize, double spot, double futures);

/// Coin-margined contracts: the face value in quote currency that takes `ratio` of the delta of `coins` away at `price`; at ratio 1 a
/// short of that face keeps the value of the coins where it is, whatever the price does (face/P coins of delta at any P).
[[nodiscard]] double inverseHedgeFace(double ratio, double coins, double price);
/// Profit in coin of `face` (long > 0) from `entry` to `price`: face (1/entry - 1/price); nan unless both are positive.
[[nodiscard]] double inverseProfit(double face, double entry, double price);

/// Over the last `window` pairs: O(1) per pair, no allocation after construction. Pairs that are not finite are left out.
class RollingPair
{
public:
    explicit RollingPair(std::size_t window);
    void add(double spot, double hedge);
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool isFull() const { return m_count == m_spot.size(); }
    [[nodiscard]] PairMoments moments() const;

private:
    void rebuild();
    std::vector<double> m_spot, m_hedge; ///< rings
    std::size_t m_next = 0, m_count = 0;
    double m_sumSpot = 0, m_sumHedge = 0, m_squaresSpot = 0, m_squaresHedge = 0, m_products = 0;
};

/// Exponentially weighted, mean zero (RiskMetrics 1996); seeded with the first pair.
class EwmaPair
{
public:
    explicit EwmaPair(double lambda) : m_lambda(lambda) {}
    void add(double spot, double hedge);
    [[nodiscard]] const PairMoments &moments() const { return m_moments; }
    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    double m_lambda;
    PairMoments m_moments;
    bool m_ready = false;
};

/// Fisher (1915): z of the difference of two correlations measured on `first` and `second` independent pairs.
[[nodiscard]] double fisherDifference(double rhoFirst, std::size_t first, double rhoSecond, std::size_t second);

/// The mean and deviation of a level (basis, funding), exponentially weighted; the score is taken before the level is learnt.
class EwmaScore
{
public:
    explicit EwmaScore(double lambda) : m_lambda(lambda) {}
    /// Returns the z-score of `level` against the past; 0 for the first, and where the past never moved.
    double add(double level);
    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double deviation() const;

private:
    double m_lambda, m_mean = 0, m_variance = 0;
    double m_weight = 0; ///< what the readings so far add up to: the variance started at nothing
    bool m_ready = false;
};
[[nodiscard]] double basis(double perpetual, double index); ///< (perpetual - index) / index; nan without an index

/// One dial for all correlation signals: 0 = tight (acts early and often), 1 = loose.
struct SignalThresholds
{
    double lowestCorrelation = 0;   ///< below it the hedge leg no longer follows
    double lowestEffectiveness = 0; ///< R^2 below it is a break
    double breakDeviations = 0;     ///< |Fisher z| of short against long window
    double basisDeviations = 0;     ///< |z-score| of the basis
    bool operator==(const SignalThresholds &) const = default;
};
[[nodiscard]] SignalThresholds signalThresholds(double dial); ///< clamped to [0, 1]; nan counts as the middle

enum class CorrelationState : std::uint8_t { unknown, holds, weak, broken };
/// broken: effectiveness under its limit, or correlation fell by more than breakDeviations; weak: correlation under its limit.
/// `recent` lies within `past`; it is compared with the rest of it as if that were measured apart.
[[nodiscard]] CorrelationState correlationState(const RollingPair &recent, const RollingPair &past, const SignalThresholds &limits);

} // namespace ballast::market
