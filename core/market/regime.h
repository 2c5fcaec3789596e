// SPDX-License-Identifier: GPL-3.0-or-later
/// Market regime from volatility, with hysteresis: a level must be passed by a margin, and held for a time, to leave a regime.
#pragma once

#include "domain/time.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace ballast::market {

enum class Regime : std::uint8_t { calm, normal, turbulent };
[[nodiscard]] std::string_view name(Regime regime) noexcept;

struct RegimeThresholds
{
    double calmBelow = 0.45; ///< annualised volatility
    double turbulentAbove = 0.90;
    double hysteresis = 0.10;                                ///< fraction of the threshold to pass beyond it before leaving a regime
    domain::Duration minimumStay = std::chrono::minutes(10); ///< rises are never delayed, only falls
    bool operator==(const RegimeThresholds &) const = default;
};

class RegimeClassifier
{
public:
    explicit RegimeClassifier(RegimeThresholds thresholds = {}) : m_thresholds(thresholds) {}
    void setThresholds(RegimeThresholds thresholds) { m_thresholds = thresholds; }

    /// nan volatility leaves the regime as it is.
    Regime update(double volatility, domain::Timestamp at);
    [[nodiscard]] Regime regime() const { return m_regime; }
    [[nodiscard]] domain::Timestamp since() const { return m_since; }
    /// How clearly each regime fits the last volatility: logistic in log-volatility around each threshold, sums to 1
    /// (a softened threshold rule, not a fitted model).
    [[nodiscard]] std::array<double, 3> probabilities() const;

private:
    RegimeThresholds m_thresholds;
    Regime m_regime = Regime::normal;
    domain::Timestamp m_since;
    double m_volatility = 0;
};

} // namespace ballast::market
