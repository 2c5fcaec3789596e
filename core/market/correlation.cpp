// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/correlation.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>

namespace ballast::market {

namespace {
using domain::unknownValue;
}

double PairMoments::correlation() const
{
    const double scale = std::sqrt(varianceSpot) * std::sqrt(varianceHedge);
    return scale > 0 ? std::clamp(covariance / scale, -1.0, 1.0) : unknownValue;
}

double PairMoments::beta() const { return varianceHedge > 0 ? covariance / varianceHedge : unknownValue; }

double PairMoments::effectiveness(double ratio) const
{
    return varianceSpot > 0 ? (2 * ratio * covariance - ratio * ratio * varianceHedge) / varianceSpot : unknownValue;
}

PairMoments pairMoments(std::span<const double> spot, std::span<const double> hedge)
{
    PairMoments moments;
    if (spot.size() < 2 || spot.size() != hedge.size())
        return moments;
    const auto n = double(spot.size());
    double meanSpot = 0, meanHedge = 0;
    for (std::size_t i = 0; i < spot.size(); ++i) {
        meanSpot += spot[i] / n;
        meanHedge += hedge[i] / n;
    }
    for (std::size_t i = 0; i < spot.size(); ++i) {
        const double s = spot[i] - meanSpot, h = hedge[i] - meanHedge;
        moments.varianceSpot += s * s / (n - 1);
        moments.varianceHedge += h * h / (n - 1);
        moments.covariance += s * h / (n - 1);
    }
    return moments;
}

double hedgeContracts(double ratio, double exposure, double contractSize)
{
    return contractSize > 0 ? ratio * exposure / contractSize : unknownValue;
}

double tailedHedgeContracts(double ratio, double exposure, double contractSize, double spot, double futures)
{
    return futures > 0 ? hedgeContracts(ratio, exposure, contractSize) * spot / futures : unknownValue;
}

double inverseHedgeFace(double ratio, double coins, double price) { return price > 0 ? ratio * coins * price : unknownValue; }

double inverseProfit(double face, double entry, double price)
{
    return entry > 0 && price > 0 ? face * (1 / entry - 1 / price) : unknownValue;
}

RollingPair::RollingPair(std::size_t window) : m_spot(std::max<std::size_t>(window, 2)), m_hedge(m_spot.size()) {}

void RollingPair::add(double spot, double hedge)
{
    if (!std::isfinite(spot) || !std::isfinite(hedge))
        return;
    if (isFull()) {
        const double s = m_spot[m_next], h = m_hedge[m_next];
        m_sumSpot -= s;
        m_sumHedge -= h;
        m_squaresSpot -= s * s;
        m_squaresHedge -= h * h;
        m_products -= s * h;
    } else {
        ++m_count;
    }
    m_spot[m_next] = spot;
    m_hedge[m_next] = hedge;
    m_sumSpot += spot;
    m_sumHedge += hedge;
    m_squaresSpot += spot * spot;
    m_squaresHedge += hedge * hedge;
    m_products += spot * hedge;
    if (++m_next == m_spot.size()) {
        m_next = 0;
        rebuild(); // once a round: subtracting leaves rounding behind
    }
}

void RollingPair::rebuild()
{
    m_sumSpot = m_sumHedge = m_squaresSpot = m_squaresHedge = m_products = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        m_sumSpot += m_spot[i];
        m_sumHedge += m_hedge[i];
        m_squaresSpot += m_spot[i] * m_spot[i];
        m_squaresHedge += m_hedge[i] * m_hedge[i];
        m_products += m_spot[i] * m_hedge[i];
    }
}

PairMoments RollingPair::moments() const
{
    if (m_count < 2)
        return {};
    const auto n = double(m_count);
    // What is left of a cancellation is noise, not variance.
    const auto centred = [n](double squares, double sum) {
        const double left = squares - sum * sum / n;
        return left > 1e-13 * squares ? left / (n - 1) : 0.0;
    };
    return {centred(m_squaresSpot, m_sumSpot), centred(m_squaresHedge, m_sumHedge), (m_products - m_sumSpot * m_sumHedge / n) / (n - 1)};
}

void EwmaPair::add(double spot, double hedge)
{
    if (!std::isfinite(spot) || !std::isfinite(hedge))
        return;
    const double old = m_ready ? m_lambda : 0;
    m_moments.varianceSpot = old * m_moments.varianceSpot + (1 - old) * spot * spot;
    m_moments.varianceHedge = old * m_moments.varianceHedge + (1 - old) * hedge * hedge;
    m_moments.covariance = old * m_moments.covariance + (1 - old) * spot * hedge;
    m_ready = true;
}

double fisherDifference(double rhoFirst, std::size_t first, double rhoSecond, std::size_t second)
{
    if (first <= 3 || second <= 3 || !std::isfinite(rhoFirst) || !std::isfinite(rhoSecond))
        return unknownValue;
    const auto transform = [](double rho) { return std::atanh(std::clamp(rho, -0.999999, 0.999999)); };
    return (transform(rhoFirst) - transform(rhoSecond)) / std::sqrt(1 / double(first - 3) + 1 / double(second - 3));
}

double EwmaScore::add(double level)
{
    if (!std::isfinite(level))
        return 0;
    if (!m_ready) {
        m_ready = true;
        m_mean = level;
        return 0;
    }
    const double off = level - m_mean;
    const double score = m_variance > 0 ? off / deviation() : 0;
    m_variance = m_lambda * (m_variance + (1 - m_lambda) * off * off);
    m_weight = m_lambda * m_weight + (1 - m_lambda);
    m_mean += (1 - m_lambda) * off;
    return score;
}

double EwmaScore::deviation() const { return m_weight > 0 ? std::sqrt(m_variance / m_weight) : 0; }

double basis(double perpetual, double index) { return index > 0 && perpetual > 0 ? (perpetual - index) / index : unknownValue; }

SignalThresholds signalThresholds(double dial)
{
    const double d = std::isfinite(dial) ? std::clamp(dial, 0.0, 1.0) : 0.5;
    return {std::lerp(0.85, 0.40, d), std::lerp(0.75, 0.20, d), std::lerp(2.0, 5.0, d), std::lerp(1.5, 4.0, d)};
}

CorrelationState correlationState(const RollingPair &recent, const RollingPair &past, const SignalThresholds &limits)
{
    const auto now = recent.moments();
    const double correlation = now.correlation();
    if (!recent.isFull() || !std::isfinite(correlation))
        return CorrelationState::unknown;
    const std::size_t rest = past.count() > recent.count() ? past.count() - recent.count() : 0;
    const double fall = fisherDifference(correlation, recent.count(), past.moments().correlation(), rest);
    if (now.rSquared() < limits.lowestEffectiveness || fall < -limits.breakDeviations)
        return CorrelationState::broken;
    return correlation < limits.lowestCorrelation ? CorrelationState::weak : CorrelationState::holds;
}

} // namespace ballast::market
