// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk_tier.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace ballast::ui {

RiskTier riskTier(double sigma, double criticalSigma)
{
    if (std::isnan(sigma))
        return RiskTier::unknown;
    if (sigma < criticalSigma)
        return RiskTier::critical;
    return sigma < 2 * criticalSigma ? RiskTier::watch : RiskTier::safe;
}

QString riskTierName(RiskTier tier)
{
    switch (tier) {
    case RiskTier::unknown: return format::unknown;
    case RiskTier::safe: return QCoreApplication::translate("risk", "Safe");
    case RiskTier::watch: return QCoreApplication::translate("risk", "Watch");
    case RiskTier::critical: return QCoreApplication::translate("risk", "Critical");
    }
    return {};
}

QColor riskTierColour(RiskTier tier, const Tokens &tokens)
{
    switch (tier) {
    case RiskTier::unknown: return tokens.faint;
    case RiskTier::safe: return tokens.good;
    case RiskTier::watch: return tokens.caution;
    case RiskTier::critical: return tokens.alarm;
    }
    return tokens.faint;
}

} // namespace ballast::ui
