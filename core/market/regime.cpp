// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/regime.h"

#include <algorithm>
#include <cmath>

namespace ballast::market {

std::string_view name(Regime regime) noexcept
{
    switch (regime) {
    case Regime::calm: return "calm";
    case Regime::normal: return "normal";
    case Regime::turbulent: return "turbulent";
    }
    return "?";
}

Regime RegimeClassifier::update(double volatility, domain::Timestamp at)
{
    if (!(volatility >= 0))
        return m_regime;
    m_volatility = volatility;
    if (!m_since.isSet())
        m_since = at;

    // On the way up a threshold counts as it is; on the way down it must be passed by the hysteresis, and the stay be over.
    const double down = 1 - m_thresholds.hysteresis;
    Regime wanted = m_regime;
    if (volatility > m_thresholds.turbulentAbove)
        wanted = Regime::turbulent;
    else if (m_regime == Regime::turbulent && volatility < m_thresholds.turbulentAbove * down)
        wanted = Regime::normal;
    if (wanted != Regime::turbulent) {
        if (volatility < m_thresholds.calmBelow * down)
            wanted = Regime::calm;
        else if (m_regime == Regime::calm && volatility > m_thresholds.calmBelow)
            wanted = Regime::normal;
    }
    const bool falls = wanted < m_regime;
    if (wanted == m_regime || (falls && at - m_since < m_thresholds.minimumStay))
        return m_regime;
    m_regime = wanted;
    m_since = at;
    return m_regime;
}

std::array<double, 3> RegimeClassifier::probabilities() const
{
    if (!(m_volatility > 0))
        return {0, 1, 0};
    // One hysteresis beyond a threshold counts as about 88 % sure.
    const double sharpness = 2 / std::max(std::log1p(m_thresholds.hysteresis), 0.01);
    const auto above = [&](double threshold) { return 1 / (1 + std::exp(-sharpness * std::log(m_volatility / threshold))); };
    const double aboveCalm = above(m_thresholds.calmBelow);
    const double turbulent = std::min(above(m_thresholds.turbulentAbove), aboveCalm);
    return {1 - aboveCalm, aboveCalm - turbulent, turbulent};
}

} // namespace ballast::market
